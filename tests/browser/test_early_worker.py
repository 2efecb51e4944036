"""A later visit starts the engine's worker before the page's Python, which takes it over."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.chat_page import status
from tests.browser.test_page_update import context, kept, url, versions
from tests.support.watched_page import watch

__all__ = ["context", "url", "versions"]

COUNT_WORKERS = """
self.workers = [];
self.Worker = class extends Worker {
  constructor(...args) {
    super(...args);
    workers.push(document.readyState);
    if (self.breaksFirst && workers.length === 1) {
      setTimeout(() => this.dispatchEvent(new ErrorEvent("error")));
    }
  }
};
"""


def visit(context: BrowserContext, url: str, script: str = "") -> tuple[Page, list[str]]:
    page = context.new_page()
    page.add_init_script(script + COUNT_WORKERS)
    problems = watch(page, url)
    page.goto(f"{url}/")
    expect(status(page)).to_contain_text("is ready")
    return page, problems


def test_the_worker_starts_early_once_the_site_is_kept(context: BrowserContext, url: str) -> None:
    first, problems = visit(context, url)
    assert first.evaluate("workers.length") == 1
    kept(first)
    first.close()
    later, more_problems = visit(context, url)
    assert later.evaluate("workers") == ["loading"]
    assert later.evaluate("'earlyWorker' in self") is False
    assert problems == more_problems == []


def test_a_broken_early_worker_is_replaced(context: BrowserContext, url: str) -> None:
    first, _ = visit(context, url)
    kept(first)
    first.close()
    later, problems = visit(context, url, "self.breaksFirst = true;")
    assert later.evaluate("workers.length") == 2
    assert problems == []
