from __future__ import annotations

import math

import pytest

from py_engine.sampling_params import SamplingFields, SamplingParams

QWEN = {"do_sample": True, "temperature": 0.7, "top_p": 0.8, "top_k": 20, "min_p": 0.01}


def test_openai_defaults_where_nothing_else_is_said() -> None:
    assert SamplingParams.resolve(SamplingFields(), {}) == SamplingParams()
    params = SamplingParams()
    assert (params.temperature, params.top_p, params.top_k, params.min_p) == (1, 1, 0, 0)


def test_the_models_defaults() -> None:
    assert SamplingParams.resolve(SamplingFields(), QWEN) == SamplingParams(
        temperature=0.7, top_p=0.8, top_k=20, min_p=0.01
    )
    greedy = SamplingParams.resolve(SamplingFields(), {**QWEN, "do_sample": False})
    assert greedy == SamplingParams(temperature=0.0)


def test_the_request_goes_before() -> None:
    fields = SamplingFields(7, 0.0, 1.0, 0, 0.0, 5, ("x",), 3, True)
    assert SamplingParams.resolve(fields, QWEN) == SamplingParams(
        7, 0.0, 1.0, 0, 0.0, 5, ("x",), 3, True
    )
    some = SamplingParams.resolve(SamplingFields(temperature=1.5), {"do_sample": False})
    assert some == SamplingParams(temperature=1.5)


@pytest.mark.parametrize("bad", [None, "0.5", True, -1, math.nan, math.inf, [1], 10**400])
def test_values_without_sense_in_the_models_file_are_not_taken(bad: object) -> None:
    config = {"do_sample": True, "temperature": bad, "top_p": bad, "top_k": bad, "min_p": bad}
    assert SamplingParams.resolve(SamplingFields(), config) == SamplingParams()


def test_a_top_p_of_zero_is_off() -> None:
    assert SamplingParams.resolve(SamplingFields(), {"top_p": 0}).top_p == 1.0
