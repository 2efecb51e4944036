"""A parsed request as it is answered: prompt, generation, then protocol events.

Knows OpenAI's objects through `responses` and the model through its engine; knows no port.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

from py_engine import responses
from py_engine.errors import InvalidRequestError
from py_engine.generation import Delta, Generation
from py_engine.loader import LoadedModel
from py_engine.protocol import ChatRequest, CompletionRequest
from py_engine.responses import Head, Json, SampledToken, Token
from py_engine.sampling_params import SamplingParams
from py_engine.tokenizer import Tokenizer

Event = tuple[str, Json]
"""Name and data of a protocol event of this request."""


class Shape(Protocol):
    """How one endpoint writes what all endpoints have."""

    def opening(self) -> list[Json]: ...
    def chunk(self, delta: Delta, tokens: list[SampledToken] | None) -> list[Json]: ...
    def usage_chunk(self, usage: Json) -> Json: ...
    def whole(
        self, text: str, reason: str, usage: Json, tokens: list[SampledToken] | None
    ) -> Json: ...


def start_chat(model: LoadedModel, request: ChatRequest) -> Generation:
    """Render, tokenize and queue. Raises EngineError before anything is computed."""
    kwargs, tools = request.chat_template_kwargs, request.tools
    prompt = model.template.render(request.messages, kwargs, tools=tools)
    prompt_ids = model.engine.tokenizer.encode(prompt, add_special_tokens=False)
    params = SamplingParams.resolve(request.sampling, model.generation_config)
    try:
        return model.engine.generate(prompt_ids, params)
    except InvalidRequestError as error:
        error.param = "messages"  # what the caller knows the prompt as
        raise


def start_completion(model: LoadedModel, request: CompletionRequest) -> Generation:
    """Like start_chat, for a plain prompt: the answer goes on in the prompt's text."""
    tokenizer = model.engine.tokenizer
    if isinstance(request.prompt, str):
        prompt_ids = tokenizer.encode(request.prompt, add_special_tokens=True)
    else:
        prompt_ids = list(request.prompt)
    params = SamplingParams.resolve(request.sampling, model.generation_config)
    continues = not all(tokenizer.is_special(token_id) for token_id in prompt_ids)
    return model.engine.generate(prompt_ids, params, continues=continues)


async def _answer(
    model: LoadedModel,
    generation: Generation,
    shape: Shape,
    request: ChatRequest | CompletionRequest,
) -> AsyncIterator[Event]:
    """The request's events up to the last one. Raises EngineError."""
    tokenizer, stream = model.engine.tokenizer, request.stream
    if stream:
        for chunk in shape.opening():
            yield "chunk", chunk
    text = ""
    tokens: list[SampledToken] | None = None if request.sampling.logprobs is None else []
    try:
        async for delta in generation:
            new = None if tokens is None else _sampled_tokens(delta, tokenizer, len(text))
            if stream:
                for chunk in shape.chunk(delta, new):
                    yield "chunk", chunk
            text += delta.text
            if tokens is not None:
                tokens += new or ()
    finally:
        generation.cancel()  # nobody reads on; nothing happens if it is finished
    usage = generation.usage()
    if not stream:
        yield "result", shape.whole(text, generation.finish_reason or "", usage, tokens)
        return
    if request.include_usage:
        yield "chunk", shape.usage_chunk(usage)
    yield "done", {}


def _sampled_tokens(delta: Delta, tokenizer: Tokenizer, text_offset: int) -> list[SampledToken]:
    if delta.token_id is None or delta.logprobs is None:
        return []

    def token(token_id: int, logprob: float) -> Token:
        return Token(tokenizer.token_text(token_id), tokenizer.token_bytes(token_id), logprob)

    top = [token(token_id, logprob) for token_id, logprob in delta.logprobs.top]
    drawn = token(delta.token_id, delta.logprobs.logprob)
    return [SampledToken(drawn, top, text_offset)]


@dataclass(frozen=True, slots=True)
class ChatShape:
    head: Head

    def opening(self) -> list[Json]:
        return [responses.chat_chunk(self.head, {"role": "assistant", "content": ""})]

    def chunk(self, delta: Delta, tokens: list[SampledToken] | None) -> list[Json]:
        chunks = []
        if delta.text or tokens:
            content = {"content": delta.text}
            chunks.append(responses.chat_chunk(self.head, content, tokens=tokens))
        if delta.finish_reason is not None:
            chunks.append(responses.chat_chunk(self.head, {}, delta.finish_reason))
        return chunks

    def usage_chunk(self, usage: Json) -> Json:
        return responses.chat_usage_chunk(self.head, usage)

    def whole(self, text: str, reason: str, usage: Json, tokens: list[SampledToken] | None) -> Json:
        return responses.chat_completion(self.head, text, reason, usage, tokens)


@dataclass(frozen=True, slots=True)
class TextShape:
    head: Head

    def opening(self) -> list[Json]:
        return []

    def chunk(self, delta: Delta, tokens: list[SampledToken] | None) -> list[Json]:
        if not (delta.text or tokens or delta.finish_reason):
            return []
        return [responses.text_chunk(self.head, delta.text, delta.finish_reason, tokens)]

    def usage_chunk(self, usage: Json) -> Json:
        return responses.text_usage_chunk(self.head, usage)

    def whole(self, text: str, reason: str, usage: Json, tokens: list[SampledToken] | None) -> Json:
        return responses.text_completion(self.head, text, reason, usage, tokens)


def run_chat(model: LoadedModel, request: ChatRequest) -> tuple[Generation, AsyncIterator[Event]]:
    """Queue a chat request; its events follow. Raises EngineError before anything is computed."""
    generation = start_chat(model, request)
    shape = ChatShape(_head("chatcmpl", model, request.include_usage))
    return generation, _answer(model, generation, shape, request)


def run_completion(
    model: LoadedModel, request: CompletionRequest
) -> tuple[Generation, AsyncIterator[Event]]:
    """The same for a plain prompt."""
    generation = start_completion(model, request)
    shape = TextShape(_head("cmpl", model, request.include_usage))
    return generation, _answer(model, generation, shape, request)


def _head(prefix: str, model: LoadedModel, include_usage: bool) -> Head:
    return responses.new_head(
        prefix, model.record.model_id, model.fingerprint, include_usage=include_usage
    )
