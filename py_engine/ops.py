"""The decoder's operations: each function appends the dispatches of one to a plan.

Which kernel variant serves is asked of `Variants`; formulas, bindings and layouts are in the files
of the kernels. Knows no model. No operation makes the padding columns of a tensor other than zero.
"""

from __future__ import annotations

from dataclasses import dataclass

from py_engine.plan import (
    BLOCK,
    QUANTIZED_FORMATS,
    Buffer,
    Constant,
    Plan,
    Tensor,
    Weight,
    WeightPart,
    kernel,
    padded,
)
from py_engine.step import BLOCK_SIZE, STEP_CONSTANTS
from py_engine.variants import (
    MAX_ATTENTION_SPLITS,
    MAX_FEW_TOKENS,
    ROW_KERNELS,
    LinearCase,
    Variants,
    token_class,
    variant_text,
)

FORMATS = ("f32", "f16", "bf16", "q8", "q4")
"""A kernel's constant FORMAT is the index here."""

ATTENTION_LANES = 4 * BLOCK_SIZE
"""Invocations per workgroup of attention_lanes."""


@dataclass(frozen=True, slots=True)
class HeadShape:
    num_heads: int
    num_kv_heads: int
    head_dim: int


@dataclass(frozen=True, slots=True)
class LayerCache:
    """f32 [block][kv head][BLOCK_SIZE][head_dim] each."""

    keys: Buffer
    values: Buffer


def embed(
    plan: Plan,
    variants: Variants,
    *,
    step: Buffer,
    next_token: Buffer,
    table: Weight,
    out: Tensor,
) -> None:
    """out[r] = table[token id of the step's row r]: the id in the step, or next_token[slot] where
    that is NO_TOKEN. An id that the table does not have reads row 0."""
    num_blocks = padded(table.num_cols) // BLOCK
    for part in table.parts:
        constants: dict[str, Constant] = {
            "FORMAT": FORMATS.index(table.format),
            "NUM_COLS": table.num_cols,
            "NUM_BLOCKS": num_blocks,
            "ROW_START": part.row_start,
            "NUM_ROWS": part.num_rows,
            "VOCAB_SIZE": table.num_rows,
            "WORKGROUP": variants.workgroup,
            **STEP_CONSTANTS,
        }
        plan.add(
            kernel(*_weight_parts(table.format), "embed", constants=constants),
            [*_weight_buffers(part), step, next_token, out.buffer],
            (_groups(num_blocks * 4, variants.workgroup), out.rows, 1),
        )


def rms_norm(
    plan: Plan, variants: Variants, *, x: Tensor, weight: Buffer, out: Tensor, eps: float
) -> None:
    """out[r] = x[r] / sqrt(mean(x[r]^2) + eps) * weight; weight: f32 [x.cols]."""
    constants: dict[str, Constant] = {
        "NUM_COLS": x.cols,
        "STRIDE": x.stride,
        "EPS": eps,
        "LANES": variants.norm_lanes,
    }
    buffers = [x.buffer, weight, out.buffer]
    plan.add(kernel("rms_norm", constants=constants), buffers, (x.rows, 1, 1))


def linear(
    plan: Plan,
    variants: Variants,
    *,
    x: Tensor,
    weight: Weight,
    out: Tensor,
    bias: Buffer | None = None,
    residual: bool = False,
) -> None:
    """out[r, n] = sum_k weight[n, k] x[r, k] (+ bias[n], f32) (+ out[r, n] if `residual`)."""
    _linear(plan, variants, x, weight, out, bias=bias, residual=residual, glu=False)


def linear_glu(plan: Plan, variants: Variants, *, x: Tensor, weight: Weight, out: Tensor) -> None:
    """out[r, i] = silu(gate[i] . x[r]) * (up[i] . x[r]), weight = [gate; up] with `halves`."""
    if not weight.halves:
        raise ValueError("linear_glu needs a weight of two halves, gate and up")
    _linear(plan, variants, x, weight, out, bias=None, residual=False, glu=True)


