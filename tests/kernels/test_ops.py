"""Embedding, norms, rotation, cache writes, attention and row gathering against numpy."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from py_engine import ops
from py_engine.models.rope import RopeConfig, rope_table
from py_engine.ops import HeadShape, LayerCache
from py_engine.plan import Plan
from py_engine.step import BLOCK_SIZE, NO_TOKEN
from py_engine.variants import Variants, default_variants
from tests.kernels.browser_device import BrowserDevice
from tests.kernels.compare import (
    POISON,
    Buffers,
    Case,
    RandomWeight,
    activations,
    check,
    poisoned,
    step_array,
    tensor,
)

EPS = 1e-5


def both_variants(device: BrowserDevice) -> list[Variants]:
    """The defaults of this adapter and those of a GPU, smaller to keep software adapters quick."""
    gpu = default_variants(replace(device.info, is_fallback=False, subgroup_max_size=32))
    return [default_variants(device.info), replace(gpu, norm_lanes=32)]


@pytest.mark.parametrize("fmt", ops.FORMATS)
@pytest.mark.parametrize("part_rows", [(70,), (16, 48, 6)], ids=["whole", "parts"])
def test_embed(device: BrowserDevice, fmt: str, part_rows: tuple[int, ...]) -> None:
    rng = np.random.default_rng(1)
    table = RandomWeight(rng, fmt, part_rows, 52)
    # In the step, from the sampler, of no row of the table, left to the sampler's sentinel.
    rows = [
        (0, 0, 0),
        (69, 1, 0),
        (NO_TOKEN, 5, 2),
        (15, 2, 1),
        (16, 2, 1),
        (NO_TOKEN, 6, 0),
        (70, 0, 0),
    ]
    arrays = {
        **table.arrays,
        "step": step_array(rows, num_buffer_rows=9),
        "next_token": np.array([NO_TOKEN, 3, 68, 7], np.uint32),
        "out": poisoned(9, 52),
    }

    def record(plan: Plan, buffers: Buffers) -> None:
        ops.embed(
            plan,
            default_variants(device.info),
            step=buffers["step"],
            next_token=buffers["next_token"],
            table=table.weight(buffers),
            out=tensor(buffers["out"], 9, 52),
        )

    check(device, Case("embed", arrays, record, tolerance=1e-6))


def rms_norm_case(rows: int, cols: int, variants: Variants) -> Case:
    rng = np.random.default_rng(2)
    arrays = {
        "x": activations(rng, rows, cols) * np.float32(3),
        "weight": rng.uniform(0.2, 2, cols).astype(np.float32),
        "out": poisoned(rows, cols),
    }

    def record(plan: Plan, buffers: Buffers) -> None:
        x, out = (tensor(buffers[name], rows, cols) for name in ("x", "out"))
        ops.rms_norm(plan, variants, x=x, weight=buffers["weight"], out=out, eps=EPS)

    return Case(f"{rows}x{cols}, {variants.norm_lanes} lanes", arrays, record)


def test_rms_norm(device: BrowserDevice) -> None:
    shapes = [(1, 576), (3, 52), (5, 8), (2, 2048)]
    check(device, *(rms_norm_case(*s, v) for s in shapes for v in both_variants(device)))


def test_gather_rows(device: BrowserDevice) -> None:
    rng = np.random.default_rng(3)
    arrays = {
        "x": activations(rng, 6, 52),
        "step": step_array([(0, 0, 0)] * 6, samples=[5, 0, 2]),
        "out": poisoned(3, 52),
    }

    def record(plan: Plan, buffers: Buffers) -> None:
        ops.gather_rows(
            plan,
            default_variants(device.info),
            x=tensor(buffers["x"], 6, 52),
            step=buffers["step"],
            out=tensor(buffers["out"], 3, 52),
        )

    check(device, Case("gather", arrays, record, tolerance=0))


@dataclass
class Sequences:
    """A cache with the blocks of `slots` sequences in random order, and a step's rows in them:
    (position, slot). Unused blocks and the rows past the step's hold poison."""

    heads: HeadShape
    rows: list[tuple[int, int]]
    num_buffer_rows: int
    max_blocks: int = 6
    num_slots: int = 3
    rng: np.random.Generator = field(default_factory=lambda: np.random.default_rng(4))

    @property
    def qkv_cols(self) -> int:
        return (self.heads.num_heads + 2 * self.heads.num_kv_heads) * self.heads.head_dim

    def arrays(self) -> dict[str, np.ndarray]:
        num_blocks = self.num_slots * self.max_blocks + 2
        table = self.rng.permutation(num_blocks)[: self.num_slots * self.max_blocks]
        shape = (num_blocks, self.heads.num_kv_heads, BLOCK_SIZE, self.heads.head_dim)
        return {
            "qkv": activations(self.rng, self.num_buffer_rows, self.qkv_cols),
            "keys": self.rng.standard_normal(shape).astype(np.float32),
            "values": self.rng.standard_normal(shape).astype(np.float32),
            "step": step_array(
                [(7, position, slot) for position, slot in self.rows],
                num_buffer_rows=self.num_buffer_rows,
            ),
            "block_table": table.astype(np.uint32),
        }


