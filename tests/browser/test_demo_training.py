"""The scripts that make the demo model run through, and what they write loads."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import build
from tests.support.engine_tab import engine_tab
from tests.support.hub import Hub

SCRIPTS = "static.models.demo.source"


@pytest.mark.training
@pytest.mark.timeout(900)
def test_corpus_and_training_make_a_model_that_loads(
    chromium: Browser, site: str, tmp_path: Path
) -> None:
    python = build.ensure_training_packages()
    corpus, model = tmp_path / "corpus.jsonl", tmp_path / "demo"
    for script, out in (("corpus", corpus), ("train", model)):
        command = [python, "-m", f"{SCRIPTS}.{script}", "--smoke", "--out", out]
        subprocess.run(command, cwd=build.ROOT, check=True)
    dialogues = [json.loads(line) for line in corpus.read_text("utf-8").splitlines()]
    assert len(dialogues) == 1000
    assert all(dialogue["messages"][-1]["role"] == "assistant" for dialogue in dialogues)
    losses = [
        float(line.split()[3])
        for line in (model / "train.log").read_text("utf-8").splitlines()
        if line.startswith("step") and "loss" in line.split()
    ]
    assert losses
    with Hub() as hub, engine_tab(chromium, site) as tab:
        tab.create({"model_id": "demo", "model": hub.add("demo", model)})
        messages = [{"role": "user", "content": "Hello"}]
        answer = tab.chat(messages=messages, max_tokens=8)
    assert 1 <= answer["usage"]["completion_tokens"] <= 8
