"""A dialogue while it is written: its messages, and what its skills must know of earlier turns.

A skill is a function that appends a user's message and the answer to a Chat, and returns the check
(see checks.py) that a right answer passes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from static.models.demo.source.phrasing import Phrasings, write

T = TypeVar("T")
Message = dict[str, Any]
Check = dict[str, Any]


@dataclass
class Chat:
    """`held`: with the phrasings and values of the evaluation. `practice`: tools' arguments have
    more varied names. `facts`: what the user told, by kind. `result`: the last number that was
    computed. `tools`: OpenAI's tool objects on offer."""

    rng: Random
    held: bool = False
    practice: bool = False
    messages: list[Message] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    result: int | None = None
    tools: list[dict[str, Any]] = field(default_factory=list)

    def user(self, phrasings: Phrasings, **values: object) -> None:
        text = write(self.rng, phrasings, self.held, values)
        self.messages.append({"role": "user", "content": text})

    def answer(self, *wordings: str, **values: object) -> None:
        """One of the wordings, its slots filled."""
        text = self.rng.choice(wordings)
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        self.messages.append({"role": "assistant", "content": text})

    def choose(self, items: Sequence[T]) -> T:
        return self.rng.choice(items)

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability


Skill = Callable[[Chat], Check]
