"""Reference of the decoder's kernels: the meaning of kernels/*.wgsl in numpy, whatever the variant.

Sums are made in float64 and stored as f32. Each function has the effect of a whole dispatch, from
the kernel's constants and its bindings (writable uint8 arrays) in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from py_engine.backends.numpy_convert import bf16_to_f32, dequantize
from py_engine.ops import FORMATS
from py_engine.plan import BLOCK, QUANTIZED_FORMATS, VEC4S_PER_BLOCK, Constant

Array = npt.NDArray[Any]
Constants = Mapping[str, Any]


def weight_rows(constants: Constants, bindings: list[Array], num_rows: int) -> Array:
    """The first rows of the weight in bindings 0 (and 1), f32 [num_rows, NUM_BLOCKS * 32]."""
    fmt = FORMATS[constants["FORMAT"]]
    num_blocks = constants["NUM_BLOCKS"]
    row_bytes = num_blocks * VEC4S_PER_BLOCK[fmt] * 16
    flat = bindings[0][: num_rows * row_bytes].reshape(num_rows, row_bytes)
    if fmt in QUANTIZED_FORMATS:
        scales = bindings[1].view(np.uint32)[: num_rows * num_blocks].reshape(num_rows, num_blocks)
        return dequantize(flat, scales, fmt, num_blocks * BLOCK)
    if fmt == "bf16":
        return bf16_to_f32(flat.view(np.uint16))
    return flat.view(np.float16 if fmt == "f16" else np.float32).astype(np.float32)


def operation_bindings(constants: Constants, bindings: list[Array]) -> list[Array]:
    """What follows the weight's bindings."""
    return bindings[2:] if FORMATS[constants["FORMAT"]] in QUANTIZED_FORMATS else bindings[1:]


def step_rows(constants: Constants, step: Array) -> Array:
    """uint32 [rows of the step, ROW_WORDS]."""
    words = step.view(np.uint32)
    start, width = constants["ROWS_START"], constants["ROW_WORDS"]
    return words[start : start + int(words[0]) * width].reshape(-1, width)


def tensor(buffer: Array, stride: int) -> Array:
    """f32 [all rows that fit, stride]."""
    num_rows = buffer.size // (4 * stride)
    return buffer[: 4 * num_rows * stride].view(np.float32).reshape(num_rows, stride)


def embed(constants: Constants, bindings: list[Array]) -> None:
    step, next_token, out = operation_bindings(constants, bindings)
    table = weight_rows(constants, bindings, constants["NUM_ROWS"])
    hidden = tensor(out, table.shape[1])
    for index, (token_id, _, slot, _) in enumerate(step_rows(constants, step)):
        if token_id == constants["NO_TOKEN"]:
            token_id = next_token.view(np.uint32)[slot]
        row = int(token_id) if token_id < constants["VOCAB_SIZE"] else 0
        row -= constants["ROW_START"]
        if 0 <= row < constants["NUM_ROWS"]:
            num_cols = constants["NUM_COLS"]
            hidden[index, :num_cols] = table[row, :num_cols]
            hidden[index, num_cols:] = 0


def normalized(x: Array, eps: float) -> Array:
    """float64 x / rms(x) over the last axis."""
    wide = x.astype(np.float64)
    return np.asarray(wide / np.sqrt((wide**2).mean(-1, keepdims=True) + eps))


def rms_norm(constants: Constants, bindings: list[Array]) -> None:
    x, weight, out = bindings
    cols, stride = constants["NUM_COLS"], constants["STRIDE"]
    values = normalized(tensor(x, stride)[:, :cols], constants["EPS"])
    target = tensor(out, stride)
    rows = min(len(values), len(target))
    target[:rows, :cols] = values[:rows] * weight.view(np.float32)[:cols]


