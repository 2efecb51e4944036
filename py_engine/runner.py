"""Turns a step into words for the GPU and the sampled ids back into Python.

Plans are recorded once per bucket: a body for every number of rows, a head for every number of
samples and kind of sampling. Knows no text and chooses no step.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from py_engine.buffers import EngineBuffers
from py_engine.device import Copy, Device
from py_engine.kv_cache import BlockCopy
from py_engine.models.config import ModelConfig
from py_engine.models.decoder import ModelWeights, record_body, record_head
from py_engine.plan import Plan
from py_engine.sampling_ops import sample
from py_engine.sampling_params import SamplingParams
from py_engine.scheduler import Sample, Step
from py_engine.step import (
    MAX_SAMPLES,
    NO_TOKEN,
    RESULT_TOP_IDS,
    RESULT_TOP_LOGITS,
    RESULT_WORDS_PER_SAMPLE,
    ROW_WORDS,
    ROWS_START,
    SAMPLE_WORDS,
    SAMPLES_START,
    step_words,
)
from py_engine.variants import Variants

ROW_BUCKETS = (1, 2, 4, 8, 16, 64, 256)
SAMPLE_BUCKETS = (1, 2, 4, 8)
RUN_AHEAD = 2
"""Steps in flight: the next one is submitted before the ids of this one are read."""

CHUNK_TARGET_MS = 150.0
"""How long one prefill chunk should take at most: cancelling and other answers wait for it."""
MIN_CHUNK = 16


@dataclass(frozen=True, slots=True)
class TokenLogprobs:
    """Log-probabilities under the model's own distribution: of the sampled token, and of the most
    likely ones in descending order."""

    logprob: float
    top: tuple[tuple[int, float], ...]


class SampledToken(NamedTuple):
    """`token_id` is NO_TOKEN when the logits held NaN."""

    token_id: int
    logprobs: TokenLogprobs | None


class Submitted(NamedTuple):
    """A step on its way; `ticket` is what the replayer knows it by, `num_rows` are its plan's."""

    step: Step
    ticket: int
    num_rows: int
    with_logprobs: bool
    num_dispatches: int
    read_bytes: int


class HeadKind(NamedTuple):
    num_samples: int
    filtered: bool
    logprobs: bool


