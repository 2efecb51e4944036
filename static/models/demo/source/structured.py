"""Answers in a form that programs read: JSON from a sentence, and calls of the tools on offer.

Tool names, argument names and JSON keys vary, so that the model copies them from the prompt.
"""

from __future__ import annotations

import json
from typing import Any

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.numbers import LARGEST
from static.models.demo.source.phrasing import Phrasings

_KEYS = {
    "name": ("name", "name", "person", "first_name"),
    "colour": ("colour", "color", "colour", "favourite_colour"),
    "town": ("town", "city", "home"),
    "age": ("age", "years"),
    "food": ("food", "dish", "meal"),
    "animal": ("animal", "pet"),
}
_SENTENCES = {
    ("name", "colour"): Phrasings(
        "{name} likes {colour}", "{name}'s favourite colour is {colour}",
        "{name} loves the colour {colour}", "the favourite colour of {name} is {colour}",
        "I am {name} and I like {colour}", "my name is {name} and my favourite colour is {colour}",
        "{name} wears {colour}", "{colour} is the colour that {name} likes", kind="",
    ),
    ("name", "town"): Phrasings(
        "{name} lives in {town}", "{name} comes from {town}", "{name} moved to {town}",
        "I am {name} from {town}", "my name is {name} and I live in {town}",
        "{name} was born in {town}", "{name} has a house in {town}", "{name} is from {town}",
        kind="",
    ),
    ("name", "age"): Phrasings(
        "{name} is {age} years old", "{name} is {age}", "{name} turned {age} today",
        "I am {name} and I am {age} years old", "my name is {name}, I am {age}",
        "{name} has turned {age}", kind="",
    ),
    ("name", "food"): Phrasings(
        "{name} likes to eat {food}", "{name}'s favourite food is {food}", "{name} eats {food}",
        "{name} ordered {food}", "for {name} we cook {food}", "{name} loves {food}", kind="",
    ),
    ("name", "age", "town"): Phrasings(
        "{name} is {age} years old and lives in {town}", "{name}, {age}, lives in {town}",
        "{name} from {town} is {age} years old", "{name} is {age} and comes from {town}",
        "I am {name}, {age} years old, from {town}", "{name} lives in {town} and is {age}", kind="",
    ),
    ("name", "colour", "animal"): Phrasings(
        "{name} has a {colour} {animal}", "{name} owns a {colour} {animal}",
        "{name} bought a {colour} {animal}", "{name} found a {colour} {animal}", kind="",
    ),
}  # fmt: skip
_ASK_JSON = Phrasings(
    "answer as JSON with the keys {k}: {s}", "give me JSON with {k} for: {s}",
    "write this as JSON with {k}: {s}", "turn this into JSON with {k}: {s}",
    "JSON with the keys {k}: {s}", "extract {k} as JSON: {s}", "as JSON ({k}): {s}",
    "convert to JSON with keys {k}: {s}", "put this into JSON with {k}: {s}",
    "find {k} and answer in JSON: {s}", "make a JSON object with {k} from: {s}",
    "return JSON with {k}: {s}", "reply in JSON with the fields {k}: {s}",
    "I need JSON with {k} of this sentence: {s}", "read {k} from this sentence as JSON: {s}",
    "write a JSON object with the keys {k} for this: {s}",
    "(give|show|write) me (the|a) JSON with {k} for this: {s}",
    "(answer|reply|respond) (in|with|as) JSON, keys {k}: {s}",
    "(turn|convert|change|transform) (the sentence|this sentence|the text) (to|into) JSON "
        "(with|with the keys|using) {k}: {s}",
    "(extract|find|get|take) {k} (from this|from the sentence|out of this) (as|in) JSON: {s}",
    "(make|build|create|produce) (JSON|a JSON object) (with|that has) (the keys|the fields) "
        "{k}: {s}",
    "(I want|I would like) JSON with {k} for: {s}", "JSON, (keys|fields) {k}: {s}",
    "(please|) JSON with {k}: {s}", "in JSON with (the keys|the fields) {k}: {s}", kind="do",
    bare=True,
)  # fmt: skip
_SYSTEM_JSON = (
    "Answer in JSON with the keys {k}.",
    "Reply only with JSON. Keys: {k}.",
    "Extract {k} as JSON.",
)

