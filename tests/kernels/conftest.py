"""One browser page with WebGPU per test process, and the project's kernels on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.kernels.browser_device import BrowserDevice
from tests.support.chromium import launch
from tests.support.server import StaticServer

ROOT = Path(__file__).parents[2]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: needs a Chromium with WebGPU")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "gpu_page" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def gpu_page() -> Iterator[Page]:
    """An empty page that may import /worker/*.js."""
    with StaticServer(ROOT) as server, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        page.goto(f"{server.url}/tests/support/blank.html")
        yield page
        browser.close()


@pytest.fixture(scope="session")
def device(gpu_page: Page) -> Iterator[BrowserDevice]:
    """The real GPU device; whoever makes buffers and plans on it releases them."""
    device = BrowserDevice(gpu_page)
    yield device
    device.close()
