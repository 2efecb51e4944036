"""The conversation's messages: shows them, says what the person asks of one. Knows no engine.

A person's text is shown as it was typed, a model's as Markdown.
"""

import js
from client import to_js
from copy_button import CopyButton
from dom import announce, button, element, make, show, spoken
from growing_box import grow
from markdown import Markdown
from pyscript.ffi import create_proxy
from reading_place import ReadingPlace

NUM_AT_ONCE = 40  # Older messages are plain text until they are nearly in sight.
TURNERS = {-1: "version-before", 1: "version-after"}  # The buttons' classes, by what they do.


class MessageView:
    """One message; `on` as in MessagesView."""

    def __init__(self, node: dict, on: dict, is_far: bool):
        self.node_id = node["id"]
        self._on = on
        self._role = node["role"]
        self._place = None
        self._markdown = None
        name = "You" if self._role == "user" else node["model_id"] or "Model"
        self.item = make("article", f"message {self._role}")
        self._body = make("div", "text")
        self._under = make("div", "under")
        who = "who visually-hidden" if self._role == "user" else "who"
        self.item.append(make("h2", who, name), self._body, self._under)
        if self._role == "assistant":
            self._markdown = Markdown(self._body)
        self._text = node["content"]
        self.is_plain = is_far and self._markdown is not None
        if self._markdown and not is_far:
            self._show_markdown()
        else:
            self._body.textContent = self._text

    def come_near(self):
        """Show as Markdown what was plain text so far."""
        self.is_plain = False
        self._body.textContent = ""
        self._show_markdown()

    def _show_markdown(self):
        if self._text:
            self._markdown.append(self._text)
            self._markdown.finish()

    def shows(self, node: dict) -> bool:
        """Whether it is right as it is. What of an answer that comes is here is ahead of it."""
        is_coming = self.item.hasAttribute("aria-busy")
        return self.node_id == node["id"] and (is_coming or self._text == node["content"])

    def begin(self):
        """The answer will come by `append`; it is read out once it is whole."""
        self.item.setAttribute("aria-busy", "true")
        announce("")

    def append(self, text: str):
        self._text += text
        self._markdown.append(text)

    def finish(self):
        self._markdown.finish()
        self.item.removeAttribute("aria-busy")
        announce(spoken(self._body))  # Once, when it is whole.

    def set_under(self, statistics: str, index: int, count: int):
        """What is under the message: which of its branches this is, what can be done, figures."""
        place = (statistics, index, count)
        if place == self._place:
            return
        self._place = place
        self._under.replaceChildren()
        if count > 1:
            self._under.append(self._branches(index, count))
        self._under.append(CopyButton(lambda: self._text, self._body).node)
        if self._role == "user":
            self._under.append(button("Edit", self._edit, "to-edit"))
        else:
            self._under.append(button("Regenerate", lambda: self._on["regenerate"](self.node_id)))
        if statistics:
            self._under.append(make("span", "statistics", statistics))

    def _branches(self, index: int, count: int):
        box = make("span", "branches", "", {"role": "group", "aria-label": "Versions"})
        before = self._turner("‹", -1, "Version before", index > 0)
        after = self._turner("›", 1, "Version after", index < count - 1)
        box.append(before, f"{index + 1} of {count}", after)
        return box

    def _turner(self, sign: str, step: int, label: str, is_there: bool):
        act = (lambda: self._on["branch"](self, step)) if is_there else (lambda: None)
        turner = button(sign, act, TURNERS[step], label)
        if not is_there:  # It keeps the focus of whom it has led here: `disabled` would lose it.
            turner.setAttribute("aria-disabled", "true")
        return turner

    def _edit(self):
        form = make("form", "edit")
        box = make("textarea", "", "", {"aria-label": "Edit the message"})
        box.value = self._text
        actions = make("div", "bar")
        save = make("button", "primary", "Send", {"type": "submit"})
        actions.append(save, button("Cancel", lambda: self._end_edit(form)))
        form.append(box, actions)
        grow(box)
        form.addEventListener("submit", lambda event: self._save(event, form, box))
        form.addEventListener("keydown", lambda event: self._edit_key(event, form))
        box.addEventListener("keydown", lambda event: self._box_key(event, form, box))
        self._body.hidden = self._under.hidden = True
        self.item.append(form)
        box.focus()

    def _edit_key(self, event, form):
        if event.key == "Escape":
            event.stopPropagation()
            self._end_edit(form)

    def _box_key(self, event, form, box):
        if event.key == "Enter" and not event.shiftKey and not event.isComposing:
            self._save(event, form, box)

    def _save(self, event, form, box):
        event.preventDefault()
        text = box.value
        if element("send").hidden or element("send").disabled:
            return  # An answer is coming: what was written stays.
        self._end_edit(form)
        if text.strip():
            self._on["edit"](self.node_id, text)

    def _end_edit(self, form):
        form.remove()
        self._body.hidden = self._under.hidden = False
        self.focus("to-edit")

    def focus(self, class_name: str):
        """Of one of the buttons under it; of Copy, if that one cannot be used now."""
        control = self._under.querySelector(f".{class_name}")
        if not control or control.inert:
            control = self._under.querySelector(".copy")
        control.focus(to_js({"preventScroll": True}))

    def bottom(self) -> float:
        return self.item.getBoundingClientRect().bottom

    def enable(self, enabled: bool):
        """Whether anything but copying can be done to it now."""
        for control in self._under.querySelectorAll("button"):
            if not control.classList.contains("copy"):
                control.inert = not enabled


