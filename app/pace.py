"""How fast bytes come and how long the rest will take, from the last few seconds.

Knows no clock: the caller says what time it is.
"""

WINDOW_S = 5.0
"""What lies further back says nothing about now, such as the part that came from storage."""

KNOWN_AFTER_S = 1.0
SPACING_S = 0.1
"""Samples closer than this are one."""


class Pace:
    def __init__(self):
        self._samples = []  # (now_s, loaded_bytes), oldest first, of one whole.
        self._total_bytes = 0

    def add(self, loaded_bytes: int, total_bytes: int, now_s: float):
        """Progress, or (with the same bytes) that there was none. Another total, or less than
        before, is the beginning of something else."""
        samples = self._samples
        if samples and (total_bytes != self._total_bytes or loaded_bytes < samples[-1][1]):
            samples.clear()
        self._total_bytes = total_bytes
        if len(samples) > 1 and now_s - samples[-2][0] < SPACING_S:
            samples.pop()
        samples.append((now_s, loaded_bytes))
        while len(samples) > 2 and samples[1][0] <= now_s - WINDOW_S:
            samples.pop(0)

    @property
    def bytes_per_s(self):
        """None until known; 0 if nothing has come for some seconds."""
        if not self._samples:
            return None
        (start_s, start_bytes), (end_s, end_bytes) = self._samples[0], self._samples[-1]
        if end_s - start_s < KNOWN_AFTER_S:
            return None
        return (end_bytes - start_bytes) / (end_s - start_s)

    @property
    def left_s(self):
        """None while it cannot be told."""
        speed = self.bytes_per_s
        if not speed or not self._total_bytes:
            return None
        return (self._total_bytes - self._samples[-1][1]) / speed

    @property
    def left_text(self) -> str:
        """ "" while it cannot be told."""
        left_s = self.left_s
        return "" if left_s is None else f"about {duration_text(left_s)} left"


def duration_text(seconds: float) -> str:
    """As exact as an estimate is: seconds in fives from 20 on, then minutes, then hours."""
    if seconds < 19.5:
        return f"{max(1, round(seconds))} s"
    seconds = 5 * round(seconds / 5)
    if seconds < 60:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"