class Runner:
    """`weights` and `buffers` belong to the caller; `close` releases the plans and the ring."""

    def __init__(
        self,
        device: Device,
        config: ModelConfig,
        weights: ModelWeights,
        buffers: EngineBuffers,
        variants: Variants,
    ) -> None:
        self.vocab_size = config.vocab_size
        self._device = device
        self._config = config
        self._weights = weights
        self._buffers = buffers
        self._variants = variants
        self._replayer = device.replayer(buffers.shared.step, buffers.result, RUN_AHEAD + 1)
        self._bodies: dict[int, int] = {}
        self._heads: dict[HeadKind, int] = {}
        self._num_dispatches: dict[int, int] = {}  # by plan id
        self._words = bytearray(4 * step_words(buffers.max_rows))
        self.max_chunk = min(MIN_CHUNK, buffers.max_rows)
        """Rows of the next prefill chunk at most, by the speed measured so far."""

    def note_prefill(self, submitted: Submitted, elapsed_ms: float) -> None:
        """A prefill step took this long on the GPU."""
        if 2 * len(submitted.step.rows) < submitted.num_rows:
            return  # Attention computes the rows that are there only: too few to judge by.
        ms_per_row = elapsed_ms / submitted.num_rows
        for bucket in ROW_BUCKETS:
            fits = bucket <= MIN_CHUNK or bucket * ms_per_row <= CHUNK_TARGET_MS
            if fits and bucket <= self._buffers.max_rows:
                self.max_chunk = bucket

    async def warm_up(self, params: SamplingParams) -> None:
        """Compile what the first answers need: short chunks, one sequence, drawn by `params`."""
        await self._prepare_body(1)
        await self._prepare_body(MIN_CHUNK)
        await self._prepare_head(HeadKind(1, params.is_filtered, logprobs=False))

    def is_ready(self, step: Step) -> bool:
        head = _head_kind(step)
        return self._body_rows(step) in self._bodies and (head is None or head in self._heads)

    async def prepare(self, step: Step) -> None:
        """Compile and record the plans that `step` needs."""
        await self._prepare_body(self._body_rows(step))
        head = _head_kind(step)
        if head is not None:
            await self._prepare_head(head)

    def submit(self, step: Step) -> Submitted:
        """Send a prepared step. At most RUN_AHEAD + 1 may be in flight."""
        self._update_tables(step)
        num_rows = self._body_rows(step)
        plan_ids = [self._bodies[num_rows]]
        head = _head_kind(step)
        read_bytes = 0
        if head is not None:
            plan_ids.append(self._heads[head])
            read_words = len(step.samples)
            if head.logprobs:
                read_words = MAX_SAMPLES + len(step.samples) * RESULT_WORDS_PER_SAMPLE
            read_bytes = 4 * read_words
        words = self._write_words(step)
        ticket = self._replayer.submit(plan_ids, words, read_bytes)
        with_logprobs = head is not None and head.logprobs
        num_dispatches = sum(self._num_dispatches[plan_id] for plan_id in plan_ids)
        return Submitted(step, ticket, num_rows, with_logprobs, num_dispatches, read_bytes)

    async def wait(self, submitted: Submitted) -> list[SampledToken]:
        """The step's sampled tokens, in the order of its samples."""
        data = await self._replayer.wait(submitted.ticket)
        samples = submitted.step.samples
        ids = struct.unpack_from(f"<{len(samples)}I", data) if samples else ()
        return [
            SampledToken(
                token_id,
                _token_logprobs(data, index, sample)
                if submitted.with_logprobs and token_id != NO_TOKEN
                else None,
            )
            for index, (token_id, sample) in enumerate(zip(ids, samples, strict=True))
        ]

    def clear(self, blocks: list[int]) -> None:
        """Zero the keys and values of these blocks."""
        scratch, size = self._buffers.copy_scratch, self._buffers.cache_block_bytes
        self._device.write_buffer(scratch, 0, bytes(size))
        self._device.copy(
            [
                Copy(scratch, 0, cache, block * size, size)
                for block in blocks
                for layer in self._buffers.shared.caches
                for cache in (layer.keys, layer.values)
            ]
        )

    def close(self) -> None:
        self._replayer.close()
        for plan_id in self._num_dispatches:
            self._device.release(plan_id)

    async def _prepare_body(self, num_rows: int) -> None:
        if num_rows in self._bodies:
            return
        plan = Plan(f"body {num_rows}")
        activations = self._buffers.activations.first_rows(num_rows)
        record_body(
            plan, self._variants, self._config, self._weights, self._buffers.shared, activations
        )
        self._bodies[num_rows] = await self._record(plan)

    async def _prepare_head(self, kind: HeadKind) -> None:
        if kind in self._heads:
            return
        plan, buffers = Plan(f"head {kind}"), self._buffers
        head = buffers.head.first_rows(kind.num_samples)
        shared, activations = buffers.shared, buffers.activations
        record_head(plan, self._variants, self._config, self._weights, shared, activations, head)
        sample(
            plan,
            self._variants,
            logits=head.logits,
            vocab_size=self.vocab_size,
            step=shared.step,
            next_token=shared.next_token,
            result=buffers.result,
            scratch=buffers.sample_scratch,
            filtered=kind.filtered,
            logprobs=kind.logprobs,
        )
        self._heads[kind] = await self._record(plan)

    async def _record(self, plan: Plan) -> int:
        await self._device.compile({dispatch.kernel for dispatch in plan.dispatches})
        plan_id = self._device.record(plan)
        self._num_dispatches[plan_id] = len(plan.dispatches)
        return plan_id

    def _body_rows(self, step: Step) -> int:
        """Rows of the plan that runs the step. A prompt's short end takes the one that is always
        there: to compile its own would take longer than it ever saves."""
        rows = _bucket(ROW_BUCKETS, len(step.rows))
        return MIN_CHUNK if step.is_prefill and 1 < rows < MIN_CHUNK else rows

    def _update_tables(self, step: Step) -> None:
        shared = self._buffers.shared
        if step.copies:
            self._device.copy([part for copy in step.copies for part in self._block_copies(copy)])
        for entry in step.table:
            offset = 4 * (entry.slot * shared.max_blocks_per_seq + entry.index)
            self._device.write_buffer(shared.block_table, offset, entry.block.to_bytes(4, "little"))

    def _block_copies(self, copy: BlockCopy) -> Iterator[Copy]:
        """By way of a scratch buffer: WebGPU does not copy within one buffer."""
        scratch, size = self._buffers.copy_scratch, self._buffers.cache_block_bytes
        for layer in self._buffers.shared.caches:
            for cache in (layer.keys, layer.values):
                yield Copy(cache, copy.source * size, scratch, 0, size)
                yield Copy(scratch, 0, cache, copy.target * size, size)

    def _write_words(self, step: Step) -> memoryview:
        words = self._words
        struct.pack_into("<II", words, 0, len(step.rows), len(step.samples))
        for index, drawn in enumerate(step.samples):
            params, seq = drawn.seq.params, drawn.seq
            struct.pack_into(
                "<IIIIIfIff",
                words,
                4 * (SAMPLES_START + index * SAMPLE_WORDS),
                drawn.row,
                seq.slot,
                seq.seed & 0xFFFFFFFF,
                seq.seed >> 32 & 0xFFFFFFFF,
                drawn.position,
                params.temperature,
                params.top_k,
                params.top_p,
                params.min_p,
            )
        for index, row in enumerate(step.rows):
            offset = 4 * (ROWS_START + index * ROW_WORDS)
            struct.pack_into("<III", words, offset, row.token_id, row.position, row.slot)
        return memoryview(words)[: 4 * step_words(len(step.rows))]


def _bucket(buckets: tuple[int, ...], count: int) -> int:
    return buckets[bisect_left(buckets, count)]


def _head_kind(step: Step) -> HeadKind | None:
    if not step.samples:
        return None
    filtered = logprobs = False
    for drawn in step.samples:
        params = drawn.seq.params
        filtered = filtered or params.is_filtered
        logprobs = logprobs or params.logprobs is not None
    return HeadKind(_bucket(SAMPLE_BUCKETS, len(step.samples)), filtered, logprobs)


def _token_logprobs(data: bytes, index: int, drawn: Sample) -> TokenLogprobs | None:
    num_top = drawn.seq.params.logprobs
    if num_top is None:
        return None
    start = 4 * (MAX_SAMPLES + index * RESULT_WORDS_PER_SAMPLE)
    logit, log_sum = struct.unpack_from("<ff", data, start)
    ids = struct.unpack_from(f"<{num_top}I", data, start + 4 * RESULT_TOP_IDS)
    logits = struct.unpack_from(f"<{num_top}f", data, start + 4 * RESULT_TOP_LOGITS)
    top = ((i, x - log_sum) for i, x in zip(ids, logits, strict=True) if i != NO_TOKEN)
    return TokenLogprobs(logit - log_sum, tuple(top))
