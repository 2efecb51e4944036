"""What is told of kept models, and their deletion, with storage in memory."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from py_engine.backends.numpy_files import NumpyFiles
from py_engine.backends.numpy_ref import NumpyDevice
from py_engine.device import Device
from py_engine.errors import InvalidRequestError
from py_engine.files import KeptFile, StorageUse
from py_engine.kept_models import KeptModels
from py_engine.service import OnLost, Platform, Service
from tests.support.tiny_model import TINY_MODELS, write_model

ONE, TWO = "https://hub.example/one/", "https://hub.example/two/"


class MemoryJson:
    def __init__(self, **documents: dict[str, Any]) -> None:
        self.texts = {key: json.dumps(document) for key, document in documents.items()}

    async def get(self, key: str) -> dict[str, Any] | None:
        document: dict[str, Any] | None = json.loads(self.texts.get(key, "null"))
        return document

    async def put(self, key: str, value: dict[str, Any]) -> None:
        self.texts[key] = json.dumps(value)

    async def delete(self, key: str) -> None:
        self.texts.pop(key, None)


class MemoryStorage:
    """Deletions wait for `may_delete`."""

    def __init__(self, *files: KeptFile) -> None:
        self.files = list(files)
        self.may_delete = asyncio.Event()
        self.may_delete.set()

    async def kept_files(self) -> list[KeptFile]:
        return list(self.files)

    async def delete_folder(self, folder: str) -> int:
        await self.may_delete.wait()
        gone = [file for file in self.files if file.folder == folder]
        self.files = [file for file in self.files if file.folder != folder]
        return sum(file.kept_bytes for file in gone)

    async def use(self) -> StorageUse:
        return StorageUse(persisted=True, used_bytes=500, quota_bytes=9000)


FILES = (
    KeptFile(TWO, "config.json", 7, True),
    KeptFile(ONE, "model.safetensors", 200, True),
    KeptFile(ONE, "config.json", 10, True),
)


def names_needed(**more: list[str]) -> MemoryJson:
    needed = {"absent": [], "files": ["config.json", "model.safetensors"]} | more
    return MemoryJson(**{f"folder {ONE}": needed})


def test_files_are_counted_by_folder() -> None:
    async def test() -> None:
        kept = KeptModels(MemoryStorage(*FILES), names_needed())
        assert await kept.describe() == {
            "models": [
                {"model": ONE, "kept_bytes": 210, "num_files": 2, "complete": True},
                {"model": TWO, "kept_bytes": 7, "num_files": 1, "complete": False},
            ],
            "used_bytes": 500,
            "quota_bytes": 9000,
            "persisted": True,
        }

    asyncio.run(test())


@pytest.mark.parametrize(
    ("files", "needed"),
    [
        (FILES, names_needed(files=["config.json", "model.safetensors", "tokenizer.json"])),
        ((KeptFile(ONE, "model.safetensors", 200, False), *FILES[2:]), names_needed()),
        (FILES, MemoryJson()),
        (FILES, MemoryJson(**{f"folder {ONE}": {"absent": ["tokenizer_config.json"]}})),
    ],
)
def test_a_model_is_complete_when_all_that_its_load_read_is(
    files: tuple[KeptFile, ...], needed: MemoryJson
) -> None:
    async def test() -> None:
        described = await KeptModels(MemoryStorage(*files), needed).describe()
        assert [m["complete"] for m in described["models"] if m["model"] == ONE] == [False]

    asyncio.run(test())


@pytest.mark.parametrize("model", [ONE, ONE.rstrip("/")])
def test_deleting_forgets_the_files_and_what_was_known_of_them(model: str) -> None:
    async def test() -> None:
        storage, kept_json = MemoryStorage(*FILES), names_needed()
        kept = KeptModels(storage, kept_json)
        assert await kept.delete(model) == 210
        assert storage.files == [FILES[0]]
        assert kept_json.texts == {}
        assert await kept.delete(model) == 0

    asyncio.run(test())


def test_what_is_being_loaded_is_not_deleted() -> None:
    async def test() -> None:
        kept = KeptModels(MemoryStorage(*FILES), names_needed())
        async with kept.loading(ONE.rstrip("/")):
            async with kept.loading(ONE):
                assert await kept.delete(TWO) == 7
            with pytest.raises(InvalidRequestError, match="being loaded") as caught:
                await kept.delete(ONE)
            assert caught.value.param == "model"
        assert await kept.delete(ONE) == 210

    asyncio.run(test())


def test_a_load_waits_for_a_deletion() -> None:
    async def test() -> None:
        storage = MemoryStorage(*FILES)
        storage.may_delete.clear()
        kept = KeptModels(storage, names_needed())
        seen: list[int] = []

        async def load() -> None:
            async with kept.loading(ONE):
                seen.append(len(storage.files))

        deleting = asyncio.create_task(kept.delete(ONE))
        await asyncio.sleep(0)
        loading = asyncio.create_task(load())
        for _ in range(5):
            await asyncio.sleep(0)
        assert seen == []
        storage.may_delete.set()
        assert await deleting == 210
        await loading
        assert seen == [1]

    asyncio.run(test())


class Port:
    """One connection to a service; `ask` sends a request and gives its last event."""

    def __init__(self, service: Service) -> None:
        self.ends: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._connection = service.connect(self._receive)

    def _receive(self, text: str) -> None:
        message = json.loads(text)
        if message["event"] in ("result", "done", "error"):
            self.ends.put_nowait(message)

    async def ask(self, method: str, **params: Any) -> dict[str, Any]:
        self._connection.receive(json.dumps({"id": 1, "method": method, "params": params}))
        return await asyncio.wait_for(self.ends.get(), 60)


def test_the_service_tells_what_is_kept_and_deletes_it(tmp_path: Path) -> None:
    write_model(tmp_path, TINY_MODELS["llama2"])
    folder = f"{tmp_path}/"
    paths = sorted(path for path in tmp_path.iterdir())
    total_bytes = sum(path.stat().st_size for path in paths)
    device = NumpyDevice()

    async def open_device(_: OnLost) -> Device:
        return device

    async def test() -> None:
        files = (KeptFile(folder, path.name, path.stat().st_size, True) for path in paths)
        platform = Platform(
            open_device=open_device,
            open_files=NumpyFiles,
            heap_bytes=lambda: 0,
            kept_json=MemoryJson(),
            storage=MemoryStorage(*files),
        )
        port = Port(Service(platform))
        record = {"model_id": "tiny", "model": folder}
        before = (await port.ask("models.kept"))["data"]["models"]
        loaded = (await port.ask("load", model=record))["data"]
        after = (await port.ask("models.kept"))["data"]["models"]
        assert [(m["model"], m["complete"]) for m in before + after] == [
            (folder, False),
            (folder, True),
        ]
        assert loaded["variants"]["decode_linear"] == "matvec_rows ROWS=16 WORKGROUP=4"
        assert loaded["variants"]["prefill_attention"] == "attention SPLITS=1 WORKGROUP=4"
        deleted = (await port.ask("models.delete", model=str(tmp_path)))["data"]
        assert deleted == {"model": str(tmp_path), "freed_bytes": total_bytes}
        assert (await port.ask("models.kept"))["data"]["models"] == []
        assert (await port.ask("memory"))["data"]["models"] == ["tiny"]
        for wrong in ({}, {"model": ""}, {"model": folder, "force": True}):
            assert (await port.ask("models.delete", **wrong))["data"]["code"] == "invalid_request"
        await port.ask("unload")

    asyncio.run(test())
    assert device.memory().num_buffers == 0
