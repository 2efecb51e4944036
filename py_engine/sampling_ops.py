"""Dispatches that draw token ids from logits on the GPU, with filters and log-probabilities.

Parameters come from the step buffer, ids and numbers go to the result buffer (step.py). The
formulas are in kernels/sample*.wgsl and top_logits*.wgsl; nothing here knows requests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from py_engine.plan import Binding, Buffer, Constant, Kernel, Plan, Tensor, kernel
from py_engine.step import MAX_SAMPLES, MAX_TOP_LOGPROBS, STEP_CONSTANTS
from py_engine.variants import Variants

_MAX_CHUNK_SIZE = 16000
"""The sums of so many 18-bit masses fit in 32 bits (kernels/sample_histogram.wgsl)."""

_NUM_STAGES = 8
_STAGE_BYTES = MAX_SAMPLES * 24
_BIN_BYTES = 256 * 8


@dataclass(frozen=True, slots=True)
class SamplingShape:
    """How a row of logits is shared out: one workgroup per chunk."""

    vocab_size: int
    workgroup_size: int
    num_chunks: int

    @property
    def chunk_size(self) -> int:
        """Logits per chunk, a multiple of 4; the last chunks may be short or empty."""
        return -(-self.vocab_size // (4 * self.num_chunks)) * 4


def sampling_shape(vocab_size: int, variants: Variants) -> SamplingShape:
    """Tiny workgroups where barriers are dear, many large ones where there is a GPU to fill."""
    workgroup_size, num_chunks = (4, 4) if variants.software else (256, 32)
    return SamplingShape(
        vocab_size, workgroup_size, max(num_chunks, -(-vocab_size // _MAX_CHUNK_SIZE))
    )


@dataclass(frozen=True, slots=True)
class SamplingScratch:
    """The parts of the scratch buffer, each for `num_samples` rows."""

    partials: Binding
    histograms: tuple[Binding, Binding]
    states: Binding
    maxima: Binding
    candidates: Binding
    chunk_sums: Binding
    size_bytes: int


def sampling_scratch(scratch: Buffer, num_samples: int, shape: SamplingShape) -> SamplingScratch:
    end_bytes = 0

    def part(size_bytes: int) -> Binding:
        nonlocal end_bytes
        start_bytes = end_bytes
        end_bytes += -(-size_bytes // 256) * 256
        return Binding(scratch, start_bytes, size_bytes)

    chunks = num_samples * shape.num_chunks
    return SamplingScratch(
        partials=part(chunks * 16),
        histograms=(part(chunks * _BIN_BYTES), part(chunks * _BIN_BYTES)),
        states=part(_NUM_STAGES * _STAGE_BYTES),
        maxima=part(chunks * 4),
        candidates=part(chunks * MAX_TOP_LOGPROBS * 8),
        chunk_sums=part(chunks * 4),
        size_bytes=end_bytes,
    )


def sample_scratch_bytes(num_samples: int, vocab_size: int, variants: Variants) -> int:
    """Size of the scratch buffer that `sample` needs for that many rows of logits."""
    shape = sampling_shape(vocab_size, variants)
    return sampling_scratch(Buffer(0, 0, ""), num_samples, shape).size_bytes


@dataclass(frozen=True, slots=True)
class _Sampling:
    """What all dispatches of one `sample` share."""

    plan: Plan
    shape: SamplingShape
    logits: Tensor
    step: Buffer
    result: Buffer
    scratch: SamplingScratch

    def kernel(self, *parts: str, **constants: Constant) -> Kernel:
        shape = self.shape
        common: dict[str, Constant] = {
            "WG": shape.workgroup_size,
            "CHUNKS": shape.num_chunks,
            "CHUNK_SIZE": shape.chunk_size,
            "VOCAB": shape.vocab_size,
            "STRIDE": self.logits.stride,
        }
        return kernel(*parts, constants={**STEP_CONSTANTS, **common, **constants})

    def add_chunks(self, kernel: Kernel, bindings: Sequence[Buffer | Binding]) -> None:
        grid = (self.shape.num_chunks, self.logits.rows, 1)
        self.plan.add(kernel, [self.step, self.logits.buffer, *bindings], grid)

    def add_rows(self, kernel: Kernel, bindings: Sequence[Buffer | Binding]) -> None:
        self.plan.add(kernel, [self.step, *bindings], (1, self.logits.rows, 1))

    def add_unfiltered(self) -> None:
        kernel = self.kernel("sample_row", "sample_reduce", "sample_draw", "sample_chunks")
        self.add_chunks(kernel, [self.scratch.partials])

    def add_filtered(self) -> None:
        """The stages of the search for the threshold, each reading the one before, and the draw."""
        scratch = self.scratch
        library = ("sample_row", "sample_threshold")
        search = self.kernel(*library, "sample_histogram")
        for stage in range(_NUM_STAGES):
            mine, previous = scratch.histograms[stage % 2], scratch.histograms[1 - stage % 2]
            states = replace(scratch.states, size_bytes=(stage + 1) * _STAGE_BYTES)
            self.add_chunks(search, [mine, previous, states, scratch.maxima])
        kernel = self.kernel(*library, "sample_reduce", "sample_draw", "sample_filtered_chunks")
        last = scratch.histograms[1 - _NUM_STAGES % 2]
        self.add_chunks(kernel, [scratch.partials, last, scratch.states, scratch.maxima])

    def add_logprobs(self) -> None:
        library = ("sample_row", "sample_reduce")
        found = [self.scratch.candidates, self.scratch.chunk_sums]
        self.add_chunks(self.kernel(*library, "top_logits_chunks"), found)
        merge = self.kernel(*library, "top_logits")
        self.add_rows(merge, [self.logits.buffer, *found, self.result])


def sample(
    plan: Plan,
    variants: Variants,
    *,
    logits: Tensor,
    vocab_size: int,
    step: Buffer,
    next_token: Buffer,
    result: Buffer,
    scratch: Buffer,
    filtered: bool,
    logprobs: bool,
) -> None:
    """Append the draw of one id per row of `logits` [num_samples, vocab_size] (f32).

    The ids go to result[sample] and next_token[slot]; NO_TOKEN if a logit is NaN or +inf, or all
    are -inf. Rows beyond the step's number of samples are left alone. Without `filtered` the
    samples' top_k, top_p and min_p are ignored; with `logprobs` the rest of the result is written.
    """
    shape = sampling_shape(vocab_size, variants)
    parts = sampling_scratch(scratch, logits.rows, shape)
    sampling = _Sampling(plan, shape, logits, step, result, parts)
    if filtered:
        sampling.add_filtered()
    else:
        sampling.add_unfiltered()
    final = sampling.kernel("sample_reduce", "sample")
    sampling.add_rows(final, [parts.partials, result, next_token])
    if logprobs:
        sampling.add_logprobs()
