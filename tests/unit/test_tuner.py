"""The tuner's choices with scripted times: gains, budget, what is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from py_engine.backends.numpy_ref import REFERENCE_ADAPTER, NumpyDevice
from py_engine.plan import Buffer, Kernel, Plan, Weight, WeightPart
from py_engine.tuner import MAX_WEIGHT_ROWS, tune
from py_engine.variants import (
    GPU_CANDIDATES,
    LinearCase,
    Variants,
    default_variants,
    tuned_from_json,
    tuned_to_json,
)

GPU = replace(REFERENCE_ADAPTER, is_fallback=False, subgroup_max_size=32)


class TimedDevice(NumpyDevice):
    """Plans take the time that a function of their kernel says; nothing is computed."""

    def __init__(self, kernel_ms: Callable[[Kernel], float]) -> None:
        super().__init__(GPU)
        self.kernel_ms = kernel_ms
        self.now_ms = 0.0
        self.measured: list[Kernel] = []
        self.max_buffer_bytes = 0
        self._recorded: dict[int, Kernel] = {}

    def clock(self) -> float:
        return self.now_ms

    def create_buffer(self, label: str, size_bytes: int) -> Buffer:
        self.max_buffer_bytes = max(self.max_buffer_bytes, size_bytes)
        return super().create_buffer(label, size_bytes)

    async def compile(self, kernels: Iterable[Kernel]) -> None:
        await super().compile(kernels)
        self.now_ms += 1

    def record(self, plan: Plan) -> int:
        plan_id = super().record(plan)
        (dispatch,) = plan.dispatches
        self._recorded[plan_id] = dispatch.kernel
        return plan_id

    async def time_ms(self, plan_id: int, repeats: int) -> float:
        kernel = self._recorded[plan_id]
        self.measured.append(kernel)
        self.now_ms += self.kernel_ms(kernel) * repeats
        return self.kernel_ms(kernel)


def weight(num_rows: int, num_cols: int, fmt: str = "q4", halves: bool = False) -> Weight:
    part = WeightPart(0, num_rows, Buffer(0, 0, "data"), Buffer(0, 0, "scales"))
    return Weight(fmt, num_rows, num_cols, (part,), halves)


def tuned(
    device: TimedDevice,
    weights: list[Weight],
    variants: Variants | None = None,
    budget_ms: float = 1e9,
) -> Variants:
    variants = default_variants(GPU) if variants is None else variants
    return asyncio.run(tune(device, variants, weights, budget_ms=budget_ms, clock=device.clock))


def by_lanes(times: dict[int, float]) -> Callable[[Kernel], float]:
    return lambda kernel: times.get(int(dict(kernel.constants).get("LANES", 0)), 1.0)


def test_the_fastest_candidate_is_chosen() -> None:
    device = TimedDevice(by_lanes({16: 0.5, 64: 0.8}))
    variants = tuned(device, [weight(576, 576), weight(3072, 576, halves=True)])
    for case in (
        LinearCase("q4", 576, 576, False, "one"),
        LinearCase("q4", 3072, 576, True, "one"),
        LinearCase("q4", 3072, 576, True, "few"),
    ):
        assert dict(variants.linear(case).constants)["LANES"] == 16
    assert variants.linear(LinearCase("q4", 576, 576, False, "many")).kernel == "matmul_tiled"


def test_a_small_gain_does_not_replace_the_default() -> None:
    variants = tuned(TimedDevice(by_lanes({16: 0.96})), [weight(576, 576)])
    assert set(variants.tuned.values()) == {group[0] for group in GPU_CANDIDATES.values()}


def test_each_shape_is_measured_once_however_many_weights_have_it() -> None:
    device = TimedDevice(by_lanes({}))
    tuned(device, [weight(576, 576)] * 30)
    num_candidates = sum(len(group) for group in GPU_CANDIDATES.values())
    assert len(set(device.measured)) == num_candidates


def test_when_time_is_up_the_rest_keeps_its_default() -> None:
    device = TimedDevice(lambda kernel: 40.0 if dict(kernel.constants).get("LANES") != 16 else 20.0)
    big, small = weight(1024, 1024), weight(64, 64)
    variants = tuned(device, [small, big, big], budget_ms=200)
    assert {dict(k.constants)["NUM_OUTPUTS"] for k in device.measured} == {1024}
    first = LinearCase("q4", 1024, 1024, False, "one")
    assert dict(variants.linear(first).constants)["LANES"] == 16
    others = {case: variant for case, variant in variants.tuned.items() if case != first}
    assert len(others) == 5
    assert all(variant == GPU_CANDIDATES[case.tokens][0] for case, variant in others.items())


def test_a_second_load_measures_nothing() -> None:
    weights = [weight(576, 576), weight(3072, 576, halves=True)]
    first = tuned(TimedDevice(by_lanes({16: 0.5})), weights, budget_ms=100)
    kept = tuned_from_json(default_variants(GPU), tuned_to_json(first))
    device = TimedDevice(by_lanes({}))
    assert tuned(device, weights, kept).tuned == first.tuned
    assert device.measured == []
    tuned(device, [*weights, weight(96, 64)], kept)
    assert {dict(k.constants)["NUM_OUTPUTS"] for k in device.measured} == {96}


def test_scratch_is_bounded_and_released() -> None:
    device = TimedDevice(by_lanes({}))
    tuned(device, [weight(151936, 896), weight(1 << 20, 4096, "f32")])
    assert device.max_buffer_bytes <= 32 << 20
    assert max(dict(k.constants)["NUM_OUTPUTS"] for k in device.measured) <= MAX_WEIGHT_ROWS
    assert device.memory().num_buffers == 0
