"""Two tabs of the page: each shows what the other does to the chats, and undoes none of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.chat_page import (
    READY,
    Open,
    answers,
    ask,
    error,
    load,
    open_page,
    open_panel,
    prompt,
    questions,
    row,
    send,
    status,
)
from tests.browser.test_page_chats import act, chats, new_chat

__all__ = ["open_page"]

Tabs = tuple[Page, Page]


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(service_workers="block")
    yield context
    context.close()


@pytest.fixture
def tabs(open_page: Open, context: BrowserContext) -> Tabs:
    return open_page(context=context), open_page(context=context)


@pytest.fixture
def deaf_tabs(open_page: Open, context: BrowserContext) -> Tabs:
    """They cannot hear each other."""
    context.add_init_script("BroadcastChannel.prototype.postMessage = () => {}")
    return open_page(context=context), open_page(context=context)


def open_chat(page: Page, title: str) -> None:
    page.get_by_role("button", name=title, exact=True).click()
    expect(questions(page).first).to_contain_text(title)


def reload(page: Page, title: str) -> None:
    """What is kept of the chat."""
    page.reload()
    expect(status(page)).to_have_text(READY)
    open_chat(page, title)


def test_what_one_does_to_the_chats_the_other_shows(tabs: Tabs, tmp_path: Path) -> None:
    here, there = tabs
    ask(here, "apples")
    expect(chats(there)).to_have_text(["apples⋯"])
    ask(there, "pears")
    expect(chats(here)).to_have_text(["pears⋯", "apples⋯"])
    there.get_by_role("button", name="Actions: apples").focus()
    act(here, "pears", "Rename")
    here.get_by_role("textbox", name="Title of the chat").fill("Fruit")
    here.keyboard.press("Enter")
    expect(chats(there)).to_have_text(["Fruit⋯", "apples⋯"])
    expect(there.get_by_role("button", name="Actions: apples")).to_be_focused()
    with here.expect_download() as download:
        here.get_by_role("button", name="Export all").click()
    path = tmp_path / "chats.json"
    download.value.save_as(path)
    assert len(json.loads(path.read_text("utf-8"))["chats"]) == 2
    there.get_by_label("Chats to import").set_input_files(path)
    expect(chats(here)).to_have_count(4)
    new_chat(here)
    for _ in range(4):
        there.locator(".chats-more").first.click()
        there.get_by_role("button", name="Delete", exact=True).click()
    expect(chats(here)).to_have_count(0)
    there.get_by_role("button", name="Undo").click()
    expect(chats(here)).to_have_count(1)
    expect(error(here)).to_be_hidden()


def test_an_open_chat_goes_on_with_the_other_tab(tabs: Tabs) -> None:
    here, there = tabs
    ask(here, "apples")
    open_chat(there, "apples")
    prompt(here).fill("half a question")
    send(there, "endless")
    expect(answers(here).last).to_contain_text("word3 ")
    there.get_by_role("button", name="Stop").click()
    expect(answers(here).last).to_contain_text("stopped")
    assert answers(here).last.locator(".text").inner_text() == (
        answers(there).last.locator(".text").inner_text()
    )
    expect(prompt(here)).to_have_value("half a question")
    prompt(here).press("Enter")
    expect(answers(there)).to_have_count(3)
    expect(answers(there).last).to_contain_text("You said: half a question")


def test_another_version_made_elsewhere_does_not_take_the_place_of_what_is_read(tabs: Tabs) -> None:
    here, there = tabs
    ask(here, "apples")
    open_chat(there, "apples")
    there.get_by_role("button", name="Regenerate").click()
    expect(answers(there)).to_contain_text("2 of 2")
    expect(answers(here)).to_contain_text("1 of 2")
    here.get_by_role("button", name="Version after").click()
    expect(answers(here)).to_contain_text("2 of 2")


def test_tabs_that_answer_one_chat_at_once_make_two_branches(deaf_tabs: Tabs) -> None:
    here, there = deaf_tabs
    ask(here, "apples")
    there.reload()
    expect(status(there)).to_have_text(READY)
    open_chat(there, "apples")
    send(here, "endless")
    expect(answers(here).last).to_contain_text("word3 ")
    ask(there, "pears")
    here.get_by_role("button", name="Stop").click()
    expect(answers(here).last).to_contain_text("stopped")
    reload(there, "apples")
    expect(questions(there).last).to_contain_text("endless")
    expect(questions(there).last).to_contain_text("1 of 2")
    questions(there).last.get_by_role("button", name="Version after").click()
    expect(questions(there).last).to_contain_text("pears")
    expect(answers(there).last).to_contain_text("You said: pears")


def test_tabs_that_cannot_hear_each_other_lose_no_chat(deaf_tabs: Tabs) -> None:
    here, there = deaf_tabs
    ask(here, "apples")
    ask(there, "pears")
    expect(chats(here)).to_have_text(["apples⋯"])
    here.evaluate(
        "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"
    )  # As if it came back by the Back button.
    expect(chats(here)).to_have_text(["pears⋯", "apples⋯"])


@pytest.mark.parametrize("which", ["tabs", "deaf_tabs"])
def test_a_chat_deleted_elsewhere_while_it_is_answered_can_be_kept(
    which: str, request: pytest.FixtureRequest
) -> None:
    here, there = request.getfixturevalue(which)
    send(here, "endless")
    expect(answers(here)).to_contain_text("word3 ")
    if which == "deaf_tabs":
        there.reload()
        expect(status(there)).to_have_text(READY)
    act(there, "endless", "Delete")
    expect(error(here)).to_contain_text("“endless” was deleted in another tab")
    expect(here.get_by_role("article")).to_have_count(0)
    expect(chats(here)).to_have_count(0)
    ask(here, "apples")
    expect(chats(here)).to_have_text(["apples⋯"])
    here.get_by_role("button", name="Undo").click()  # The notice went with the prompt.
    expect(answers(here)).to_contain_text("word3 ")
    expect(here.get_by_role("button", name="Undo")).to_have_count(0)
    reload(there, "endless")
    expect(answers(there)).to_contain_text("stopped")
    expect(chats(there)).to_have_count(2)


def test_a_deleted_chat_does_not_come_back_with_its_answer(tabs: Tabs) -> None:
    here, there = tabs
    send(here, "endless")
    expect(answers(here)).to_contain_text("word3 ")
    act(there, "endless", "Delete")
    expect(error(here)).to_contain_text("was deleted in another tab")
    expect(here.get_by_role("button", name="Keep it")).to_be_visible()
    ask(here, "apples")  # Whatever the answer's end keeps is kept before this.
    expect(chats(there)).to_have_text(["apples⋯"])
    here.reload()
    expect(status(here)).to_have_text(READY)
    expect(chats(here)).to_have_text(["apples⋯"])


def test_settings_made_in_both_are_kept(tabs: Tabs) -> None:
    here, there = tabs
    ask(here, "apples")
    open_chat(there, "apples")
    open_panel(here, "Settings").get_by_label("Seed").fill("7")
    panel = open_panel(there, "Settings")
    panel.get_by_label("Temperature").fill("0.5")
    panel.get_by_label("Temperature").press("Tab")
    expect(here.get_by_label("Temperature")).to_have_value("0.5")
    expect(here.get_by_label("Seed")).to_have_value("7")
    here.get_by_label("Seed").press("Tab")
    expect(there.get_by_label("Seed")).to_have_value("7")
    reload(there, "apples")
    panel = open_panel(there, "Settings")
    expect(panel.get_by_label("Seed")).to_have_value("7")
    expect(panel.get_by_label("Temperature")).to_have_value("0.5")


def add_model(page: Page, url: str) -> None:
    panel = page.locator("#panel")
    if panel.get_by_role("textbox").is_hidden():
        panel.get_by_text("Add a model by its URL").click()
    panel.get_by_role("textbox").fill(url)
    panel.get_by_role("button", name="Add").click()


def test_models_added_in_both_are_kept(tabs: Tabs) -> None:
    here, there = tabs
    for page in tabs:
        open_panel(page, "Model")
    add_model(here, "models/one")
    expect(row(there, "one")).to_be_visible()
    add_model(there, "models/two")
    expect(row(here, "two")).to_be_visible()
    expect(status(here)).to_contain_text("one is ready")
    expect(status(there)).to_contain_text("two is ready")
    load(here, "two")
    expect(status(here)).to_contain_text("two is ready")
    load(here, "tiny")
    expect(status(here)).to_contain_text("tiny is ready")
    row(here, "two").get_by_role("button", name="Remove").click()
    row(here, "two").get_by_role("button", name="Remove").click()
    expect(row(here, "two")).to_have_count(0)
    expect(row(there, "two")).to_be_visible()  # In use.
    there.reload()
    expect(status(there)).to_contain_text("is ready")
    open_panel(there, "Model")
    expect(row(there, "one")).to_be_visible()
    expect(row(there, "two")).to_have_count(0)
