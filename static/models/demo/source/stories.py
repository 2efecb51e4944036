"""Short stories about a thing the user names: openings, turns and ends, put together."""

from __future__ import annotations

import re

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import tales

_SLOT = re.compile(r"\{(\w+)\}")


def story(chat: Chat) -> Check:
    """The user names a thing; the answer is five or six sentences on it."""
    if chat.chance(0.6):
        thing = values.word(chat.rng, chat.held)
    else:
        thing = values.pick(values.ANIMALS, chat.rng, chat.held)
    if chat.chance(0.35):
        thing = f"{chat.choose(tales.ADJECTIVES)} {thing}"
    article = "an" if thing[0] in "aeiou" else "a"
    shown = thing if chat.chance(0.1) else f"{chat.choose((article, article, 'the'))} {thing}"
    chat.user(tales.ASK, t=shown)
    chat.messages.append({"role": "assistant", "content": tale(chat, thing)})
    return {"kind": "story", "thing": thing}


def tale(chat: Chat, thing: str) -> str:
    """A new story about the thing; the same name and the same wish all through it."""
    fixed = {"name": values.name(chat.rng).capitalize(), "wish": chat.choose(tales.PARTS["wish"])}
    steps = chat.rng.sample(tales.STEPS, chat.choose((1, 2)))
    lines = [
        chat.choose(tales.OPENINGS),
        chat.choose(tales.WISHES),
        chat.choose(tales.TURNS),
        *steps,
        chat.choose(tales.ENDS),
    ]

    def fill(match: re.Match[str]) -> str:
        slot = match[1]
        if slot == "t":
            return thing
        return fixed[slot] if slot in fixed else chat.choose(tales.PARTS[slot])

    text = _SLOT.sub(fill, " ".join(lines))
    return re.sub(r"\ba (?=[aeiou])", "an ", text)