def _linear(
    plan: Plan,
    variants: Variants,
    x: Tensor,
    weight: Weight,
    out: Tensor,
    *,
    bias: Buffer | None,
    residual: bool,
    glu: bool,
) -> None:
    tokens = token_class(x.rows)
    case = LinearCase(weight.format, weight.num_rows, weight.num_cols, glu, tokens)
    variant = variants.linear(case)
    for part in weight.parts:
        constants: dict[str, Constant] = {
            "FORMAT": FORMATS.index(weight.format),
            "NUM_TOKENS": x.rows,
            "NUM_OUTPUTS": part.num_rows // 2 if glu else part.num_rows,
            "NUM_BLOCKS": x.stride // BLOCK,
            "OUT_START": part.row_start // 2 if glu else part.row_start,
            "OUT_STRIDE": out.stride,
            "BIAS": bias is not None,
            "RESIDUAL": residual,
            "GLU": glu,
            **variant.kernel_constants(x.rows),
        }
        plan.add(
            kernel(*_linear_parts(weight.format, variant.kernel), constants=constants),
            [*_weight_buffers(part), x.buffer, out.buffer, bias or x.buffer],
            variant.grid(part.num_rows, x.rows),
        )


def rope_kv(
    plan: Plan,
    variants: Variants,
    *,
    qkv: Tensor,
    rope_table: Buffer,
    step: Buffer,
    block_table: Buffer,
    cache: LayerCache,
    heads: HeadShape,
    max_blocks_per_seq: int,
    q_norm: Buffer | None,
    k_norm: Buffer | None,
    eps: float,
) -> None:
    """Rotate q (in place) and k of each row by its position, after an RMS norm of each head where
    `q_norm`, `k_norm` (f32 [head_dim]) are given, and put k and v into the cache.

    qkv rows: [q heads | k heads | v heads]. `rope_table`: f32 (cos, sin) [row][head_dim / 2], rows
    0..63 for positions 0..63, row 64 + j for position 64 j.
    """
    constants: dict[str, Constant] = {
        "NUM_HEADS": heads.num_heads,
        "NUM_KV_HEADS": heads.num_kv_heads,
        "HEAD_DIM": heads.head_dim,
        "STRIDE": qkv.stride,
        "MAX_BLOCKS": max_blocks_per_seq,
        "Q_NORM": q_norm is not None,
        "K_NORM": k_norm is not None,
        "EPS": eps,
        "LANES": variants.head_lanes,
        **STEP_CONSTANTS,
    }
    buffers = [qkv.buffer, rope_table, step, block_table, cache.keys, cache.values]
    plan.add(
        kernel("rope_kv", constants=constants),
        [*buffers, q_norm or rope_table, k_norm or rope_table],
        (heads.num_heads + 2 * heads.num_kv_heads, qkv.rows, 1),
    )


