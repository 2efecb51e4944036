"""What the tests of model files share: a target buffer on the GPU, and how to fill it."""

from __future__ import annotations

import hashlib

from py_engine.files import CopyTo, Piece
from tests.kernels.browser_device import BrowserDevice
from tests.support.hub import Hub
from tests.support.page_files import PageFiles, PageModelFile
from tests.support.remote import run

SEGMENT_BYTES = 16 * 1024 * 1024
SIZE = 2 * SEGMENT_BYTES + 1_000_004
PIECE_BYTES = 3_000_000  # straddles the segments' ends


class Target:
    """A buffer that files are pumped into."""

    def __init__(self, device: BrowserDevice) -> None:
        self.device = device
        self.buffer = device.create_buffer("target", SIZE)

    def copies(self, start: int = 0, end: int = SIZE) -> list[Piece]:
        """Pieces that bring the file's bytes from `start` on to the buffer's start."""
        starts = range(start, end, PIECE_BYTES)
        return [
            Piece(at, min(PIECE_BYTES, end - at), CopyTo(self.buffer, at - start)) for at in starts
        ]

    def sha256(self) -> str:
        """Of the buffer, found in the page: base64 of so much would take seconds."""
        digest = """async (gpu, handle, size) => {
            const bytes = await gpu.readBuffer(handle, 0, size);
            return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        }"""
        remote = self.device.remote
        return remote.apply(digest, self.buffer.handle, self.buffer.size_bytes).hex()


def sha256(data: bytes, size: int = -(-SIZE // 16) * 16) -> str:
    return hashlib.sha256(data + bytes(size - len(data))).hexdigest()


def pump(files: PageFiles, url: str, pieces: list[Piece]) -> PageModelFile:
    file = run(files.open(url))
    try:
        run(file.pump(pieces, lambda position: None))
    finally:
        file.close()
    return file


def ranges(hub: Hub) -> list[int | None]:
    return [request.start for request in hub.file_requests()]
