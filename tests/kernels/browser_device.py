"""A `py_engine.device.Device` over worker/gpu.js in a page that Playwright drives from CPython.

Its async methods never suspend (Playwright's sync API blocks instead), so `run` drives coroutines
of the engine without an event loop.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page

from py_engine.backends.browser_wire import (
    adapter_info,
    aligned,
    copy_words,
    kernel_source,
    plan_words,
)
from py_engine.device import BytesLike, Copy, MemoryUse
from py_engine.errors import GpuOutOfMemoryError
from py_engine.plan import Buffer, Kernel, Plan
from tests.support.remote import Remote, run

__all__ = ["BrowserDevice", "kernel_sources", "run"]

KERNELS_FOLDER = Path(__file__).parents[2] / "kernels"

_OPEN = """
async (sources) => {
  const { Gpu } = await import("/worker/gpu.js");
  const gpu = await Gpu.open(sources);
  gpu.timesToldLost = 0;
  gpu.onLost = () => (gpu.timesToldLost += 1);
  return gpu;
}
"""


def kernel_sources() -> dict[str, str]:
    """The project's WGSL by name."""
    return {path.stem: path.read_text() for path in sorted(KERNELS_FOLDER.glob("*.wgsl"))}


class BrowserReplayer:
    def __init__(self, remote: Remote) -> None:
        self._remote = remote

    def submit(self, plan_ids: Sequence[int], step_words: BytesLike, read_bytes: int) -> int:
        return int(self._remote.call("submit", list(plan_ids), step_words, read_bytes))

    async def wait(self, ticket: int) -> bytes:
        return bytes(self._remote.call("wait", ticket))

    def close(self) -> None:
        self._remote.call("close")


class BrowserDevice:
    """`limits` replaces fields of `info` by lower ones, so that splitting can be tested."""

    def __init__(self, page: Page, sources: Mapping[str, str] | None = None, **limits: int) -> None:
        sources = kernel_sources() if sources is None else dict(sources)
        self.remote = Remote(page, _OPEN, sources)
        info = self.remote.apply("(gpu) => gpu.info")
        self.info = replace(adapter_info(info), **limits)
        self._pipeline_ids: dict[Kernel, int] = {}

    def create_buffer(self, label: str, size_bytes: int) -> Buffer:
        size_bytes = aligned(size_bytes)
        if size_bytes > self.info.max_buffer_size_bytes:
            raise GpuOutOfMemoryError(f"{label}: {size_bytes} bytes are over the limit.")
        return Buffer(self.remote.call("createBuffer", label, size_bytes), size_bytes, label)

    def destroy_buffer(self, buffer: Buffer) -> None:
        self.remote.call("destroyBuffer", buffer.handle)

    def write_buffer(self, buffer: Buffer, offset_bytes: int, data: BytesLike) -> None:
        self.remote.call("writeBuffer", buffer.handle, offset_bytes, data)

    async def read_buffer(self, buffer: Buffer, offset_bytes: int, size_bytes: int) -> bytes:
        return bytes(self.remote.call("readBuffer", buffer.handle, offset_bytes, size_bytes))

    def copy(self, copies: Sequence[Copy]) -> None:
        self.remote.call("copy", list(copy_words(copies)))

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        new = [kernel for kernel in dict.fromkeys(kernels) if kernel not in self._pipeline_ids]
        ids = self.remote.call("compile", [kernel_source(kernel) for kernel in new])
        self._pipeline_ids.update(zip(new, ids, strict=True))

    def record(self, plan: Plan) -> int:
        words = list(plan_words(plan, self._pipeline_ids))
        return int(self.remote.call("record", plan.name, words))

    def release(self, plan_id: int) -> None:
        self.remote.call("release", plan_id)

    def run(self, plan_id: int) -> None:
        self.remote.call("run", plan_id)

    async def time_ms(self, plan_id: int, repeats: int) -> float:
        return float(self.remote.call("timeMs", plan_id, repeats))

    async def sync(self) -> None:
        self.remote.call("sync")

    def replayer(self, step: Buffer, result: Buffer, ring_depth: int) -> BrowserReplayer:
        make = "(gpu, ...args) => gpu.replayer(...args)"
        args = (self.remote, step.handle, result.handle, ring_depth)
        return BrowserReplayer(Remote(self.remote.page, make, *args))

    def memory(self) -> MemoryUse:
        return MemoryUse(**self.remote.call("memory"))

    def close(self) -> None:
        self.remote.call("close")

    def lose(self) -> None:
        """Lose the device as a crashed GPU process would."""
        self.remote.apply("(gpu) => gpu.device.destroy()")

    def times_told_lost(self) -> int:
        """How often gpu.js called its `onLost`."""
        return int(self.remote.apply("(gpu) => gpu.timesToldLost"))
