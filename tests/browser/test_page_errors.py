"""What goes wrong is said on the page, with one button that helps, and nothing is lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import scripted
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
    row,
    send,
    status,
)

__all__ = ["open_page"]

NO_ADAPTER = {
    "message": "WebGPU found no adapter.",
    "type": "server_error",
    "param": None,
    "code": "gpu_unavailable",
    "status": 503,
}
BROKEN = {**NO_ADAPTER, "message": "A file is missing.", "code": "internal_error"}


def test_a_failed_load_says_why_and_keeps_the_prompt(open_page: Open, site: str) -> None:
    page = open_page("?model=missing", ready=False)
    expect(error(page)).to_contain_text("A file of the model is missing")
    send(page, "hello")
    expect(error(page)).to_contain_text("file_missing")
    expect(error(page)).to_contain_text(
        f"{site}/models/missing/config.json answered with HTTP 404."
    )
    expect(error(page)).to_contain_text("must be that of a folder with config.json")
    expect(prompt(page)).to_have_value("hello")
    expect(page.get_by_role("article")).to_have_count(0)
    page.get_by_role("button", name="Dismiss").click()
    expect(error(page)).to_be_hidden()
    load(page, "tiny")
    expect(status(page)).to_contain_text("tiny is ready")
    prompt(page).press("Enter")
    expect(answers(page)).to_contain_text("You said: hello")


def test_after_a_lost_device_the_model_is_loaded_again(open_page: Open) -> None:
    page = open_page()
    send(page, "lost")
    expect(error(page)).to_contain_text("The GPU was lost")
    expect(error(page)).to_contain_text("device_lost")
    expect(prompt(page)).to_have_value("lost")
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.locator(".chats-item")).to_have_count(0)
    page.get_by_role("button", name="Load again").click()
    expect(status(page)).to_contain_text("tiny is ready")
    expect(error(page)).to_be_hidden()
    ask(page, "hello")
    expect(page.locator(".chats-item")).to_have_count(1)


def test_an_answer_that_breaks_off_is_kept(open_page: Open) -> None:
    page = open_page()
    send(page, "nan")
    expect(error(page)).to_contain_text("nan_in_logits")
    expect(answers(page)).to_contain_text("Half an")
    expect(answers(page)).to_contain_text("broken off")
    send(page, "hello")
    expect(answers(page).nth(1)).to_contain_text("You said: hello")
    expect(error(page)).to_be_hidden()


def test_a_full_storage_of_models_leads_to_what_is_kept(open_page: Open) -> None:
    page = open_page("?model=https://models.test/full/", ready=False)
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    send(page, "hello")
    expect(error(page)).to_contain_text("The browser's storage is full")
    expect(error(page)).to_contain_text("storage_full")
    expect(prompt(page)).to_have_value("hello")
    show_what_is_kept(page)


FULL = """const { put } = IDBObjectStore.prototype;
IDBObjectStore.prototype.put = function (value) {
  const request = put.call(this, value);
  if (globalThis.isFull) this.transaction.abort();
  return request;
};
Object.defineProperty(IDBTransaction.prototype, "error", {
  get: () => new DOMException("full", "QuotaExceededError"),
});"""


def test_a_full_storage_of_chats_leads_to_what_is_kept(open_page: Open) -> None:
    page = open_page(prepare=lambda page: page.add_init_script(FULL))
    page.evaluate("globalThis.isFull = true")
    ask(page, "hello")
    expect(answers(page)).to_contain_text("You said: hello")
    expect(error(page)).to_contain_text("The chats could not be kept")
    expect(error(page)).to_contain_text("This browser's storage is full")
    show_what_is_kept(page)
    ask(page, "again")  # The same is not told once more.
    expect(error(page)).to_be_hidden()
    page.evaluate("globalThis.isFull = false")
    ask(page, "kept")
    page.reload()
    expect(status(page)).to_contain_text("tiny is ready")
    page.get_by_role("button", name="hello", exact=True).click()
    expect(answers(page)).to_have_count(3)


def show_what_is_kept(page: Page) -> None:
    error(page).get_by_role("button", name="Show what is kept").click()
    expect(error(page)).to_be_hidden()
    expect(page.locator("#panel-title")).to_have_text("Models")
    expect(page.locator("#panel-title")).to_be_focused()
    expect(page.locator("#models-panel")).to_contain_text("300 MB")


def test_after_a_crash_of_the_worker_the_engine_starts_again(open_page: Open) -> None:
    page = open_page(expected="out of luck")
    send(page, "crash")
    expect(error(page)).to_contain_text("out of luck")
    expect(answers(page)).to_contain_text("Up to here")
    expect(page.get_by_role("button", name="Start again")).to_be_visible()
    page.get_by_role("button", name="Dismiss").click()
    send(page, "hello")  # Starts it as well.
    expect(answers(page).nth(1)).to_contain_text("You said: hello")


def test_a_broken_start_is_told_and_tried_again(open_page: Open) -> None:
    page = open_page(script={"fatal": BROKEN}, ready=False)
    expect(error(page)).to_contain_text("A file is missing.")
    expect(status(page)).to_have_text("The engine is not running. A prompt starts it again.")
    expect(page.get_by_role("progressbar")).to_be_hidden()
    scripted.install(page)
    page.get_by_role("button", name="Start again").click()
    expect(status(page)).to_contain_text("tiny is ready")
    ask(page, "hello")


def test_a_start_that_fails_while_a_prompt_waits_keeps_it(open_page: Open) -> None:
    page = open_page(script={"fatal": BROKEN, "boot_ms": 1500}, ready=False)
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_enabled()
    send(page, "hello")
    expect(error(page)).to_contain_text("A file is missing.")
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("button", name="Start again")).to_be_visible()
    expect(prompt(page)).to_have_value("hello")


@pytest.mark.parametrize("missing", ["api", "adapter"])
def test_a_browser_without_webgpu_is_told_what_to_do(open_page: Open, missing: str) -> None:
    if missing == "api":
        page = open_page(
            ready=False, prepare=lambda page: page.add_init_script("delete Navigator.prototype.gpu")
        )
        assert page.workers == []
        title = "This browser has no WebGPU"
    else:
        page = open_page(ready=False, script={"fatal": NO_ADAPTER})
        title = "No graphics card answers"
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    assert page.locator("#unsupported li").count() >= 2
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_disabled()
    expect(status(page)).to_have_text("The engine cannot run in this browser.")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    page.get_by_role("button", name="New chat").click()
    expect(page.locator("#welcome")).to_be_hidden()
    expect(open_panel(page, "Model")).to_contain_text("Add a model by its URL")


def test_the_models_are_listed_while_the_engine_starts(open_page: Open) -> None:
    page = open_page(ready=False, script={"boot_ms": 60_000})
    expect(status(page)).to_have_text("Loading tiny")
    open_panel(page, "Model")
    expect(row(page, "tiny")).to_contain_text("4-bit, from this site")
    expect(page.locator(".models-storage")).to_be_hidden()


def test_the_models_are_shown_before_the_engine_answers(open_page: Open) -> None:
    page = open_page(ready=False, script={"boot_ms": 2000})
    expect(status(page)).to_have_text("Loading tiny")
    panel = open_panel(page, "Model")
    expect(row(page, "tiny")).to_contain_text("Loading")
    expect(panel.get_by_text("used in this browser")).to_be_hidden()
    expect(status(page)).to_have_text(READY)
    expect(panel.get_by_text("used in this browser")).to_be_visible()


def test_the_models_panel_opens_without_webgpu(open_page: Open) -> None:
    page = open_page(
        ready=False, prepare=lambda page: page.add_init_script("delete Navigator.prototype.gpu")
    )
    expect(status(page)).to_have_text("The engine cannot run in this browser.")
    expect(open_panel(page, "Model")).to_contain_text("Add a model by its URL")
    expect(error(page)).to_be_hidden()


def test_a_load_is_cancelled_while_the_engine_starts(open_page: Open) -> None:
    page = open_page(ready=False, script={"boot_ms": 3000})
    page.locator("#cancel").click()
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    expect(page.locator("#progress")).to_be_hidden()
    ask(page, "hello")
    loads = [m for m in scripted.messages(page) if m["method"] in ("load", "cancel")]
    assert [m["method"] for m in loads] == ["load"]


def test_a_load_is_cancelled_and_resumed(open_page: Open) -> None:
    page = open_page()
    load(page, "endless")
    expect(page.locator("#progress-text")).to_have_text("Loading the weights: 102 MB of 270 MB")
    row(page, "endless").get_by_role("button", name="Cancel").click()
    expect(page.locator("#progress")).to_be_hidden()
    expect(error(page)).to_be_hidden()
    row(page, "endless").get_by_role("button", name="Resume").click()
    expect(page.locator("#progress-text")).to_have_text("Loading the weights: 102 MB of 270 MB")
    row(page, "endless").get_by_role("button", name="Cancel").click()
    expect(page.locator("#progress")).to_be_hidden()
    load(page, "tiny")
    expect(status(page)).to_contain_text("tiny is ready")
    ask(page, "hello")


def test_without_the_list_of_models_those_that_were_added_are_there(open_page: Open) -> None:
    page = open_page(expected="models.json")
    panel = open_panel(page, "Model")
    panel.get_by_text("Add a model by its URL").click()
    panel.get_by_role("textbox").fill("models.test/other")
    panel.get_by_role("button", name="Add").click()
    expect(status(page)).to_contain_text("other is ready")
    page.route("**/models.json", lambda route: route.abort())
    page.reload()
    expect(error(page)).to_contain_text("The list of models is missing")
    expect(page.locator("#show-models")).to_contain_text("other")
    scripted.install(page)
    with page.expect_navigation():
        page.get_by_role("button", name="Reload").click()
    expect(status(page)).to_contain_text("other is ready")
    expect(error(page)).to_be_hidden()
    open_panel(page, "Model")
    expect(row(page, "tiny")).to_be_visible()


def test_a_model_is_unloaded_deleted_and_another_added(open_page: Open) -> None:
    page = open_page()
    open_panel(page, "Model")
    row(page, "tiny").get_by_role("button", name="Unload").click()
    expect(status(page)).to_have_text("Send a prompt to load the model.")
    row(page, "tiny").get_by_role("button", name="Delete").click()
    row(page, "tiny").get_by_role("button", name="Delete").click()
    expect(row(page, "tiny")).to_contain_text("Not downloaded")
    panel = page.locator("#panel")
    panel.get_by_text("Add a model by its URL").click()
    panel.get_by_role("textbox").fill("https://models.test/other")
    panel.get_by_role("combobox").select_option("q8")
    panel.get_by_role("button", name="Add").click()
    expect(status(page)).to_contain_text("other is ready: 8-bit")
    record = [m["params"]["model"] for m in scripted.messages(page) if m["method"] == "load"][-1]
    url = "https://models.test/other"
    assert record == {"model_id": "other", "model": url, "quantization": "q8"}
    page.reload()
    expect(status(page)).to_contain_text("other is ready: 8-bit")


def test_a_url_that_is_none_is_refused(open_page: Open) -> None:
    page = open_page()
    panel = open_panel(page, "Model")
    panel.get_by_text("Add a model by its URL").click()
    panel.get_by_role("textbox").fill("https://[/")
    panel.get_by_role("button", name="Add").click()
    expect(panel).to_contain_text("This is not the URL of a folder.")
    page.reload()
    expect(status(page)).to_contain_text("tiny is ready")