_TOOL_NAMES = {
    "calculator": ("calculator", "calculator", "calculate", "calc", "compute"),
    "clock": ("clock", "clock", "get_time", "current_time", "time_now"),
    "weather": ("weather", "get_weather", "weather_report"),
}
_ARGUMENTS = {
    "calculator": ("expression", "expression", "formula", "input"),
    "weather": ("town", "city", "location", "place"),
}
_CALCULATE = Phrasings(
    "what is {e}?", "{e}", "calculate {e}", "compute {e}", "how much is {e}?", "what's {e}?",
    "use the calculator: {e}", "please work out {e}", "{e} = ?", "solve {e}", "evaluate {e}",
    "tell me the result of {e}", "what does {e} give?", "can you calculate {e}?", "give me {e}",
    "I need the value of {e}", "find {e} with the calculator", "what do you get for {e}?",
)  # fmt: skip
_TIME = Phrasings(
    "what time is it?", "what is the time?", "tell me the time", "how late is it?",
    "can you tell me what time it is?", "what's the time now?", "do you have the time?",
    "which time is it?", "look at the clock", "what does the clock say?", "time please",
    "could you check the time?", "what is the current time?", "give me the time",
    "is it late already? what time is it?", "please check the clock",
)  # fmt: skip
_WEATHER = Phrasings(
    "what is the weather in {t}?", "how is the weather in {t}?", "does it rain in {t}?",
    "what's the weather like in {t}?", "is it warm in {t}?", "weather in {t}?",
    "tell me the weather in {t}", "is the sun shining in {t}?", "how warm is it in {t}?",
    "do I need an umbrella in {t}?", "is it cold in {t}?", "give me the weather for {t}",
    "check the weather in {t}",
)  # fmt: skip
_SKIES = ("sunny", "cloudy", "rainy", "windy", "foggy", "snowy", "clear", "stormy")


def tool_object(name: str, argument: str | None) -> dict[str, Any]:
    """OpenAI's form of a tool with one text argument, or none."""
    properties = {argument: {"type": "string"}} if argument else {}
    parameters = {"type": "object", "properties": properties, "required": list(properties)}
    return {"type": "function", "function": {"name": name, "parameters": parameters}}


def as_json(chat: Chat) -> Check:
    """A sentence to JSON: the keys are in the question, or in a system message."""
    kinds = chat.choose(list(_SENTENCES))
    facts: dict[str, Any] = {kind: _value(chat, kind) for kind in kinds}
    keys = {kind: chat.choose(_KEYS[kind]) for kind in kinds}
    sentence = _SENTENCES[kinds].pick(chat.rng, chat.held)
    for kind, value in facts.items():
        sentence = sentence.replace("{" + kind + "}", str(value))
    listed = [f'"{key}"' if chat.chance(0.1) else key for key in keys.values()]
    shown = ", ".join(listed[:-1]) + " and " + listed[-1]
    if not chat.messages and chat.chance(0.3):
        system = chat.choose(_SYSTEM_JSON).replace("{k}", shown)
        chat.messages.append({"role": "system", "content": system})
        chat.messages.append({"role": "user", "content": sentence + chat.choose(("", "."))})
    else:
        chat.user(_ASK_JSON, k=shown, s=sentence + chat.choose(("", ".")))
    value = {keys[kind]: fact for kind, fact in facts.items()}
    chat.messages.append({"role": "assistant", "content": json.dumps(value)})
    return {"kind": "json", "value": value}


