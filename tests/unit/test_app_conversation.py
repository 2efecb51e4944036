"""How often a growing answer is saved, with an engine and a clock of the test's own."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.fake_client import Request, import_with_it

TOKENS = 200  # One each second.


class Shown:
    """Stands for a message on the page."""

    def begin(self) -> None: ...
    def append(self, text: str) -> None: ...
    def finish(self) -> None: ...


def chunk(text: str) -> dict[str, Any]:
    return {"choices": [{"delta": {"content": text}, "finish_reason": None}]}


@pytest.mark.parametrize(
    ("num_characters", "fewest", "most"), [(100, 60, 70), (400_000, 15, 25), (4_000_000, 2, 4)]
)
def test_the_longer_a_chat_the_less_often_it_is_saved(
    monkeypatch: pytest.MonkeyPatch, num_characters: int, fewest: int, most: int
) -> None:
    now = [0.0]
    module = import_with_it(monkeypatch, "conversation")
    monkeypatch.setattr(module, "time", SimpleNamespace(time=lambda: now[0]))
    request, saved = Request("chat"), []
    request.chunks = [chunk("word ") for _ in range(TOKENS)]
    request.answer()
    on = dict.fromkeys(("changed", "failed", "restore", "usage"), lambda *_: None)
    on["save"] = lambda chat: saved.append(chat.nodes[-1]["content"])
    on["token"] = lambda: now.__setitem__(0, now[0] + 1)
    view = SimpleNamespace(show=lambda rows: None, scroll_to_end=lambda: None, last=Shown)
    conversation = module.Conversation(view, on)
    monkeypatch.setattr(module, "node_statistics", lambda node: "")
    engine = SimpleNamespace(chat=lambda body: request)
    asyncio.run(conversation.send(engine, "tiny", "x" * num_characters))
    assert saved[0] == "" and saved[-1] == "word " * TOKENS, (
        "The first and the last are never late."
    )
    assert fewest <= len(saved) - 2 <= most
