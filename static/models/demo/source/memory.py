"""Facts that the user tells, gives anew, and asks back turns later."""

from __future__ import annotations

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import (
    fact_favourites,
    fact_name,
    fact_pet,
    fact_town,
    facts_together,
)

_KINDS = {
    "name": fact_name.NAME,
    "town": fact_town.TOWN,
    "pet": fact_pet.PET,
    "colour": fact_favourites.COLOUR,
    "food": fact_favourites.FOOD,
    "animal": fact_favourites.ANIMAL,
}
_WEIGHTS = {"name": 3, "town": 2, "colour": 3, "food": 2, "animal": 2, "pet": 2}


def tell(chat: Chat) -> Check:
    """The user tells a fact, one or two at once, new or changed."""
    if not chat.facts and chat.chance(0.25):
        return _tell_two(chat)
    names = list(_KINDS)
    which = chat.rng.choices(names, [_WEIGHTS[name] for name in names])[0]
    kind = _KINDS[which]
    value = kind.value(chat.rng, chat.held)
    chat.user(kind.change if which in chat.facts else kind.tell, x=value)
    chat.answer(*kind.noted, x=value)
    chat.facts[which] = value
    return {"kind": "says", "groups": [[value]]}


def _tell_two(chat: Chat) -> Check:
    second = chat.choose(("town", "colour"))
    together = {"town": facts_together.NAME_AND_TOWN, "colour": facts_together.NAME_AND_COLOUR}
    facts = {key: _KINDS[key].value(chat.rng, chat.held) for key in ("name", second)}
    chat.user(together[second], **facts)
    noted = "your town is {town}" if second == "town" else "your favourite colour is {colour}"
    chat.answer(f"Nice to meet you! Noted: your name is {{name}} and {noted}.", **facts)
    chat.facts.update(facts)
    return {"kind": "says", "groups": [[value] for value in facts.values()]}


def recall(chat: Chat) -> Check:
    """The user asks for a fact, told or not. The answer says first what is asked for, so that what
    it was and whether it was told are learned apart."""
    if chat.facts and chat.chance(0.15 if chat.held else 0.3):  # the hardest: trained more
        return _recall_all(chat)
    told = list(chat.facts)
    which = chat.choose(told) if told and chat.chance(0.6) else chat.choose(list(_KINDS))
    kind = _KINDS[which]
    chat.user(kind.ask)
    if which in chat.facts:
        value = chat.facts[which]
        chat.answer(*kind.recalled, x=value)
        others = [other for other in chat.facts.values() if other.lower() != value.lower()]
        return {"kind": "says", "groups": [[value]], "never": others}
    chat.answer(f"Your {kind.label}? You have not told me that yet.")
    return {"kind": "says", "groups": [[kind.label], ["not told me"]]}


def _recall_all(chat: Chat) -> Check:
    """The answer goes through all kinds in one order: each is one question, as in `recall`."""
    chat.user(facts_together.ALL)
    known = [f"{k.label}: {chat.facts.get(which, 'not told')}" for which, k in _KINDS.items()]
    chat.answer(f"What I know: {', '.join(known)}.")
    return {"kind": "says", "groups": [[fact] for fact in known]}
