"""The Content Security Policy of the page and of its workers: everything runs under it, and what a
hostile text could ask for is refused. Whatever it refuses is told as an event, which fails a test.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

import build
from tests.support.engine_tab import engine_tab
from tests.support.hub import Hub
from tests.support.tiny_model import TINY_MODELS, write_model

PAGE_POLICY = {
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types pywebllm pywebllm-early",
}
DOCS = Path(build.__file__).parent / "docs" / "security.md"

WATCH = """addEventListener("securitypolicyviolation", (event) => {
  (globalThis.refused ??= []).push(event.effectiveDirective);
  console.error(`Content Security Policy: ${event.effectiveDirective} ${event.blockedURI}`);
})"""


@pytest.fixture(scope="module")
def served(dist: Path) -> Iterator[str]:
    """The site as `build.py serve` serves it, with its headers."""
    server = build.make_server(0, {})
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    context.set_default_timeout(120_000)
    context.add_init_script(WATCH)
    yield context
    context.close()


def policy(page: Page) -> set[str]:
    meta = page.locator("meta[http-equiv='Content-Security-Policy']")
    return {part.strip() for part in (meta.get_attribute("content") or "").split(";")}


@pytest.fixture
def page(context: BrowserContext, served: str) -> Page:
    """The page as it is before Python runs."""
    page = context.new_page()
    page.route("**/pyscript.mjs", lambda route: route.abort())
    page.set_default_timeout(30_000)
    page.goto(f"{served}/")
    return page


def test_the_policy_is_as_strict_as_documented(page: Page) -> None:
    assert policy(page) == PAGE_POLICY
    text = DOCS.read_text("utf-8")
    directives = PAGE_POLICY | set(build.WORKER_POLICY.split("; "))
    assert [directive for directive in sorted(directives) if directive not in text] == []


def test_the_policy_comes_before_everything_that_loads(page: Page) -> None:
    first = page.locator("head > :not(meta[charset])").first
    expect(first).to_have_attribute("http-equiv", "Content-Security-Policy")


# What each would do, and the directive that refuses it. They are put into the page by parts, as
# the page itself never makes elements from text.
REFUSED = {
    "script-src-elem": "make('script', { textContent: 'hit = 1' })",
    "script-src-attr": "make('p', {}).setAttribute('onclick', 'hit = 1')",
    "style-src-elem": "make('style', { textContent: 'p { color: red }' })",
    "style-src-attr": "make('p', {}).setAttribute('style', 'color: red')",
    "img-src": "make('img', { src: 'https://other.test/pixel.png' })",
    "frame-src": "make('iframe', { src: 'https://other.test/' })",
    "media-src": "make('video', { src: 'https://other.test/film.mp4' })",
    "font-src": "new FontFace('other', 'url(https://other.test/font)').load().catch(() => {})",
    "connect-src": "fetch('https://other.test/').catch(() => {})",
    "base-uri": "document.head.append(make('base', { href: 'https://other.test/' }))",
    "form-action": "make('form', { action: 'https://other.test/' }).requestSubmit()",
    "require-trusted-types-for": "make('p', { innerHTML: '<b>bold</b>' })",
    "trusted-types": "trustedTypes.createPolicy('other', {})",
}
MAKE = """const make = (tag, properties) => {
  const node = document.createElement(tag);
  document.body.append(node);
  return Object.assign(node, properties);
};"""


def wait_for_refusal(page: Page) -> str:
    """The first directive that refused something. Playwright's own waiting needs eval."""
    found: str = page.evaluate(
        """async () => {
          for (let tries = 0; tries < 200 && !globalThis.refused; tries++)
            await new Promise((resolve) => setTimeout(resolve, 50));
          return globalThis.refused?.[0] ?? "nothing";
        }"""
    )
    return found


@pytest.mark.parametrize("directive", REFUSED)
def test_what_a_hostile_text_could_ask_for_is_refused(page: Page, directive: str) -> None:
    asked: list[str] = []
    page.route("https://other.test/**", lambda route: asked.append(route.request.url))
    page.evaluate(f"() => {{ {MAKE} try {{ {REFUSED[directive]} }} catch {{}} }}")
    if directive in ("script-src-elem", "script-src-attr"):  # They are Trusted Types' sinks, too.
        assert wait_for_refusal(page) in (directive, "require-trusted-types-for")
    else:
        assert wait_for_refusal(page) == directive
    assert asked == []
    assert page.evaluate("[typeof hit, location.host === new URL(document.baseURI).host]") == [
        "undefined",
        True,
    ]


def test_text_is_not_run_as_code(page: Page) -> None:
    """Asked of a script of the page's own: what a test evaluates, the browser lets eval."""
    source = "let found; try { found = eval('1') } catch (e) { found = e.name } self.found = found;"
    page.route(
        "**/asks.js", lambda route: route.fulfill(body=source, content_type="text/javascript")
    )
    page.evaluate("import('./asks.js')")
    assert page.evaluate("found") == "EvalError"


def test_the_page_and_its_worker_run_under_the_policies_and_ask_nobody_else(
    context: BrowserContext, served: str
) -> None:
    told: list[str] = []
    asked: set[str] = set()
    context.on("console", lambda message: told.append(message.text))
    context.on("weberror", lambda error: told.append(str(error.error)))
    context.on("request", lambda request: asked.add(request.url))
    page = context.new_page()
    # The engine asks for it once it is idle, after all else.
    with page.expect_response("**/pyodide/numpy-*"):
        page.goto(f"{served}/")
    page.wait_for_timeout(1_000)
    assert page.evaluate("globalThis.refused ?? []") == []
    assert f"{served}/worker/snapshot.js" in asked
    assert [url for url in asked if not url.startswith(f"{served}/")] == []
    assert [text for text in told if "Content Security" in text or "Trusted" in text] == []


WATCHED_FETCH = """async (url) => {
  const refused = [];
  self.addEventListener("securitypolicyviolation", (e) => refused.push(e.effectiveDirective));
  await fetch(url).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
  return refused;
}"""


def test_a_model_from_another_origin_loads_under_the_policy_of_the_worker(
    chromium: Browser, served: str, tmp_path: Path
) -> None:
    write_model(tmp_path, TINY_MODELS["llama2"])
    with Hub() as hub, engine_tab(chromium, served) as tab:
        tab.create({"model_id": "tiny", "model": hub.add("tiny", tmp_path)})
        answer = tab.complete(prompt=[5, 6, 7], max_tokens=2, temperature=0)
        assert answer["usage"]["completion_tokens"] == 2
        (worker,) = tab.page.workers
        assert worker.evaluate(WATCHED_FETCH, hub.url("tiny", "config.json")) == []
        assert worker.evaluate(WATCHED_FETCH, "http://other.test/") == ["connect-src"]
