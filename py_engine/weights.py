"""Loads a folder's safetensors into GPU buffers: check all headers, allocate, pump, hand over.

Weight bytes go from the file to the GPU by the backend's pump; Python sees headers only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from py_engine.device import Device
from py_engine.errors import DeviceLostError, FileCorruptError, UnsupportedModelError
from py_engine.files import ConvertTo, CopyTo, ModelFile, Piece
from py_engine.model_folder import ModelFolder
from py_engine.models.config import ModelConfig
from py_engine.models.decoder import LayerWeights, ModelWeights
from py_engine.models.tensors import LayerTensors, ModelTensors, Vector, model_tensors
from py_engine.placement import MAX_PIECE_BYTES, PARAMS_BYTES, SOURCE_FORMATS, Placed, Placement
from py_engine.plan import Buffer
from py_engine.safetensors import StoredTensor, parse_index, read_header

SINGLE_FILE = "model.safetensors"
INDEX_FILE = "model.safetensors.index.json"

OnProgress = Callable[[str, int, int, bool], None]
"""URL of the file being read, bytes of all weight files read so far, bytes of all, and whether the
file comes from the browser's cache."""


@dataclass(slots=True)
class Shard:
    """`file` is open only while there is nothing to read before it."""

    name: str
    size_bytes: int
    tensors: dict[str, StoredTensor]
    file: ModelFile | None


async def load_weights(
    device: Device,
    folder: ModelFolder,
    config: ModelConfig,
    quantization: str,
    on_progress: OnProgress,
) -> ModelWeights:
    """`quantization`: "none" keeps each matrix in its file's precision; "q8" and "q4" quantize
    every matrix, embedding and head included (a tied table is both).

    Raises FileMissingError, FileCorruptError, UnsupportedModelError, NetworkError, AbortedError,
    StorageFullError, GpuOutOfMemoryError, DeviceLostError; nothing stays allocated then.
    """
    shards = await _open_shards(folder)
    try:
        tensors = model_tensors(config)
        stored = _needed(tensors, shards, folder.url)
        return await _fill(device, folder, shards, tensors, stored, quantization, on_progress)
    finally:
        for shard in shards:
            if shard.file is not None:
                shard.file.close()


async def _open_shards(folder: ModelFolder) -> list[Shard]:
    """All files with their headers read. Files of a sharded model are closed again: a connection
    that waits for its turn would be cut off."""
    index = await folder.read_optional(INDEX_FILE)
    names = [SINGLE_FILE] if index is None else parse_index(index, folder.url + INDEX_FILE)
    return [await _open_shard(folder, name, keep_open=len(names) == 1) for name in names]


async def _open_shard(folder: ModelFolder, name: str, *, keep_open: bool) -> Shard:
    file = await folder.open(name)
    try:
        tensors = await read_header(file, folder.url + name)
        shard = Shard(name, file.size_bytes, tensors, file if keep_open else None)
    except BaseException:
        file.close()
        raise
    if not keep_open:
        file.close()
    return shard


def _needed(tensors: ModelTensors, shards: list[Shard], folder_url: str) -> dict[str, StoredTensor]:
    """The stored tensors that the model consists of, each checked against what it needs."""
    stored: dict[str, StoredTensor] = {}
    for shard in shards:
        for name, tensor in shard.tensors.items():
            if name in stored:
                raise _corrupt(tensor.url, name, f"also is in {stored[name].url}")
            stored[name] = tensor
    needed: dict[str, StoredTensor] = {}
    for entry in tensors:
        for name, size in entry.sources:
            if name not in stored:
                url = folder_url + (shards[0].name if len(shards) == 1 else INDEX_FILE)
                raise _corrupt(url, name, "is missing")
            shape = (size,) if isinstance(entry, Vector) else (size, entry.num_cols)
            _check(stored[name], shape)
            needed[name] = stored[name]
    return needed


def _check(tensor: StoredTensor, shape: tuple[int, ...]) -> None:
    if tensor.shape != shape:
        why = f"has shape {list(tensor.shape)}, but config.json asks for {list(shape)}"
        raise _corrupt(tensor.url, tensor.name, why)
    if tensor.dtype not in SOURCE_FORMATS:
        raise UnsupportedModelError(
            f"{tensor.url}: tensor {tensor.name} has dtype {tensor.dtype}: "
            f"{', '.join(SOURCE_FORMATS)} are supported.",
            param=tensor.url,
        )


