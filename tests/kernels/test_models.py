"""Whole models by the kernels in the browser against the goldens that transformers made."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from py_engine.variants import default_variants
from tests.kernels.browser_device import BrowserDevice
from tests.support.goldens import largest_error
from tests.support.tiny_model import TINY_MODELS, write_model

TOLERANCE = 1e-3

T = TypeVar("T")


def drive(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that only ever waits for its next turn."""
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value


CASES = [
    ("llama2", "none"),  # f32
    ("llama3", "q4"),
    ("llama_bias", "none"),  # bf16
    ("mistral", "none"),  # f16
    ("qwen2", "q8"),
    ("qwen2_window", "q4"),
    ("qwen3", "none"),
]
"""Each family and each format; every combination goes through the public API in tests/browser."""


@pytest.mark.parametrize(("name", "quantization"), CASES)
def test_logprobs(device: BrowserDevice, tmp_path: Path, name: str, quantization: str) -> None:
    before = device.memory()
    write_model(tmp_path, TINY_MODELS[name])
    assert drive(largest_error(device, tmp_path, name, quantization)) < TOLERANCE
    assert device.memory() == before


def test_logprobs_with_the_kernels_of_a_real_gpu(device: BrowserDevice, tmp_path: Path) -> None:
    write_model(tmp_path, TINY_MODELS["qwen3"])
    gpu_like = replace(device.info, is_fallback=False, subgroup_max_size=32)
    variants = default_variants(gpu_like)
    assert variants != default_variants(device.info)
    error = drive(largest_error(device, tmp_path, "qwen3", "q4", variants=variants))
    assert error < TOLERANCE
