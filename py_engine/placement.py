"""Where stored tensors go: buffers in the canonical layouts and the file pieces that fill them.

A tensor whose bytes are already those of its place is copied, everything else is converted on the
GPU, some whole rows at a time. Allocates through the device; reads no file and runs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from py_engine.convert_ops import SOURCE_BYTES, convert, convert_vector
from py_engine.device import AdapterInfo, Device
from py_engine.errors import GpuOutOfMemoryError
from py_engine.files import CopyTo
from py_engine.models.tensors import Matrix, Vector
from py_engine.plan import (
    BLOCK,
    QUANTIZED_FORMATS,
    VEC4S_PER_BLOCK,
    Buffer,
    Plan,
    Weight,
    WeightPart,
    padded,
)
from py_engine.safetensors import StoredTensor

SOURCE_FORMATS = {"F32": "f32", "F16": "f16", "BF16": "bf16"}
"""Stored dtypes that can be loaded, by the name of our format."""

MAX_PIECE_BYTES = 4 << 20
"""Of several rows at least."""
PARAMS_BYTES = 16

PART_ROWS = 64
"""Parts begin at multiples of this many rows, so that kernels may take rows in groups."""


@dataclass(frozen=True, slots=True)
class Convert:
    """The bytes go through staging and the conversion plan of this index, with these words."""

    plan: int
    words: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A byte range of the file `url` and where it goes."""

    url: str
    offset_bytes: int
    length_bytes: int
    target: CopyTo | Convert


@dataclass(slots=True)
class Placement:
    """Collects one load's buffers, pieces and conversion plans. The caller destroys `buffers` if
    the load fails, and `staging` and `params` in any case."""

    device: Device
    stored: Mapping[str, StoredTensor]
    quantization: str
    staging: Buffer
    params: Buffer
    buffers: list[Buffer] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    plan_indices: dict[tuple[str, int], int] = field(default_factory=dict)

    def matrix(self, matrix: Matrix) -> Weight:
        """Allocate a matrix and place its sources' rows."""
        weight = self._allocate(matrix, self._format(matrix))
        first_row = 0
        for name, num_rows in matrix.sources:
            for segment in segments(weight, first_row, num_rows):
                self._place_rows(self.stored[name], weight, segment)
            first_row += num_rows
        return weight

    def vector(self, vector: Vector) -> Buffer:
        """Allocate f32s, zero from the vector's end to a whole block, and place its sources."""
        buffer = self._buffer(vector.label, 4 * padded(vector.size))
        first = 0
        for name, size in vector.sources:
            tensor = self.stored[name]
            source = SOURCE_FORMATS[tensor.dtype]
            if source == "f32":
                target: CopyTo | Convert = CopyTo(buffer, 4 * first)
            else:
                target = Convert(self._vector_plan(source, buffer, vector.size), (first, size))
            self._place(tensor, 0, tensor.size_bytes, target)
            first += size
        return buffer

    def _format(self, matrix: Matrix) -> str:
        if self.quantization in QUANTIZED_FORMATS:
            return self.quantization
        formats = {SOURCE_FORMATS[self.stored[name].dtype] for name, _ in matrix.sources}
        return formats.pop() if len(formats) == 1 else "f32"

    def _allocate(self, matrix: Matrix, weight_format: str) -> Weight:
        blocks_per_row = padded(matrix.num_cols) // BLOCK
        row_bytes = 16 * VEC4S_PER_BLOCK[weight_format] * blocks_per_row
        parts = []
        row_start = 0
        for num_rows in part_rows(matrix, row_bytes, self.device.info):
            label = f"{matrix.label}[{row_start}:{row_start + num_rows}]"
            data = self._buffer(label, num_rows * row_bytes)
            scales = None
            if weight_format in QUANTIZED_FORMATS:
                scales = self._buffer(f"{label} scales", 4 * num_rows * blocks_per_row)
            parts.append(WeightPart(row_start, num_rows, data, scales))
            row_start += num_rows
        return Weight(weight_format, matrix.num_rows, matrix.num_cols, tuple(parts), matrix.halves)

    def _place_rows(self, tensor: StoredTensor, weight: Weight, segment: Segment) -> None:
        source = SOURCE_FORMATS[tensor.dtype]
        row_bytes = SOURCE_BYTES[source] * weight.num_cols
        copied = source == weight.format and weight.num_cols % BLOCK == 0
        rows_per_piece = MAX_PIECE_BYTES // row_bytes
        for done in range(0, segment.num_rows, rows_per_piece):
            num_rows = min(rows_per_piece, segment.num_rows - done)
            part_row = segment.part_row + done
            target: CopyTo | Convert
            if copied:
                target = CopyTo(segment.part.data, part_row * row_bytes)
            else:
                max_rows = min(rows_per_piece, segment.part.num_rows)
                plan = self._rows_plan(source, weight, segment.part, max_rows)
                target = Convert(plan, (part_row, num_rows))
            offset_bytes = (segment.source_row + done) * row_bytes
            self._place(tensor, offset_bytes, num_rows * row_bytes, target)

    def _place(
        self, tensor: StoredTensor, offset_bytes: int, length_bytes: int, target: CopyTo | Convert
    ) -> None:
        start = tensor.offset_bytes + offset_bytes
        self.placed.append(Placed(tensor.url, start, length_bytes, target))

    def _rows_plan(self, source: str, weight: Weight, part: WeightPart, max_rows: int) -> int:
        key = (source, part.data.handle)
        if key not in self.plan_indices:
            plan = Plan(f"convert {source} to {part.data.label}")
            convert(
                plan,
                source=source,
                weight_format=weight.format,
                num_cols=weight.num_cols,
                staging=self.staging,
                params=self.params,
                part=part,
                max_rows=max_rows,
            )
            self._add_plan(key, plan)
        return self.plan_indices[key]

    def _vector_plan(self, source: str, buffer: Buffer, max_count: int) -> int:
        key = (source, buffer.handle)
        if key not in self.plan_indices:
            plan = Plan(f"convert {source} to {buffer.label}")
            convert_vector(
                plan,
                source=source,
                staging=self.staging,
                params=self.params,
                target=buffer,
                max_count=max_count,
            )
            self._add_plan(key, plan)
        return self.plan_indices[key]

    def _add_plan(self, key: tuple[str, int], plan: Plan) -> None:
        self.plan_indices[key] = len(self.plans)
        self.plans.append(plan)

    def _buffer(self, label: str, size_bytes: int) -> Buffer:
        buffer = self.device.create_buffer(label, size_bytes)
        self.buffers.append(buffer)
        return buffer


