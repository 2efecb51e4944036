"""The conversion kernels in the browser against numpy: every source format to every target."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from py_engine import convert_ops
from py_engine.backends import numpy_convert
from py_engine.plan import Buffer, Plan, WeightPart, padded
from tests.kernels.browser_device import BrowserDevice, run

SHAPES = [(1, 1), (3, 31), (2, 32), (5, 65), (7, 100), (64, 576)]
PART_ROWS = 80
FIRST_ROW = 9
POISON = 0xA5


@pytest.fixture
def buffers(device: BrowserDevice) -> Iterator[dict[str, Buffer]]:
    """Poisoned: rows that are not written must stay as they were."""
    sizes = {"staging": 1 << 18, "params": 16, "data": 1 << 18, "scales": 1 << 14}
    made = {name: device.create_buffer(name, size) for name, size in sizes.items()}
    for buffer in made.values():
        device.write_buffer(buffer, 0, bytes([POISON]) * buffer.size_bytes)
    yield made
    for buffer in made.values():
        device.destroy_buffer(buffer)


def weights(shape: tuple[int, int]) -> np.ndarray:
    """Random weights with what is hard: subnormals, zeros, constant blocks, large values."""
    rng = np.random.default_rng(abs(hash(shape)))
    values = rng.standard_normal(shape) * 10.0 ** rng.uniform(-4, 1, (shape[0], 1))
    values[-1] *= 1e-6 / np.abs(values[-1]).max()
    values[:, 3::7] = 0
    values[:, 5::11] = -0.0
    values.ravel()[::13] *= 100
    if shape[0] > 4:
        values[1] = 0.37
        values[2] = rng.uniform(-6e4, 6e4, shape[1])  # a range beyond f16's
        values[3] = rng.uniform(-2e-7, 2e-7, shape[1])
    return values.astype(np.float32)


def encode(values: np.ndarray, source: str) -> np.ndarray:
    """The file's elements: f32, f16, or bf16 bits."""
    if source == "f32":
        return values
    if source == "f16":
        return values.astype(np.float16)
    return (values.view(np.uint32) >> 16).astype(np.uint16)


def decode(elements: np.ndarray, source: str) -> np.ndarray:
    if source == "bf16":
        return numpy_convert.bf16_to_f32(elements)
    return elements.astype(np.float32)


def stage(device: BrowserDevice, staging: Buffer, elements: np.ndarray) -> None:
    data = elements.tobytes()
    device.write_buffer(staging, 0, data + bytes(-len(data) % 4))


def execute(device: BrowserDevice, plan: Plan) -> None:
    run(device.compile(d.kernel for d in plan.dispatches))
    plan_id = device.record(plan)
    device.run(plan_id)
    run(device.sync())
    device.release(plan_id)


def convert(
    device: BrowserDevice,
    buffers: dict[str, Buffer],
    elements: np.ndarray,
    source: str,
    weight_format: str,
) -> tuple[np.ndarray, np.ndarray]:
    """The part's whole data and scales after converting `elements` to rows FIRST_ROW on."""
    num_rows, num_cols = elements.shape
    stage(device, buffers["staging"], elements)
    words = np.array([FIRST_ROW, num_rows, 0, 0], np.uint32)
    device.write_buffer(buffers["params"], 0, words.tobytes())
    plan = Plan("convert")
    convert_ops.convert(
        plan,
        source=source,
        weight_format=weight_format,
        num_cols=num_cols,
        staging=buffers["staging"],
        params=buffers["params"],
        part=WeightPart(0, PART_ROWS, buffers["data"], buffers["scales"]),
        max_rows=num_rows + 3,
    )
    execute(device, plan)
    data, scales = (
        np.frombuffer(run(device.read_buffer(b, 0, b.size_bytes)), np.uint8)
        for b in (buffers["data"], buffers["scales"])
    )
    return data, scales


