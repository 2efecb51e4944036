"""Model files of this machine, for tests and for engines without a browser.

Reads by path or file: URL and sends pieces through any `Device`; caches and networks are not known.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from py_engine.device import Device
from py_engine.errors import AbortedError, FileCorruptError, FileMissingError
from py_engine.files import CopyTo, Piece

if TYPE_CHECKING:
    from py_engine.files import Files, ModelFile


class NumpyFiles:
    """Files of this machine by path or file: URL; weights go to `device`."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._aborted = False

    async def open(self, url: str) -> NumpyModelFile:
        self.check()
        parts = urlsplit(url)
        path = Path(unquote(parts.path) if parts.scheme == "file" else url)
        try:
            return NumpyModelFile(self, self._device, url, path.read_bytes())
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            raise FileMissingError(f"{url} does not exist: check the path", param=url) from None

    async def read(self, url: str) -> bytes:
        file = await self.open(url)
        return await file.read(file.size_bytes)

    async def forget(self, url: str) -> None:
        """Nothing: no copy is kept."""

    def abort(self) -> None:
        self._aborted = True

    def check(self) -> None:
        if self._aborted:
            raise AbortedError("the load was cancelled")


class NumpyModelFile:
    def __init__(self, files: NumpyFiles, device: Device, url: str, data: bytes) -> None:
        self._files = files
        self._device = device
        self._url = url
        self._data = data
        self._position_bytes = 0

    @property
    def size_bytes(self) -> int:
        return len(self._data)

    @property
    def from_cache(self) -> bool:
        return False

    async def read(self, num_bytes: int) -> bytes:
        self._files.check()
        data = self._data[self._position_bytes : self._position_bytes + num_bytes]
        self._position_bytes += len(data)
        return data

    async def pump(self, pieces: Sequence[Piece], on_bytes: Callable[[int], None]) -> None:
        for piece in pieces:
            await asyncio.sleep(0)
            self._files.check()
            if piece.offset_bytes < self._position_bytes:
                raise ValueError(f"piece at {piece.offset_bytes} is before {self._position_bytes}")
            end_bytes = piece.offset_bytes + piece.length_bytes
            if end_bytes > self.size_bytes:
                message = f"{self._url} ends at byte {self.size_bytes}, not {end_bytes}"
                raise FileCorruptError(f"{message}: download it again", param=self._url)
            self._send(piece, self._data[piece.offset_bytes : end_bytes])
            self._position_bytes = end_bytes
            on_bytes(end_bytes)
        self._position_bytes = self.size_bytes
        on_bytes(self.size_bytes)

    def _send(self, piece: Piece, data: bytes) -> None:
        target = piece.target
        if isinstance(target, CopyTo):
            self._device.write_buffer(target.buffer, target.offset_bytes, data)
            return
        words = struct.pack(f"<{len(target.words)}I", *target.words)
        self._device.write_buffer(target.staging, 0, data + bytes(-len(data) % 4))
        self._device.write_buffer(target.params, 0, words)
        self._device.run(target.plan_id)

    def close(self) -> None:
        self._data = b""


if TYPE_CHECKING:  # the classes are what the engine asks for
    _files: type[Files] = NumpyFiles
    _file: type[ModelFile] = NumpyModelFile
