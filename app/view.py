"""The composer, the errors and the notices: shows what it is told, says what the person does.

Knows no engine and no chat.
"""

from browsers import advice
from dom import button, element, make, show
from growing_box import fit_height, grow
from js import document

ENTER, ESCAPE = "Enter", "Escape"


class View:
    """`on` has the functions to call: send, typed, stop, cancel, escape and uncover (before
    something is shown that must be seen)."""

    def __init__(self, on: dict):
        self._on = on
        self._action = None
        self._listen("cancel", "click", lambda event: on["cancel"]())
        self._listen("stop", "click", self._stop)
        self._listen("composer", "submit", self._submit)
        self._listen("prompt", "keydown", self._prompt_key)
        self._listen("prompt", "input", lambda event: on["typed"]())
        self._listen("error-action", "click", lambda event: self._act())
        self._listen("error-dismiss", "click", lambda event: self._dismiss())
        document.addEventListener("keydown", self._page_key)
        grow(element("prompt"))

    def _listen(self, element_id: str, event: str, function):
        element(element_id).addEventListener(event, function)

    def _submit(self, event):
        event.preventDefault()
        self.focus_prompt()
        self._on["send"]()

    def _stop(self, event):
        self.focus_prompt()
        self._on["stop"]()

    def _prompt_key(self, event):
        if event.key == ENTER and not event.shiftKey and not event.isComposing:
            event.preventDefault()
            self._on["send"]()

    def _page_key(self, event):
        if event.key == ESCAPE:
            self._on["escape"]()

    def enable(self, ready: bool, answering: bool):
        """`ready`: a prompt can be sent, now or after the load in progress."""
        element("send").disabled = not ready
        element("send").hidden = answering
        element("stop").hidden = not answering

    def show_started(self):
        """From now on what goes wrong is told by Python (static/start_watch.js)."""
        element("not-started").remove()

    def show_status(self, text: str):
        if element("status").textContent != text:
            element("status").textContent = text

    def show_model(self, name: str):
        element("model-name").textContent = name

    def show_ideas(self, ideas: list, ask):
        """Things to ask; `ask(text)` is called with the one that is chosen."""
        box = element("ideas")
        box.replaceChildren()
        for idea in ideas:
            item = make("li")
            item.append(button(idea, lambda idea=idea: ask(idea)))
            box.append(item)

    def show_progress(self, text: str, loaded: int, total: int):
        """A bar of `loaded` of `total`; one without an end if `total` is 0."""
        show(element("progress"), True)
        element("progress-text").textContent = text
        bar = element("bar")
        if total:
            bar.value = loaded / total  # As integers, MicroPython hands on 32 bits.
        else:
            bar.removeAttribute("value")

    def hide_progress(self):
        if document.activeElement.id == "cancel":
            self.focus_prompt()
        show(element("progress"), False)

    def show_update(self, text: str, action_name: str, action):
        box = element("update")
        later = button("Later", lambda: show(box, False))
        box.replaceChildren(make("span", "", text), button(action_name, action), later)
        show(box, True)

    @property
    def prompt(self) -> str:
        return element("prompt").value

    @prompt.setter
    def prompt(self, text: str):
        element("prompt").value = text
        fit_height(element("prompt"))

    def take_early(self) -> bool:
        """Whether Enter was pressed before Python ran (static/early_enter.js)."""
        was_sent = element("prompt").hasAttribute("data-sent")
        element("prompt").removeAttribute("data-sent")
        return bool(was_sent)

    def focus_prompt(self):
        element("prompt").focus()

    def show_unsupported(self, user_agent: str, is_secure: bool, has_gpu: bool, message: str):
        """In place of the welcome: what this browser lacks, and what to do."""
        told = advice(user_agent, is_secure, has_gpu)
        steps = make("ol")
        for step in told["steps"]:
            steps.append(make("li", "", step))
        box = element("unsupported")
        box.replaceChildren(make("h2", "", told["title"]), make("p", "", told["what"]), steps)
        if message:
            box.append(make("p", "settings-help", f"The browser says: {message}"))
        box.append(button("Try again", lambda: document.location.reload(), "primary"))
        show(box, True)
        show(element("welcome"), False)
        element("prompt").disabled = True
        element("send").disabled = True

    def show_error(self, error: dict, code: str, action_name: str = "", action=None):
        """`error`: title, message and advice; with a button that does `action`, if one is given."""
        self._on["uncover"]()
        for part in ("title", "message", "advice"):
            element("error-" + part).textContent = error[part]
        element("error-code").textContent = code
        element("error-action").textContent = action_name
        show(element("error-action"), action is not None)
        show(element("error"), True)
        self._action = action

    def hide_error(self):
        show(element("error"), False)

    def _dismiss(self):
        self.hide_error()
        self.focus_prompt()

    def _act(self):
        self._dismiss()
        self._action()
