"""The page and the engine together: a person sends a prompt and the model answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.fixtures import fixture
from tests.support.hub import Hub

STORIES = "models/stories260K"


@pytest.fixture
def page(chromium: Browser, site: str) -> Iterator[Page]:
    """The page with the stories model chosen, not loaded yet."""
    with Hub() as hub:
        page = chromium.new_page(service_workers="block")
        page.set_default_timeout(120_000)
        page.goto(f"{site}/?model={hub.add('stories', fixture(f'{STORIES}/hf'))}")
        page.locator("#send:enabled").wait_for()
        yield page
        page.close()


@pytest.fixture
def case() -> dict[str, Any]:
    reference = json.loads(fixture(f"{STORIES}/reference.json").read_text())
    return dict(reference["cases"][1])


def send(page: Page, text: str) -> str:
    """The answer, once it is complete."""
    statistics = page.locator(".message.assistant .statistics")
    before = statistics.count()
    page.locator("#prompt").fill(text)
    page.locator("#prompt").press("Enter")
    expect(statistics).to_have_count(before + 1, timeout=120_000)
    return page.locator(".message.assistant .text").last.inner_text()


def test_the_first_prompt_loads_the_model_and_is_answered(page: Page, case: dict[str, Any]) -> None:
    answer = send(page, case["prompt"])
    assert (case["prompt"] + answer).startswith(case["greedy_text"])
    expect(page.locator("#error")).to_be_hidden()


def test_a_second_turn_says_what_it_reused(page: Page) -> None:
    page.locator("#prompt").fill("Once upon a time")
    page.locator("#prompt").press("Enter")
    page.locator(".message.assistant .text").filter(has_text="there was").wait_for()
    page.locator("#stop").click()
    page.locator(".message.assistant .statistics").last.wait_for()
    send(page, "Then")
    statistics = page.locator(".message.assistant .statistics").last.inner_text()
    assert re.search(r", [1-9]\d* reused", statistics), statistics


@pytest.mark.parametrize("width", [360, 1440])
def test_the_first_visit_is_answered_by_the_sites_own_model(
    chromium: Browser, site: str, width: int
) -> None:
    page = chromium.new_page(service_workers="block", viewport={"width": width, "height": 800})
    page.set_default_timeout(120_000)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}/")
    page.get_by_role("button", name="What is 47 + 38?").click()
    # The statistics under it have figures, too.
    expect(page.locator(".message.assistant .text")).to_contain_text("85", timeout=120_000)
    expect(page.locator("#status")).to_contain_text("demo is ready")
    assert [url for url in asked if not url.startswith((site, "blob:"))] == []
    page.close()
