"""The page offers its newer version: applied when somebody asks for it and no other tab is open."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

import build
from tests.browser import scripted
from tests.browser.chat_page import status
from tests.support.kept_site import write_site
from tests.support.server import StaticServer
from tests.support.watched_page import watch

TIMEOUT_MS = 120_000
ENGINE = ("pyodide/", "models/", "examples/", "worker/")


class Site:
    """The page's own files with the scripted worker, in versions by their titles."""

    def __init__(self, folder: Path, dist: Path) -> None:
        self.folder = folder
        files = build.tree(dist)
        self.files = {path: data for path, data in files.items() if not path.startswith(ENGINE)}
        self.files["worker/boot.js"] = scripted.WORKER.encode()
        self.files["models.json"] = json.dumps(scripted.RECORDS).encode()

    def publish(self, title: str) -> None:
        index = self.files["index.html"].decode()
        assert "<title>pywebllm</title>" in index
        index = index.replace("<title>pywebllm</title>", f"<title>{title}</title>")
        write_site(self.folder, self.files | {"index.html": index.encode()})


@pytest.fixture
def versions(tmp_path: Path, dist: Path) -> Site:
    site = Site(tmp_path, dist)
    site.publish("one")
    return site


@pytest.fixture
def url(versions: Site) -> Iterator[str]:
    with StaticServer(versions.folder) as server:
        yield server.url


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    yield context
    context.close()


def kept(page: Page) -> None:
    expect(status(page)).to_contain_text("This page works offline.", timeout=TIMEOUT_MS)


def notice(page: Page) -> Locator:
    return page.get_by_role("status").filter(has=page.get_by_role("button", name="Later"))


def test_an_update_is_offered_refused_beside_another_tab_and_applied(
    context: BrowserContext, versions: Site, url: str
) -> None:
    page = context.new_page()
    problems = watch(page, url)
    page.goto(f"{url}/")
    kept(page)
    expect(notice(page)).to_have_count(0)
    versions.publish("two")
    page.reload()
    expect(notice(page)).to_contain_text("A new version of this page is here.", timeout=TIMEOUT_MS)
    expect(page).to_have_title("one")
    other = context.new_page()
    other.goto(f"{url}/")
    expect(notice(other)).to_be_visible(timeout=TIMEOUT_MS)
    other.get_by_role("button", name="Later").click()
    expect(notice(other)).to_have_count(0)
    notice(page).get_by_role("button", name="Use it").click()
    expect(notice(page)).to_contain_text("Close the other tabs of this page, then update.")
    expect(page).to_have_title("one")
    other.close()
    notice(page).get_by_role("button", name="Update").click()
    expect(page).to_have_title("two", timeout=TIMEOUT_MS)
    kept(page)
    expect(notice(page)).to_have_count(0)
    assert problems == []
