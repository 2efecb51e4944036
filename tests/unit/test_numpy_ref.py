"""The numpy device keeps WebGPU's rules; its files stream as a browser's do."""

from __future__ import annotations

import asyncio
import dataclasses

import numpy as np
import pytest

from py_engine import convert_ops
from py_engine.backends.numpy_files import NumpyFiles
from py_engine.backends.numpy_ref import REFERENCE_ADAPTER, NumpyDevice
from py_engine.device import Copy
from py_engine.errors import (
    AbortedError,
    DeviceLostError,
    FileCorruptError,
    FileMissingError,
    GpuOutOfMemoryError,
    GpuValidationError,
)
from py_engine.files import ConvertTo, CopyTo, Piece
from py_engine.plan import Binding, Buffer, Plan, kernel


def read(device: NumpyDevice, buffer: Buffer, offset_bytes: int = 0, size_bytes: int = -1) -> bytes:
    size_bytes = buffer.size_bytes if size_bytes < 0 else size_bytes
    return asyncio.run(device.read_buffer(buffer, offset_bytes, size_bytes))


def vector_plan(device: NumpyDevice, count: int) -> tuple[Plan, Buffer, Buffer, Buffer]:
    """A plan that converts `count` f16 numbers to f32."""
    plan = Plan("vector")
    staging = device.create_buffer("staging", count * 2)
    params = device.create_buffer("params", 16)
    target = device.create_buffer("target", count * 4)
    convert_ops.convert_vector(
        plan, source="f16", staging=staging, params=params, target=target, max_count=count
    )
    return plan, staging, params, target


def test_buffers_are_zeroed_rounded_and_counted() -> None:
    device = NumpyDevice()
    buffer = device.create_buffer("a", 17)
    assert read(device, buffer) == bytes(32)
    device.write_buffer(buffer, 8, b"\1\2\3\4")
    assert read(device, buffer, 8, 8) == b"\1\2\3\4\0\0\0\0"
    other = device.create_buffer("b", 4)
    device.copy([Copy(buffer, 8, other, 4, 4)])
    assert read(device, other, 4, 4) == b"\1\2\3\4"
    assert device.memory().num_buffers == 2
    assert device.memory().buffer_bytes == 48
    device.destroy_buffer(other)
    assert device.memory().buffer_bytes == 32
    with pytest.raises(GpuValidationError, match="'b'"):
        read(device, other)


def test_what_webgpu_rejects_is_rejected() -> None:
    device = NumpyDevice(dataclasses.replace(REFERENCE_ADAPTER, max_buffer_size_bytes=1024))
    buffer = device.create_buffer("a", 1024)
    with pytest.raises(GpuOutOfMemoryError):
        device.create_buffer("b", 1028)
    with pytest.raises(GpuValidationError):
        device.write_buffer(buffer, 2, bytes(4))
    with pytest.raises(GpuValidationError):
        device.write_buffer(buffer, 0, bytes(3))
    with pytest.raises(GpuValidationError):
        device.write_buffer(buffer, 1024, bytes(4))
    with pytest.raises(GpuValidationError):
        device.copy([Copy(buffer, 0, buffer, 512, 4)])
    with pytest.raises(GpuValidationError, match="nonsense"):
        asyncio.run(device.compile([kernel("nonsense", constants={})]))


def test_record_checks_dispatches() -> None:
    device = NumpyDevice()
    plan, staging, params, target = vector_plan(device, 8)
    with pytest.raises(GpuValidationError, match="not compiled"):
        device.record(plan)
    (dispatch,) = plan.dispatches
    asyncio.run(device.compile([dispatch.kernel]))
    for grid, bindings in [
        ((65536, 1, 1), dispatch.bindings),
        ((1, 1, 1), (Binding(staging, 4), Binding(params), Binding(target))),
        ((1, 1, 1), (Binding(staging, 0, 1 << 20), Binding(params), Binding(target))),
        ((1, 1, 1), (Binding(staging),) * 9),
    ]:
        with pytest.raises(GpuValidationError):
            device.record(
                Plan("bad", [dataclasses.replace(dispatch, grid=grid, bindings=bindings)])
            )