@dataclass(frozen=True, slots=True)
class Segment:
    """Rows of one source that lie in one part; `part_row` counts within the part."""

    part: WeightPart
    source_row: int
    part_row: int
    num_rows: int


def segments(weight: Weight, first_row: int, num_rows: int) -> Iterator[Segment]:
    """Where rows [first_row, first_row + num_rows) of the stacked sources lie."""
    for part in weight.parts:
        if weight.halves:
            half_rows = part.num_rows // 2
            part_row = 0 if first_row == 0 else half_rows
            yield Segment(part, part.row_start // 2, part_row, half_rows)
            continue
        start = max(first_row, part.row_start)
        end = min(first_row + num_rows, part.row_start + part.num_rows)
        if start < end:
            yield Segment(part, start - first_row, start - part.row_start, end - start)


def part_rows(matrix: Matrix, row_bytes: int, info: AdapterInfo) -> list[int]:
    """The number of rows of each part, as few parts as this adapter's limits allow.

    Raises GpuOutOfMemoryError if not even the smallest part fits.
    """
    limit_bytes = min(info.max_binding_size_bytes, info.max_buffer_size_bytes)
    if matrix.num_rows * row_bytes <= limit_bytes:
        return [matrix.num_rows]
    unit = 2 * PART_ROWS if matrix.halves else PART_ROWS
    rows = limit_bytes // row_bytes // unit * unit
    if rows == 0:
        raise GpuOutOfMemoryError(
            f"{unit} rows of {matrix.label} have {unit * row_bytes} bytes; this adapter binds at "
            f"most {limit_bytes}. Use a smaller model or another adapter."
        )
    num_whole, rest = divmod(matrix.num_rows, rows)
    return [rows] * num_whole + ([rest] if rest else [])