def written_rows(data: np.ndarray, row_bytes: int, num_rows: int) -> np.ndarray:
    """Bytes [num_rows, row_bytes] from FIRST_ROW on; all others must be poison still."""
    start, end = FIRST_ROW * row_bytes, (FIRST_ROW + num_rows) * row_bytes
    assert np.all(data[:start] == POISON)
    assert np.all(data[end:] == POISON)
    return data[start:end].reshape(num_rows, row_bytes)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("source", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("target", ["f32", "same"])
def test_exact_formats(
    device: BrowserDevice, buffers: dict[str, Buffer], source: str, target: str, shape: tuple
) -> None:
    elements = encode(weights(shape), source)
    data, _ = convert(device, buffers, elements, source, source if target == "same" else target)
    expected = elements if target == "same" else decode(elements, source)
    row_bytes = padded(shape[1]) * expected.itemsize
    rows = written_rows(data, row_bytes, shape[0])
    filled = shape[1] * expected.itemsize
    assert np.array_equal(rows[:, :filled], expected.view(np.uint8).reshape(shape[0], -1))
    assert not rows[:, filled:].any()


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("source", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("target", ["q8", "q4"])
def test_quantized_formats(
    device: BrowserDevice, buffers: dict[str, Buffer], source: str, target: str, shape: tuple
) -> None:
    elements = encode(weights(shape), source)
    data, scales = convert(device, buffers, elements, source, target)
    expected, expected_scales = numpy_convert.quantize(decode(elements, source), target)
    blocks = expected_scales.shape[1]
    scale_rows = written_rows(scales, blocks * 4, shape[0]).view(np.uint32)
    assert np.array_equal(scale_rows, expected_scales)
    rows = written_rows(data, expected.shape[2] * blocks, shape[0]).reshape(expected.shape)
    assert np.array_equal(rows, expected)


@pytest.mark.parametrize("target", ["q8", "q4"])
def test_levels_of_many_weights(
    device: BrowserDevice, buffers: dict[str, Buffer], target: str
) -> None:
    """WGSL may divide less exactly than numpy: a rounding tie may go the other way, rarely."""
    values = np.random.default_rng(2).standard_normal((64, 1000)).astype(np.float32)
    data, scales = convert(device, buffers, values, "f32", target)
    expected, expected_scales = numpy_convert.quantize(values, target)
    blocks = expected_scales.shape[1]
    scale_rows = written_rows(scales, blocks * 4, 64).view(np.uint32)
    assert np.array_equal(scale_rows, expected_scales)
    rows = written_rows(data, expected.shape[2] * blocks, 64).reshape(expected.shape)
    one = numpy_convert.dequantize(rows, scale_rows, target, 1000)
    other = numpy_convert.dequantize(expected, expected_scales, target, 1000)
    different = np.count_nonzero(one != other)
    print(f"{target}: {different} of {values.size} levels differ")
    assert different <= 1e-5 * values.size
    assert np.all(np.abs(one - values) <= quantization_step(expected_scales, 1000) * 0.51 + 1e-3)


def quantization_step(scales: np.ndarray, num_cols: int) -> np.ndarray:
    step = (scales & 0xFFFF).astype(np.uint16).view(np.float16).astype(np.float32)
    return np.repeat(step, 32, axis=1)[:, :num_cols]


@pytest.mark.parametrize("source", ["f32", "f16", "bf16"])
def test_vectors_land_at_their_offset(
    device: BrowserDevice, buffers: dict[str, Buffer], source: str
) -> None:
    elements = encode(weights((1, 333)), source)[0]
    stage(device, buffers["staging"], elements)
    device.write_buffer(buffers["params"], 0, np.array([77, 333, 0, 0], np.uint32).tobytes())
    plan = Plan("vector")
    convert_ops.convert_vector(
        plan,
        source=source,
        staging=buffers["staging"],
        params=buffers["params"],
        target=buffers["data"],
        max_count=400,
    )
    execute(device, plan)
    data = np.frombuffer(run(device.read_buffer(buffers["data"], 0, 1 << 18)), np.uint8)
    assert np.all(data[: 77 * 4] == POISON)
    assert np.all(data[(77 + 333) * 4 :] == POISON)
    values = data[77 * 4 : (77 + 333) * 4].view(np.uint32)
    assert np.array_equal(values, decode(elements, source).view(np.uint32))


def test_every_half_converts_exactly(device: BrowserDevice, buffers: dict[str, Buffer]) -> None:
    """All 65536 f16 bit patterns, NaN payloads included."""
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    stage(device, buffers["staging"], halves)
    device.write_buffer(buffers["params"], 0, np.array([0, 65536, 0, 0], np.uint32).tobytes())
    plan = Plan("vector")
    convert_ops.convert_vector(
        plan,
        source="f16",
        staging=buffers["staging"],
        params=buffers["params"],
        target=buffers["data"],
        max_count=65536,
    )
    execute(device, plan)
    bits = np.frombuffer(run(device.read_buffer(buffers["data"], 0, 1 << 18)), np.uint32)
    expected = halves.astype(np.float32)
    finite = ~np.isnan(expected)
    assert np.array_equal(bits[finite], expected.view(np.uint32)[finite])
    assert np.all(np.isnan(bits.view(np.float32)[~finite]))
