"""worker/boot.js in the built site: stages, waiting requests, other hosts, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route

import build
from tests.support.server import StaticServer

BLANK = "<!doctype html><title>boot</title>"

# Starts a worker with `ports` ports, each of which asks at once; resolves when each has its answer.
START = """
async ({ workerUrl, requests }) => {
  globalThis.worker = new Worker(workerUrl, { type: "module" });
  globalThis.connect = (requests) => {
    const { port1, port2 } = new MessageChannel();
    const events = [];
    worker.postMessage({ event: "connect" }, [port2]);
    return new Promise((resolve) => {
      let numOpen = requests.length;
      port1.onmessage = ({ data }) => {
        events.push(data);
        if (["result", "error"].includes(data.event) && --numOpen === 0) resolve(events);
      };
      worker.onerror = (event) => resolve([...events, { event: "worker", data: event.message }]);
      for (const request of requests) port1.postMessage(request);
    });
  };
  return Promise.all(requests.map(connect));
}
"""
LIST = {"id": 1, "method": "models.list", "params": {}}
EMPTY_LIST = {"id": 1, "event": "result", "data": {"object": "list", "data": []}}

TOKENIZERS = build.pyproject()["tool"]["pywebllm"]["packages"]["tokenizers"]["file"]
RUNTIME_FILES = (
    "kernels.json",
    "worker/gpu.js",
    "worker/replay.js",
    "worker/python.js",
    "worker/files.js",
    "pyodide/pyodide.mjs",
    "pyodide/pyodide.asm.mjs",
    "pyodide/pyodide.asm.wasm",
    "pyodide/python_stdlib.zip",
    "pyodide/pyodide-lock.json",
    f"pyodide/pywebllm-{build.version()}-py3-none-any.whl",
    f"pyodide/{TOKENIZERS}",
)


@pytest.fixture(scope="module")
def sub_path(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site as a folder deep in some host, with a slash at its end."""
    folder = tmp_path_factory.mktemp("host") / "some" / "path"
    folder.mkdir(parents=True)
    (folder / "site").symlink_to(dist, target_is_directory=True)
    with StaticServer(folder.parents[1]) as server:
        yield f"{server.url}/some/path/site/"


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context()
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext, sub_path: str) -> Page:
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.route("**/blank.html", lambda route: route.fulfill(body=BLANK, content_type="text/html"))
    page.goto(f"{sub_path}blank.html")
    return page


def start(page: Page, requests: list[list[dict[str, Any]]], url: str = "./worker/boot.js") -> Any:
    return page.evaluate(START, {"workerUrl": url, "requests": requests})


def test_boots_from_its_own_folder_alone(page: Page, sub_path: str) -> None:
    urls: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith("blob:"):
            urls.append(request.url)

    page.context.on("request", note)
    first, second = start(page, [[LIST, LIST | {"id": "b"}], [LIST]])
    assert [e for e in urls if not e.startswith(sub_path)] == []
    assert not [e for e in urls if "numpy" in e], "numpy delays the start"

    assert [e["data"] for e in first if e["event"] == "fatal"] == []
    stages = [e["data"]["stage"] for e in first if e["event"] == "boot"]
    assert stages[0] == "start" and stages[-1] == "engine"
    assert set(stages) == {"start", "gpu", "python", "engine"}
    times = [e["data"]["elapsed_s"] for e in first if e["event"] == "boot"]
    assert times == sorted(times)
    ready = next(e for e in first if e["event"] == "ready")["data"]
    assert ready["version"] == build.version() and ready["adapter"]["max_buffer_size_bytes"] > 0
    # What was asked during the start is answered after it, on its own port, in order.
    assert first[-2:] == [EMPTY_LIST, EMPTY_LIST | {"id": "b"}]
    assert second[-1] == EMPTY_LIST and [e["id"] for e in second if "id" in e] == [1]

    late = page.evaluate("(request) => connect([request])", LIST)
    assert [e["event"] for e in late] == ["ready", "result"]
    with page.context.expect_event("requestfinished", lambda r: "numpy" in r.url, timeout=30_000):
        pass  # fetched once nothing is open


def test_a_message_that_is_no_json_is_an_error(page: Page) -> None:
    start(page, [[LIST]])
    events = page.evaluate("() => connect([{ id: 7, method: 'load', params: { size: 10n } }])")
    assert (events[-1]["id"], events[-1]["event"]) == (7, "error")
    assert page.evaluate("(request) => connect([request])", LIST)[-1] == EMPTY_LIST


