"""What is kept: wrong files are not, damage is noticed, a full store is told."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from py_engine.errors import FileCorruptError, NetworkError, StorageFullError
from tests.browser.files.loading import SEGMENT_BYTES, SIZE, Target, pump, ranges, sha256
from tests.support.hub import Fault, Hub
from tests.support.page_files import PageFiles, PageStore
from tests.support.remote import Remote, run

OPEN_FOLDERS = """
async (store) => new (await import("/worker/kept_folders.js")).KeptFolders(store)
"""


def test_a_truncated_file_is_not_kept(
    hub: Hub, url: str, files: PageFiles, target: Target, store: PageStore, data: bytes
) -> None:
    hub.faults["model/weights.bin"] = Fault(truncate_at=SIZE - 1000)
    with pytest.raises(FileCorruptError, match=r"weights\.bin.*truncated") as caught:
        pump(files, url, target.copies())
    assert caught.value.param == url
    assert store.keys() == []
    hub.faults.clear()
    pump(files, url, target.copies())
    assert target.sha256() == sha256(data)


def test_a_file_may_be_forgotten(hub: Hub, files: PageFiles, store: PageStore) -> None:
    url, other = hub.url("model", "config.json"), hub.url("model", "weights.bin")
    run(files.read(url))
    pump(files, other, [])
    run(files.forget(url))
    assert [key.split(" ")[0] for key in store.keys()] == [other] * 4


def test_a_lost_segment_is_downloaded_again(
    hub: Hub, url: str, files: PageFiles, target: Target, store: PageStore, data: bytes
) -> None:
    pump(files, url, target.copies())
    store.delete(f"{url} 1")
    hub.log.clear()
    pump(files, url, target.copies())
    assert target.sha256() == sha256(data)
    assert ranges(hub) == [SEGMENT_BYTES]


def test_a_damaged_segment_is_dropped(
    url: str, files: PageFiles, target: Target, store: PageStore
) -> None:
    pump(files, url, target.copies())
    store.put(f"{url} 1", b"short")
    with pytest.raises(FileCorruptError) as caught:
        pump(files, url, target.copies())
    assert caught.value.param == url
    assert store.keys() == []


def test_folders_tell_what_they_take_and_are_deleted_whole(
    hub: Hub, url: str, files: PageFiles, target: Target, store: PageStore
) -> None:
    config, folder = hub.url("model", "config.json"), hub.url("model")
    near = hub.add("near", hub.folders["model"]) + "config.json"
    inner = f"{folder}more/a file.json"
    others = ["json/folder https://x/ 1", "kernels", f"snapshot/{'0' * 64}"]
    run(files.read(config))
    run(files.read(near))
    hub.faults["model/weights.bin"] = Fault(cut_at=2 * SEGMENT_BYTES + 5)
    with pytest.raises(NetworkError):
        pump(files, url, target.copies())
    for key in (*others, f"{inner} 0"):  # a segment without its entry: a deletion was broken off
        store.put(key, b"1")
    folders = Remote(store.remote.page, OPEN_FOLDERS, store.remote)

    def listed() -> dict[str, tuple[int, bool]]:
        entries = folders.call("list")
        return {e["folder"] + e["name"]: (e["kept_bytes"], e["complete"]) for e in entries}

    config_bytes = len((hub.folders["model"] / "config.json").read_bytes())
    elsewhere = {near: (config_bytes, True), inner: (SEGMENT_BYTES, False)}
    partly = {config: (config_bytes, True), url: (2 * SEGMENT_BYTES, False), **elsewhere}
    assert listed() == partly
    hub.faults.clear()
    pump(files, url, target.copies())
    assert listed() == partly | {url: (SIZE, True)}

    assert folders.call("delete", folder) == SIZE + config_bytes
    assert listed() == elsewhere
    assert folders.call("delete", folder) == 0
    assert store.keys() == sorted([*others, f"{inner} 0", f"{near} 0", f"{near} meta"])
    use = folders.call("use")
    assert 0 < use["used_bytes"] < use["quota_bytes"]
    assert use["persisted"] is False


def test_a_store_that_fills_up_ends_the_load(
    page: Page, url: str, files: PageFiles, target: Target, store: PageStore
) -> None:
    quota = {"origin": page.evaluate("() => location.origin"), "quotaSize": SIZE // 2}
    page.context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", quota)
    with pytest.raises(StorageFullError, match="refused") as caught:
        pump(files, url, target.copies())
    assert caught.value.param == url
    assert store.keys() == [f"{url} 0", f"{url} meta"]


def test_stores_hold_any_key(store: PageStore) -> None:
    values = {key: key.encode() * 3 for key in ("a", "a b", "a/b?c#d %20", "https://x/ü 1")}
    for key, value in values.items():
        store.put(key, b"old")
        store.put(key, value)
    assert {key: store.get(key) for key in store.keys()} == values
    assert store.keys("a ") == ["a b"]
    assert store.get("absent") is None
    store.delete("absent")
    store.delete("a b")
    assert store.get("a b") is None
    assert store.keys("a") == ["a", "a/b?c#d %20"]
