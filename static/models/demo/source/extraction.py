"""JSON from a sentence. The keys vary, so that the model copies them from the prompt."""

from __future__ import annotations

import json
from typing import Any

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import (
    json_age_and_colour,
    json_age_and_town,
    json_food_and_town,
    json_home_and_age,
    json_pets,
    json_requests,
    json_two_facts,
)

_SENTENCES = {
    ("name", "colour"): json_two_facts.COLOUR,
    ("name", "town"): json_home_and_age.TOWN,
    ("name", "age"): json_home_and_age.AGE,
    ("name", "food"): json_two_facts.FOOD,
    ("name", "age", "town"): json_age_and_town.AGE_AND_TOWN,
    ("name", "colour", "animal"): json_pets.COLOUR_AND_ANIMAL,
    ("name", "animal"): json_pets.ANIMAL,
    ("name", "food", "town"): json_food_and_town.FOOD_AND_TOWN,
    ("name", "age", "colour"): json_age_and_colour.AGE_AND_COLOUR,
}


def as_json(chat: Chat) -> Check:
    """A sentence to JSON: the keys are in the question, or in a system message."""
    kinds = chat.choose(list(_SENTENCES))
    facts: dict[str, Any] = {kind: _value(chat, kind) for kind in kinds}
    keys = {kind: chat.choose(json_requests.KEYS[kind]) for kind in kinds}
    sentence = _SENTENCES[kinds].pick(chat.rng, chat.held)
    for kind, value in facts.items():
        sentence = sentence.replace("{" + kind + "}", str(value))
    listed = [f'"{key}"' if chat.chance(0.2) else key for key in keys.values()]
    shown = ", ".join(listed[:-1]) + " and " + listed[-1]
    if not chat.messages and chat.chance(0.3):
        system = chat.choose(json_requests.SYSTEM).replace("{k}", shown)
        chat.messages.append({"role": "system", "content": system})
        chat.messages.append({"role": "user", "content": sentence + chat.choose(("", "."))})
    else:
        chat.user(json_requests.ASK, k=shown, s=sentence + chat.choose(("", ".")))
    value = {keys[kind]: fact for kind, fact in facts.items()}
    chat.messages.append({"role": "assistant", "content": json.dumps(value)})
    return {"kind": "json", "value": value}


def _value(chat: Chat, kind: str) -> Any:
    """Known or made up; words of three letters are drawn more often, being the hardest."""
    if kind == "age":
        return chat.rng.randint(1, 99)
    is_proper = kind in ("name", "town")
    if chat.chance(0.15):
        word = values.made_up(chat.rng, longest=3)
        return word.capitalize() if is_proper and chat.chance(0.88) else word
    if is_proper:
        pool = values.NAMES if kind == "name" else values.TOWNS
        return values.name(chat.rng, chat.held, pool)
    pool = {"colour": values.COLOURS, "food": values.FOODS, "animal": values.ANIMALS}[kind]
    if chat.chance(0.4):
        return values.made_up(chat.rng)
    return values.pick(pool, chat.rng, chat.held)
