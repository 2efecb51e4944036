"""The page for everyone: by keyboard, on any screen, in both schemes, for screen readers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import build
from tests.browser.chat_page import (
    Open,
    answers,
    ask,
    error,
    load,
    open_page,
    open_panel,
    prompt,
    send,
    status,
)

__all__ = ["open_page"]

AXE = build.NODE_MODULES / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MARKDOWN = "# Title\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nprint(1)\n```\n"
PANELS = ["Model", "Settings", "Speed", "How it works"]


def problems(page: Page) -> list[str]:
    """What axe-core finds wrong with the page as it is."""
    page.evaluate(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "async (values) => (await axe.run({ runOnly: { type: 'tag', values } })).violations", RULES
    )
    return [f"{one['id']}: {json.dumps([n['html'][:200] for n in one['nodes']])}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_axe_finds_nothing_in_any_state(open_page: Open, scheme: str, width: int) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    assert problems(page) == [], "empty"
    ask(page, MARKDOWN)
    page.get_by_role("button", name="Regenerate").click()
    expect(answers(page)).to_contain_text("2 of 2")
    assert problems(page) == [], "answered"
    page.get_by_role("button", name="Edit").click()
    assert problems(page) == [], "editing"
    page.keyboard.press("Escape")
    for name in PANELS:
        open_panel(page, name)
        assert problems(page) == [], name
        page.keyboard.press("Escape")
    send(page, "nan")
    expect(error(page)).to_be_visible()
    assert problems(page) == [], "error"
    if width < 900:
        page.get_by_role("button", name="Chats", exact=True).click()
    page.get_by_role("button", name="Actions:").first.click()
    assert problems(page) == [], "chats"


def test_axe_finds_nothing_where_the_engine_cannot_run(open_page: Open) -> None:
    page = open_page(
        ready=False, prepare=lambda page: page.add_init_script("delete Navigator.prototype.gpu")
    )
    expect(page.get_by_role("heading", name="This browser has no WebGPU")).to_be_visible()
    assert problems(page) == []


FOCUS = """() => {
  const node = document.activeElement;
  if (node === document.body) return ["BODY", ""];
  const name = node.id || node.getAttribute("aria-label") || node.textContent.trim();
  return [name || node.tagName, getComputedStyle(node).outlineStyle];
}"""


def test_the_keyboard_alone_is_enough(open_page: Open) -> None:
    page = open_page()
    expect(prompt(page)).to_be_focused()
    page.keyboard.type("hello")
    page.keyboard.press("Enter")
    expect(page.locator(".statistics")).to_have_count(1)
    expect(prompt(page)).to_be_focused()
    seen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        name, outline = page.evaluate(FOCUS)
        assert name == "BODY" or outline != "none", f"{name} does not show its focus."
        seen.append(name)
        if name == "prompt":
            break
    wanted = {"show-chats", "show-models", "show-settings", "show-measures", "show-how"}
    assert wanted | {"New chat", "Search chats", "Copy", "Edit", "Regenerate", "send"} <= set(seen)


def test_a_panel_takes_the_focus_and_gives_it_back(open_page: Open) -> None:
    page = open_page()
    for name in PANELS:
        opener = page.locator("header").get_by_role("button", name=name)
        opener.focus()
        page.keyboard.press("Enter")
        expect(opener).to_have_attribute("aria-expanded", "true")
        expect(page.locator("#panel-title")).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.locator("#panel")).to_be_hidden()
        expect(opener).to_be_focused()


OUTSIDE = """selector => {
  const { activeElement: node, body } = document;
  return node !== body && !document.querySelector(selector).contains(node) ? node.outerHTML : null;
}"""


def reached(page: Page, selector: str) -> list[str]:
    """What the Tab key reaches outside of the element."""
    found = []
    for _ in range(12):
        page.keyboard.press("Tab")
        found.append(page.evaluate(OUTSIDE, selector))
    return [html for html in found if html]


@pytest.mark.parametrize("width", [360, 1000])
def test_nothing_hidden_beneath_a_panel_can_be_reached(open_page: Open, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 640})
    for name in ("Settings", "Model"):
        open_panel(page, name)
        assert reached(page, "#panel") == []
        page.keyboard.press("Escape")
        expect(page.locator("header").get_by_role("button", name=name)).to_be_focused()
    if width == 360:
        page.get_by_role("button", name="Chats", exact=True).click()
        assert reached(page, "#sidebar") == []
        page.keyboard.press("Escape")
    else:
        open_panel(page, "Settings")
        page.mouse.click(400, 300)
        expect(page.locator("#panel")).to_be_hidden()
    assert reached(page, "#panel") != []


def test_an_error_is_seen_though_a_panel_covered_it(open_page: Open) -> None:
    page = open_page(viewport={"width": 360, "height": 640})
    load(page, "missing")
    expect(error(page)).to_be_visible()
    expect(page.locator("#panel")).to_be_hidden()
    page.get_by_role("button", name="Dismiss").click()
    expect(prompt(page)).to_be_focused()


def test_a_panel_beside_the_conversation_leaves_it_in_use(open_page: Open) -> None:
    page = open_page(viewport={"width": 1280, "height": 640})
    panel = open_panel(page, "Speed").bounding_box()
    send_button = page.get_by_role("button", name="Send", exact=True).bounding_box()
    assert panel and send_button and send_button["x"] + send_button["width"] <= panel["x"]
    ask(page, "hello")
    page.set_viewport_size({"width": 1000, "height": 640})
    expect(page.locator("#stage")).to_have_attribute("inert", "")
    page.set_viewport_size({"width": 1280, "height": 640})
    expect(page.locator("#stage")).not_to_have_attribute("inert", "")


def test_the_list_of_chats_covers_a_narrow_screen_only_when_asked(open_page: Open) -> None:
    page = open_page(viewport={"width": 360, "height": 640})
    sidebar = page.get_by_role("navigation", name="Chats")
    expect(sidebar).to_be_hidden()
    ask(page, "apples")
    opener = page.get_by_role("button", name="Chats", exact=True)
    opener.click()
    expect(sidebar).to_be_visible()
    page.get_by_role("button", name="New chat").click()
    expect(sidebar).to_be_hidden()
    opener.click()
    page.keyboard.press("Escape")
    expect(sidebar).to_be_hidden()
    expect(opener).to_be_focused()
    opener.click()
    page.mouse.click(350, 300)  # Beside it.
    expect(sidebar).to_be_hidden()


def test_answers_are_announced_once_they_are_whole(open_page: Open) -> None:
    page = open_page()
    announcer = page.locator("#announcer")
    expect(announcer).to_have_role("status")
    send(page, "endless")
    expect(answers(page)).to_contain_text("word3 ")
    expect(announcer).to_be_empty()
    page.keyboard.press("Escape")
    expect(announcer).to_contain_text("word3 ")
    ask(page, f"**So** `it` is:\n\n{MARKDOWN}")
    lines = [line.split() for line in (announcer.text_content() or "").splitlines()]
    told = "You said: So it is:|Title|one|two|a b|1 2|py|print(1)".split("|")
    assert [" ".join(line) for line in lines if line] == told
    page.get_by_role("button", name="New chat").click()
    expect(announcer).to_be_empty()


SIZES = """() => ["html", "header", "main", "footer", "#panel", "#sidebar"].map((name) => {
  const { scrollWidth, clientWidth } = document.querySelector(name);
  return [name, scrollWidth, clientWidth];
})"""


@pytest.mark.parametrize("width", [360, 768, 1040, 1440, 3840])
def test_nothing_is_wider_than_the_screen(open_page: Open, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 640})

    def assert_fits() -> None:
        sizes = page.evaluate(SIZES)
        assert all(scroll <= client for _, scroll, client in sizes), sizes
        assert sizes[0][1] == width

    assert_fits()
    for name in PANELS:
        open_panel(page, name)
        assert_fits()
        page.keyboard.press("Escape")
    ask(page, "x" * 300)
    assert_fits()
    ask(page, f"```\n{'y ' * 300}\n```\n\n| {'wide ' * 60}|\n|---|\n| {'cell' * 60} |\n")
    assert_fits()
    load(page, "missing")
    expect(error(page)).to_be_visible()
    assert_fits()


def test_the_end_of_a_long_answer_stays_in_sight_unless_scrolled_away(open_page: Open) -> None:
    page = open_page(viewport={"width": 360, "height": 500})
    send(page, "endless")
    expect(answers(page)).to_contain_text("word150 ")
    in_sight = "() => document.querySelector('article:last-child').getBoundingClientRect().bottom"
    bottom = page.locator("main").bounding_box()
    assert bottom and page.evaluate(in_sight) <= bottom["y"] + bottom["height"]
    page.locator("main").evaluate("main => main.scrollBy(0, -300)")
    where = page.locator(".message.user").bounding_box()
    seen = answers(page).inner_text()
    expect(answers(page)).not_to_have_text(seen)
    page.wait_for_timeout(300)
    assert page.locator(".message.user").bounding_box() == where


def test_a_panel_keeps_its_way_out_in_sight(open_page: Open) -> None:
    page = open_page(viewport={"width": 360, "height": 500})
    panel = open_panel(page, "How it works")
    panel.get_by_text("The text", exact=True).scroll_into_view_if_needed()
    expect(panel.get_by_role("button", name="Close")).to_be_in_viewport()


def test_nothing_moves_when_an_answer_ends(open_page: Open) -> None:
    page = open_page(viewport={"width": 360, "height": 500})
    send(page, "endless")
    expect(answers(page)).to_contain_text("word3 ")
    gap = """answer => answer.querySelector(".under").getBoundingClientRect().top
        - answer.querySelector(".text > p").getBoundingClientRect().bottom"""
    assert answers(page).evaluate(gap) == 0
    page.keyboard.press("Escape")
    expect(answers(page).locator(".statistics")).to_contain_text("stopped")
    assert answers(page).evaluate(gap) == 0


def test_progress_has_a_name_and_a_value(open_page: Open) -> None:
    page = open_page()
    load(page, "endless")
    bar = page.locator("#bar")
    expect(bar).to_have_accessible_name("Loading the weights: 102 MB of 270 MB")
    assert bar.evaluate("bar => bar.value / bar.max") == pytest.approx(101.5 / 270)
    page.locator("#cancel").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#progress")).to_be_hidden()
    expect(prompt(page)).to_be_focused()
    expect(status(page)).to_have_text("Send a prompt to load the model.")