def attention(
    plan: Plan,
    variants: Variants,
    *,
    qkv: Tensor,
    cache: LayerCache,
    step: Buffer,
    block_table: Buffer,
    scratch: Buffer | None,
    heads: HeadShape,
    scale: float,
    window: int,
    out: Tensor,
    max_blocks_per_seq: int,
) -> None:
    """out[r] = the heads' attention of row r to the positions of its sequence up to its own, to the
    last `window` of them unless that is 0.

    Up to MAX_FEW_TOKENS rows the sequence is split (two dispatches, `scratch` of at least
    attention_scratch_bytes), above that it is walked whole. head_dim is a multiple of 4.
    """
    splits = _splits(variants, out.rows, max_blocks_per_seq)
    constants: dict[str, Constant] = {
        "NUM_HEADS": heads.num_heads,
        "NUM_KV_HEADS": heads.num_kv_heads,
        "HEAD_DIM": heads.head_dim,
        "Q_STRIDE": qkv.stride,
        "OUT_STRIDE": out.stride,
        "MAX_BLOCKS": max_blocks_per_seq,
        "SCALE": scale,
        "WINDOW": window,
        "SPLITS": splits,
        **STEP_CONSTANTS,
    }
    inputs = [qkv.buffer, cache.keys, cache.values, step, block_table]
    if splits == 1:
        _walk(plan, variants, constants, [*inputs, out.buffer], -(-out.rows // 4), heads.num_heads)
        return
    if scratch is None:
        raise ValueError("attention over split sequences needs a scratch buffer")
    quads_per_split = heads.num_kv_heads * -(-(heads.num_heads // heads.num_kv_heads) // 4)
    _walk(plan, variants, constants, [*inputs, scratch], splits * quads_per_split, out.rows)
    constants["WORKGROUP"] = variants.workgroup
    groups = _groups(heads.num_heads * heads.head_dim // 4, variants.workgroup)
    combine = kernel("attention_combine", constants=constants)
    plan.add(combine, [scratch, step, out.buffer], (groups, out.rows, 1))


def _walk(
    plan: Plan,
    variants: Variants,
    constants: dict[str, Constant],
    buffers: list[Buffer],
    num_x: int,
    num_y: int,
) -> None:
    """The quads of queries [num_y][num_x] over their sequences' blocks."""
    name, sizes = _walk_variant(variants, int(constants["HEAD_DIM"]))
    walk = kernel("attention_queries", name, constants={**constants, **sizes})
    groups = _groups(num_x, sizes.get("WORKGROUP", 1))
    plan.add(walk, buffers, (groups, num_y, 1))


def _walk_variant(variants: Variants, head_dim: int) -> tuple[str, dict[str, int]]:
    """The kernel that walks the blocks, and the size of its workgroups."""
    if variants.attention_by_lanes and head_dim <= 4 * ATTENTION_LANES:
        return "attention_lanes", {"LANES": ATTENTION_LANES}
    return "attention", {"WORKGROUP": variants.workgroup}


def describe_attention(
    variants: Variants, head_dim: int, num_rows: int, max_blocks_per_seq: int
) -> str:
    name, sizes = _walk_variant(variants, head_dim)
    return variant_text(name, {"SPLITS": _splits(variants, num_rows, max_blocks_per_seq), **sizes})


def attention_scratch_bytes(rows: int, heads: HeadShape, max_blocks_per_seq: int) -> int:
    """Of the scratch buffer for buckets of up to `rows` rows."""
    splits = min(max_blocks_per_seq, MAX_ATTENTION_SPLITS)
    return 4 * min(rows, MAX_FEW_TOKENS) * heads.num_heads * splits * (heads.head_dim + 4)


def gather_rows(plan: Plan, variants: Variants, *, x: Tensor, step: Buffer, out: Tensor) -> None:
    """out[s] = x[row of the step's sample s]."""
    constants: dict[str, Constant] = {
        "NUM_ROWS": x.rows,
        "STRIDE": x.stride,
        "WORKGROUP": variants.workgroup,
        **STEP_CONSTANTS,
    }
    plan.add(
        kernel("gather_rows", constants=constants),
        [x.buffer, step, out.buffer],
        (_groups(x.stride // 4, variants.workgroup), out.rows, 1),
    )


def _splits(variants: Variants, num_rows: int, max_blocks_per_seq: int) -> int:
    return min(max_blocks_per_seq, variants.attention_splits) if num_rows <= MAX_FEW_TOKENS else 1


def _weight_parts(fmt: str) -> tuple[str, ...]:
    """The library that reads a weight."""
    shapes = ("oct", "block") if fmt in QUANTIZED_FORMATS else ("oct",)
    return (*shapes, f"weights_{fmt}")


def _linear_parts(fmt: str, kernel_name: str) -> tuple[str, ...]:
    parts = (*_weight_parts(fmt), "linear_io")
    if kernel_name in ROW_KERNELS:
        parts += ("chunks_block" if fmt in QUANTIZED_FORMATS else "chunks_oct",)
    return (*parts, kernel_name)


def _weight_buffers(part: WeightPart) -> list[Buffer]:
    return [part.data] if part.scales is None else [part.data, part.scales]


def _groups(num_invocations: int, workgroup: int) -> int:
    return -(-num_invocations // workgroup)
