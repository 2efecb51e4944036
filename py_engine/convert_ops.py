"""Dispatches that turn a weight file's elements into the canonical formats while loading.

Each reads `staging` (elements from byte 0) and two words of `params`; see kernels/convert_*.wgsl.
Knows neither file formats nor how bytes get to `staging`.
"""

from __future__ import annotations

from py_engine.plan import BLOCK, Buffer, Constant, Kernel, Plan, WeightPart, kernel, padded

SOURCE_BYTES = {"f32": 4, "f16": 2, "bf16": 2}
"""Bytes per element of the source formats."""

_WORKGROUP_SIZE = 64
_QUANTIZED_BITS = {"q8": 8, "q4": 4}


def _kernel(name: str, source: str, constants: dict[str, Constant]) -> Kernel:
    if source not in SOURCE_BYTES:
        raise ValueError(f"no source format {source!r}")
    constants = {
        "SOURCE_F16": source == "f16",
        "SOURCE_BF16": source == "bf16",
        "WG": _WORKGROUP_SIZE,
        **constants,
    }
    return kernel("source", name, constants=constants)


def _grid(num_invocations: int) -> tuple[int, int, int]:
    return (-(-num_invocations // _WORKGROUP_SIZE), 1, 1)


def convert(
    plan: Plan,
    *,
    source: str,
    weight_format: str,
    num_cols: int,
    staging: Buffer,
    params: Buffer,
    part: WeightPart,
    max_rows: int,
) -> None:
    """Append the conversion of up to `max_rows` whole rows [rows, num_cols] in `staging`.

    `params` holds [first destination row in the part, number of rows]. The format is "f32", the
    source's own, or a quantized one; ValueError for others.
    """
    blocks_per_row = padded(num_cols) // BLOCK
    constants: dict[str, Constant] = {"NUM_COLS": num_cols, "BLOCKS_PER_ROW": blocks_per_row}
    buffers = [staging, params, part.data]
    if weight_format in _QUANTIZED_BITS:
        assert part.scales is not None
        name = "convert_quantized"
        constants["BITS"] = _QUANTIZED_BITS[weight_format]
        buffers.append(part.scales)
    elif weight_format == "f32":
        name = "convert_f32"
    elif weight_format == source:
        name = "convert_16"
    else:
        raise ValueError(f"no conversion from {source!r} to {weight_format!r}")
    plan.add(_kernel(name, source, constants), buffers, _grid(max_rows * blocks_per_row))


def convert_vector(
    plan: Plan, *, source: str, staging: Buffer, params: Buffer, target: Buffer, max_count: int
) -> None:
    """Append the conversion of up to `max_count` elements to f32 (norms, biases).

    `params` holds [first destination element, number of elements].
    """
    grid = _grid(-(-max_count // 4))
    plan.add(_kernel("convert_vector", source, {}), [staging, params, target], grid)
