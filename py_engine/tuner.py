"""Measures which linear kernels are fastest on the adapter at hand, for the shapes of a model.

It runs the candidates of py_engine/variants.py on scratch weights within a time budget. Knows no
model; keeping the result for the next load is the caller's (`tuned_to_json`, `tuning_key`).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable

from py_engine import ops
from py_engine.device import Device
from py_engine.plan import (
    BLOCK,
    QUANTIZED_FORMATS,
    VEC4S_PER_BLOCK,
    Buffer,
    Plan,
    Tensor,
    Weight,
    WeightPart,
    padded,
)
from py_engine.variants import LinearCase, LinearVariant, TokenClass, Variants, with_tuned

BUDGET_MS = 1500.0

MIN_GAIN = 0.05
"""A candidate replaces the default if it takes this much less time."""

MAX_WEIGHT_ROWS = 8192
MAX_WEIGHT_BYTES = 32 << 20
"""Larger weights are measured by their first rows."""

MEASURE_MS = 12.0
"""One measurement lasts at least this long, so that the wait for its end hardly counts."""

NUM_MEASUREMENTS = 2
"""Of which the fastest counts: other work only ever adds time."""

Clock = Callable[[], float]
"""Milliseconds."""


def _wall_clock_ms() -> float:
    return time.perf_counter() * 1000


async def tune(
    device: Device,
    variants: Variants,
    weights: Iterable[Weight],
    *,
    budget_ms: float = BUDGET_MS,
    clock: Clock = _wall_clock_ms,
) -> Variants:
    """`variants` with the fastest kernels for the shapes of `weights` that are not tuned yet.

    The shapes with most work come first, decoding before prefill. Once `budget_ms` is spent (the
    measurement in progress may overrun it) the other shapes get their default, for good: a second
    load with the kept result measures nothing. Raises DeviceLostError, GpuOutOfMemoryError.
    """
    deadline_ms = clock() + budget_ms
    tuned: dict[LinearCase, LinearVariant] = {}
    for case in _cases(weights):
        if case in variants.tuned:
            continue
        tuned[case] = variants.linear(case)
        if clock() < deadline_ms:
            tuned[case] = await _fastest(device, variants, case, deadline_ms, clock)
    return with_tuned(variants, tuned)


def _cases(weights: Iterable[Weight]) -> list[LinearCase]:
    """Every shape in every token class, in the order of measuring."""
    shapes = Counter((w.format, w.num_rows, w.num_cols, w.halves) for w in weights)
    work = {shape: count * shape[1] * shape[2] for shape, count in shapes.items()}
    ordered = sorted(work, key=lambda shape: work[shape], reverse=True)
    order: tuple[TokenClass, ...] = ("one", "many", "few")
    return [LinearCase(*shape, tokens) for tokens in order for shape in ordered]


async def _fastest(
    device: Device, variants: Variants, case: LinearCase, deadline_ms: float, clock: Clock
) -> LinearVariant:
    default, *others = variants.candidates(case.tokens)
    bench = _Bench(device, variants, case)
    try:
        default_ms = await bench.measure_ms(default)
        best, best_ms = default, default_ms * (1 - MIN_GAIN)
        for variant in others:
            if clock() >= deadline_ms:
                break
            run_ms = await bench.measure_ms(variant)
            if run_ms < best_ms:
                best, best_ms = variant, run_ms
        return best
    finally:
        bench.close()


def _num_tokens(case: LinearCase, variants: Variants) -> int:
    """How many tokens stand for the class: fewer where they take long."""
    many = 16 if variants.software else 64
    return {"one": 1, "few": 4, "many": many}[case.tokens]


def _measured_rows(case: LinearCase) -> int:
    """How many rows of the case's weight are measured."""
    row_bytes = 16 * VEC4S_PER_BLOCK[case.format] * padded(case.num_cols) // BLOCK
    limit = min(MAX_WEIGHT_ROWS, max(MAX_WEIGHT_BYTES // row_bytes, 2))
    return min(case.num_rows, limit // 2 * 2)


class _Bench:
    """Scratch buffers for one case; they stay zero, as the values do not matter to the time."""

    def __init__(self, device: Device, variants: Variants, case: LinearCase) -> None:
        self._device = device
        self._variants = variants
        self._case = case
        self._buffers: list[Buffer] = []
        num_rows = _measured_rows(case)
        num_blocks = num_rows * padded(case.num_cols) // BLOCK
        data = self._buffer("tuner data", 16 * VEC4S_PER_BLOCK[case.format] * num_blocks)
        scales = None
        if case.format in QUANTIZED_FORMATS:
            scales = self._buffer("tuner scales", 4 * num_blocks)
        part = WeightPart(0, num_rows, data, scales)
        self._weight = Weight(case.format, num_rows, case.num_cols, (part,), case.glu)
        self._x = self._tensor("tuner x", case.num_cols)
        self._out = self._tensor("tuner out", num_rows // (2 if case.glu else 1))

    async def measure_ms(self, variant: LinearVariant) -> float:
        """Of one run of the case by `variant`."""
        plan = self._plan(variant)
        await self._device.compile(dispatch.kernel for dispatch in plan.dispatches)
        plan_id = self._device.record(plan)
        try:
            repeats = 1
            run_ms = await self._device.time_ms(plan_id, repeats)
            while run_ms * repeats < MEASURE_MS:
                repeats *= 4
                run_ms = await self._device.time_ms(plan_id, repeats)
            for _ in range(NUM_MEASUREMENTS - 1):
                run_ms = min(run_ms, await self._device.time_ms(plan_id, repeats))
            return run_ms
        finally:
            self._device.release(plan_id)

    def close(self) -> None:
        for buffer in self._buffers:
            self._device.destroy_buffer(buffer)

    def _plan(self, variant: LinearVariant) -> Plan:
        weight, case = self._weight, self._case
        measured = LinearCase(case.format, weight.num_rows, case.num_cols, case.glu, case.tokens)
        variants = with_tuned(self._variants, {measured: variant})
        plan = Plan(f"tune {variant.kernel}")
        record = ops.linear_glu if case.glu else ops.linear
        record(plan, variants, x=self._x, weight=weight, out=self._out)
        return plan

    def _tensor(self, label: str, num_cols: int) -> Tensor:
        rows, stride = _num_tokens(self._case, self._variants), padded(num_cols)
        return Tensor(self._buffer(label, 4 * rows * stride), rows, num_cols, stride)

    def _buffer(self, label: str, size_bytes: int) -> Buffer:
        self._buffers.append(self._device.create_buffer(label, size_bytes))
        return self._buffers[-1]
