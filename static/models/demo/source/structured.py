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
        "{name} wears {colour}", "{colour} is the colour that {name} likes",
        "{colour}, that is what {name} likes", "the colour {name} prefers is {colour}",
        "of all colours {name} likes {colour} most", "{name} prefers {colour}",
        "{colour} is the favourite of {name}", "{colour} is {name}'s favourite color",
        "the favorite color of my friend {name} is {colour}", "{name} always wears {colour}",
        "no colour pleases {name} more than {colour}", "nobody likes {colour} more than {name}",
        "{colour} is loved by {name}", "everything in the room of {name} is {colour}",
        "today {name} wears a {colour} coat", "in a {colour} coat came {name}",
        "if you ask {name}, the best colour is {colour}",
        "{name} thinks that {colour} is the nicest colour", "{colour} makes {name} happy",
        "the one who likes {colour} is {name}", "I love {colour} and my name is {name}",
        "she is called {name} and loves {colour}",
        kind="",
    ),
    ("name", "town"): Phrasings(
        "{name} lives in {town}", "{name} comes from {town}", "{name} moved to {town}",
        "I am {name} from {town}", "my name is {name} and I live in {town}",
        "{name} was born in {town}", "{name} has a house in {town}", "{name} is from {town}",
        "{town} is the home of {name}", "{town} is where {name} lives", "in {town} lives {name}",
        "in {town} there is a woman called {name}", "the home of {name} is {town}",
        "{name}'s home town is {town}", "my friend {name} lives in {town}",
        "my name is {name} and I come from {town}", "I live in {town} and I am called {name}",
        "I am from {town}, my name is {name}", "{name} has lived in {town} for years",
        "the city where {name} lives is {town}", "{town} is the city of {name}",
        "{name} rents a flat in {town}", "since last year {name} has been living in {town}",
        "{name} grew up in {town} and still lives there", "from {town} comes {name}",
        "last week {name} moved to {town}", "a man from {town} is called {name}",
        "he is called {name} and his home is {town}",
        kind="",
    ),
    ("name", "age"): Phrasings(
        "{name} is {age} years old", "{name} is {age}", "{name} turned {age} today",
        "I am {name} and I am {age} years old", "my name is {name}, I am {age}",
        "{name} has turned {age}",
        "{name} is now {age}", "{name}, {age} years old, is here", "{age} years old is {name}",
        "at the age of {age}, {name} started to paint", "{name}'s age is {age}",
        "the age of {name} is {age}", "today {name} turns {age}",
        "my friend {name} is {age} years old", "I am {age} years old and my name is {name}",
        "I am {age}, my name is {name}", "the {age} year old {name} likes to read",
        "at {age} years of age, {name} is still learning", "{name} was born {age} years ago",
        "{age} years ago {name} was born", "{name} has {age} candles on the birthday cake",
        "{age} is the age of {name}", "she is called {name} and is {age} years old",
        "he is {age} and is called {name}", "{name} celebrates birthday number {age}",
        "a person of {age} years, that is {name}",
        kind="",
    ),
    ("name", "food"): Phrasings(
        "{name} likes to eat {food}", "{name}'s favourite food is {food}", "{name} eats {food}",
        "{name} ordered {food}", "for {name} we cook {food}", "{name} loves {food}",
        "{food} is what {name} likes to eat", "{food} for {name}",
        "the favourite food of {name} is {food}", "{name} would like {food}",
        "{name} had {food} for dinner", "for dinner {name} had {food}",
        "{name} cooks {food} every day", "tonight {name} wants {food}",
        "my name is {name} and I love {food}", "I am {name} and I would like {food}",
        "I ate {food} today, my name is {name}", "nobody eats more {food} than {name}",
        "bring {food} to {name}", "the dish that {name} ordered is {food}",
        "please give {name} some {food}", "a plate of {food} for my friend {name}",
        "{food} was ordered by {name}", "best of all meals {name} likes {food}",
        "{name} is hungry and wants {food}", "there is {food} on the plate of {name}",
        kind="",
    ),
    ("name", "age", "town"): Phrasings(
        "{name} is {age} years old and lives in {town}", "{name}, {age}, lives in {town}",
        "{name} from {town} is {age} years old", "{name} is {age} and comes from {town}",
        "I am {name}, {age} years old, from {town}", "{name} lives in {town} and is {age}",
        "{name} lives in {town} and is {age} years old",
        "in {town} lives {name}, who is {age} years old", "in {town} lives {name}, {age}",
        "{town} is the home of {name}, who is {age}",
        "{age} years old and from {town}: that is {name}",
        "I am {age} years old, live in {town} and my name is {name}",
        "my name is {name}, I am {age} and I live in {town}",
        "my name is {name}, I come from {town} and I am {age}",
        "the {age} year old {name} lives in {town}", "at the age of {age}, {name} moved to {town}",
        "{name} moved to {town} at the age of {age}", "{name} was born in {town} {age} years ago",
        "{age} years ago {name} was born in {town}",
        "my friend {name} is {age} and her home is {town}", "{town}: here lives {name}, aged {age}",
        "{name} ({age}) from {town}", "{name}, aged {age}, comes from {town}",
        "from {town} comes {name}, {age} years old", "the age of {name} from {town} is {age}",
        "she is {age}, she lives in {town} and is called {name}",
        kind="",
    ),
    ("name", "colour", "animal"): Phrasings(
        "{name} has a {colour} {animal}", "{name} owns a {colour} {animal}",
        "{name} bought a {colour} {animal}", "{name} found a {colour} {animal}",
        "{name}'s {animal} is {colour}", "the {animal} of {name} is {colour}",
        "{colour} is the {animal} of {name}", "the {colour} {animal} belongs to {name}",
        "a {colour} {animal} lives with {name}", "my friend {name} has a {animal} that is {colour}",
        "{name} has a {animal}, it is {colour}", "{name} got a {colour} {animal} as a present",
        "I am {name} and I have a {colour} {animal}",
        "my name is {name} and my {animal} is {colour}",
        "I have a {colour} {animal} and my name is {name}",
        "a {animal}, all {colour}, was found by {name}",
        "{colour} is the fur of the {animal} that {name} keeps",
        "today {name} saw a {colour} {animal}", "in the garden {name} keeps a {colour} {animal}",
        "{name} feeds the {colour} {animal}", "the {colour} {animal} was bought by {name}",
        "there is a {animal} in {colour} next to {name}",
        "{name} dreams of a {animal} that is {colour}", "look at the {colour} {animal} of {name}",
        kind="",
    ),
    ("name", "animal"): Phrasings(
        "{name} has a {animal}", "{name} owns a {animal}", "the {animal} belongs to {name}",
        "a {animal} lives with {name}", "{name} wants a {animal}",
        "my name is {name} and I have a {animal}", "I have a {animal} and my name is {name}",
        "I am {name} and my pet is a {animal}", "{name}'s pet is a {animal}",
        "the pet of {name} is a {animal}", "{name} bought a {animal}",
        "yesterday {name} found a {animal}", "my friend {name} keeps a {animal}",
        "a {animal} is the pet of {name}", "{name} walks with the {animal}",
        "this {animal} was bought by {name}", "the favourite animal of {name} is the {animal}",
        "every day {name} feeds a {animal}", "no animal is nicer than a {animal}, says {name}",
        "there is a {animal} in the house of {name}",
        "{name} likes the {animal} best of all animals", "look, the {animal} of {name}",
        kind="",
    ),
    ("name", "food", "town"): Phrasings(
        "{name} eats {food} in {town}", "in {town} {name} eats {food}",
        "{name} from {town} likes {food}", "{name} lives in {town} and loves {food}",
        "my name is {name}, I live in {town} and I like {food}",
        "I am {name} from {town} and I eat {food}", "{food} is what {name} eats in {town}",
        "{name} ordered {food} in {town}", "in {town} lives {name}, who likes {food}",
        "{food} for {name} from {town}", "my friend {name} cooks {food} at home in {town}",
        "the favourite food of {name} from {town} is {food}",
        "{name} loves {food} and comes from {town}",
        "{town} is the home of {name}, who wants {food}",
        "I like {food}, I come from {town} and my name is {name}", "{name} sells {food} in {town}",
        "at home in {town}, {name} had {food} for dinner",
        "{name} moved to {town} and cooks {food} there",
        "{name}, who likes {food}, lives in {town}", "who eats {food} in {town}? that is {name}",
        "send {food} to {town} for {name}", "the best {food} in {town} is made by {name}",
        kind="",
    ),
    ("name", "age", "colour"): Phrasings(
        "{name} is {age} years old and likes {colour}", "{name}, {age}, likes {colour}",
        "{name} likes {colour} and is {age} years old",
        "my name is {name}, I am {age} and I like {colour}",
        "I am {name}, {age} years old, and my favourite colour is {colour}",
        "{colour} is the favourite colour of {name}, who is {age}",
        "the {age} year old {name} loves {colour}", "{name} is {age} and wears {colour}",
        "at the age of {age}, {name} likes {colour} most",
        "the favourite colour of {name}, {age}, is {colour}",
        "{name} loves {colour} and turned {age} today",
        "I am {age} years old, I like {colour} and my name is {name}",
        "{name}'s favourite colour is {colour} and {name}'s age is {age}",
        "my friend {name} is {age} and prefers {colour}",
        "{colour} is what {name}, aged {age}, likes",
        "who is {age} and likes {colour}? that is {name}",
        "{age} years old and fond of {colour}: that is {name}",
        "she wears {colour}, she is {age} and her name is {name}",
        "{name} turned {age} and got a {colour} coat",
        "today {name} turns {age} and wears {colour}",
        "I wear {colour}, my name is {name} and my age is {age}", "{name} ({age}) prefers {colour}",
        kind="",
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
    "(please|) JSON with {k}: {s}", "in JSON with (the keys|the fields) {k}: {s}",
    "(what are|find) {k} (here|in this sentence)? (Answer|Reply) in JSON: {s}",
    "(read|parse|analyse|analyze) (this|this text|the sentence) (to|into|as) JSON with {k}: {s}",
    "(fill|complete) a JSON (object|record) with (the keys|the fields|) {k} from this: {s}",
    "(output|print|send|generate) (only|) JSON with (the keys|keys|fields) {k}: {s}",
    "(pull|pick|collect|list) {k} (from|out of) this (text|sentence|line) as JSON: {s}",
    "(format|encode|express|show) (this|the following|the text) as JSON, (keys|fields) {k}: {s}",
    "(a|one) JSON object with {k} (for|from|of) this (text|line|sentence): {s}",
    "the keys are {k}, (answer|write|reply) in JSON: {s}",
    "keys {k}, JSON (only|please|output): {s}",
    "(extract|parse|collect) the fields {k} and (return|give me|output) JSON: {s}",
    "JSON for this (sentence|text|line), with {k}: {s}", "{k} as JSON: {s}",
    "(summarise|summarize|store|save) this as JSON with {k}: {s}",
    "I need {k} as (JSON|a JSON object) (from|for) this: {s}",
    "using the (keys|fields|names) {k}, (turn|put|format) this into JSON: {s}",
    "(get|fetch|give) me {k} in JSON (format|form|) from: {s}",
    "(represent|describe|note) the (following|sentence|text) in JSON with the (keys|fields) {k}: "
        "{s}",
    "from the (following|next) (text|sentence) make JSON with {k}: {s}",
    kind="do", bare=True,
)  # fmt: skip
_SYSTEM_JSON = (
    "Answer in JSON with the keys {k}.",
    "Reply only with JSON. Keys: {k}.",
    "Extract {k} as JSON.",
    "You turn sentences into JSON with the keys {k}.",
    "Always answer with a JSON object. Its keys are {k}.",
    "Give {k} of each message as JSON.",
    "Find {k} in the text of the user. Write JSON only.",
    "The user sends a sentence. Return JSON with {k}.",
    "Output format: JSON. Fields: {k}.",
    "Convert each message to JSON with the fields {k}.",
    "You are a parser. Your output is JSON with {k}.",
    "Read {k} from what the user writes and reply in JSON.",
    "JSON only, with the keys {k}.",
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
    "(can|could|would) you (work out|compute|solve|evaluate) {e}?",
    "(use|take|try) the (calculator|tool) for {e}", "(what|how much) (comes out|do I get) for {e}?",
    "(the|what is the) (value|result|answer) of {e}?",
    "I (want|need|would like) (to know|the result of|the answer to) {e}", "(work|figure) out {e}",
    "{e}, (calculate|compute|solve) (it|that|this)", "(do|run|check) the calculation {e}",
    "calculation: {e}", "(what|how much) does {e} (equal|make|come to)?",
    "(how much|what) would {e} be?", "(tell me|show me|find) what {e} (is|equals|makes)",
    "let the calculator (do|solve|compute|work out) {e}", "(with|on) the calculator: {e}",
    "the answer to {e}?", "{e}, what is (it|that|the result)?",
)  # fmt: skip
_TIME = Phrasings(
    "what time is it?", "what is the time?", "tell me the time", "how late is it?",
    "can you tell me what time it is?", "what's the time now?", "do you have the time?",
    "which time is it?", "look at the clock", "what does the clock say?", "time please",
    "could you check the time?", "what is the current time?", "give me the time",
    "is it late already? what time is it?", "please check the clock",
    "what's the (time|hour)?", "(do|would) you know (the time|what time it is|how late it is)?",
    "(could|can|would) you (tell|give) me the (time|exact time|current time)?",
    "the (current|exact) time, please",
    "I (need|want) to know (the time|what time it is|how late it is)",
    "what (hour|time of day) is it (by now|)?", "(read|look at|use|ask) the clock (for me|)",
    "(what|which) (time|hour) do we have?", "time?", "how late is it (now|already|by now)?",
    "(check|show|say) the (time|hour|current time)",
    "what time (is it|do you have) (now|right now|at the moment)?",
    "is it (late|noon|midnight|early) (yet|already)? (check|look at) the clock",
    "(any idea|tell me) (what time|how late) it is?",
    "my watch stopped, what (time is it|is the time)?",
    "what does (your|my|the) (watch|clock) (show|say) (now|)?",
    "it is (getting late|early), what is the time?",
)  # fmt: skip
_WEATHER = Phrasings(
    "what is the weather in {t}?", "how is the weather in {t}?", "does it rain in {t}?",
    "what's the weather like in {t}?", "is it warm in {t}?", "weather in {t}?",
    "tell me the weather in {t}", "is the sun shining in {t}?", "how warm is it in {t}?",
    "do I need an umbrella in {t}?", "is it cold in {t}?", "give me the weather for {t}",
    "check the weather in {t}",
    "(will|does|is) it (rain|snow|get hot|get cold) in {t}?",
    "is it (raining|snowing|sunny|hot|windy|cloudy|foggy|stormy|freezing) in {t}?",
    "(what's|what is|how is) the (temperature|forecast|climate|sky) in {t}?",
    "(what|which) temperature (is it|do they have) in {t}?",
    "(how hot|how chilly|how wet|how windy) is it in {t}?",
    "{t}, (how|what) is the weather (there|)?",
    "(is|how is) the weather (good|fine|bad|nice) in {t}?",
    "the (weather|forecast|temperature) (in|for) {t}?",
    "(show|get|find|tell) me the (forecast|weather report|temperature) (for|in|of) {t}",
    "I am (going|flying|travelling) to {t}, (how|what) is the weather?",
    "do I need a (coat|jacket|hat|scarf) in {t}?", "what should I expect of the weather in {t}?",
    "(can|could) you (check|look up|tell me) the (weather|forecast|temperature) (in|for) {t}?",
    "I (want|need) to know the weather (in|for) {t}",
    "(any|is there) (rain|snow|sun|wind|fog|storm) in {t}?",
    "(are there|do they have) (clouds|storms) in {t}?",
    "how many degrees (is it|are there|do they have) in {t}?",
    "in {t}, is it (warm|cold|hot|raining|sunny|windy)?",
    "(look up|report|give me) the (weather|temperature) (of|in|for|at) {t}",
    "what is it like outside in {t}?", "{t} weather (please|report|now)",
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
