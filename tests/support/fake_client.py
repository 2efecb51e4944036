"""In place of app/client.py, which is of no use outside a browser: an engine that tests answer."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import AsyncIterator
from types import ModuleType
from typing import Any

import pytest


class EngineError(Exception):
    def __init__(self, body: dict[str, Any]) -> None:
        super().__init__(body["message"])
        self.body = body
        self.code = body["code"]


def failure(code: str) -> EngineError:
    return EngineError({"message": "No.", "code": code, "param": None})


class Request:
    """`answer` or `fail` ends it; `chunks` come of a stream."""

    def __init__(self, method: str) -> None:
        self.method = method
        self.chunks: list[dict[str, Any]] = []
        self._ended = asyncio.Event()
        self._result: Any = None
        self._error: EngineError | None = None

    def answer(self, result: Any = None) -> None:
        self._result = result
        self._ended.set()

    def fail(self, code: str) -> None:
        self._error = failure(code)
        self._ended.set()

    def cancel(self) -> None:
        self.fail("aborted")

    async def result(self) -> Any:
        await self._ended.wait()
        if self._error:
            raise self._error
        return self._result

    async def __aiter__(self) -> AsyncIterator[dict[str, Any]]:
        for chunk in self.chunks:
            yield chunk
        await self.result()


class Engine:
    """`requests` are those that it got; `models.kept` is answered at once."""

    def __init__(self, on_event: Any) -> None:
        self.tell = on_event
        self.requests: list[Request] = []

    def ask(self, method: str, params: dict[str, Any]) -> Request:
        request = Request(method)
        self.requests.append(request)
        if method == "models.kept":
            request.answer({"models": [], "used_bytes": 0, "quota_bytes": None})
        return request

    def load(self, record: dict[str, Any], on_progress: Any) -> Request:
        return self.ask("load", record)

    def methods(self) -> list[str]:
        return [request.method for request in self.requests if request.method != "models.kept"]


def import_with_it(monkeypatch: pytest.MonkeyPatch, name: str) -> Any:
    """A module of app/ that imports the client."""
    client = ModuleType("client")
    vars(client).update(Engine=Engine, EngineError=EngineError)
    monkeypatch.setitem(sys.modules, "client", client)
    monkeypatch.delitem(sys.modules, name, raising=False)
    module = importlib.import_module(name)
    del sys.modules[name]
    return module
