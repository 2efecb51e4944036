"""Reference of the sampling kernels: by sorting, where they select by histograms.

Only the noise is the kernels' own formula (kernels/sample_draw.wgsl): the same seed must give the
same ids. Stages of the kernels' search that leave nothing but scratch do nothing here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from py_engine.plan import Constant
from py_engine.step import (
    MAX_SAMPLES,
    MAX_TOP_LOGPROBS,
    NO_TOKEN,
    RESULT_TOP_IDS,
    RESULT_TOP_LOGITS,
    RESULT_WORDS_PER_SAMPLE,
    SAMPLE_WORDS,
    SAMPLES_START,
)

Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class SampleParams:
    """One sample's words of the step buffer."""

    slot: int = 0
    seed: int = 0
    position: int = 0
    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0

    @classmethod
    def from_words(cls, words: Array) -> SampleParams:
        floats = words.view(np.float32)
        seed = int(words[2]) | int(words[3]) << 32
        slot, position, top_k = int(words[1]), int(words[4]), int(words[6])
        temperature, top_p, min_p = float(floats[5]), float(floats[7]), float(floats[8])
        return cls(slot, seed, position, temperature, top_k, top_p, min_p)

    def to_words(self, row: int) -> Array:
        words = np.zeros(SAMPLE_WORDS, np.uint32)
        words[:5] = row, self.slot, self.seed & 0xFFFFFFFF, self.seed >> 32, self.position
        words[6] = self.top_k
        words.view(np.float32)[[5, 7, 8]] = self.temperature, self.top_p, self.min_p
        return words


def _pcg4d(counter: Array) -> Array:
    """uint32 [4]; Jarzynski and Olano, JCGT 9(3), 2020."""
    x, y, z, w = (counter * np.uint32(1664525) + np.uint32(1013904223)).copy()
    for last in (False, True):
        x += y * w
        y += z * x
        z += x * y
        w += y * z
        if not last:
            x, y, z, w = (v ^ (v >> np.uint32(16)) for v in (x, y, z, w))
    return np.array([x, y, z, w], np.uint32)


def _murmur_mix(words: Array) -> Array:
    h: Array = (words ^ (words >> np.uint32(16))) * np.uint32(0x85EBCA6B)
    h = (h ^ (h >> np.uint32(13))) * np.uint32(0xC2B2AE35)
    h ^= h >> np.uint32(16)
    return h


def gumbel_noise(seed: int, position: int, ids: Array) -> Array:
    """f32 Gumbel noise of each id."""
    with np.errstate(over="ignore"):
        counter = np.array([seed & 0xFFFFFFFF, seed >> 32, position, 0], np.uint32)
        key = _pcg4d(counter)
        hashes = _murmur_mix(_murmur_mix(ids.astype(np.uint32) ^ key[0]) + key[1])
    uniform = (hashes >> np.uint32(1)).astype(np.float32) + np.float32(0.5)
    uniform = np.minimum(uniform * np.float32(2.0**-31), np.float32(1 - 2.0**-24))
    noise: Array = -np.log(-np.log1p(-uniform.astype(np.float64)))
    return noise.astype(np.float32)


def kept(logits: Array, params: SampleParams) -> Array:
    """Which ids top_k, then top_p, then min_p keep; ties with the last kept are kept."""
    keep = np.ones(logits.size, bool)
    if params.temperature == 0:
        return keep
    ordered = np.sort(logits.astype(np.float64))[::-1]
    masses = np.exp((ordered - ordered[0]) / params.temperature)
    if 0 < params.top_k < logits.size:
        keep &= logits >= ordered[params.top_k - 1]
        masses = masses[: np.count_nonzero(keep)]
    if params.top_p < 1:
        reached = np.cumsum(masses) >= params.top_p * masses.sum()
        keep &= logits >= ordered[np.argmax(reached)]
    if params.min_p > 0:
        keep &= logits >= ordered[0] + params.temperature * np.log(params.min_p)
    return keep


def scores(logits: Array, params: SampleParams) -> Array:
    """logit + T * noise, -inf where filtered out or where the logit is -inf; f32."""
    values = logits
    if params.temperature > 0:
        noise = gumbel_noise(params.seed, params.position, np.arange(logits.size))
        values = logits + np.float32(params.temperature) * noise
    return np.where(kept(logits, params), values, np.float32(-np.inf))


