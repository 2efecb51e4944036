"""What a page may ask of the worker: the requests of docs/protocol.md, parsed and checked.

Every parse function takes the `params` of its method and raises InvalidRequestError, with `param`
naming the field. Knows no model: what depends on one is checked by the engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from py_engine.errors import InvalidRequestError
from py_engine.fields import Fields
from py_engine.messages import parse_messages, parse_tools
from py_engine.sampling_params import SamplingFields
from py_engine.step import MAX_SAMPLES, MAX_TOP_LOGPROBS

QUANTIZATIONS = ("none", "q8", "q4")
PREFILL_CHUNK_SIZES = (16, 64, 256)
MAX_STOPS = 4

RequestId = int | float | str
"""What a page calls a request; JavaScript's numbers may have a fraction."""


@dataclass(frozen=True, slots=True)
class Message:
    """The envelope of a request."""

    id: RequestId
    method: str
    params: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """What to load, and how; None: the engine chooses."""

    model_id: str
    model: str
    quantization: str = "none"
    context_window_size: int | None = None
    kv_cache_tokens: int | None = None
    max_num_seqs: int = 4
    prefill_chunk_size: int | None = None


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """`messages` and `tools` are OpenAI's objects, text parts joined; `model` None: the only one
    loaded."""

    model: str | None
    messages: tuple[dict[str, Any], ...]
    stream: bool
    include_usage: bool
    sampling: SamplingFields
    chat_template_kwargs: dict[str, Any]
    tools: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """`prompt` is text or token ids."""

    model: str | None
    prompt: str | tuple[int, ...]
    stream: bool
    include_usage: bool
    sampling: SamplingFields


def parse_message(message: object) -> Message:
    """The envelope; `params` may be left out where a method needs none."""
    fields = Fields(message)
    request_id = _request_id(fields)
    method = fields.required_text("method")
    params = fields.take("params")
    if not isinstance(params, dict | None):
        raise fields.invalid("params", "an object", params)
    fields.done()
    return Message(request_id, method, params or {})


def parse_record(params: object) -> ModelRecord:
    """The params of `load`."""
    outer = Fields(params)
    fields = Fields(outer.take("model"), "model")
    outer.done()
    chunk = fields.take("prefill_chunk_size")
    if not (chunk is None or (type(chunk) is int and chunk in PREFILL_CHUNK_SIZES)):
        raise fields.invalid("prefill_chunk_size", "16, 64 or 256", chunk)
    record = ModelRecord(
        model_id=fields.required_text("model_id"),
        model=fields.required_text("model"),
        quantization=fields.choice("quantization", QUANTIZATIONS) or "none",
        context_window_size=fields.integer("context_window_size", 1),
        kv_cache_tokens=fields.integer("kv_cache_tokens", 1),
        max_num_seqs=fields.integer("max_num_seqs", 1, MAX_SAMPLES) or 4,
        prefill_chunk_size=chunk,
    )
    fields.done()
    return record


def parse_unload(params: object) -> str | None:
    """The params of `unload`: a model_id, or None for all models."""
    fields = Fields(params)
    model_id = fields.text("model_id")
    fields.done()
    return model_id


def parse_delete(params: object) -> str:
    """The params of `models.delete`: the URL of the model's folder."""
    fields = Fields(params)
    model = fields.required_text("model")
    fields.done()
    return model


def parse_cancel(params: object) -> RequestId:
    """The params of `cancel`: the id of the request to end."""
    fields = Fields(params)
    request_id = _request_id(fields)
    fields.done()
    return request_id


def parse_nothing(params: object) -> None:
    """The params of methods that take none: `models.list`, `models.kept`, `memory`."""
    Fields(params).done()


def parse_chat(params: object) -> ChatRequest:
    """The params of `chat.completions.create`."""
    fields = Fields(params)
    messages = parse_messages(fields.take("messages"))
    stream, include_usage = _stream(fields)
    logprobs = fields.flag("logprobs")
    num_top = fields.integer("top_logprobs", 0, MAX_TOP_LOGPROBS)
    if num_top is not None and not logprobs:
        raise InvalidRequestError(
            "`top_logprobs` needs `logprobs` to be true.", param=fields.param("top_logprobs")
        )
    kwargs = fields.take("chat_template_kwargs")
    if not isinstance(kwargs, dict | None):
        raise fields.invalid("chat_template_kwargs", "an object", kwargs)
    request = ChatRequest(
        model=fields.text("model"),
        messages=messages,
        stream=stream,
        include_usage=include_usage,
        sampling=_sampling(fields, _max_tokens(fields), (num_top or 0) if logprobs else None),
        chat_template_kwargs=kwargs or {},
        tools=_tools(fields),
    )
    fields.only("response_format", {"type": "text"})
    fields.only("store", False)
    fields.text("service_tier")
    metadata = fields.take("metadata")
    if not isinstance(metadata, dict | None):
        raise fields.invalid("metadata", "an object", metadata)
    fields.done()
    return request


