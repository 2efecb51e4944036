"""The panel of the models: what can be loaded, how far a load is, what storage is left.

Shows what it is told, says what the person does. Knows no engine and no list of models.
"""

import js
from dom import button, make, show
from fit import bytes_text, kept_text, storage_problem
from js import document
from pace import Pace
from words import STAGES

STATES = {
    "loaded": "Loaded",
    "loading": "Loading",
    "kept": "Kept in this browser",
    "partial": "Partly downloaded",
    "absent": "Not downloaded",
}
QUANTIZATIONS = (
    ("q4", "4-bit: smallest"),
    ("q8", "8-bit"),
    ("none", "As in the file"),
)
TICK_MS = 1000


class ModelsPanel:
    """`on` has the functions to call: load(model_id), unload(), cancel(), delete(model_id) and
    add(url, quantization), which may raise ValueError with what is wrong."""

    def __init__(self, mount, on: dict):
        self._on = on
        self._rows = {}  # By model_id.
        self._free_bytes = None
        self._progress = Progress()
        self._list = make("ul", "models-list", attributes={"role": "list"})
        self._storage = make("p", "models-storage")
        show(self._storage, False)
        self._status = make("p", "visually-hidden", attributes={"role": "status"})
        panel = make("div", "models-panel")
        panel.append(self._list, self._storage, AddForm(on["add"]).node, self._status)
        mount.append(panel)

    def show_models(self, rows: list):
        """`rows`, in their order: dicts with model_id, detail (text), state (a key of STATES),
        kept_bytes, download_bytes (or None), fit ({"fits", "text"}) and own (added by the
        person)."""
        busy = any(row["state"] == "loading" for row in rows)
        wanted = [row["model_id"] for row in rows]
        for model_id in list(self._rows):
            if model_id not in wanted:
                self._rows.pop(model_id).node.remove()
        for position, row in enumerate(rows):
            shown = self._rows.get(row["model_id"])
            if shown is None:
                shown = self._rows[row["model_id"]] = Row(self._on, row["model_id"])
            present = self._list.children.item(position)
            if present is None or not present.isSameNode(shown.node):
                self._list.insertBefore(shown.node, present)
            shown.show(row, busy, self._free_bytes)
            if row["state"] == "loading":
                shown.hold(self._progress)

    def show_progress(self, progress):
        """The data of a progress event (docs/protocol.md); None: nothing is loading."""
        stage = self._progress.show(progress)
        if stage:  # Said once for each stage, not for every byte.
            self._status.textContent = stage

    def show_storage(self, used_bytes, free_bytes):
        """Each None: not known yet, or the browser does not tell."""
        self._free_bytes = free_bytes
        for row in self._rows.values():
            row.show_problem(free_bytes)
        show(self._storage, used_bytes is not None)
        if used_bytes is None:
            return
        text = f"{bytes_text(used_bytes)} used in this browser"
        if free_bytes is not None:
            text += f", {bytes_text(free_bytes)} free"
        self._storage.textContent = text


class Row:
    """One model of the list. Its parts stay while it changes, so that the focus does."""

    def __init__(self, on: dict, model_id: str):
        self._on = on
        self._model_id = model_id
        self._row = None
        self._controls = None  # What the buttons depend on.
        self._asking = False  # Whether the question is in their place.
        self._state = make("span", "models-state")
        self._detail = make("p", "models-detail")
        self._fit = make("p", "models-fit")
        self._problem = make("p", "models-fit models-warning")
        self._actions = make("div", "models-actions")
        self._actions.addEventListener("keydown", self._on_key)
        head = make("div", "models-head")
        head.append(make("h3", "models-name", model_id), self._state)
        self._body = make("div", "models-body")
        self._body.append(self._detail, self._fit, self._problem)
        self.node = make("li", "models-row")
        self.node.append(head, self._body, self._actions)

    def show(self, row: dict, busy: bool, free_bytes):
        """`busy`: a model is loading, this or another."""
        self._row = row
        state, model_fit = row["state"], row["fit"]
        self.node.setAttribute("data-state", state)
        self._state.textContent = STATES[state]
        kept = kept_text(state, row["kept_bytes"], row["download_bytes"])
        self._detail.textContent = " · ".join([text for text in (row["detail"], kept) if text])
        self._fit.textContent = model_fit["text"]
        self._fit.className = "models-fit" if model_fit["fits"] else "models-fit models-warning"
        show(self._fit, bool(model_fit["text"]))
        self.show_problem(free_bytes)
        controls = (state, busy, row["own"], bool(row["kept_bytes"]))
        if controls != self._controls:
            self._controls = controls
            self._show_buttons()

    def show_problem(self, free_bytes):
        row = self._row
        waiting = row["state"] in ("partial", "absent")
        text = storage_problem(row["kept_bytes"], row["download_bytes"], free_bytes)
        self._problem.textContent = text
        show(self._problem, waiting and bool(text))

    def hold(self, progress):
        """Be where the progress is shown."""
        if not self._body.contains(progress.node):
            self._body.append(progress.node)

    def _show_buttons(self):
        self._asking = False
        self._show_actions(self._buttons())

    def _buttons(self) -> list:
        """The buttons for this state."""
        state, busy, own, is_kept = self._controls
        model_id, on = self._model_id, self._on
        if state == "loading":
            return [self._button("Cancel", on["cancel"])]
        if state == "loaded":
            buttons = [self._button("Unload", on["unload"])]
        else:
            name = "Resume" if state == "partial" else "Load"
            load = self._button(name, lambda: on["load"](model_id), "primary")
            load.disabled = busy
            buttons = [load]
        if own:
            buttons.append(self._button("Remove", self._ask))
        elif is_kept:
            buttons.append(self._button("Delete", self._ask))
        return buttons

    def _button(self, text: str, action, class_name: str = ""):
        node = button(text, action, class_name)
        node.setAttribute("aria-label", f"{text} {self._model_id}")
        return node

    def _show_actions(self, nodes: list, focus: int = 0):
        """Replace what is there; whoever has the focus there keeps it in this row."""
        has_focus = self._actions.contains(document.activeElement)
        self._actions.replaceChildren()
        for node in nodes:
            self._actions.append(node)
        if has_focus:
            if not nodes[focus].disabled:
                nodes[focus].focus()
            else:
                nodes[-1].focus()

    def _ask(self):
        """Deleting cannot be undone: ask in the place of the button."""
        kept_bytes = self._row["kept_bytes"]
        text = "Remove it from the list?" if self._row["own"] else ""
        if kept_bytes:
            text += f" Delete its {bytes_text(kept_bytes)} from this browser?"
        question = make("p", "models-question", text.strip(), {"role": "alert"})
        keep = self._button("Keep", self._show_buttons)
        delete = self._button("Remove" if self._row["own"] else "Delete", self._delete)
        delete.className = "models-danger"
        self._asking = True
        self._show_actions([question, delete, keep], 2)

    def _delete(self):
        self._show_buttons()
        self._on["delete"](self._model_id)

    def _on_key(self, event):
        if event.key == "Escape" and self._asking:
            event.preventDefault()
            event.stopPropagation()
            self._show_buttons()


