"""The chat page asks, answers, stops, edits, answers anew: with a worker of scripted answers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser import scripted
from tests.browser.chat_page import (
    READY,
    UNTIL_KEPT,
    Open,
    answers,
    ask,
    error,
    open_page,
    open_panel,
    prompt,
    questions,
    requests,
    said,
    send,
    status,
)
from tests.support.server import StaticServer

__all__ = ["open_page"]

HOSTILE = '<img src="x" onerror="window.hit = 1"><script>window.hit = 2</script>'


def note_registration(page: Page) -> None:
    """Counts in the page how often it asked for its service worker, and runs it on a clock that can
    be put forward."""
    page.clock.install()
    page.add_init_script(
        """navigator.serviceWorker.register = async () => {
          const { dataset } = document.documentElement;
          dataset.registered = Number(dataset.registered ?? 0) + 1;
        };"""
    )


def test_text_is_visible_and_controls_wait_before_python_runs(open_page: Open) -> None:
    page = open_page(
        ready=False,
        prepare=lambda page: page.route("**/pyscript/core.js", lambda r: r.abort()),
        expected="core.js",
    )
    expect(page.get_by_role("heading", name="A language model in this tab")).to_be_visible()
    expect(prompt(page)).to_be_editable()
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_disabled()


@pytest.mark.parametrize(
    "path",
    [
        "pyscript.mjs",
        "pyscript/core.js",
        "micropython/micropython.mjs",
        "micropython/micropython.wasm",
        "app/pyscript.json",
        "app/words.py",
        "app/main.py",
    ],
)
def test_a_page_that_cannot_start_says_what_to_do(open_page: Open, path: str) -> None:
    page = open_page(
        ready=False,
        prepare=lambda page: page.route(f"**/{path}", lambda r: r.abort()),
        expected="^(console|thrown)",
    )
    notice = page.get_by_role("alert").filter(has_text="The page could not start")
    expect(notice).to_be_visible()
    expect(status(page)).to_have_text("The page has not started.")
    page.unroute(f"**/{path}")
    notice.get_by_role("button", name="Reload").click()
    expect(status(page)).to_have_text(READY)
    expect(notice).to_have_count(0)


def test_a_start_that_takes_too_long_says_what_to_do_and_goes_on(open_page: Open) -> None:
    held: list[Route] = []

    def hold(page: Page) -> None:
        page.clock.install()
        page.route("**/app/main.py", lambda route: held.append(route))

    page = open_page(ready=False, prepare=hold)
    notice = page.get_by_role("alert").filter(has_text="The page could not start")
    expect(page.locator("#not-started")).to_be_hidden()
    page.clock.fast_forward(60_000)
    expect(notice).to_be_visible()
    page.clock.resume()
    while not held:
        page.wait_for_timeout(50)
    held[0].continue_()
    expect(status(page)).to_have_text(READY)
    expect(notice).to_have_count(0)


def test_the_first_model_loads_by_itself_with_what_the_protocol_knows(
    open_page: Open, site: str
) -> None:
    page = open_page()
    ask(page, "one")
    ask(page, "two")
    loads = [m["params"]["model"] for m in scripted.messages(page) if m["method"] == "load"]
    assert loads == [{"model_id": "tiny", "model": f"{site}/models/tiny/", "quantization": "q4"}]


def test_a_long_load_does_not_keep_the_page_from_being_kept(open_page: Open) -> None:
    page = open_page("?model=endless", ready=False, prepare=note_registration)
    expect(page.locator("#progress-text")).to_contain_text("102 MB")
    assert page.locator("html").get_attribute("data-registered") is None
    page.clock.fast_forward(30_000)
    expect(page.locator("html")).to_have_attribute("data-registered", "1")
    page.locator("#cancel").click()
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    expect(page.locator("html")).to_have_attribute("data-registered", "1")


def test_a_prompt_sent_while_the_model_loads_is_answered(open_page: Open) -> None:
    page = open_page(ready=False, script={"boot_ms": 1500})
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_enabled()
    send(page, "early")
    expect(answers(page)).to_contain_text("You said: early")
    expect(prompt(page)).to_have_value("")


def test_an_answer_grows_and_stops(open_page: Open) -> None:
    page = open_page()
    send(page, "endless")
    answer = answers(page)
    expect(answer).to_contain_text("word3 ")
    expect(answer).to_have_attribute("aria-busy", "true")
    expect(answer).to_contain_text("word20 ")
    page.get_by_role("button", name="Stop").click()
    expect(answer.locator(".statistics")).to_contain_text("stopped")
    expect(answer).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_enabled()
    send(page, "go on")
    expect(answers(page).nth(1)).to_contain_text("You said: go on")


def test_escape_stops(open_page: Open) -> None:
    page = open_page()
    send(page, "endless")
    expect(answers(page)).to_contain_text("word1 ")
    page.keyboard.press("Escape")
    expect(page.locator(".statistics")).to_contain_text("stopped")


def test_two_turns_and_a_new_chat(open_page: Open) -> None:
    page = open_page()
    ask(page, "first")
    expect(page.locator(".statistics").first).to_have_text(
        re.compile(r"^12\.3 tokens/s · first token after 0\.46 s · 3 tokens · .*, 0 reused$")
    )
    ask(page, "second")
    page.get_by_role("button", name="New chat").click()
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.locator("#welcome")).to_be_visible()
    ask(page, "third")
    assert [said(request) for request in requests(page)] == [
        [("user", "first")],
        [("user", "first"), ("assistant", "You said: first"), ("user", "second")],
        [("user", "third")],
    ]
    assert all(r["model"] == "tiny" and r["stream"] for r in requests(page))


def test_an_answer_is_regenerated_beside_the_first(open_page: Open) -> None:
    page = open_page()
    ask(page, "one")
    page.get_by_role("button", name="Regenerate").click()
    expect(answers(page)).to_contain_text("2 of 2")
    expect(answers(page).locator(".statistics")).to_have_count(1)
    assert [said(request) for request in requests(page)] == [[("user", "one")]] * 2
    page.get_by_role("button", name="Version before").click()
    expect(answers(page)).to_contain_text("1 of 2")
    expect(page.get_by_role("button", name="Version before")).to_be_disabled()


def test_a_question_is_edited_and_both_branches_stay(open_page: Open) -> None:
    page = open_page()
    ask(page, "one")
    ask(page, "two")
    questions(page).first.get_by_role("button", name="Edit").click()
    box = page.get_by_role("textbox", name="Edit the message")
    expect(box).to_be_focused()
    expect(box).to_have_value("one")
    box.fill("three")
    box.press("Enter")
    expect(answers(page)).to_have_count(1)
    expect(answers(page)).to_contain_text("You said: three")
    expect(answers(page).locator(".statistics")).to_have_count(1)
    assert said(requests(page)[-1]) == [("user", "three")]
    page.get_by_role("button", name="Version before").click()
    expect(answers(page)).to_have_count(2)
    expect(answers(page).nth(1)).to_contain_text("You said: two")
    ask(page, "four")
    assert [text for role, text in said(requests(page)[-1]) if role == "user"] == [
        "one",
        "two",
        "four",
    ]


def test_an_edit_can_be_cancelled_by_the_keyboard(open_page: Open) -> None:
    page = open_page()
    ask(page, "one")
    page.get_by_role("button", name="Edit").click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("textbox", name="Edit the message")).to_have_count(0)
    expect(questions(page)).to_contain_text("one")
    assert len(requests(page)) == 1


def test_a_message_is_copied(open_page: Open) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    ask(page, "a  b")
    questions(page).get_by_role("button", name="Copy").click()
    prompt(page).press("Control+v")
    expect(prompt(page)).to_have_value("a  b")


def test_the_settings_of_a_chat_are_sent_and_wrong_ones_refused(open_page: Open) -> None:
    page = open_page()
    panel = open_panel(page, "Settings")
    panel.get_by_label("System prompt").fill("Be short.")
    panel.get_by_label("Temperature").fill("0")
    panel.get_by_label("Temperature").blur()
    ask(page, "hello")
    request = requests(page)[-1]
    assert said(request)[0] == ("system", "Be short.")
    assert request["temperature"] == 0
    panel.get_by_label("Temperature").fill("9")
    panel.get_by_label("Temperature").blur()
    expect(panel.get_by_label("Temperature")).to_have_attribute("aria-invalid", "true")
    ask(page, "again")
    assert requests(page)[-1]["temperature"] == 0
    page.get_by_role("button", name="New chat").click()
    expect(panel.get_by_label("System prompt")).to_have_value("")


@pytest.mark.parametrize(
    ("query", "chosen"),
    [("?model=missing", "missing"), ("?model=https://models.test/mine/", "mine"), ("", "tiny")],
)
def test_the_address_chooses_the_model(open_page: Open, query: str, chosen: str) -> None:
    page = open_page(query, ready=False)
    expect(page.locator("#show-models")).to_contain_text(chosen)


def test_a_model_of_another_site_is_not_loaded_unasked(open_page: Open) -> None:
    page = open_page("?model=https://models.test/mine/", ready=False)
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    assert [m for m in scripted.messages(page) if m["method"] == "load"] == []


def test_a_model_used_before_loads_by_itself_but_no_other_of_its_name(open_page: Open) -> None:
    page = open_page("?model=https://models.test/mine/", ready=False)
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    ask(page, "hello")
    page.evaluate(UNTIL_KEPT, ["preferences", "model"])  # Beside the answer, not before it.
    page.goto(page.url.split("?")[0])
    expect(status(page)).to_contain_text("mine is ready")
    page.goto(f"{page.url}?model=https://other.test/mine/")
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    assert [m for m in scripted.messages(page) if m["method"] == "load"] == []


def test_text_is_never_markup(open_page: Open) -> None:
    page = open_page()
    ask(page, HOSTILE)
    assert HOSTILE in answers(page).locator(".text").inner_text()
    assert page.locator(".message.user .text").inner_text() == HOSTILE
    assert page.locator("main img, main script").count() == 0
    assert page.evaluate("window.hit") is None


def test_lines_and_spaces_are_kept(open_page: Open) -> None:
    page = open_page()
    prompt(page).press_sequentially("a  b")
    prompt(page).press("Shift+Enter")
    prompt(page).press_sequentially("c")
    prompt(page).press("Enter")
    expect(page.locator(".statistics")).to_have_count(1)
    assert page.locator(".message.user .text").inner_text() == "a  b\nc"
    assert requests(page)[-1]["messages"][0]["content"] == "a  b\nc"


def test_an_empty_prompt_is_not_sent(open_page: Open) -> None:
    page = open_page()
    send(page, " \n ")
    ask(page, "hello")
    expect(page.get_by_role("article")).to_have_count(2)


def test_an_idea_is_asked_by_its_button(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("button", name="What can you do?").click()
    expect(answers(page)).to_contain_text("You said: What can you do?")


def test_the_site_works_under_a_path_and_asks_no_one_else(chromium: Browser, dist: Path) -> None:
    with StaticServer(dist.parent) as server:
        page = chromium.new_page(service_workers="block")
        scripted.install(page)
        responses: list[tuple[int, str]] = []
        page.on("response", lambda response: responses.append((response.status, response.url)))
        page.goto(f"{server.url}/{dist.name}/")
        expect(status(page)).to_have_text(READY)
        send(page, "hello")
        expect(answers(page)).to_contain_text("You said: hello")
        page.close()
    base = f"{server.url}/{dist.name}/"
    assert len(responses) > 10
    assert [r for r in responses if r[0] >= 400 or not r[1].startswith((base, "blob:"))] == []


def test_an_ordinary_answer_tells_no_error(open_page: Open) -> None:
    page = open_page()
    ask(page, "hello")
    expect(error(page)).to_be_hidden()
