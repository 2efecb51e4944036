"""A page with an empty store, a device, and a hub that serves one file of three segments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.files.loading import SIZE, Target
from tests.kernels.browser_device import BrowserDevice
from tests.support.hub import Hub
from tests.support.page_files import PageFiles, PageStore
from tests.support.server import StaticServer

ROOT = Path(__file__).parents[3]

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


@pytest.fixture
def target(device: BrowserDevice) -> Target:
    return Target(device)
