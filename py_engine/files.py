"""Model files as the engine sees them: read in order, kept by the backend, weights never in Python.

A backend opens a URL (from its cache, else the network, keeping what it reads) and either hands the
next bytes to Python (headers, configs) or pumps them to the GPU by a list of pieces.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from py_engine.plan import Buffer


@dataclass(frozen=True, slots=True)
class CopyTo:
    """Bytes that go to the GPU as they are; offset and length are multiples of 4."""

    buffer: Buffer
    offset_bytes: int


@dataclass(frozen=True, slots=True)
class ConvertTo:
    """Bytes that go to the start of `staging` (zero-padded to a multiple of 4), then through one
    dispatch of the recorded plan `plan_id`, which reads `words` at the start of `params`."""

    staging: Buffer
    params: Buffer
    words: tuple[int, ...]
    plan_id: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A byte range of a file, at most a few MiB, and where it goes."""

    offset_bytes: int
    length_bytes: int
    target: CopyTo | ConvertTo


@dataclass(frozen=True, slots=True)
class KeptFile:
    """What the backend keeps of the file `name` in the folder `folder`, a URL with a slash at its
    end; `complete`: all of it."""

    folder: str
    name: str
    kept_bytes: int
    complete: bool


@dataclass(frozen=True, slots=True)
class StorageUse:
    """Of everything that this origin keeps; None: the browser does not tell. `persisted`: it has
    promised to clear nothing by itself."""

    persisted: bool
    used_bytes: int | None = None
    quota_bytes: int | None = None


class Storage(Protocol):
    """The files that the backend keeps."""

    async def kept_files(self) -> list[KeptFile]: ...

    async def delete_folder(self, folder: str) -> int:
        """Drop what is kept of the folder's own files; the bytes that this frees."""

    async def use(self) -> StorageUse: ...


class ModelFile(Protocol):
    """One open file, read forwards. Errors name the file's URL in `param`."""

    @property
    def size_bytes(self) -> int: ...

    @property
    def from_cache(self) -> bool:
        """Whether the whole file was kept already: the network is not asked."""

    async def read(self, num_bytes: int) -> bytes:
        """The next bytes; fewer only at the end of the file."""

    async def pump(self, pieces: Sequence[Piece], on_bytes: Callable[[int], None]) -> None:
        """Send `pieces` (ascending, not overlapping, none before the current position; gaps are
        skipped) to the GPU, then read to the end of the file. `on_bytes` gets the file position
        now and then.

        Raises FileCorruptError if the file ends early, NetworkError, StorageFullError,
        AbortedError, DeviceLostError.
        """

    def close(self) -> None: ...


class Files(Protocol):
    async def open(self, url: str) -> ModelFile:
        """Raises FileMissingError, NetworkError, AbortedError."""

    async def read(self, url: str) -> bytes:
        """A small file whole."""

    async def forget(self, url: str) -> None:
        """Drop what is kept of a file whose content proved wrong."""

    def check(self) -> None:
        """Raise AbortedError after `abort`."""

    def abort(self) -> None:
        """Make reads and pumps in progress of this object raise AbortedError."""
