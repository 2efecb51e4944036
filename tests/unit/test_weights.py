"""Loading weights on the reference device: layouts, pieces, checks, and nothing left on failure."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from py_engine import placement
from py_engine.backends.numpy_convert import bf16_to_f32, dequantize
from py_engine.backends.numpy_ref import REFERENCE_ADAPTER, NumpyDevice, NumpyFiles
from py_engine.buffers import buffers_in
from py_engine.errors import (
    AbortedError,
    EngineError,
    FileCorruptError,
    FileMissingError,
    GpuOutOfMemoryError,
    UnsupportedModelError,
)
from py_engine.model_folder import ModelFolder
from py_engine.models.decoder import ModelWeights
from py_engine.models.tensors import Matrix
from py_engine.placement import part_rows
from py_engine.plan import Buffer, Weight, padded
from py_engine.weights import load_weights
from tests.support.model_runner import ForgetfulJson, read_config
from tests.support.tiny_model import TINY_MODELS, TinyModel, write_model, write_safetensors

SINGLE = TINY_MODELS["llama2"]
SHARDED = TINY_MODELS["llama3"]


def load(
    device: NumpyDevice, folder: Path, quantization: str = "none", on_progress: Any = None
) -> ModelWeights:
    files = NumpyFiles(device)
    model_folder = ModelFolder(files, str(folder), ForgetfulJson())
    report = on_progress or (lambda files, *progress: None)
    return asyncio.run(
        load_weights(
            device, model_folder, read_config(folder), quantization, lambda *p: report(files, *p)
        )
    )


def stored_tensors(folder: Path) -> dict[str, np.ndarray]:
    """All tensors of a folder as f32, by a reading of the format of its own."""
    tensors = {}
    for path in folder.glob("*.safetensors"):
        data = path.read_bytes()
        start = 8 + int.from_bytes(data[:8], "little")
        for name, entry in json.loads(data[8:start]).items():
            if name == "__metadata__":
                continue
            begin, end = (start + offset for offset in entry["data_offsets"])
            raw = np.frombuffer(
                data[begin:end], {"F32": "<f4", "F16": "<f2"}.get(entry["dtype"], "<u2")
            )
            values = bf16_to_f32(raw) if entry["dtype"] == "BF16" else raw.astype(np.float32)
            tensors[name] = values.reshape(entry["shape"])
    return tensors


def read_vector(device: NumpyDevice, buffer: Buffer) -> np.ndarray:
    return np.frombuffer(asyncio.run(device.read_buffer(buffer, 0, buffer.size_bytes)), np.float32)


def read_weight(device: NumpyDevice, weight: Weight) -> np.ndarray:
    """f32 [num_rows, padded columns], by the layouts that plan.Weight documents."""
    rows = []
    for part in weight.parts:
        data = np.frombuffer(
            asyncio.run(device.read_buffer(part.data, 0, part.data.size_bytes)), np.uint8
        )
        if part.scales is not None:
            blocks = padded(weight.num_cols) // 32
            scales = read_vector(device, part.scales).view(np.uint32)[: part.num_rows * blocks]
            scales = scales.reshape(part.num_rows, blocks)
            row_bytes = {"q8": 32, "q4": 16}[weight.format] * blocks
            data = data[: part.num_rows * row_bytes].reshape(part.num_rows, blocks, -1)
            rows.append(dequantize(data, scales, weight.format, weight.num_cols))
            continue
        values = {
            "f32": lambda d: d.view(np.float32),
            "f16": lambda d: d.view(np.float16).astype(np.float32),
            "bf16": lambda d: bf16_to_f32(d.view(np.uint16)),
        }[weight.format](data)
        stride = padded(weight.num_cols)
        rows.append(values[: part.num_rows * stride].reshape(part.num_rows, stride))
    if weight.halves:
        halves = [part.reshape(2, part.shape[0] // 2, -1) for part in rows]
        return np.concatenate(halves, axis=1).reshape(weight.num_rows, -1)
    return np.concatenate(rows)


def expected_matrices(folder: Path, layer: int) -> dict[str, np.ndarray]:
    tensors = stored_tensors(folder)
    prefix = f"model.layers.{layer}."

    def stack(*names: str) -> np.ndarray:
        return np.concatenate([tensors[f"{prefix}{name}_proj.weight"] for name in names])

    return {
        "qkv": stack("self_attn.q", "self_attn.k", "self_attn.v"),
        "o": stack("self_attn.o"),
        "gate_up": stack("mlp.gate", "mlp.up"),
        "down": stack("mlp.down"),
    }


@pytest.mark.parametrize("piece_bytes", [1 << 22, 1500])
@pytest.mark.parametrize("name", TINY_MODELS)
def test_kept_weights_are_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, piece_bytes: int
) -> None:
    """f32, f16 and bf16, copied and padded, in one piece and in many."""
    monkeypatch.setattr(placement, "MAX_PIECE_BYTES", piece_bytes)
    write_model(tmp_path, TINY_MODELS[name])
    device = NumpyDevice()
    weights = load(device, tmp_path)
    tensors = stored_tensors(tmp_path)
    for index, layer in enumerate(weights.layers):
        for field, matrix in expected_matrices(tmp_path, index).items():
            check_kept(device, getattr(layer, field), matrix)
        norm = tensors[f"model.layers.{index}.input_layernorm.weight"]
        assert (read_vector(device, layer.input_norm)[: norm.size] == norm).all()
        if layer.qkv_bias is not None:
            names = (f"model.layers.{index}.self_attn.{n}_proj.bias" for n in "qkv")
            bias = np.concatenate([tensors[name] for name in names])
            assert (read_vector(device, layer.qkv_bias)[: bias.size] == bias).all()
    check_kept(device, weights.embedding, tensors["model.embed_tokens.weight"])
    if weights.head is not weights.embedding:
        check_kept(device, weights.head, tensors["lm_head.weight"])


def check_kept(device: NumpyDevice, weight: Weight, expected: np.ndarray) -> None:
    found = read_weight(device, weight)
    cols = expected.shape[1]
    assert found.shape == (expected.shape[0], padded(cols))
    assert (found[:, :cols] == expected).all()
    assert (found[:, cols:] == 0).all()


@pytest.mark.parametrize(("quantization", "levels"), [("q8", 255), ("q4", 15)])
def test_quantized_weights_are_near(tmp_path: Path, quantization: str, levels: int) -> None:
    write_model(tmp_path, SHARDED)
    device = NumpyDevice()
    weights = load(device, tmp_path, quantization)
    assert weights.head is weights.embedding
    for field, matrix in expected_matrices(tmp_path, 1).items():
        weight = getattr(weights.layers[1], field)
        assert weight.format == quantization
        error = np.abs(read_weight(device, weight) - matrix).max()
        assert 0 < error < 0.51 * (matrix.max() - matrix.min()) / levels


def test_projections_of_different_precision_are_kept_exactly(tmp_path: Path) -> None:
    """k in f16 and v in bf16 beside a q in f32: all become f32."""
    write_model(tmp_path, SINGLE)
    k_name, v_name = (f"model.layers.0.self_attn.{n}_proj.weight" for n in "kv")

    def change(header: dict[str, Any], tensors: dict[str, bytes]) -> None:
        for name, dtype in ((k_name, "F16"), (v_name, "BF16")):
            header[name]["dtype"] = dtype
            tensors[name] = tensors[name][: len(tensors[name]) // 2]
            tensors[name] = bytes(byte & 0x3F for byte in tensors[name])

    rewrite(tmp_path / "model.safetensors", change)
    device = NumpyDevice()
    qkv = load(device, tmp_path).layers[0].qkv
    assert qkv.format == "f32"
    check_kept(device, qkv, expected_matrices(tmp_path, 0)["qkv"])


def test_progress_ends_at_the_files_size(tmp_path: Path) -> None:
    write_model(tmp_path, SHARDED)
    seen: list[tuple[str, int, int, bool]] = []
    load(NumpyDevice(), tmp_path, on_progress=lambda files, *progress: seen.append(progress))
    sizes = [path.stat().st_size for path in sorted(tmp_path.glob("*.safetensors"))]
    loaded = [loaded_bytes for _, loaded_bytes, _, _ in seen]
    assert loaded == sorted(loaded)
    assert loaded[-1] == sum(sizes)
    assert {total for _, _, total, _ in seen} == {sum(sizes)}
    assert [Path(url).name[:11] for url in dict.fromkeys(url for url, *_ in seen)] == [
        "model-00001",
        "model-00002",
    ]


def test_nothing_but_weights_stays(tmp_path: Path) -> None:
    write_model(tmp_path, SHARDED)
    device = NumpyDevice()
    weights = load(device, tmp_path, "q4")
    kept = set(buffers_in(weights))
    assert device.memory().num_buffers == len(kept)
    assert device.memory().buffer_bytes == sum(buffer.size_bytes for buffer in kept)


def rewrite(path: Path, change: Any) -> None:
    """Change a file's tensors: `change(header, tensors)` edits dtypes, shapes and bytes."""
    data = path.read_bytes()
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    del header["__metadata__"]
    tensors = {
        name: data[start + entry["data_offsets"][0] : start + entry["data_offsets"][1]]
        for name, entry in header.items()
    }
    change(header, tensors)
    entries = [(name, tuple(header[name]["shape"]), tensors[name]) for name in header]
    write_safetensors(path, entries, {name: header[name]["dtype"] for name in header})


