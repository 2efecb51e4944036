"""The sampling kernels in the browser against numpy: ids, filters, log-probabilities."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest

from py_engine.backends import numpy_sampling
from py_engine.backends.numpy_ref import REFERENCE_ADAPTER
from py_engine.backends.numpy_sampling import SampleParams
from py_engine.plan import Buffer, Plan, Tensor, padded
from py_engine.sampling_ops import (
    sample,
    sample_scratch_bytes,
    sampling_scratch,
    sampling_shape,
)
from py_engine.step import (
    MAX_SAMPLES,
    MAX_TOP_LOGPROBS,
    NO_TOKEN,
    RESULT_TOP_IDS,
    RESULT_TOP_LOGITS,
    RESULT_WORDS,
    RESULT_WORDS_PER_SAMPLE,
    ROWS_START,
    SAMPLES_START,
)
from py_engine.variants import Variants, default_variants
from tests.kernels.browser_device import BrowserDevice, run

VARIANTS = {
    "software": default_variants(REFERENCE_ADAPTER),
    "gpu": default_variants(
        replace(REFERENCE_ADAPTER, is_fallback=False, subgroup_min_size=32, subgroup_max_size=32)
    ),
}
POISON = 0xDEADBEEF
NUM_SLOTS = 8
VOCABS = [1, 3, 131, 512, 49152, 151936]
# Wide workgroups crawl on a software adapter: these two have lanes with nothing, and with several.
CASES = [*(("software", vocab_size) for vocab_size in VOCABS), ("gpu", 131), ("gpu", 49152)]
MARGIN = 1e-4

Case = tuple[str, int]
"""Variant and vocabulary size."""


@dataclass
class Sampler:
    """Runs `sample` on rows of logits; every buffer it writes is poisoned before."""

    device: BrowserDevice
    variants: Variants
    vocab_size: int
    max_samples: int
    filtered: bool
    logprobs: bool

    def __post_init__(self) -> None:
        stride = padded(self.vocab_size)
        scratch_bytes = sample_scratch_bytes(self.max_samples, self.vocab_size, self.variants)
        self.logits = self._buffer("logits", self.max_samples * stride * 4)
        self.step = self._buffer("step", ROWS_START * 4)
        self.next_token = self._buffer("next_token", NUM_SLOTS * 4)
        self.result = self._buffer("result", RESULT_WORDS * 4)
        self.scratch = self._buffer("scratch", scratch_bytes)
        self._poison(self.scratch)
        plan = Plan("sample")
        sample(
            plan,
            self.variants,
            logits=Tensor(self.logits, self.max_samples, self.vocab_size, stride),
            vocab_size=self.vocab_size,
            step=self.step,
            next_token=self.next_token,
            result=self.result,
            scratch=self.scratch,
            filtered=self.filtered,
            logprobs=self.logprobs,
        )
        run(self.device.compile(d.kernel for d in plan.dispatches))
        self.plan_id = self.device.record(plan)

    def _buffer(self, label: str, size_bytes: int) -> Buffer:
        return self.device.create_buffer(label, size_bytes)

    def _poison(self, buffer: Buffer) -> None:
        words = np.full(buffer.size_bytes // 4, POISON, np.uint32)
        self.device.write_buffer(buffer, 0, words.tobytes())

    def _read(self, buffer: Buffer) -> np.ndarray:
        return np.frombuffer(run(self.device.read_buffer(buffer, 0, buffer.size_bytes)), np.uint32)

    def write_logits(self, logits: np.ndarray) -> None:
        rows = np.zeros((self.max_samples, padded(self.vocab_size)), np.float32)
        rows[:, self.vocab_size :] = 1e9  # padding that must not be read as logits
        rows[: len(logits), : self.vocab_size] = logits
        rows[len(logits) :] = np.nan
        self.device.write_buffer(self.logits, 0, rows.tobytes())

    def draw(self, params: Sequence[SampleParams]) -> tuple[np.ndarray, np.ndarray]:
        """The words of result and next_token after one run."""
        words = np.zeros(ROWS_START, np.uint32)
        words[:2] = POISON, len(params)
        samples = np.concatenate([p.to_words(row) for row, p in enumerate(params)])
        words[SAMPLES_START : SAMPLES_START + samples.size] = samples
        self.device.write_buffer(self.step, 0, words.tobytes())
        self._poison(self.result)
        self._poison(self.next_token)
        self.device.run(self.plan_id)
        return self._read(self.result), self._read(self.next_token)

    def ids(self, params: Sequence[SampleParams]) -> list[int]:
        return [int(id) for id in self.draw(params)[0][: len(params)]]

    def thresholds(self) -> np.ndarray:
        """The last draw's threshold keys [max_samples]; all chunks must agree."""
        shape = sampling_shape(self.vocab_size, self.variants)
        partials = sampling_scratch(self.scratch, self.max_samples, shape).partials
        size_bytes = self.max_samples * shape.num_chunks * 16
        data = run(self.device.read_buffer(self.scratch, partials.offset_bytes, size_bytes))
        keys = np.frombuffer(data, np.uint32).reshape(self.max_samples, shape.num_chunks, 4)[
            :, :, 2
        ]
        assert np.all(keys == keys[:, :1])
        return keys[:, 0]

    def close(self) -> None:
        self.device.release(self.plan_id)
        for buffer in (self.logits, self.step, self.next_token, self.result, self.scratch):
            self.device.destroy_buffer(buffer)


