"""The safetensors format: headers and the index of sharded models, checked before use.

Format: https://github.com/huggingface/safetensors#format. Raises FileCorruptError naming file and
tensor. Reads no tensor data and knows no model.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any, TypeGuard

from py_engine.errors import FileCorruptError
from py_engine.files import ModelFile

LENGTH_BYTES = 8
MAX_HEADER_BYTES = 100_000_000

DTYPE_BITS = {
    "F4": 4,
    "F6_E2M3": 6,
    "F6_E3M2": 6,
    **dict.fromkeys(("BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2", "F8_E8M0"), 8),
    **dict.fromkeys(("F8_E4M3FNUZ", "F8_E5M2FNUZ"), 8),
    **dict.fromkeys(("U16", "I16", "F16", "BF16"), 16),
    **dict.fromkeys(("U32", "I32", "F32"), 32),
    **dict.fromkeys(("U64", "I64", "F64", "C64"), 64),
}


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """`offset_bytes` counts from the start of the file `url`; `dtype` as the format names it."""

    url: str
    name: str
    dtype: str
    shape: tuple[int, ...]
    offset_bytes: int
    size_bytes: int


async def read_header(file: ModelFile, url: str) -> dict[str, StoredTensor]:
    """The tensors of a file just opened, which is left at the start of its data."""
    length = await file.read(LENGTH_BYTES)
    num_bytes = int.from_bytes(length, "little")
    if len(length) < LENGTH_BYTES or LENGTH_BYTES + num_bytes > file.size_bytes:
        raise _corrupt(url, "its header reaches past its end; it may be truncated")
    if num_bytes > MAX_HEADER_BYTES:
        raise _corrupt(url, f"its header has {num_bytes} bytes, more than {MAX_HEADER_BYTES}")
    header = await file.read(num_bytes)
    if len(header) < num_bytes:
        raise _corrupt(url, "it ends within its header")
    return parse_header(header, file.size_bytes, url)


def parse_header(header: bytes, file_size_bytes: int, url: str) -> dict[str, StoredTensor]:
    """`header` without its length. The tensors must cover the file's data without gaps."""
    try:
        entries = _parse_json_object(header.decode(), url)
    except UnicodeDecodeError:
        raise _corrupt(url, "its header is not UTF-8") from None
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(v, str) for v in metadata.values()):
        raise _corrupt(url, "__metadata__ is not an object of strings")
    data_start = LENGTH_BYTES + len(header)
    tensors = {
        name: _stored_tensor(url, name, entry, data_start) for name, entry in entries.items()
    }
    position = data_start
    for tensor in sorted(tensors.values(), key=lambda t: (t.offset_bytes, t.size_bytes)):
        if tensor.offset_bytes != position:
            raise _corrupt(url, f"tensor {tensor.name} leaves a gap or overlaps another")
        position += tensor.size_bytes
    if position != file_size_bytes:
        raise _corrupt(
            url,
            f"its tensors end at byte {position}, the file at {file_size_bytes}; "
            "it may be truncated",
        )
    return tensors


def parse_index(text: str, url: str) -> list[str]:
    """The shards' file names, in order, from model.safetensors.index.json."""
    weight_map = _parse_json_object(text, url).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise _corrupt(url, "weight_map is missing or empty")
    names = set(weight_map.values())
    for name in names:
        if not isinstance(name, str) or not re.fullmatch(r"[\w.-]+\.safetensors", name):
            raise _corrupt(url, f"{name!r} is not the name of a safetensors file")
    return sorted(names)


def _stored_tensor(url: str, name: str, entry: Any, data_start: int) -> StoredTensor:
    def reject(why: str) -> FileCorruptError:
        return _corrupt(url, f"tensor {name}: {why}")

    if not isinstance(entry, dict):
        raise reject("its entry is not an object")
    dtype, shape, offsets = entry.get("dtype"), entry.get("shape"), entry.get("data_offsets")
    if dtype not in DTYPE_BITS:
        raise reject(f"unknown dtype {dtype!r}")
    if not _is_sizes(shape) or not _is_sizes(offsets) or len(offsets) != 2:
        raise reject("shape or data_offsets are not lists of sizes")
    start, end = offsets
    num_bits = math.prod(shape) * DTYPE_BITS[dtype]
    if start > end or (end - start) * 8 != num_bits:
        raise reject(f"data_offsets {offsets} do not hold shape {shape} of {dtype}")
    return StoredTensor(url, name, dtype, tuple(shape), data_start + start, end - start)


def _is_sizes(value: Any) -> TypeGuard[list[int]]:
    return isinstance(value, list) and all(
        isinstance(size, int) and not isinstance(size, bool) and size >= 0 for size in value
    )


def _parse_json_object(text: str, url: str) -> dict[str, Any]:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        entries = dict(pairs)
        if len(entries) != len(pairs):
            raise _corrupt(url, "its JSON has a name twice")
        return entries

    try:
        value = json.loads(text, object_pairs_hook=unique)
    except (ValueError, RecursionError):
        raise _corrupt(url, "its JSON is not valid") from None
    if not isinstance(value, dict):
        raise _corrupt(url, "its JSON is not an object")
    return value


def _corrupt(url: str, why: str) -> FileCorruptError:
    return FileCorruptError(f"{url}: {why}. Download it again or use another copy.", param=url)