def _value(chat: Chat, kind: str) -> Any:
    if kind == "age":
        return chat.rng.randint(1, 99)
    if kind in ("name", "town"):
        pool = values.NAMES if kind == "name" else values.TOWNS
        return values.name(chat.rng, chat.held, pool)
    pool = {"colour": values.COLOURS, "food": values.FOODS, "animal": values.ANIMALS}[kind]
    if chat.chance(0.4):
        return values.made_up(chat.rng)
    return values.pick(pool, chat.rng, chat.held)


def offer_tools(chat: Chat) -> None:
    """Puts one to three tools on offer, under varying names."""
    kinds = chat.rng.sample(list(_TOOL_NAMES), chat.choose((1, 2, 2, 3)))
    for kind in kinds:
        name = chat.choose(_TOOL_NAMES[kind])
        argument = chat.choose(_ARGUMENTS[kind]) if kind in _ARGUMENTS else None
        chat.tools.append(tool_object(name, argument))


def _kind(tool: dict[str, Any]) -> str:
    name = tool["function"]["name"]
    return next(kind for kind, names in _TOOL_NAMES.items() if name in names)


def tool_call(chat: Chat) -> Check:
    """A question for one of the tools on offer; the answer is the call."""
    if not chat.tools:
        offer_tools(chat)
    tool = chat.choose(chat.tools)
    name, properties = tool["function"]["name"], tool["function"]["parameters"]["properties"]
    value = _ask(chat, _kind(tool))
    arguments = dict.fromkeys(properties, value)
    call = {"name": name, "arguments": json.dumps(arguments)}
    number = sum("tool_calls" in message for message in chat.messages)
    calls = [{"id": f"call_{number}", "type": "function", "function": call}]
    chat.messages.append({"role": "assistant", "content": "", "tool_calls": calls})
    return {"kind": "tool", "name": name, "arguments": arguments}


def _ask(chat: Chat, kind: str) -> str:
    """The question for this kind of tool; returns its argument."""
    if kind == "clock":
        chat.user(_TIME)
        return ""
    if kind == "weather":
        town = values.name(chat.rng, chat.held, values.TOWNS)
        chat.user(_WEATHER, t=town)
        return town
    expression = _expression(chat)
    chat.user(_CALCULATE, e=expression)
    return expression


def _expression(chat: Chat) -> str:
    top = chat.choose((LARGEST, 1000, 10000))
    numbers = [chat.rng.randint(1, top) for _ in range(chat.choose((2, 2, 2, 3)))]
    text = str(numbers[0])
    space = chat.choose((" ", " ", ""))
    for number in numbers[1:]:
        text += f"{space}{chat.choose('+-*/*')}{space}{number}"
    return text


def tool_result(chat: Chat) -> Check:
    """The called tool's result comes; the answer uses it. Only right after `tool_call`."""
    call = chat.messages[-1]["tool_calls"][0]
    arguments = json.loads(call["function"]["arguments"])
    tool = next(t for t in chat.tools if t["function"]["name"] == call["function"]["name"])
    kind, argument = _kind(tool), next(iter(arguments.values()), "")
    if kind == "clock":
        result = f"{chat.rng.randint(0, 23):02}:{chat.rng.randint(0, 59):02}"
        answer = f"It is {result}."
    elif kind == "weather":
        result = f"{chat.choose(_SKIES)}, {chat.rng.randint(-9, 35)} degrees"
        answer = f"The weather in {argument}: {result}."
    else:
        result = _some_number(chat)
        answer = f"{argument} = {result}."
    shown = json.dumps({chat.choose(("result", "value")): result}) if chat.chance(0.3) else result
    chat.messages.append({"role": "tool", "tool_call_id": call["id"], "content": shown})
    chat.messages.append({"role": "assistant", "content": answer})
    return {"kind": "says", "groups": [[result]]}


def _some_number(chat: Chat) -> str:
    """What a calculator may give; copied, not checked."""
    number = chat.rng.randint(-200, chat.choose((200, 10000, 1000000)))
    return f"{number}.{chat.rng.randint(1, 99)}" if chat.chance(0.2) else str(number)
