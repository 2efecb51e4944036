"""Rope frequencies against transformers' values, and the table by what a kernel makes of it."""

from __future__ import annotations

import numpy as np
import pytest

from py_engine.models.rope import RopeConfig, inverse_frequencies, rope_table

# transformers 5.23, _compute_llama3_parameters: Llama-3.2-1B (head_dim 64).
LLAMA_32 = RopeConfig(500000.0, "llama3", 32.0, 1.0, 4.0, 8192)
LLAMA_32_FREQUENCIES = [
    1.0, 0.6636013, 0.4403666, 0.2922278, 0.1939228, 0.1286874, 0.0853971, 0.05666962,
    0.03760603, 0.02495541, 0.01656044, 0.01098953, 0.007292665, 0.004839421, 0.003211446,
    0.001290548, 0.0004295567, 9.708286e-05, 1.946164e-05, 1.291477e-05, 8.570256e-06,
    5.687232e-06, 3.774054e-06, 2.504467e-06, 1.661967e-06, 1.102884e-06, 7.318749e-07,
    4.856731e-07, 3.222933e-07, 2.138742e-07, 1.419272e-07, 9.418306e-08,
]  # fmt: skip

# transformers 5.23, _compute_linear_scaling_rope_parameters: theta 10000, factor 4, head_dim 16.
LINEAR_FREQUENCIES = [
    0.25, 0.07905694, 0.025, 0.007905695, 0.0025, 0.0007905695, 0.00025, 7.905695e-05,
]  # fmt: skip


def test_default_frequencies() -> None:
    expected = 1e6 ** (-np.arange(0, 80, 2) / 80)
    assert inverse_frequencies(RopeConfig(1e6), 80) == pytest.approx(expected, rel=1e-12)


def test_scaled_frequencies_are_those_of_transformers() -> None:
    linear = RopeConfig(10000.0, "linear", 4.0)
    assert inverse_frequencies(linear, 16) == pytest.approx(LINEAR_FREQUENCIES, rel=1e-6)
    assert inverse_frequencies(LLAMA_32, 64) == pytest.approx(LLAMA_32_FREQUENCIES, rel=1e-6)


@pytest.mark.parametrize("context", [1, 64, 65, 1000])
def test_table_gives_every_angle(context: int) -> None:
    frequencies = np.array(inverse_frequencies(LLAMA_32, 64))
    table = np.frombuffer(rope_table(LLAMA_32, 64, context), np.float32).reshape(-1, 32, 2)
    turns = table[..., 0] + 1j * table[..., 1]
    positions = np.arange(context)
    found = turns[64 + positions // 64] * turns[positions % 64]
    assert np.abs(found - np.exp(1j * positions[:, None] * frequencies)).max() < 1e-6
