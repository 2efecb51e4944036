"""The GPU of the browser: `Device` and `Replayer` over the objects of worker/gpu.js, in Pyodide.

JavaScript errors become the typed errors of py_engine/errors.py. Knows no model and no file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

import js
from pyodide.ffi import JsException, to_js

from py_engine.backends.browser_wire import (
    adapter_info,
    aligned,
    copy_words,
    kernel_source,
    plan_words,
)
from py_engine.device import AdapterInfo, BytesLike, Copy, MemoryUse
from py_engine.errors import error_from_code
from py_engine.plan import Buffer, Kernel, Plan

if TYPE_CHECKING:
    from py_engine.device import Device, Replayer


class _TypedErrors:
    """`with typed_errors:` turns an EngineError of worker/errors.js into the Python one."""

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if not isinstance(error, JsException):
            return
        code = getattr(error.js_error, "code", None)
        if not isinstance(code, str):  # a defect
            raise RuntimeError(str(error)) from error
        param = error.js_error.param
        message = str(error.js_error.message)
        raise error_from_code(code, message, param if isinstance(param, str) else None) from error


typed_errors = _TypedErrors()


class BrowserDevice:
    """`gpu` is a `Gpu` of worker/gpu.js."""

    def __init__(self, gpu: Any) -> None:
        self._gpu = gpu
        self._info = adapter_info(gpu.info.to_py())
        self._pipeline_ids: dict[Kernel, int] = {}

    @property
    def info(self) -> AdapterInfo:
        return self._info

    def create_buffer(self, label: str, size_bytes: int) -> Buffer:
        size_bytes = aligned(size_bytes)
        with typed_errors:
            return Buffer(int(self._gpu.createBuffer(label, size_bytes)), size_bytes, label)

    def destroy_buffer(self, buffer: Buffer) -> None:
        self._gpu.destroyBuffer(buffer.handle)

    def write_buffer(self, buffer: Buffer, offset_bytes: int, data: BytesLike) -> None:
        view = memoryview(data).cast("B")
        words = js.Uint8Array.new(len(view))
        words.assign(view)
        with typed_errors:
            self._gpu.writeBuffer(buffer.handle, offset_bytes, words)

    async def read_buffer(self, buffer: Buffer, offset_bytes: int, size_bytes: int) -> bytes:
        with typed_errors:
            data = await self._gpu.readBuffer(buffer.handle, offset_bytes, size_bytes)
        return bytes(data.to_bytes())

    def copy(self, copies: Sequence[Copy]) -> None:
        with typed_errors:
            self._gpu.copy(to_js(copy_words(copies)))

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        new = [kernel for kernel in dict.fromkeys(kernels) if kernel not in self._pipeline_ids]
        sources = js.JSON.parse(json.dumps([kernel_source(kernel) for kernel in new]))
        with typed_errors:
            ids = await self._gpu.compile(sources)
        self._pipeline_ids.update(zip(new, ids.to_py(), strict=True))

    def record(self, plan: Plan) -> int:
        words = to_js(plan_words(plan, self._pipeline_ids))
        with typed_errors:
            return int(self._gpu.record(plan.name, words))

    def release(self, plan_id: int) -> None:
        self._gpu.release(plan_id)

    def run(self, plan_id: int) -> None:
        with typed_errors:
            self._gpu.run(plan_id)

    async def time_ms(self, plan_id: int, repeats: int) -> float:
        with typed_errors:
            return float(await self._gpu.timeMs(plan_id, repeats))

    async def sync(self) -> None:
        with typed_errors:
            await self._gpu.sync()

    def replayer(self, step: Buffer, result: Buffer, ring_depth: int) -> BrowserReplayer:
        with typed_errors:
            replayer = self._gpu.replayer(step.handle, result.handle, ring_depth)
        return BrowserReplayer(replayer, step.size_bytes)

    def memory(self) -> MemoryUse:
        return MemoryUse(**self._gpu.memory().to_py())

    def close(self) -> None:
        self._gpu.close()


class BrowserReplayer:
    """`replayer` is a `Replayer` of worker/replay.js. A step costs two calls to JavaScript: the
    words are copied to an array made once, and ids and arrays of a length are converted once."""

    def __init__(self, replayer: Any, step_bytes: int) -> None:
        self._replayer = replayer
        self._submit = replayer.submit
        self._wait = replayer.wait
        self._words = js.Uint8Array.new(step_bytes)
        self._words_by_length: dict[int, Any] = {}
        self._ids_by_plan_ids: dict[tuple[int, ...], Any] = {}

    def submit(self, plan_ids: Sequence[int], step_words: BytesLike, read_bytes: int) -> int:
        view = memoryview(step_words).cast("B")
        words = self._words_by_length.get(len(view))
        if words is None:
            words = self._words_by_length[len(view)] = self._words.subarray(0, len(view))
        key = tuple(plan_ids)
        ids = self._ids_by_plan_ids.get(key)
        if ids is None:
            ids = self._ids_by_plan_ids[key] = to_js(key)
        words.assign(view)
        with typed_errors:
            return int(self._submit(ids, words, read_bytes))

    async def wait(self, ticket: int) -> bytes:
        with typed_errors:
            data = await self._wait(ticket)
        return bytes(data.to_bytes())

    def close(self) -> None:
        self._replayer.close()


if TYPE_CHECKING:  # the classes are what the engine asks for
    _device: type[Device] = BrowserDevice
    _replayer: type[Replayer] = BrowserReplayer
