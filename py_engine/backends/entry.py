"""Joins the service to the browser: worker/boot.js calls `start` once Python runs.

`host` is boot.js's object: `gpu` (open already), `openGpu`, `openFiles`, `store`, `keptFolders`.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import jinja2
import js
import pyodide_js
from pyodide.ffi import create_proxy

import py_engine
from py_engine.backends.browser import BrowserDevice, typed_errors
from py_engine.backends.browser_files import BrowserFiles, BrowserStorage
from py_engine.errors import StorageFullError
from py_engine.service import OnLost, Platform, Send, Service

VERSION = py_engine.__version__


def start(host: Any) -> Callable[[Send], Callable[[str], None]]:
    """The running engine: call it with where a port's answers go, get where its requests go."""
    gpu = GpuSource(host)
    platform = Platform(
        open_device=gpu.open_device,
        open_files=lambda _: BrowserFiles(host.openFiles(), lambda: gpu.current),
        heap_bytes=used_heap_bytes,
        kept_json=BrowserKeptJson(host.store),
        storage=BrowserStorage(host.keptFolders),
    )
    service = Service(platform)
    return lambda send: service.connect(send).receive


def used_heap_bytes() -> int:
    """What malloc has given out (`uordblks` of mallinfo); the wasm memory itself never shrinks."""
    module = pyodide_js._module
    info = module._malloc(40)
    module._mallinfo(info)
    used = int(module.HEAPU32[(info >> 2) + 7])
    module._free(info)
    return used


def import_everything() -> None:
    """For a memory snapshot, which holds what is imported and no files."""
    for package in (jinja2, py_engine):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)


class GpuSource:
    """The GPU that boot.js opened and, after each loss, another one."""

    def __init__(self, host: Any) -> None:
        self._host = host
        self._on_lost: OnLost | None = None
        self._adopt(host.gpu)

    def _adopt(self, gpu: Any) -> None:
        self.current = gpu
        self._is_lost = False
        gpu.onLost = create_proxy(self._lose)

    def _lose(self, error: Any) -> None:
        self._is_lost = True
        if self._on_lost is not None:
            self._on_lost(str(error.message))

    async def open_device(self, on_lost: OnLost) -> BrowserDevice:
        """Raises GpuUnavailableError."""
        if self._is_lost:
            with typed_errors:
                self._adopt(await self._host.openGpu())
        self._on_lost = on_lost
        return BrowserDevice(self.current)


class BrowserKeptJson:
    """JSON documents in a `ByteStore` of worker/storage.js, beside the model files."""

    def __init__(self, store: Any) -> None:
        self._store = store

    async def get(self, key: str) -> dict[str, Any] | None:
        with typed_errors:
            data = await self._store.get(f"json/{key}")
        if data is None:
            return None
        value: dict[str, Any] = json.loads(data.to_bytes())
        return value

    async def put(self, key: str, value: dict[str, Any]) -> None:
        """Kept if there is room; without it, it is found out again."""
        with suppress(StorageFullError), typed_errors:
            await self._store.put(f"json/{key}", js.TextEncoder.new().encode(json.dumps(value)))

    async def delete(self, key: str) -> None:
        with typed_errors:
            await self._store.delete(f"json/{key}")
