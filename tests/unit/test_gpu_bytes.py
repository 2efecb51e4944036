"""The memory that static/models.json names, against what the engine allocates for such a model."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from py_engine.backends.numpy_files import NumpyFiles
from py_engine.backends.numpy_ref import REFERENCE_ADAPTER, NumpyDevice
from py_engine.buffers import allocate_buffers
from py_engine.device import AdapterInfo
from py_engine.loader import load_model, plan_capacity
from py_engine.models.config import ModelConfig
from py_engine.models.registry import model_config
from py_engine.models.tensors import Vector, model_tensors, num_parameters
from py_engine.placement import MAX_PIECE_BYTES, PARAMS_BYTES, Placement
from py_engine.protocol import ModelRecord, parse_record
from py_engine.safetensors import DTYPE_BITS, StoredTensor
from py_engine.variants import default_variants
from py_engine.weights import allocate_weights
from tests.support.model_runner import ForgetfulJson
from tests.support.tiny_model import TINY_MODELS, write_model

STATIC = Path(__file__).parents[2] / "static"
RECORDS = {r["model_id"]: r for r in json.loads((STATIC / "models.json").read_text("utf-8"))}

GPU = replace(
    REFERENCE_ADAPTER,
    is_fallback=False,
    subgroup_min_size=32,
    subgroup_max_size=32,
    features=frozenset({"shader-f16", "subgroups"}),
    max_buffer_size_bytes=4 << 30,
    max_binding_size_bytes=2 << 30,
)
SMALL = replace(
    REFERENCE_ADAPTER, max_buffer_size_bytes=256 << 20, max_binding_size_bytes=128 << 20
)


def llama(**fields: Any) -> dict[str, Any]:
    return {"model_type": "llama", "tie_word_embeddings": True, **fields}


# What sizes depend on, of the config.json of the models that are not in the site.
CONFIGS: dict[str, dict[str, Any]] = {
    "SmolLM2-135M-Instruct": llama(
        hidden_size=576,
        intermediate_size=1536,
        num_hidden_layers=30,
        num_attention_heads=9,
        num_key_value_heads=3,
        vocab_size=49152,
        max_position_embeddings=8192,
    ),
    "SmolLM2-360M-Instruct": llama(
        hidden_size=960,
        intermediate_size=2560,
        num_hidden_layers=32,
        num_attention_heads=15,
        num_key_value_heads=5,
        vocab_size=49152,
        max_position_embeddings=8192,
    ),
    "Qwen2.5-0.5B-Instruct": llama(
        model_type="qwen2",
        hidden_size=896,
        intermediate_size=4864,
        num_hidden_layers=24,
        num_attention_heads=14,
        num_key_value_heads=2,
        vocab_size=151936,
        max_position_embeddings=32768,
    ),
    "Qwen3-0.6B": llama(
        model_type="qwen3",
        hidden_size=1024,
        intermediate_size=3072,
        num_hidden_layers=28,
        num_attention_heads=16,
        num_key_value_heads=8,
        head_dim=128,
        vocab_size=151936,
        max_position_embeddings=40960,
    ),
    "Llama-3.2-1B-Instruct": llama(
        hidden_size=2048,
        intermediate_size=8192,
        num_hidden_layers=16,
        num_attention_heads=32,
        num_key_value_heads=8,
        head_dim=64,
        vocab_size=128256,
        max_position_embeddings=131072,
    ),
}


def config_of(record: dict[str, Any]) -> ModelConfig:
    path = STATIC / record["model"] / "config.json"
    raw = CONFIGS.get(record["model_id"]) or json.loads(path.read_text("utf-8"))
    return model_config(raw, {})


def allocated_bytes(config: ModelConfig, record: ModelRecord, dtype: str, info: AdapterInfo) -> int:
    """What a load leaves allocated, found without the files: their headers are made up."""
    device = NumpyDevice(info)  # Its zeros take no memory before they are written.
    stored = {}
    tensors = model_tensors(config)
    for tensor in tensors:
        for name, size in tensor.sources:
            shape = (size,) if isinstance(tensor, Vector) else (size, tensor.num_cols)
            num_bytes = shape[0] * (shape[1] if len(shape) > 1 else 1) * DTYPE_BITS[dtype] // 8
            stored[name] = StoredTensor("", name, dtype, shape, 0, num_bytes)
    staging = device.create_buffer("staging", MAX_PIECE_BYTES)
    params = device.create_buffer("staging params", PARAMS_BYTES)
    placement = Placement(device, stored, record.quantization, staging, params)
    allocate_weights(placement, tensors)
    device.destroy_buffer(staging)
    device.destroy_buffer(params)
    allocate_buffers(device, config, plan_capacity(config, record), default_variants(info))
    return device.memory().buffer_bytes


@pytest.mark.parametrize("quantization", ["none", "q8", "q4"])
@pytest.mark.parametrize("name", ["llama2", "qwen2", "qwen3"])
def test_the_count_is_what_a_load_reports(name: str, quantization: str, tmp_path: Path) -> None:
    model = TINY_MODELS[name]
    write_model(tmp_path, model)
    record = ModelRecord(name, str(tmp_path), quantization)

    async def load() -> dict[str, Any]:
        device = NumpyDevice()
        loaded = await load_model(
            device, NumpyFiles(device), ForgetfulJson(), record, lambda progress: None
        )
        return loaded.describe()

    counted = allocated_bytes(
        model_config(model.config, {}), record, model.dtype, REFERENCE_ADAPTER
    )
    assert asyncio.run(load())["gpu_bytes"] == counted


@pytest.mark.parametrize("model_id", RECORDS)
def test_the_sites_list_names_what_is_allocated(model_id: str) -> None:
    """Nearly: how large the sampler's scratch buffer is depends on the adapter."""
    shown = RECORDS[model_id]
    config = config_of(shown)
    fields = ("num_parameters", "download_bytes", "gpu_bytes")
    record = parse_record({"model": {k: v for k, v in shown.items() if k not in fields}})
    dtype = "F16" if model_id == "demo" else "BF16"
    assert shown["num_parameters"] == num_parameters(config)
    for info in (GPU, SMALL):
        needed = allocated_bytes(config, record, dtype, info)
        assert shown["gpu_bytes"] == pytest.approx(needed, rel=0.05), needed
