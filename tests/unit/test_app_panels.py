"""The pure modules behind the panels (pace, fit, measures), which also run in CPython."""

from __future__ import annotations

import random
from typing import Any

import pytest

from app.fit import fit, is_software, kept_text, storage_problem
from app.measures import (
    MAX_POINTS,
    Measures,
    adapter_text,
    context_level,
    context_text,
    context_warning,
    feature_texts,
    figures,
    plot_points,
    plot_text,
    step_figures,
    top_of,
)
from app.pace import Pace, duration_text

# Pace


def paced(*samples: tuple[float, int], total_bytes: int = 1000) -> Pace:
    pace = Pace()
    for now_s, loaded_bytes in samples:
        pace.add(loaded_bytes, total_bytes, now_s)
    return pace


def test_nothing_is_said_before_it_is_known() -> None:
    for pace in (Pace(), paced((5.0, 0)), paced((5.0, 0), (5.9, 100)), paced((0, 0), (9, 0))):
        assert not pace.bytes_per_s
        assert pace.left_s is None
        assert pace.left_text == ""


def test_a_steady_speed_is_measured() -> None:
    rng = random.Random(1)
    for _ in range(20):
        speed, start_s = rng.uniform(1, 1e8), rng.uniform(0, 1e6)
        pace, total_bytes = Pace(), int(speed * 100)
        for tick in range(1, 200):
            now_s = start_s + tick * 0.05
            pace.add(int(speed * tick * 0.05), total_bytes, now_s)
        assert pace.bytes_per_s == pytest.approx(speed, rel=0.3 if speed < 10 else 0.02)
        assert pace.left_s is not None
        assert pace.left_s == pytest.approx((total_bytes - speed * 9.95) / speed, rel=0.4)


def test_what_was_kept_already_is_soon_forgotten() -> None:
    pace = Pace()
    for tick in range(80):
        loaded = 50_000 + 10 * tick if tick > 2 else 25_000 * tick
        pace.add(loaded, 100_000, tick * 0.1)
    assert pace.bytes_per_s == pytest.approx(100)


def test_many_events_are_as_good_as_few() -> None:
    pace = Pace()
    for tick in range(5000):
        pace.add(tick, 10_000, tick * 0.001)
    assert pace.bytes_per_s == pytest.approx(1000, rel=0.01)
    assert len(pace._samples) < 60


def test_the_speed_falls_when_nothing_comes() -> None:
    pace = paced((0, 0), (1, 100), (2, 200))
    assert pace.bytes_per_s == pytest.approx(100)
    for now_s in range(3, 6):
        pace.add(200, 1000, now_s)
    assert 0 < (pace.bytes_per_s or 0) < 100
    for now_s in range(6, 12):
        pace.add(200, 1000, now_s)
    assert pace.bytes_per_s == 0
    assert pace.left_s is None