def draw(logits: Array, params: SampleParams) -> int:
    """The id drawn from one row [vocab_size]; NO_TOKEN if the row is no distribution."""
    largest = logits.max()
    if not np.isfinite(largest):  # NaN spreads
        return NO_TOKEN
    return int(np.argmax(scores(logits, params)))


def top_logits(logits: Array) -> tuple[Array, Array]:
    """Ids and values of the MAX_TOP_LOGPROBS largest, in order, the lower id first when equal."""
    ids = np.argsort(-logits, kind="stable")[:MAX_TOP_LOGPROBS]
    return ids, logits[ids]


def log_sum_exp(logits: Array) -> float:
    values = logits.astype(np.float64)
    largest = values.max()
    return float(largest + np.log(np.exp(values - largest).sum()))


def _rows(constants: Mapping[str, Constant], step: Array, logits: Array) -> list[tuple[Any, Array]]:
    """Parameters and logits [vocab_size] of each of the step's samples."""
    words = step.view(np.uint32)
    rows = logits.view(np.float32)
    rows = rows[: rows.size // int(constants["STRIDE"]) * int(constants["STRIDE"])]
    rows = rows.reshape(-1, int(constants["STRIDE"]))[:, : int(constants["VOCAB"])]
    samples = words[SAMPLES_START:][: int(words[1]) * SAMPLE_WORDS].reshape(-1, SAMPLE_WORDS)
    return [
        (SampleParams.from_words(words), row) for words, row in zip(samples, rows, strict=False)
    ]


def _write_partial(constants: Mapping[str, Constant], partials: Array, row: int, id: int) -> None:
    """The whole row's id as if chunk 0 had found it."""
    chunks = int(constants["CHUNKS"])
    out = partials.view(np.uint32)[row * chunks * 4 :][: chunks * 4].reshape(chunks, 4)
    out[:] = (0, NO_TOKEN, 0, 0)
    out[0, :2] = (1, id)


def sample_chunks(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    step, logits, partials = arrays
    for index, (params, row) in enumerate(_rows(constants, step, logits)):
        unfiltered = replace(params, top_k=0, top_p=1.0, min_p=0.0)
        _write_partial(constants, partials, index, draw(row, unfiltered))


def sample_histogram(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    """Leaves scratch for sample_filtered_chunks, which here needs none."""


def sample_filtered_chunks(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    step, logits, partials = arrays[:3]
    for index, (params, row) in enumerate(_rows(constants, step, logits)):
        _write_partial(constants, partials, index, draw(row, params))


def sample(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    step, partials, result, next_token = (array.view(np.uint32) for array in arrays)
    chunks = int(constants["CHUNKS"])
    for index in range(int(step[1])):
        candidates = partials[index * chunks * 4 :][: chunks * 4].reshape(chunks, 4)
        _, id = min((-int(key), int(id)) for key, id in candidates[:, :2])
        result[index] = id
        next_token[step[SAMPLES_START + index * SAMPLE_WORDS + 1]] = id


def top_logits_chunks(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    """Leaves scratch for top_logits, which here needs none."""


def write_top_logits(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    step, logits, result = arrays[0], arrays[1], arrays[4].view(np.uint32)
    for index, (_, row) in enumerate(_rows(constants, step, logits)):
        out = result[MAX_SAMPLES + index * RESULT_WORDS_PER_SAMPLE :][:RESULT_WORDS_PER_SAMPLE]
        floats = out.view(np.float32)
        if result[index] < row.size:
            floats[0] = row[result[index]]
        floats[1] = log_sum_exp(row)
        ids, values = top_logits(row)
        out[RESULT_TOP_IDS:][:MAX_TOP_LOGPROBS] = NO_TOKEN
        out[RESULT_TOP_IDS:][: ids.size] = ids
        floats[RESULT_TOP_LOGITS:][: ids.size] = values


KERNELS: dict[str, Callable[[Mapping[str, Constant], list[Array]], None]] = {
    "sample_chunks": sample_chunks,
    "sample_histogram": sample_histogram,
    "sample_filtered_chunks": sample_filtered_chunks,
    "sample": sample,
    "top_logits_chunks": top_logits_chunks,
    "top_logits": write_top_logits,
}
