"""A model's folder by URL: its files by name, and what is known of it from earlier loads.

Remembered are the optional files that a server said it does not have, so that a second load asks
the network for nothing, and the files that a load needs, so that it can be told whether all are
kept. Knows no format.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from py_engine.errors import FileCorruptError, FileMissingError
from py_engine.files import Files, ModelFile


class KeptJson(Protocol):
    """Small JSON documents that outlive the worker (a folder's files, the tuner's choices)."""

    async def get(self, key: str) -> dict[str, Any] | None: ...

    async def put(self, key: str, value: dict[str, Any]) -> None: ...

    async def delete(self, key: str) -> None: ...


def folder_url(model: str) -> str:
    """The URL of a model's folder, with the slash at its end."""
    return model if model.endswith("/") else model + "/"


def folder_key(url: str) -> str:
    """Under what a `KeptJson` has {absent, files}: the names of optional files that the folder
    lacks, and of all files that its last load read."""
    return f"folder {url}"


class ModelFolder:
    def __init__(self, files: Files, url: str, kept: KeptJson) -> None:
        self.url = folder_url(url)
        self._files = files
        self._kept = kept
        self._known: dict[str, Any] | None = None
        self._read: set[str] = set()

    async def open(self, name: str) -> ModelFile:
        file = await self._files.open(self.url + name)
        self._read.add(name)
        return file

    async def read(self, name: str) -> str:
        """A small file's text. Raises FileMissingError, NetworkError, FileCorruptError."""
        data = await self._files.read(self.url + name)
        self._read.add(name)
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
        absent = (await self._knowledge()).get("absent", [])
        if name in absent:
            return None
        try:
            return await self.read(name)
        except FileMissingError:
            await self._learn(absent=sorted([*absent, name]))
            return None

    async def read_optional_json(self, name: str) -> dict[str, Any] | None:
        text = await self.read_optional(name)
        return None if text is None else parse_object(text, self.url + name)

    async def remember_files(self) -> None:
        """What was read up to now is all that a load needs."""
        await self._learn(files=sorted(self._read))

    async def _knowledge(self) -> dict[str, Any]:
        if self._known is None:
            self._known = await self._kept.get(folder_key(self.url)) or {}
        return self._known

    async def _learn(self, **facts: list[str]) -> None:
        known = await self._knowledge()
        if known | facts != known:
            known |= facts
            await self._kept.put(folder_key(self.url), known)


def parse_object(text: str, url: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise FileCorruptError(f"{url} is not JSON: {error}.", param=url) from error
    if not isinstance(value, dict):
        raise FileCorruptError(f"{url} does not hold a JSON object.", param=url)
    return value
