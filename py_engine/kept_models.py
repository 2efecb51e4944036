"""The models that the browser keeps: which, how much of them, and their deletion.

A model is a folder of files; what a load needs of it is known from the folder's last load. Knows no
network and no format.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from itertools import groupby
from typing import Any

from py_engine.errors import InvalidRequestError
from py_engine.files import KeptFile, Storage
from py_engine.model_folder import KeptJson, folder_key, folder_url


class KeptModels:
    def __init__(self, storage: Storage, kept_json: KeptJson) -> None:
        self._storage = storage
        self._kept_json = kept_json
        self._loading: Counter[str] = Counter()
        self._deleting = asyncio.Lock()

    async def describe(self) -> dict[str, Any]:
        """The `result` of `models.kept` (docs/protocol.md)."""
        files = sorted(await self._storage.kept_files(), key=lambda file: (file.folder, file.name))
        folders = groupby(files, key=lambda file: file.folder)
        models = [await self._describe_one(folder, list(own)) for folder, own in folders]
        return {"models": models, **asdict(await self._storage.use())}

    @asynccontextmanager
    async def loading(self, model: str) -> AsyncIterator[None]:
        """For a load of the folder `model`: nothing of it is deleted meanwhile."""
        folder = folder_url(model)
        self._loading[folder] += 1
        try:
            async with self._deleting:
                pass  # a deletion that began earlier has ended
            yield
        finally:
            self._loading[folder] -= 1

    async def delete(self, model: str) -> int:
        """Drop all that is kept of the folder `model`; the bytes that this frees.

        Raises InvalidRequestError while it is being loaded.
        """
        folder = folder_url(model)
        async with self._deleting:
            if self._loading[folder]:
                raise InvalidRequestError(
                    f"{folder} is being loaded: cancel that, then delete it.", param="model"
                )
            freed_bytes = await self._storage.delete_folder(folder)
            await self._kept_json.delete(folder_key(folder))
        return freed_bytes

    async def _describe_one(self, folder: str, files: list[KeptFile]) -> dict[str, Any]:
        known = await self._kept_json.get(folder_key(folder)) or {}
        needed = set(known.get("files", ()))
        complete = {file.name for file in files if file.complete}
        return {
            "model": folder,
            "kept_bytes": sum(file.kept_bytes for file in files),
            "num_files": len(files),
            "complete": bool(needed) and needed <= complete,
        }
