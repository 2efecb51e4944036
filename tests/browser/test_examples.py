"""static/examples with the engine itself and a tiny model, served as `build.py serve` does.

A violation of a page's Content-Security-Policy, or a request to any other origin, fails a test.
"""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, expect

import build
from tests.support.server import StaticServer
from tests.support.tiny_model import TINY_MODELS, write_model

TIMEOUT_MS = 120_000
WORDS = re.compile(r"w\d+")
# The first token of an answer to "w7 w8" is w38, w60 or w32, and an end comes after about ten.
ENDS = [2, 26, 42, 58, 69, 106]
MODEL = replace(TINY_MODELS["llama2"], generation_config={"top_k": 3, "eos_token_id": ENDS})
EMBEDDED_SITE = "http://localhost:8000"  # As the files of static/examples/embed have it.
SNAPSHOTS = """
async () => {
  const requests = await (await caches.open("pywebllm")).keys();
  return requests.filter(({ url }) => decodeURIComponent(url).includes("snapshot/")).length;
}
"""

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def engine_site(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site with a tiny model in the demo model's place; without a slash at its end."""
    folder = tmp_path_factory.mktemp("models") / "demo"
    write_model(folder, MODEL)
    with build.make_server(0, {"demo": folder}) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


@pytest.fixture
def other_site(engine_site: str, tmp_path: Path) -> Iterator[str]:
    """A host of another origin that has nothing but static/examples/embed."""
    folder = tmp_path / "other"
    shutil.copytree(build.ROOT / "static" / "examples" / "embed", folder)
    for path in folder.iterdir():
        text = path.read_text("utf-8")
        path.write_text(text.replace(EMBEDDED_SITE, engine_site), "utf-8")
    with StaticServer(folder) as server:
        yield server.url


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[Open]:
    """Opens a URL in a fresh browser profile; at the end, nothing wrong may have been told."""
    context = chromium.new_context()
    context.set_default_timeout(TIMEOUT_MS)
    problems: list[str] = []
    requested: set[str] = set()
    allowed: set[str] = set()

    def note_console(message: ConsoleMessage) -> None:
        is_error = message.type == "error" or "Content Security Policy" in message.text
        if is_error and not message.location["url"].endswith("/favicon.ico"):
            problems.append(message.text)

    def note_failure(request: Request) -> None:
        if request.failure == "csp":  # A worker's violations are on no console.
            problems.append(f"{request.url} is against the policy")

    def open_page(url: str, *other_origins: str) -> Page:
        allowed.update([url, *other_origins])
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(url)
        return page

    context.on("console", note_console)
    context.on("requestfailed", note_failure)
    context.on("request", lambda request: requested.add(request.url))
    yield open_page
    context.close()
    assert problems == []
    network = {url for url in requested if not url.startswith(("blob:", "data:"))}
    assert {urlsplit(url).netloc for url in network} <= {urlsplit(url).netloc for url in allowed}


def ask(page: Page, text: str) -> None:
    page.get_by_label("Prompt").fill(text)
    page.get_by_label("Prompt").press("Enter")


def wait_for_words(answer: Locator) -> None:
    expect(answer).to_have_text(WORDS, timeout=TIMEOUT_MS)


@pytest.mark.parametrize("name", ["bare", "pyscript"])
def test_a_prompt_is_answered(open_page: Open, engine_site: str, name: str) -> None:
    page = open_page(f"{engine_site}/examples/{name}/")
    output = page.locator("output")
    expect(output).to_have_text("Ready", timeout=TIMEOUT_MS)
    ask(page, "w7 w8")
    wait_for_words(output)


def test_the_bare_page_tells_what_is_wrong(open_page: Open, engine_site: str) -> None:
    page = open_page("about:blank", engine_site)
    page.route("**/models.json", lambda route: route.fulfill(json=[]))
    page.goto(f"{engine_site}/examples/bare/")
    expect(page.locator("output")).to_contain_text('no model "demo"')
    ask(page, "Hello")
    expect(page.locator("output")).to_contain_text('no model "demo"')


def test_the_page_in_python_tells_what_is_wrong(open_page: Open, engine_site: str) -> None:
    page = open_page("about:blank", engine_site)
    page.route("**/models.json", lambda route: route.fulfill(json=[]))
    page.goto(f"{engine_site}/examples/pyscript/")
    expect(page.locator("output")).to_contain_text('no model "demo"')
    expect(page.get_by_role("button")).to_be_disabled()


def test_a_page_of_another_origin_converses(
    open_page: Open, engine_site: str, other_site: str
) -> None:
    page = open_page(f"{other_site}/", engine_site)
    expect(page.get_by_role("status")).to_have_text("Ready", timeout=TIMEOUT_MS)
    answers = page.locator(".assistant")
    for number in range(2):
        ask(page, "w7 w8")
        expect(answers).to_have_count(number + 1)
        expect(page.get_by_role("button")).to_be_enabled(timeout=TIMEOUT_MS)
        expect(page.get_by_role("status")).to_have_text("Ready")
    expect(answers.first).to_have_text(WORDS)
    expect(page.locator(".user").first).to_have_text("w7 w8")

    # The idle engine keeps its snapshot with a worker of its own, under the page's origin.
    for _ in range(240):
        if page.evaluate(SNAPSHOTS):
            break
        page.wait_for_timeout(500)
    assert page.evaluate(SNAPSHOTS) == 1
    ask(page, "w9")
    expect(answers).to_have_count(3)
    expect(page.get_by_role("button")).to_be_enabled(timeout=TIMEOUT_MS)
    expect(page.get_by_role("status")).to_have_text("Ready")


def test_the_list_of_examples_leads_to_them(open_page: Open, engine_site: str) -> None:
    page = open_page(f"{engine_site}/examples/")
    page.get_by_role("link", name="A bare page").click()
    expect(page.get_by_role("heading", name="A bare page")).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="A page in Python").click()
    expect(page.get_by_role("heading", name="A page in Python")).to_be_visible()
    page.close()
