"""The panels of figures and of how it works, and the context bar, alone in a page."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.panel_harness import Panel
from tests.unit.test_app_panels import ADAPTER, USAGE

SOURCE = """
from how_panel import HowPanel
from measures import Measures
from measures_panel import ContextBar, MeasuresPanel

class All:
    def __init__(self, mount):
        self.measures = Measures()
        self.panel = MeasuresPanel(mount)
        self.how = HowPanel(mount)
        self.context = ContextBar(mount)

    def tokens(self, times_s):
        self.measures.begin(0)
        for now_s in times_s:
            self.measures.token(now_s)
            self.panel.show_live(self.measures, now_s)

    def finish(self, usage):
        self.measures.finish(usage)
        self.panel.show_usage(self.measures)
        self.how.show_request(usage)

    def loaded(self, loaded):
        self.panel.show_loaded(loaded)

    def adapter(self, adapter):
        self.panel.show_adapter(adapter)

    def use(self, used, window):
        self.context.show(used, window)

def make_panel(mount, calls):
    return All(mount)
"""
MODULES = "dom fit how_panel measures measures_panel words"
COUNT_FRAMES = """
window.frames = 0;
new MutationObserver(() => window.frames++).observe(
  document.querySelector(".measures-line"), { attributes: true });
"""

Open = Callable[[int], Panel]


@pytest.fixture
def open_panel(chromium: Browser, site: str) -> Iterator[Open]:
    opened = []

    def open_panel(width: int) -> Panel:
        page = chromium.new_page(viewport={"width": width, "height": 900})
        page.set_default_timeout(20_000)
        opened.append(Panel(page, site, SOURCE, MODULES, "measures.css"))
        return opened[-1]

    yield open_panel
    for panel in opened:
        assert panel.errors == []
        assert panel.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        panel.page.close()


def value(panel: Panel, name: str) -> Any:
    pair = panel.page.locator(".measures-pair", has_text=name)
    return pair.locator(".measures-value")


@pytest.mark.parametrize("width", [360, 1440])
def test_figures_and_context(open_panel: Open, width: int) -> None:
    panel = open_panel(width)
    page = panel.page
    plot = page.get_by_role("img")
    expect(plot).to_have_attribute("aria-label", "Plot of the speed: nothing to show yet.")
    expect(value(panel, "Time to first token")).to_have_text("–")

    page.evaluate(COUNT_FRAMES)
    panel("tokens", [0.5 + i / 20 for i in range(60)])
    expect(page.locator(".measures-speed")).to_have_text("20.0")
    assert page.evaluate("window.frames") == 1, "More than one redraw for a frame."
    assert len(page.locator(".measures-line").get_attribute("points").split()) > 20
    panel("finish", USAGE)
    expect(page.locator(".measures-speed")).to_have_text("12.3")
    expect(plot).to_have_attribute("aria-label", re.compile(r"^Plot of the speed: between 20\.0 "))
    expect(value(panel, "Time to first token")).to_have_text("456 ms")
    expect(value(panel, "Prompt tokens reused")).to_have_text("1,000 of 1,031")
    expect(value(panel, "Host time per token")).to_have_text("1.23 ms")

    hidden = page.get_by_text("Kernel variants")
    expect(hidden).to_be_hidden()
    panel("loaded", {"gpu_bytes": 459_000_000, "variants": {"linear <b>": "matvec_rows ROWS=16"}})
    expect(value(panel, "Memory on the GPU")).to_have_text("459 MB")
    hidden.click()
    expect(page.locator(".measures-variant")).to_have_text("linear <b>matvec_rows ROWS=16")
    panel("loaded", None)
    expect(value(panel, "Memory on the GPU")).to_have_text("–")
    panel("adapter", ADAPTER)
    expect(value(panel, "Adapter")).to_have_text("nvidia ampere")
    expect(value(panel, "Features")).to_have_text("16-bit floats, subgroups of 32")
    check_context(panel)


def check_context(panel: Panel) -> None:
    page = panel.page
    meter = page.get_by_role("meter", name="Context used")
    expect(meter).to_have_count(0)
    panel("use", 1204, 4096)
    expect(meter).to_have_attribute("aria-valuenow", "1204")
    expect(page.get_by_text("1,204 of 4,096 tokens")).to_be_visible()
    share = "bar => bar.firstElementChild.offsetWidth / bar.offsetWidth"
    assert meter.evaluate(share) == pytest.approx(1204 / 4096, abs=0.02)
    expect(page.get_by_role("status")).to_have_text("")
    for used, words in ((3600, "nearly full"), (4096, "is full")):
        panel("use", used, 4096)
        expect(page.get_by_role("status")).to_contain_text(words)
    panel("use", 5000, 4096)
    assert meter.evaluate(share) <= 1
    panel("use", 0, None)
    expect(meter).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1440])
def test_how_it_works_shows_the_last_request(open_panel: Open, width: int) -> None:
    panel = open_panel(width)
    steps = panel.page.locator(".measures-how-step")
    expect(steps).to_have_count(7)
    expect(panel.page.locator(".measures-how-number:visible")).to_have_count(0)
    panel("finish", USAGE)
    expect(panel.page.locator(".measures-how-number:visible")).to_have_count(7)
    expect(steps.nth(3)).to_contain_text("1,000 tokens reused, 31 to compute")
    panel("finish", {**USAGE, "extra": dict.fromkeys(USAGE["extra"])})
    expect(panel.page.locator(".measures-how-number:visible")).to_have_count(3)
    panel("finish", None)
    expect(steps.nth(2)).to_contain_text("1,031 tokens in the prompt")