def expect_failure(
    folder: Path,
    kind: type[EngineError],
    *in_message: str,
    device: NumpyDevice | None = None,
    on_progress: Any = None,
) -> None:
    device = device or NumpyDevice()
    with pytest.raises(kind) as caught:
        load(device, folder, on_progress=on_progress)
    for text in in_message:
        assert text in caught.value.message
    assert device.memory().num_buffers == 0


NORM = "model.layers.1.input_layernorm.weight"


def remove(name: str) -> Any:
    def change(header: dict[str, Any], tensors: dict[str, bytes]) -> None:
        del header[name]

    return change


def test_missing_tensor(tmp_path: Path) -> None:
    write_model(tmp_path, SINGLE)
    rewrite(tmp_path / "model.safetensors", remove(NORM))
    expect_failure(tmp_path, FileCorruptError, "model.safetensors", NORM, "missing")


def test_missing_head(tmp_path: Path) -> None:
    write_model(tmp_path, SINGLE)
    rewrite(tmp_path / "model.safetensors", remove("lm_head.weight"))
    expect_failure(tmp_path, FileCorruptError, "lm_head.weight", "missing")


def test_tensor_of_another_shape(tmp_path: Path) -> None:
    write_model(tmp_path, SINGLE)

    def transpose(header: dict[str, Any], tensors: dict[str, bytes]) -> None:
        header["lm_head.weight"]["shape"].reverse()

    rewrite(tmp_path / "model.safetensors", transpose)
    expect_failure(tmp_path, FileCorruptError, "lm_head.weight", "[48, 131]", "[131, 48]")


