"""The chat page, against a worker with scripted answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import scripted
from tests.support.server import StaticServer

expect.set_options(timeout=20_000)

FATAL = {
    "message": "WebGPU found no adapter.",
    "type": "server_error",
    "param": None,
    "code": "gpu_unavailable",
    "status": 503,
}
HOSTILE = '<img src="x" onerror="window.hit = 1"><script>window.hit = 2</script>'

Open = Callable[..., Page]


@pytest.fixture
def open_page(chromium: Browser, site: str) -> Iterator[Open]:
    """Opens the page with a query; waits until its controls are ready, unless told not to."""
    contexts = []

    def open_page(
        query: str = "",
        *,
        script: dict[str, Any] | None = None,
        ready: bool = True,
        prepare: Callable[[Page], object] = lambda page: None,
        **options: Any,
    ) -> Page:
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        scripted.install(page, script)
        prepare(page)
        page.goto(f"{site}/index.html{query}")
        if ready:
            expect(page.get_by_role("button", name="Load", exact=True)).to_be_enabled()
        return page

    yield open_page
    for context in contexts:
        context.close()


def prompt(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Prompt")


def send(page: Page, text: str) -> None:
    prompt(page).fill(text)
    prompt(page).press("Enter")


def answers(page: Page) -> Locator:
    return page.locator(".message.assistant")


def error(page: Page) -> Locator:
    return page.get_by_role("alert")


def test_text_is_visible_and_controls_wait_before_python_runs(open_page: Open) -> None:
    page = open_page(
        ready=False, prepare=lambda page: page.route("**/pyscript/core.js", lambda r: r.abort())
    )
    expect(page.get_by_role("heading", name="A language model in this tab")).to_be_visible()
    expect(prompt(page)).to_be_editable()
    for name in ("Load", "Send", "New chat"):
        expect(page.get_by_role("button", name=name, exact=True)).to_be_disabled()


def test_an_answer_grows_and_stops(open_page: Open) -> None:
    page = open_page()
    send(page, "endless")
    answer = answers(page)
    expect(answer).to_contain_text("word3 ")
    expect(answer).to_have_attribute("aria-busy", "true")
    first = answer.inner_text()
    expect(answer).to_contain_text("word20 ")
    assert answer.inner_text().startswith(first.strip())
    page.get_by_role("button", name="Stop").click()
    expect(answer.locator(".statistics")).to_contain_text("stopped")
    expect(answer).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("button", name="Send")).to_be_enabled()
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
    send(page, "first")
    expect(page.locator(".statistics")).to_have_count(1)
    expect(page.locator(".statistics").first).to_have_text(
        re.compile(r"^12\.3 tokens/s · first token after 0\.46 s · 3 tokens · .*, 0 reused$")
    )
    send(page, "second")
    expect(page.locator(".statistics")).to_have_count(2)
    expect(page.get_by_role("log")).to_contain_text("You said: second")
    page.get_by_role("button", name="New chat").click()
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.locator("#welcome")).to_be_visible()
    send(page, "third")
    expect(page.locator(".statistics")).to_have_count(1)
    requests = [m["params"] for m in scripted.messages(page) if m["method"].startswith("chat")]
    said = [[(m["role"], m["content"]) for m in request["messages"]] for request in requests]
    assert said == [
        [("user", "first")],
        [("user", "first"), ("assistant", "You said: first"), ("user", "second")],
        [("user", "third")],
    ]
    assert all(request["model"] == "tiny" and request["stream"] for request in requests)


def test_the_first_prompt_loads_the_model_the_next_does_not(open_page: Open, site: str) -> None:
    page = open_page()
    send(page, "one")
    expect(page.locator(".statistics")).to_have_count(1)
    expect(page.get_by_role("status")).to_have_text(
        "tiny is ready: 4-bit, 2048 tokens of context, 95.4 MB on the GPU."
    )
    send(page, "two")
    expect(page.locator(".statistics")).to_have_count(2)
    loads = [m["params"]["model"] for m in scripted.messages(page) if m["method"] == "load"]
    assert loads == [{"model_id": "tiny", "model": f"{site}/models/tiny/", "quantization": "q4"}]


def test_progress_is_shown_and_a_load_can_be_cancelled(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("combobox", name="Model").select_option("endless")
    page.get_by_role("button", name="Load", exact=True).click()
    bar = page.get_by_role("progressbar", name="Loading the weights: 101.5 of 270.0 MB")
    expect(bar).to_be_visible()
    assert bar.evaluate("bar => bar.value / bar.max") == pytest.approx(101.5 / 270)
    expect(page.get_by_role("button", name="Cancel")).to_be_focused()
    page.keyboard.press("Enter")
    expect(bar).to_be_hidden()
    expect(prompt(page)).to_be_focused()
    expect(error(page)).to_be_hidden()
    page.get_by_role("combobox", name="Model").select_option("tiny")
    send(page, "hello")
    expect(answers(page)).to_contain_text("You said: hello")


def test_another_model_takes_the_place_of_the_first(open_page: Open) -> None:
    page = open_page()
    send(page, "hello")
    expect(page.locator(".statistics")).to_have_count(1)
    page.get_by_text("Add a model").click()
    page.get_by_role("textbox", name="URL of a folder").fill("https://models.test/other")
    page.get_by_role("combobox", name="Weights on the GPU").select_option("8-bit")
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page.get_by_role("combobox", name="Model")).to_have_value("other")
    send(page, "and you?")
    expect(answers(page).nth(1)).to_contain_text("other")
    methods = [m["method"] for m in scripted.messages(page)]
    create = "chat.completions.create"
    assert methods == ["load", create, "unload", "load", create]
    record = scripted.messages(page)[3]["params"]["model"]
    url = "https://models.test/other"
    assert record == {"model_id": "other", "model": url, "quantization": "q8"}


@pytest.mark.parametrize(
    ("query", "chosen"),
    [("?model=missing", "missing"), ("?model=https://models.test/mine/", "mine"), ("", "tiny")],
)
def test_the_address_chooses_the_model(open_page: Open, query: str, chosen: str) -> None:
    expect(open_page(query).get_by_role("combobox", name="Model")).to_have_value(chosen)


def test_a_failed_load_says_why_and_keeps_the_prompt(open_page: Open, site: str) -> None:
    page = open_page("?model=missing")
    send(page, "hello")
    expect(error(page)).to_contain_text("A file of the model is missing")
    expect(error(page)).to_contain_text("file_missing")
    expect(error(page)).to_contain_text(
        f"{site}/models/missing/config.json answered with HTTP 404."
    )
    expect(error(page)).to_contain_text("must be that of a folder with config.json")
    expect(prompt(page)).to_have_value("hello")
    expect(page.get_by_role("article")).to_have_count(0)
    page.get_by_role("button", name="Dismiss").click()
    expect(error(page)).to_be_hidden()
    page.get_by_role("combobox", name="Model").select_option("tiny")
    prompt(page).press("Enter")
    expect(answers(page)).to_contain_text("You said: hello")


def test_after_a_lost_device_the_model_is_loaded_again(open_page: Open) -> None:
    page = open_page()
    send(page, "lost")
    expect(error(page)).to_contain_text("The GPU was lost")
    expect(error(page)).to_contain_text("device_lost")
    expect(prompt(page)).to_have_value("lost")
    expect(page.get_by_role("article")).to_have_count(0)
    page.get_by_role("button", name="Load again").click()
    expect(page.get_by_role("status")).to_contain_text("tiny is ready")
    expect(error(page)).to_be_hidden()
    send(page, "hello")
    expect(answers(page)).to_contain_text("You said: hello")


def test_an_answer_that_breaks_off_is_kept(open_page: Open) -> None:
    page = open_page()
    send(page, "nan")
    expect(error(page)).to_contain_text("nan_in_logits")
    expect(answers(page)).to_contain_text("Half an")
    expect(answers(page)).to_contain_text("broken off")
    send(page, "hello")
    expect(answers(page).nth(1)).to_contain_text("You said: hello")
    expect(error(page)).to_be_hidden()


def test_after_a_crash_of_the_worker_the_engine_starts_again(open_page: Open) -> None:
    page = open_page()
    send(page, "crash")
    expect(error(page)).to_contain_text("out of luck")
    expect(answers(page)).to_contain_text("Up to here")
    expect(page.get_by_role("button", name="Send")).to_be_disabled()
    page.get_by_role("button", name="Start again").click()
    send(page, "hello")
    expect(answers(page).nth(1)).to_contain_text("You said: hello")


def test_a_fatal_start_is_told(open_page: Open) -> None:
    page = open_page(script={"fatal": FATAL}, ready=False)
    expect(error(page)).to_contain_text("WebGPU is not available")
    expect(error(page)).to_contain_text("WebGPU found no adapter.")
    expect(page.get_by_role("status")).to_have_text("The engine is not running.")
    expect(page.get_by_role("button", name="Load", exact=True)).to_be_disabled()
    expect(page.get_by_role("progressbar")).to_be_hidden()
    scripted.install(page)
    page.get_by_role("button", name="Start again").click()
    send(page, "hello")
    expect(answers(page)).to_contain_text("You said: hello")


def test_a_start_that_fails_while_a_load_waits_ends_the_load(open_page: Open) -> None:
    page = open_page(script={"fatal": FATAL, "boot_ms": 1500})
    send(page, "hello")
    expect(page.get_by_role("progressbar", name="Starting the engine")).to_be_visible()
    expect(error(page)).to_contain_text("WebGPU found no adapter.")
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("button", name="Start again")).to_be_visible()
    expect(prompt(page)).to_have_value("hello")


def test_a_browser_without_webgpu_is_told(open_page: Open) -> None:
    page = open_page(
        ready=False, prepare=lambda page: page.add_init_script("delete Navigator.prototype.gpu")
    )
    expect(error(page)).to_contain_text("WebGPU is not available")
    expect(error(page)).to_contain_text("Use a recent Chrome")
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("button", name="Send")).to_be_disabled()
    assert page.workers == []


def test_text_is_never_markup(open_page: Open) -> None:
    page = open_page(f"?model=https://models.test/{HOSTILE.replace('/', '')}")
    send(page, HOSTILE)
    expect(page.locator(".statistics")).to_have_count(1)
    assert answers(page).locator(".text").inner_text() == f"You said: {HOSTILE}"
    assert page.locator(".message.user .text").inner_text() == HOSTILE
    assert page.locator("main img, main script, select img").count() == 0
    assert page.evaluate("window.hit") is None


def test_lines_and_spaces_are_kept(open_page: Open) -> None:
    page = open_page()
    prompt(page).press_sequentially("a  b")
    prompt(page).press("Shift+Enter")
    prompt(page).press_sequentially("c")
    prompt(page).press("Enter")
    expect(page.locator(".statistics")).to_have_count(1)
    assert page.locator(".message.user .text").inner_text() == "a  b\nc"
    assert scripted.messages(page)[-1]["params"]["messages"][0]["content"] == "a  b\nc"


def test_an_empty_prompt_is_not_sent(open_page: Open) -> None:
    page = open_page()
    send(page, " \n ")
    send(page, "hello")
    expect(page.locator(".statistics")).to_have_count(1)
    expect(page.get_by_role("article")).to_have_count(2)


FOCUS = """() => {
  const { id, tagName, matches } = document.activeElement;
  return [id || tagName.toLowerCase(), getComputedStyle(document.activeElement).outlineStyle];
}"""


def test_the_keyboard_alone_is_enough(open_page: Open) -> None:
    page = open_page()
    expect(prompt(page)).to_be_focused()
    stops = []
    for _ in range(8):
        page.keyboard.press("Tab")
        name, outline = page.evaluate(FOCUS)
        stops.append(name)
        assert name == "body" or outline == "solid", f"{name} does not show its focus."
    order = ["model", "load", "summary", "scroller", "prompt", "new-chat", "send"]
    start = stops.index("model")
    assert stops[start:] == order[: len(stops) - start]
    assert set(order) <= {*stops, "prompt"}
    page.locator("#load").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("tiny is ready")
    expect(prompt(page)).to_be_focused()
    page.keyboard.type("hello")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(".statistics")).to_have_count(1)
    expect(prompt(page)).to_be_focused()


def test_answers_are_announced(open_page: Open) -> None:
    log = open_page().get_by_role("log")
    expect(log).to_have_attribute("aria-live", "polite")


def test_nothing_is_wider_than_a_narrow_screen(open_page: Open) -> None:
    page = open_page(
        f"?model=https://models.test/{'long' * 20}", viewport={"width": 360, "height": 640}
    )

    def assert_fits() -> None:
        sizes = page.evaluate(
            """() => ["html", "header", "main", "footer"].map((name) => {
              const { scrollWidth, clientWidth } = document.querySelector(name);
              return [name, scrollWidth, clientWidth];
            })"""
        )
        assert all(scroll <= client for _, scroll, client in sizes), sizes
        assert sizes[0][1] == 360

    assert_fits()
    page.get_by_text("Add a model").click()
    assert_fits()
    send(page, "x" * 300)
    expect(page.locator(".statistics")).to_have_count(1)
    assert_fits()
    page.get_by_role("combobox", name="Model").select_option("endless")
    page.get_by_role("button", name="Load", exact=True).click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    assert_fits()
    page.get_by_role("button", name="Cancel").click()
    page.get_by_role("combobox", name="Model").select_option("missing")
    page.get_by_role("button", name="Load", exact=True).click()
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast(open_page: Open, scheme: str) -> None:
    """WCAG 2 AA: 4.5 to 1, on every text on the page."""
    page = open_page("?model=missing", color_scheme=scheme)
    send(page, "hello")
    expect(error(page)).to_be_visible()
    page.get_by_role("combobox", name="Model").select_option("tiny")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".statistics")).to_have_count(1)
    send(page, "nan")
    expect(error(page)).to_be_visible()
    low = page.evaluate(
        """() => {
          const channel = (v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
          const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
          const luminance = ([r, g, b]) =>
            0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
          const background = (node) => {
            const color = numbers(getComputedStyle(node).backgroundColor);
            return color[3] === 0 ? background(node.parentElement) : color;
          };
          const texts = [...document.body.querySelectorAll("*")].filter((node) =>
            node.checkVisibility() && !node.disabled &&
            [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()));
          if (texts.length < 15) throw new Error(`Only ${texts.length} texts are visible.`);
          return texts.map((node) => {
            const pair = [numbers(getComputedStyle(node).color), background(node)].map(luminance);
            const [dark, light] = pair.sort((a, b) => a - b);
            return [(light + 0.05) / (dark + 0.05), node.outerHTML];
          }).filter(([ratio]) => ratio < 4.5);
        }"""
    )
    assert low == []


def test_the_site_works_under_a_path_and_asks_no_one_else(chromium: Browser, dist: Path) -> None:
    with StaticServer(dist.parent) as server:
        page = chromium.new_page()
        scripted.install(page)
        responses: list[tuple[int, str]] = []
        page.on("response", lambda response: responses.append((response.status, response.url)))
        page.goto(f"{server.url}/{dist.name}/")
        expect(page.get_by_role("button", name="Load", exact=True)).to_be_enabled()
        send(page, "hello")
        expect(answers(page)).to_contain_text("You said: hello")
        page.close()
    base = f"{server.url}/{dist.name}/"
    assert len(responses) > 10
    assert [r for r in responses if r[0] >= 400 or not r[1].startswith((base, "blob:"))] == []
