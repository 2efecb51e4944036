"""Text without its case, for searching. MicroPython itself lowers ASCII letters only."""

try:
    import js
except ImportError:  # CPython, in unit tests.
    js = None


def fold(text: str) -> str:
    if js is None:
        return text.lower()
    return js.Reflect.apply(js.String.prototype.toLowerCase, text, js.Array.new())
