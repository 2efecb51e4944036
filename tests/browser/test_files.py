"""worker/files.js in Chromium against a hub that can fail: streaming, keeping, resuming, errors."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from py_engine.errors import (
    AbortedError,
    DeviceLostError,
    FileCorruptError,
    FileMissingError,
    GpuValidationError,
    NetworkError,
    StorageFullError,
)
from py_engine.files import ConvertTo, CopyTo, Piece
from py_engine.plan import Buffer, Plan, kernel
from tests.kernels.browser_device import BrowserDevice
from tests.support.hub import Fault, Hub
from tests.support.page_files import PageFiles, PageModelFile, PageStore
from tests.support.remote import run
from tests.support.server import StaticServer

ROOT = Path(__file__).parents[2]
SEGMENT_BYTES = 16 * 1024 * 1024
SIZE = 2 * SEGMENT_BYTES + 1_000_004
PIECE_BYTES = 3_000_000  # straddles the segments' ends

SOURCES = {
    # target[params[0] + i] = ~source[i] for i < params[1]
    "invert": """
        @group(0) @binding(0) var<storage, read> source: array<u32>;
        @group(0) @binding(1) var<storage, read> params: array<u32>;
        @group(0) @binding(2) var<storage, read_write> target_words: array<u32>;
        @compute @workgroup_size(64)
        fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) n: vec3u) {
          for (var i = id.x; i < params[1]; i += 64u * n.x) {
            target_words[params[0] + i] = ~source[i];
          }
        }"""
}


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page with an empty store of its own."""
    with StaticServer(ROOT) as server:
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{server.url}/tests/support/blank.html")
        yield page
        context.close()


@pytest.fixture
def device(page: Page) -> Iterator[BrowserDevice]:
    device = BrowserDevice(page, SOURCES)
    yield device
    device.close()


@pytest.fixture
def store(page: Page) -> PageStore:
    return PageStore(page)


@pytest.fixture
def files(store: PageStore, device: BrowserDevice) -> PageFiles:
    return PageFiles(store, device.remote)


@pytest.fixture(scope="session")
def data() -> bytes:
    return np.random.default_rng(0).bytes(SIZE)


@pytest.fixture
def hub(tmp_path: Path, data: bytes) -> Iterator[Hub]:
    (tmp_path / "weights.bin").write_bytes(data)
    (tmp_path / "config.json").write_text('{"name": "Grüße"}')
    with Hub() as hub:
        hub.add("model", tmp_path)
        yield hub


@pytest.fixture
def url(hub: Hub) -> str:
    return hub.url("model", "weights.bin")


class Target:
    """A buffer that files are pumped into."""

    def __init__(self, device: BrowserDevice) -> None:
        self.device = device
        self.buffer = device.create_buffer("target", SIZE)

    def copies(self, start: int = 0, end: int = SIZE) -> list[Piece]:
        """Pieces that bring the file's bytes from `start` on to the buffer's start."""
        starts = range(start, end, PIECE_BYTES)
        return [
            Piece(at, min(PIECE_BYTES, end - at), CopyTo(self.buffer, at - start)) for at in starts
        ]

    def sha256(self) -> str:
        """Of the buffer, found in the page: base64 of so much would take seconds."""
        digest = """async (gpu, handle, size) => {
            const bytes = await gpu.readBuffer(handle, 0, size);
            return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        }"""
        remote = self.device.remote
        return remote.apply(digest, self.buffer.handle, self.buffer.size_bytes).hex()


@pytest.fixture
def target(device: BrowserDevice) -> Target:
    return Target(device)


