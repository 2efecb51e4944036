"""How long a person waits at the page itself, with the demo model: a first visit, then another.

All times are the page's own clock, in seconds since the navigation began. The question is typed at
once; the page sends it as soon as the model is loaded.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Page

QUESTION = "What is 47 + 38?"
NOW_SCRIPT = "() => performance.now() / 1000"
PAINT_SCRIPT = """
() => performance.getEntriesByName("first-contentful-paint")[0].startTime / 1000
"""
QUIET_MS = 5000  # After what the page does when it has nothing to do.


def measure(context: BrowserContext, url: str, is_kept: Callable[[Page], bool]) -> dict[str, Any]:
    """`is_kept`: whether a later visit can start from what this one leaves."""
    first = _visit(context, url)
    while not is_kept(first["page"]):
        time.sleep(0.5)
    first["page"].wait_for_timeout(QUIET_MS)
    first["page"].close()
    later = _visit(context, url)
    return {
        "page, with demo": "",
        "visible_first_visit_s": first["visible_s"],
        "answer_first_visit_s": first["answer_s"],
        "visible_later_visit_s": later["visible_s"],
        "answer_later_visit_s": later["answer_s"],
    }


def _visit(context: BrowserContext, url: str) -> dict[str, Any]:
    page = context.new_page()
    page.goto(f"{url}/index.html", wait_until="commit")
    page.locator("#prompt").fill(QUESTION)
    page.locator("#prompt").press("Enter")
    page.locator(".message.assistant .text").filter(has_text="=").wait_for()
    answer_s = page.evaluate(NOW_SCRIPT)
    return {"page": page, "answer_s": answer_s, "visible_s": page.evaluate(PAINT_SCRIPT)}
