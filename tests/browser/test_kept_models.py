"""Kept models through the protocol: a download that goes on, loading offline, deleting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext

from py_engine.errors import InvalidRequestError
from tests.support.engine_tab import EngineTab, engine_tab
from tests.support.hub import Fault, Hub
from tests.support.tiny_model import TINY_MODELS, write_model

SEGMENT_BYTES = 16 * 1024 * 1024

# A tensor that loads skip makes the file longer than a segment.
PADDING = ("model.layers.0.self_attn.rotary_emb.inv_freq", SEGMENT_BYTES // 4)
MODEL = replace(TINY_MODELS["llama2"], extra_tensors=(PADDING,))

START_LOAD = """
(record) => {
  globalThis.controller = new AbortController();
  const { signal } = controller;
  globalThis.outcome = engine.load(record, { signal }).then(() => "loaded", ({ code }) => code);
}
"""
KEPT_BYTES = """
async (least) => {
  for (;;) {
    const kept = await engine.models.kept();
    const bytes = kept.models.reduce((sum, model) => sum + model.kept_bytes, 0);
    if (bytes >= least) return kept;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
"""

USE_AT_MOST = """
async (most) => {
  // The browser may take a moment to count what was deleted.
  while ((await engine.models.kept()).used_bytes > most)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    write_model(folder, MODEL)
    return folder


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """With an empty store of its own."""
    context = chromium.new_context()
    yield context
    context.close()


def kept(tab: EngineTab) -> Any:
    return tab.run("() => engine.models.kept()")


def answer(tab: EngineTab, model_id: str) -> str:
    body = {"prompt": MODEL.prompt_ids(), "max_tokens": 5, "temperature": 0, "ignore_eos": True}
    return str(tab.complete(model=model_id, **body)["choices"][0]["text"])


def folder_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


def test_a_cancelled_download_goes_on_and_a_kept_model_needs_no_network(
    context: BrowserContext, site: str, folder: Path, tmp_path: Path
) -> None:
    write_model(tmp_path, TINY_MODELS["llama2"])
    with Hub() as hub, engine_tab(context, site) as tab:
        url = hub.add("padded", folder)
        record = {"model_id": "padded", "model": url}
        tab.create({"model_id": "first", "model": hub.add("first", tmp_path)})
        first = next(model for model in kept(tab)["models"])
        assert first == {
            "model": hub.url("first"),
            "kept_bytes": folder_bytes(tmp_path),
            "num_files": len(list(tmp_path.iterdir())),
            "complete": True,
        }

        hub.faults["padded/model.safetensors"] = Fault(stall_at=SEGMENT_BYTES + 1000)
        tab.run(START_LOAD, record)
        tab.run(KEPT_BYTES, first["kept_bytes"] + SEGMENT_BYTES)
        with pytest.raises(InvalidRequestError, match="being loaded") as caught:
            tab.run("(url) => engine.models.delete(url)", url)
        assert caught.value.param == "model"
        tab.run("() => controller.abort()")
        assert tab.run("() => outcome") == "aborted"
        partly = next(model for model in kept(tab)["models"] if model["model"] == url)
        assert not partly["complete"]
        assert SEGMENT_BYTES < partly["kept_bytes"] < folder_bytes(folder)

        hub.faults.clear()
        hub.log.clear()
        tab.load(record)
        (request,) = hub.file_requests()
        assert (request.path.split("/")[-1], request.start) == ("model.safetensors", SEGMENT_BYTES)
        whole = next(model for model in kept(tab)["models"] if model["model"] == url)
        assert whole == {
            "model": url,
            "kept_bytes": folder_bytes(folder),
            "num_files": len(list(folder.iterdir())),
            "complete": True,
        }
        text = answer(tab, "padded")
        assert text == answer(tab, "first")

    requests: list[str] = []
    with engine_tab(context, site) as tab:
        tab.page.on("request", lambda request: requests.append(request.url))
        tab.create({"model_id": "first", "model": first["model"]})  # the hub is gone already
        context.set_offline(True)
        loaded = tab.load(record)
        assert loaded["variants"].keys() >= {"decode_linear", "prefill_linear"}
        assert answer(tab, "padded") == text
    assert any("/kernels.json" in url for url in requests)  # those of the worker are seen
    assert not any("/resolve/main/" in url for url in requests)


def test_deleting_frees_the_space_and_leaves_the_model_loaded(
    context: BrowserContext, site: str, folder: Path
) -> None:
    with Hub() as hub, engine_tab(context, site) as tab:
        url = hub.add("padded", folder)
        record = {"model_id": "padded", "model": url}
        tab.create(record)
        before = kept(tab)
        assert before["used_bytes"] >= folder_bytes(folder)
        assert before["quota_bytes"] > before["used_bytes"]
        assert before["persisted"] is False
        text = answer(tab, "padded")

        deleted = tab.run("(url) => engine.models.delete(url)", url)
        assert deleted == {"model": url, "freed_bytes": folder_bytes(folder)}
        assert kept(tab)["models"] == []
        tab.run(USE_AT_MOST, before["used_bytes"] - SEGMENT_BYTES)
        assert answer(tab, "padded") == text

        hub.log.clear()
        tab.load(record)
        names = {request.path.split("/")[-1] for request in hub.file_requests()}
        # What the folder lacks was forgotten too, and is asked for again.
        assert names > {path.name for path in folder.iterdir()}
        assert answer(tab, "padded") == text