def sha256(data: bytes, size: int = -(-SIZE // 16) * 16) -> str:
    return hashlib.sha256(data + bytes(size - len(data))).hexdigest()


def pump(files: PageFiles, url: str, pieces: list[Piece]) -> PageModelFile:
    file = run(files.open(url))
    try:
        run(file.pump(pieces, lambda position: None))
    finally:
        file.close()
    return file


def ranges(hub: Hub) -> list[int | None]:
    return [request.start for request in hub.file_requests()]


# Reading and pumping


def test_a_file_reaches_the_gpu_and_a_second_load_asks_no_server(
    hub: Hub, url: str, files: PageFiles, target: Target, data: bytes
) -> None:
    file = run(files.open(url))
    assert file.size_bytes == SIZE
    assert not file.from_cache
    positions: list[int] = []
    run(file.pump(target.copies(), positions.append))
    assert positions == sorted(positions)
    assert positions[-1] == SIZE
    assert target.sha256() == sha256(data)

    hub.log.clear()
    second_target = Target(target.device)
    file = run(files.open(url))
    assert file.from_cache
    run(file.pump(second_target.copies(), positions.append))
    assert second_target.sha256() == sha256(data)
    assert hub.log == []


def test_headers_are_read_and_gaps_are_skipped(
    url: str, files: PageFiles, target: Target, data: bytes
) -> None:
    file = run(files.open(url))
    assert run(file.read(8)) == data[:8]
    assert run(file.read(1001)) == data[8:1009]
    start = SEGMENT_BYTES + 12_345  # nothing of the first segment
    run(file.pump(target.copies(start, start + 400), lambda position: None))
    assert run(target.device.read_buffer(target.buffer, 0, 400)) == data[start : start + 400]
    assert run(file.read(10)) == b""


def test_reading_past_the_end_gives_what_is_there(url: str, files: PageFiles, data: bytes) -> None:
    file = run(files.open(url))
    run(file.skip(SEGMENT_BYTES - 100))
    assert run(file.read(200)) == data[SEGMENT_BYTES - 100 : SEGMENT_BYTES + 100]
    assert run(file.skip(SIZE - SEGMENT_BYTES - 150)) == SIZE - SEGMENT_BYTES - 150
    assert run(file.read(10**12)) == data[-50:]
    assert run(file.read(1)) == b""


def test_pieces_are_converted_on_the_way(
    url: str, files: PageFiles, target: Target, data: bytes
) -> None:
    device = target.device
    staging = device.create_buffer("staging", PIECE_BYTES)
    params = device.create_buffer("params", 16)
    invert = kernel("invert", constants={})
    run(device.compile([invert]))
    plan = Plan("invert")
    plan.add(invert, [staging, params, target.buffer], (64, 1, 1))
    plan_id = device.record(plan)
    length = PIECE_BYTES - 2  # half a word is missing: the rest is zero, inverted all ones
    pieces, expected = [], bytearray()
    for start in range(1, SIZE - length, length):
        words = (len(expected) // 4, PIECE_BYTES // 4)
        pieces.append(Piece(start, length, ConvertTo(staging, params, words, plan_id)))
        expected += data[start : start + length] + bytes(2)
    pump(files, url, pieces)
    inverted = (~np.frombuffer(expected, np.uint8)).tobytes()
    assert target.sha256() == sha256(inverted)


def test_small_files_are_read_whole(hub: Hub, files: PageFiles) -> None:
    url = hub.url("model", "config.json")
    assert run(files.read(url)).decode() == '{"name": "Grüße"}'
    hub.log.clear()
    assert run(files.read(url)).decode() == '{"name": "Grüße"}'
    assert hub.log == []


@pytest.mark.parametrize("fault", [Fault(gzipped=True), Fault(no_length=True)])
def test_small_files_need_no_true_length(hub: Hub, files: PageFiles, fault: Fault) -> None:
    text = "0123456789" * 1000
    (hub.folders["model"] / "config.json").write_text(text)
    hub.faults["model/config.json"] = fault
    for _ in range(2):
        assert run(files.read(hub.url("model", "config.json"))).decode() == text
    assert len(hub.file_requests()) == 1


def test_a_file_without_a_length_cannot_be_pumped(hub: Hub, url: str, files: PageFiles) -> None:
    hub.faults["model/weights.bin"] = Fault(no_length=True)
    with pytest.raises(NetworkError, match="Content-Length") as caught:
        run(files.open(url))
    assert caught.value.param == url


# A network that fails


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
    hub.faults["model/weights.bin"] = Fault(cut_at=cut_at, times=1)
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


# Files and stores that are wrong


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


# Cancelling, and the GPU


def test_an_abort_stops_a_stalled_load_and_keeps_what_is_whole(
    hub: Hub, url: str, files: PageFiles, target: Target, store: PageStore, data: bytes
) -> None:
    hub.faults["model/weights.bin"] = Fault(stall_at=2 * SEGMENT_BYTES + 1000)
    file = run(files.open(url))
    files.abort_when_kept(f"{url} 1")
    with pytest.raises(AbortedError):
        run(file.pump(target.copies(), lambda position: None))
    for attempt in (lambda: run(file.read(10**9)), lambda: run(files.open(url))):
        with pytest.raises(AbortedError):
            attempt()
    assert store.keys() == [f"{url} {name}" for name in (0, 1, "meta")]

    hub.faults.clear()
    hub.log.clear()
    pump(PageFiles(store, target.device.remote), url, target.copies())
    assert target.sha256() == sha256(data)
    assert ranges(hub) == [2 * SEGMENT_BYTES]


def test_an_abort_ends_the_wait_for_another_try(hub: Hub, url: str, files: PageFiles) -> None:
    hub.faults["model/weights.bin"] = Fault(status=503)
    files.abort_after(600)  # in the second, longer wait
    with pytest.raises(AbortedError):
        run(files.open(url))
    assert len(hub.file_requests()) < 3


def test_a_lost_device_ends_a_pump(url: str, files: PageFiles, target: Target) -> None:
    file = run(files.open(url))
    target.device.lose()
    with pytest.raises(DeviceLostError):
        run(file.pump(target.copies(), lambda position: None))


def test_what_the_gpu_rejects_ends_a_pump(url: str, files: PageFiles, target: Target) -> None:
    small = Buffer(target.device.create_buffer("small", 16).handle, SIZE, "small")
    with pytest.raises(GpuValidationError, match="small"):
        pump(files, url, [Piece(0, 1000, CopyTo(small, 0))])


def test_uploads_wait_for_a_slow_gpu(page: Page) -> None:
    """Never more than 64 MiB are written and not yet done."""
    most = page.evaluate("""async () => {
      const { Uploader } = await import("/worker/upload.js");
      let written = 0, done = 0, most = 0;
      const gpu = {
        writeBuffer: (handle, offset, bytes) => {
          written += bytes.length;
          most = Math.max(most, written - done);
        },
        device: { queue: { onSubmittedWorkDone: () => {
          const covered = written;
          return new Promise((resolve) => setTimeout(() => ((done = covered), resolve()), 20));
        } } },
        settle: (work) => work,
        sync: async () => {},
      };
      const uploader = new Uploader(gpu);
      const bytes = new Uint8Array(3 << 20);
      const target = { kind: "copy", buffer: 1, offsetBytes: 0 };
      for (let i = 0; i < 100; i++) await uploader.send(target, bytes);
      await uploader.finish();
      return most;
    }""")
    assert 32 * 2**20 < most <= 64 * 2**20
