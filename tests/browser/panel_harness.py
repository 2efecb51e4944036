"""A page with nothing but one panel of app/, which a test drives: it calls the panel's methods and
reads what the panel asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, Route

PAGE = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Panel</title>
    <link rel="stylesheet" href="./style.css" />
    <link rel="stylesheet" href="./styles/{styles}" />
    <script type="module" src="./pyscript/core.js"></script>
  </head>
  <body>
    <main><div id="mount" class="column"></div></main>
    <script type="mpy" src="./harness/main.py" config="./harness/config.json"></script>
  </body>
</html>
"""

MAIN = """
import json
import js
{source}

CALLS = []

def drive(name, arguments):
    result = getattr(panel, name)(*json.loads(arguments))
    return json.dumps(result)

def calls():
    made = json.dumps(CALLS)
    CALLS.clear()
    return made

panel = make_panel(js.document.getElementById("mount"), CALLS)
js.window.drive = drive
js.window.calls = calls
"""


def answer(content_type: str, body: str) -> Callable[[Route], None]:
    return lambda route: route.fulfill(content_type=content_type, body=body)


class Panel:
    """`source`: MicroPython that defines `make_panel(mount, calls)`."""

    def __init__(self, page: Page, site: str, source: str, modules: str, styles: str) -> None:
        files = {f"../app/{name}.py": f"./{name}.py" for name in modules.split()}
        config = {"interpreter": "../micropython/micropython.mjs", "files": files}
        bodies = {
            "harness.html": ("text/html", PAGE.format(styles=styles)),
            "harness/main.py": ("text/plain", MAIN.format(source=source)),
            "harness/config.json": ("application/json", json.dumps(config)),
        }
        for path, (content_type, body) in bodies.items():
            page.route(f"{site}/{path}", answer(content_type, body))
        self.page = page
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on(
            "console",
            lambda message: self.errors.append(message.text) if message.type == "error" else None,
        )
        page.goto(f"{site}/harness.html")
        page.wait_for_function("() => window.drive", timeout=60_000)

    def __call__(self, name: str, *arguments: Any) -> Any:
        """Call a method of the panel."""
        drive = "([name, given]) => window.drive(name, given)"
        return json.loads(self.page.evaluate(drive, [name, json.dumps(arguments)]))

    def calls(self) -> list[list[Any]]:
        """What the panel has called since the last time."""
        made: list[list[Any]] = json.loads(self.page.evaluate("() => window.calls()"))
        return made
