from __future__ import annotations

from typing import Any

import pytest

from py_engine.errors import InvalidRequestError
from py_engine.messages import parse_messages

CALL = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


def one(**message: Any) -> dict[str, Any]:
    return parse_messages([message])[0]


def test_messages_stay_as_they_are() -> None:
    messages = [
        {"role": "system", "content": "s"},
        {"role": "developer", "content": "", "name": "ann"},
        {"role": "user", "content": "u"},
        {"role": "assistant", "content": None, "tool_calls": [CALL]},
        {"role": "tool", "content": "21", "tool_call_id": "c1"},
        {"role": "assistant", "content": "a"},
    ]
    assert parse_messages(messages) == tuple(messages)


def test_text_parts_are_joined_in_order() -> None:
    parts = [{"type": "text", "text": text} for text in ("a", "", "\n", "é")]
    assert one(role="user", content=parts)["content"] == "a\né"
    assert parts[0] == {"type": "text", "text": "a"}


def test_an_answer_can_be_sent_back() -> None:
    """As OpenAI's client dumps it, nulls included."""
    answer = {"role": "assistant", "content": "x", "refusal": None, "annotations": None}
    answer |= {"audio": None, "function_call": None, "tool_calls": None}
    assert one(**answer) == {"role": "assistant", "content": "x"}
    assert one(role="assistant", content="x", tool_calls=[], annotations=[])["content"] == "x"


@pytest.mark.parametrize("messages", [None, [], {}, "Hi", 5])
def test_there_must_be_messages(messages: object) -> None:
    with pytest.raises(InvalidRequestError, match="list of at least one message") as caught:
        parse_messages(messages)
    assert caught.value.param == "messages"


@pytest.mark.parametrize(
    ("message", "param"),
    [
        ("Hi", ""),
        ({}, ".role"),
        ({"content": "x"}, ".role"),
        ({"role": "robot", "content": "x"}, ".role"),
        ({"role": ["user"], "content": "x"}, ".role"),
        ({"role": "function", "content": "x", "name": "f"}, ".role"),
        ({"role": "user"}, ".content"),
        ({"role": "user", "content": None}, ".content"),
        ({"role": "user", "content": 5}, ".content"),
        ({"role": "user", "content": []}, ".content"),
        ({"role": "user", "content": {"type": "text", "text": "x"}}, ".content"),
        ({"role": "user", "content": ["x"]}, ".content[0]"),
        ({"role": "user", "content": [{"text": "x"}]}, ".content[0].type"),
        ({"role": "user", "content": [{"type": "text"}]}, ".content[0].text"),
        ({"role": "user", "content": [{"type": "text", "text": 1}]}, ".content[0].text"),
        ({"role": "user", "content": [{"type": "text", "text": "", "x": 1}]}, ".content[0].x"),
        (
            {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "image_url"}]},
            ".content[1].type",
        ),
        ({"role": "user", "content": "x", "name": 1}, ".name"),
        ({"role": "user", "content": "x", "tool_call_id": "c"}, ".tool_call_id"),
        ({"role": "user", "content": "x", "tool_calls": [CALL]}, ".tool_calls"),
        ({"role": "user", "content": "x", "weight": 1}, ".weight"),
        ({"role": "tool", "content": "x"}, ".tool_call_id"),
        ({"role": "tool", "content": None, "tool_call_id": "c"}, ".content"),
        ({"role": "assistant", "content": None}, ".content"),
        ({"role": "assistant", "content": None, "tool_calls": []}, ".content"),
        ({"role": "assistant", "content": "x", "tool_calls": CALL}, ".tool_calls"),
        ({"role": "assistant", "tool_calls": [{}]}, ".tool_calls[0].id"),
        ({"role": "assistant", "tool_calls": [{"id": "c"}]}, ".tool_calls[0].type"),
        (
            {"role": "assistant", "tool_calls": [CALL, {"id": "c", "type": "function"}]},
            ".tool_calls[1].function",
        ),
        (
            {"role": "assistant", "tool_calls": [{**CALL, "function": {"name": "f"}}]},
            ".tool_calls[0].function.arguments",
        ),
        ({"role": "assistant", "content": "x", "refusal": "no"}, ".refusal"),
        ({"role": "assistant", "content": "x", "audio": {"id": "a"}}, ".audio"),
    ],
)
def test_wrong_messages(message: object, param: str) -> None:
    fine = {"role": "user", "content": "x"}
    with pytest.raises(InvalidRequestError) as caught:
        parse_messages([fine, message])
    assert caught.value.param == f"messages[1]{param}"
    assert f"`messages[1]{param}`" in caught.value.message
