"""The page's store and library in MicroPython, over a real IndexedDB."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

START = """async (site) => {
  const { loadMicroPython } = await import(site + "/micropython/micropython.mjs");
  const text = async (path) => (await fetch(site + path)).text();
  const { files } = JSON.parse(await text("/app/pyscript.json"));
  globalThis.python = await loadMicroPython({ heapsize: 8e6 });
  for (const path of Object.keys(files))
    python.FS.writeFile(path.slice(1), await text("/app" + path.slice(1)));
  python.globals.set("out", "null");
  await python.runPythonAsync(`
import js, json, sys
sys.path.append("/")
from store import Store
from memory_store import StoreError
from library import Library
from chats import Chat
`);
}"""

# What Python's global `out` is at the end, by way of JSON.
RUN = """async ([code, given]) => {
  python.globals.set("given", given);
  await python.runPythonAsync("given = json.loads(given)\\n" + code);
  await python.runPythonAsync("out = json.dumps(out)");
  return JSON.parse(python.globals.get("out"));
}"""

Open = Callable[..., Page]


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    yield context
    context.close()


@pytest.fixture
def open_page(context: BrowserContext, site: str) -> Open:
    """A page with MicroPython and the modules of app/; IndexedDB is that of the context."""

    def open_page(script: str = "") -> Page:
        page = context.new_page()
        if script:
            page.add_init_script(script)
        page.route("**/blank", lambda route: route.fulfill(body="", content_type="text/html"))
        page.goto(f"{site}/blank")
        page.evaluate(START, site)
        return page

    return open_page


def run(page: Page, code: str, given: str = "null") -> Any:
    return page.evaluate(RUN, [code, given])


def test_records_are_kept_over_reloads(open_page: Open) -> None:
    text = '"é 😀\\x00\\n</script>'
    page = open_page()
    kept = run(
        page,
        """
store = await Store.open()
await store.put("preferences", {"name": "b", "value": [1, 0.5, None, True, 1795270172595]})
await store.put("preferences", {"name": "a", "value": "old"})
await store.put("preferences", {"name": "a", "value": given})
await store.put("preferences", {"name": "c", "value": 1})
await store.delete("preferences", "c")
await store.delete("preferences", "none")
out = store.is_kept
""",
        json.dumps(text, ensure_ascii=False),
    )
    assert kept is True
    page.close()
    read = """
store = await Store.open()
out = [await store.get_all("preferences"), await store.get_all("chats")]
"""
    preferences, chats = run(open_page(), read)
    assert preferences == [
        {"name": "a", "value": text},
        {"name": "b", "value": [1, 0.5, None, True, 1795270172595]},
    ]
    assert chats == []


def test_several_records_are_added_all_or_none(open_page: Open) -> None:
    messages, records = run(
        open_page(),
        """
store = await Store.open()
messages = []
for bad in ({"id": 3}, {"id": "c", "value": float("nan")}):
    try:
        await store.add_all("chats", [{"id": "a"}, {"id": "b"}, bad])
    except StoreError as error:
        messages.append(str(error))
out = [messages, await store.get_all("chats")]
""",
    )
    assert messages == [
        "A record of chats has no id.",
        "A record has a number that JSON cannot write.",
    ]
    assert records == []


REFUSALS = {
    "absent": "Object.defineProperty(window, 'indexedDB', { value: undefined });",
    "null": "Object.defineProperty(window, 'indexedDB', { value: null });",
    "refused": """Object.defineProperty(window, "indexedDB", {
        get() { throw new DOMException("no", "SecurityError"); } });""",
    "unopenable": """IDBFactory.prototype.open = () => {
        throw new DOMException("no", "UnknownError"); };""",
    "newer": """const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (name, version) {
          const bound = open.bind(this, name, 2);
          IDBFactory.prototype.open = open;
          bound();
          return open.call(this, name, version);
        };""",
}


@pytest.mark.parametrize("script", REFUSALS.values(), ids=REFUSALS)
def test_where_the_browser_refuses_the_store_is_in_memory(open_page: Open, script: str) -> None:
    out = run(
        open_page(script),
        """
store = await Store.open()
library = Library(store)
await library.open()
chat = Chat()
chat.add("user", "Hi")
await library.save(chat)
again = Library(store)
await again.open()
out = [store.is_kept, [chat.shown_title for chat in again.chats]]
""",
    )
    assert out == [False, ["Hi"]]


def test_a_full_storage_is_told_and_what_was_kept_stays(open_page: Open) -> None:
    page = open_page()
    run(
        page,
        """
store = await Store.open()
await store.put("chats", {"id": "a", "text": "kept"})
out = None
""",
    )
    # As a browser does it: the commit fails, for a reason that the transaction has.
    page.evaluate(
        """() => {
          for (const name of ["put", "add"]) {
            const write = IDBObjectStore.prototype[name];
            IDBObjectStore.prototype[name] = function (value) {
              write.call(this, value);
              if (value.text !== "x") this.transaction.abort();
            };
          }
          const error = new DOMException("full", "QuotaExceededError");
          Object.defineProperty(IDBTransaction.prototype, "error", { get: () => error });
        }"""
    )
    messages, records = run(
        page,
        """
