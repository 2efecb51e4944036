"""Whole models on the reference device against the goldens that transformers made."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from py_engine.backends.numpy_ref import REFERENCE_ADAPTER, NumpyDevice, NumpyFiles
from py_engine.device import AdapterInfo
from tests.support.fixtures import fixture
from tests.support.goldens import golden, largest_error
from tests.support.model_runner import ModelRunner, load
from tests.support.tiny_model import TINY_MODELS, weights_sha256, write_model

GPU_LIKE = replace(REFERENCE_ADAPTER, is_fallback=False, subgroup_max_size=32)
TOLERANCE = 1e-4


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    for name, model in TINY_MODELS.items():
        write_model(folder / name, model)
    return folder


def error_of(
    models: Path, name: str, quantization: str, device: NumpyDevice | None = None, **more: int
) -> float:
    device = device or NumpyDevice()
    return asyncio.run(largest_error(device, models / name, name, quantization, **more))


@pytest.mark.parametrize("name", TINY_MODELS)
def test_the_weights_are_those_of_the_goldens(models: Path, name: str) -> None:
    assert weights_sha256(models / name) == golden(name)["weights_sha256"]
    assert TINY_MODELS[name].prompt_ids() == golden(name)["prompt_ids"]


@pytest.mark.parametrize("quantization", ["none", "q8", "q4"])
@pytest.mark.parametrize("name", TINY_MODELS)
def test_logprobs_are_those_of_transformers(models: Path, name: str, quantization: str) -> None:
    assert error_of(models, name, quantization) < TOLERANCE


@pytest.mark.parametrize("num_tokens", [1, 8, 16])
def test_dispatches_per_layer(models: Path, num_tokens: int) -> None:
    async def num_dispatches(name: str) -> int:
        device = NumpyDevice()
        config, weights = await load(device, NumpyFiles(device), models / name, "q4")
        runner = ModelRunner(device, config, weights, chunk_size=num_tokens)
        await runner.append([5] * num_tokens)
        return runner.num_dispatches

    two_layers, three_layers = (
        asyncio.run(num_dispatches(name)) for name in ("mistral", "qwen2_window")
    )
    assert 8 <= three_layers - two_layers <= 10
    assert two_layers - 2 * (three_layers - two_layers) == 1  # the embedding


@pytest.mark.parametrize("chunk_size", [1, 5, 64])
def test_chunks_do_not_matter(models: Path, chunk_size: int) -> None:
    """One row at a time, chunks that decoding kernels serve, and the prompt in one chunk."""
    assert error_of(models, "qwen2_window", "none", chunk_size=chunk_size) < TOLERANCE


@pytest.mark.parametrize("name", ["llama3", "qwen3"])
def test_plans_for_a_real_gpu(models: Path, name: str) -> None:
    assert error_of(models, name, "q4", NumpyDevice(GPU_LIKE)) < TOLERANCE


class SmallBindings(NumpyDevice):
    """Claims a limit that only 64 rows of the test's tables, or 128, keep below."""

    def __init__(self, limit_bytes: int) -> None:
        super().__init__()
        self._claimed = replace(REFERENCE_ADAPTER, max_binding_size_bytes=limit_bytes)

    @property
    def info(self) -> AdapterInfo:
        return self._claimed


@pytest.mark.parametrize("quantization", ["none", "q8", "q4"])
def test_tables_larger_than_a_binding(models: Path, quantization: str) -> None:
    """Embedding, qkv, gate and up and the head in parts."""
    row_bytes = {"none": 256, "q8": 64, "q4": 32}[quantization]
    device = SmallBindings(130 * row_bytes)
    assert error_of(models, "llama2", quantization, device) < TOLERANCE


def test_stories() -> None:
    """A real model's greedy text: that of its reference.json."""
    folder = fixture("models/stories260K/hf")
    case = json.loads((folder.parent / "reference.json").read_text())["cases"][0]

    async def greedy(num_tokens: int) -> list[int]:
        device = NumpyDevice()
        config, weights = await load(device, NumpyFiles(device), folder, "none")
        runner = ModelRunner(device, config, weights, chunk_size=16)
        token_ids = list(case["prompt_ids"])
        new_ids = token_ids
        for _ in range(num_tokens):
            new_ids = [int((await runner.append(new_ids)).argmax())]
            token_ids += new_ids
        return token_ids

    token_ids = asyncio.run(greedy(80))
    assert token_ids == case["greedy_ids"][: len(token_ids)]
