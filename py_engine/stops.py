"""Stop strings in streamed text: where to cut, and how much must be held back until that is known.

The result does not depend on how the text is cut into pieces. Knows no tokens.
"""

from __future__ import annotations

from collections.abc import Sequence


class StopMatcher:
    """Feeds text through; no beginning of a stop string gets out before it is known to be none.

    The match is the stop string whose end comes first, and of several that end there the longest.
    """

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = tuple(stops)
        self._held = ""

    def feed(self, text: str) -> tuple[str, bool]:
        """The text that may be emitted now, and whether a stop string was met.

        After a match the rest is dropped, and nothing may be fed any more.
        """
        if not self._stops:
            return text, False
        text = self._held + text
        start = self._match(text)
        if start is not None:
            self._held = ""
            return text[:start], True
        num_held = self._num_held(text)
        self._held = text[len(text) - num_held :]
        return text[: len(text) - num_held], False

    def flush(self) -> str:
        """What was held back, at the end of the text."""
        held, self._held = self._held, ""
        return held

    def _match(self, text: str) -> int | None:
        found = [(text.find(stop), len(stop)) for stop in self._stops]
        ends = [(start + length, start) for start, length in found if start >= 0]
        return min(ends)[1] if ends else None

    def _num_held(self, text: str) -> int:
        """Length of the longest end of `text` that begins a stop string."""
        longest = max(map(len, self._stops)) - 1
        for length in range(min(longest, len(text)), 0, -1):
            tail = text[len(text) - length :]
            if any(stop.startswith(tail) for stop in self._stops):
                return length
        return 0