@pytest.fixture
def make(device: BrowserDevice) -> Iterator[Callable[..., Sampler]]:
    """Makes a Sampler: make(case, max_samples, filtered=, logprobs=)."""
    made: list[Sampler] = []

    def make(
        case: Case, max_samples: int, *, filtered: bool = False, logprobs: bool = False
    ) -> Sampler:
        variant, vocab_size = case
        variants = VARIANTS[variant]
        made.append(Sampler(device, variants, vocab_size, max_samples, filtered, logprobs))
        return made[-1]

    yield make
    for sampler in made:
        sampler.close()


def random_logits(rows: int, vocab_size: int, seed: int = 0, scale: float = 3.0) -> np.ndarray:
    rng = np.random.default_rng([seed, vocab_size])
    return (rng.standard_normal((rows, vocab_size)) * scale).astype(np.float32)


def keys_of(logits: np.ndarray) -> np.ndarray:
    """Order-preserving u32 keys."""
    bits = (logits.astype(np.float32) + np.float32(0)).view(np.uint32)
    return np.where(bits >> 31, ~bits, bits | np.uint32(0x80000000)).astype(np.uint32)


def assert_same_id(id: int, logits: np.ndarray, params: SampleParams) -> bool:
    """Whether the id is numpy's; if not, its score is within MARGIN of the best."""
    expected = numpy_sampling.draw(logits, params)
    if id == expected:
        return True
    scores = numpy_sampling.scores(logits, params)
    assert id < logits.size, (id, expected)
    assert scores[expected] - scores[id] <= MARGIN * max(1, abs(scores[expected]))
    return False


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("filtered", [False, True])
def test_ids_equal_numpys(make, case: Case, filtered: bool) -> None:
    sampler = make(case, 4, filtered=filtered)
    vocab_size = case[1]
    logits = random_logits(4, vocab_size)
    sampler.write_logits(logits)
    rng = np.random.default_rng(vocab_size)
    num_same = num_drawn = 0
    for num_samples in (4, 1, 3, 2):
        slots = rng.permutation(NUM_SLOTS)[:num_samples]
        params = [
            SampleParams(
                slot=int(slot),
                seed=int(rng.integers(0, 2**64, dtype=np.uint64)),
                position=int(rng.integers(0, 100000)),
                temperature=temperature,
            )
            for slot, temperature in zip(slots, (0.0, 0.7, 1.0, 2.0), strict=False)
        ]
        result, next_token = sampler.draw(params)
        for row, p in enumerate(params):
            num_same += assert_same_id(int(result[row]), logits[row], p)
            num_drawn += 1
            assert next_token[p.slot] == result[row]
        assert np.all(result[num_samples:] == POISON)
        untouched = np.delete(next_token, slots)
        assert np.all(untouched == POISON)
    assert num_same >= num_drawn - 1


def test_greedy_takes_the_largest_and_the_lowest_of_equals(make) -> None:
    vocab_size = 49152
    sampler = make(("software", vocab_size), 4)
    logits = random_logits(4, vocab_size)
    logits[0, [40000, 123, 30011]] = 50
    logits[1] = 1.25
    logits[2] = -logits[2] * 1e37
    logits[3, 1:] = -np.inf
    logits[3, 0] = -5
    sampler.write_logits(logits)
    greedy = [SampleParams(slot=i, temperature=0.0) for i in range(4)]
    assert sampler.ids(greedy) == [123, 0, int(np.argmax(logits[2])), 0]


