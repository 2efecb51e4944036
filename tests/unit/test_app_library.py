"""The list of chats over a store in memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest

from app.chats import Chat
from app.json_text import json_text
from app.library import Library, _joined
from app.memory_store import MemoryStore, StoreError


def chat_of(changed_ms: int, *contents: str) -> Chat:
    chat = Chat("tiny")
    for index, content in enumerate(contents):
        chat.add("assistant" if index % 2 else "user", content)
    chat.changed_ms = changed_ms
    return chat


def library_of(*chats: Chat) -> Library:
    async def fill() -> Library:
        library = Library(MemoryStore())
        for chat in chats:
            await library.save(chat)
        return library

    return asyncio.run(fill())


def reopened(library: Library) -> Library:
    again = Library(library._store)
    asyncio.run(again.open())
    return again


def ids(chats: list[Chat]) -> list[str]:
    return [chat.id for chat in chats]


def test_chats_are_kept_newest_first() -> None:
    old, new = chat_of(1, "old"), chat_of(2, "new")
    library = library_of(old, new)
    assert ids(library.chats) == ids(reopened(library).chats) == [new.id, old.id]
    old.changed_ms = 3
    asyncio.run(library.save(old))
    assert ids(library.chats) == ids(reopened(library).chats) == [old.id, new.id]
    assert library.find(new.id) is new
    assert library.find("none") is None


def test_a_kept_chat_does_not_change_with_the_one_in_use() -> None:
    chat = chat_of(1, "question")
    library = library_of(chat)
    chat.nodes[0]["content"] = "changed"
    assert reopened(library).chats[0].nodes[0]["content"] == "question"


def test_a_deleted_chat_can_be_put_back() -> None:
    chat = chat_of(1, "question", "answer")
    library = library_of(chat)
    deleted = asyncio.run(library.delete(chat.id))
    assert deleted is chat
    assert library.chats == reopened(library).chats == []
    assert asyncio.run(library.save(chat)) is False, "An answer that still comes keeps nothing."
    assert library.chats == reopened(library).chats == []
    asyncio.run(library.put_back(deleted))
    assert reopened(library).chats[0].to_dict() == chat.to_dict()
    assert asyncio.run(library.delete("none")) is None


def test_a_chat_whose_only_question_got_no_answer_is_let_go() -> None:
    chat = chat_of(1, "question")
    library = library_of(chat)
    chat.remove(chat.nodes[0])
    assert asyncio.run(library.save(chat))
    asyncio.run(library.let_go(chat))
    asyncio.run(library.let_go(chat))
    assert library.chats == reopened(library).chats == []
    chat.add("user", "again")
    assert asyncio.run(library.save(chat)), "It is not deleted for good."
    asyncio.run(library.let_go(chat))
    assert contents(reopened(library).chats[0]) == ["again"]


def test_a_chat_that_only_this_tab_writes_is_not_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A long one would hold up the page at every save of an answer that comes."""
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    asyncio.run(here.save(chat))
    with monkeypatch.context() as patch:
        patch.setattr(Chat, "from_dict", lambda record: pytest.fail("It was read."))
        for word in ("one", "two"):
            chat.add("assistant", word)
            asyncio.run(here.save(chat))
    asyncio.run(there.refresh([chat.id]))
    there.chats[0].add("user", "said there")
    asyncio.run(there.save(there.chats[0]))
    chat.title = "named here"
    asyncio.run(here.save(chat))
    kept = reopened(here).chats[0]
    assert (kept.title, contents(kept)) == ("named here", ["one", "question", "said there", "two"])


def test_a_chat_in_which_another_tab_says_something_is_not_let_go() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    chat.remove(chat.nodes[0])
    asyncio.run(here.save(chat))
    asyncio.run(there.refresh([chat.id]))
    there.chats[0].add("user", "said there")
    asyncio.run(there.save(there.chats[0]))
    asyncio.run(here.let_go(chat))
    assert contents(chat) == contents(reopened(here).chats[0]) == ["said there"]


