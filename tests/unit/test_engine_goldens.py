"""The engine's tokens and log-probabilities against the goldens: chunked prefill, decoding ahead,
several sequences at once, prefixes taken from the cache."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from py_engine.backends.numpy_files import NumpyFiles
from py_engine.backends.numpy_ref import NumpyDevice
from py_engine.engine import Engine
from py_engine.generation import Generation
from py_engine.loader import load_model
from py_engine.protocol import ModelRecord
from py_engine.sampling_params import SamplingParams
from tests.support.goldens import golden
from tests.support.model_runner import ForgetfulJson
from tests.support.tiny_model import TINY_MODELS, write_model

TOLERANCE = 1e-4


def start(engine: Engine, name: str, quantization: str) -> Generation:
    expected = golden(name)
    num_tokens = len(expected[quantization]["token_ids"])
    params = SamplingParams(temperature=0.0, max_tokens=num_tokens, ignore_eos=True, logprobs=20)
    return engine.generate(expected["prompt_ids"], params)


async def check(generation: Generation, name: str, quantization: str) -> None:
    deltas = [delta async for delta in generation]
    expected = golden(name)[quantization]
    assert [delta.token_id for delta in deltas] == expected["token_ids"]
    for delta, expected_top in zip(deltas, expected["top_logprobs"], strict=True):
        assert delta.logprobs is not None
        assert [i for i, _ in delta.logprobs.top[:5]] == [i for i, _ in expected_top[:5]]
        values = [value for _, value in delta.logprobs.top]
        assert values == pytest.approx([value for _, value in expected_top], abs=TOLERANCE)


@pytest.mark.parametrize("quantization", ["none", "q4"])
@pytest.mark.parametrize("name", TINY_MODELS)
def test_three_requests(tmp_path: Path, name: str, quantization: str) -> None:
    """Two at once, then one whose prompt is in the cache; then everything is given back."""
    write_model(tmp_path, TINY_MODELS[name])

    async def run() -> None:
        device = NumpyDevice()
        record = ModelRecord(name, str(tmp_path), quantization, prefill_chunk_size=16)
        files, kept = NumpyFiles(device), ForgetfulJson()
        model = await load_model(device, files, kept, record, lambda progress: None)
        first, second = (start(model.engine, name, quantization) for _ in range(2))
        await asyncio.gather(*(check(g, name, quantization) for g in (first, second)))
        third = start(model.engine, name, quantization)
        await check(third, name, quantization)
        assert third.num_cached_tokens >= 32
        await model.close()
        assert device.memory().num_buffers == 0

    asyncio.run(run())
