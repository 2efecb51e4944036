"""The loader against an engine that the tests answer: nothing that goes wrong leaves it loading."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.fake_client import import_with_it

RECORD = {"model_id": "tiny", "model": "models/tiny/"}
LOADED = {"model_id": "tiny", "context_window_size": 2048}


@pytest.fixture
def loader(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Its `failures` are what it told."""
    failures: list[str] = []
    on: dict[str, Callable[..., Any]] = {
        "run": lambda work: asyncio.create_task(work),
        "changed": lambda: None,
        "failed": lambda error: failures.append(error["code"]),
        "progress": lambda progress: None,
    }
    loader = import_with_it(monkeypatch, "loader").Loader(on)
    loader.chosen = RECORD
    loader.failures = failures
    loader.on = on
    return loader


async def passing(number: int = 10) -> None:
    """Let everything run that can."""
    for _ in range(number):
        await asyncio.sleep(0)


def is_ready(loader: Any) -> None:
    loader.engine.tell("ready", {"version": "0", "adapter": {}})


async def loaded(loader: Any) -> Any:
    """The engine, once it has loaded the model."""
    loading = asyncio.create_task(loader.ensure())
    await passing()
    is_ready(loader)
    await passing()
    loader.engine.requests[-1].answer(LOADED)
    assert await loading
    return loader.engine


def test_a_load_is_asked_for_once_the_engine_is_ready(loader: Any) -> None:
    async def run() -> None:
        loading = asyncio.create_task(loader.ensure())
        await passing()
        assert loader.is_loading and loader.engine.methods() == []
        is_ready(loader)
        await passing()
        assert loader.engine.methods() == ["load"]
        loader.engine.requests[-1].answer(LOADED)
        assert await loading
        assert loader.is_loaded and not loader.is_loading

    asyncio.run(run())


def test_a_load_is_cancelled_while_the_engine_starts(loader: Any) -> None:
    async def run() -> None:
        loading = asyncio.create_task(loader.ensure())
        await passing()
        loader.cancel()
        assert not await loading
        assert not loader.is_loading and loader.failures == []
        is_ready(loader)
        await passing()
        assert loader.engine.methods() == []
        await loaded(loader)

    asyncio.run(run())


def test_a_load_is_cancelled_while_another_model_is_unloaded(loader: Any) -> None:
    async def run() -> None:
        engine = await loaded(loader)
        loader.chosen = {"model_id": "other", "model": "models/other/"}
        loading = asyncio.create_task(loader.ensure())
        await passing()
        loader.cancel()
        assert engine.methods() == ["load", "unload"]
        engine.requests[-1].answer()
        assert not await loading
        assert engine.methods() == ["load", "unload"] and loader.loaded is None

    asyncio.run(run())


def test_a_load_that_the_engine_reads_is_cancelled_there(loader: Any) -> None:
    async def run() -> None:
        loading = asyncio.create_task(loader.ensure())
        await passing()
        is_ready(loader)
        await passing()
        loader.cancel()
        assert not await loading
        assert loader.failures == []

    asyncio.run(run())


def test_an_engine_that_cannot_start_ends_the_load(loader: Any) -> None:
    async def run() -> None:
        loading = asyncio.create_task(loader.ensure())
        await passing()
        loader.engine.tell("fatal", {"code": "internal_error"})
        assert not await loading
        assert loader.failures == ["internal_error"]
        await loaded(loader)  # By an engine that starts anew.

    asyncio.run(run())


def test_a_page_that_cannot_show_the_load_can_load_again(loader: Any) -> None:
    def draw() -> None:
        raise TypeError("nothing to draw")

    async def run() -> None:
        loader.start()
        changed, loader.on["changed"] = loader.on["changed"], draw
        loader.load()
        with pytest.raises(TypeError):
            await loader.ensure()
        loader.on["changed"] = changed
        assert not loader.is_loading
        await loaded(loader)

    asyncio.run(run())
