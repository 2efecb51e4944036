"""Two tabs change one chat: the merge loses nothing of either."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from app.chats import Chat
from app.merge import merge, outline


def kept() -> Chat:
    chat = Chat("tiny")
    chat.add("user", "q1")
    chat.add("assistant", "a1")["statistics"] = {"usage": None, "finish_reason": "stop"}
    return chat


def tabs(chat: Chat) -> tuple[Chat, Chat, dict[str, Any]]:
    """The chat in two tabs, and what both know of it."""
    return Chat.from_dict(copy.deepcopy(chat.to_dict())), chat, outline(chat)


def contents(chat: Chat) -> list[str]:
    return [node["content"] for node in chat.path()]


def all_contents(chat: Chat) -> list[str]:
    return sorted(node["content"] for node in chat.nodes)


def test_two_questions_after_one_answer_are_two_branches() -> None:
    here, there, base = tabs(kept())
    for chat, name in ((here, "here"), (there, "there")):
        chat.add("user", f"q {name}")
        chat.add("assistant", f"a {name}")
    mine = here.path()
    merge(here, there, base, is_shown=True)
    assert contents(here) == ["q1", "a1", "q here", "a here"]
    assert here.path()[2] is mine[2], "An answer may be growing in it."
    assert [node["content"] for node in here.siblings(mine[2])] == ["q there", "q here"]
    here.select(here.siblings(mine[2])[0])
    assert contents(here) == ["q1", "a1", "q there", "a there"]
    assert Chat.from_dict(here.to_dict()).to_dict() == here.to_dict()


def test_a_path_goes_on_with_the_other_tab() -> None:
    here, there, base = tabs(kept())
    there.add("user", "q2")
    merge(here, there, base, is_shown=True)
    assert contents(here) == ["q1", "a1", "q2"]


@pytest.mark.parametrize(("is_shown", "answer"), [(True, "a1"), (False, "b1")])
def test_what_is_shown_does_not_change_its_branch(is_shown: bool, answer: str) -> None:
    here, there, base = tabs(kept())
    there.add("assistant", "b1", parent=there.path()[0]["id"])
    merge(here, there, base, is_shown)
    assert contents(here) == ["q1", answer]
    assert all_contents(here) == ["a1", "b1", "q1"]


def test_an_answer_grows_and_is_never_cut() -> None:
    here, there, base = tabs(kept())
    growing = there.add("assistant", "On", parent=there.path()[0]["id"])
    merge(here, there, base, is_shown=False)
    old, base = Chat.from_dict(copy.deepcopy(there.to_dict())), outline(there)
    growing["content"] = "Once"
    merge(here, there, base, is_shown=False)
    assert contents(here) == ["q1", "Once"]
    growing["statistics"] = {"usage": None, "finish_reason": "stop"}
    merge(here, there, base, is_shown=False)
    merge(here, old, base, is_shown=False)
    assert here.path()[-1] == growing


@pytest.mark.parametrize("by_other", [True, False])
def test_a_question_without_an_answer_stays_removed(by_other: bool) -> None:
    before = kept()
    before.add("user", "failed")
    here, there, base = tabs(before)
    changed = there if by_other else here
    changed.remove(changed.path()[-1])
    merge(here, there, base, is_shown=True)
    assert contents(here) == ["q1", "a1"]
    assert len(here.nodes) == 2


@pytest.mark.parametrize("by_other", [True, False])
def test_what_one_removed_and_the_other_went_on_from_stays(by_other: bool) -> None:
    before = kept()
    before.add("user", "removed")
    here, there, base = tabs(before)
    remover, other = (there, here) if by_other else (here, there)
    other.add("assistant", "went on")
    remover.remove(remover.path()[-1])
    merge(here, there, base, is_shown=False)
    assert all_contents(here) == ["a1", "q1", "removed", "went on"]
    here.select(here.path()[0])
    assert contents(here) == ["q1", "a1", "removed", "went on"]


def test_each_keeps_the_fields_that_it_changed() -> None:
    here, there, base = tabs(kept())
    here.title, here.settings = "Mine", {"seed": 1, "top_k": 3}
    there.system, there.settings = "Be brief.", {"temperature": 0, "top_k": 5}
    there.title = "Theirs"
    merge(here, there, base, is_shown=True)
    assert (here.title, here.system) == ("Mine", "Be brief.")
    assert here.settings == {"seed": 1, "top_k": 3, "temperature": 0}
    here, there, base = tabs(here)
    del there.settings["seed"]
    there.title = ""
    merge(here, there, base, is_shown=True)
    assert (here.title, here.settings) == ("", {"top_k": 3, "temperature": 0})


@pytest.mark.parametrize("went_on", [True, False])
def test_a_chat_emptied_here_is_what_the_other_made_of_it(went_on: bool) -> None:
    chat = Chat()
    chat.add("user", "failed")
    here, there, base = tabs(chat)
    here.remove(here.path()[0])
    if went_on:
        there.add("assistant", "a")
    merge(here, there, base, is_shown=True)
    assert contents(here) == (["failed", "a"] if went_on else [])
    assert (here.leaf is None) != went_on


def test_without_a_common_past_the_union_is_kept() -> None:
    here, there, _ = tabs(kept())
    here.add("user", "here")
    there.add("user", "there")
    there.title = "Theirs"
    merge(here, there, outline(Chat()), is_shown=True)
    assert all_contents(here) == ["a1", "here", "q1", "there"]
    assert here.title == "Theirs"


def change(chat: Chat, number: int) -> None:
    chat.add("user", f"q{number}", random.choice([None, *(node["id"] for node in chat.nodes)]))


def test_any_order_of_writes_keeps_every_message() -> None:
    """Two tabs add anywhere, and write at any time: after a last write each, both have it all."""
    random.seed(1)
    for _ in range(100):
        here, there, base = tabs(kept())
        stored, bases = there.to_dict(), {id(here): base, id(there): base}
        for number in range(10):
            chat = random.choice([here, there])
            change(chat, number)
            if random.random() < 0.5:
                stored = written(chat, stored, bases)
        for chat in (here, there, here):
            stored = written(chat, stored, bases)
        assert all_contents(here) == all_contents(there)
        assert all_contents(here) == sorted(["q1", "a1", *(f"q{n}" for n in range(10))])
        assert [n["id"] for n in here.nodes] == [n["id"] for n in there.nodes]


def written(chat: Chat, stored: dict[str, Any], bases: dict[int, Any]) -> dict[str, Any]:
    merge(chat, Chat.from_dict(copy.deepcopy(stored)), bases[id(chat)], is_shown=True)
    bases[id(chat)] = outline(chat)
    return copy.deepcopy(chat.to_dict())
