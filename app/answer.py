"""An answer as data, as it grows. Knows no page and no engine.

Like all of app/ it runs in MicroPython, which has no typing module.
"""


class Answer:
    """What the chunks of one answer add up to; `usage` and `finish_reason` come last."""

    def __init__(self):
        self.text = ""
        self.finish_reason = None
        self.usage = None

    def take(self, chunk: dict) -> str:
        """Count in a chat.completion.chunk; returns the text that it adds."""
        added = ""
        for choice in chunk["choices"]:
            added += choice["delta"].get("content") or ""
            self.finish_reason = choice["finish_reason"] or self.finish_reason
        self.usage = chunk.get("usage") or self.usage
        self.text += added
        return added