class Progress:
    """How far a load is: the stage in words, a bar, bytes, speed and time left."""

    def __init__(self):
        self._pace = Pace()
        self._last = None  # The last progress.
        self._timer = None
        self._stage = make("p", "models-stage")
        self._stage.id = "models-stage"
        self._bar = make("progress", "models-bar", attributes={"aria-labelledby": "models-stage"})
        self._bytes = make("p", "models-numbers")
        self._speed = make("p", "models-numbers")
        self.node = make("div", "models-progress")
        self.node.append(self._stage, self._bar, self._bytes, self._speed)
        show(self.node, False)

    def show(self, progress) -> str:
        """The stage in words if it is another one than before, else ""."""
        if progress is None:
            self._end()
            return ""
        if self._last is None:
            self._timer = js.setInterval(self._tick, TICK_MS)
        elif progress["from_cache"] != self._last["from_cache"]:
            self._pace = Pace()  # Storage is faster than any network.
        self._last = progress
        stage = STAGES.get(progress["stage"], progress["stage"])
        if progress["from_cache"]:
            stage += " from this browser's storage"
        is_new = stage != self._stage.textContent or self.node.hidden
        if is_new:
            self._stage.textContent = stage
        self._tick()
        show(self.node, True)
        return stage if is_new else ""

    def _tick(self, *_):
        """Also when nothing comes: the speed falls then."""
        loaded, total = self._last["loaded_bytes"], self._last["total_bytes"]
        if not total:
            self._bar.removeAttribute("value")
            self._bytes.textContent = self._speed.textContent = ""
            return
        self._bar.value = loaded / total  # MicroPython hands integers of 2 GB on as negative.
        self._pace.add(loaded, total, js.performance.now() / 1000)
        self._bytes.textContent = f"{bytes_text(loaded)} of {bytes_text(total)}"
        speed = self._pace.bytes_per_s
        if speed is None or loaded >= total:
            self._speed.textContent = ""
        elif speed:
            self._speed.textContent = f"{bytes_text(speed)}/s · {self._pace.left_text}"
        else:
            self._speed.textContent = "Nothing comes at the moment."

    def _end(self):
        if self._timer is not None:
            js.clearInterval(self._timer)
        self._pace, self._last, self._timer = Pace(), None, None
        show(self.node, False)


class AddForm:
    """Adds a model by the URL of its folder."""

    def __init__(self, add):
        self._add = add
        self._url = make(
            "input",
            attributes={
                "id": "models-url",
                "type": "text",
                "inputmode": "url",
                "autocomplete": "off",
                "required": "",
                "placeholder": "https://huggingface.co/…",
                "aria-describedby": "models-url-help models-url-error",
            },
        )
        self._quantization = make("select", attributes={"id": "models-quantization"})
        for value, text in QUANTIZATIONS:
            self._quantization.append(make("option", text=text, attributes={"value": value}))
        self._error = make("p", "models-error", attributes={"role": "alert"})
        self._error.id = "models-url-error"
        self._summary = make("summary", text="Add a model by its URL")
        self.node = make("details", "models-add")
        self.node.append(self._summary, self._form())

    def _form(self):
        form = make("form", "models-form")
        form.append(
            make("label", text="URL", attributes={"for": "models-url"}),
            self._url,
            make(
                "p",
                "models-help",
                "Of a folder with config.json, safetensors and tokenizer.json, or of a model's "
                "page on huggingface.co. The files come from there.",
                {"id": "models-url-help"},
            ),
            make("label", text="Weights on the GPU", attributes={"for": "models-quantization"}),
            self._quantization,
            self._error,
            make("button", text="Add", attributes={"type": "submit"}),
        )
        form.addEventListener("submit", self._submit)
        return form

    def _submit(self, event):
        event.preventDefault()
        try:
            self._add(self._url.value.strip(), self._quantization.value)
        except ValueError as error:
            self._error.textContent = str(error)
            self._url.setAttribute("aria-invalid", "true")
            self._url.focus()
            return
        self._error.textContent = ""
        self._url.removeAttribute("aria-invalid")
        self._url.value = ""
        self.node.open = False
        self._summary.focus()
