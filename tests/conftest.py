"""What all tests share: markers by folder, one browser per run, and the built site on localhost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

import build
from tests.support.chromium import launch
from tests.support.server import StaticServer

TESTS = Path(__file__).parent
FOLDER_MARKERS = {"unit": "unit", "kernels": "kernels", "browser": "browser"}

# The page's modules find each other as they do in MicroPython, where app/ is the root.
sys.path.append(str(TESTS.parent / "app"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0]
        item.add_marker(FOLDER_MARKERS[folder])
    # asyncio.run is not to be had once Playwright's sync API runs.
    items.sort(key=lambda item: item.get_closest_marker("unit") is None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The one browser of this run: Playwright's sync API allows no second driver at once."""
    build.ensure_browser()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def dist() -> Path:
    """The site, built from the working tree."""
    build.build()
    return build.DIST


@pytest.fixture(scope="session")
def site(dist: Path) -> Iterator[str]:
    """URL of the built site, without a slash at its end."""
    with StaticServer(dist) as server:
        yield server.url
