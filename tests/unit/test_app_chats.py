"""A chat's tree of questions and answers."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from app.chats import Chat

USAGE = {
    "prompt_tokens": 31,
    "completion_tokens": 120,
    "prompt_tokens_details": {"cached_tokens": 24},
    "extra": {"decode_tokens_per_s": 12.34, "time_to_first_token_s": None},
}


def two_turns() -> Chat:
    """Its nodes have the ids 1 to 4."""
    chat = Chat("tiny")
    for role, content in (("user", "q1"), ("assistant", "a1"), ("user", "q2"), ("assistant", "a2")):
        chat.add(role, content)
    data = chat.to_dict() | {"leaf": 4}
    for number, node in enumerate(data["nodes"]):
        node |= {"id": number + 1, "parent": number or None}
    return Chat.from_dict(data)


def contents(chat: Chat) -> list[str]:
    return [node["content"] for node in chat.path()]


def test_a_path_grows_at_its_leaf() -> None:
    chat = two_turns()
    assert contents(chat) == ["q1", "a1", "q2", "a2"]
    assert [node["parent"] for node in chat.path()] == [None, 1, 2, 3]
    assert chat.leaf == 4 and chat.node(4)["content"] == "a2"
    assert Chat().path() == []


def test_a_request_has_the_system_prompt_and_the_settings() -> None:
    chat = two_turns()
    chat.system = "Be brief."
    chat.settings = {"temperature": 0, "top_k": None}
    asked = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "q1"},
        {"role": "assistant", "content": "a1"},
        {"role": "user", "content": "q2"},
    ]
    assert chat.messages() == [*asked, {"role": "assistant", "content": "a2"}]
    assert chat.request("tiny") == {
        "model": "tiny",
        "messages": asked,
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0,
    }
    chat.system = " "
    assert chat.messages()[0]["role"] == "user"


def test_an_answer_made_again_is_a_version_of_it() -> None:
    chat = two_turns()
    old = chat.path()[-1]
    new = chat.add("assistant", "", parent=old["parent"], model_id="other")
    assert [message["content"] for message in chat.request("m")["messages"]] == ["q1", "a1", "q2"]
    new["content"] = "b2"
    assert chat.siblings(old) == chat.siblings(new) == [old, new]
    assert contents(chat) == ["q1", "a1", "q2", "b2"]
    chat.select(old)
    assert contents(chat)[-1] == "a2"


def test_an_edited_question_keeps_the_branch_of_the_old_one() -> None:
    chat = two_turns()
    first = chat.path()[0]
    edited = chat.add("user", "Q1", parent=None)
    chat.add("assistant", "A1")
    assert contents(chat) == ["Q1", "A1"]
    assert chat.siblings(edited) == [first, edited]
    chat.select(first)
    assert contents(chat) == ["q1", "a1", "q2", "a2"]
    chat.select(edited)
    assert contents(chat) == ["Q1", "A1"]


def test_selecting_goes_down_to_the_latest() -> None:
    chat = two_turns()
    answer = chat.path()[1]
    chat.add("user", "Q2", parent=answer["id"])
    chat.add("user", "other", parent=None)
    chat.select(answer)
    assert contents(chat) == ["q1", "a1", "Q2"]


def test_removing_shows_a_sibling_or_the_parent() -> None:
    chat = two_turns()
    again = chat.add("assistant", "b2", parent=3)
    assert chat.remove(again)
    assert contents(chat) == ["q1", "a1", "q2", "a2"]
    for left in (3, 2, 1, 0):
        assert chat.remove(chat.path()[-1])
        assert contents(chat) == ["q1", "a1", "q2", "a2"][:left]
    assert (chat.nodes, chat.leaf, chat.path()) == ([], None, [])
    assert [chat.add("user", "q4")["parent"], contents(chat)] == [None, ["q4"]]


def test_what_something_follows_is_not_removed() -> None:
    chat = two_turns()
    assert not chat.remove(chat.node(3))
    assert contents(chat) == ["q1", "a1", "q2", "a2"]


def test_removing_elsewhere_leaves_the_path() -> None:
    chat = two_turns()
    last = chat.path()[-1]
    other = chat.add("assistant", "b2", parent=3)
    chat.remove(last)
    assert chat.path()[-1] is other


def test_a_title_is_the_first_words() -> None:
    chat = Chat()
    assert chat.shown_title == "New chat"
    chat.add("user", "  What is\nthe  capital? ")
    assert chat.shown_title == "What is the capital?"
    chat.nodes[0]["content"] = "word " * 20
    assert chat.shown_title == "word word word word word word word word word…"
    chat.nodes[0]["content"] = "x" * 100
    assert chat.shown_title == "x" * 47 + "…"
    chat.title = "Mine"
    assert chat.shown_title == "Mine"


def test_a_long_chat_has_a_path() -> None:
    chat = Chat()
    for i in range(1000):
        chat.add("assistant" if i % 2 else "user", str(i))
    assert contents(chat) == [str(i) for i in range(1000)]


def test_a_chat_survives_json() -> None:
    chat = two_turns()
    chat.title, chat.system, chat.settings = "T", "S", {"top_p": 0.5, "stop": ["\n"]}
    chat.path()[1]["statistics"] = {"usage": USAGE, "finish_reason": "stop"}
    chat.path()[3]["statistics"] = {"usage": None, "finish_reason": None}
    chat.add("user", "Q2", parent=2)
    data = chat.to_dict()
    again = Chat.from_dict(json.loads(json.dumps(data)))
    assert again.to_dict() == data
    assert again.path() == chat.path()
    assert again.siblings(again.path()[-1]) == chat.siblings(chat.path()[-1])
    assert Chat.from_dict(Chat().to_dict()).path() == []


def test_two_chats_have_two_ids() -> None:
    assert len({Chat().id for _ in range(100)}) == 100


def test_no_id_is_given_twice_by_two_tabs() -> None:
    tabs = [two_turns(), two_turns()]
    ids = [chat.add("user", "more")["id"] for chat in tabs for _ in range(50)]
    assert len(set(ids)) == 100
    assert max(ids) < 2**53, "JavaScript has it exactly."


WRONG: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("id",), "", "id of a chat is empty"),
    (("id",), 3, "id must be text"),
    (("title",), None, "title must be text"),
    (("created_ms",), "now", "created_ms must be a whole number"),
    (("changed_ms",), -1, "changed_ms must be a whole number"),
    (("model_id",), [], "model_id must be text"),
    (("system",), {}, "system must be text"),
    (("settings",), [], "settings must be an object"),
    (("settings",), {"temperature": 3}, "Temperature must be a number from 0 to 2"),
    (("settings",), {"colour": 3}, "no setting called colour"),
    (("nodes",), {}, "nodes must be a list"),
    (("nodes", 0), "x", "A node must be an object"),
    (("nodes", 1, "id"), 1, "Two nodes have the id 1"),
    (("nodes", 1, "id"), True, "id must be a whole number"),
    (("nodes", 1, "parent"), 2, "comes before its parent"),
    (("nodes", 1, "parent"), "1", "parent must be a whole number"),
    (("nodes", 0, "role"), "assistant", "answer to no question"),
    (("nodes", 1, "role"), "system", "role of node 2"),
    (("nodes", 1, "role"), [], "role of node 2"),
    (("nodes", 1, "content"), None, "content must be text"),
    (("nodes", 1, "model_id"), 5, "model_id must be text"),
    (("nodes", 1, "statistics"), "fast", "statistics must be an object"),
    (("nodes", 1, "statistics"), {"finish_reason": 3}, "finish_reason must be text"),
    (("nodes", 1, "statistics"), {"usage": {}}, "usage must have prompt_tokens_details"),
    (("nodes", 1, "statistics"), {"usage": {**USAGE, "extra": {}}}, "extra must have decode"),
    (("nodes", 1, "statistics"), {"usage": {**USAGE, "prompt_tokens": "x"}}, "prompt_tokens must"),
    (
        ("nodes", 1, "statistics"),
        {"usage": {**USAGE, "extra": {"decode_tokens_per_s": "<b>"}}},
        "extra must have numbers",
    ),
    (("leaf",), 9, "leaf 9 is none of the nodes"),
    (("leaf",), None, "leaf must be a whole number"),
]


@pytest.mark.parametrize(("place", "value", "message"), WRONG)
def test_a_damaged_chat_is_refused(place: tuple[str | int, ...], value: Any, message: str) -> None:
    data: Any = copy.deepcopy(two_turns().to_dict())
    inner = data
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    with pytest.raises(ValueError, match=message):
        Chat.from_dict(data)


def test_deep_nesting_and_what_is_no_chat_are_refused() -> None:
    data = two_turns().to_dict()
    deep: Any = 1
    for _ in range(100):
        deep = [deep]
    data["nodes"][0]["statistics"] = {"deep": deep}
    with pytest.raises(ValueError, match="statistics"):
        Chat.from_dict(data)
    with pytest.raises(ValueError, match="must be an object"):
        Chat.from_dict([])
