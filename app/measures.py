"""The figures of an answer: its speed while it grows, and what its usage says at the end.

Knows no page and no clock: the caller says what time it is.
"""

WINDOW_S = 1.0
MAX_POINTS = 240
SPACING_S = 0.05
WARN_SHARE = 0.85


class Measures:
    """One answer after the other. `series` has points (seconds since the request, tokens per
    second), oldest first; `usage` is the last answer's, as in docs/protocol.md."""

    def __init__(self):
        self.usage = None
        self.context_used = 0
        self.begin(0.0)

    def begin(self, now_s: float, context_used: int = 0):
        """A request was sent; `context_used`: what the chat held before, if it is known."""
        self.series = []
        self.num_tokens = 0
        self.first_token_s = None  # Seconds since the request.
        self.context_used = context_used
        self._start_s = now_s
        self._times = []  # Of the tokens of the last second, and of the one before them.
        self._spacing_s = SPACING_S

    def token(self, now_s: float):
        """One more token is here."""
        if self.first_token_s is None:
            self.first_token_s = now_s - self._start_s
        self.num_tokens += 1
        self.context_used += 1
        times = self._times
        times.append(now_s)
        while len(times) > 2 and times[1] <= now_s - WINDOW_S:
            times.pop(0)
        speed = self.tokens_per_s(now_s)
        since_start_s = now_s - self._start_s
        if speed is None or (self.series and since_start_s - self.series[-1][0] < self._spacing_s):
            return
        self.series.append((since_start_s, speed))
        if len(self.series) > MAX_POINTS:
            self.series = self.series[::2]
            self._spacing_s *= 2

    def tokens_per_s(self, now_s: float):
        """Over the last second, or as far back as the last two tokens; None before there are two.
        It falls when no more come."""
        times = self._times
        if len(times) < 2 or times[-1] == times[0]:
            return None
        num_intervals = len(times) - 1
        interval_s = (times[-1] - times[0]) / num_intervals
        waiting_s = now_s - times[-1]
        end_s = now_s if waiting_s > max(WINDOW_S, interval_s) else times[-1]
        return num_intervals / (end_s - times[0])

    def finish(self, usage):
        """The answer is complete; `usage` None: it was broken off."""
        if usage is None:
            return
        self.usage = usage
        self.context_used = usage["prompt_tokens"] + usage["completion_tokens"]


# The plot


def top_of(series: list) -> float:
    """The end of the plot's scale: 1, 2 or 5 times a power of ten, above all of the series."""
    highest = max([speed for _, speed in series], default=1.0)
    power = 1.0
    while power * 10 <= highest:
        power *= 10
    while power > highest:
        power /= 10
    for factor in (1, 2, 5):
        if factor * power >= highest:
            return factor * power
    return 10 * power


def plot_points(series: list, width: int, height: int) -> str:
    """`points` of an SVG polyline: time to the right, speed upwards from the bottom edge."""
    if not series:
        return ""
    start_s, end_s = series[0][0], series[-1][0]
    span_s, top = max(end_s - start_s, 1e-9), top_of(series)
    return " ".join(
        f"{width * (time_s - start_s) / span_s:.1f},{height * (1 - speed / top):.1f}"
        for time_s, speed in series
    )


def plot_text(series: list) -> str:
    """What the plot shows, for those who do not see it."""
    if len(series) < 2:
        return "Plot of the speed: nothing to show yet."
    speeds = [speed for _, speed in series]
    return (
        f"Plot of the speed: between {number_text(min(speeds))} and {number_text(max(speeds))} "
        f"tokens per second over {series[-1][0] - series[0][0]:.1f} seconds, "
        f"{number_text(speeds[-1])} at the end."
    )


# The context


def context_level(used: int, window) -> str:
    """ "", "warn" or "full"; `window` None: no model is loaded."""
    if not window or used < WARN_SHARE * window:
        return ""
    return "full" if used >= window else "warn"


def context_text(used: int, window: int) -> str:
    return f"{used:,} of {window:,} tokens"


def context_warning(used: int, window) -> str:
    level = context_level(used, window)
    if level == "full":
        return "The context is full: a new chat starts with an empty one."
    if level == "warn":
        return "The context is nearly full: a new chat starts with an empty one."
    return ""


# Figures in words; "" for what was not measured. MicroPython puts commas into integers only.


def number_text(value) -> str:
    """Three digits at most where they matter."""
    if value is None:
        return ""
    return f"{round(value):,}" if value >= 100 else f"{value:.1f}"


def count_text(number) -> str:
    return "" if number is None else f"{round(number):,}"


def seconds_text(seconds) -> str:
    if seconds is None:
        return ""
    return f"{seconds * 1000:.0f} ms" if seconds < 0.995 else f"{seconds:.2f} s"


def share_text(part: int, whole: int) -> str:
    return f"{part:,} of {whole:,}"


def figures(usage: dict) -> dict:
    """The numbers of one answer by name, in words."""
    extra = usage["extra"]
    prompt_speed = number_text(extra["prefill_tokens_per_s"])
    host_ms = extra["host_time_per_token_ms"]
    return {
        "speed": number_text(extra["decode_tokens_per_s"]),
        "first_token": seconds_text(extra["time_to_first_token_s"]),
        "reused": share_text(
            usage["prompt_tokens_details"]["cached_tokens"], usage["prompt_tokens"]
        ),
        "prompt_speed": f"{prompt_speed} tokens/s" if prompt_speed else "",
        "host_time": "" if host_ms is None else f"{host_ms:.2f} ms",
    }


def step_figures(usage: dict) -> dict:
    """What the last request says of each step of HowPanel."""
    extra = usage["extra"]
    cached, prompt = usage["prompt_tokens_details"]["cached_tokens"], usage["prompt_tokens"]
    texts = {
        "page": with_unit(seconds_text(extra["e2e_latency_s"]), "from request to last word"),
        "worker": with_unit(figures(usage)["host_time"], "of its time for a token"),
        "tokenizer": f"{prompt:,} tokens in the prompt",
        "scheduler": f"{cached:,} tokens reused, {prompt - cached:,} to compute",
        "plan": with_unit(count_text(extra["dispatches_per_step"]), "kernels run for a token"),
        "gpu": with_unit(number_text(extra["decode_tokens_per_s"]), "tokens per second"),
        "text": f"{usage['completion_tokens']:,} tokens in the answer",
    }
    read_back = count_text(extra["read_bytes_per_step"])
    if texts["gpu"] and read_back:
        texts["gpu"] += f", {read_back} bytes read back for each"
    return texts


def with_unit(number: str, unit: str) -> str:
    return f"{number} {unit}" if number else ""


# The device


def adapter_text(adapter: dict) -> str:
    """Who made it and what it is, as far as the browser tells."""
    names = [adapter.get("vendor"), adapter.get("architecture")]
    text = " ".join([name for name in names if name]) or adapter.get("description") or ""
    return text or "not told by this browser"


def feature_texts(adapter: dict) -> list:
    """What it offers for computing, or does without."""
    features = adapter.get("features") or []
    subgroup_sizes = (adapter.get("subgroup_min_size"), adapter.get("subgroup_max_size"))
    texts = ["16-bit floats" if "shader-f16" in features else "no 16-bit floats"]
    if "subgroups" not in features:
        texts.append("no subgroups")
    elif subgroup_sizes[0] and subgroup_sizes[0] != subgroup_sizes[1]:
        texts.append(f"subgroups of {subgroup_sizes[0]} to {subgroup_sizes[1]}")
    else:
        texts.append(f"subgroups of {subgroup_sizes[1]}" if subgroup_sizes[1] else "subgroups")
    return texts
