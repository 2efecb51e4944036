"""A `py_engine.device.Device` over worker/gpu.js in a page that Playwright drives from CPython.

Its async methods never suspend (Playwright's sync API blocks instead), so `run` drives coroutines
of the engine without an event loop. Bytes cross as base64.
"""

from __future__ import annotations

import base64
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Page

from py_engine.backends.browser_wire import (
    adapter_info,
    aligned,
    copy_words,
    kernel_source,
    plan_words,
)
from py_engine.device import BytesLike, Copy, MemoryUse
from py_engine.errors import GpuOutOfMemoryError, error_from_code
from py_engine.plan import Buffer, Kernel, Plan

KERNELS_FOLDER = Path(__file__).parents[2] / "kernels"

_SCRIPT = """
async () => {
  const { Gpu } = await import("/worker/gpu.js");
  const objects = [];
  const toBytes = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const toText = (bytes) => {
    let text = "";
    for (let i = 0; i < bytes.length; i += 32768) {
      text += String.fromCharCode(...bytes.subarray(i, i + 32768));
    }
    return btoa(text);
  };
  const decode = (value) => (value?.base64 === undefined ? value : toBytes(value.base64));
  const encode = (value) => (value instanceof Uint8Array ? { base64: toText(value) } : value);
  const guard = async (work) => {
    try {
      return { value: await work() };
    } catch (error) {
      const { code, param, message } = error;
      return { error: { code: typeof code === "string" ? code : null, param, message } };
    }
  };
  globalThis.remote = {
    open: (sources) =>
      guard(async () => {
        const gpu = await Gpu.open(sources);
        gpu.timesToldLost = 0;
        gpu.onLost = () => (gpu.timesToldLost += 1);
        return objects.push(gpu) - 1;
      }),
    lose: (id) => guard(() => objects[id].device.destroy()),
    replayer: (id, args) => guard(() => objects.push(objects[id].replayer(...args)) - 1),
    get: (id, name) => guard(() => objects[id][name]),
    call: (id, name, args) =>
      guard(async () => encode(await objects[id][name](...args.map(decode)))),
  };
}
"""

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    coroutine.close()
    raise RuntimeError("The coroutine suspended; only BrowserDevice may be awaited here.")


def kernel_sources() -> dict[str, str]:
    """The project's WGSL by name."""
    return {path.stem: path.read_text() for path in sorted(KERNELS_FOLDER.glob("*.wgsl"))}


def _encode(data: BytesLike) -> dict[str, str]:
    return {"base64": base64.b64encode(data).decode()}


class _Remote:
    """One JavaScript object in the page."""

    def __init__(self, page: Page, object_id: int) -> None:
        self.page = page
        self.object_id = object_id

    def call(self, name: str, *args: object) -> Any:
        value = _evaluate(self.page, "call", self.object_id, name, args)
        if isinstance(value, dict) and "base64" in value:
            return base64.b64decode(value["base64"])
        return value


def _evaluate(page: Page, function: str, *args: object) -> Any:
    answer = page.evaluate("([name, args]) => globalThis.remote[name](...args)", [function, args])
    error = answer.get("error")
    if error is None:
        return answer.get("value")
    if error["code"] is None:
        raise RuntimeError(error["message"])
    raise error_from_code(error["code"], error["message"], error["param"])


class BrowserReplayer:
    def __init__(self, remote: _Remote) -> None:
        self._remote = remote

    def submit(self, plan_ids: Sequence[int], step_words: BytesLike, read_bytes: int) -> int:
        ticket = self._remote.call("submit", list(plan_ids), _encode(step_words), read_bytes)
        return int(ticket)

    async def wait(self, ticket: int) -> bytes:
        return bytes(self._remote.call("wait", ticket))

    def close(self) -> None:
        self._remote.call("close")


class BrowserDevice:
    """`limits` replaces fields of `info` by lower ones, so that splitting can be tested."""

    def __init__(self, page: Page, sources: Mapping[str, str] | None = None, **limits: int) -> None:
        page.evaluate(f"async () => {{ if (!globalThis.remote) await ({_SCRIPT})(); }}")
        sources = kernel_sources() if sources is None else dict(sources)
        self._remote = _Remote(page, _evaluate(page, "open", sources))
        self.info = replace(adapter_info(self._get("info")), **limits)
        self._pipeline_ids: dict[Kernel, int] = {}

    def create_buffer(self, label: str, size_bytes: int) -> Buffer:
        size_bytes = aligned(size_bytes)
        if size_bytes > self.info.max_buffer_size_bytes:
            raise GpuOutOfMemoryError(f"{label}: {size_bytes} bytes are over the limit.")
        return Buffer(self._remote.call("createBuffer", label, size_bytes), size_bytes, label)

    def destroy_buffer(self, buffer: Buffer) -> None:
        self._remote.call("destroyBuffer", buffer.handle)

    def write_buffer(self, buffer: Buffer, offset_bytes: int, data: BytesLike) -> None:
        self._remote.call("writeBuffer", buffer.handle, offset_bytes, _encode(data))

    async def read_buffer(self, buffer: Buffer, offset_bytes: int, size_bytes: int) -> bytes:
        return bytes(self._remote.call("readBuffer", buffer.handle, offset_bytes, size_bytes))

    def copy(self, copies: Sequence[Copy]) -> None:
        self._remote.call("copy", list(copy_words(copies)))

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        new = [kernel for kernel in dict.fromkeys(kernels) if kernel not in self._pipeline_ids]
        ids = self._remote.call("compile", [kernel_source(kernel) for kernel in new])
        self._pipeline_ids.update(zip(new, ids, strict=True))

    def record(self, plan: Plan) -> int:
        words = list(plan_words(plan, self._pipeline_ids))
        return int(self._remote.call("record", plan.name, words))

    def release(self, plan_id: int) -> None:
        self._remote.call("release", plan_id)

    def run(self, plan_id: int) -> None:
        self._remote.call("run", plan_id)

    async def time_ms(self, plan_id: int, repeats: int) -> float:
        return float(self._remote.call("timeMs", plan_id, repeats))

    async def sync(self) -> None:
        self._remote.call("sync")

    def replayer(self, step: Buffer, result: Buffer, ring_depth: int) -> BrowserReplayer:
        args = [step.handle, result.handle, ring_depth]
        page = self._remote.page
        object_id = _evaluate(page, "replayer", self._remote.object_id, args)
        return BrowserReplayer(_Remote(page, object_id))

    def lose(self) -> None:
        """Lose the device as a crashed GPU process would."""
        _evaluate(self._remote.page, "lose", self._remote.object_id)

    def times_told_lost(self) -> int:
        """How often gpu.js called its `onLost`."""
        return int(self._get("timesToldLost"))

    def _get(self, name: str) -> Any:
        return _evaluate(self._remote.page, "get", self._remote.object_id, name)

    def memory(self) -> MemoryUse:
        return MemoryUse(**self._remote.call("memory"))

    def close(self) -> None:
        self._remote.call("close")