async def _fill(
    device: Device,
    folder: ModelFolder,
    shards: list[Shard],
    tensors: ModelTensors,
    stored: Mapping[str, StoredTensor],
    quantization: str,
    on_progress: OnProgress,
) -> ModelWeights:
    largest_bytes = max(tensor.size_bytes for tensor in stored.values())
    staging = device.create_buffer("staging", min(MAX_PIECE_BYTES, largest_bytes))
    params = device.create_buffer("staging params", PARAMS_BYTES)
    placement = Placement(device, stored, quantization, staging, params)
    plan_ids: list[int] = []
    try:
        weights = allocate_weights(placement, tensors)
        await device.sync()  # whether there was memory, before anything is written
        await device.compile({d.kernel for plan in placement.plans for d in plan.dispatches})
        for plan in placement.plans:
            plan_ids.append(device.record(plan))
        await _pump(folder, shards, placement, plan_ids, on_progress)
        await device.sync()
    except BaseException:
        with suppress(DeviceLostError):
            for buffer in placement.buffers:
                device.destroy_buffer(buffer)
        raise
    finally:
        with suppress(DeviceLostError):
            for plan_id in plan_ids:
                device.release(plan_id)
            device.destroy_buffer(staging)
            device.destroy_buffer(params)
    return weights


def allocate_weights(placement: Placement, tensors: ModelTensors) -> ModelWeights:
    """Buffers for all of `tensors`, and in `placement` what fills them.

    Raises GpuOutOfMemoryError if one is over the limits.
    """
    embedding = placement.matrix(tensors.embedding)
    layers = tuple(_allocate_layer(placement, layer) for layer in tensors.layers)
    final_norm = placement.vector(tensors.final_norm)
    head = embedding if tensors.head is None else placement.matrix(tensors.head)
    return ModelWeights(embedding, layers, final_norm, head)


def _allocate_layer(placement: Placement, layer: LayerTensors) -> LayerWeights:
    def vector(tensor: Vector | None) -> Buffer | None:
        return None if tensor is None else placement.vector(tensor)

    return LayerWeights(
        input_norm=placement.vector(layer.input_norm),
        qkv=placement.matrix(layer.qkv),
        qkv_bias=vector(layer.qkv_bias),
        q_norm=vector(layer.q_norm),
        k_norm=vector(layer.k_norm),
        o=placement.matrix(layer.o),
        o_bias=vector(layer.o_bias),
        post_norm=placement.vector(layer.post_norm),
        gate_up=placement.matrix(layer.gate_up),
        down=placement.matrix(layer.down),
    )


async def _pump(
    folder: ModelFolder,
    shards: list[Shard],
    placement: Placement,
    plan_ids: list[int],
    on_progress: OnProgress,
) -> None:
    total_bytes = sum(shard.size_bytes for shard in shards)
    done_bytes = 0
    for shard in shards:
        url = folder.url + shard.name
        pieces = _pieces(url, placement, plan_ids)
        file = shard.file or await folder.open(shard.name)
        shard.file = file

        if file.size_bytes != shard.size_bytes:
            raise FileCorruptError(f"{url} changed while it was loaded. Try again.", param=url)
        report = partial(_report, on_progress, url, done_bytes, total_bytes, file.from_cache)
        await file.pump(pieces, report)
        file.close()
        shard.file = None
        done_bytes += shard.size_bytes


def _report(
    on_progress: OnProgress,
    url: str,
    done_bytes: int,
    total_bytes: int,
    from_cache: bool,
    position_bytes: int,
) -> None:
    on_progress(url, done_bytes + position_bytes, total_bytes, from_cache)


def _pieces(url: str, placement: Placement, plan_ids: list[int]) -> list[Piece]:
    def target(placed: Placed) -> CopyTo | ConvertTo:
        if isinstance(placed.target, CopyTo):
            return placed.target
        plan_id = plan_ids[placed.target.plan]
        return ConvertTo(placement.staging, placement.params, placed.target.words, plan_id)

    of_file = [placed for placed in placement.placed if placed.url == url]
    of_file.sort(key=lambda placed: placed.offset_bytes)
    return [Piece(placed.offset_bytes, placed.length_bytes, target(placed)) for placed in of_file]


def _corrupt(url: str, name: str, why: str) -> FileCorruptError:
    message = f"{url}: tensor {name} {why}. Download it again or use another copy."
    return FileCorruptError(message, param=url)
