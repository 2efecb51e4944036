"""The built site with the scripted worker in place of the engine's, and a list of its models."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

WORKER = Path(__file__).with_name("scripted_worker.js").read_text("utf-8")

RECORDS = [
    {"model_id": "tiny", "model": "models/tiny/", "quantization": "q4"},
    {"model_id": "missing", "model": "models/missing/"},
    {"model_id": "endless", "model": "models/endless/"},
]


def install(page: Page, script: dict[str, Any] | None = None) -> None:
    """From now on `page` gets the scripted worker, with its SCRIPT, and RECORDS from any site."""
    source = f"self.SCRIPT = {json.dumps(script or {})};\n{WORKER}"
    page.route(
        "**/worker/boot.js",
        lambda route: route.fulfill(body=source, content_type="text/javascript"),
    )
    page.route("**/models.json", lambda route: route.fulfill(json=RECORDS))


def messages(page: Page) -> list[dict[str, Any]]:
    """What the page's worker got so far."""
    (worker,) = page.workers
    return worker.evaluate("self.messages")


def expect_no_worker(page: Page) -> None:
    """The page has no worker left; the end of one is told later where the machine is busy."""
    page.wait_for_timeout(100)  # Its start is told late, too.
    deadline = time.monotonic() + 10
    while page.workers and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    assert page.workers == []
