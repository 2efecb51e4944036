"""A kind of fact that users tell of themselves: how its values are drawn, and all that is said of
one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from static.models.demo.source.phrasing import Phrasings


@dataclass(frozen=True)
class FactKind:
    """`label` is how answers call it."""

    label: str
    value: Callable[[Random, bool], str]
    tell: Phrasings
    change: Phrasings
    ask: Phrasings
    noted: tuple[str, ...]
    recalled: tuple[str, ...]
