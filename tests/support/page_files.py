"""A `py_engine.files.Files` over worker/files.js in a page that Playwright drives from CPython.

Nothing suspends: a pump blocks until the page is done, and its progress is told at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from playwright.sync_api import Page

from py_engine.backends.browser_wire import piece_words
from py_engine.files import Piece
from tests.support.remote import Remote

_OPEN_STORE = """
async () => (await import("/worker/storage.js")).openStore()
"""
_OPEN_FILES = """
async (store) => new (await import("/worker/files.js")).Files(store)
"""
_PUMP = """
async (file, gpu, words) => {
  const positions = [];
  await file.pump(gpu, words, (position) => positions.push(position));
  return positions;
}
"""
_ABORT_WHEN_KEPT = """
(files, store, key) => {
  const timer = setInterval(async () => {
    if (!(await store.keys(key)).includes(key)) return;
    clearInterval(timer);
    files.abort();
  }, 20);
}
"""


class PageStore:
    """The page's `ByteStore`."""

    def __init__(self, page: Page) -> None:
        self.remote = Remote(page, _OPEN_STORE)

    def get(self, key: str) -> bytes | None:
        value: bytes | None = self.remote.call("get", key)
        return value

    def put(self, key: str, data: bytes) -> None:
        self.remote.call("put", key, data)

    def delete(self, key: str) -> None:
        self.remote.call("delete", key)

    def keys(self, prefix: str = "") -> list[str]:
        return sorted(self.remote.call("keys", prefix))


class PageFiles:
    """`gpu` is the page's Gpu that pumps write to."""

    def __init__(self, store: PageStore, gpu: Remote) -> None:
        self._store = store
        self._gpu = gpu
        self._remote = Remote(gpu.page, _OPEN_FILES, store.remote)

    async def open(self, url: str) -> PageModelFile:
        file = Remote(self._gpu.page, "(files, url) => files.open(url)", self._remote, url)
        return PageModelFile(file, self._gpu)

    async def read(self, url: str) -> bytes:
        return bytes(self._remote.call("read", url))

    async def forget(self, url: str) -> None:
        self._remote.call("forget", url)

    def abort(self) -> None:
        self._remote.call("abort")

    def abort_when_kept(self, key: str) -> None:
        """Abort once the store has `key`, while Python waits in a pump."""
        self._remote.apply(_ABORT_WHEN_KEPT, self._store.remote, key)

    def abort_after(self, delay_ms: float) -> None:
        later = "(files, delay_ms) => void setTimeout(() => files.abort(), delay_ms)"
        self._remote.apply(later, delay_ms)


class PageModelFile:
    def __init__(self, remote: Remote, gpu: Remote) -> None:
        self._remote = remote
        self._gpu = gpu
        self.size_bytes = int(remote.apply("(file) => file.sizeBytes"))
        self.from_cache = bool(remote.apply("(file) => file.isKept"))

    async def read(self, num_bytes: int) -> bytes:
        return bytes(self._remote.call("read", num_bytes))

    async def skip(self, num_bytes: int) -> int:
        """Read without bringing the bytes here, which takes seconds for many; returns how many."""
        read = "async (file, n) => (await file.read(n)).length"
        return int(self._remote.apply(read, num_bytes))

    async def pump(self, pieces: Sequence[Piece], on_bytes: Callable[[int], None]) -> None:
        for position in self._remote.apply(_PUMP, self._gpu, list(piece_words(pieces))):
            on_bytes(int(position))

    def close(self) -> None:
        self._remote.call("close")