def test_something_else_begins_anew() -> None:
    assert paced((0, 0), (2, 200), (3, 100)).bytes_per_s is None
    pace = paced((0, 0), (2, 200))
    pace.add(300, 2000, 3)
    assert pace.bytes_per_s is None


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.01, "1 s"),
        (19.4, "19 s"),
        (19.6, "20 s"),
        (33, "35 s"),
        (57, "55 s"),
        (58, "1 min"),
        (3560, "59 min"),
        (3590, "1 h"),
        (4260, "1 h 11 min"),
    ],
)
def test_durations_are_as_exact_as_estimates(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
    assert paced((0, 0), (1, 1), total_bytes=2).left_text == "about 1 s left"


# Fit

RECORD: dict[str, Any] = {
    "model_id": "half-a-billion",
    "quantization": "q4",
    "num_parameters": 494_032_768,
    "download_bytes": 995_000_000,
    "gpu_bytes": 426_000_000,
}
ADAPTER: dict[str, Any] = {
    "vendor": "nvidia",
    "architecture": "ampere",
    "features": ["shader-f16", "subgroups"],
    "is_fallback": False,
    "subgroup_min_size": 32,
    "subgroup_max_size": 32,
    "max_buffer_size_bytes": 4 << 30,
}


def test_what_fits_follows_the_adapters_limit() -> None:
    assert fit(RECORD, ADAPTER) == {
        "fits": True,
        "text": "Takes about 426 MB on the GPU: fits this device.",
    }
    phone = {**ADAPTER, "max_buffer_size_bytes": 128 << 20}
    assert fit(RECORD, phone) == {
        "fits": False,
        "text": "Takes about 426 MB on the GPU: probably too large here, where one buffer may "
        "have 134 MB.",
    }
    needed = RECORD["gpu_bytes"]
    edge = {**ADAPTER, "max_buffer_size_bytes": needed // 2}
    assert fit(RECORD, edge)["fits"] is True
    assert fit(RECORD, {**edge, "max_buffer_size_bytes": needed // 2 - 1})["fits"] is False


def test_what_is_not_known_is_not_claimed() -> None:
    assert fit(RECORD, None) == {"fits": True, "text": "Takes about 426 MB on the GPU."}
    own = {"model_id": "own", "model": "x", "quantization": "none"}
    assert fit(own, ADAPTER) == {"fits": True, "text": "What it needs is known once it is loaded."}


def test_a_processor_in_the_gpus_place_is_said_to_be_slow() -> None:
    assert not is_software(ADAPTER)
    assert not is_software({})
    for software in ({**ADAPTER, "is_fallback": True}, {**ADAPTER, "subgroup_max_size": 4}):
        assert is_software(software)
        assert "on the processor" in fit(RECORD, software)["text"]
        small = {**RECORD, "num_parameters": 5_000_000}
        assert fit(small, software)["text"].endswith("fits this device.")


@pytest.mark.parametrize(
    ("state", "kept", "download", "text"),
    [
        ("absent", 0, 271_000_000, "271 MB to download"),
        ("absent", 0, None, ""),
        ("partial", 64_000_000, 271_000_000, "64 MB of 271 MB downloaded"),
        ("partial", 64_000_000, None, "64 MB downloaded"),
        ("loading", 64_000_000, 271_000_000, ""),
        ("kept", 271_000_000, 271_000_000, "271 MB in this browser"),
        ("loaded", 271_000_000, None, "271 MB in this browser"),
    ],
)
def test_how_much_is_kept(state: str, kept: int, download: int | None, text: str) -> None:
    assert kept_text(state, kept, download) == text


def test_a_download_that_storage_has_no_room_for_is_told() -> None:
    assert storage_problem(0, 1000, None) == ""
    assert storage_problem(0, None, 10) == ""
    assert storage_problem(600, 1000, 400) == ""
    problem = storage_problem(100_000_000, 995_000_000, 300_000_000)
    assert "needs 895 MB" in problem and "300 MB are free" in problem


# Measures

USAGE: dict[str, Any] = {
    "prompt_tokens": 1031,
    "completion_tokens": 173,
    "prompt_tokens_details": {"cached_tokens": 1000},
    "extra": {
        "prefill_tokens_per_s": 250.4,
        "decode_tokens_per_s": 12.34,
        "time_to_first_token_s": 0.456,
        "e2e_latency_s": 14.2,
        "host_time_per_token_ms": 1.234,
        "dispatches_per_step": 212,
        "read_bytes_per_step": 192.0,
    },
}


def written(times: list[float]) -> Measures:
    measures = Measures()
    measures.begin(times[0] - 0.5)
    for now_s in times:
        measures.token(now_s)
    return measures


@pytest.mark.parametrize("speed", [0.4, 3.0, 47.0, 900.0])
def test_the_live_speed_is_that_of_the_last_second(speed: float) -> None:
    times = [100 + i / (10 * speed) for i in range(50)]
    times += [times[-1] + i / speed for i in range(1, int(3 * speed) + 3)]
    assert written(times).tokens_per_s(times[-1]) == pytest.approx(speed, rel=0.05)


def test_the_live_speed_falls_when_no_token_comes() -> None:
    measures = written([10 + i / 20 for i in range(60)])
    end_s = 10 + 59 / 20
    assert measures.tokens_per_s(end_s + 0.5) == pytest.approx(20)
    later = [measures.tokens_per_s(end_s + wait) or 0 for wait in (1.5, 3, 10)]
    assert 20 > later[0] > later[1] > later[2] > 0


def test_one_token_has_no_speed() -> None:
    measures = Measures()
    assert measures.tokens_per_s(1.0) is None
    measures.begin(3.0)
    measures.token(3.5)
    assert measures.tokens_per_s(4.0) is None
    assert measures.first_token_s == pytest.approx(0.5)
    assert measures.series == []


def test_the_series_stays_short_and_goes_to_the_end() -> None:
    measures = written([i / 60 for i in range(30_000)])
    assert MAX_POINTS / 3 < len(measures.series) <= MAX_POINTS
    times = [time_s for time_s, _ in measures.series]
    assert times == sorted(times)
    assert times[-1] - times[0] == pytest.approx(500, rel=0.02)
    assert all(speed == pytest.approx(60, rel=0.05) for _, speed in measures.series)


def test_the_context_counts_tokens_and_then_knows() -> None:
    measures = Measures()
    measures.begin(0.0, 700)
    for i in range(10):
        measures.token(i / 10)
    assert (measures.num_tokens, measures.context_used) == (10, 710)
    measures.finish(None)
    assert (measures.usage, measures.context_used) == (None, 710)
    measures.finish(USAGE)
    assert (measures.usage, measures.context_used) == (USAGE, 1204)
    measures.begin(20.0, measures.context_used)
    assert (measures.series, measures.num_tokens, measures.usage) == ([], 0, USAGE)


def test_the_context_warns_before_it_is_full() -> None:
    levels = [context_level(used, 4096) for used in (0, 3481, 3482, 4095, 4096, 9999)]
    assert levels == ["", "", "warn", "warn", "full", "full"]
    assert context_level(5000, None) == ""
    assert context_text(1204, 4096) == "1,204 of 4,096 tokens"
    assert context_warning(1204, 4096) == ""
    assert "nearly full" in context_warning(4000, 4096)
    assert "is full" in context_warning(4096, 4096)


@pytest.mark.parametrize(
    ("highest", "top"),
    [(0.03, 0.05), (0.9, 1), (1, 1), (1.1, 2), (14.2, 20), (20.5, 50), (73, 100), (1001, 2000)],
)
def test_the_scale_is_round_and_above_all(highest: float, top: float) -> None:
    assert top_of([(0.0, highest / 2), (1.0, highest)]) == pytest.approx(top)


def test_the_plot_fills_its_box() -> None:
    series = [(2.0, 10.0), (3.0, 5.0), (6.0, 0.0)]
    assert plot_points(series, 400, 100) == "0.0,0.0 100.0,50.0 400.0,100.0"
    assert plot_points([], 400, 100) == ""
    assert plot_points([(1.0, 10.0)], 400, 100) == "0.0,0.0"
    assert plot_text([]) == "Plot of the speed: nothing to show yet."
    assert plot_text(series) == (
        "Plot of the speed: between 0.0 and 10.0 tokens per second over 4.0 seconds, 0.0 at the "
        "end."
    )


def test_figures_in_words() -> None:
    assert figures(USAGE) == {
        "speed": "12.3",
        "first_token": "456 ms",
        "reused": "1,000 of 1,031",
        "prompt_speed": "250 tokens/s",
        "host_time": "1.23 ms",
    }
    nothing = {**USAGE, "extra": dict.fromkeys(USAGE["extra"])}
    assert set(figures(nothing).values()) == {"", "1,000 of 1,031"}


def test_every_step_of_the_way_has_a_number() -> None:
    assert step_figures(USAGE) == {
        "page": "14.20 s from request to last word",
        "worker": "1.23 ms of its time for a token",
        "tokenizer": "1,031 tokens in the prompt",
        "scheduler": "1,000 tokens reused, 31 to compute",
        "plan": "212 kernels run for a token",
        "gpu": "12.3 tokens per second, 192 bytes read back for each",
        "text": "173 tokens in the answer",
    }
    nothing = step_figures({**USAGE, "extra": dict.fromkeys(USAGE["extra"])})
    assert [nothing[key] for key in ("page", "worker", "plan", "gpu")] == [""] * 4


def test_the_adapter_in_words() -> None:
    assert adapter_text(ADAPTER) == "nvidia ampere"
    assert adapter_text({"vendor": "", "description": "SwiftShader"}) == "SwiftShader"
    assert adapter_text({}) == "not told by this browser"
    assert feature_texts(ADAPTER) == ["16-bit floats", "subgroups of 32"]
    varying = {**ADAPTER, "subgroup_min_size": 4, "features": ["subgroups"]}
    assert feature_texts(varying) == ["no 16-bit floats", "subgroups of 4 to 32"]
    assert feature_texts({}) == ["no 16-bit floats", "no subgroups"]
