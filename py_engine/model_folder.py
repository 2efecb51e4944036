"""A model's folder by URL: its files by name, and which of the optional ones it does not have.

Optional files that a server said it does not have are remembered, so that a second load asks the
network for nothing. Knows no format.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from py_engine.errors import FileCorruptError, FileMissingError
from py_engine.files import Files, ModelFile


class KeptJson(Protocol):
    """Small JSON documents that outlive the worker (absent files, the tuner's choices)."""

    async def get(self, key: str) -> dict[str, Any] | None: ...

    async def put(self, key: str, value: dict[str, Any]) -> None: ...


class ModelFolder:
    def __init__(self, files: Files, url: str, kept: KeptJson) -> None:
        self.url = url if url.endswith("/") else url + "/"
        self._files = files
        self._kept = kept
        self._absent: set[str] | None = None

    async def open(self, name: str) -> ModelFile:
        return await self._files.open(self.url + name)

    async def read(self, name: str) -> str:
        """A small file's text. Raises FileMissingError, NetworkError, FileCorruptError."""
        data = await self._files.read(self.url + name)
        try:
            return data.decode()
        except UnicodeDecodeError as error:
            raise FileCorruptError(f"{name} is not UTF-8 text.", param=self.url + name) from error

    def check(self) -> None:
        """Raise AbortedError if the load was cancelled."""
        self._files.check()

    async def forget(self, url: str) -> None:
        """Drop the browser's copy of a file, so that it is fetched again."""
        await self._files.forget(url)

    async def read_json(self, name: str) -> dict[str, Any]:
        """A file that holds one JSON object."""
        return parse_object(await self.read(name), self.url + name)

    async def read_optional(self, name: str) -> str | None:
        """The file's text, or None if the folder has no such file."""
        absent = await self._known_absent()
        if name in absent:
            return None
        try:
            return await self.read(name)
        except FileMissingError:
            absent.add(name)
            await self._kept.put(self._key, {"absent": sorted(absent)})
            return None

    async def read_optional_json(self, name: str) -> dict[str, Any] | None:
        text = await self.read_optional(name)
        return None if text is None else parse_object(text, self.url + name)

    async def _known_absent(self) -> set[str]:
        if self._absent is None:
            kept = await self._kept.get(self._key) or {}
            self._absent = set(kept.get("absent", ()))
        return self._absent

    @property
    def _key(self) -> str:
        return f"folder {self.url}"


def parse_object(text: str, url: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise FileCorruptError(f"{url} is not JSON: {error}.", param=url) from error
    if not isinstance(value, dict):
        raise FileCorruptError(f"{url} does not hold a JSON object.", param=url)
    return value
