"""Elements of the page, made and found. Text enters the page as text nodes only."""

from js import document


def element(element_id: str):
    return document.getElementById(element_id)


def make(tag: str, class_name: str = "", text: str = "", attributes: dict = {}):  # noqa: B006
    """A new element; `attributes` by their names in HTML."""
    node = document.createElement(tag)
    if class_name:
        node.className = class_name
    if text:
        node.textContent = text
    for name, value in attributes.items():
        node.setAttribute(name, value)
    return node


def button(text: str, action, class_name: str = "", label: str = ""):
    """A button that calls `action()`; `label` is its name where `text` is only a sign."""
    node = make("button", class_name, text, {"type": "button"})
    if label:
        node.setAttribute("aria-label", label)
        node.title = label
    node.addEventListener("click", lambda event: action())
    return node


def announce(text: str):
    """Have a screen reader say it, once it is silent."""
    element("announcer").textContent = text


def show(node, shown: bool):
    node.hidden = not shown
