"""Small talk: greetings, who is speaking, thanks, goodbyes."""

from __future__ import annotations

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import (
    abilities,
    blame,
    farewells,
    greetings,
    happy,
    identity,
    maker,
    praise,
    sad,
)
from static.models.demo.source.intent import ask

_INTENTS = (
    (greetings.GREET, 2),
    (greetings.HOW_ARE_YOU, 1),
    (identity.WHO, 3),
    (maker.MAKER, 1),
    (abilities.ABILITIES, 2),
    (farewells.THANKS, 1),
    (farewells.BYE, 1),
    (praise.PRAISE, 1),
    (blame.BLAME, 1),
    (happy.HAPPY, 1),
    (sad.SAD, 1),
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