messages = []
more = {"id": "a", "text": "y" * 300000}
for work in (
    store.put("chats", more),
    store.update("chats", "a", lambda kept: more),
    store.add_all("chats", [{"id": "b", "text": "x"}, {"id": "c", "text": "y" * 300000}]),
):
    try:
        await work
    except StoreError as error:
        messages.append(str(error))
out = [messages, await store.get_all("chats")]
""",
    )
    assert len(messages) == 3
    assert all(text.startswith("This browser's storage is full") for text in messages)
    assert records == [{"id": "a", "text": "kept"}]


def test_two_tabs_change_one_record_one_after_the_other(open_page: Open) -> None:
    tabs = [open_page(), open_page()]
    for page in tabs:
        run(
            page,
            """
store, heard = await Store.open(), []
store.on_change = lambda table, keys: heard.append([table, keys])
out = None
""",
        )
    count = """
def more(record):
    return {"name": "n", "value": (record["value"] if record else 0) + 1}
for _ in range(20):
    asyncio.create_task(store.update("preferences", "n", more))
out = None
"""
    for page in tabs:
        run(page, f"import asyncio\n{count}")
    last = """
await store.update("preferences", "n", lambda record: None)
out = [(await store.get("preferences", "n"))["value"], await store.get("preferences", "none")]
"""
    expected = [40, None]
    for page in tabs:
        while (now := run(page, last)) != expected:
            assert now[0] < 40
    for page in tabs:
        while len(heard := run(page, "out = heard")) < 20:
            pass
        assert heard == [["preferences", ["n"]]] * 20


def test_what_is_wrong_with_a_change_is_raised_and_changes_nothing(open_page: Open) -> None:
    messages, records = run(
        open_page(),
        """
store, messages = await Store.open(), []
await store.put("chats", {"id": "a"})
def defect(record):
    raise ValueError("a defect")
for change in (defect, lambda record: {"id": "a", "value": float("nan")}):
    try:
        await store.update("chats", "a", change)
    except (StoreError, ValueError) as error:
        messages.append(str(error))
try:
    await store.delete("chats", "a", defect)
except ValueError as error:
    messages.append(str(error))
messages.append(await store.delete("chats", "a", lambda record: False))
try:
    await store.add_all("chats", [{"id": "b"}, {"id": "a"}])
except StoreError as error:
    messages.append(str(error))
out = [messages, await store.get_all("chats")]
""",
    )
    assert messages[:2] == ["a defect", "A record has a number that JSON cannot write."]
    assert messages[2:4] == ["a defect", False]
    assert "ConstraintError" in messages[4]
    assert records == [{"id": "a"}]


def test_a_store_that_another_page_deletes_is_opened_again(open_page: Open) -> None:
    page = open_page()
    run(page, "store = await Store.open()\nawait store.put('chats', {'id': 'a'})\nout = None")
    page.evaluate(
        """() => new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase("pywebllm");
          request.onsuccess = resolve;
          request.onblocked = reject;
        })"""
    )
    again = "await store.put('chats', {'id': 'b'})\nout = await store.get_all('chats')"
    assert run(page, again) == [{"id": "b"}]


def test_a_library_in_micropython(open_page: Open) -> None:
    page = open_page()
    saved, found, file = run(
        page,
        """
library = Library(await Store.open())
await library.open()
for number, text in enumerate(("ÎLE de France", "Straße 😀")):
    chat = Chat("tiny")
    chat.add("user", text)
    chat.changed_ms += number
    await library.save(chat)
chat.settings = {"temperature": 0.7, "seed": 9007199254740991, "stop": ["\\n"]}
old = chat.add("assistant", "one", model_id="tiny")
chat.add("assistant", "two", parent=old["parent"])
await library.save(chat)
found = [[chat.shown_title for chat in library.search(text)] for text in ("île FRANCE", "STRASSE")]
file = library.export_text(library.chats)
out = [[chat.to_dict() for chat in library.chats], found, file]
""",
    )
    assert found == [["ÎLE de France"], []]
    assert saved[0]["settings"] == {"temperature": 0.7, "seed": 9007199254740991, "stop": ["\n"]}
    page.close()
    page = open_page()
    read = """
library = Library(await Store.open())
await library.open()
deleted = await library.delete(library.chats[0].id)
number = await library.import_text(given)
await library.put_back(deleted)
kept = Library(library._store)
await kept.open()
out = [[chat.to_dict() for chat in lib.chats] for lib in (library, kept)]
"""
    # As JSON that escapes the emoji to two halves, which MicroPython does not join.
    escaped = json.dumps(json.dumps(json.loads(file)))
    assert "\\\\ud83d\\\\ude00" in escaped
    now, kept = run(page, read, escaped)

    def told(chats: list[dict[str, Any]]) -> list[Any]:
        by_id = sorted(chats, key=lambda chat: (-chat["changed_ms"], chat["id"]))
        return [{**chat, "id": None} for chat in by_id]

    assert told(now) == told(kept) == told([saved[0], saved[1], saved[1]])
    assert len({chat["id"] for chat in now}) == 3
