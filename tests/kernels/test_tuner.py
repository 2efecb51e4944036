"""The tuner on the real adapter: it runs the candidates and leaves nothing behind."""

from __future__ import annotations

from py_engine.plan import Buffer, Weight, WeightPart
from py_engine.tuner import tune
from py_engine.variants import default_variants
from tests.kernels.browser_device import BrowserDevice, run


def test_tuning_measures_the_shapes_of_a_model(device: BrowserDevice) -> None:
    variants = default_variants(device.info)
    before = device.memory()
    part = WeightPart(0, 96, Buffer(0, 0, "data"), Buffer(0, 0, "scales"))
    weights = [Weight("q4", 96, 64, (part,), halves=True)] * 2
    clock = iter(range(100))
    tuned = run(tune(device, variants, weights, budget_ms=50, clock=lambda: next(clock)))
    assert {case.tokens for case in tuned.tuned} == {"one", "few", "many"}
    for case, variant in tuned.tuned.items():
        assert variant in variants.candidates(case.tokens)
    assert next(clock) > 7  # read before each candidate, so these did run
    assert device.memory() == before
