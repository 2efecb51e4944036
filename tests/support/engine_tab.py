"""The built engine in a tab, called from CPython as a page in JavaScript would call it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from py_engine.errors import error_from_code

BLANK = "<!doctype html><meta charset=utf-8><title>tab</title>"

# Worker that keeps its GPUDevice where a test can lose it.
GRABBER = """
const request = GPUAdapter.prototype.requestDevice;
GPUAdapter.prototype.requestDevice = async function (...args) {
  return (globalThis.grabbedDevice = await request.apply(this, args));
};
"""
GRABBING_WORKER = 'import "./grab.js"; import "./worker/boot.js";'

CREATE = """
async ({ record, workerUrl }) => {
  const { createEngine } = await import("./pywebllm.mjs");
  globalThis.progress = [];
  const onProgress = (report) => globalThis.progress.push(report);
  globalThis.engine = await createEngine(record, { onProgress, workerUrl });
}
"""

RUN = """
async ({ code, args }) => {
  try {
    return { value: await eval(code)(...args) };
  } catch (error) {
    const { code, message, param } = error;
    return { error: { code: code ?? null, message, param: param ?? null } };
  }
}
"""

COLLECT = """
async (api, body) => {
  const create = api === "chat" ? engine.chat.completions.create : engine.completions.create;
  const chunks = [];
  for await (const chunk of await create({ ...body, stream: true })) chunks.push(chunk);
  return chunks;
}
"""


class EngineTab:
    """One page with one engine. Errors of the engine are raised as its typed errors."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def run(self, code: str, *args: object) -> Any:
        """`code(...args)` in the page, where `engine` is the engine; awaited."""
        answer = self.page.evaluate(RUN, {"code": code, "args": list(args)})
        error = answer.get("error")
        if error is None:
            return answer.get("value")
        if error["code"] is None:
            raise RuntimeError(error["message"])
        raise error_from_code(error["code"], error["message"], error["param"])

    def create(self, record: dict[str, Any], *, worker_url: str | None = None) -> None:
        self.run(CREATE, {"record": record, "workerUrl": worker_url})

    def load(self, record: dict[str, Any]) -> Any:
        return self.run("(record) => engine.load(record)", record)

    def unload(self, model_id: str) -> None:
        self.run("(id) => engine.unload(id)", model_id)

    def chat(self, **body: Any) -> Any:
        return self.run("(body) => engine.chat.completions.create(body)", body)

    def complete(self, **body: Any) -> Any:
        return self.run("(body) => engine.completions.create(body)", body)

    def chat_chunks(self, **body: Any) -> list[Any]:
        return list(self.run(COLLECT, "chat", body))

    def memory(self) -> Any:
        return self.run("() => engine.memory()")


@contextmanager
def engine_tab(browser: Browser | BrowserContext, site: str) -> Iterator[EngineTab]:
    """A blank page of the site's origin, without an engine yet."""
    page = browser.new_page()
    page.set_default_timeout(120_000)
    page.route("**/tab.html", lambda route: route.fulfill(body=BLANK, content_type="text/html"))
    for name, body in (("grab.js", GRABBER), ("grabbing_worker.js", GRABBING_WORKER)):
        page.context.route(
            f"**/{name}",
            lambda route, _, body=body: route.fulfill(body=body, content_type="text/javascript"),
        )
    page.goto(f"{site}/tab.html")
    try:
        yield EngineTab(page)
    finally:
        page.close()
