"""Pyodide of the built site in a page, and Python that runs in it: for tests and measurements."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page

BOOT = """
async (name) => {
  const at = (path) => new URL(path, location.href).href;
  const { loadPyodide } = await import(at("pyodide/pyodide.mjs"));
  globalThis.py = await loadPyodide({ indexURL: at("pyodide/"), packages: [name] });
}
"""

RUN = """
({ code, args }) => {
  py.globals.set("args", args);
  const text = py.runPython(`import json\\nargs = json.loads(args)\\n${code}\\njson.dumps(out)`);
  return JSON.parse(text);
}
"""


def boot(page: Page, package: str) -> None:
    """Start Pyodide with a package of the site in `page`, which is of the site's origin."""
    page.evaluate(BOOT, package)


def run_there(page: Page, code: str, args: Any) -> Any:
    """What `code` leaves in `out`, given `args`; both are JSON."""
    return page.evaluate(RUN, {"code": code, "args": json.dumps(args)})


def run_here(code: str, args: Any) -> Any:
    """The same in this interpreter."""
    names: dict[str, Any] = {"args": json.loads(json.dumps(args))}  # joins halves of surrogates
    exec(code, names)
    return json.loads(json.dumps(names["out"]))
