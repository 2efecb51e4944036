"""Calls of the tools on offer, and answers that use what they give. The tools' names and those of
their arguments vary, so that the model copies them from the prompt."""

from __future__ import annotations

import json
from typing import Any

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import tool_requests

_LARGEST = (100, 1000, 10000)
_SKIES = ("sunny", "cloudy", "rainy", "windy", "foggy", "snowy", "clear", "stormy")


def tool_object(name: str, argument: str | None) -> dict[str, Any]:
    """OpenAI's form of a tool with one text argument, or none."""
    properties = {argument: {"type": "string"}} if argument else {}
    parameters = {"type": "object", "properties": properties, "required": list(properties)}
    return {"type": "function", "function": {"name": name, "parameters": parameters}}


def offer_tools(chat: Chat) -> None:
    """Puts one to three tools on offer, under varying names."""
    kinds = chat.rng.sample(list(tool_requests.NAMES), chat.choose((1, 2, 2, 3)))
    for kind in kinds:
        name = chat.choose(tool_requests.NAMES[kind])
        argument = _argument(chat, kind) if kind in tool_requests.ARGUMENTS else None
        chat.tools.append(tool_object(name, argument))


def _argument(chat: Chat, kind: str) -> str:
    """The argument's name; in practice often any word at all, so that it must be copied."""
    if chat.practice and chat.chance(0.6):
        if chat.chance(0.5):
            return values.made_up(chat.rng)
        return chat.choose(tool_requests.OTHER_ARGUMENTS)
    return chat.choose(tool_requests.ARGUMENTS[kind])


def _kind(tool: dict[str, Any]) -> str:
    name = tool["function"]["name"]
    return next(kind for kind, names in tool_requests.NAMES.items() if name in names)


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
        chat.user(tool_requests.TIME)
        return ""
    if kind == "weather":
        town = values.name(chat.rng, chat.held, values.TOWNS)
        chat.user(tool_requests.WEATHER, t=town)
        return town
    expression = _expression(chat)
    chat.user(tool_requests.CALCULATE, e=expression)
    return expression


def _expression(chat: Chat) -> str:
    top = chat.choose(_LARGEST)
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
    if kind == "calculator":
        return {"kind": "number", "value": float(result)}
    return {"kind": "says", "groups": [[result]]}


def _some_number(chat: Chat) -> str:
    """What a calculator may give; copied, not checked."""
    number = chat.rng.randint(-200, chat.choose((200, 10000, 1000000)))
    return f"{number}.{chat.rng.randint(1, 99)}" if chat.chance(0.2) else str(number)
