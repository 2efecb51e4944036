"""Lets the page's modules find each other as they do in MicroPython, where app/ is the root."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "app"))