def test_replayer_reads_each_step_by_its_ticket() -> None:
    device = NumpyDevice()
    plan, staging, params, target = vector_plan(device, 4)
    asyncio.run(device.compile(d.kernel for d in plan.dispatches))
    plan_id = device.record(plan)
    device.write_buffer(params, 0, np.array([0, 4, 0, 0], np.uint32).tobytes())
    replayer = device.replayer(staging, target, 2)
    values = [np.array([1, 2, 3, 4], np.float16), np.array([5, 6, -7, 0.5], np.float16)]
    tickets = [replayer.submit([plan_id], v.tobytes(), 16) for v in values]
    with pytest.raises(RuntimeError, match="open"):
        replayer.submit([plan_id], values[0].tobytes(), 16)
    with pytest.raises(RuntimeError, match="oldest"):
        asyncio.run(replayer.wait(tickets[1]))
    for ticket, expected in zip(tickets, values, strict=True):
        assert np.array_equal(np.frombuffer(asyncio.run(replayer.wait(ticket)), "f4"), expected)
    ticket = replayer.submit([], b"", 0)
    assert asyncio.run(replayer.wait(ticket)) == b""


def test_a_closed_device_is_lost() -> None:
    device = NumpyDevice()
    buffer = device.create_buffer("a", 16)
    replayer = device.replayer(buffer, buffer, 2)
    ticket = replayer.submit([], b"", 16)
    device.close()
    assert device.memory().num_buffers == 0
    for call in (
        lambda: device.create_buffer("b", 4),
        lambda: device.write_buffer(buffer, 0, bytes(4)),
        lambda: asyncio.run(device.sync()),
        lambda: asyncio.run(replayer.wait(ticket)),
        lambda: replayer.submit([], b"", 0),
    ):
        with pytest.raises(DeviceLostError):
            call()


@pytest.fixture
def weights(tmp_path, rng):
    path = tmp_path / "with space.bin"
    data = rng.integers(0, 256, 1000, np.uint8)
    data[600:616] = np.arange(8, dtype=np.float16).view(np.uint8)
    path.write_bytes(data.tobytes())
    return path, data


@pytest.fixture
def rng():
    return np.random.default_rng(5)


def test_files_read_and_pump(weights) -> None:
    path, data = weights
    device = NumpyDevice()
    plan, staging, params, target = vector_plan(device, 16)
    asyncio.run(device.compile(d.kernel for d in plan.dispatches))
    plan_id = device.record(plan)
    raw = device.create_buffer("raw", 64)
    positions: list[int] = []
    pieces = [
        Piece(100, 40, CopyTo(raw, 8)),
        Piece(600, 14, ConvertTo(staging, params, (3, 7, 0, 0), plan_id)),
    ]

    async def load() -> None:
        file = await NumpyFiles(device).open(path.as_uri())
        assert file.size_bytes == 1000
        assert await file.read(10) == data[:10].tobytes()
        await file.pump(pieces, positions.append)
        assert await file.read(10) == b""
        file.close()

    asyncio.run(load())
    assert read(device, raw) == bytes(8) + data[100:140].tobytes() + bytes(16)
    expected = np.array([0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0], np.float32)
    assert np.array_equal(np.frombuffer(read(device, target), "f4"), expected)
    assert positions[-1] == 1000
    assert positions == sorted(positions)


def test_file_errors_name_the_file(weights) -> None:
    path, data = weights
    device = NumpyDevice()
    raw = device.create_buffer("raw", 2048)
    files = NumpyFiles(device)
    assert asyncio.run(files.read(str(path))) == data.tobytes()

    async def pump(piece: Piece) -> None:
        await (await files.open(str(path))).pump([piece], lambda _: None)

    with pytest.raises(FileCorruptError) as truncated:
        asyncio.run(pump(Piece(900, 104, CopyTo(raw, 0))))
    assert truncated.value.param == str(path)
    missing = path.with_name("missing").as_uri()
    with pytest.raises(FileMissingError) as error:
        asyncio.run(files.open(missing))
    assert error.value.param == missing

    async def aborted() -> None:
        file = await files.open(str(path))
        pieces = [Piece(4 * i, 4, CopyTo(raw, 0)) for i in range(100)]
        pumping = asyncio.create_task(file.pump(pieces, lambda _: None))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        files.abort()
        await pumping

    with pytest.raises(AbortedError):
        asyncio.run(aborted())
