"""Questions beyond the model's reach: it says that it does not know."""

from __future__ import annotations

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import unknown_questions
from static.models.demo.source.grammars.unknown_slots import SLOTS


def unknown(chat: Chat) -> Check:
    """A question that no skill of the model answers."""
    rng, held = chat.rng, chat.held
    slots: dict[str, object] = {name: values.pick(pool, rng, held) for name, pool in SLOTS.items()}
    slots |= {
        "place2": values.pick(SLOTS["place"], rng),
        "noun": values.pick(values.NOUNS, rng, held),
        "noun2": values.pick(values.NOUNS, rng),
        "animal": values.pick(values.ANIMALS, rng, held),
        "food": values.pick(values.FOODS, rng, held),
        "nonsense": values.made_up(rng),
        "nonsense2": values.made_up(rng),
        "n": rng.randint(2, 100),
        "m": rng.randint(2, 100),
    }
    if chat.chance(0.3):
        slots["place"] = values.name(rng, held, values.TOWNS)
    if chat.chance(0.3):
        slots["person"] = values.name(rng, held)
    chat.user(unknown_questions.ASK, **slots)
    chat.answer(*unknown_questions.ANSWERS)
    return {"kind": "unknown"}
