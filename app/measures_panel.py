"""The figures of the answers: a live plot of speed, what the last one took, what computes it; and
the bar of the context.

Shows what it is told, once per frame at most. Knows no engine.
"""

import js
from dom import make, show
from fit import is_software
from js import document
from measures import (
    adapter_text,
    context_level,
    context_text,
    context_warning,
    feature_texts,
    figures,
    number_text,
    plot_points,
    plot_text,
    top_of,
)
from words import bytes_text

SVG = "http://www.w3.org/2000/svg"
PLOT_WIDTH, PLOT_HEIGHT = 600, 120
NOTHING = "–"

# Name in the page, its key here, what it means.
FIGURES = (
    ("first_token", "Time to first token", "from the request to the first word"),
    ("reused", "Prompt tokens reused", "already computed for an earlier answer"),
    ("prompt_speed", "Reading the prompt", "the speed of what was not reused"),
    ("host_time", "Host time per token", "spent by Python and JavaScript, not by the GPU"),
    ("gpu_memory", "Memory on the GPU", "weights, context and working space"),
)


class Terms:
    """A list of names with their values."""

    def __init__(self, class_name: str):
        self.node = make("dl", class_name)
        self._values = {}

    def add(self, key: str, name: str, help_text: str = ""):
        value = self._values[key] = make("dd", "measures-value", NOTHING)
        pair = make("div", "measures-pair")
        pair.append(make("dt", "measures-name", name), value)
        if help_text:
            pair.append(make("dd", "measures-help", help_text))
        self.node.append(pair)

    def set(self, key: str, text: str):
        self._values[key].textContent = text or NOTHING


class MeasuresPanel:
    def __init__(self, mount):
        self._measures = None  # What the next frame shows.
        self._now_s = 0.0
        self._frame_asked = False
        self._plot = Plot()
        self._figures = Terms("measures-figures")
        for key, name, help_text in FIGURES:
            self._figures.add(key, name, help_text)
        self._device = Terms("measures-figures")
        self._device.add("adapter", "Adapter")
        self._device.add("features", "Features")
        self._variants = make("dl", "measures-variants")
        self._kernels = make("details", "measures-kernels")
        self._kernels.append(make("summary", text="Kernel variants"), self._variants)
        show(self._kernels, False)
        panel = make("div", "measures-panel")
        panel.append(
            self._plot.node,
            self._figures.node,
            make("h3", "measures-heading", "What computes it"),
            self._device.node,
            self._kernels,
        )
        mount.append(panel)

    def show_live(self, measures, now_s: float):
        """`measures`: of the answer that grows; call it at every token."""
        self._measures, self._now_s = measures, now_s
        if not self._frame_asked:
            self._frame_asked = True
            js.requestAnimationFrame(self._draw)

    def show_usage(self, measures):
        """The answer is complete: its exact figures, from `measures.usage`."""
        self._measures = None
        if measures.usage is None:
            self._plot.draw(measures.series, None)
        else:
            texts = figures(measures.usage)
            self._plot.draw(measures.series, measures.usage["extra"]["decode_tokens_per_s"])
            for key in ("first_token", "reused", "prompt_speed", "host_time"):
                self._figures.set(key, texts[key])
        self._plot.describe(plot_text(measures.series))

    def show_loaded(self, loaded):
        """`loaded`: the result of a load; None: no model is loaded."""
        loaded = loaded or {}
        num_bytes = loaded.get("gpu_bytes")
        self._figures.set("gpu_memory", bytes_text(num_bytes) if num_bytes else "")
        self._variants.replaceChildren()
        variants = loaded.get("variants") or {}
        for step in sorted(variants):
            pair = make("div", "measures-variant")
            pair.append(make("dt", text=step), make("dd", text=str(variants[step])))
            self._variants.append(pair)
        show(self._kernels, bool(variants))

    def show_adapter(self, adapter: dict):
        """`adapter`: of the worker's `ready` event."""
        features = feature_texts(adapter)
        if is_software(adapter):
            features.append("computed by the processor")
        self._device.set("adapter", adapter_text(adapter))
        self._device.set("features", ", ".join(features))

    def _draw(self, *_):
        self._frame_asked = False
        measures = self._measures
        if measures is None:
            return  # It has ended since.
        self._plot.draw(measures.series, measures.tokens_per_s(self._now_s))


class Plot:
    """The speed over the time of one answer."""

    def __init__(self):
        self._speed = make("span", "measures-speed", NOTHING)
        self._top = make("span", "measures-top")
        self._time = make("span", "measures-time")
        self._svg = svg("svg", {"viewBox": f"0 0 {PLOT_WIDTH} {PLOT_HEIGHT}", "role": "img"})
        self._svg.setAttribute("class", "measures-plot")
        self._svg.setAttribute("preserveAspectRatio", "none")
        self.describe(plot_text([]))
        self._area = svg("polygon", {"class": "measures-area"})
        self._line = svg("polyline", {"class": "measures-line"})
        self._svg.append(self._area, self._line)
        caption = make("figcaption", "measures-caption")
        caption.append(self._speed, make("span", "measures-unit", "tokens per second"))
        scale = make("div", "measures-scale", attributes={"aria-hidden": "true"})
        scale.append(self._top, self._time)
        self.node = make("figure", "measures-figure")
        self.node.append(caption, self._svg, scale)

    def draw(self, series: list, speed):
        """`speed`: the number beside the plot, or None."""
        self._speed.textContent = number_text(speed) or NOTHING
        points = plot_points(series, PLOT_WIDTH, PLOT_HEIGHT)
        self._line.setAttribute("points", points)
        corners = f"0,{PLOT_HEIGHT} {points} {PLOT_WIDTH},{PLOT_HEIGHT}" if points else ""
        self._area.setAttribute("points", corners)
        self._top.textContent = f"top: {top_of(series):g} tokens/s" if series else ""
        self._time.textContent = f"{series[-1][0]:.1f} s" if series else ""

    def describe(self, text: str):
        """For those who do not see it; not at every frame, which would be read out."""
        self._svg.setAttribute("aria-label", text)


class ContextBar:
    """A slim bar: how much of the context window the chat fills. Warns before it is full."""

    def __init__(self, mount):
        self._fill = make("div", "measures-context-fill")
        self._bar = make(
            "div",
            "measures-context-bar",
            attributes={"role": "meter", "aria-label": "Context used", "aria-valuemin": "0"},
        )
        self._bar.append(self._fill)
        self._text = make("p", "measures-context-text")
        self._warning = make("p", "measures-context-warning", attributes={"role": "status"})
        line = make("div", "measures-context-line")
        line.append(self._text, self._warning)
        self.node = make("div", "measures-context")
        self.node.append(self._bar, line)
        show(self.node, False)
        mount.append(self.node)

    def show(self, used: int, window):
        """`window` None: no model is loaded, so there is nothing to show."""
        show(self.node, bool(window))
        if not window:
            return
        text = context_text(used, window)
        self.node.setAttribute("data-level", context_level(used, window))
        self._fill.style.setProperty("inline-size", f"{min(100, 100 * used / window):.2f}%")
        self._bar.setAttribute("aria-valuemax", str(window))
        self._bar.setAttribute("aria-valuenow", str(min(used, window)))
        self._bar.setAttribute("aria-valuetext", text)
        self._text.textContent = text
        warning = context_warning(used, window)
        if self._warning.textContent != warning:  # Said once, not again for every token.
            self._warning.textContent = warning


def svg(tag: str, attributes: dict):
    node = document.createElementNS(SVG, tag)
    for name, value in attributes.items():
        node.setAttribute(name, value)
    return node
