"""Linear layers: every format, variant and epilogue on odd shapes, against numpy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from py_engine import ops
from py_engine.plan import Plan
from py_engine.variants import (
    LinearCase,
    LinearVariant,
    default_variants,
    matmul_rows,
    matmul_tiled,
    matvec_lanes,
    matvec_rows,
    token_class,
    with_tuned,
)
from tests.kernels.browser_device import BrowserDevice
from tests.kernels.compare import (
    Buffers,
    Case,
    RandomWeight,
    activations,
    check,
    poisoned,
    tensor,
)


@dataclass(frozen=True)
class Layer:
    """A linear layer on `tokens` tokens; with `glu` the parts hold gate and up rows."""

    variant: LinearVariant
    tokens: int
    part_rows: tuple[int, ...]
    num_cols: int
    glu: bool = False
    bias: bool = False
    residual: bool = False

    def case(self, device: BrowserDevice, fmt: str) -> Case:
        rng = np.random.default_rng(self.num_cols)
        weight = RandomWeight(rng, fmt, self.part_rows, self.num_cols, halves=self.glu)
        num_rows = sum(self.part_rows)
        num_outputs = num_rows // 2 if self.glu else num_rows
        out = poisoned(self.tokens, num_outputs)
        if self.residual:
            out = activations(rng, self.tokens, num_outputs)
        arrays = {
            **weight.arrays,
            "x": activations(rng, self.tokens, self.num_cols),
            "out": out,
            "bias": rng.standard_normal(num_outputs).astype(np.float32),
        }
        key = LinearCase(fmt, num_rows, self.num_cols, self.glu, token_class(self.tokens))
        variants = with_tuned(default_variants(device.info), {key: self.variant})

        def record(plan: Plan, buffers: Buffers) -> None:
            x = tensor(buffers["x"], self.tokens, self.num_cols)
            y = tensor(buffers["out"], self.tokens, num_outputs)
            if self.glu:
                ops.linear_glu(plan, variants, x=x, weight=weight.weight(buffers), out=y)
                return
            ops.linear(
                plan,
                variants,
                x=x,
                weight=weight.weight(buffers),
                out=y,
                bias=buffers["bias"] if self.bias else None,
                residual=self.residual,
            )

        return Case(f"{fmt} {self}", arrays, record)


LAYERS = {
    "matvec_rows": [
        Layer(matvec_rows(16), 1, (70,), 576, residual=True),
        Layer(matvec_rows(16), 2, (64, 38), 52, glu=True),
        Layer(matvec_rows(8), 2, (16, 13), 80, bias=True),
        Layer(matvec_rows(8), 1, (36,), 8, glu=True),
    ],
    "matmul_rows": [
        Layer(matmul_rows(16), 3, (64, 6), 52, bias=True, residual=True),
        Layer(matmul_rows(32), 64, (32, 22), 96, glu=True),
        Layer(matmul_rows(8), 4, (16, 7), 160),
    ],
    "matvec_lanes": [
        Layer(matvec_lanes(32, 4, 64), 1, (64, 5), 576, bias=True, residual=True),
        Layer(matvec_lanes(16, 4, 32), 2, (32, 14), 52, glu=True),
        Layer(matvec_lanes(64, 2, 64), 3, (9,), 288),
        Layer(matvec_lanes(8, 2, 16), 16, (11,), 36),
    ],
    "matmul_tiled": [
        Layer(matmul_tiled(2), 16, (16, 6), 52, bias=True, residual=True),
        Layer(matmul_tiled(4), 34, (32, 22), 80, glu=True),
    ],
}


@pytest.mark.parametrize("fmt", ops.FORMATS)
@pytest.mark.parametrize("kernel_name", LAYERS)
def test_linear(device: BrowserDevice, kernel_name: str, fmt: str) -> None:
    check(device, *(layer.case(device, fmt) for layer in LAYERS[kernel_name]))


def test_the_default_tile(device: BrowserDevice) -> None:
    check(device, Layer(matmul_tiled(8), 40, (128, 10), 96, glu=True).case(device, "q4"))