def test_a_chat_that_is_let_go_can_be_used_in_another_tab() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    chat.remove(chat.nodes[0])
    asyncio.run(here.save(chat))
    asyncio.run(here.let_go(chat))
    asyncio.run(there.refresh([chat.id]))
    assert there.chats == []
    chat.add("user", "again")
    asyncio.run(here.save(chat))
    asyncio.run(there.refresh([chat.id]))
    assert contents(there.chats[0]) == ["again"]
    asyncio.run(there.save(there.chats[0]))


def test_a_record_that_cannot_be_read_is_left_alone() -> None:
    library = library_of(chat_of(1, "good"))
    asyncio.run(library._store.put("chats", {"id": "bad", "nodes": 3}))
    again = reopened(library)
    assert (len(again.chats), again.num_unreadable) == (1, 1)
    assert len(asyncio.run(library._store.get_all("chats"))) == 2


def test_a_search_finds_all_words_in_any_case() -> None:
    one = chat_of(1, "The Capital of France", "Paris, in ÎLE-DE-FRANCE")
    two = chat_of(2, "capital letters")
    two.title = "Spelling"
    library = library_of(one, two)

    def found(text: str) -> list[str]:
        return ids(library.search(text))

    assert found("CAPITAL") == [two.id, one.id]
    assert found("paris capital") == [one.id]
    assert found("île") == [one.id]
    assert found("spelling") == [two.id]
    assert found("paris spelling") == []
    assert found("  ") == [two.id, one.id]
    one.nodes[0]["content"] = "The seat of Germany: Berlin"
    asyncio.run(library.save(one))
    assert (found("berlin"), found("france capital")) == ([one.id], [])


def test_an_export_is_imported_elsewhere() -> None:
    chats = [chat_of(1, 'a "quote"\n\u2028 😀', "<b>"), chat_of(2, "two")]
    text = library_of(*chats).export_text(chats)
    assert json.loads(text)["version"] == 1
    other = library_of()
    assert asyncio.run(other.import_text("\ufeff" + text)) == 2
    expected = [chat.to_dict() for chat in reversed(chats)]
    assert [chat.to_dict() for chat in other.chats] == expected
    assert [chat.to_dict() for chat in reopened(other).chats] == expected


def test_an_import_replaces_nothing() -> None:
    chat = chat_of(1, "mine")
    library = library_of(chat)
    text = library.export_text([chat, chat])
    assert asyncio.run(library.import_text(text)) == 2
    assert len({chat.id for chat in library.chats}) == 3
    assert len(reopened(library).chats) == 3
    assert library.find(chat.id) is chat


GOOD = chat_of(1, "good").to_dict()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("{", "not JSON"),
        ("", "not JSON"),
        ([], "no chats exported"),
        ({"format": "other"}, "no chats exported"),
        ({"format": "pywebllm chats", "version": 2, "chats": []}, "another version"),
        ({"format": "pywebllm chats", "version": 1}, "no list of chats"),
        (
            {"format": "pywebllm chats", "version": 1, "chats": [GOOD, {**GOOD, "leaf": 7}]},
            "Chat 2 of the file is damaged. leaf 7",
        ),
    ],
)
def test_a_damaged_file_leaves_nothing_behind(data: Any, message: str) -> None:
    library = library_of()
    with pytest.raises(ValueError, match=message):
        asyncio.run(library.import_text(data if isinstance(data, str) else json.dumps(data)))
    assert library.chats == reopened(library).chats == []


class FullStore(MemoryStore):
    async def add_all(self, table: str, records: list[Any]) -> None:
        raise StoreError("full")

    async def update(
        self, table: str, key: str, change: Callable[[Any], Any], stamp: str | None = None
    ) -> None:
        change(await self.get(table, key))
        raise StoreError("full")


def test_a_full_store_takes_no_import_but_loses_no_chat() -> None:
    library = Library(FullStore())
    chat = chat_of(1, "said")
    with pytest.raises(StoreError):
        asyncio.run(library.import_text(library.export_text([chat])))
    assert library.chats == []
    with pytest.raises(StoreError):
        asyncio.run(library.save(chat))
    assert library.chats == [chat]


def test_a_chat_that_could_not_be_kept_is_not_taken_for_deleted() -> None:
    store = FullStore()
    library, chat = Library(store), chat_of(1, "said")
    library.shown_id = chat.id
    with pytest.raises(StoreError):
        asyncio.run(library.save(chat))
    assert asyncio.run(library.refresh([chat.id])) == asyncio.run(library.refresh(None)) == []
    assert library.chats == [chat]