@pytest.mark.parametrize(
    "change",
    [
        "Object.defineProperty(navigator, 'gpu', { value: undefined });",
        "GPU.prototype.requestAdapter = async () => null;",
    ],
    ids=["no WebGPU", "no adapter"],
)
def test_no_gpu_is_told_to_every_port(page: Page, change: str) -> None:
    # A message that comes before boot.js has run would be lost.
    body = f"{change} import('./worker/boot.js').then(() => postMessage('here'));"
    page.context.route(
        "**/changed.js", lambda route: route.fulfill(body=body, content_type="text/javascript")
    )
    answers = page.evaluate(
        """
        async (request) => {
          globalThis.worker = new Worker("./changed.js", { type: "module" });
          await new Promise((resolve) => (worker.onmessage = resolve));
          const ask = () => {
            const { port1, port2 } = new MessageChannel();
            const events = [];
            worker.postMessage({ event: "connect" }, [port2]);
            port1.postMessage(request);
            return new Promise((resolve) => {
              port1.onmessage = ({ data }) => {
                events.push(data);
                if (data.event === "error") resolve(events);
              };
            });
          };
          const early = await Promise.all([ask(), ask()]);
          return [...early, await ask()];
        }
        """,
        LIST,
    )
    for events in answers:
        fatal = next(e for e in events if e["event"] == "fatal")["data"]
        assert (fatal["code"], fatal["status"]) == ("gpu_unavailable", 503)
        assert events[-1] == {"id": 1, "event": "error", "data": fatal}


@pytest.mark.parametrize("path", RUNTIME_FILES)
def test_a_missing_file_is_named(page: Page, path: str) -> None:
    def refuse(route: Route) -> None:
        route.fulfill(status=404, body="not found")

    page.context.route(f"**/{path}", refuse)
    (events,) = start(page, [[LIST]])
    assert events[-1]["event"] == "error", events
    fatal = next(e for e in events if e["event"] == "fatal")["data"]
    assert events[-1]["data"] == fatal
    # A module's own imports are not named by the browser: the module is.
    named = {"worker/replay.js": "worker/gpu.js"}
    assert named.get(path, path) in fatal["message"]


SNAPSHOTS = """
async () => (await (await import("./worker/storage.js")).openStore()).keys("snapshot/")
"""
KEEP = """
async (key) => {
  const { openStore } = await import("./worker/storage.js");
  await (await openStore()).put(key, crypto.getRandomValues(new Uint8Array(65536)));
}
"""


def wait_for_snapshot(page: Page) -> str:
    """The key of the one snapshot kept."""
    for _ in range(400):
        match page.evaluate(SNAPSHOTS):
            case [key] if key != "snapshot/of another version":
                return str(key)
        page.wait_for_timeout(500)
    raise AssertionError("no snapshot was kept")


def test_a_second_visit_starts_from_a_snapshot(page: Page) -> None:
    page.evaluate(KEEP, "snapshot/of another version")
    start(page, [[LIST]])
    key = wait_for_snapshot(page)
    page.evaluate("() => worker.terminate()")

    urls: list[str] = []
    page.context.on("request", lambda request: urls.append(request.url))
    (events,) = start(page, [[LIST]])
    assert events[-1] == EMPTY_LIST
    assert urls and not [url for url in urls if "/pywebllm-" in url]
    page.evaluate("() => worker.terminate()")

    page.context.route(f"**/{TOKENIZERS}", lambda route: route.fulfill(status=404))
    (events,) = start(page, [[LIST]])
    assert events[-1]["data"]["code"] == "file_missing"
    assert TOKENIZERS in events[-1]["data"]["message"]
    page.context.unroute(f"**/{TOKENIZERS}")
    page.evaluate("() => worker.terminate()")
    assert page.evaluate(SNAPSHOTS) == [key]

    page.evaluate(KEEP, key)
    (events,) = start(page, [[LIST]])
    assert events[-1] == EMPTY_LIST, "a damaged snapshot stops the start"
    assert [url for url in urls if "/pywebllm-" in url]


def test_numpy_of_the_site_computes(page: Page) -> None:
    script = """
    import { loadPyodide } from "./pyodide/pyodide.mjs";
    const pyodide = await loadPyodide({ indexURL: new URL("./pyodide/", import.meta.url).href });
    await pyodide.loadPackage("numpy");
    const code = `
    import numpy as np
    x = np.arange(12, dtype=np.float32).reshape(3, 4)
    [np.__version__, float((x @ x.T).sum()), float(np.linalg.norm(x))]`;
    postMessage(pyodide.runPython(code).toJs());
    """
    page.context.route(
        "**/numpy.js", lambda route: route.fulfill(body=script, content_type="text/javascript")
    )
    version, total, norm = page.evaluate(
        """
        () => new Promise((resolve, reject) => {
          const worker = new Worker("./numpy.js", { type: "module" });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = (event) => reject(new Error(event.message));
        })
        """
    )
    pin = build.pyproject()["tool"]["pywebllm"]["packages"]["numpy"]
    assert version == pin["file"].split("-")[1]
    assert total == 1134.0 and norm == pytest.approx(506**0.5)
