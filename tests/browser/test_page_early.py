"""A prompt that is sent before it can be asked: while the page starts, while the model loads."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser import scripted
from tests.browser.chat_page import (
    READY,
    Open,
    answers,
    error,
    open_page,
    prompt,
    requests,
    send,
    status,
)

__all__ = ["open_page"]


def assert_asked_once(page: Page, text: str) -> None:
    expect(answers(page).locator(".statistics")).to_have_count(1)
    expect(answers(page)).to_contain_text(f"You said: {text}")
    expect(prompt(page)).to_have_value("")
    assert [request["messages"][-1]["content"] for request in requests(page)] == [text]


class Held:
    """Requests that get no answer until they are let go: nothing then depends on how fast it is."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._routes: list[Route] = []

    def prepare(self, page: Page) -> None:
        page.route(self._url, lambda route: self._routes.append(route))

    def wait(self, page: Page) -> None:
        while not self._routes:
            page.wait_for_timeout(50)

    def let_go(self, page: Page) -> None:
        self.wait(page)
        page.unroute(self._url)
        for route in self._routes:
            route.fulfill(json=scripted.RECORDS) if "models" in self._url else route.continue_()


@pytest.fixture
def python() -> Held:
    return Held("**/pyscript/core.js")


@pytest.fixture
def models() -> Held:
    return Held("**/models.json")


def test_enter_before_python_runs_is_not_lost(open_page: Open, python: Held) -> None:
    page = open_page(ready=False, wait_until="commit", prepare=python.prepare)
    send(page, "early")
    expect(status(page)).to_have_text("Starting the page. Your prompt will be sent.")
    expect(prompt(page)).to_have_value("early")
    python.let_go(page)
    assert_asked_once(page, "early")


def test_before_python_runs_nothing_is_sent_that_enter_did_not_send(
    open_page: Open, python: Held
) -> None:
    page = open_page(ready=False, wait_until="commit", prepare=python.prepare)
    send(page, " ")
    prompt(page).fill("one")
    prompt(page).press("Shift+Enter")
    python.let_go(page)
    expect(status(page)).to_have_text(READY)
    expect(prompt(page)).to_have_value("one\n")
    assert requests(page) == []


def test_enter_before_a_model_is_chosen_is_not_lost(open_page: Open, models: Held) -> None:
    page = open_page(ready=False, prepare=models.prepare)
    models.wait(page)
    send(page, "early")
    expect(status(page)).to_have_text("Starting the page. Your prompt will be sent.")
    models.let_go(page)
    assert_asked_once(page, "early")


def test_a_waiting_prompt_is_told_of_and_taken_back_by_typing(open_page: Open) -> None:
    page = open_page("?model=endless", ready=False)
    expect(status(page)).to_have_text("Loading endless")
    send(page, "early")
    expect(status(page)).to_have_text("Loading endless. Your prompt will be sent then.")
    prompt(page).press_sequentially("!")
    expect(status(page)).to_have_text("Loading endless")
    send(page, "again")
    expect(status(page)).to_have_text("Loading endless. Your prompt will be sent then.")
    page.get_by_role("button", name="Cancel").click()
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    expect(error(page)).to_be_hidden()
    expect(prompt(page)).to_have_value("again")
    expect(page.get_by_role("article")).to_have_count(0)


def test_what_was_changed_meanwhile_is_not_sent_half_written(open_page: Open, models: Held) -> None:
    page = open_page(ready=False, prepare=models.prepare)
    models.wait(page)
    send(page, "early")
    prompt(page).press_sequentially(", and")
    models.let_go(page)
    expect(status(page)).to_have_text(READY)
    expect(prompt(page)).to_have_value("early, and")
    prompt(page).press("Enter")
    assert_asked_once(page, "early, and")


def test_a_waiting_prompt_is_not_sent_in_another_chat(open_page: Open, models: Held) -> None:
    page = open_page(ready=False, prepare=models.prepare)
    models.wait(page)
    send(page, "early")
    page.get_by_role("button", name="New chat").click()
    models.let_go(page)
    expect(status(page)).to_have_text(READY)
    expect(prompt(page)).to_have_value("early")
    expect(page.get_by_role("article")).to_have_count(0)
