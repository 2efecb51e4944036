"""Rotary position embedding: inverse frequencies and the table that the rope kernel reads.

Formulas: transformers modeling_rope_utils.py (`_compute_linear_scaling_rope_parameters`,
`_compute_llama3_parameters`), in double precision.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass

TABLE_SPAN = 64
"""The table holds positions 0..63 one by one, then every 64th."""


@dataclass(frozen=True, slots=True)
class RopeConfig:
    """`kind` is "default", "linear" (uses factor) or "llama3" (uses all)."""

    theta: float
    kind: str = "default"
    factor: float = 1.0
    low_freq_factor: float = 1.0
    high_freq_factor: float = 1.0
    original_max_positions: int = 0


def inverse_frequencies(rope: RopeConfig, head_dim: int) -> list[float]:
    """Radians per position of each of the head_dim / 2 pairs."""
    plain = [rope.theta ** (-2 * i / head_dim) for i in range(head_dim // 2)]
    if rope.kind == "llama3":
        return [_llama3(rope, frequency) for frequency in plain]
    return [frequency / rope.factor for frequency in plain]


def _llama3(rope: RopeConfig, frequency: float) -> float:
    """Long wavelengths are divided by `factor`, short ones kept, those between interpolated."""
    wavelength = 2 * math.pi / frequency
    if wavelength < rope.original_max_positions / rope.high_freq_factor:
        return frequency
    if wavelength > rope.original_max_positions / rope.low_freq_factor:
        return frequency / rope.factor
    turns = rope.original_max_positions / wavelength
    smooth = (turns - rope.low_freq_factor) / (rope.high_freq_factor - rope.low_freq_factor)
    return (1 - smooth) * frequency / rope.factor + smooth * frequency


def rope_table(rope: RopeConfig, head_dim: int, context_window_size: int) -> bytes:
    """f32 pairs (cos, sin), head_dim / 2 to a row: rows 0..63 are positions 0..63, row 64 + j is
    position 64 j, up to the context window. A kernel adds the two angles of a position."""
    frequencies = inverse_frequencies(rope, head_dim)
    num_spans = -(-context_window_size // TABLE_SPAN)
    positions = [*range(TABLE_SPAN), *range(0, num_spans * TABLE_SPAN, TABLE_SPAN)]
    table = array("f")
    for position in positions:
        for frequency in frequencies:
            table.append(math.cos(position * frequency))
            table.append(math.sin(position * frequency))
    return table.tobytes()
