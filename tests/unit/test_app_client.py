"""What the client sends, with a browser made here."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Any:
    """app/client.py in a browser that has nothing but JSON."""
    js, trusted = ModuleType("js"), ModuleType("trusted")
    vars(js).update(JSON=SimpleNamespace(parse=json.loads))
    vars(trusted).update(script_url=str)
    monkeypatch.setitem(sys.modules, "js", js)
    monkeypatch.setitem(sys.modules, "trusted", trusted)
    sys.modules.pop("client", None)
    module = import_module("client")
    del sys.modules["client"]
    return module


def test_a_long_request_is_written_in_short_pieces(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MicroPython's json.dumps takes a time that grows with the square of its text."""
    lengths = []

    def dumps(value: Any) -> str:
        lengths.append(len(text := json.dumps(value)))
        return text

    monkeypatch.setattr(sys.modules["json_text"], "json", SimpleNamespace(dumps=dumps))
    messages = [{"role": "user", "content": "word " * 200} for _ in range(400)]
    request = {"id": 1, "method": "chat", "params": {"messages": messages, "stream": True}}
    assert client.to_js(request) == request
    assert max(lengths) < 1100
