"""The panel of the models, alone in a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.panel_harness import Panel

SOURCE = """
from models_panel import ModelsPanel

def make_panel(mount, calls):
    def told(name):
        return lambda *arguments: calls.append([name] + list(arguments))

    def add(url, quantization):
        if "://" not in url:
            raise ValueError("This is not a URL.")
        calls.append(["add", url, quantization])

    on = {name: told(name) for name in ("load", "unload", "cancel", "delete")}
    on["add"] = add
    return ModelsPanel(mount, on)
"""
GB = 1_000_000_000
FITS = {"fits": True, "text": "Takes about 459 MB on the GPU: fits this device."}
TOO_LARGE = {"fits": False, "text": "Takes about 9.0 GB on the GPU: probably too large here."}


def row(model_id: str, state: str, kept_bytes: int = 0, **more: Any) -> dict[str, Any]:
    fields = {"detail": "4-bit", "download_bytes": GB, "fit": FITS, "own": False}
    return {"model_id": model_id, "state": state, "kept_bytes": kept_bytes, **fields, **more}


ROWS = [
    row("in-use", "loaded", GB),
    row("ready", "kept", GB),
    row("halfway", "partial", GB // 4),
    row("far", "absent", fit=TOO_LARGE, download_bytes=5 * GB),
    row("mine (2)", "absent", own=True, download_bytes=None),
]


@pytest.fixture(params=["wide", "narrow"])
def panel(chromium: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Panel]:
    width = {"wide": 1440, "narrow": 360}[request.param]
    page = chromium.new_page(viewport={"width": width, "height": 900})
    page.set_default_timeout(20_000)
    panel = Panel(page, site, SOURCE, "dom fit models_panel pace words", "models.css")
    yield panel
    assert panel.errors == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.close()


def item(page: Page, model_id: str) -> Locator:
    heading = page.get_by_role("heading", name=model_id, exact=True)
    return page.get_by_role("listitem").filter(has=heading)


def names(where: Locator) -> list[str]:
    return where.get_by_role("button").all_inner_texts()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def test_the_panel_of_the_models(panel: Panel) -> None:
    panel("show_models", ROWS)
    check_every_state(panel)
    check_deleting(panel)
    check_loading(panel)
    check_adding(panel)


def check_every_state(panel: Panel) -> None:
    page = panel.page
    buttons = {r["model_id"]: names(item(page, r["model_id"])) for r in ROWS}
    assert buttons == {
        "in-use": ["Unload", "Delete"],
        "ready": ["Load", "Delete"],
        "halfway": ["Resume", "Delete"],
        "far": ["Load"],
        "mine (2)": ["Load", "Remove"],
    }
    expect(item(page, "ready")).to_contain_text("Kept in this browser")
    expect(item(page, "ready")).to_contain_text("4-bit · 1.0 GB in this browser")
    expect(item(page, "halfway")).to_contain_text("250 MB of 1.0 GB downloaded")
    expect(item(page, "far").locator(".models-warning:visible")).to_have_text(TOO_LARGE["text"])
    panel("show_storage", 2_400_000_000, 3 * GB)
    expect(page.get_by_text("2.4 GB used in this browser, 3.0 GB free")).to_be_visible()
    expect(item(page, "far")).to_contain_text("needs 5.0 GB, but only 3.0 GB are free")
    expect(item(page, "halfway")).not_to_contain_text("free")
    for name in ("Load ready", "Resume halfway", "Unload in-use", "Load mine (2)"):
        press(page, name)
    assert panel.calls() == [
        ["load", "ready"],
        ["load", "halfway"],
        ["unload"],
        ["load", "mine (2)"],
    ]


def check_deleting(panel: Panel) -> None:
    page = panel.page
    ready = item(page, "ready")
    page.get_by_role("button", name="Delete ready", exact=True).focus()
    page.keyboard.press("Enter")
    expect(ready.get_by_role("alert")).to_have_text("Delete its 1.0 GB from this browser?")
    expect(ready.get_by_role("button", name="Keep ready")).to_be_focused()
    panel("show_models", ROWS)  # News of other models leave the question alone.
    expect(ready.get_by_role("button", name="Keep ready")).to_be_focused()
    page.keyboard.press("Escape")
    assert names(ready) == ["Load", "Delete"]
    expect(ready.get_by_role("button", name="Load ready")).to_be_focused()
    assert panel.calls() == []
    press(page, "Delete ready")
    press(page, "Delete ready")
    assert panel.calls() == [["delete", "ready"]]
    press(page, "Remove mine (2)")
    expect(item(page, "mine (2)").get_by_role("alert")).to_have_text("Remove it from the list?")
    press(page, "Remove mine (2)")
    assert panel.calls() == [["delete", "mine (2)"]]
    panel("show_models", ROWS[:4])
    expect(page.get_by_role("listitem")).to_have_count(4)


def check_loading(panel: Panel) -> None:
    page = panel.page
    page.get_by_role("button", name="Load ready", exact=True).focus()
    busy = [ROWS[0], {**ROWS[1], "state": "loading"}, *ROWS[2:]]
    panel("show_models", busy)
    progress = {"stage": "weights", "total_bytes": 5 * GB, "from_cache": False}
    panel("show_progress", {**progress, "loaded_bytes": 3 * GB})
    ready = item(page, "ready")
    expect(ready.get_by_role("button", name="Cancel ready")).to_be_focused()
    expect(page.get_by_role("button", name="Resume halfway")).to_be_disabled()
    expect(page.get_by_role("status")).to_have_text("Loading the weights")
    bar = ready.get_by_role("progressbar", name="Loading the weights")
    expect(ready).to_contain_text("3.0 GB of 5.0 GB")
    assert bar.evaluate("bar => bar.position") == pytest.approx(0.6)
    height = ready.bounding_box()
    page.wait_for_timeout(1_300)
    panel("show_progress", {**progress, "loaded_bytes": 4 * GB})
    expect(ready).to_contain_text("/s · about")
    expect(ready).to_contain_text("4.0 GB of 5.0 GB")
    assert ready.bounding_box() == height, "What is below has moved."
    panel("show_progress", {**progress, "stage": "compile", "loaded_bytes": 0, "total_bytes": 0})
    expect(page.get_by_role("status")).to_have_text("Compiling the kernels")
    assert bar.count() == 0 or bar.evaluate("bar => bar.position") == -1
    press(page, "Cancel ready")
    assert panel.calls() == [["cancel"]]
    panel("show_progress", None)
    panel("show_models", ROWS)
    expect(ready.get_by_role("progressbar")).to_have_count(0)
    expect(ready.get_by_role("button", name="Load ready")).to_be_focused()


def check_adding(panel: Panel) -> None:
    page = panel.page
    summary = page.get_by_text("Add a model by its URL")
    summary.click()
    url = page.get_by_role("textbox", name="URL")
    url.fill("nonsense")
    url.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("This is not a URL.")
    expect(url).to_be_focused()
    url.fill("  https://a.test/<b>model</b> ")
    page.get_by_role("combobox", name="Weights on the GPU").select_option("8-bit")
    press(page, "Add")
    assert panel.calls() == [["add", "https://a.test/<b>model</b>", "q8"]]
    expect(summary).to_be_focused()
    expect(url).to_be_hidden()
    panel("show_models", [row("<b>model</b>", "absent", own=True)])
    expect(page.get_by_role("heading", name="<b>model</b>")).to_be_visible()
    assert page.locator("#mount b").count() == 0
