"""Runs a model's two plans on any device, without engine, scheduler and sampler.

One sequence in slot 1 of 2, its cache blocks handed out backwards, prompts in chunks.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from py_engine.buffers import Capacity, EngineBuffers, allocate_buffers, buffers_in
from py_engine.device import Device
from py_engine.files import Files
from py_engine.model_folder import ModelFolder, parse_object
from py_engine.models.config import ModelConfig
from py_engine.models.decoder import ModelWeights, record_body, record_head
from py_engine.models.registry import model_config
from py_engine.plan import Plan
from py_engine.step import BLOCK_SIZE, ROWS_START, SAMPLES_START, step_words
from py_engine.variants import Variants, default_variants
from py_engine.weights import load_weights

SLOT = 1


class ForgetfulJson:
    """A KeptJson that keeps nothing."""

    async def get(self, key: str) -> dict[str, Any] | None:
        return None

    async def put(self, key: str, value: dict[str, Any]) -> None:
        pass

    async def delete(self, key: str) -> None:
        pass


def read_config(folder: Path) -> ModelConfig:
    def read(name: str) -> dict[str, Any]:
        path = folder / name
        return parse_object(path.read_text(), name) if path.exists() else {}

    return model_config(read("config.json"), read("generation_config.json"))


async def load(
    device: Device, files: Files, folder: Path, quantization: str
) -> tuple[ModelConfig, ModelWeights]:
    config = read_config(folder)
    model_folder = ModelFolder(files, str(folder), ForgetfulJson())
    weights = await load_weights(device, model_folder, config, quantization, lambda *_: None)
    return config, weights


class ModelRunner:
    """Feed tokens of one sequence with `append`; it answers with the last one's logits."""

    def __init__(
        self,
        device: Device,
        config: ModelConfig,
        weights: ModelWeights,
        *,
        chunk_size: int,
        context_window_size: int = 256,
        variants: Variants | None = None,
    ) -> None:
        capacity = Capacity(context_window_size, 2 * context_window_size, 2, chunk_size)
        self._device = device
        self._config = config
        self._weights = weights
        self._variants = variants or default_variants(device.info)
        self._chunk_size = chunk_size
        self._buffers: EngineBuffers = allocate_buffers(device, config, capacity, self._variants)
        self._plans: dict[int, int] = {}
        self._num_tokens = 0
        self.num_dispatches = 0
        num_blocks, per_seq = capacity.num_blocks, capacity.max_blocks_per_seq
        table = struct.pack(f"<{per_seq}I", *range(num_blocks - 1, num_blocks - 1 - per_seq, -1))
        device.write_buffer(self._buffers.shared.block_table, 4 * SLOT * per_seq, table)
        assert BLOCK_SIZE * per_seq >= context_window_size

    async def append(self, token_ids: list[int]) -> npt.NDArray[np.float32]:
        """f32 [vocab_size] of the last token."""
        for start in range(0, len(token_ids), self._chunk_size):
            await self._step(token_ids[start : start + self._chunk_size])
        logits = self._buffers.head.logits
        data = await self._device.read_buffer(logits.buffer, 0, 4 * self._config.vocab_size)
        return np.frombuffer(data, np.float32)

    def close(self) -> None:
        """Release everything but the weights."""
        for plan_id in self._plans.values():
            self._device.release(plan_id)
        for buffer in set(buffers_in(self._buffers)):
            self._device.destroy_buffer(buffer)

    async def _step(self, token_ids: list[int]) -> None:
        bucket = 1 if len(token_ids) == 1 else self._chunk_size
        if bucket not in self._plans:
            self._plans[bucket] = await self._record(bucket)
        words = np.zeros(step_words(len(token_ids)), np.uint32)
        words[:2] = len(token_ids), 1
        words[SAMPLES_START : SAMPLES_START + 2] = len(token_ids) - 1, SLOT
        rows = words[ROWS_START:].reshape(-1, 4)
        rows[:, 0] = token_ids
        rows[:, 1] = np.arange(len(token_ids)) + self._num_tokens
        rows[:, 2] = SLOT
        self._device.write_buffer(self._buffers.shared.step, 0, words.tobytes())
        self._device.run(self._plans[bucket])
        self._num_tokens += len(token_ids)

    async def _record(self, num_rows: int) -> int:
        buffers = self._buffers
        plan = Plan(f"model {num_rows}")
        common = plan, self._variants, self._config, self._weights, buffers.shared
        act = buffers.activations.first_rows(num_rows)
        record_body(*common, act)
        self.num_dispatches = len(plan.dispatches)
        record_head(*common, act, buffers.head.first_rows(1))
        await self._device.compile({dispatch.kernel for dispatch in plan.dispatches})
        return self._device.record(plan)
