"""Plans: the recorded programs that a device replays. Pure data; knows no GPU and no model.

A `Kernel` is WGSL text made of files from `kernels/` placed one after the other behind a prelude
of constants. A `Dispatch` binds buffers to it; binding index = position. A `Plan` is the list of
dispatches of one (model, step kind, bucket), recorded once and replayed for every step.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Constant = int | float | bool | str
"""int -> u32, float -> f32, bool -> bool; a str names a WGSL type and becomes an alias."""


def prelude_line(name: str, value: Constant) -> str:
    """One WGSL line that declares the constant `name`."""
    if isinstance(value, bool):
        return f"const {name}: bool = {str(value).lower()};"
    if isinstance(value, int):
        return f"const {name}: u32 = {value}u;"
    if isinstance(value, float):
        return f"const {name}: f32 = {value!r}f;"
    return f"alias {name} = {value};"


@dataclass(frozen=True, slots=True)
class Kernel:
    """One compiled shader: `parts` are file names in kernels/ without `.wgsl`, in order.

    The last part is the operation itself (its entry point is `main`) and names the kernel.
    `features` are WGSL `enable` extensions and `requires` language features that it needs.
    """

    parts: tuple[str, ...]
    constants: tuple[tuple[str, Constant], ...]
    enables: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.parts[-1]

    @property
    def prelude(self) -> str:
        lines = [f"enable {name};" for name in self.enables]
        lines += [prelude_line(name, value) for name, value in self.constants]
        return "\n".join(lines) + "\n"

    def constant(self, name: str) -> Constant:
        return dict(self.constants)[name]


def kernel(*parts: str, constants: Mapping[str, Constant], enables: Sequence[str] = ()) -> Kernel:
    """A kernel with its constants in a canonical order, so that equal kernels compare equal."""
    return Kernel(parts, tuple(sorted(constants.items())), tuple(sorted(enables)))


@dataclass(frozen=True, slots=True)
class Buffer:
    """A GPU buffer; `handle` means something to the device that made it only."""

    handle: int
    size_bytes: int
    label: str


@dataclass(frozen=True, slots=True)
class Binding:
    """A range of a buffer. `offset_bytes` is a multiple of 256."""

    buffer: Buffer
    offset_bytes: int = 0
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Dispatch:
    kernel: Kernel
    bindings: tuple[Binding, ...]
    grid: tuple[int, int, int]


@dataclass(slots=True)
class Plan:
    name: str
    dispatches: list[Dispatch] = field(default_factory=list)

    def add(
        self,
        kernel: Kernel,
        bindings: Sequence[Buffer | Binding],
        grid: tuple[int, int, int],
    ) -> None:
        """Append a dispatch; buffers given bare are bound whole."""
        bound = tuple(b if isinstance(b, Binding) else Binding(b) for b in bindings)
        self.dispatches.append(Dispatch(kernel, bound, grid))


@dataclass(frozen=True, slots=True)
class Tensor:
    """Activations: f32, row-major, rows padded to `stride` columns; the padding is always zero."""

    buffer: Buffer
    rows: int
    cols: int
    stride: int


BLOCK = 32
"""Columns per block of a weight row, and what every row length is padded to."""


def padded(cols: int) -> int:
    """`cols` rounded up to a whole number of blocks."""
    return -(-cols // BLOCK) * BLOCK


@dataclass(frozen=True, slots=True)
class WeightPart:
    """A range of rows of a weight. `scales` is there in the quantized formats only."""

    row_start: int
    num_rows: int
    data: Buffer
    scales: Buffer | None


VEC4S_PER_BLOCK = {"f32": 8, "f16": 4, "bf16": 4, "q8": 2, "q4": 1}
"""16-byte words that hold one block of 32 columns, by format."""

QUANTIZED_FORMATS = ("q8", "q4")


@dataclass(frozen=True, slots=True)
class Weight:
    """A matrix W[num_rows, num_cols] (rows are outputs) on the GPU, in one canonical format.

    Layout of `data`: [row][block of 32 columns][VEC4S_PER_BLOCK 16-byte words], padding columns
    zero (in the quantized formats: level 0; their activations are zero).
    - f32: the values; f16, bf16: pairs, the lower half-word first, as in the file.
    - q8: byte j of word w is the unsigned level of column 4w+j of the block.
    - q4: in word w (0..3) the low nibble of byte j is the level of column 8w+j, the high nibble
      that of column 8w+4+j.
    Layout of `scales`: one u32 per block, low half = f16 scale, high half = f16 minimum:
    value = level * scale + minimum.

    More than one part when the table is larger than one binding may be. With `halves` the rows are
    two matrices of equal shape [first; second] (gate and up): every part then holds
    num_rows / 2 rows of the first, then the same rows of the second.
    """

    format: str
    num_rows: int
    num_cols: int
    parts: tuple[WeightPart, ...]
    halves: bool = False