def linear(constants: Constants, bindings: list[Array]) -> None:
    x, out, bias = operation_bindings(constants, bindings)
    num_outputs, start = constants["NUM_OUTPUTS"], constants["OUT_START"]
    halves = 2 if constants["GLU"] else 1
    weight = weight_rows(constants, bindings, halves * num_outputs).astype(np.float64)
    num_tokens = constants["NUM_TOKENS"]
    values = tensor(x, weight.shape[1])[:num_tokens].astype(np.float64) @ weight.T
    if constants["GLU"]:
        gate, up = values[:, :num_outputs], values[:, num_outputs:]
        values = gate / (1 + np.exp(-gate)) * up
    columns = slice(start, start + num_outputs)
    target = tensor(out, constants["OUT_STRIDE"])[:num_tokens, columns]
    if constants["BIAS"]:
        values = values + bias.view(np.float32)[columns]
    if constants["RESIDUAL"]:
        values = values + target
    target[:] = values


def rope_kv(constants: Constants, bindings: list[Array]) -> None:
    qkv, rope_table, step, block_table, keys, values, q_norm, k_norm = bindings
    num_heads, num_kv_heads = constants["NUM_HEADS"], constants["NUM_KV_HEADS"]
    head_dim = constants["HEAD_DIM"]
    rows = tensor(qkv, constants["STRIDE"])
    table = rope_table.view(np.float32).view(np.complex64).reshape(-1, head_dim // 2)
    key_blocks, value_blocks = (cache_blocks(constants, cache) for cache in (keys, values))
    for index, (_, position, slot, _) in enumerate(step_rows(constants, step)):
        heads = rows[index, : (num_heads + 2 * num_kv_heads) * head_dim].reshape(-1, head_dim)
        q, k, v = np.split(heads, [num_heads, num_heads + num_kv_heads])
        if constants["Q_NORM"]:
            q = normalized(q, constants["EPS"]) * q_norm.view(np.float32)[:head_dim]
        if constants["K_NORM"]:
            k = normalized(k, constants["EPS"]) * k_norm.view(np.float32)[:head_dim]
        rotation = table[position % 64].astype(np.complex128) * table[64 + position // 64]
        block = block_of(constants, block_table, slot, position)
        key_blocks[block, :, position % 16] = rotated(k, rotation)
        value_blocks[block, :, position % 16] = v
        heads[:num_heads] = rotated(q, rotation)


def rotated(heads: Array, rotation: Array) -> Array:
    """heads [head, head_dim] as complex numbers (first half, second half) times rotation."""
    first, second = np.split(heads.astype(np.float64), 2, axis=1)
    product = (first + 1j * second) * rotation
    return np.concatenate([product.real, product.imag], axis=1)


def cache_blocks(constants: Constants, cache: Array) -> Array:
    """f32 [block, kv head, BLOCK_SIZE, head_dim]."""
    shape = (constants["NUM_KV_HEADS"], constants["BLOCK_SIZE"], constants["HEAD_DIM"])
    size_bytes = 4 * int(np.prod(shape))
    num_blocks = cache.size // size_bytes
    return cache[: num_blocks * size_bytes].view(np.float32).reshape(num_blocks, *shape)


def block_of(constants: Constants, block_table: Array, slot: Any, position: Any) -> int:
    index = int(slot) * constants["MAX_BLOCKS"] + int(position) // constants["BLOCK_SIZE"]
    return int(block_table.view(np.uint32)[index])


def attention(constants: Constants, bindings: list[Array]) -> None:
    """With splits: the parts that the kernel leaves for attention_combine."""
    qkv, keys, values, step, block_table, sums = bindings
    num_splits, head_dim = constants["SPLITS"], constants["HEAD_DIM"]
    num_heads, block_size = constants["NUM_HEADS"], constants["BLOCK_SIZE"]
    caches = [cache_blocks(constants, cache) for cache in (keys, values)]
    for index, (_, last, slot, _) in enumerate(step_rows(constants, step)):
        first = first_position(constants, last)
        q = tensor(qkv, constants["Q_STRIDE"])[index, : num_heads * head_dim].reshape(-1, head_dim)
        for split in range(num_splits):
            start = first // block_size + split
            numbers = range(start, int(last) // block_size + 1, num_splits)
            positions = [
                position
                for number in numbers
                for position in range(number * block_size, (number + 1) * block_size)
                if first <= position <= last
            ]
            if not positions:
                continue
            k, v = (_cached(constants, cache, block_table, slot, positions) for cache in caches)
            max_score, exp_sum, total = _softmax_sums(constants, q, k, v)
            if num_splits == 1:
                out = tensor(sums, constants["OUT_STRIDE"])
                out[index, : num_heads * head_dim] = (total / exp_sum[:, None]).ravel()
                continue
            parts = tensor(sums, head_dim + 4)
            rows = (index * num_heads + np.arange(num_heads)) * num_splits + split
            parts[rows, :head_dim] = total
            parts[rows, head_dim] = max_score
            parts[rows, head_dim + 1] = exp_sum


def first_position(constants: Constants, last: Any) -> int:
    window = constants["WINDOW"]
    return max(0, int(last) + 1 - window) if window else 0


def _cached(
    constants: Constants, cache: Array, block_table: Array, slot: Any, positions: list[int]
) -> Array:
    """float64 [head, position, head_dim], each kv head repeated for the heads it serves."""
    blocks = [block_of(constants, block_table, slot, position) for position in positions]
    found = cache[blocks, :, np.array(positions) % constants["BLOCK_SIZE"]].astype(np.float64)
    group = constants["NUM_HEADS"] // constants["NUM_KV_HEADS"]
    return np.repeat(found.transpose(1, 0, 2), group, axis=0)


def _softmax_sums(constants: Constants, q: Array, k: Array, v: Array) -> tuple[Array, Array, Array]:
    """Per head: largest score, sum of exp(score - largest), and the values weighted by these."""
    scores = (k @ q.astype(np.float64)[:, :, None])[..., 0] * constants["SCALE"]
    max_score = scores.max(-1)
    weights = np.exp(scores - max_score[:, None])
    return max_score, weights.sum(-1), (weights[:, None, :] @ v)[:, 0]


def attention_combine(constants: Constants, bindings: list[Array]) -> None:
    parts, step, out = bindings
    num_heads, head_dim = constants["NUM_HEADS"], constants["HEAD_DIM"]
    num_splits, block_size = constants["SPLITS"], constants["BLOCK_SIZE"]
    rows = tensor(parts, head_dim + 4).astype(np.float64)
    for index, (_, last, _, _) in enumerate(step_rows(constants, step)):
        num_blocks = int(last) // block_size - first_position(constants, last) // block_size + 1
        start = index * num_heads * num_splits
        mine = rows[start : start + num_heads * num_splits].reshape(num_heads, num_splits, -1)
        mine = mine[:, : min(num_splits, num_blocks)]
        weights = np.exp(mine[:, :, head_dim] - mine[:, :, head_dim].max(1, keepdims=True))
        total = (weights[:, :, None] * mine[:, :, :head_dim]).sum(1)
        total /= (weights * mine[:, :, head_dim + 1]).sum(1)[:, None]
        target = tensor(out, constants["OUT_STRIDE"])
        target[index, : num_heads * head_dim] = total.ravel()


def gather_rows(constants: Constants, bindings: list[Array]) -> None:
    x, step, out = bindings
    words = step.view(np.uint32)
    source, target = (tensor(buffer, constants["STRIDE"]) for buffer in (x, out))
    for sample in range(min(int(words[1]), len(target))):
        row = words[constants["SAMPLES_START"] + sample * constants["SAMPLE_WORDS"]]
        target[sample] = source[min(int(row), constants["NUM_ROWS"] - 1)]


KERNELS: dict[str, Callable[[Mapping[str, Constant], list[Array]], None]] = {
    "embed": embed,
    "rms_norm": rms_norm,
    "matvec_rows": linear,
    "matmul_rows": linear,
    "matvec_lanes": linear,
    "matmul_tiled": linear,
    "rope_kv": rope_kv,
    "attention": attention,
    "attention_lanes": attention,
    "attention_combine": attention_combine,
    "gather_rows": gather_rows,
}
