"""The service worker and app/offline.py: one whole version is kept, a newer one is offered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

import build
from tests.support.chromium import LAUNCH_ARGS, find_chromium
from tests.support.kept_site import write_site
from tests.support.server import StaticServer

TIMEOUT_MS = 120_000

# The page of a small site: PyScript and app/offline.py, and two files that say their version.
INDEX = b"""<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A kept site</title>
  <script type="module" src="./main.js"></script>
  <script type="module" src="./pyscript.mjs"></script>
  <p id="versions"></p>
  <p id="state"></p>
  <button type="button">Update</button>
  <p id="answer"></p>
  <script type="mpy" src="./app/main.py" config="./app/pyscript.json"></script>
</html>
"""
MAIN_JS = b"""import { name } from "./name.js";
document.getElementById("versions").textContent = `%s and ${name}`;
"""
NAME_JS = b'export const name = "%s";\n'
MAIN_PY = b"""
import asyncio
from js import document
from offline import Offline

def show(name, text):
    document.getElementById(name).textContent = text

async def apply():
    show("answer", str(await offline.apply()))

offline = Offline(lambda state: show("state", state))
document.querySelector("button").onclick = lambda event: asyncio.create_task(apply())
asyncio.create_task(offline.start())
"""
OFFLINE_NEEDS = ("client", "json_text", "models", "offline", "trusted")
CONFIG = b"""{
  "interpreter": "./micropython/micropython.mjs",
  "files": {
    "./client.py": "./client.py", "./json_text.py": "./json_text.py", "./models.py": "./models.py",
    "./offline.py": "./offline.py", "./trusted.py": "./trusted.py"
  }
}"""


@pytest.fixture(scope="module")
def parts(dist: Path) -> dict[str, bytes]:
    """What the small site takes from the real one."""
    files = build.tree(dist)
    app = tuple(f"app/{name}.py" for name in OFFLINE_NEEDS)
    wanted = ("pyscript/", "micropython/", "pyscript.mjs", *app)
    return {path: data for path, data in files.items() if path.startswith(wanted)}


class Site:
    """The small site on a server, its versions made and counted here."""

    def __init__(self, folder: Path, parts: dict[str, bytes]) -> None:
        self.folder = folder
        self.parts = parts
        self.url = ""

    def publish(self, version: str, **changed: bytes) -> None:
        files = {
            **self.parts,
            "index.html": INDEX,
            "main.js": MAIN_JS % version.encode(),
            "name.js": NAME_JS % version.encode(),
            "app/main.py": MAIN_PY,
            "app/pyscript.json": CONFIG,
            **changed,
        }
        write_site(self.folder, files)

    def spoil(self, path: str) -> None:
        (self.folder / path).write_bytes(b"another")


@pytest.fixture
def site_of_versions(tmp_path: Path, parts: dict[str, bytes]) -> Iterator[Site]:
    site = Site(tmp_path, parts)
    site.publish("one")
    with StaticServer(tmp_path) as server:
        site.url = f"{server.url}/"
        yield site


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    context.set_default_timeout(TIMEOUT_MS)
    yield context
    context.close()


def shown(page: Page, versions: str) -> None:
    expect(page.locator("#versions")).to_have_text(versions, timeout=TIMEOUT_MS)


WORKERS = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const states = ["installing", "waiting", "active"].map(
    (name) => `${name}: ${registration?.[name]?.state}`,
  );
  return [...states, ...(await caches.keys())].join(", ");
}"""


def state(page: Page, state: str) -> None:
    """What the page shows; if it does not, the browser's own view of it is told."""
    try:
        expect(page.locator("#state")).to_have_text(state, timeout=TIMEOUT_MS)
    except AssertionError as error:
        raise AssertionError(f"{error}\n{page.evaluate(WORKERS)}") from None


def open_kept(context: BrowserContext, site: Site) -> Page:
    """A page that the kept version answers for."""
    page = context.new_page()
    page.goto(site.url)
    state(page, "ready")
    page.reload()
    state(page, "ready")
    assert page.evaluate("navigator.serviceWorker.controller !== null")
    return page


def cache_names(page: Page) -> list[str]:
    names: list[str] = page.evaluate("caches.keys()")
    return names


def test_an_update_waits_and_is_applied_whole(
    context: BrowserContext, site_of_versions: Site
) -> None:
    site = site_of_versions
    page = open_kept(context, site)
    fetched: list[str] = []
    context.on("request", lambda r: r.service_worker and fetched.append(r.url[len(site.url) :]))
    site.publish("two")
    page.reload()
    shown(page, "one and one")
    state(page, "update")
    assert sorted(path for path in fetched if path != "service-worker.js") == ["main.js", "name.js"]
    page.reload()
    shown(page, "one and one")
    state(page, "update")
    assert len(cache_names(page)) == 2
    page.get_by_role("button").click()
    shown(page, "two and two")
    state(page, "ready")
    assert len(cache_names(page)) == 1


def test_a_newer_version_is_looked_for_where_the_host_does_not_answer_head(
    context: BrowserContext, site_of_versions: Site
) -> None:
    context.add_init_script(
        """const { fetch } = self;
        self.fetch = (url, options) =>
          options?.method === "HEAD" ? Promise.reject(new TypeError()) : fetch(url, options);
        const { update } = ServiceWorkerRegistration.prototype;
        ServiceWorkerRegistration.prototype.update = function () {
          document.documentElement.dataset.asked = "yes";
          return update.call(this);
        };"""
    )
    page = open_kept(context, site_of_versions)
    expect(page.locator("html")).to_have_attribute("data-asked", "yes", timeout=TIMEOUT_MS)


