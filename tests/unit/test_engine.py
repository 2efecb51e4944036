"""The engine on the reference device: what goes wrong for one request leaves the others alone."""

from __future__ import annotations

import asyncio
import json
import struct
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

import pytest

from py_engine.backends.numpy_files import NumpyFiles
from py_engine.backends.numpy_ref import NumpyDevice
from py_engine.engine import Engine
from py_engine.errors import ContextLengthError, InvalidRequestError, NumericsError
from py_engine.generation import Delta, Generation
from py_engine.loader import load_model
from py_engine.plan import Kernel
from py_engine.protocol import ModelRecord
from py_engine.sampling_params import SamplingFields, SamplingParams
from tests.support.model_runner import ForgetfulJson
from tests.support.tiny_model import TINY_MODELS, write_model

NAME = "llama2"
POISON = 9
PROMPTS = [[5, 6, 7, 8] * 5, [20, 21, 22], [5, 6, 7, 8, 30, 31], [40] * 25]


def with_engine(folder: Path, test: Callable[[Engine], Awaitable[None]], **record: int) -> None:
    """Run `test` with an engine of the tiny model; nothing may stay allocated."""

    async def run() -> None:
        device = NumpyDevice()
        model_record = ModelRecord(NAME, str(folder), **record)  # type: ignore[arg-type]
        files, kept = NumpyFiles(device), ForgetfulJson()
        model = await load_model(device, files, kept, model_record, lambda progress: None)
        await test(model.engine)
        await model.close()
        assert device.memory().num_buffers == 0

    asyncio.run(run())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_model(tmp_path, TINY_MODELS[NAME])
    return tmp_path


def poison_embedding(folder: Path) -> None:
    """Make the embedding of POISON not a number."""
    path = folder / "model.safetensors"
    data = bytearray(path.read_bytes())
    (length,) = struct.unpack_from("<Q", data)
    entry = json.loads(data[8 : 8 + length])["model.embed_tokens.weight"]
    row_bytes = 4 * entry["shape"][1]
    start = 8 + length + entry["data_offsets"][0] + POISON * row_bytes
    data[start : start + row_bytes] = b"\x00\x00\xc0\x7f" * entry["shape"][1]
    path.write_bytes(data)


def start(engine: Engine, prompt: list[int], max_tokens: int = 12) -> Generation:
    params = SamplingParams(temperature=0.0, max_tokens=max_tokens, ignore_eos=True)
    return engine.generate(prompt, params)


async def token_ids(generation: Generation) -> list[int]:
    async for _ in generation:
        pass
    return generation.seq.token_ids


async def alone(engine: Engine) -> list[list[int]]:
    return [await token_ids(start(engine, prompt)) for prompt in PROMPTS]


def test_nan_ends_its_own_request_only(folder: Path) -> None:
    """Its blocks are used again at once: the cache holds little more than one sequence."""
    poison_embedding(folder)

    async def test(engine: Engine) -> None:
        expected = await alone(engine)
        for _ in range(3):
            broken = start(engine, [POISON, *range(10, 45)])
            others = [start(engine, prompt) for prompt in PROMPTS[:2]]
            with pytest.raises(NumericsError):
                await token_ids(broken)
            assert [await token_ids(other) for other in others] == expected[:2]
            assert await alone(engine) == expected

    with_engine(folder, test, context_window_size=48, kv_cache_tokens=64, max_num_seqs=3)


def test_a_crowded_cache_changes_no_answer(folder: Path) -> None:
    async def test(engine: Engine) -> None:
        expected = await alone(engine)
        together = [start(engine, prompt) for prompt in PROMPTS * 2]
        results = await asyncio.gather(*(token_ids(generation) for generation in together))
        assert results == expected * 2

    with_engine(folder, test, context_window_size=48, kv_cache_tokens=48, max_num_seqs=4)


def test_cancelled_requests_leave_the_others_alone(folder: Path) -> None:
    async def test(engine: Engine) -> None:
        expected = await alone(engine)
        cancelled = start(engine, PROMPTS[0], max_tokens=100)
        waiting = start(engine, PROMPTS[1], max_tokens=100)
        kept = start(engine, PROMPTS[2])
        waiting.cancel()
        deltas: list[Delta] = []
        async for delta in cancelled:
            deltas.append(delta)
            if len(deltas) == 3:
                cancelled.cancel()
        assert deltas[-1].finish_reason == "abort"
        assert cancelled.seq.token_ids[:30] == expected[0][: len(cancelled.seq.token_ids)][:30]
        assert [delta.finish_reason async for delta in waiting] == ["abort"]
        assert await token_ids(kept) == expected[2]

    with_engine(folder, test, context_window_size=128, max_num_seqs=2)


def test_prompts_are_checked_before_they_are_queued(folder: Path) -> None:
    async def test(engine: Engine) -> None:
        with pytest.raises(ContextLengthError, match="48"):
            start(engine, [5] * 48)
        with pytest.raises(InvalidRequestError, match="vocabulary"):
            start(engine, [131])
        with pytest.raises(InvalidRequestError, match="empty"):
            start(engine, [])
        ends = start(engine, [5] * 47, max_tokens=9)
        assert len(await token_ids(ends)) == 48
        assert ends.finish_reason == "length"

    with_engine(folder, test, context_window_size=48)


def test_usage_counts_and_measures(folder: Path) -> None:
    async def test(engine: Engine) -> None:
        await token_ids(start(engine, PROMPTS[0]))
        again = start(engine, PROMPTS[0])
        await token_ids(again)
        usage = again.usage()
        assert usage["prompt_tokens"] == 20 and usage["completion_tokens"] == 12
        assert usage["prompt_tokens_details"] == {"cached_tokens": 19}
        extra = usage["extra"]
        assert isinstance(extra, dict)
        assert extra["read_bytes_per_step"] == 4
        assert extra["e2e_latency_s"] >= extra["time_to_first_token_s"] >= extra["queue_time_s"]

    with_engine(folder, test, context_window_size=64)


class CountingDevice(NumpyDevice):
    """Knows how many different kernels it was asked to compile."""

    def __init__(self) -> None:
        super().__init__()
        self.kernels: set[Kernel] = set()

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        kernels = list(kernels)
        self.kernels.update(kernels)
        await super().compile(kernels)


@pytest.mark.parametrize("defaults", [{}, {"top_p": 0.9}, {"top_k": 20}, {"do_sample": False}])
def test_a_load_compiles_what_the_model_samples_by(
    folder: Path, defaults: dict[str, object]
) -> None:
    """The first answer by the model's own defaults waits for no kernel."""
    (folder / "generation_config.json").write_text(json.dumps(defaults))

    async def run() -> None:
        device = CountingDevice()
        record = ModelRecord(NAME, str(folder))
        files, kept = NumpyFiles(device), ForgetfulJson()
        model = await load_model(device, files, kept, record, lambda progress: None)
        compiled = set(device.kernels)
        params = SamplingParams.resolve(
            SamplingFields(max_tokens=3, ignore_eos=True), model.generation_config
        )
        assert len(await token_ids(model.engine.generate([5, 6, 7], params))) == 6
        assert device.kernels == compiled
        await model.close()

    asyncio.run(run())
