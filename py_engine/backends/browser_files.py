"""The browser's model files: `Files`, `ModelFile`, `Storage` over worker/'s objects, in Pyodide.

Headers and configs come to Python; weights go from JavaScript to the GPU. Knows no file format.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from pyodide.ffi import create_proxy, to_js

from py_engine.backends.browser import typed_errors
from py_engine.backends.browser_wire import piece_words
from py_engine.errors import AbortedError
from py_engine.files import KeptFile, Piece, StorageUse

if TYPE_CHECKING:
    from py_engine.files import Files, ModelFile, Storage


class BrowserFiles:
    """`files` is a `Files` of worker/files.js; pumps write to the `Gpu` of `current_gpu()`."""

    def __init__(self, files: Any, current_gpu: Callable[[], Any]) -> None:
        self._files = files
        self._current_gpu = current_gpu
        self._aborted = False

    async def open(self, url: str) -> BrowserModelFile:
        with typed_errors:
            return BrowserModelFile(await self._files.open(url), self._current_gpu)

    async def read(self, url: str) -> bytes:
        with typed_errors:
            data = await self._files.read(url)
        return bytes(data.to_bytes())

    async def forget(self, url: str) -> None:
        with typed_errors:
            await self._files.forget(url)

    def check(self) -> None:
        if self._aborted:
            raise AbortedError("The load was cancelled.")

    def abort(self) -> None:
        self._aborted = True
        self._files.abort()


class BrowserModelFile:
    """`file` is a `ModelFile` of worker/files.js."""

    def __init__(self, file: Any, current_gpu: Callable[[], Any]) -> None:
        self._file = file
        self._current_gpu = current_gpu

    @property
    def size_bytes(self) -> int:
        return int(self._file.sizeBytes)

    @property
    def from_cache(self) -> bool:
        """Whether the browser kept the whole file already."""
        return bool(self._file.isKept)

    async def read(self, num_bytes: int) -> bytes:
        with typed_errors:
            data = await self._file.read(num_bytes)
        return bytes(data.to_bytes())

    async def pump(self, pieces: Sequence[Piece], on_bytes: Callable[[int], None]) -> None:
        words = to_js(piece_words(pieces))
        proxy = create_proxy(on_bytes)
        try:
            with typed_errors:
                await self._file.pump(self._current_gpu(), words, proxy)
        finally:
            proxy.destroy()

    def close(self) -> None:
        self._file.close()


class BrowserStorage:
    """`folders` is a `KeptFolders` of worker/kept_folders.js."""

    def __init__(self, folders: Any) -> None:
        self._folders = folders

    async def kept_files(self) -> list[KeptFile]:
        with typed_errors:
            entries = await self._folders.list()
        return [KeptFile(**entry) for entry in entries.to_py()]

    async def delete_folder(self, folder: str) -> int:
        with typed_errors:
            return int(await self._folders.delete(folder))

    async def use(self) -> StorageUse:
        with typed_errors:
            use = await self._folders.use()
        return StorageUse(**use.to_py())


if TYPE_CHECKING:  # the classes are what the engine asks for
    _files: type[Files] = BrowserFiles
    _file: type[ModelFile] = BrowserModelFile
    _storage: type[Storage] = BrowserStorage
