"""The engine: plans and schedules LLM inference; knows nothing about the page that shows it."""

__version__ = "0.1.0"