HEADS = [HeadShape(9, 3, 64), HeadShape(14, 2, 8), HeadShape(2, 2, 80), HeadShape(4, 1, 32)]
HEAD_IDS = ["9:3x64", "7:1x8", "1:1x80", "4:1x32"]
# Block borders, the first position, the table's borders at multiples of 64, several sequences.
DECODE_ROWS = [(0, 0), (15, 2), (64, 1), (95, 0), (16, 1)]


def rope_case(heads: HeadShape, norms: str, variants: Variants) -> Case:
    sequences = Sequences(heads, DECODE_ROWS, num_buffer_rows=8)
    table = rope_table(RopeConfig(theta=10000.0), heads.head_dim, 96)
    arrays = {
        **sequences.arrays(),
        "rope_table": np.frombuffer(table, np.float32),
        "q_norm": sequences.rng.uniform(0.5, 2, heads.head_dim).astype(np.float32),
        "k_norm": sequences.rng.uniform(0.5, 2, heads.head_dim).astype(np.float32),
    }

    def record(plan: Plan, buffers: Buffers) -> None:
        ops.rope_kv(
            plan,
            variants,
            qkv=tensor(buffers["qkv"], 8, sequences.qkv_cols),
            rope_table=buffers["rope_table"],
            step=buffers["step"],
            block_table=buffers["block_table"],
            cache=LayerCache(buffers["keys"], buffers["values"]),
            heads=heads,
            max_blocks_per_seq=sequences.max_blocks,
            q_norm=buffers["q_norm"] if norms != "none" else None,
            k_norm=buffers["k_norm"] if norms == "both" else None,
            eps=EPS,
        )

    return Case(f"norms {norms}, {variants.head_lanes} lanes", arrays, record)


@pytest.mark.parametrize("heads", HEADS, ids=HEAD_IDS)
def test_rope_kv(device: BrowserDevice, heads: HeadShape) -> None:
    norms = ("none", "q", "both")
    check(device, *(rope_case(heads, n, v) for n in norms for v in both_variants(device)))


def attention_case(sequences: Sequences, variants: Variants, window: int) -> Case:
    heads, num_rows = sequences.heads, sequences.num_buffer_rows
    cols = heads.num_heads * heads.head_dim
    scratch_bytes = ops.attention_scratch_bytes(num_rows, heads, sequences.max_blocks)
    arrays = {
        **sequences.arrays(),
        "scratch": np.full(scratch_bytes // 4, POISON, np.float32),
        "out": poisoned(num_rows, cols),
    }

    def record(plan: Plan, buffers: Buffers) -> None:
        ops.attention(
            plan,
            variants,
            qkv=tensor(buffers["qkv"], num_rows, sequences.qkv_cols),
            cache=LayerCache(buffers["keys"], buffers["values"]),
            step=buffers["step"],
            block_table=buffers["block_table"],
            scratch=buffers["scratch"],
            heads=heads,
            scale=heads.head_dim**-0.5,
            window=window,
            out=tensor(buffers["out"], num_rows, cols),
            max_blocks_per_seq=sequences.max_blocks,
        )

    name = "lanes" if variants.attention_by_lanes else "invocations"
    return Case(f"{name}, {num_rows} rows, window {window}", arrays, record, ignore=("scratch",))


@pytest.mark.parametrize("heads", HEADS, ids=HEAD_IDS)
def test_attention(device: BrowserDevice, heads: HeadShape) -> None:
    """Decoding by splits, and a chunk of a prefill beside decoding rows."""
    decode = Sequences(heads, DECODE_ROWS, num_buffer_rows=8)
    chunk = [(position, 1) for position in range(27, 65)]
    prefill = Sequences(heads, [*chunk, *DECODE_ROWS], num_buffer_rows=64)
    both = both_variants(device)
    windows = (0, 20)
    check(
        device,
        *(attention_case(s, v, w) for s in (decode, prefill) for v in both for w in windows),
    )


def test_attention_with_fewer_splits_than_blocks(device: BrowserDevice) -> None:
    sequences = Sequences(HEADS[0], [(95, 0), (70, 1), (3, 2), (63, 2)], num_buffer_rows=4)
    both = [replace(v, attention_splits=4) for v in both_variants(device)]
    check(device, *(attention_case(sequences, v, w) for v in both for w in (0, 37)))
