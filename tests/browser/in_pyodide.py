"""Runs inside Pyodide, for test_backend.py: py_engine's browser backend on the page's own objects.

Each `check_*` coroutine gets `host`: `openGpu()`, `openFiles()` and the hub's URLs.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Any

import pyodide_js
from pyodide.ffi import JsException

from py_engine.backends.browser import BrowserDevice
from py_engine.backends.browser_files import BrowserFiles
from py_engine.device import Copy
from py_engine.errors import (
    AbortedError,
    DeviceLostError,
    FileMissingError,
    GpuOutOfMemoryError,
    GpuValidationError,
)
from py_engine.files import ConvertTo, CopyTo, Piece
from py_engine.plan import Binding, Buffer, Kernel, Plan, kernel

ACCUMULATE = kernel("accumulate", constants={})
INVERT = kernel("invert", constants={"NUM_WORDS": 1000})


async def open_device(host: Any) -> BrowserDevice:
    return BrowserDevice(await host.openGpu())


def plan_of(kernel: Kernel, *bindings: Buffer | Binding) -> Plan:
    plan = Plan(kernel.name)
    plan.add(kernel, bindings, (1, 1, 1))
    return plan


async def check_buffers_and_plans(host: Any) -> None:
    device = await open_device(host)
    assert device.info.vendor
    assert device.info.max_storage_buffers_per_stage >= 8
    data = bytes(range(1, 251)) * 16
    a, b, c = (device.create_buffer(label, 3999) for label in "abc")
    assert a.size_bytes == 4000
    for view in (data, bytearray(data), memoryview(data)[:4000]):
        device.write_buffer(a, 0, bytes(4000))
        device.write_buffer(a, 0, view)
        assert await device.read_buffer(a, 0, 4000) == data
    device.write_buffer(a, 8, memoryview(bytearray(b"\xff" * 12)).cast("I"))
    assert await device.read_buffer(a, 4, 20) == data[4:8] + b"\xff" * 12 + data[20:24]
    device.copy([Copy(a, 8, b, 0, 8), Copy(a, 100, b, 256, 3600)])
    assert await device.read_buffer(b, 256, 3600) == data[100:3700]
    await device.compile([INVERT, INVERT])
    plan_id = device.record(plan_of(INVERT, b, c))
    device.run(plan_id)
    await device.sync()
    assert await device.read_buffer(c, 256, 3600) == bytes(255 - x for x in data[100:3700])
    assert await device.time_ms(plan_id, 2) > 0
    device.release(plan_id)
    device.close()


async def check_run_ahead(host: Any) -> None:
    device = await open_device(host)
    step, carried, result = (device.create_buffer(label, 64) for label in ("s", "c", "r"))
    await device.compile([ACCUMULATE])
    plan_id = device.record(plan_of(ACCUMULATE, step, carried, result))
    replayer = device.replayer(step, result, ring_depth=3)
    tickets, answers = [], []
    for i in range(20):
        words = struct.pack(f"<{2 + i % 3}I", i + 1, 500 + i, *range(i % 3))
        view = memoryview(bytearray(words)).cast("I")
        plan_ids = (plan_id,) * (1 + i % 2)  # odd steps add twice
        tickets.append(replayer.submit(plan_ids, view, 8 if i % 5 else 0))
        if i >= 2:
            answers.append(await replayer.wait(tickets[i - 2]))
    for ticket in tickets[-2:]:
        answers.append(await replayer.wait(ticket))
    total = 0
    for i, answer in enumerate(answers):
        total += (i + 1) * (1 + i % 2)
        assert answer == (struct.pack("<2I", total, 500 + i) if i % 5 else b""), (i, answer)
    for _ in range(3):
        replayer.submit([plan_id], bytes(8), 4)
    try:
        replayer.submit([plan_id], bytes(8), 4)
        raise AssertionError("a full ring accepted a step")
    except RuntimeError as error:
        assert "3 tickets" in str(error), error
    replayer.close()
    device.close()


async def check_typed_errors(host: Any) -> None:
    gpu = await host.openGpu()
    device = BrowserDevice(gpu)
    try:
        device.create_buffer("huge", device.info.max_buffer_size_bytes + 1)
        raise AssertionError("no error")
    except GpuOutOfMemoryError as error:
        assert "huge" in error.message
    try:
        await device.compile([kernel("broken", constants={})])
        raise AssertionError("no error")
    except GpuValidationError as error:
        assert "broken" in error.message and "wrong_name" in error.message, error.message
        assert error.param is None
    step, result = device.create_buffer("s", 16), device.create_buffer("r", 16)
    replayer = device.replayer(step, result, 2)
    ticket = replayer.submit([], bytes(4), 16)
    gpu.device.destroy()  # as lost
    for attempt in (replayer.wait(ticket), device.sync(), device.read_buffer(step, 0, 4)):
        try:
            await attempt
            raise AssertionError("no error")
        except DeviceLostError as error:
            assert isinstance(error.__cause__, JsException)
    try:
        replayer.submit([], bytes(4), 16)
        raise AssertionError("no error")
    except DeviceLostError:
        pass


async def load_once(host: Any, device: BrowserDevice, gpu: Any) -> None:
    """All that a load uses, and giving it back."""
    files = BrowserFiles(host.openFiles(), lambda: gpu)
    assert await files.read(host.small) == b"small \xc3\xbc"
    file = await files.open(host.weights)
    header = await file.read(100)
    buffers = [device.create_buffer(label, 8000) for label in "abcde"]
    target, staging, params, inverted, step = buffers
    await device.compile([INVERT, ACCUMULATE])
    plan_ids = [device.record(plan_of(INVERT, staging, inverted))]
    positions: list[int] = []
    pieces = [
        Piece(1000, 8000, CopyTo(target, 0)),
        Piece(9001, 3999, ConvertTo(staging, params, (7, 2**32 - 1), plan_ids[0])),
    ]
    await file.pump(pieces, positions.append)
    assert positions[-1] == file.size_bytes
    file.close()
    whole = await files.read(host.weights)
    assert hashlib.sha256(whole).hexdigest() == host.sha256
    assert header == whole[:100]
    assert await device.read_buffer(target, 0, 8000) == whole[1000:9000]
    assert await device.read_buffer(params, 0, 8) == struct.pack("<2I", 7, 2**32 - 1)
    expected = bytes(255 - x for x in whole[9001:13000] + b"\0")
    assert await device.read_buffer(inverted, 0, 4000) == expected
    plan_ids.append(device.record(plan_of(ACCUMULATE, step, params, target)))
    replayer = device.replayer(step, target, 2)
    for length in (8, 12, 16):
        await replayer.wait(replayer.submit(plan_ids, bytes(length), 4))
    replayer.close()
    for plan_id in plan_ids:
        device.release(plan_id)
    for buffer in buffers:
        device.destroy_buffer(buffer)


async def check_files(host: Any) -> None:
    gpu = await host.openGpu()
    device = BrowserDevice(gpu)
    await load_once(host, device, gpu)
    files = BrowserFiles(host.openFiles(), lambda: gpu)
    try:
        await files.open(host.missing)
        raise AssertionError("no error")
    except FileMissingError as error:
        assert error.param == host.missing
    file = await files.open(host.weights)
    files.abort()
    try:
        await file.pump([], lambda position: None)
        raise AssertionError("no error")
    except AbortedError as error:
        assert error.param == host.weights
    device.close()


async def check_nothing_leaks(host: Any) -> None:
    """Buffers, references from Python to JavaScript, and from JavaScript to Python."""
    module = pyodide_js._module
    module.enable_pyproxy_allocation_tracing()
    gpu = await host.openGpu()
    device = BrowserDevice(gpu)
    counts = []
    for _ in range(12):
        await load_once(host, device, gpu)
        memory = device.memory()
        refs = (module._hiwire_num_refs(), module.pyproxy_alloc_map.size)
        counts.append((memory.num_buffers, memory.buffer_bytes, *refs))
    assert counts[2] == counts[-1], counts
    device.close()
