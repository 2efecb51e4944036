"""The page's elements: shows what it is told, says what the person does. Knows no engine.

Text from people and models enters the page as text nodes only.
"""

from js import document

ENTER, ESCAPE = "Enter", "Escape"


def element(element_id: str):
    return document.getElementById(element_id)


def make(tag: str, class_name: str, text: str = ""):
    node = document.createElement(tag)
    node.className = class_name
    node.textContent = text
    return node


def show(element_id: str, shown: bool):
    element(element_id).hidden = not shown


class Answer:
    """An answer that grows in the conversation."""

    def __init__(self, who: str):
        self._item = add_message("assistant", who, "")
        self._item.setAttribute("aria-busy", "true")  # Read out once it is complete.
        self._body = self._item.querySelector(".text")

    def append(self, text: str):
        self._body.append(text)

    def finish(self, statistics: str):
        self._item.removeAttribute("aria-busy")
        if statistics:
            self._item.append(make("p", "statistics", statistics))


def add_message(role: str, who: str, text: str):
    item = make("article", f"message {role}")
    item.append(make("h2", "who", who), make("div", "text", text))
    show("welcome", False)
    element("conversation").append(item)
    element("scroller").scrollTop = 0  # Its end: it is laid out from below.
    return item


def remove_messages(number: int):
    """The last ones."""
    conversation = element("conversation")
    for _ in range(number):
        conversation.lastElementChild.remove()
    show("welcome", conversation.childElementCount == 0)


class View:
    """`on` has the functions to call: load, cancel, send, stop, new_chat, choose(model_id) and
    add_model(url, quantization)."""

    def __init__(self, on: dict):
        self._on = on
        self._action = None
        self._listen("load", "click", lambda event: on["load"]())
        self._listen("cancel", "click", lambda event: on["cancel"]())
        self._listen("stop", "click", self._stop)
        self._listen("new-chat", "click", self._new_chat)
        self._listen("model", "change", lambda event: on["choose"](element("model").value))
        self._listen("add-model", "submit", self._add_model)
        self._listen("composer", "submit", self._submit)
        self._listen("prompt", "keydown", self._prompt_key)
        self._listen("error-action", "click", lambda event: self._act())
        self._listen("error-dismiss", "click", lambda event: self._dismiss())
        document.addEventListener("keydown", self._page_key)

    def _listen(self, element_id: str, event: str, function):
        element(element_id).addEventListener(event, function)

    def _add_model(self, event):
        event.preventDefault()
        self._on["add_model"](element("model-url").value, element("quantization").value)
        element("model-url").value = ""
        element("add").open = False
        element("load").focus()

    def _submit(self, event):
        event.preventDefault()
        self.focus_prompt()
        self._on["send"]()

    def _stop(self, event):
        self.focus_prompt()
        self._on["stop"]()

    def _new_chat(self, event):
        self.focus_prompt()
        self._on["new_chat"]()

    def _prompt_key(self, event):
        if event.key == ENTER and not event.shiftKey and not event.isComposing:
            event.preventDefault()
            self._on["send"]()

    def _page_key(self, event):
        if event.key == ESCAPE:
            self._on["stop"]()

    # The model

    def show_models(self, records: list, chosen_id: str):
        select = element("model")
        select.replaceChildren()
        for record in records:
            option = make("option", "", record["model_id"])
            option.value = record["model_id"]
            select.append(option)
        select.value = chosen_id

    def show_status(self, text: str):
        element("status").textContent = text

    def show_progress(self, text: str, loaded: int, total: int):
        """A bar of `loaded` of `total`; one without an end if `total` is 0."""
        show("progress", True)
        if document.activeElement.id == "load":
            element("cancel").focus()  # The button that was pressed will be disabled.
        element("progress-text").textContent = text
        bar = element("bar")
        if total:
            bar.max = total
            bar.value = loaded
        else:
            bar.removeAttribute("value")

    def hide_progress(self):
        if document.activeElement.id == "cancel":
            self.focus_prompt()
        show("progress", False)

    # The state of the controls

    def enable(self, ready: bool, loading: bool, answering: bool, loaded: bool):
        """`ready`: a model can be chosen and loaded; `loaded`: the chosen one is."""
        busy = loading or answering
        element("model").disabled = busy or not ready
        element("load").disabled = busy or loaded or not ready
        element("load").textContent = "Loaded" if loaded else "Load"
        element("add-submit").disabled = busy or not ready
        element("send").disabled = loading or not ready
        element("send").hidden = answering
        element("stop").hidden = not answering
        element("new-chat").disabled = busy or not ready

    # The composer

    @property
    def prompt(self) -> str:
        return element("prompt").value

    @prompt.setter
    def prompt(self, text: str):
        element("prompt").value = text

    def focus_prompt(self):
        element("prompt").focus()

    # The conversation

    def add_question(self, text: str):
        add_message("user", "You", text)

    def add_answer(self, who: str) -> Answer:
        return Answer(who)

    def remove_exchange(self):
        """The last question and its answer."""
        remove_messages(2)

    def clear_conversation(self):
        remove_messages(element("conversation").childElementCount)

    # Errors

    def show_error(self, error: dict, code: str, action_name: str = "", action=None):
        """`error`: title, message and advice; with a button that does `action`, if one is given."""
        for part in ("title", "message", "advice"):
            element("error-" + part).textContent = error[part]
        element("error-code").textContent = code
        element("error-action").textContent = action_name
        show("error-action", action is not None)
        show("error", True)
        self._action = action

    def hide_error(self):
        show("error", False)

    def _dismiss(self):
        self.hide_error()
        self.focus_prompt()

    def _act(self):
        self._dismiss()
        self._action()
