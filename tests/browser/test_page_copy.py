"""A message's Copy says what came of it, to the eye and to a screen reader."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.chat_page import Open, answers, ask, open_page, prompt, questions

__all__ = ["open_page"]

REFUSALS = {
    "refused": "navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))",
    "missing": "delete Navigator.prototype.clipboard",
}


def test_a_message_is_copied_and_says_so(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    ask(page, "a  b")
    copy = questions(page).locator(".copy")
    announcer = page.locator("#announcer")
    expect(announcer).to_have_role("status")
    copy.focus()
    page.keyboard.press("Enter")
    expect(copy).to_have_text("Copied")
    expect(announcer).to_have_text("Copied")
    expect(copy).to_be_focused()
    expect(copy).to_have_text("Copy")
    expect(announcer).to_be_empty()
    prompt(page).press("Control+v")
    expect(prompt(page)).to_have_value("a  b")


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refused_copy_says_so_and_selects_the_text(open_page: Open, refusal: str) -> None:
    page = open_page(prepare=lambda page: page.add_init_script(REFUSALS[refusal]))
    ask(page, "apples\n\n```\ncode\n```")
    copy = answers(page).locator(".under .copy")
    copy.click()
    expect(copy).to_have_text("Not copied: press Ctrl+C")
    expect(page.locator("#announcer")).to_have_text("Not copied: press Ctrl+C")
    selected = page.evaluate("getSelection().toString()")
    assert selected.split() == ["You", "said:", "apples", "code"]
    expect(copy).to_have_text("Copy")
    answers(page).locator("pre").locator("xpath=..").locator(".copy").click()
    expect(page.locator("#announcer")).to_have_text("Not copied: press Ctrl+C")
    assert page.evaluate("getSelection().toString()").strip() == "code"
