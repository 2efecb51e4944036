from __future__ import annotations

import math
from typing import Any

import pytest

from py_engine import protocol
from py_engine.errors import InvalidRequestError
from py_engine.sampling_params import SamplingFields

USER = {"role": "user", "content": "Hi"}
RECORD = {"model_id": "m", "model": "https://huggingface.co/a/b"}
NAN = math.nan


def chat(**fields: Any) -> protocol.ChatRequest:
    return protocol.parse_chat({"messages": [USER], **fields})


def completion(**fields: Any) -> protocol.CompletionRequest:
    return protocol.parse_completion({"prompt": "Once", **fields})


def load(**fields: Any) -> protocol.ModelRecord:
    return protocol.parse_record({"model": {**RECORD, **fields}})


def test_the_envelope() -> None:
    message = protocol.parse_message({"id": "a", "method": "load", "params": {"x": 1}})
    assert message == protocol.Message("a", "load", {"x": 1})
    assert protocol.parse_message({"id": 0, "method": "memory"}) == protocol.Message(
        0, "memory", {}
    )


@pytest.mark.parametrize(
    ("message", "param"),
    [
        (None, None),
        ([], None),
        ({}, "id"),
        ({"id": True, "method": "load"}, "id"),
        ({"id": None, "method": "load"}, "id"),
        ({"id": [1], "method": "load"}, "id"),
        ({"id": 1}, "method"),
        ({"id": 1, "method": ""}, "method"),
        ({"id": 1, "method": 5}, "method"),
        ({"id": 1, "method": "load", "params": []}, "params"),
        ({"id": 1, "method": "load", "parms": {}}, "parms"),
    ],
)
def test_a_wrong_envelope(message: object, param: str | None) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        protocol.parse_message(message)
    assert caught.value.param == param


def test_a_record() -> None:
    assert load() == protocol.ModelRecord("m", RECORD["model"])
    full = {
        "quantization": "q4",
        "context_window_size": 2048,
        "kv_cache_tokens": 8192,
        "max_num_seqs": 8,
        "prefill_chunk_size": 64,
    }
    assert load(**full) == protocol.ModelRecord("m", RECORD["model"], *full.values())
    assert load(quantization=None, max_num_seqs=None) == load()


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("model_id", [None, "", 3, ["m"]]),
        ("model", [None, "", 3]),
        ("quantization", ["q3", "", 4, True, ["q4"]]),
        ("context_window_size", [0, -1, 1.5, "1", True, NAN]),
        ("kv_cache_tokens", [0, 2.0, False]),
        ("max_num_seqs", [0, 9, True, 1.0]),
        ("prefill_chunk_size", [0, 32, "64", 64.0, True]),
        ("temperature", [1]),
    ],
)
def test_a_wrong_record(field: str, values: list[object]) -> None:
    for value in values:
        with pytest.raises(InvalidRequestError) as caught:
            load(**{field: value})
        assert caught.value.param == f"model.{field}", value


def test_a_record_that_is_none() -> None:
    for params, param in [
        ({}, "model"),
        ({"model": "url"}, "model"),
        ({"model": RECORD, "x": 1}, "x"),
    ]:
        with pytest.raises(InvalidRequestError) as caught:
            protocol.parse_record(params)
        assert caught.value.param == param


def test_small_methods() -> None:
    assert protocol.parse_unload({}) is None
    assert protocol.parse_unload({"model_id": "m"}) == "m"
    assert protocol.parse_cancel({"id": 7}) == 7
    protocol.parse_nothing({})
    for parse, params, param in [
        (protocol.parse_unload, {"model_id": 1}, "model_id"),
        (protocol.parse_unload, {"model": "m"}, "model"),
        (protocol.parse_cancel, {}, "id"),
        (protocol.parse_cancel, {"id": False}, "id"),
        (protocol.parse_nothing, {"x": None}, "x"),
    ]:
        with pytest.raises(InvalidRequestError) as caught:
            parse(params)
        assert caught.value.param == param


def test_the_least_requests() -> None:
    assert chat() == protocol.ChatRequest(None, (USER,), False, False, SamplingFields(), {})
    assert completion() == protocol.CompletionRequest(None, "Once", False, False, SamplingFields())


