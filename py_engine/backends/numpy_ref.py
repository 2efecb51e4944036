"""A device of numpy arrays: runs plans with the reference kernels, one dispatch at a time.

The oracle of the kernels' tests and the device of everything tested without a GPU. It checks what
WebGPU would reject (alignment, ranges, limits) but knows neither shaders nor models.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from py_engine.backends import numpy_convert, numpy_kernels, numpy_sampling
from py_engine.backends.numpy_files import NumpyFiles as NumpyFiles
from py_engine.device import AdapterInfo, BytesLike, Copy, MemoryUse
from py_engine.errors import (
    DeviceLostError,
    GpuOutOfMemoryError,
    GpuValidationError,
)
from py_engine.plan import Binding, Buffer, Constant, Dispatch, Kernel, Plan

if TYPE_CHECKING:
    from py_engine.device import Device, Replayer

Bytes = npt.NDArray[np.uint8]
ReferenceKernel = Callable[[Mapping[str, Constant], list[Any]], None]

REFERENCE_ADAPTER = AdapterInfo(
    vendor="numpy",
    architecture="",
    description="numpy reference",
    is_fallback=True,
    features=frozenset(),
    subgroup_min_size=4,
    subgroup_max_size=4,
    max_buffer_size_bytes=1 << 30,
    max_binding_size_bytes=1 << 30,
    max_storage_buffers_per_stage=8,
    max_invocations_per_workgroup=256,
    max_workgroup_storage_bytes=16384,
    max_workgroups_per_dimension=65535,
)
"""WebGPU's default limits, buffer sizes aside. Tests replace fields to see smaller devices."""


KERNELS: dict[str, ReferenceKernel] = {
    **numpy_kernels.KERNELS,
    **numpy_sampling.KERNELS,
    **numpy_convert.KERNELS,
}
"""All reference kernels by kernel name."""


def _require_aligned(what: str, *values: int, to: int = 4) -> None:
    if any(value < 0 or value % to for value in values):
        raise GpuValidationError(f"{what}: {values} must be multiples of {to}")


