"""One request on its way: committed tokens in, text and a finish reason out, times kept.

Knows the tokenizer's text and the stop rules; knows neither the scheduler nor the protocol.
"""

from __future__ import annotations

import asyncio
import statistics
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Literal, NamedTuple

from py_engine.detokenizer import Detokenizer
from py_engine.errors import EngineError
from py_engine.runner import TokenLogprobs
from py_engine.sequence import Sequence
from py_engine.stops import StopMatcher

FinishReason = Literal["stop", "length", "abort"]


class Delta(NamedTuple):
    """What one token adds: text that is final (whole characters, no beginning of a stop string),
    the token itself with its log-probabilities if asked for, and at the end the reason."""

    text: str
    token_id: int | None = None
    logprobs: TokenLogprobs | None = None
    finish_reason: FinishReason | None = None


class StepFigures(NamedTuple):
    """What one decode step took: time in Python and JavaScript, waiting left out; dispatches of
    the GPU; bytes that came back."""

    host_ms: float
    num_dispatches: int
    read_bytes: int


@dataclass(slots=True)
class Timing:
    """Seconds on the monotonic clock; None until it happened."""

    arrived_s: float = field(default_factory=perf_counter)
    started_s: float | None = None
    first_token_s: float | None = None
    finished_s: float | None = None
    decode_steps: list[StepFigures] = field(default_factory=list)
    delivery_ms: list[float] = field(default_factory=list)
    """What the consumer did with each delta: response objects, JSON, posting it."""


class Generation:
    """An asynchronous iterator of deltas; the last one has a finish reason, or it raises."""

    def __init__(
        self,
        seq: Sequence,
        detokenizer: Detokenizer,
        end_token_ids: frozenset[int],
        on_cancel: Callable[[Generation], None],
    ) -> None:
        self.seq = seq
        self.timing = Timing()
        self.num_cached_tokens = 0
        self.finish_reason: FinishReason | None = None
        self._end_token_ids = frozenset() if seq.params.ignore_eos else end_token_ids
        self._detokenizer = detokenizer
        self._stops = StopMatcher(seq.params.stop)
        self._on_cancel = on_cancel
        self._deltas: asyncio.Queue[Delta | EngineError] = asyncio.Queue()

    @property
    def is_finished(self) -> bool:
        return self.timing.finished_s is not None

    def push(self, token_id: int, logprobs: TokenLogprobs | None) -> bool:
        """The sequence has grown by this token; True if that finished it."""
        if self.timing.first_token_s is None:
            self.timing.first_token_s = perf_counter()
        if token_id in self._end_token_ids:
            self._finish("stop", self._flush(), token_id, logprobs)
            return True
        text, stopped = self._stops.feed(self._detokenizer.push(token_id))
        if stopped:
            self._finish("stop", text, token_id, logprobs)
            return True
        if len(self.seq.token_ids) >= self.seq.max_total_tokens:
            self._finish("length", text + self._flush(), token_id, logprobs)
            return True
        if text or logprobs is not None:
            self._deltas.put_nowait(Delta(text, token_id, logprobs))
        return False

    def cancel(self) -> None:
        """Finish with what there is; nothing happens if it is finished already."""
        if not self.is_finished:
            self._on_cancel(self)
            self._finish("abort", self._flush(), None, None)

    def fail(self, error: EngineError) -> None:
        if not self.is_finished:
            self.timing.finished_s = perf_counter()
            self._deltas.put_nowait(error)

    async def __aiter__(self) -> AsyncIterator[Delta]:
        while True:
            delta = await self._deltas.get()
            if isinstance(delta, EngineError):
                raise delta
            start_s = perf_counter()
            yield delta
            self.timing.delivery_ms.append(1e3 * (perf_counter() - start_s))
            if delta.finish_reason is not None:
                return

    def _flush(self) -> str:
        text, stopped = self._stops.feed(self._detokenizer.flush())
        return text if stopped else text + self._stops.flush()

    def _finish(
        self,
        reason: FinishReason,
        text: str,
        token_id: int | None,
        logprobs: TokenLogprobs | None,
    ) -> None:
        self.finish_reason = reason
        self.timing.finished_s = perf_counter()
        self._deltas.put_nowait(Delta(text, token_id, logprobs, reason))

    def usage(self) -> dict[str, object]:
        """OpenAI's `usage`, with the measurements under `extra` (see docs/protocol.md)."""
        seq, timing = self.seq, self.timing
        return {
            "prompt_tokens": seq.num_prompt_tokens,
            "completion_tokens": seq.num_generated,
            "total_tokens": len(seq.token_ids),
            "prompt_tokens_details": {"cached_tokens": self.num_cached_tokens},
            "extra": measurements(
                timing, seq.num_prompt_tokens - self.num_cached_tokens, seq.num_generated
            ),
        }


def measurements(timing: Timing, num_prefilled: int, num_generated: int) -> dict[str, float | None]:
    """The figures of one request; None for what did not happen."""
    end = timing.finished_s if timing.finished_s is not None else perf_counter()
    started, first = timing.started_s, timing.first_token_s
    prefill_s = first - started if first is not None and started is not None else 0.0
    decode_s = end - first if first is not None else 0.0
    num_decoded = num_generated - 1
    return {
        "prefill_tokens_per_s": num_prefilled / prefill_s if prefill_s > 0 else None,
        "decode_tokens_per_s": num_decoded / decode_s if num_decoded > 0 and decode_s > 0 else None,
        "time_to_first_token_s": first - timing.arrived_s if first is not None else None,
        "time_per_output_token_s": decode_s / num_decoded if num_decoded > 0 else None,
        "e2e_latency_s": end - timing.arrived_s,
        "queue_time_s": (started if started is not None else end) - timing.arrived_s,
        "host_time_per_token_ms": _host_time_ms(timing),
        "dispatches_per_step": _median([step.num_dispatches for step in timing.decode_steps]),
        "read_bytes_per_step": _median([step.read_bytes for step in timing.decode_steps]),
    }


def _host_time_ms(timing: Timing) -> float | None:
    step_ms = _median([step.host_ms for step in timing.decode_steps])
    delivery_ms = _median(timing.delivery_ms)
    return None if step_ms is None else step_ms + (delivery_ms or 0.0)


def _median(values: list[float] | list[int]) -> float | None:
    return statistics.median(values) if values else None
