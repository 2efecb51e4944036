"""Files on their way to Python and to the GPU: in order, in pieces, whole, cancelled."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import Page

from py_engine.errors import AbortedError, DeviceLostError, GpuValidationError, NetworkError
from py_engine.files import ConvertTo, CopyTo, Piece
from py_engine.plan import Buffer, Plan, kernel
from tests.browser.files.loading import (
    PIECE_BYTES,
    SEGMENT_BYTES,
    SIZE,
    Target,
    pump,
    ranges,
    sha256,
)
from tests.support.hub import Fault, Hub
from tests.support.page_files import PageFiles, PageStore
from tests.support.remote import run


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