@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("case", [("software", 3), ("software", 49152), ("gpu", 512)])
def test_nan_gives_no_token_in_its_row_only(make, case: Case, filtered: bool) -> None:
    sampler = make(case, 4, filtered=filtered)
    vocab_size = case[1]
    logits = random_logits(4, vocab_size)
    logits[0, vocab_size - 1] = np.nan
    logits[1, vocab_size // 2] = np.array(0xFFC00001, np.uint32).view(np.float32)
    logits[2, 0] = np.inf
    sampler.write_logits(logits)
    for temperature in (0.0, 1.0):
        params = [SampleParams(slot=i, temperature=temperature, top_k=2) for i in range(4)]
        if not filtered:
            params = [replace(p, top_k=0) for p in params]
        ids = sampler.ids(params)
        assert ids[:3] == [NO_TOKEN] * 3
        assert_same_id(ids[3], logits[3], params[3])


@pytest.mark.parametrize("filtered", [False, True])
def test_minus_infinity_is_never_drawn(make, filtered: bool) -> None:
    sampler = make(("software", 131), 2, filtered=filtered)
    logits = np.full((2, 131), -np.inf, np.float32)
    logits[0, [7, 100]] = (-3, -3.5)
    sampler.write_logits(logits)
    drawn = set()
    for seed in range(40):
        params = [SampleParams(slot=i, seed=seed, temperature=2.0, top_p=0.99) for i in range(2)]
        ids = sampler.ids(params)
        drawn.add(ids[0])
        assert ids[1] == NO_TOKEN
    assert drawn == {7, 100}


def chi_square(counts: np.ndarray, probabilities: np.ndarray) -> float:
    expected = probabilities * counts.sum()
    return float((((counts - expected) ** 2) / expected).sum())


def test_draws_follow_the_distribution(make) -> None:
    """Chi-square over 2048 draws of 12 outcomes; 31.3 is exceeded once in a thousand (11 dof)."""
    vocab_size, temperature = 12, 1.3
    sampler = make(("software", vocab_size), MAX_SAMPLES)
    logits = np.linspace(0, 2 * temperature, vocab_size, dtype=np.float32)
    sampler.write_logits(np.tile(logits, (MAX_SAMPLES, 1)))
    counts = np.zeros(vocab_size)
    for step in range(256):
        params = [
            SampleParams(slot=i, seed=i % 2, position=step * 4 + i // 2, temperature=temperature)
            for i in range(MAX_SAMPLES)
        ]
        np.add.at(counts, sampler.ids(params), 1)
    probabilities = np.exp(logits.astype(np.float64) / temperature)
    assert chi_square(counts, probabilities / probabilities.sum()) < 31.3


FILTERS = [
    SampleParams(top_k=1),
    SampleParams(top_k=7),
    SampleParams(top_k=40, temperature=0.3),
    SampleParams(top_k=10**6),
    SampleParams(top_p=0.5),
    SampleParams(top_p=0.95, temperature=0.7),
    SampleParams(top_p=0.999, temperature=2.0),
    SampleParams(top_p=1e-7),
    SampleParams(min_p=0.05),
    SampleParams(min_p=1.0),
    SampleParams(top_k=50, top_p=0.8),
    SampleParams(top_k=50, min_p=0.2),
    SampleParams(top_k=20, top_p=0.9, min_p=0.02, temperature=1.3),
    SampleParams(),
]


def assert_keeps_what_numpy_keeps(key: np.uint32, logits: np.ndarray, params: SampleParams) -> None:
    """Equal sets, or sets that differ by logits at the very edge of top_p or min_p."""
    keep = keys_of(logits) >= key
    expected = numpy_sampling.kept(logits, params)
    if np.array_equal(keep, expected):
        return
    edge = np.unique(logits[keep != expected]).astype(np.float64)
    top_k_only = numpy_sampling.kept(logits, replace(params, top_p=1.0, min_p=0.0))
    assert np.all(top_k_only[keep != expected])
    masses = np.exp((logits - logits.max()).astype(np.float64) / params.temperature)
    masses = np.where(top_k_only, masses, 0) / masses[top_k_only].sum()
    reached = [masses[logits >= e].sum() for e in edge]
    at_top_p = np.abs(np.array(reached) - params.top_p) < 3e-6
    at_min_p = np.abs(edge - logits.max() - params.temperature * np.log(params.min_p or 1)) < 1e-5
    assert np.all(at_top_p | at_min_p), (len(edge), reached)


@pytest.mark.parametrize("case", [case for case in CASES if case != ("gpu", 131)])
def test_filters_keep_what_sorting_keeps(make, case: Case) -> None:
    sampler = make(case, 4, filtered=True)
    vocab_size = case[1]
    logits = random_logits(4, vocab_size)
    logits[1] = np.round(logits[1] * 2) / 2  # many ties
    logits[2] *= np.float32(1e30)
    logits[3, ::3] = -np.inf
    logits[3, vocab_size // 2] = 0
    sampler.write_logits(logits)
    is_slow = case[0] == "gpu" or vocab_size > 100000
    for params in FILTERS[:: 3 if is_slow else 1]:
        rows = [replace(params, slot=row, seed=row + 9) for row in range(4)]
        ids = sampler.ids(rows)
        for row, key in enumerate(sampler.thresholds()):
            assert_keeps_what_numpy_keeps(key, logits[row], rows[row])
            assert keys_of(logits[row])[ids[row]] >= key


def test_filtered_draws_equal_numpys(make) -> None:
    vocab_size = 512
    sampler = make(("software", vocab_size), 4, filtered=True)
    logits = random_logits(4, vocab_size)
    sampler.write_logits(logits)
    num_same = num_drawn = 0
    for seed in range(6):
        for params in FILTERS:
            rows = [replace(params, slot=row, seed=seed, position=row) for row in range(4)]
            for row, id in enumerate(sampler.ids(rows)):
                num_same += assert_same_id(id, logits[row], rows[row])
                num_drawn += 1
    assert num_same >= num_drawn - 2


@pytest.mark.parametrize("case", [("software", 49152), ("gpu", 512)])
def test_rows_of_one_step_are_filtered_each_by_its_own(make, case: Case) -> None:
    sampler = make(case, 4, filtered=True)
    vocab_size = case[1]
    logits = np.tile(random_logits(1, vocab_size, seed=5), (4, 1))
    sampler.write_logits(logits)
    rows = [
        SampleParams(slot=3, temperature=0.0, top_k=5, top_p=0.1, min_p=0.9),
        SampleParams(slot=0, seed=1, top_k=3),
        SampleParams(slot=1, seed=2, top_p=0.3, temperature=0.5),
        SampleParams(slot=2, seed=3, min_p=0.3),
    ]
    for order in ([0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]):
        params = [rows[i] for i in order]
        ids = sampler.ids(params)
        keys = sampler.thresholds()
        for row, p in enumerate(params):
            assert_same_id(ids[row], logits[row], p)
            assert_keeps_what_numpy_keeps(keys[row], logits[row], p)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("filtered", [False, True])
def test_logprobs(make, case: Case, filtered: bool) -> None:
    sampler = make(case, 4, filtered=filtered, logprobs=True)
    vocab_size = case[1]
    logits = random_logits(4, vocab_size)
    logits[1] = np.round(logits[1])
    logits[2] = 7.5
    if vocab_size > 100:
        logits[3, 50:] = -np.inf
    sampler.write_logits(logits)
    params = [SampleParams(slot=i, seed=i, top_k=40 * filtered) for i in range(3)]
    result, _ = sampler.draw([*params, SampleParams(slot=3, temperature=0.0)])
    for row in range(4):
        out = result[MAX_SAMPLES + row * RESULT_WORDS_PER_SAMPLE :][:RESULT_WORDS_PER_SAMPLE]
        floats = out.view(np.float32)
        assert floats[0] == logits[row, result[row]]
        assert abs(floats[1] - numpy_sampling.log_sum_exp(logits[row])) < 1e-5
        ids, values = numpy_sampling.top_logits(logits[row])
        found = out[RESULT_TOP_IDS:][:MAX_TOP_LOGPROBS]
        assert np.array_equal(found[: ids.size], ids)
        assert np.all(found[ids.size :] == NO_TOKEN)
        assert np.array_equal(floats[RESULT_TOP_LOGITS:][: ids.size], values)
