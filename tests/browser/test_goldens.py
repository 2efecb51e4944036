"""Every family against transformers' log-probabilities, through the public API in the browser.

Prompts are longer than a prefill chunk; the tokens after the first come from decode steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.support.engine_tab import EngineTab, engine_tab
from tests.support.goldens import golden
from tests.support.hub import Hub
from tests.support.tiny_model import TINY_MODELS, write_model

TOLERANCE = 1e-3
CHUNK = 16


@pytest.fixture(scope="module")
def tab(chromium: Browser, site: str) -> Iterator[EngineTab]:
    with engine_tab(chromium, site) as tab:
        yield tab


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    with Hub() as hub:
        for name, model in TINY_MODELS.items():
            folder: Path = tmp_path_factory.mktemp(name)
            write_model(folder, model)
            hub.add(name, folder)
        yield hub


@pytest.mark.parametrize("quantization", ["none", "q8", "q4"])
@pytest.mark.parametrize("name", TINY_MODELS)
def test_logprobs_are_those_of_transformers(
    tab: EngineTab, hub: Hub, name: str, quantization: str
) -> None:
    """transformers computes the quantized models, too: on weights that numpy quantized the same
    way and put back to f32."""
    expected = golden(name)
    steps = expected[quantization]
    record = {"model_id": name, "model": hub.url(name), "quantization": quantization}
    record["prefill_chunk_size"] = CHUNK
    assert len(expected["prompt_ids"]) > CHUNK
    if tab.run("() => !globalThis.engine"):
        tab.create(record)
    else:
        tab.load(record)
    body = {"prompt": expected["prompt_ids"], "max_tokens": len(steps["token_ids"])}
    answer = tab.complete(**body, temperature=0, ignore_eos=True, logprobs=20)
    tab.unload(name)
    logprobs = answer["choices"][0]["logprobs"]
    for step, golden_top in enumerate(steps["top_logprobs"]):
        values = sorted(logprobs["top_logprobs"][step].values(), reverse=True)
        assert values == pytest.approx([value for _, value in golden_top], abs=TOLERANCE)
        assert logprobs["tokens"][step] == f" w{steps['token_ids'][step]}"
        best = max(logprobs["top_logprobs"][step].items(), key=lambda item: item[1])
        assert best[0] == logprobs["tokens"][step]
