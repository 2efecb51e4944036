"""The sampling formulas: noise that is as random as it should be, filters on known examples."""

from __future__ import annotations

import numpy as np
import pytest

from py_engine.backends.numpy_sampling import SampleParams, draw, gumbel_noise, kept
from py_engine.step import NO_TOKEN

NUM_DRAWS = 20000


def chi_square(counts: np.ndarray, probabilities: np.ndarray) -> float:
    expected = probabilities * counts.sum()
    return float((((counts - expected) ** 2) / expected).sum())


@pytest.mark.parametrize("counter", ["seed", "seed_high", "position"])
def test_draws_follow_the_distribution_whatever_counts(counter: str) -> None:
    """12 outcomes over 20000 draws; 31.3 is exceeded once in a thousand (11 degrees)."""
    logits = np.linspace(0, 3, 12, dtype=np.float32)
    probabilities = np.exp(logits.astype(np.float64))
    counts = np.zeros(12)
    for i in range(NUM_DRAWS):
        seed = {"seed": i, "seed_high": i << 32, "position": 7}[counter]
        noise = gumbel_noise(seed, i if counter == "position" else 3, np.arange(12))
        counts[np.argmax(logits + noise)] += 1
    assert chi_square(counts, probabilities / probabilities.sum()) < 31.3


def test_noise_is_gumbel_and_independent_between_steps() -> None:
    """Moments of 150000 ids: mean 0.5772, variance pi^2 / 6; correlations vanish."""
    ids = np.arange(150000)
    noise = gumbel_noise(2**40 + 5, 11, ids).astype(np.float64)
    assert abs(noise.mean() - 0.57722) < 0.015
    assert abs(noise.var() - np.pi**2 / 6) < 0.03
    assert np.all(np.isfinite(noise))
    for other in (gumbel_noise(2**40 + 5, 12, ids), gumbel_noise(2**40 + 6, 11, ids)):
        assert abs(np.corrcoef(noise, other)[0, 1]) < 0.012
    for lag in (1, 2, 4, 256):
        assert abs(np.corrcoef(noise[lag:], noise[:-lag])[0, 1]) < 0.012


LOGITS = np.log(np.array([0.1, 0.4, 0.05, 0.2, 0.2, 0.05], np.float32))


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        (SampleParams(), [0, 1, 2, 3, 4, 5]),
        (SampleParams(top_k=1), [1]),
        (SampleParams(top_k=2), [1, 3, 4]),
        (SampleParams(top_k=3), [1, 3, 4]),
        (SampleParams(top_k=5), [0, 1, 2, 3, 4, 5]),
        (SampleParams(top_p=0.39), [1]),
        (SampleParams(top_p=0.5), [1, 3, 4]),
        (SampleParams(top_p=0.85), [0, 1, 3, 4]),
        (SampleParams(top_k=2, top_p=0.49), [1]),
        (SampleParams(min_p=0.3), [1, 3, 4]),
        (SampleParams(min_p=0.9, top_p=0.95), [1]),
        (SampleParams(min_p=0.6, temperature=2.0), [1, 3, 4]),
        (SampleParams(temperature=0.0, top_k=1), [0, 1, 2, 3, 4, 5]),
    ],
)
def test_filters_on_an_example(params: SampleParams, expected: list[int]) -> None:
    assert np.flatnonzero(kept(LOGITS, params)).tolist() == expected


def test_draws_without_a_distribution_give_no_token() -> None:
    assert draw(np.array([1, np.nan], np.float32), SampleParams()) == NO_TOKEN
    assert draw(np.array([1, np.inf], np.float32), SampleParams()) == NO_TOKEN
    assert draw(np.full(3, -np.inf, np.float32), SampleParams()) == NO_TOKEN
    assert draw(np.array([1, 3, 3], np.float32), SampleParams(temperature=0.0)) == 1


def test_params_survive_the_step_words() -> None:
    params = SampleParams(3, 2**63 + 17, 99, 0.5, 40, 0.75, 0.125)
    assert SampleParams.from_words(params.to_words(2)) == params
