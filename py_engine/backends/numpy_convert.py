"""Reference of the conversion kernels, and the oracle of the quantized formats.

Formulas are those of kernels/convert_*.wgsl, in float32 like there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from py_engine.plan import BLOCK, Constant, padded

Array = npt.NDArray[Any]

_BITS = {"q8": 8, "q4": 4}
_MAX_F16 = np.float32(65504)


def bf16_to_f32(halves: Array) -> Array:
    """uint16 bf16 bits to f32."""
    return (halves.astype(np.uint32) << 16).view(np.float32)


def f32_to_f16(values: Array) -> Array:
    """To nearest, ties to even, clamped to the largest finite f16."""
    return np.clip(values, -_MAX_F16, _MAX_F16).astype(np.float16)


def _blocks(weights: Array) -> tuple[Array, Array]:
    """weights [rows, cols] as [rows, blocks, 32], and which of these are no padding."""
    rows, cols = weights.shape
    blocks = np.zeros((rows, padded(cols)), np.float32)
    blocks[:, :cols] = weights
    valid = np.zeros(blocks.shape, bool)
    valid[:, :cols] = True
    return blocks.reshape(rows, -1, BLOCK), valid.reshape(rows, -1, BLOCK)


def levels_and_scales(weights: Array, bits: int) -> tuple[Array, Array, Array]:
    """f32 [rows, cols] to levels uint8 [rows, blocks, 32], scale and minimum f16 [rows, blocks]."""
    max_level = np.float32((1 << bits) - 1)
    blocks, valid = _blocks(weights)
    smallest = np.where(valid, blocks, np.inf).min(axis=-1).astype(np.float32)
    largest = np.where(valid, blocks, -np.inf).max(axis=-1).astype(np.float32)
    scale = f32_to_f16((largest - smallest) * (np.float32(1) / max_level))
    minimum = f32_to_f16(smallest)
    with np.errstate(divide="ignore", invalid="ignore"):
        steps = (blocks - minimum[..., None].astype(np.float32)) / scale[..., None].astype(
            np.float32
        )
        rounded = np.clip(np.floor(steps + np.float32(0.5)), 0, max_level)
    levels = np.where(valid & (scale[..., None] != 0), rounded, 0).astype(np.uint8)
    return levels, scale, minimum


def quantize(weights: Array, fmt: str) -> tuple[Array, Array]:
    """f32 [rows, cols] to the canonical layout of plan.Weight.

    Returns data uint8 [rows, blocks, 32 * bits / 8] and scales uint32 [rows, blocks].
    """
    levels, scale, minimum = levels_and_scales(weights, _BITS[fmt])
    halves = [h.view(np.uint16).astype(np.uint32) for h in (scale, minimum)]
    data = levels
    if fmt == "q4":
        words = levels.reshape(*levels.shape[:2], 4, 2, 4)
        data = (words[..., 0, :] | words[..., 1, :] << 4).reshape(*levels.shape[:2], 16)
    return data, halves[0] | halves[1] << 16


def dequantize(data: Array, scales: Array, fmt: str, num_cols: int) -> Array:
    """The inverse: f32 [rows, num_cols] that the quantized weights stand for."""
    rows, blocks = scales.shape
    levels = data.reshape(rows, blocks, -1)
    if fmt == "q4":
        words = levels.reshape(rows, blocks, 4, 1, 4)
        levels = np.concatenate([words & 15, words >> 4], axis=3).reshape(rows, blocks, BLOCK)
    scale, minimum = (
        (scales >> shift & 0xFFFF).astype(np.uint16).view(np.float16).astype(np.float32)
        for shift in (0, 16)
    )
    values = levels.astype(np.float32) * scale[..., None] + minimum[..., None]
    return values.reshape(rows, -1)[:, :num_cols]


def _source(constants: Mapping[str, Constant], staging: Array, count: int) -> Array:
    """The first `count` elements of `staging` as f32."""
    if constants["SOURCE_F16"]:
        return staging.view(np.float16)[:count].astype(np.float32)
    if constants["SOURCE_BF16"]:
        return bf16_to_f32(staging.view(np.uint16)[:count])
    return staging.view(np.float32)[:count]


def _rows(constants: Mapping[str, Constant], params: Array) -> tuple[slice, int, int, int]:
    """Destination rows, number of rows, columns, padded columns."""
    first, num_rows = (int(word) for word in params.view(np.uint32)[:2])
    num_cols = int(constants["NUM_COLS"])
    return slice(first, first + num_rows), num_rows, num_cols, padded(num_cols)


def convert_f32(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    staging, params, data = arrays
    rows, num_rows, num_cols, stride = _rows(constants, params)
    out = data.view(np.float32)[: rows.stop * stride].reshape(-1, stride)[rows]
    out[:] = 0
    out[:, :num_cols] = _source(constants, staging, num_rows * num_cols).reshape(num_rows, -1)


def convert_16(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    staging, params, data = arrays
    rows, num_rows, num_cols, stride = _rows(constants, params)
    out = data.view(np.uint16)[: rows.stop * stride].reshape(-1, stride)[rows]
    out[:] = 0
    out[:, :num_cols] = staging.view(np.uint16)[: num_rows * num_cols].reshape(num_rows, -1)


def convert_quantized(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    staging, params, data, scales = arrays
    rows, num_rows, num_cols, stride = _rows(constants, params)
    fmt = {8: "q8", 4: "q4"}[int(constants["BITS"])]
    weights = _source(constants, staging, num_rows * num_cols).reshape(num_rows, -1)
    blocks = stride // BLOCK
    packed, packed_scales = quantize(weights, fmt)
    row_bytes = packed.shape[-1] * blocks
    data[: rows.stop * row_bytes].reshape(-1, row_bytes)[rows] = packed.reshape(num_rows, -1)
    scales.view(np.uint32)[: rows.stop * blocks].reshape(-1, blocks)[rows] = packed_scales


def convert_vector(constants: Mapping[str, Constant], arrays: list[Array]) -> None:
    staging, params, values = arrays
    first, count = (int(word) for word in params.view(np.uint32)[:2])
    values.view(np.float32)[first : first + count] = _source(constants, staging, count)


KERNELS: dict[str, Callable[[Mapping[str, Constant], list[Array]], None]] = {
    "convert_f32": convert_f32,
    "convert_16": convert_16,
    "convert_quantized": convert_quantized,
    "convert_vector": convert_vector,
}