class NumpyDevice:
    """Everything runs at once, in the caller's thread; only `await` points yield to other tasks."""

    def __init__(self, info: AdapterInfo = REFERENCE_ADAPTER) -> None:
        self._info = info
        self._kernels = KERNELS
        self._compiled: set[Kernel] = set()
        self._buffers: dict[int, Bytes] = {}
        self._plans: dict[int, tuple[Dispatch, ...]] = {}
        self._num_handles = 0
        self._lost = False

    @property
    def info(self) -> AdapterInfo:
        return self._info

    def create_buffer(self, label: str, size_bytes: int) -> Buffer:
        self._require_alive()
        if size_bytes > self._info.max_buffer_size_bytes:
            raise GpuOutOfMemoryError(f"buffer {label!r}: {size_bytes} bytes exceed the limit")
        size_bytes = max(16, -(-size_bytes // 16) * 16)
        buffer = Buffer(self._next_handle(), size_bytes, label)
        self._buffers[buffer.handle] = np.zeros(size_bytes, np.uint8)
        return buffer

    def destroy_buffer(self, buffer: Buffer) -> None:
        self._require_alive()
        self._array(buffer)
        del self._buffers[buffer.handle]

    def write_buffer(self, buffer: Buffer, offset_bytes: int, data: BytesLike) -> None:
        self._require_alive()
        source = np.frombuffer(data, np.uint8)
        _require_aligned(f"write to {buffer.label!r}", offset_bytes, source.size)
        self._range(buffer, offset_bytes, source.size)[:] = source

    async def read_buffer(self, buffer: Buffer, offset_bytes: int, size_bytes: int) -> bytes:
        self._require_alive()
        _require_aligned(f"read of {buffer.label!r}", offset_bytes, size_bytes)
        data = self._range(buffer, offset_bytes, size_bytes).tobytes()
        await self.sync()
        return data

    def copy(self, copies: Sequence[Copy]) -> None:
        self._require_alive()
        for c in copies:
            if c.source == c.target:
                raise GpuValidationError(f"copy within {c.source.label!r}: needs two buffers")
            label = f"copy {c.source.label!r} to {c.target.label!r}"
            _require_aligned(label, c.source_offset_bytes, c.target_offset_bytes, c.size_bytes)
            source = self._range(c.source, c.source_offset_bytes, c.size_bytes)
            self._range(c.target, c.target_offset_bytes, c.size_bytes)[:] = source

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        self._require_alive()
        for kernel in kernels:
            if kernel.name not in self._kernels:
                raise GpuValidationError(f"kernel {kernel.name!r} has no numpy reference")
            self._compiled.add(kernel)
        await asyncio.sleep(0)

    def record(self, plan: Plan) -> int:
        self._require_alive()
        for dispatch in plan.dispatches:
            self._check(plan, dispatch)
        plan_id = self._next_handle()
        self._plans[plan_id] = tuple(plan.dispatches)
        return plan_id

    def release(self, plan_id: int) -> None:
        self._require_alive()
        del self._plans[plan_id]

    def run(self, plan_id: int) -> None:
        self._require_alive()
        with np.errstate(all="ignore"):  # a GPU makes inf and NaN silently
            for dispatch in self._plans[plan_id]:
                arrays = [self._bound(binding) for binding in dispatch.bindings]
                self._kernels[dispatch.kernel.name](dict(dispatch.kernel.constants), arrays)

    async def time_ms(self, plan_id: int, repeats: int) -> float:
        """The same for every plan: numpy's speed says nothing about a GPU's."""
        return 1000.0

    async def sync(self) -> None:
        await asyncio.sleep(0)
        self._require_alive()

    def replayer(self, step: Buffer, result: Buffer, ring_depth: int) -> NumpyReplayer:
        self._require_alive()
        return NumpyReplayer(self, step, result, ring_depth)

    def memory(self) -> MemoryUse:
        return MemoryUse(len(self._buffers), sum(b.size for b in self._buffers.values()))

    def close(self) -> None:
        self._lost = True
        self._buffers.clear()
        self._plans.clear()

    def result_bytes(self, buffer: Buffer, num_bytes: int) -> bytes:
        """The first bytes of a buffer as they are now."""
        self._require_alive()
        return self._range(buffer, 0, num_bytes).tobytes()

    def _next_handle(self) -> int:
        self._num_handles += 1
        return self._num_handles

    def _require_alive(self) -> None:
        if self._lost:
            raise DeviceLostError("the device is gone; load the model again")

    def _array(self, buffer: Buffer) -> Bytes:
        if buffer.handle not in self._buffers:
            raise GpuValidationError(f"buffer {buffer.label!r} is destroyed or of another device")
        return self._buffers[buffer.handle]

    def _range(self, buffer: Buffer, offset_bytes: int, size_bytes: int) -> Bytes:
        array = self._array(buffer)
        if offset_bytes + size_bytes > array.size:
            raise GpuValidationError(
                f"buffer {buffer.label!r} has {array.size} bytes, not {offset_bytes + size_bytes}"
            )
        return array[offset_bytes : offset_bytes + size_bytes]

    def _bound(self, binding: Binding) -> Bytes:
        size_bytes = binding.size_bytes
        if size_bytes is None:
            size_bytes = binding.buffer.size_bytes - binding.offset_bytes
        return self._range(binding.buffer, binding.offset_bytes, size_bytes)

    def _check(self, plan: Plan, dispatch: Dispatch) -> None:
        where = f"plan {plan.name!r}, kernel {dispatch.kernel.name!r}"
        if dispatch.kernel not in self._compiled:
            raise GpuValidationError(f"{where}: not compiled")
        if len(dispatch.bindings) > self._info.max_storage_buffers_per_stage:
            raise GpuValidationError(f"{where}: {len(dispatch.bindings)} bindings are too many")
        if not all(0 <= n <= self._info.max_workgroups_per_dimension for n in dispatch.grid):
            raise GpuValidationError(f"{where}: grid {dispatch.grid} is over the limit")
        for binding in dispatch.bindings:
            _require_aligned(where, binding.offset_bytes, to=256)
            if not 0 < self._bound(binding).size <= self._info.max_binding_size_bytes:
                raise GpuValidationError(f"{where}: binding of {binding.buffer.label!r}: bad size")


class NumpyReplayer:
    def __init__(self, device: NumpyDevice, step: Buffer, result: Buffer, ring_depth: int) -> None:
        self._device = device
        self._step = step
        self._result = result
        self._ring_depth = ring_depth
        self._open: deque[tuple[int, bytes]] = deque()
        self._num_tickets = 0

    def submit(self, plan_ids: Sequence[int], step_words: BytesLike, read_bytes: int) -> int:
        if len(self._open) >= self._ring_depth:
            raise RuntimeError(f"{len(self._open)} tickets are open: wait for one first")
        self._device.write_buffer(self._step, 0, step_words)
        for plan_id in plan_ids:
            self._device.run(plan_id)
        self._num_tickets += 1
        data = self._device.result_bytes(self._result, read_bytes)
        self._open.append((self._num_tickets, data))
        return self._num_tickets

    async def wait(self, ticket: int) -> bytes:
        if not self._open or self._open[0][0] != ticket:
            raise RuntimeError(f"ticket {ticket} is not the oldest open one")
        await self._device.sync()
        return self._open.popleft()[1]

    def close(self) -> None:
        self._open.clear()


if TYPE_CHECKING:  # the classes are what the engine asks for
    _device: Device = NumpyDevice()
    _replayer: Replayer = NumpyDevice().replayer(Buffer(0, 0, ""), Buffer(0, 0, ""), 1)
