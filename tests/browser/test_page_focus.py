"""Whoever uses the keyboard stays where they are when messages are drawn anew."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.chat_page import Open, answers, ask, open_page, prompt, questions

__all__ = ["open_page"]


def press(control: Locator) -> None:
    control.focus()
    control.press("Enter")


def regenerate(page: Page, versions: int, place: int = 0) -> None:
    answer = answers(page).nth(place)
    press(answer.get_by_role("button", name="Regenerate"))
    expect(answer).to_contain_text(f"{versions} of {versions}")
    expect(answer.locator(".statistics")).to_have_count(1)


def test_turning_to_another_version_keeps_the_focus_on_its_button(open_page: Open) -> None:
    page = open_page()
    ask(page, "one")
    regenerate(page, 2)
    regenerate(page, 3)
    before = page.get_by_role("button", name="Version before")
    after = page.get_by_role("button", name="Version after")
    before.focus()
    for shown in ("2 of 3", "1 of 3", "1 of 3"):
        page.keyboard.press("Enter")
        expect(answers(page)).to_contain_text(shown)
        expect(before).to_be_focused()
    expect(before).to_be_disabled()
    after.focus()
    for shown in ("2 of 3", "3 of 3", "3 of 3"):
        page.keyboard.press("Enter")
        expect(answers(page)).to_contain_text(shown)
        expect(after).to_be_focused()
    expect(after).to_be_disabled()


def test_turning_to_a_longer_version_keeps_the_button_in_its_place(open_page: Open) -> None:
    texts = {"two": ["short", "long\n\n" * 30, "middle\n\n" * 10]}
    page = open_page(viewport={"width": 1000, "height": 500}, script={"texts": texts})
    follows = "line\n" * 30  # So that there is enough below any of them.
    for text in (follows, "two", follows):
        ask(page, text)
    for versions in (2, 3):
        regenerate(page, versions, 1)
        ask(page, follows)
    before = page.get_by_role("button", name="Version before")
    before.scroll_into_view_if_needed()
    place = before.bounding_box()
    for shown in ("2 of 3", "1 of 3"):
        press(before)
        expect(answers(page).nth(1)).to_contain_text(shown)
        assert before.bounding_box() == pytest.approx(place, abs=2)


def test_regenerating_and_editing_lead_to_the_prompt(open_page: Open) -> None:
    page = open_page()
    ask(page, "one")
    regenerate(page, 2)
    expect(prompt(page)).to_be_focused()
    press(questions(page).get_by_role("button", name="Edit"))
    page.keyboard.press("Enter")
    expect(questions(page)).to_contain_text("2 of 2")
    expect(answers(page).locator(".statistics")).to_have_count(1)
    expect(prompt(page)).to_be_focused()


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
def test_a_cancelled_edit_leads_back_to_its_button(open_page: Open, way: str) -> None:
    page = open_page()
    ask(page, "one")
    edit = questions(page).get_by_role("button", name="Edit")
    press(edit)
    page.keyboard.press("Enter")
    expect(questions(page)).to_contain_text("2 of 2")
    expect(answers(page).locator(".statistics")).to_have_count(1)
    press(edit)
    if way == "Escape":
        page.keyboard.press("Escape")
    else:
        press(questions(page).get_by_role("button", name="Cancel"))
    expect(edit).to_be_focused()


def test_a_deleted_chat_leaves_the_focus_in_the_page(open_page: Open) -> None:
    page = open_page()
    ask(page, "apples")
    press(page.get_by_role("button", name="Actions: apples"))
    press(page.get_by_role("navigation").get_by_role("button", name="Delete"))
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.get_by_text("is deleted")).to_be_visible()
    assert page.evaluate("document.activeElement !== document.body")