def test_all_fields_of_chat() -> None:
    request = chat(
        model="m",
        stream=True,
        stream_options={"include_usage": True},
        max_completion_tokens=5,
        temperature=0,
        top_p=1,
        top_k=40,
        min_p=0.05,
        seed=-(2**63),
        stop=["a", "\n"],
        logprobs=True,
        top_logprobs=20,
        n=1,
        ignore_eos=True,
        chat_template_kwargs={"enable_thinking": False},
        frequency_penalty=0,
        presence_penalty=0.0,
        logit_bias={},
        response_format={"type": "text"},
        tools=[],
        user="someone",
        metadata={"a": "b"},
        store=False,
        service_tier="auto",
    )
    sampling = SamplingFields(5, 0.0, 1.0, 40, 0.05, -(2**63), ("a", "\n"), 20, True)
    kwargs = {"enable_thinking": False}
    assert request == protocol.ChatRequest("m", (USER,), True, True, sampling, kwargs)


def test_null_is_as_good_as_nothing() -> None:
    names = "model stream stream_options max_tokens max_completion_tokens temperature top_p top_k"
    names += " min_p seed stop logprobs top_logprobs n ignore_eos chat_template_kwargs"
    names += " frequency_penalty presence_penalty logit_bias response_format tools user metadata"
    names += " store service_tier"
    assert chat(**dict.fromkeys(names.split())) == chat()


def test_log_probabilities() -> None:
    assert chat(logprobs=True).sampling.logprobs == 0
    assert chat(logprobs=True, top_logprobs=3).sampling.logprobs == 3
    assert chat(logprobs=False).sampling.logprobs is None
    assert completion(logprobs=0).sampling.logprobs == 0
    assert completion(logprobs=None).sampling.logprobs is None
    for fields in ({"top_logprobs": 1}, {"top_logprobs": 0, "logprobs": False}):
        with pytest.raises(InvalidRequestError) as caught:
            chat(**fields)
        assert caught.value.param == "top_logprobs"


CLOCK = {"type": "function", "function": {"name": "clock"}}
NO_PARAMETERS = {"type": "object", "properties": {}}


def test_tools() -> None:
    described = {"description": "adds", "parameters": {"type": "object"}}
    adder = {"type": "function", "function": {"name": "add", **described}}
    asked = chat(tools=[CLOCK, adder], tool_choice="auto")
    whole = {"type": "function", "function": {"name": "clock", "parameters": NO_PARAMETERS}}
    assert asked.tools == (whole, adder)
    assert chat(tools=[CLOCK], tool_choice="none").tools == ()
    assert chat(tools=[]).tools == chat().tools == ()


