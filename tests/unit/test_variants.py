"""Which kernel variants an adapter gets, and how measured choices are kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from py_engine.backends.numpy_ref import REFERENCE_ADAPTER
from py_engine.device import AdapterInfo
from py_engine.ops import describe_attention
from py_engine.plan import Weight
from py_engine.variants import (
    GPU_CANDIDATES,
    SOFTWARE_CANDIDATES,
    LinearCase,
    default_variants,
    describe_linear,
    matmul_rows,
    matmul_tiled,
    matvec_lanes,
    matvec_rows,
    token_class,
    tuned_from_json,
    tuned_to_json,
    tuning_key,
    with_tuned,
)

GPU = replace(REFERENCE_ADAPTER, is_fallback=False, subgroup_max_size=32)
CASE = LinearCase("q4", 576, 1536, False, "one")


@pytest.mark.parametrize(
    "is_fallback,subgroup_size,software",
    [(True, 0, True), (True, 32, True), (False, 4, True), (False, 0, False), (False, 32, False)],
)
def test_software_adapters_are_told_apart(
    is_fallback: bool, subgroup_size: int, software: bool
) -> None:
    info = replace(GPU, is_fallback=is_fallback, subgroup_max_size=subgroup_size)
    assert default_variants(info).software == software


def test_software_adapters_get_no_barriers_in_linear_layers() -> None:
    kernels = {v.kernel for group in SOFTWARE_CANDIDATES.values() for v in group}
    assert kernels == {"matvec_rows", "matmul_rows"}


@pytest.mark.parametrize(
    "count,name", [(1, "one"), (2, "one"), (3, "few"), (8, "few"), (9, "many")]
)
def test_token_classes(count: int, name: str) -> None:
    assert token_class(count) == name


@pytest.mark.parametrize(
    "variant,num_tokens,grid",
    [
        (matvec_rows(16, 4), 2, (10, 2, 1)),
        (matmul_rows(32, 4), 9, (5, 3, 1)),
        (matvec_lanes(32, 4, 64), 1, (75, 1, 1)),
        (matvec_lanes(32, 4, 64), 3, (75, 1, 1)),
        (matvec_lanes(32, 4, 64), 8, (75, 2, 1)),
        (matmul_tiled(8), 40, (10, 2, 1)),
    ],
)
def test_the_grid_covers_all_rows_and_tokens(
    variant: object, num_tokens: int, grid: tuple[int, int, int]
) -> None:
    assert variant.grid(600, num_tokens) == grid  # type: ignore[attr-defined]


def test_lanes_take_as_many_tokens_as_there_are_up_to_four() -> None:
    tokens = [matvec_lanes(32, 4, 64).kernel_constants(n)["TOKENS"] for n in (1, 2, 3, 4, 8)]
    assert tokens == [1, 2, 4, 4, 4]


def test_no_gpu_candidate_is_over_the_default_limits() -> None:
    for group in GPU_CANDIDATES.values():
        for variant in group:
            constants = variant.kernel_constants(8)
            if variant.kernel == "matvec_lanes":
                sums = constants["ROWS"] * constants["TOKENS"] * constants["WORKGROUP"]
                assert constants["WORKGROUP"] % constants["LANES"] == 0
                assert constants["WORKGROUP"] <= 256
                assert 4 * sums <= 16384
            else:
                assert 16 * 9 * (8 * constants["ROWS"] + 32) <= 16384


def test_a_tuned_case_overrides_the_default_of_its_case_only() -> None:
    variants = default_variants(GPU)
    tuned = with_tuned(variants, {CASE: matvec_lanes(16, 4, 64)})
    assert tuned.linear(CASE) == matvec_lanes(16, 4, 64)
    other = replace(CASE, num_cols=576)
    assert tuned.linear(other) == variants.linear(other) == GPU_CANDIDATES["one"][0]


def test_measured_choices_survive_json() -> None:
    variants = default_variants(GPU)
    choices = {CASE: matvec_lanes(16, 4, 64), replace(CASE, tokens="many"): matmul_tiled(4)}
    text = tuned_to_json(with_tuned(variants, choices))
    assert tuned_from_json(variants, text).tuned == choices


def test_kept_choices_that_are_no_candidates_any_more_are_dropped() -> None:
    variants = default_variants(GPU)
    text = tuned_to_json(with_tuned(variants, {CASE: matvec_lanes(7, 4, 7)}))
    assert tuned_from_json(variants, text).tuned == {}


@pytest.mark.parametrize(
    "text", ["", "{", "3", '["x"]', "[[1]]", '[["q4", 1, 1, false, "two", "matvec_rows", []]]']
)
def test_damaged_choices_are_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):
        tuned_from_json(default_variants(GPU), text)


def test_the_key_tells_adapters_and_kernels_apart() -> None:
    keys = {
        tuning_key(info, kernels)
        for info in (GPU, replace(GPU, architecture="other"), replace(GPU, vendor="other"))
        for kernels in ("1", "2")
    }
    assert len(keys) == 6


def test_a_choice_is_told_with_what_it_serves() -> None:
    variants = with_tuned(default_variants(GPU), {CASE: matvec_lanes(16, 4, 64)})
    matrices = [
        (name, Weight("q4", 576, num_cols, ()))
        for name, num_cols in (("qkv", 576), ("down", 1536), ("o", 576), ("qkv", 576))
    ]
    assert describe_linear(variants, matrices, "one") == (
        "matvec_lanes LANES=32 ROWS=4 WORKGROUP=64 (qkv, o); "
        "matvec_lanes LANES=16 ROWS=4 WORKGROUP=64 (down)"
    )
    assert describe_linear(variants, matrices, "many") == "matmul_tiled ROWS=8"


@pytest.mark.parametrize(
    ("info", "head_dim", "num_rows", "text"),
    [
        (GPU, 64, 1, "attention_lanes SPLITS=64 LANES=64"),
        (GPU, 64, 16, "attention_lanes SPLITS=1 LANES=64"),
        (GPU, 512, 1, "attention SPLITS=64 WORKGROUP=64"),
        (REFERENCE_ADAPTER, 64, 1, "attention SPLITS=16 WORKGROUP=4"),
    ],
)
def test_the_attention_kernel_is_told(
    info: AdapterInfo, head_dim: int, num_rows: int, text: str
) -> None:
    assert describe_attention(default_variants(info), head_dim, num_rows, 64) == text
