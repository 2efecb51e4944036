from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openai.types import Completion, Model
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from pydantic import BaseModel

from py_engine import responses
from py_engine.responses import SampledToken, Token
from tests.support.fixtures import fixture

USAGE = {
    "prompt_tokens": 7,
    "completion_tokens": 2,
    "total_tokens": 9,
    "prompt_tokens_details": {"cached_tokens": 4},
    "extra": {"decode_tokens_per_s": 12.5, "time_to_first_token_s": None},
}
HELLO = Token("Hel", b"Hel", -0.25)
PART = Token("\\xf0\\x9f", b"\xf0\x9f", -1.5)
NEVER = Token("zz", b"zz", -math.inf)
TOKENS = [SampledToken(HELLO, (HELLO, PART), 0), SampledToken(PART, (HELLO, NEVER), 3)]

Validate = Callable[[str, dict[str, Any]], None]


@pytest.fixture(scope="module")
def validate() -> Validate:
    """Checks an object against one of OpenAI's published schemas."""
    text = fixture("conformance/openai/schemas_subset.json").read_text("utf-8")
    schemas = json.loads(text.replace("#/components/schemas/", "#/$defs/"))
    shared = {"$schema": schemas["$schema"], "$defs": schemas["$defs"]}

    def check(name: str, value: dict[str, Any]) -> None:
        Draft202012Validator({**shared, "$ref": f"#/$defs/{name}"}).validate(value)

    return check


def same(model: type[BaseModel], value: dict[str, Any]) -> None:
    """OpenAI's own client reads the object strictly, and loses nothing of it."""
    read = model.model_validate_json(json.dumps(value, allow_nan=False), strict=True)
    assert json.loads(read.model_dump_json(exclude_unset=True)) == value


def head(prefix: str, **more: Any) -> responses.Head:
    return responses.new_head(prefix, "m", responses.system_fingerprint("1", "m"), **more)


def chat_objects() -> list[dict[str, Any]]:
    of = head("chatcmpl")
    return [
        responses.chat_completion(of, "Hel\ufffd", "stop", USAGE, TOKENS),
        responses.chat_completion(of, "", "length", USAGE),
    ]


def chat_chunks(include_usage: bool) -> list[dict[str, Any]]:
    of = head("chatcmpl", include_usage=include_usage)
    return [
        responses.chat_chunk(of, {"role": "assistant", "content": ""}),
        responses.chat_chunk(of, {"content": "Hel"}, tokens=TOKENS[:1]),
        responses.chat_chunk(of, {}, "stop"),
        responses.chat_usage_chunk(of, USAGE),
    ]


def text_objects() -> list[dict[str, Any]]:
    of = head("cmpl")
    return [
        responses.text_completion(of, "Hel\ufffd", "stop", USAGE, TOKENS),
        responses.text_completion(of, "", "length", USAGE),
    ]


def text_chunks() -> list[dict[str, Any]]:
    of = head("cmpl", include_usage=True)
    return [
        responses.text_chunk(of, "Hel", tokens=TOKENS[:1]),
        responses.text_chunk(of, "", "length"),
        responses.text_usage_chunk(of, USAGE),
    ]


def test_objects_follow_openais_schemas(validate: Validate) -> None:
    for value in chat_objects():
        validate("CreateChatCompletionResponse", value)
    for value in chat_chunks(True) + chat_chunks(False):
        validate("CreateChatCompletionStreamResponse", value)
    for value in text_objects():
        validate("CreateCompletionResponse", value)
    validate("ListModelsResponse", responses.model_list([("m", 5)]))


def test_openais_client_reads_the_objects() -> None:
    for value in chat_objects():
        same(ChatCompletion, value)
    for value in chat_chunks(True) + chat_chunks(False):
        same(ChatCompletionChunk, value)
    for value in text_objects():
        same(Completion, value)
    for value in responses.model_list([("m", 5), ("n", 6)])["data"]:
        same(Model, value)


def test_openais_client_reads_text_chunks() -> None:
    """Its type wants a finish reason in every chunk, which no stream has; its client does not
    check that."""
    for value in text_chunks():
        read = Completion.construct(**value)
        assert read.model_dump(exclude_unset=True, warnings=False) == value


def test_identity() -> None:
    first, second = head("chatcmpl"), head("chatcmpl")
    assert first.id != second.id and first.id.removeprefix("chatcmpl-").isalnum()
    assert 1_700_000_000 < first.created < 10_000_000_000
    assert first.system_fingerprint == second.system_fingerprint
    assert first.system_fingerprint != responses.system_fingerprint("1", "n")


def test_usage_in_streams() -> None:
    for chunks in (chat_chunks(True), text_chunks()):
        *others, last = chunks
        assert [chunk["usage"] for chunk in others] == [None] * len(others)
        assert last["choices"] == [] and last["usage"] == USAGE
    assert all("usage" not in chunk for chunk in chat_chunks(False)[:-1])


def test_log_probabilities_of_chat() -> None:
    assert responses.chat_logprobs(None) is None
    logprobs = responses.chat_logprobs(TOKENS)
    assert logprobs is not None
    hello = {"token": "Hel", "logprob": -0.25, "bytes": [72, 101, 108]}
    part = {"token": "\\xf0\\x9f", "logprob": -1.5, "bytes": [0xF0, 0x9F]}
    never = {"token": "zz", "logprob": -9999.0, "bytes": [122, 122]}
    assert logprobs["content"] == [
        {**hello, "top_logprobs": [hello, part]},
        {**part, "top_logprobs": [hello, never]},
    ]


def test_log_probabilities_of_completions() -> None:
    assert responses.text_logprobs(None) is None
    assert responses.text_logprobs(TOKENS) == {
        "tokens": ["Hel", "\\xf0\\x9f"],
        "token_logprobs": [-0.25, -1.5],
        "top_logprobs": [
            {"Hel": -0.25, "\\xf0\\x9f": -1.5},
            {"Hel": -0.25, "zz": -9999.0, "\\xf0\\x9f": -1.5},
        ],
        "text_offset": [0, 3],
    }


@pytest.mark.parametrize("logprob", [-math.inf, math.nan, -1e30])
def test_what_json_cannot_write(logprob: float) -> None:
    tokens = [SampledToken(Token("a", b"a", logprob), (), 0)]
    for of in (responses.chat_logprobs(tokens), responses.text_logprobs(tokens)):
        assert "-9999.0" in json.dumps(of, allow_nan=False)
