"""What crosses from Python to worker/gpu.js and worker/files.js: flat lists of numbers.

Pure data, so that tests outside Pyodide send the same. An array of doubles crosses about 15 times
faster than a list and holds every handle, offset and u32 exactly.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from py_engine.device import AdapterInfo, Copy
from py_engine.files import CopyTo, Piece
from py_engine.plan import Kernel, Plan

BUFFER_ALIGNMENT_BYTES = 16

COPY_TO = 0
CONVERT_TO = 1


def aligned(size_bytes: int) -> int:
    """The size that a buffer gets."""
    blocks = max(1, -(-size_bytes // BUFFER_ALIGNMENT_BYTES))
    return blocks * BUFFER_ALIGNMENT_BYTES


def adapter_info(info: Mapping[str, Any]) -> AdapterInfo:
    """From the object of worker/adapter.js, which has the fields under the same names."""
    values = {field.name: info[field.name] for field in fields(AdapterInfo)}
    return AdapterInfo(**values | {"features": frozenset(info["features"])})


def kernel_source(kernel: Kernel) -> dict[str, object]:
    """KernelSource of worker/pipelines.js."""
    return {"prelude": kernel.prelude, "parts": list(kernel.parts)}


def copy_words(copies: Iterable[Copy]) -> array[float]:
    """Five numbers per copy: source, its offset, target, its offset, size."""
    words = array("d")
    for c in copies:
        words.extend((c.source.handle, c.source_offset_bytes))
        words.extend((c.target.handle, c.target_offset_bytes, c.size_bytes))
    return words


def plan_words(plan: Plan, pipeline_ids: Mapping[Kernel, int]) -> array[float]:
    """Per dispatch: pipeline, grid x, y, z, number of bindings, then three numbers per binding:
    buffer, offset, size."""
    words = array("d")
    for dispatch in plan.dispatches:
        words.extend((pipeline_ids[dispatch.kernel], *dispatch.grid, len(dispatch.bindings)))
        for binding in dispatch.bindings:
            buffer, offset_bytes = binding.buffer, binding.offset_bytes
            size_bytes = binding.size_bytes or buffer.size_bytes - offset_bytes
            words.extend((buffer.handle, offset_bytes, size_bytes))
    return words


def piece_words(pieces: Sequence[Piece]) -> array[float]:
    """Per piece: offset, length, then COPY_TO, buffer, offset; or CONVERT_TO, staging, params,
    plan, number of words, the words."""
    words = array("d")
    for piece in pieces:
        words.extend((piece.offset_bytes, piece.length_bytes))
        target = piece.target
        if isinstance(target, CopyTo):
            words.extend((COPY_TO, target.buffer.handle, target.offset_bytes))
        else:
            words.extend((CONVERT_TO, target.staging.handle, target.params.handle))
            words.extend((target.plan_id, len(target.words), *target.words))
    return words
