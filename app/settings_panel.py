"""The open chat's settings: its system prompt and how answers are sampled. Knows no engine.

`on_change(system, settings)` is called with what is valid; the rest is said beside its field.
"""

from dom import button, make
from growing_box import fit_height, grow
from settings import FIELDS, parse, text_of


class SettingsPanel:
    def __init__(self, mount, on_change):
        self._on_change = on_change
        self._system = ""
        self._settings = {}
        self._inputs = {}
        self._wrong = {}
        box = make("textarea", "", "", {"id": "setting-system", "rows": "4"})
        box.placeholder = "The model's own"
        box.addEventListener("change", lambda event: self._set_system(box.value))
        self._system_box = box
        grow(box)
        field = self._field("system", "System prompt", box, "Sent before the chat's messages.")
        field.classList.add("wide")
        intro = make("p", "settings-help", "These hold for this chat. Empty: as the model has it.")
        mount.replaceChildren(intro, field)
        for field in FIELDS:
            mount.append(self._sampling_field(field))
        mount.append(button("Back to the model's own", self._reset))

    def _field(self, name: str, label: str, control, help_text: str):
        field = make("div", "settings-field")
        help_id = f"help-{name}"
        control.setAttribute("aria-describedby", help_id)
        field.append(
            make("label", "", label, {"for": f"setting-{name}"}),
            control,
            make("p", "settings-help", help_text, {"id": help_id}),
        )
        return field

    def _sampling_field(self, field):
        name = field["name"]
        attributes = {"id": f"setting-{name}", "autocomplete": "off"}
        if field["kind"] == "lines":
            attributes["rows"] = "2"
            control = make("textarea", "", "", attributes)
            grow(control)
        else:
            attributes["inputmode"] = "decimal"
            control = make("input", "", "", attributes)
        control.placeholder = field["default"]
        control.addEventListener("change", lambda event: self._set(name, control))
        self._inputs[name] = control
        box = self._field(name, field["label"], control, field["help"])
        if field["kind"] == "lines":
            box.classList.add("wide")
        self._wrong[name] = make("p", "settings-wrong", "", {"role": "alert"})
        box.append(self._wrong[name])
        return box

    def show(self, system: str, settings: dict):
        self._system, self._settings = system, dict(settings)
        self._system_box.value = system
        fit_height(self._system_box)
        for name, control in self._inputs.items():
            control.value = text_of(name, settings.get(name))
            self._say(name, control, "")

    def refresh(self, system: str, settings: dict):
        """Another tab has changed them: what somebody is typing here stays."""
        self._system, self._settings = system, dict(settings)
        if not self._system_box.matches(":focus"):
            self._system_box.value = system
        for name, control in self._inputs.items():
            if not control.matches(":focus") and not self._wrong[name].textContent:
                control.value = text_of(name, settings.get(name))

    def _say(self, name: str, control, wrong: str):
        self._wrong[name].textContent = wrong
        if wrong:
            control.setAttribute("aria-invalid", "true")
        else:
            control.removeAttribute("aria-invalid")

    def _set_system(self, text: str):
        self._system = text
        self._on_change(self._system, self._settings)

    def _set(self, name: str, control):
        try:
            value = parse(name, control.value)
        except ValueError as error:
            self._say(name, control, str(error))
            return
        self._say(name, control, "")
        if value is None:
            self._settings.pop(name, None)
        else:
            self._settings[name] = value
        self._on_change(self._system, self._settings)

    def _reset(self):
        self.show("", {})
        self._on_change("", {})
