"""OpenAI's response objects: chat.completion, text_completion, their chunks, the list of models.

Plain dicts that JSON can write. Knows no engine; `usage` comes as the dict of docs/protocol.md.
"""

from __future__ import annotations

import hashlib
import time
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

MIN_LOGPROB = -9999.0
"""Stands for log-probabilities that JSON cannot write (-inf), as in OpenAI's API."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Token:
    """A token with the log-probability that the model gave it."""

    text: str
    bytes: bytes
    logprob: float


@dataclass(frozen=True, slots=True)
class SampledToken:
    """A drawn token and the likeliest alternatives, the likeliest first. `text_offset`: characters
    of the completion's text before it."""

    token: Token
    top: Sequence[Token]
    text_offset: int


@dataclass(frozen=True, slots=True)
class Head:
    """What the objects of one response have in common. `include_usage`: the stream's last chunk
    has the usage, so every other one says `"usage": null`."""

    id: str
    created: int
    model: str
    system_fingerprint: str
    include_usage: bool = False

    def object(self, kind: str, choices: list[Json]) -> Json:
        return {
            "id": self.id,
            "object": kind,
            "created": self.created,
            "model": self.model,
            "system_fingerprint": self.system_fingerprint,
            "choices": choices,
        }

    def chunk(self, kind: str, choices: list[Json]) -> Json:
        chunk = self.object(kind, choices)
        return {**chunk, "usage": None} if self.include_usage else chunk


def new_head(prefix: str, model: str, fingerprint: str, *, include_usage: bool = False) -> Head:
    """`prefix` is "chatcmpl" or "cmpl"."""
    return Head(f"{prefix}-{uuid.uuid4().hex}", int(time.time()), model, fingerprint, include_usage)


def system_fingerprint(*parts: str) -> str:
    """A short name for what answers, equal for equal `parts` (version, model, precision)."""
    return "fp_" + hashlib.sha256("\0".join(parts).encode()).hexdigest()[:10]


def chat_completion(
    head: Head,
    text: str,
    finish_reason: str,
    usage: Mapping[str, Any],
    tokens: Sequence[SampledToken] | None = None,
) -> Json:
    """`tokens`: those of `text`, if log-probabilities were asked for."""
    message = {"role": "assistant", "content": text, "refusal": None}
    choice = {
        "index": 0,
        "message": message,
        "logprobs": chat_logprobs(tokens),
        "finish_reason": finish_reason,
    }
    return {**head.object("chat.completion", [choice]), "usage": dict(usage)}


def chat_chunk(
    head: Head,
    delta: Mapping[str, Any],
    finish_reason: str | None = None,
    tokens: Sequence[SampledToken] | None = None,
) -> Json:
    """`delta` is `{role, content: ""}` first, then `{content}`, and `{}` with the finish reason."""
    choice = {
        "index": 0,
        "delta": dict(delta),
        "logprobs": chat_logprobs(tokens),
        "finish_reason": finish_reason,
    }
    return head.chunk("chat.completion.chunk", [choice])


def chat_usage_chunk(head: Head, usage: Mapping[str, Any]) -> Json:
    """The last chunk of a stream with `include_usage`."""
    return {**head.object("chat.completion.chunk", []), "usage": dict(usage)}


def text_completion(
    head: Head,
    text: str,
    finish_reason: str,
    usage: Mapping[str, Any],
    tokens: Sequence[SampledToken] | None = None,
) -> Json:
    choice = _text_choice(text, finish_reason, tokens)
    return {**head.object("text_completion", [choice]), "usage": dict(usage)}


def text_chunk(
    head: Head,
    text: str,
    finish_reason: str | None = None,
    tokens: Sequence[SampledToken] | None = None,
) -> Json:
    return head.chunk("text_completion", [_text_choice(text, finish_reason, tokens)])


def text_usage_chunk(head: Head, usage: Mapping[str, Any]) -> Json:
    """The last chunk of a stream with `include_usage`."""
    return {**head.object("text_completion", []), "usage": dict(usage)}


def model_list(models: Iterable[tuple[str, int]]) -> Json:
    """`models`: each one's model_id and the second at which it was loaded."""
    return {
        "object": "list",
        "data": [
            {"id": model_id, "object": "model", "created": created, "owned_by": "pywebllm"}
            for model_id, created in models
        ],
    }


def chat_logprobs(tokens: Sequence[SampledToken] | None) -> Json | None:
    if tokens is None:
        return None
    content = [
        {**_chat_token(sampled.token), "top_logprobs": [_chat_token(t) for t in sampled.top]}
        for sampled in tokens
    ]
    return {"content": content, "refusal": None}


def text_logprobs(tokens: Sequence[SampledToken] | None) -> Json | None:
    """The legacy form. The drawn token is among `top_logprobs` even if it is not one of the
    likeliest, so there may be one more than was asked for."""
    if tokens is None:
        return None
    return {
        "tokens": [sampled.token.text for sampled in tokens],
        "token_logprobs": [_finite(sampled.token.logprob) for sampled in tokens],
        "top_logprobs": [
            {t.text: _finite(t.logprob) for t in (*sampled.top, sampled.token)}
            for sampled in tokens
        ],
        "text_offset": [sampled.text_offset for sampled in tokens],
    }


def _text_choice(
    text: str, finish_reason: str | None, tokens: Sequence[SampledToken] | None
) -> Json:
    return {
        "index": 0,
        "text": text,
        "logprobs": text_logprobs(tokens),
        "finish_reason": finish_reason,
    }


def _chat_token(token: Token) -> Json:
    return {
        "token": token.text,
        "logprob": _finite(token.logprob),
        "bytes": list(token.bytes),
    }


def _finite(logprob: float) -> float:
    return logprob if logprob > MIN_LOGPROB else MIN_LOGPROB