@pytest.mark.parametrize(
    ("tool", "param"),
    [
        (3, "tools[0]"),
        ({}, "tools[0].type"),
        ({"type": "web_search"}, "tools[0].type"),
        ({"type": "function"}, "tools[0].function"),
        ({"type": "function", "function": {}}, "tools[0].function.name"),
        ({**CLOCK, "extra": 1}, "tools[0].extra"),
        (
            {"type": "function", "function": {"name": "f", "parameters": []}},
            "tools[0].function.parameters",
        ),
        (
            {"type": "function", "function": {"name": "f", "strict": True}},
            "tools[0].function.strict",
        ),
    ],
)
def test_wrong_tools(tool: object, param: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        chat(tools=[tool])
    assert caught.value.param == param


def test_limits_of_length() -> None:
    assert chat(max_tokens=3).sampling.max_tokens == 3
    assert chat(max_tokens=3, max_completion_tokens=3).sampling.max_tokens == 3
    assert completion(max_tokens=3).sampling.max_tokens == 3
    with pytest.raises(InvalidRequestError):
        chat(max_tokens=3, max_completion_tokens=4)


WRONG_EVERYWHERE: list[tuple[str, list[object]]] = [
    ("model", [3, True, ["m"]]),
    ("stream", [1, 0, "true"]),
    ("stream_options", [True, [], {"include_usage": True}]),  # the last as `stream` is missing
    ("max_tokens", [0, -5, 1.0, True, "5", NAN]),
    ("temperature", [-0.1, 2.01, True, "1", NAN, math.inf, [1], 10**400]),
    ("top_p", [0, 1.1, False, NAN, -1]),
    ("top_k", [-1, 1.5, True, "2", 2**31]),
    ("min_p", [-0.1, 1.01, NAN, True]),
    ("seed", [1.5, True, "1", 2**63, -(2**63) - 1, NAN]),
    ("stop", ["", ["a", ""], ["a"] * 5, [1], 1, {"a": 1}]),
    ("n", [2, 0, True, "1"]),
    ("ignore_eos", [1, "yes"]),
    ("frequency_penalty", [0.5, False, "0"]),
    ("presence_penalty", [-1, NAN]),
    ("logit_bias", [{"5": 1}, []]),
    ("user", [5]),
    ("best_of", [1, None]),
    ("repetition_penalty", [1.0]),
]


@pytest.mark.parametrize(("field", "values"), WRONG_EVERYWHERE)
def test_wrong_fields(field: str, values: list[object]) -> None:
    for parse in (chat, completion):
        for value in values:
            with pytest.raises(InvalidRequestError) as caught:
                parse(**{field: value})
            assert caught.value.param == field, value
            assert f"`{field}`" in caught.value.message


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("logprobs", [1, "yes"]),
        ("top_logprobs", [-1, 21, True, 1.0]),
        ("max_completion_tokens", [0, True]),
        ("chat_template_kwargs", ["x", [], 1]),
        ("response_format", [{"type": "json_object"}, "text"]),
        ("tools", [{}, "x"]),
        ("tool_choice", ["auto", "required", {}]),
        ("store", [True, 0]),
        ("service_tier", [1]),
        ("metadata", ["x"]),
        ("prompt", ["x"]),
    ],
)
def test_wrong_fields_of_chat(field: str, values: list[object]) -> None:
    for value in values:
        with pytest.raises(InvalidRequestError) as caught:
            chat(**{"logprobs": True, field: value})
        assert caught.value.param == field, value


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("logprobs", [-1, 21, True, 1.0]),
        ("echo", [True, 1, 0]),
        ("suffix", ["x", ""]),
        ("messages", [[USER]]),
        ("max_completion_tokens", [1]),
        ("prompt", [None, [], ["a"], [1, True], [1.0], [-1], [[1, 2]], 5, {}]),
    ],
)
def test_wrong_fields_of_completions(field: str, values: list[object]) -> None:
    for value in values:
        with pytest.raises(InvalidRequestError) as caught:
            completion(**{field: value})
        assert caught.value.param == field, value


def test_prompts() -> None:
    assert completion(prompt="").prompt == ""
    assert completion(prompt=[0, 5, 2**31]).prompt == (0, 5, 2**31)


def test_stream_options() -> None:
    assert chat(stream=True, stream_options={}).include_usage is False
    for options, param in [
        ({"include_usage": 1}, "stream_options.include_usage"),
        ({"x": 1}, "stream_options.x"),
    ]:
        with pytest.raises(InvalidRequestError) as caught:
            chat(stream=True, stream_options=options)
        assert caught.value.param == param


def test_messages_say_what_is_allowed() -> None:
    for fields, message in [
        ({"temperature": 3}, "`temperature` must be a number from 0 to 2, got 3."),
        ({"top_p": 0}, "`top_p` must be a number above 0 and at most 1, got 0."),
        ({"max_tokens": True}, "`max_tokens` must be an integer of at least 1, got true."),
        ({"seed": NAN}, f"`seed` must be an integer from {-(2**63)} to {2**63 - 1}, got nan."),
        (
            {"n": 2},
            "`n` is supported at 1 only, which changes nothing: set that, or leave it out.",
        ),
        (
            {"user": ["x"] * 3},
            "`user` must be a string, got a list of length 3.",
        ),
    ]:
        with pytest.raises(InvalidRequestError) as caught:
            chat(**fields)
        assert caught.value.message == message
    with pytest.raises(
        InvalidRequestError, match="`foo` is not a known field. Known here: messages"
    ):
        chat(foo=1)
