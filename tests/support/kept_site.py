"""Sites with a service worker of their own, in folders whose files a test may change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import build

REGISTER = """async () => {
  const registration = await navigator.serviceWorker.register("./service-worker.js");
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  await new Promise((resolve) => {
    const check = () => ["activated", "redundant"].includes(worker.state) && resolve();
    worker.addEventListener("statechange", check);
    check();
  });
  return worker.state;
}"""
"""Keeps the site of the page; gives "activated" once all is kept, "redundant" where that failed."""


def write_site(folder: Path, files: Mapping[str, bytes]) -> None:
    """`folder` then has these files and their service worker, and no others."""
    files = {**files, "service-worker.js": build.service_worker(files)}
    for path in set(build.tree(folder)) - set(files):
        (folder / path).unlink()
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.is_file() or target.read_bytes() != data:
            target.write_bytes(data)
