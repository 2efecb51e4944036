"""Text without its case, for searching. MicroPython itself lowers ASCII letters only."""

try:
    import js
except ImportError:  # CPython, in unit tests.
    js = None


def fold(text: str) -> str:
    if js is None:
        return text.lower()
    lower = js.Reflect.get(js.String.prototype, "toLowerCase")  # An attribute would be bound.
    return js.Reflect.apply(lower, text, js.Array.new())
