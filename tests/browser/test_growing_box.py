"""Boxes for text grow with it, also in browsers that have no `field-sizing` in CSS."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.chat_page import Open, ask, open_page, open_panel, prompt, questions

__all__ = ["open_page"]

LACKING = """const supports = CSS.supports.bind(CSS);
CSS.supports = (name, ...value) => name !== "field-sizing" && supports(name, ...value);"""


def without_field_sizing(page: Page) -> None:
    def strip(route: Route) -> None:
        response = route.fetch()
        text = response.text().replace("field-sizing: content", "")
        route.fulfill(response=response, body=text)

    page.add_init_script(LACKING)
    page.route("**/*.css", strip)


def height(box: Locator) -> float:
    found: float = box.evaluate("box => box.getBoundingClientRect().height")
    return found


def hidden_lines(box: Locator) -> float:
    """How much of the text is not in sight, after the frames in which a box may grow."""
    found: float = box.evaluate(
        """async (box) => {
          for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
          return box.scrollHeight - box.clientHeight;
        }"""
    )
    return found


@pytest.mark.parametrize("is_native", [True, False])
def test_the_prompt_is_as_high_as_its_text(open_page: Open, is_native: bool) -> None:
    prepare = (lambda page: None) if is_native else without_field_sizing
    page = open_page(prepare=prepare, viewport={"width": 1000, "height": 900})
    box = prompt(page)
    empty = height(box)
    box.fill("one\ntwo\nthree")
    assert height(box) == pytest.approx(empty + 2 * 24, abs=2)
    assert hidden_lines(box) == 0
    box.fill("line\n" * 50)
    assert height(box) == pytest.approx(0.3 * 900, abs=2)
    box.fill("words " * 25)
    page.set_viewport_size({"width": 360, "height": 900})
    assert hidden_lines(box) == 0
    box.press("Enter")
    expect(questions(page)).to_have_count(1)
    assert height(box) == empty


@pytest.mark.parametrize("is_native", [True, False])
def test_other_boxes_are_as_high_as_their_text(open_page: Open, is_native: bool) -> None:
    prepare = (lambda page: None) if is_native else without_field_sizing
    page = open_page(prepare=prepare, viewport={"width": 1000, "height": 900})
    system = open_panel(page, "Settings").get_by_label("System prompt")
    system.fill("line\n" * 12)
    assert hidden_lines(system) == 0
    page.keyboard.press("Escape")
    open_panel(page, "Settings")
    assert hidden_lines(system) == 0
    page.keyboard.press("Escape")
    ask(page, "one\n\n" * 5 + "end")
    questions(page).get_by_role("button", name="Edit").click()
    edit = page.get_by_role("textbox", name="Edit the message")
    assert hidden_lines(edit) == 0
    edit.fill("line\n" * 15)
    assert hidden_lines(edit) == 0
