"""One browser page with WebGPU per test run, and the project's kernels on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.kernels.browser_device import BrowserDevice
from tests.support.server import StaticServer

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def gpu_page(chromium: Browser) -> Iterator[Page]:
    """An empty page that may import /worker/*.js."""
    with StaticServer(ROOT) as server:
        page = chromium.new_page()
        page.goto(f"{server.url}/tests/support/blank.html")
        yield page
        page.close()


@pytest.fixture(scope="session")
def device(gpu_page: Page) -> Iterator[BrowserDevice]:
    """The real GPU device; whoever makes buffers and plans on it releases them."""
    device = BrowserDevice(gpu_page)
    yield device
    device.close()
