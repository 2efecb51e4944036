"""Writes JSON of long lists in a time that grows with their length."""

import json


def json_text(value, depth: int = 2) -> str:
    """As json.dumps, whose time grows in MicroPython with the square of the text's length: the
    outer levels are put together here."""
    if depth and isinstance(value, dict):
        parts = [f"{json.dumps(key)}: {json_text(item, depth - 1)}" for key, item in value.items()]
        return "{" + ", ".join(parts) + "}"
    if depth and isinstance(value, list):
        return "[" + ", ".join([json_text(item, depth - 1) for item in value]) + "]"
    return json.dumps(value)
