"""Runs plans in the browser and on the numpy device, and compares every buffer afterwards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from py_engine.backends.numpy_convert import quantize
from py_engine.backends.numpy_ref import NumpyDevice
from py_engine.plan import Buffer, Plan, Tensor, Weight, WeightPart, padded
from py_engine.step import (
    HEADER_WORDS,
    ROW_WORDS,
    ROWS_START,
    SAMPLE_WORDS,
    SAMPLES_START,
    step_words,
)
from tests.kernels.browser_device import BrowserDevice, run

Arrays = Mapping[str, np.ndarray]
Buffers = Mapping[str, Buffer]
T = TypeVar("T")
Record = Callable[[Plan, Buffers], None]

POISON = np.float32(np.nan)
"""What outputs hold before a run: not even times zero does it go away."""


@dataclass(frozen=True)
class Case:
    """A plan over buffers made from `arrays`. Afterwards every buffer but `ignore` must be the
    same on both devices, within `tolerance` of its largest magnitude (poison aside) if f32."""

    name: str
    arrays: Arrays
    record: Record
    tolerance: float = 1e-5
    ignore: Collection[str] = ()


def run_in_browser(device: BrowserDevice, cases: Sequence[Case]) -> list[dict[str, np.ndarray]]:
    """The buffers after each plan ran. All kernels compile at once, since that takes longest."""
    plans, buffers = [], []
    for case in cases:
        buffers.append({n: device.create_buffer(n, a.nbytes) for n, a in case.arrays.items()})
        plans.append(Plan(case.name))
        case.record(plans[-1], buffers[-1])
    run(device.compile(d.kernel for plan in plans for d in plan.dispatches))
    return [_run(device, *each) for each in zip(cases, plans, buffers, strict=True)]


def _run(device: BrowserDevice, case: Case, plan: Plan, buffers: Buffers) -> dict[str, np.ndarray]:
    for name, array in case.arrays.items():
        device.write_buffer(buffers[name], 0, array.tobytes())
    plan_id = device.record(plan)
    device.run(plan_id)
    results = {
        name: np.frombuffer(run(device.read_buffer(buffers[name], 0, a.nbytes)), a.dtype)
        for name, a in case.arrays.items()
    }
    run(device.sync())
    device.release(plan_id)
    for buffer in buffers.values():
        device.destroy_buffer(buffer)
    return results


async def run_in_numpy(case: Case) -> dict[str, np.ndarray]:
    device = NumpyDevice()
    buffers = {name: device.create_buffer(name, a.nbytes) for name, a in case.arrays.items()}
    for name, array in case.arrays.items():
        device.write_buffer(buffers[name], 0, array.tobytes())
    plan = Plan(case.name)
    case.record(plan, buffers)
    await device.compile(d.kernel for d in plan.dispatches)
    device.run(device.record(plan))
    return {
        name: np.frombuffer(await device.read_buffer(buffers[name], 0, a.nbytes), a.dtype)
        for name, a in case.arrays.items()
    }


def _finish(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that only makes way for others (Playwright's loop is running, so
    asyncio.run is not to be had)."""
    while True:
        try:
            coroutine.send(None)
        except StopIteration as stop:
            return stop.value


def check(device: BrowserDevice, *cases: Case) -> None:
    for case, got in zip(cases, run_in_browser(device, cases), strict=True):
        _compare(case, got, _finish(run_in_numpy(case)))


def _compare(case: Case, got: Mapping[str, np.ndarray], expected: Mapping[str, np.ndarray]) -> None:
    for name in case.arrays.keys() - set(case.ignore):
        where = f"{case.name}: {name}"
        if case.arrays[name].dtype != np.float32:
            np.testing.assert_array_equal(got[name], expected[name], err_msg=where)
            continue
        kept = np.isnan(expected[name])
        np.testing.assert_array_equal(np.isnan(got[name]), kept, err_msg=f"{where}: poison")
        largest = np.abs(expected[name][~kept]).max(initial=0)
        np.testing.assert_allclose(
            got[name], expected[name], rtol=0, atol=case.tolerance * largest, err_msg=where
        )


def activations(rng: np.random.Generator, rows: int, cols: int) -> np.ndarray:
    """Random f32 [rows, padded(cols)] with zero padding."""
    values = np.zeros((rows, padded(cols)), np.float32)
    values[:, :cols] = rng.standard_normal((rows, cols))
    return values


def poisoned(rows: int, cols: int) -> np.ndarray:
    values = np.zeros((rows, padded(cols)), np.float32)
    values[:, :cols] = POISON
    return values


def tensor(buffer: Buffer, rows: int, cols: int) -> Tensor:
    return Tensor(buffer, rows, cols, padded(cols))


class RandomWeight:
    """A random matrix in `fmt`, in parts of the given numbers of rows; its arrays and, given the
    buffers made of them, its Weight. Scales and minima of quantized rows are random too."""

    def __init__(
        self,
        rng: np.random.Generator,
        fmt: str,
        part_rows: tuple[int, ...],
        num_cols: int,
        halves: bool = False,
    ) -> None:
        self.fmt, self.part_rows, self.num_cols, self.halves = fmt, part_rows, num_cols, halves
        self.arrays: dict[str, np.ndarray] = {}
        for index, rows in enumerate(part_rows):
            values = rng.standard_normal((rows, num_cols)).astype(np.float32)
            values *= rng.uniform(0.2, 2, (rows, 1)).astype(np.float32)
            data, scales = encode(values, fmt)
            self.arrays[f"data{index}"] = data
            if scales is not None:
                self.arrays[f"scales{index}"] = scales

    def weight(self, buffers: Buffers) -> Weight:
        parts, start = [], 0
        for index, rows in enumerate(self.part_rows):
            scales = buffers.get(f"scales{index}")
            parts.append(WeightPart(start, rows, buffers[f"data{index}"], scales))
            start += rows
        return Weight(self.fmt, start, self.num_cols, tuple(parts), self.halves)


def encode(values: np.ndarray, fmt: str) -> tuple[np.ndarray, np.ndarray | None]:
    """f32 [rows, cols] as the data (uint8) and scales (uint32) of a weight part."""
    if fmt in ("q8", "q4"):
        data, scales = quantize(values, fmt)
        return data.ravel(), scales.ravel()
    rows, cols = values.shape
    full = np.zeros((rows, padded(cols)), np.float32)
    full[:, :cols] = values
    if fmt == "bf16":
        return (full.view(np.uint32) >> 16).astype(np.uint16).view(np.uint8).ravel(), None
    stored = full.astype(np.float16) if fmt == "f16" else full
    return stored.view(np.uint8).ravel(), None


def step_array(
    rows: list[tuple[int, int, int]], samples: list[int] | None = None, num_buffer_rows: int = 0
) -> np.ndarray:
    """A step buffer of (token id, position, slot) rows and samples of the given rows; what lies
    past the step's rows is leftovers of some earlier step."""
    num_words = step_words(max(len(rows), num_buffer_rows))
    words = np.full(num_words, 3, np.uint32)
    words[:HEADER_WORDS] = 0
    words[0] = len(rows)
    words[1] = len(samples or [])
    for index, row in enumerate(samples or []):
        words[SAMPLES_START + index * SAMPLE_WORDS] = row
    for index, row in enumerate(rows):
        start = ROWS_START + index * ROW_WORDS
        words[start : start + 3] = row
    return words
