"""py_engine/backends/browser.py and browser_files.py in Pyodide, on the real worker modules.

The checks themselves are in in_pyodide.py, which Pyodide runs.
"""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from tests.support.hub import Hub
from tests.support.server import StaticServer

ROOT = Path(__file__).parents[2]

SOURCES = {
    # carried += step[0]; the result is the sum so far and step[1].
    "accumulate": """
        @group(0) @binding(0) var<storage, read> step: array<u32>;
        @group(0) @binding(1) var<storage, read_write> carried: array<u32>;
        @group(0) @binding(2) var<storage, read_write> result: array<u32>;
        @compute @workgroup_size(1) fn main() {
          carried[0] += step[0];
          result[0] = carried[0];
          result[1] = step[1];
        }""",
    "invert": """
        @group(0) @binding(0) var<storage, read> x: array<u32>;
        @group(0) @binding(1) var<storage, read_write> y: array<u32>;
        @compute @workgroup_size(1) fn main() {
          for (var i = 0u; i < NUM_WORDS; i++) { y[i] = ~x[i]; }
        }""",
    "broken": "@compute @workgroup_size(1) fn main() { let x: f32 = wrong_name; }",
}

BOOT = """
async ([archive, sources, urls]) => {
  const { loadPyodide } = await import("/node_modules/pyodide/pyodide.mjs");
  const { Gpu } = await import("/worker/gpu.js");
  const { Files } = await import("/worker/files.js");
  const { openStore } = await import("/worker/storage.js");
  const store = await openStore();
  const openGpu = () => Gpu.open(sources);
  globalThis.host = { openGpu, openFiles: () => new Files(store), ...urls };
  globalThis.pyodide = await loadPyodide();
  const bytes = Uint8Array.from(atob(archive), (char) => char.charCodeAt(0));
  pyodide.unpackArchive(bytes, "zip");
  pyodide.runPython("import js, in_pyodide");
}
"""


def python_archive() -> bytes:
    """The engine and the checks, zipped."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for path in (ROOT / "py_engine").rglob("*.py"):
            file.write(path, path.relative_to(ROOT))
        file.write(Path(__file__).with_name("in_pyodide.py"), "in_pyodide.py")
    return archive.getvalue()


@pytest.fixture(scope="module")
def page(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A page that runs Pyodide, with `host` for the checks."""
    folder = tmp_path_factory.mktemp("model")
    weights = np.random.default_rng(0).bytes(1_000_001)
    (folder / "weights.bin").write_bytes(weights)
    (folder / "small.txt").write_text("small ü")
    with StaticServer(ROOT) as server, Hub() as hub:
        hub.add("model", folder)
        urls = {
            "weights": hub.url("model", "weights.bin"),
            "small": hub.url("model", "small.txt"),
            "missing": hub.url("model", "missing.txt"),
            "sha256": hashlib.sha256(weights).hexdigest(),
        }
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{server.url}/tests/support/blank.html")
        archive = base64.b64encode(python_archive()).decode()
        page.evaluate(BOOT, [archive, SOURCES, urls])
        yield page
        context.close()


@pytest.mark.parametrize(
    "check",
    [
        "check_buffers_and_plans",
        "check_run_ahead",
        "check_typed_errors",
        "check_files",
        "check_nothing_leaks",
    ],
)
def test_in_pyodide(page: Page, check: str) -> None:
    page.evaluate("(code) => pyodide.runPythonAsync(code)", f"await in_pyodide.{check}(js.host)")
