"""Small talk: greetings, who is speaking, thanks, goodbyes."""

from __future__ import annotations

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import (
    abilities,
    farewells,
    greetings,
    identity,
    moods,
    opinions,
)
from static.models.demo.source.intent import ask

_INTENTS = (
    (greetings.GREET, 2),
    (greetings.HOW_ARE_YOU, 1),
    (identity.WHO, 3),
    (identity.MAKER, 1),
    (abilities.ABILITIES, 2),
    (farewells.THANKS, 1),
    (farewells.BYE, 1),
    (opinions.PRAISE, 1),
    (opinions.BLAME, 1),
    (moods.HAPPY, 1),
    (moods.SAD, 1),
)
"""With their weights."""


def social(chat: Chat) -> Check:
    """A turn of small talk; greetings and goodbyes have their place at the ends of a chat."""
    intents, weights = zip(*_INTENTS, strict=True)
    return ask(chat, chat.rng.choices(intents, weights)[0])


def greeting(chat: Chat) -> Check:
    """How chats begin."""
    return ask(chat, chat.rng.choices((greetings.GREET, greetings.HOW_ARE_YOU), (3, 1))[0])


def farewell(chat: Chat) -> Check:
    """How chats end."""
    return ask(chat, chat.rng.choice((farewells.THANKS, farewells.BYE)))
