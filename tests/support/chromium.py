"""Finds a Chromium-based browser and starts it with a WebGPU adapter that needs no GPU."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright

ENV_VARIABLE = "PYWEBLLM_CHROMIUM"

NAMES = (
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "chromium",
    "chromium-browser",
)

USUAL_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)

LAUNCH_ARGS = (
    "--no-sandbox",
    "--enable-unsafe-webgpu",
    "--use-webgpu-adapter=swiftshader",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # What a test answers in place of a server comes from no address, and might not ask localhost.
    "--disable-features=LocalNetworkAccessChecks",
)


def find_chromium() -> str | None:
    """Path of the browser to test with, or None: Playwright's own may then be installed."""
    chosen = os.environ.get(ENV_VARIABLE)
    if chosen:
        if not Path(chosen).is_file():
            raise FileNotFoundError(f"{ENV_VARIABLE}={chosen} is not a file.")
        return chosen
    on_path = (shutil.which(name) for name in NAMES)
    usual = (place for place in USUAL_PLACES if Path(place).is_file())
    return next(filter(None, (*on_path, *usual)), None)


def launch(playwright: Playwright) -> Browser:
    """A headless browser; without one on this machine, Playwright's own."""
    return playwright.chromium.launch(
        executable_path=find_chromium(), args=list(LAUNCH_ARGS), headless=True
    )


if __name__ == "__main__":
    sys.exit(find_chromium() is None)