def test_tensor_of_another_dtype(tmp_path: Path) -> None:
    write_model(tmp_path, SINGLE)

    def integers(header: dict[str, Any], tensors: dict[str, bytes]) -> None:
        header[NORM]["dtype"] = "I32"

    rewrite(tmp_path / "model.safetensors", integers)
    expect_failure(tmp_path, UnsupportedModelError, NORM, "I32")


def test_tensor_in_two_shards(tmp_path: Path) -> None:
    write_model(tmp_path, SHARDED)
    one, two = sorted(tmp_path.glob("*.safetensors"))
    two.write_bytes(one.read_bytes())
    expect_failure(tmp_path, FileCorruptError, two.name, one.name, "also")


def test_truncated_file(tmp_path: Path) -> None:
    write_model(tmp_path, SINGLE)
    path = tmp_path / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    expect_failure(tmp_path, FileCorruptError, str(path), "truncated")


def test_missing_files(tmp_path: Path) -> None:
    write_model(tmp_path, SINGLE)
    (tmp_path / "model.safetensors").unlink()
    expect_failure(tmp_path, FileMissingError, "model.safetensors")
    write_model(tmp_path, SHARDED)
    shard = sorted(tmp_path.glob("*.safetensors"))[1]
    shard.unlink()
    expect_failure(tmp_path, FileMissingError, shard.name)


def test_file_cut_after_its_header_was_read(tmp_path: Path) -> None:
    write_model(tmp_path, SHARDED)
    second = sorted(tmp_path.glob("*.safetensors"))[1]

    def cut(files: NumpyFiles, *progress: object) -> None:
        second.write_bytes(second.read_bytes()[:-4])

    expect_failure(tmp_path, FileCorruptError, second.name, on_progress=cut)


@pytest.mark.parametrize("model", [SINGLE, SHARDED], ids=["single", "sharded"])
def test_cancelled_load(tmp_path: Path, model: TinyModel) -> None:
    write_model(tmp_path, model)

    def cancel(files: NumpyFiles, *progress: object) -> None:
        files.abort()

    expect_failure(tmp_path, AbortedError, on_progress=cancel)


def test_too_little_gpu_memory(tmp_path: Path) -> None:
    class LateLimit(NumpyDevice):
        """Fails as a device whose memory ends after some buffers."""

        def create_buffer(self, label: str, size_bytes: int) -> Buffer:
            if self.memory().num_buffers > 10:
                raise GpuOutOfMemoryError(f"no room for {label}")
            return super().create_buffer(label, size_bytes)

    write_model(tmp_path, SINGLE)
    expect_failure(tmp_path, GpuOutOfMemoryError, "no room", device=LateLimit())


def test_part_rows() -> None:
    info = replace(REFERENCE_ADAPTER, max_binding_size_bytes=100_000)
    table = Matrix("table", (("a", 1000),), 32)
    assert part_rows(table, 100, info) == [1000]
    assert part_rows(table, 128, info) == [768, 232]
    glu = Matrix("glu", (("a", 500), ("b", 500)), 32, halves=True)
    assert part_rows(glu, 128, info) == [768, 232]
    assert part_rows(glu, 200, info) == [384, 384, 232]
    with pytest.raises(GpuOutOfMemoryError, match="table"):
        part_rows(table, 2000, info)
