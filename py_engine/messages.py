"""OpenAI's chat messages, checked and brought to the form that chat templates read.

A message stays OpenAI's object: text parts are joined to one string, null fields are left out.
Knows no template.
"""

from __future__ import annotations

from typing import Any

from py_engine.errors import InvalidRequestError
from py_engine.fields import Fields, describe

ROLES = ("system", "developer", "user", "assistant", "tool")


def parse_messages(value: object) -> tuple[dict[str, Any], ...]:
    """The `messages` of a chat request. Raises InvalidRequestError."""
    if not isinstance(value, list) or not value:
        raise InvalidRequestError(
            f"`messages` must be a list of at least one message, got {describe(value)}.",
            param="messages",
        )
    return tuple(_message(item, f"messages[{i}]") for i, item in enumerate(value))


def parse_tools(value: object) -> tuple[dict[str, Any], ...]:
    """The `tools` of a chat request, null or a list of functions. Raises InvalidRequestError."""
    if value is None:
        return ()
    if not isinstance(value, list):
        raise InvalidRequestError(
            f"`tools` must be a list of functions, got {describe(value)}.", param="tools"
        )
    return tuple(_tool(item, f"tools[{i}]") for i, item in enumerate(value))


def _tool(value: object, path: str) -> dict[str, Any]:
    fields = Fields(value, path)
    if fields.choice("type", ("function",)) is None:
        raise fields.invalid("type", '"function"', None)
    function = Fields(fields.take("function"), f"{path}.function")
    fields.done()
    described: dict[str, Any] = {"name": function.required_text("name")}
    if (description := function.text("description")) is not None:
        described["description"] = description
    parameters = function.take("parameters")
    if not isinstance(parameters, dict | None):
        raise function.invalid("parameters", "a JSON schema", parameters)
    described["parameters"] = parameters or {"type": "object", "properties": {}}
    function.only("strict", False)
    function.done()
    return {"type": "function", "function": described}


def _message(value: object, path: str) -> dict[str, Any]:
    fields = Fields(value, path)
    role = fields.choice("role", ROLES)
    if role is None:
        raise fields.invalid("role", f"one of {', '.join(ROLES)}", None)
    message: dict[str, Any] = {"role": role, "content": _content(fields)}
    name = fields.text("name")
    if name is not None:
        message["name"] = name
    if role == "tool":
        message["tool_call_id"] = fields.required_text("tool_call_id")
    if role == "assistant":
        tool_calls = _tool_calls(fields)
        if tool_calls:
            message["tool_calls"] = tool_calls
        _response_fields(fields)
    fields.done()
    if message["content"] is None and "tool_calls" not in message:
        allowed = "a string or a list of text parts"
        if role == "assistant":
            allowed += " (it may be null beside `tool_calls` only)"
        raise fields.invalid("content", allowed, None)
    return message


def _content(fields: Fields) -> str | None:
    """The text, parts joined in order; None when missing or null."""
    value = fields.take("content")
    if value is None or isinstance(value, str):
        return value
    if not isinstance(value, list) or not value:
        raise fields.invalid("content", "a string or a list of text parts", value)
    path = fields.param("content")
    return "".join(_text_part(part, f"{path}[{i}]") for i, part in enumerate(value))


def _text_part(value: object, path: str) -> str:
    fields = Fields(value, path)
    kind = fields.required_text("type")
    if kind != "text":
        raise InvalidRequestError(
            f'`{path}.type` must be "text", got {describe(kind)}: models here read text only.',
            param=f"{path}.type",
        )
    text = fields.text("text")
    if text is None:
        raise fields.invalid("text", "a string", None)
    fields.done()
    return text


def _tool_calls(fields: Fields) -> list[dict[str, Any]]:
    value = fields.take("tool_calls")
    if value is None:
        return []
    if not isinstance(value, list):
        raise fields.invalid("tool_calls", "a list", value)
    path = fields.param("tool_calls")
    return [_tool_call(call, f"{path}[{i}]") for i, call in enumerate(value)]


def _tool_call(value: object, path: str) -> dict[str, Any]:
    fields = Fields(value, path)
    call_id = fields.required_text("id")
    if fields.choice("type", ("function",)) is None:
        raise fields.invalid("type", '"function"', None)
    function = Fields(fields.take("function"), f"{path}.function")
    fields.done()
    name, arguments = function.required_text("name"), function.text("arguments")
    if arguments is None:
        raise function.invalid("arguments", "a string of JSON", None)
    function.done()
    return {
        "id": call_id,
        "type": "function",
        "function": {"name": name, "arguments": arguments},
    }


def _response_fields(fields: Fields) -> None:
    """What OpenAI's clients put into the messages they return, and so send back, empty."""
    for name in ("refusal", "audio", "function_call"):
        if (value := fields.take(name)) is not None:
            raise fields.invalid(name, "null", value)
    fields.only("annotations", [])
