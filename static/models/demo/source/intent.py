"""A thing that users say in many ways and that has one kind of answer."""

from __future__ import annotations

from dataclasses import dataclass

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.phrasing import Phrasings


@dataclass(frozen=True)
class Intent:
    """`says`: of each group, a right answer says at least one phrase."""

    phrasings: Phrasings
    answers: tuple[str, ...]
    says: tuple[tuple[str, ...], ...]


def ask(chat: Chat, intent: Intent) -> Check:
    """A turn on one intent."""
    chat.user(intent.phrasings)
    chat.answer(*intent.answers)
    return {"kind": "says", "groups": [list(group) for group in intent.says]}