def parse_completion(params: object) -> CompletionRequest:
    """The params of `completions.create`."""
    fields = Fields(params)
    stream, include_usage = _stream(fields)
    request = CompletionRequest(
        model=fields.text("model"),
        prompt=_prompt(fields),
        stream=stream,
        include_usage=include_usage,
        sampling=_sampling(
            fields,
            fields.integer("max_tokens", 1),
            fields.integer("logprobs", 0, MAX_TOP_LOGPROBS),
        ),
    )
    fields.only("echo", False)
    if fields.take("suffix") is not None:
        raise InvalidRequestError("`suffix` is not supported: leave it out.", param="suffix")
    fields.done()
    return request


def _tools(fields: Fields) -> tuple[dict[str, Any], ...]:
    """Those that the model may call."""
    tools = parse_tools(fields.take("tools"))
    choice = fields.choice("tool_choice", ("auto", "none"))
    if choice is not None and not tools:
        raise InvalidRequestError("`tool_choice` needs `tools`.", param=fields.param("tool_choice"))
    return () if choice == "none" else tools


def _request_id(fields: Fields) -> RequestId:
    request_id = fields.take("id")
    if isinstance(request_id, int | float | str) and not isinstance(request_id, bool):
        return request_id
    raise fields.invalid("id", "a number or a string", request_id)


def _stream(fields: Fields) -> tuple[bool, bool]:
    """`stream`, and whether the stream ends with a chunk of usage."""
    stream = fields.flag("stream")
    options = fields.take("stream_options")
    if options is None:
        return stream, False
    inner = Fields(options, "stream_options")
    include_usage = inner.flag("include_usage")
    inner.done()
    if not stream:
        raise InvalidRequestError(
            "`stream_options` needs `stream` to be true.", param="stream_options"
        )
    return stream, include_usage


def _max_tokens(fields: Fields) -> int | None:
    """Of chat, where the field has two names."""
    old = fields.integer("max_tokens", 1)
    new = fields.integer("max_completion_tokens", 1)
    if old is not None and new is not None and old != new:
        raise InvalidRequestError(
            "`max_tokens` and `max_completion_tokens` are two names of one limit: give one.",
            param="max_tokens",
        )
    return new if old is None else old


def _sampling(fields: Fields, max_tokens: int | None, logprobs: int | None) -> SamplingFields:
    """The sampling fields, and those that are accepted at their neutral value only."""
    for name, neutral in (
        ("n", 1),
        ("frequency_penalty", 0),
        ("presence_penalty", 0),
        ("logit_bias", {}),
    ):
        fields.only(name, neutral)
    fields.text("user")
    return SamplingFields(
        max_tokens=max_tokens,
        temperature=fields.number("temperature", 0, 2),
        top_p=fields.number("top_p", 0, 1, above=True),
        top_k=fields.integer("top_k", 0, 2**31 - 1),
        min_p=fields.number("min_p", 0, 1),
        seed=fields.integer("seed", -(2**63), 2**63 - 1),
        stop=_stop(fields),
        logprobs=logprobs,
        ignore_eos=fields.flag("ignore_eos"),
    )


def _stop(fields: Fields) -> tuple[str, ...]:
    value = fields.take("stop")
    if value is None:
        return ()
    stops = value if isinstance(value, list) else [value]
    if len(stops) > MAX_STOPS or not all(isinstance(stop, str) and stop for stop in stops):
        raise fields.invalid(
            "stop", f"a string, or a list of up to {MAX_STOPS}, none of them empty", value
        )
    return tuple(stops)


def _prompt(fields: Fields) -> str | tuple[int, ...]:
    value = fields.take("prompt")
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(type(one) is int and one >= 0 for one in value):
        return tuple(value)
    raise fields.invalid("prompt", "one string, or one list of token ids (not empty)", value)
