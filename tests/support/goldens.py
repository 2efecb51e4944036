"""Models on any device against the committed log-probabilities of transformers (tests/goldens)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from py_engine.backends.numpy_files import NumpyFiles
from py_engine.buffers import buffers_in
from py_engine.device import Device
from py_engine.variants import Variants
from tests.support.model_runner import ModelRunner, load

GOLDENS = Path(__file__).parents[1] / "goldens"


def golden(name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((GOLDENS / f"{name}.json").read_text())
    return value


def log_softmax(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    shifted = logits.astype(np.float64) - logits.max()
    return shifted - np.log(np.exp(shifted).sum())


async def largest_error(
    device: Device,
    folder: Path,
    name: str,
    quantization: str,
    *,
    chunk_size: int = 16,
    variants: Variants | None = None,
) -> float:
    """Of all golden log-probabilities; raises AssertionError if a token is not the golden one.
    `folder` is the model's, written by tests/support/tiny_model.py."""
    config, weights = await load(device, NumpyFiles(device), folder, quantization)
    runner = ModelRunner(device, config, weights, chunk_size=chunk_size, variants=variants)
    expected = golden(name)
    errors = []
    token_ids = expected["prompt_ids"]
    steps = expected[quantization]
    for token_id, top in zip(steps["token_ids"], steps["top_logprobs"], strict=True):
        logprobs = log_softmax(await runner.append(token_ids))
        assert int(logprobs.argmax()) == token_id
        errors += [abs(logprobs[i] - logprob) for i, logprob in top]
        token_ids = [token_id]
    runner.close()
    for buffer in set(buffers_in(weights)):
        device.destroy_buffer(buffer)
    return float(max(errors))
