"""The chat page against the scripted worker: opens it, finds its parts by their roles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser import scripted
from tests.support.watched_page import watch

expect.set_options(timeout=20_000)

READY = (
    "tiny is ready: 4-bit, 2048 tokens of context, 95 MB on the GPU. "
    "This page is not kept for offline use."  # By a browser whose service workers are blocked.
)

UNTIL_KEPT = """async ([table, key]) => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });
  const database = await done(indexedDB.open("pywebllm"));
  while (!(await done(database.transaction(table).objectStore(table).get(key))));
  database.close();
}"""
"""Ends when the page's database has such a record."""

Open = Callable[..., Page]


@pytest.fixture
def open_page(chromium: Browser, site: str) -> Iterator[Open]:
    """Opens the page with a query in a context of its own (or in `context`); waits until the model
    has loaded by itself, unless told not to. Whatever is wrong with the page until the test's end
    fails it, but what matches `expected`."""
    contexts = []
    watched: list[tuple[list[str], str | None]] = []

    def open_page(
        query: str = "",
        *,
        script: dict[str, Any] | None = None,
        ready: bool = True,
        prepare: Callable[[Page], object] = lambda page: None,
        context: BrowserContext | None = None,
        expected: str | None = None,
        wait_until: Literal["load", "commit"] = "load",
        **options: Any,
    ) -> Page:
        if context is None:
            # A service worker would answer in place of the scripted files.
            context = chromium.new_context(service_workers="block", **options)
            contexts.append(context)
        page = context.new_page()
        watched.append((watch(page, site), expected))
        scripted.install(page, script)
        prepare(page)
        page.goto(f"{site}/index.html{query}", wait_until=wait_until)
        if ready:
            expect(page.locator("#status")).to_have_text(READY)
        return page

    yield open_page
    for context in contexts:
        context.close()
    for problems, expected in watched:
        unexpected = [p for p in problems if expected is None or not re.search(expected, p)]
        assert unexpected == []


def prompt(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Prompt", exact=True)


def send(page: Page, text: str) -> None:
    prompt(page).fill(text)
    prompt(page).press("Enter")


def ask(page: Page, text: str) -> Locator:
    """Send it and wait until it is answered; the answer."""
    number = page.locator(".message.assistant .statistics").count() + 1
    send(page, text)
    expect(page.locator(".message.assistant .statistics")).to_have_count(number)
    return answers(page).last


def answers(page: Page) -> Locator:
    return page.locator(".message.assistant")


def questions(page: Page) -> Locator:
    return page.locator(".message.user")


def error(page: Page) -> Locator:
    return page.locator("#error")


def status(page: Page) -> Locator:
    return page.locator("#status")


def open_panel(page: Page, name: str) -> Locator:
    """One of Model, Settings, Speed, How it works."""
    page.locator("header").get_by_role("button", name=name).click()
    return page.locator("#panel")


def load(page: Page, model_id: str) -> None:
    """Press Load in the models' panel, which stays open."""
    if page.locator("#panel").is_hidden():
        open_panel(page, "Model")
    row(page, model_id).get_by_role("button", name="Load").click()


def row(page: Page, model_id: str) -> Locator:
    """Of the models' panel."""
    rows = page.locator("#panel .models-list > li")
    return rows.filter(has=page.get_by_role("heading", name=model_id, exact=True))


def requests(page: Page) -> list[dict[str, Any]]:
    """The chat requests that the worker got."""
    return [m["params"] for m in scripted.messages(page) if m["method"].startswith("chat")]


def said(request: dict[str, Any]) -> list[tuple[str, str]]:
    return [(message["role"], message["content"]) for message in request["messages"]]