class MessagesView:
    """`on` has edit(node_id, text), regenerate(node_id) and branch(node_id, step)."""

    def __init__(self, on: dict):
        self._on = dict(on)
        self._on["branch"] = lambda view, step: self._branch(view, step, on["branch"])
        self._views = []
        self._box = element("conversation")
        self._place = ReadingPlace(element("scroller"))
        options = to_js({"rootMargin": "1000px 0px"})
        self._observer = js.IntersectionObserver.new(create_proxy(self._on_near), options)

    def show(self, rows: list):
        """`rows`: (node, statistics in words, index among its siblings, their count), from the
        first message on. Views that are right already stay."""
        same = 0
        while same < min(len(rows), len(self._views)):
            if not self._views[same].shows(rows[same][0]):
                break
            same += 1
        for view in self._views[same:]:
            self._observer.unobserve(view.item)
            view.item.remove()
        self._views = self._views[:same]
        for place in range(same, len(rows)):
            view = MessageView(rows[place][0], self._on, place < len(rows) - NUM_AT_ONCE)
            self._views.append(view)
            self._box.append(view.item)
            if view.is_plain:
                self._observer.observe(view.item)
        if len(self._views) > same:
            self._place.watch(self._views[-1].item)
        for place, (_, statistics, index, count) in enumerate(rows):
            self._views[place].set_under(statistics, index, count)
        if not rows:
            announce("")  # It would still be found by reading on.
        show(element("welcome"), not rows and element("unsupported").hidden)

    def _on_near(self, entries, observer):
        near = [entries[i].target for i in range(entries.length) if entries[i].isIntersecting]
        for view in self._views:
            if view.is_plain and any(item.isSameNode(view.item) for item in near):
                self._observer.unobserve(view.item)
                view.come_near()

    def _branch(self, view, step: int, branch):
        """The other version's button takes the place and the focus of the one that was pressed."""
        place, bottom = self._views.index(view), view.bottom()
        branch(view.node_id, step)
        other = self._views[place]
        element("scroller").scrollBy(0, other.bottom() - bottom)
        other.focus(TURNERS[step])

    def last(self) -> MessageView:
        return self._views[-1]

    def enable(self, enabled: bool):
        for view in self._views:
            view.enable(enabled)

    def scroll_to_end(self):
        element("scroller").scrollTop = 0  # Its end: it is laid out from below.