def test_no_tab_loses_its_version(context: BrowserContext, site_of_versions: Site) -> None:
    page, other = open_kept(context, site_of_versions), context.new_page()
    other.goto(site_of_versions.url)
    site_of_versions.publish("two")
    page.reload()
    state(page, "update")
    state(other, "update")
    page.get_by_role("button").click()
    expect(page.locator("#answer")).to_have_text("False", timeout=TIMEOUT_MS)
    assert other.evaluate("import('./name.js').then(({ name }) => name)") == "one"
    other.close()
    page.get_by_role("button").click()
    shown(page, "two and two")


def test_a_version_that_cannot_be_kept_whole_is_not_kept(
    context: BrowserContext, site_of_versions: Site
) -> None:
    site = site_of_versions
    page = open_kept(context, site)
    site.publish("two")
    site.spoil("name.js")
    page.reload()
    shown(page, "one and one")
    is_kept = page.evaluate(
        """async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration.update().catch(() => {});
          while (registration.installing) await new Promise((next) => setTimeout(next, 50));
          return registration.waiting !== null;
        }"""
    )
    assert not is_kept
    page.reload()
    shown(page, "one and one")
    state(page, "ready")
    site.publish("three")
    page.reload()
    state(page, "update")
    page.get_by_role("button").click()
    shown(page, "three and three")


def test_a_first_version_that_cannot_be_kept(
    context: BrowserContext, site_of_versions: Site
) -> None:
    (site_of_versions.folder / "pyscript" / "core.css").unlink()
    page = context.new_page()
    page.goto(site_of_versions.url)
    state(page, "unavailable")
    page.reload()
    assert page.evaluate("navigator.serviceWorker.controller === null")
    shown(page, "one and one")


def test_a_browser_without_service_workers(context: BrowserContext, site_of_versions: Site) -> None:
    context.add_init_script("delete Navigator.prototype.serviceWorker")
    page = context.new_page()
    page.goto(site_of_versions.url)
    state(page, "unavailable")


def test_other_requests_go_their_way(context: BrowserContext, site_of_versions: Site) -> None:
    site = site_of_versions
    page = open_kept(context, site)
    (site.folder / "models").mkdir()
    (site.folder / "models" / "config.json").write_text("fresh")
    fetch = "path => fetch(path).then(async (r) => [r.status, (await r.text()).slice(0, 5)])"
    assert page.evaluate(fetch, "./models/config.json") == [200, "fresh"]
    assert page.evaluate(fetch, "./none")[0] == 404
    site.spoil("name.js")
    assert page.evaluate(fetch, "./name.js") == [200, "expor"]
    assert page.evaluate(fetch, "./name.js?now") == [200, "anoth"]
    page.goto(f"{site.url}?model=some")
    shown(page, "one and one")


def test_a_deleted_file_is_kept_again(context: BrowserContext, site_of_versions: Site) -> None:
    site = site_of_versions
    page = open_kept(context, site)
    delete = """async () => {
      const cache = await caches.open((await caches.keys())[0]);
      const [request] = (await cache.keys()).filter(({ url }) => url.includes("name.js"));
      return cache.delete(request);
    }"""
    assert page.evaluate(delete)
    page.reload()
    shown(page, "one and one")
    site.spoil("name.js")
    page.reload()
    shown(page, "one and one")
    assert page.evaluate(delete)
    response = page.evaluate("fetch('./name.js').catch((error) => String(error))")
    assert "TypeError" in response


def test_a_site_that_its_host_has_withdrawn_is_let_go(
    context: BrowserContext, site_of_versions: Site
) -> None:
    page = open_kept(context, site_of_versions)
    (site_of_versions.folder / "service-worker.js").unlink()
    (site_of_versions.folder / "index.html").write_text("<p id=versions>something else</p>")
    page.reload()
    shown(page, "one and one")
    page.evaluate(
        """async () => {
          while (await navigator.serviceWorker.getRegistration())
            await new Promise((resolve) => setTimeout(resolve, 50));
        }"""
    )
    page.reload()
    shown(page, "something else")


@pytest.fixture
def browser_with_a_memory(chromium: Browser, tmp_path: Path) -> Any:
    """Starts the browser anew, with what it has kept."""

    def start() -> BrowserContext:
        context = chromium.browser_type.launch_persistent_context(
            tmp_path / "profile", executable_path=find_chromium(), args=list(LAUNCH_ARGS)
        )
        context.set_default_timeout(TIMEOUT_MS)
        return context

    return start


def test_after_one_visit_a_chat_works_without_the_host(
    browser_with_a_memory: Any, dist: Path
) -> None:
    with StaticServer(dist) as server:
        context = browser_with_a_memory()
        page = context.pages[0]
        page.goto(f"{server.url}/")
        expect(page.locator("#status")).to_contain_text("demo is ready", timeout=TIMEOUT_MS)
        expect(page.locator("#status")).to_contain_text("works offline", timeout=TIMEOUT_MS)
        session = context.new_cdp_session(page)
        assert session.send("Page.getAppManifest")["errors"] == []
        assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
        context.close()
    context = browser_with_a_memory()
    page = context.pages[0]
    failed: list[str] = []
    context.on("requestfailed", lambda request: failed.append(request.url))
    page.goto(f"{server.url}/")
    expect(page.locator("#status")).to_contain_text("demo is ready", timeout=TIMEOUT_MS)
    page.locator("#prompt").fill("What is 7 + 8?")
    page.locator("#prompt").press("Enter")
    # The statistics under it have figures, too.
    expect(page.locator(".message.assistant .text")).to_contain_text("15", timeout=TIMEOUT_MS)
    # That there is no newer version is for the browser to find out.
    assert {url for url in failed if not url.endswith("service-worker.js")} == set()
    context.close()
