"""worker/gpu.js and worker/replay.js in the browser: buffers, plans, run-ahead and errors."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from playwright.sync_api import Page

from py_engine.device import Copy
from py_engine.errors import DeviceLostError, GpuOutOfMemoryError, GpuValidationError
from py_engine.plan import Binding, Buffer, Plan, kernel
from tests.kernels.browser_device import BrowserDevice, run

POLL_S = 0.02
MAX_POLLS = 250

SOURCES = {
    "scale": """
        @group(0) @binding(0) var<storage, read> x: array<f32>;
        @group(0) @binding(1) var<storage, read_write> y: array<f32>;
        @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
          if (id.x < SIZE) { y[id.x] = factor() * x[id.x]; }
        }""",
    "factor": "fn factor() -> f32 { return FACTOR; }",
    # result[0] = carried + step[0]; carried keeps the sum, so steps must run in order.
    "accumulate": """
        @group(0) @binding(0) var<storage, read> step: array<u32>;
        @group(0) @binding(1) var<storage, read_write> carried: array<u32>;
        @group(0) @binding(2) var<storage, read_write> result: array<u32>;
        @compute @workgroup_size(1) fn main() {
          carried[0] += step[0];
          result[0] = carried[0];
          result[1] = step[1];
        }""",
    "broken": "@compute @workgroup_size(1) fn main() { let x: f32 = wrong_name; }",
    "spin": """
        @group(0) @binding(0) var<storage, read_write> y: array<u32>;
        @compute @workgroup_size(1) fn main() {
          for (var i = 0u; i < 200000u; i++) { y[0] = y[0] * 3u + 1u; }
        }""",
}


@pytest.fixture
def device(gpu_page: Page) -> Iterator[BrowserDevice]:
    device = BrowserDevice(gpu_page, SOURCES)
    yield device
    device.close()


def scale(size: int, factor: float) -> object:
    return kernel("factor", "scale", constants={"SIZE": size, "FACTOR": factor})


def test_info_is_the_adapters(device: BrowserDevice) -> None:
    info = device.info
    assert info.vendor
    assert info.max_buffer_size_bytes >= 2**28
    assert info.max_binding_size_bytes >= 2**27
    assert info.max_storage_buffers_per_stage >= 8
    assert info.max_invocations_per_workgroup >= 256


def test_limits_can_be_lowered_for_a_test(gpu_page: Page) -> None:
    device = BrowserDevice(gpu_page, SOURCES, max_buffer_size_bytes=1024)
    with pytest.raises(GpuOutOfMemoryError):
        device.create_buffer("x", 1025)
    device.close()


def test_buffers_start_zeroed_and_keep_what_is_written(device: BrowserDevice) -> None:
    buffer = device.create_buffer("x", 30)
    assert buffer.size_bytes == 32
    assert run(device.read_buffer(buffer, 0, 32)) == bytes(32)
    data = np.random.default_rng(0).bytes(12)
    device.write_buffer(buffer, 8, data)
    assert run(device.read_buffer(buffer, 4, 20)) == bytes(4) + data + bytes(4)


def test_copies_move_ranges(device: BrowserDevice) -> None:
    source, target = (device.create_buffer(label, 64) for label in "st")
    data = np.random.default_rng(1).bytes(64)
    device.write_buffer(source, 0, data)
    device.copy([Copy(source, 8, target, 32, 16), Copy(source, 40, target, 0, 4)])
    assert run(device.read_buffer(target, 0, 64)) == (
        data[40:44] + bytes(28) + data[8:24] + bytes(16)
    )


def test_memory_counts_what_is_alive(device: BrowserDevice) -> None:
    before = device.memory()
    buffers = [device.create_buffer(f"b{i}", 1000) for i in range(3)]
    assert device.memory().num_buffers == before.num_buffers + 3
    assert device.memory().buffer_bytes == before.buffer_bytes + 3 * 1008
    run(device.read_buffer(buffers[0], 0, 16))
    replayer = device.replayer(buffers[0], buffers[1], ring_depth=2)
    assert device.memory().num_buffers == before.num_buffers + 5
    replayer.close()
    for buffer in buffers:
        device.destroy_buffer(buffer)
    assert device.memory() == before


def test_a_plan_runs_its_dispatches_in_order(device: BrowserDevice) -> None:
    size = 1000
    x = np.random.default_rng(2).standard_normal(size).astype(np.float32)
    a, b, c = (device.create_buffer(label, 4 * size) for label in "abc")
    device.write_buffer(a, 0, x.tobytes())
    double, triple = scale(size, 2.0), scale(size, 3.0)
    run(device.compile([double, triple, double]))
    plan = Plan("chain")
    plan.add(double, [a, b], (16, 1, 1))
    plan.add(triple, [b, c], (16, 1, 1))
    plan_id = device.record(plan)
    device.run(plan_id)
    got = np.frombuffer(run(device.read_buffer(c, 0, 4 * size)), np.float32)
    np.testing.assert_array_equal(got, x * np.float32(2) * np.float32(3))
    assert run(device.time_ms(plan_id, repeats=3)) > 0
    device.release(plan_id)
    with pytest.raises(RuntimeError, match="released"):
        device.run(plan_id)


def test_a_binding_may_be_a_range(device: BrowserDevice) -> None:
    x = np.random.default_rng(3).standard_normal(128).astype(np.float32)
    a, b = (device.create_buffer(label, 512) for label in "ab")
    device.write_buffer(a, 0, x.tobytes())
    run(device.compile([scale(64, 0.5)]))
    plan = Plan("range")
    plan.add(scale(64, 0.5), [Binding(a, 256, 256), Binding(b, 256)], (1, 1, 1))
    device.run(device.record(plan))
    got = np.frombuffer(run(device.read_buffer(b, 0, 512)), np.float32)
    np.testing.assert_array_equal(got[:64], np.zeros(64))
    np.testing.assert_array_equal(got[64:], x[64:] / 2)


class Accumulator:
    """A replayer over the kernel `accumulate`, with a slow kernel in front if asked for."""

    def __init__(self, device: BrowserDevice, ring_depth: int) -> None:
        self.device = device
        self.carried = device.create_buffer("carried", 16)
        step, result = device.create_buffer("step", 64), device.create_buffer("result", 64)
        run(device.compile([kernel("accumulate", constants={}), kernel("spin", constants={})]))
        self.slow, self.plan = Plan("slow"), Plan("accumulate")
        self.slow.add(kernel("spin", constants={}), [device.create_buffer("y", 16)], (1, 1, 1))
        self.plan.add(kernel("accumulate", constants={}), [step, self.carried, result], (1, 1, 1))
        self.plan_ids = [device.record(self.slow), device.record(self.plan)]
        self.replayer = device.replayer(step, result, ring_depth)

    def submit(self, addend: int, tag: int, read_bytes: int = 8) -> int:
        words = np.array([addend, tag], np.uint32).tobytes()
        return self.replayer.submit(self.plan_ids, words, read_bytes)

    def wait(self, ticket: int) -> list[int]:
        return np.frombuffer(run(self.replayer.wait(ticket)), np.uint32).tolist()


def test_steps_submitted_ahead_keep_their_own_words_and_results(device: BrowserDevice) -> None:
    acc = Accumulator(device, ring_depth=3)
    addends = np.random.default_rng(4).integers(1, 1000, 9).tolist()
    tickets = [acc.submit(addends[0], 100), acc.submit(addends[1], 101)]
    results = []
    for i in range(2, 9):
        tickets.append(acc.submit(addends[i], 100 + i))
        results.append(acc.wait(tickets[i - 2]))
    results += [acc.wait(tickets[7]), acc.wait(tickets[8])]
    assert results == [[sum(addends[: i + 1]), 100 + i] for i in range(9)]


def test_a_step_may_read_nothing_back(device: BrowserDevice) -> None:
    acc = Accumulator(device, ring_depth=2)
    silent, spoken = acc.submit(5, 1, read_bytes=0), acc.submit(6, 2)
    assert acc.wait(silent) == []
    assert acc.wait(spoken) == [11, 2]


def test_a_full_ring_refuses(device: BrowserDevice) -> None:
    acc = Accumulator(device, ring_depth=2)
    first = acc.submit(1, 1)
    second = acc.submit(1, 2)
    with pytest.raises(RuntimeError, match="2 tickets"):
        acc.submit(1, 3)
    assert acc.wait(first) == [1, 1]
    with pytest.raises(RuntimeError, match="not open"):
        acc.wait(first)
    third = acc.submit(1, 4)
    with pytest.raises(RuntimeError, match="not open"):
        acc.wait(first)
    assert acc.wait(second) == [2, 2]
    assert acc.wait(third) == [3, 4]


def test_a_kernel_that_does_not_compile_is_named(device: BrowserDevice) -> None:
    with pytest.raises(GpuValidationError, match=r"(?s)broken.*wrong_name"):
        run(device.compile([kernel("broken", constants={"SIZE": 4})]))
    with pytest.raises(GpuValidationError, match="absent"):
        run(device.compile([kernel("absent", constants={})]))
    run(device.sync())  # reported once, not again


def test_sync_reports_what_webgpu_rejects(device: BrowserDevice) -> None:
    buffer = device.create_buffer("x", 16)
    device.write_buffer(buffer, 12, bytes(8))  # past the end
    with pytest.raises(GpuValidationError):
        run(device.sync())
    run(device.sync())


def test_wait_reports_a_bad_plan(device: BrowserDevice) -> None:
    acc = Accumulator(device, ring_depth=2)
    device.destroy_buffer(acc.carried)
    with pytest.raises(GpuValidationError, match="carried"):
        acc.wait(acc.submit(1, 1))


def test_recording_with_a_missing_binding_is_reported(device: BrowserDevice) -> None:
    run(device.compile([scale(4, 2.0)]))
    plan = Plan("short")
    plan.add(scale(4, 2.0), [device.create_buffer("x", 16)], (1, 1, 1))
    device.record(plan)
    with pytest.raises(GpuValidationError):
        for _ in range(MAX_POLLS):  # WebGPU says so in its own time
            run(device.sync())
            time.sleep(POLL_S)


def test_a_buffer_over_the_limit_is_refused_at_once(device: BrowserDevice) -> None:
    with pytest.raises(GpuOutOfMemoryError):
        device.create_buffer("huge", device.info.max_buffer_size_bytes + 1)


def use_after_loss(device: BrowserDevice, buffer: Buffer) -> None:
    for attempt in (
        lambda: device.create_buffer("x", 16),
        lambda: device.write_buffer(buffer, 0, bytes(4)),
        lambda: run(device.read_buffer(buffer, 0, 4)),
        lambda: run(device.sync()),
        lambda: run(device.compile([])),
    ):
        with pytest.raises(DeviceLostError):
            attempt()


def test_closing_makes_later_calls_raise(gpu_page: Page) -> None:
    device = BrowserDevice(gpu_page, SOURCES)
    buffer = device.create_buffer("x", 16)
    device.close()
    assert device.memory().num_buffers == 0
    use_after_loss(device, buffer)


def test_losing_the_device_ends_the_waits_and_is_told(gpu_page: Page) -> None:
    device = BrowserDevice(gpu_page, SOURCES)
    acc = Accumulator(device, ring_depth=2)
    ticket = acc.submit(1, 1)
    device.lose()
    for _ in range(MAX_POLLS):  # the step may be done before the loss is known
        if device.times_told_lost():
            break
        time.sleep(POLL_S)
    with pytest.raises(DeviceLostError):
        acc.wait(ticket)
    with pytest.raises(DeviceLostError):
        acc.submit(1, 2)
    use_after_loss(device, acc.carried)
    assert device.times_told_lost() == 1