def tabs_of(*chats: Chat) -> tuple[Library, Library]:
    here = library_of(*chats)
    return here, reopened(here)


def contents(chat: Chat) -> list[str]:
    return sorted(node["content"] for node in chat.nodes)


def test_what_two_tabs_add_to_a_chat_is_all_kept() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    other = there.chats[0]
    chat.add("assistant", "here")
    other.add("assistant", "there")
    other.title = "Renamed"
    assert asyncio.run(here.save(chat)) and asyncio.run(there.save(other))
    assert contents(reopened(here).chats[0]) == ["here", "question", "there"]
    assert contents(chat) == ["here", "question"]
    assert asyncio.run(here.refresh([chat.id])) == []
    assert (here.chats, contents(chat)) == ([chat], ["here", "question", "there"])
    assert chat.title == "Renamed"
    assert here.search("renamed there") == [chat]


def test_a_failed_write_loses_nothing_of_the_other_tab() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    other = there.chats[0]
    other.add("assistant", "there")
    asyncio.run(there.save(other))
    chat.add("assistant", "here")
    store, full = here._store, FullStore()
    full._tables = store._tables
    here._store = full
    with pytest.raises(StoreError):
        asyncio.run(here.save(chat))
    other.add("user", "more")
    asyncio.run(there.save(other))
    here._store = store
    asyncio.run(here.save(chat))
    expected = ["here", "more", "question", "there"]
    assert contents(chat) == contents(reopened(here).chats[0]) == expected


def test_a_chat_of_another_tab_is_listed() -> None:
    here, there = tabs_of(chat_of(1, "old"))
    asyncio.run(there.save(chat_of(2, "new")))
    asyncio.run(here.refresh([there.chats[0].id]))
    assert ids(here.chats) == ids(there.chats)


def test_a_chat_deleted_elsewhere_is_not_kept_again_unasked() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    asyncio.run(there.delete(chat.id))
    chat.add("assistant", "here")
    assert asyncio.run(here.save(chat)) is False
    assert here.chats == reopened(here).chats == []
    assert asyncio.run(here.put_back(chat)) is chat
    asyncio.run(there.refresh([chat.id]))
    assert contents(there.chats[0]) == ["here", "question"]
    assert asyncio.run(there.save(there.chats[0])), "It may be changed again."


def test_a_deletion_elsewhere_is_told_once() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    asyncio.run(there.delete(chat.id))
    assert asyncio.run(here.refresh(None)) == [chat]
    assert asyncio.run(here.refresh([chat.id])) == []
    assert here.chats == []


def test_two_tabs_put_back_the_same_chat() -> None:
    chat = chat_of(1, "question")
    here, there = tabs_of(chat)
    other = asyncio.run(there.delete(chat.id))
    chat.add("assistant", "here")
    asyncio.run(here.refresh(None))
    asyncio.run(there.put_back(other))
    asyncio.run(here.refresh([chat.id]))
    known = here.chats[0]
    assert asyncio.run(here.put_back(chat)) is known
    assert here.chats == [known]
    assert contents(known) == contents(reopened(here).chats[0]) == ["here", "question"]


def test_the_store_in_memory_keeps_all_records_or_none() -> None:
    store = MemoryStore()
    with pytest.raises(StoreError, match="no name"):
        asyncio.run(store.add_all("preferences", [{"name": "a"}, {"value": 1}]))
    assert asyncio.run(store.get_all("preferences")) == []


def test_halves_of_a_character_are_joined() -> None:
    assert _joined({"a": ["x\ud83d\ude00y\ud83d\ude00", 1, None]}) == {"a": ["x😀y😀", 1, None]}
    assert _joined("\ude00\ud83d!\ud83d\ud83d\ude00") == "\ude00\ud83d!\ud83d😀"


def test_a_record_is_written_as_json() -> None:
    record = chat_of(1, 'a "quote"\n😀', "two").to_dict()
    record["settings"] = {"stop": ["x", "y"], "seed": 3}
    for value in (record, {}, {"nodes": []}, {"value": None}, {'"': [{}, [1.5, True]]}):
        assert json.loads(json_text(value)) == value
