"""Everything a loaded model needs on the GPU besides its weights, allocated once.

Knows sizes; what the buffers mean is in step.py, models/decoder.py and sampling_ops.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from py_engine.device import AdapterInfo, Device
from py_engine.errors import DeviceLostError, GpuOutOfMemoryError
from py_engine.models.config import ModelConfig
from py_engine.models.decoder import (
    Activations,
    CreateBuffer,
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


def check_cache_size(info: AdapterInfo, config: ModelConfig, capacity: Capacity) -> None:
    """Raises GpuOutOfMemoryError if one layer's keys are more than the adapter binds."""
    cache_bytes = capacity.num_blocks * _block_bytes(config)
    if cache_bytes > info.max_binding_size_bytes:
        raise GpuOutOfMemoryError(
            f"The KV cache of {capacity.kv_cache_tokens} tokens takes {cache_bytes} bytes in a "
            f"layer; this adapter binds {info.max_binding_size_bytes}. Load with a smaller "
            "context_window_size or kv_cache_tokens."
        )


def allocate_buffers(
    device: Device, config: ModelConfig, capacity: Capacity, variants: Variants
) -> EngineBuffers:
    """Raises GpuOutOfMemoryError; nothing stays allocated then."""
    created: list[Buffer] = []

    def create(label: str, size_bytes: int) -> Buffer:
        created.append(device.create_buffer(label, size_bytes))
        return created[-1]

    table = rope_table(config.rope, config.head_dim, capacity.context_window_size)
    try:
        buffers = _allocate(create, config, capacity, variants, len(table))
    except BaseException:
        destroy_buffers(device, created)
        raise
    device.write_buffer(buffers.shared.rope_table, 0, table)
    return buffers


def _allocate(
    create: CreateBuffer,
    config: ModelConfig,
    capacity: Capacity,
    variants: Variants,
    rope_table_bytes: int,
) -> EngineBuffers:
    max_blocks, num_samples = capacity.max_blocks_per_seq, capacity.max_num_seqs
    block_bytes = _block_bytes(config)
    cache_bytes = capacity.num_blocks * block_bytes
    shared = SharedBuffers(
        step=create("step", 4 * step_words(capacity.max_rows)),
        next_token=create("next_token", 4 * num_samples),
        block_table=create("block_table", 4 * num_samples * max_blocks),
        rope_table=create("rope_table", rope_table_bytes),
        caches=tuple(
            LayerCache(create(f"keys {layer}", cache_bytes), create(f"values {layer}", cache_bytes))
            for layer in range(config.num_layers)
        ),
        max_blocks_per_seq=max_blocks,
    )
    return EngineBuffers(
        shared=shared,
        activations=allocate_activations(create, config, capacity.max_rows, max_blocks),
        head=allocate_head_activations(create, config, num_samples),
        result=create("result", 4 * RESULT_WORDS),
        sample_scratch=create(
            "sample_scratch", sample_scratch_bytes(num_samples, config.vocab_size, variants)
        ),
        copy_scratch=create("copy_scratch", block_bytes),
        max_rows=capacity.max_rows,
    )


def _block_bytes(config: ModelConfig) -> int:
    return 4 * config.num_kv_heads * BLOCK_SIZE * config.head_dim


def destroy_buffers(device: Device, buffers: Iterable[Buffer]) -> None:
    """Each once; a lost device has none left."""
    with suppress(DeviceLostError):
        for buffer in set(buffers):
            device.destroy_buffer(buffer)


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
