"""Checked access to the fields of a request. Knows types and ranges, no particular request.

JSON's null counts as a field that is not there, as OpenAI has it.
"""

from __future__ import annotations

import json
import math

from py_engine.errors import InvalidRequestError


class Fields:
    """The fields of one object, taken one by one; `done` rejects what nobody took.

    `path` is where the object stands in the request, "" at its top. All methods raise
    InvalidRequestError with `param` naming the field.
    """

    def __init__(self, value: object, path: str = "") -> None:
        self.path = path
        self._known: list[str] = []
        if not isinstance(value, dict):
            place = f"`{path}`" if path else "The request"
            raise InvalidRequestError(
                f"{place} must be an object, got {describe(value)}.", param=path or None
            )
        self._left: dict[object, object] = dict(value)

    def param(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name

    def invalid(self, name: str, expected: str, value: object) -> InvalidRequestError:
        """The error for a field with a wrong value; `expected` goes on from "must be"."""
        param = self.param(name)
        got = "it is missing" if value is None else f"got {describe(value)}"
        return InvalidRequestError(f"`{param}` must be {expected}, {got}.", param=param)

    def take(self, name: str) -> object:
        """The field as it is; None when it is missing or null."""
        self._known.append(name)
        return self._left.pop(name, None)

    def text(self, name: str) -> str | None:
        value = self.take(name)
        if value is None or isinstance(value, str):
            return value
        raise self.invalid(name, "a string", value)

    def required_text(self, name: str) -> str:
        value = self.take(name)
        if isinstance(value, str) and value:
            return value
        raise self.invalid(name, "a string that is not empty", value)

    def flag(self, name: str) -> bool:
        """A boolean; False when missing."""
        value = self.take(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        raise self.invalid(name, "true or false", value)

    def integer(self, name: str, low: int, high: int | None = None) -> int | None:
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and low <= value:
            if high is None or value <= high:
                return value
        span = f"of at least {low}" if high is None else f"from {low} to {high}"
        raise self.invalid(name, f"an integer {span}", value)

    def number(self, name: str, low: float, high: float, *, above: bool = False) -> float | None:
        """A number in [low, high], or in (low, high] with `above`."""
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high:
            if not above or value > low:
                return float(value)
        start = f"above {low:g} and at most" if above else f"from {low:g} to"
        raise self.invalid(name, f"a number {start} {high:g}", value)

    def choice(self, name: str, allowed: tuple[str, ...]) -> str | None:
        value = self.take(name)
        if value is None or (isinstance(value, str) and value in allowed):
            return value
        raise self.invalid(name, " or ".join(f'"{one}"' for one in allowed), value)

    def only(self, name: str, neutral: object) -> None:
        """A field that is accepted at the value that changes nothing: others are not built."""
        value = self.take(name)
        same = value == neutral and isinstance(value, bool) == isinstance(neutral, bool)
        if value is not None and not same:
            raise InvalidRequestError(
                f"`{self.param(name)}` is supported at {json.dumps(neutral)} only, which changes "
                "nothing: set that, or leave it out.",
                param=self.param(name),
            )

    def done(self) -> None:
        if self._left:
            param = self.param(str(next(iter(self._left))))
            raise InvalidRequestError(
                f"`{param}` is not a known field. Known here: {', '.join(self._known)}.",
                param=param,
            )


def describe(value: object) -> str:
    """A short form of a wrong value, for error messages."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, dict | list):
        return f"{'an object' if isinstance(value, dict) else 'a list'} of length {len(value)}"
    text = repr(value)
    return text if len(text) <= 60 else text[:60] + "…"
