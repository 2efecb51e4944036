"""tests/support/watched_page.py notices each kind of what no page may do."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.support.watched_page import watch

SITE = "https://site.test"
PAGE = """<!doctype html><meta http-equiv="Content-Security-Policy" content="img-src 'none'">
<script>%s</script><p>The end</p>"""
WRONG = {
    "console": "console.error('a complaint')",
    "thrown": "document.querySelector('none').remove()",
    "another origin": "fetch('https://other.test/', { mode: 'no-cors' })",
    "console: Content Security Policy: img-src": "new Image().src = './icon.png'",
}


@pytest.mark.parametrize("kind", ["", *WRONG])
def test_what_is_wrong_with_a_page_is_noticed(chromium: Browser, kind: str) -> None:
    page = chromium.new_page()
    html = PAGE % WRONG.get(kind, "fetch('./same')")
    page.route("**/*", lambda route: route.fulfill(body=html, content_type="text/html"))
    problems = watch(page, SITE)
    page.goto(f"{SITE}/")
    expect(page.get_by_text("The end")).to_be_visible()
    page.close()
    if kind:
        assert [problem for problem in problems if problem.startswith(kind)] != []
    else:
        assert problems == []
