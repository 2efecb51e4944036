"""Servers that refuse, break off, change their files or know no ranges."""

from __future__ import annotations

import numpy as np
import pytest

from py_engine.errors import FileCorruptError, FileMissingError, NetworkError
from tests.browser.files.loading import SEGMENT_BYTES, SIZE, Target, pump, ranges, sha256
from tests.support.hub import Fault, Hub
from tests.support.page_files import PageFiles, PageStore
from tests.support.remote import run


def test_a_missing_file_is_named(hub: Hub, files: PageFiles) -> None:
    url = hub.url("model", "absent.json")
    for attempt in (files.open, files.read):
        with pytest.raises(FileMissingError, match=r"absent\.json") as caught:
            run(attempt(url))
        assert caught.value.param == url
    assert len(hub.file_requests()) == 2  # no second try


def test_a_web_page_is_not_a_model_file(hub: Hub, url: str, files: PageFiles) -> None:
    hub.faults["model/weights.bin"] = Fault(html=True)
    with pytest.raises(FileMissingError, match="web page") as caught:
        run(files.open(url))
    assert caught.value.param == url


def test_a_refusal_tells_the_status(hub: Hub, url: str, files: PageFiles) -> None:
    hub.faults["model/weights.bin"] = Fault(status=403)
    with pytest.raises(NetworkError, match="403") as caught:
        run(files.open(url))
    assert caught.value.param == url
    assert len(hub.file_requests()) == 1


def test_a_busy_server_is_asked_again(hub: Hub, files: PageFiles) -> None:
    hub.faults["model/config.json"] = Fault(status=503, times=2)
    assert run(files.read(hub.url("model", "config.json")))
    hub.faults["model/weights.bin"] = Fault(status=503)
    with pytest.raises(NetworkError, match="503"):
        run(files.open(hub.url("model", "weights.bin")))


def test_no_server_at_all(files: PageFiles) -> None:
    with Hub() as gone:
        url = gone.url("model", "weights.bin")
    with pytest.raises(NetworkError) as caught:
        run(files.open(url))
    assert caught.value.param == url


@pytest.mark.parametrize("no_range", [False, True])
def test_a_broken_connection_is_taken_up_again(
    hub: Hub, url: str, files: PageFiles, target: Target, data: bytes, no_range: bool
) -> None:
    cut_at = SEGMENT_BYTES + 1_234_567
    # Slowly, so that the page has read what was sent when the connection breaks.
    hub.faults["model/weights.bin"] = Fault(cut_at=cut_at, delay_s=0.005, times=1)
    file = run(files.open(url))
    hub.faults["model/weights.bin"] = Fault(no_range=no_range)
    run(file.pump(target.copies(), lambda position: None))
    assert target.sha256() == sha256(data)
    first, second = ranges(hub)
    assert first is None
    assert second is not None
    assert 0 < second <= cut_at


def test_what_arrived_is_kept_for_the_next_load(
    hub: Hub, url: str, files: PageFiles, target: Target, store: PageStore, data: bytes
) -> None:
    hub.faults["model/weights.bin"] = Fault(cut_at=SEGMENT_BYTES + 1_234_567)
    with pytest.raises(NetworkError) as caught:
        pump(files, url, target.copies())
    assert caught.value.param == url
    assert ranges(hub)[-2:] == [SEGMENT_BYTES + 1_234_567] * 2  # tries without a new byte
    assert store.keys() == [f"{url} 0", f"{url} meta"]

    hub.faults.clear()
    hub.log.clear()
    assert not pump(files, url, target.copies()).from_cache
    assert target.sha256() == sha256(data)
    assert ranges(hub) == [SEGMENT_BYTES]
    assert pump(files, url, target.copies()).from_cache


def test_resuming_where_ranges_are_not_served(
    hub: Hub, url: str, files: PageFiles, target: Target, data: bytes
) -> None:
    hub.faults["model/weights.bin"] = Fault(cut_at=SEGMENT_BYTES + 1)
    with pytest.raises(NetworkError):
        pump(files, url, target.copies())
    hub.faults["model/weights.bin"] = Fault(no_range=True)
    pump(files, url, target.copies())
    assert target.sha256() == sha256(data)


def test_a_file_that_changed_since_is_read_anew(
    hub: Hub, url: str, files: PageFiles, target: Target
) -> None:
    hub.faults["model/weights.bin"] = Fault(cut_at=SEGMENT_BYTES + 1)
    with pytest.raises(NetworkError):
        pump(files, url, target.copies())
    hub.faults.clear()
    changed = np.random.default_rng(5).bytes(SIZE)
    (hub.folders["model"] / "weights.bin").write_bytes(changed)
    hub.log.clear()
    pump(files, url, target.copies())
    assert target.sha256() == sha256(changed)
    assert ranges(hub) == [SEGMENT_BYTES, None]


def test_a_file_that_became_shorter_since_is_read_anew(
    hub: Hub, url: str, files: PageFiles, target: Target, data: bytes
) -> None:
    hub.faults["model/weights.bin"] = Fault(cut_at=2 * SEGMENT_BYTES + 1)
    with pytest.raises(NetworkError):
        pump(files, url, target.copies())
    hub.faults["model/weights.bin"] = Fault(truncate_at=1000)  # before what is kept: 416
    assert run(files.read(url)) == data[:1000]


def test_a_file_that_changes_while_it_is_read(
    hub: Hub, url: str, files: PageFiles, target: Target
) -> None:
    hub.faults["model/weights.bin"] = Fault(cut_at=SEGMENT_BYTES + 1, times=1)
    file = run(files.open(url))
    hub.faults["model/weights.bin"] = Fault(etag='"other"')
    with pytest.raises(FileCorruptError, match="changed") as caught:
        run(file.pump(target.copies(), lambda position: None))
    assert caught.value.param == url
