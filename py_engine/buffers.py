"""Everything a loaded model needs on the GPU besides its weights, allocated once.

Knows sizes; what the buffers mean is in step.py, models/decoder.py and sampling_ops.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from py_engine.device import Device
from py_engine.models.config import ModelConfig
from py_engine.models.decoder import (
    Activations,
    HeadActivations,
    SharedBuffers,
    allocate_activations,
    allocate_head_activations,
)
from py_engine.models.rope import rope_table
from py_engine.ops import LayerCache
from py_engine.plan import Buffer
from py_engine.sampling_ops import sample_scratch_bytes
from py_engine.step import BLOCK_SIZE, RESULT_WORDS, step_words
from py_engine.variants import Variants


@dataclass(frozen=True, slots=True)
class Capacity:
    """How much fits: tokens of one sequence, of all of them, sequences, and rows of a step."""

    context_window_size: int
    kv_cache_tokens: int
    max_num_seqs: int
    max_rows: int

    @property
    def num_blocks(self) -> int:
        return -(-self.kv_cache_tokens // BLOCK_SIZE)

    @property
    def max_blocks_per_seq(self) -> int:
        return -(-self.context_window_size // BLOCK_SIZE)


@dataclass(frozen=True, slots=True)
class EngineBuffers:
    shared: SharedBuffers
    activations: Activations
    head: HeadActivations
    result: Buffer
    sample_scratch: Buffer
    copy_scratch: Buffer
    max_rows: int

    @property
    def cache_block_bytes(self) -> int:
        """Of one block of one layer's keys, or of its values."""
        return self.copy_scratch.size_bytes


def allocate_buffers(
    device: Device, config: ModelConfig, capacity: Capacity, variants: Variants
) -> EngineBuffers:
    """Raises GpuOutOfMemoryError; what was allocated until then is the caller's to release."""
    block_bytes = 4 * config.num_kv_heads * BLOCK_SIZE * config.head_dim
    cache_bytes = capacity.num_blocks * block_bytes
    max_blocks = capacity.max_blocks_per_seq
    table = rope_table(config.rope, config.head_dim, capacity.context_window_size)
    shared = SharedBuffers(
        step=device.create_buffer("step", 4 * step_words(capacity.max_rows)),
        next_token=device.create_buffer("next_token", 4 * capacity.max_num_seqs),
        block_table=device.create_buffer("block_table", 4 * capacity.max_num_seqs * max_blocks),
        rope_table=device.create_buffer("rope_table", len(table)),
        caches=tuple(
            LayerCache(
                device.create_buffer(f"keys {layer}", cache_bytes),
                device.create_buffer(f"values {layer}", cache_bytes),
            )
            for layer in range(config.num_layers)
        ),
        max_blocks_per_seq=max_blocks,
    )
    device.write_buffer(shared.rope_table, 0, table)
    num_samples = capacity.max_num_seqs
    scratch_bytes = sample_scratch_bytes(num_samples, config.vocab_size, variants)
    return EngineBuffers(
        shared=shared,
        activations=allocate_activations(device, config, capacity.max_rows, max_blocks),
        head=allocate_head_activations(device, config, num_samples),
        result=device.create_buffer("result", 4 * RESULT_WORDS),
        sample_scratch=device.create_buffer("sample_scratch", scratch_bytes),
        copy_scratch=device.create_buffer("copy_scratch", block_bytes),
        max_rows=capacity.max_rows,
    )


def buffers_in(value: Any) -> Iterator[Buffer]:
    """All buffers in a structure of dataclasses and tuples; shared ones more than once."""
    if isinstance(value, Buffer):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from buffers_in(item)
    elif is_dataclass(value):
        for part in fields(value):
            yield from buffers_in(getattr(value, part.name))
