"""The list of chats: shows it, says what the person asks of a chat. Knows no engine.

`on` has new(), open(chat_id), rename(chat_id, title), delete(chat_id), undo(), search(text),
export(chat_id or None) and import_file(file).
"""

import js
from dom import button, element, make


class Sidebar:
    def __init__(self, on: dict):
        self._on = on
        self._open_item = None  # The chat whose actions are shown.
        self._is_renaming = False
        self._chats = None
        self._focus_after = None  # What `_focus` gives, for the next drawing.
        self._current_id = None
        mount = element("sidebar")
        head = make("div", "chats-head")
        self.new = button("New chat", on["new"], "primary")
        head.append(self.new)
        self._search = make(
            "input",
            "chats-search",
            "",
            {"type": "search", "placeholder": "Search chats", "aria-label": "Search chats"},
        )
        self._search.addEventListener("input", lambda event: on["search"](self._search.value))
        self._list = make("ul", "chats-list")
        self._note = make("p", "chats-note", "", {"role": "status"})
        self._file = make(
            "input",
            "",
            "",
            {"type": "file", "accept": "application/json,.json", "aria-label": "Chats to import"},
        )
        self._file.hidden = True
        self._file.addEventListener("change", self._import)
        foot = make("div", "chats-foot")
        foot.append(
            button("Export all", lambda: on["export"](None)),
            button("Import", lambda: self._file.click()),
            self._file,
        )
        mount.replaceChildren(head, self._search, self._list, self._note, foot)

    def _import(self, event):
        file = self._file.files.item(0)
        if file:
            self._on["import_file"](file)
        self._file.value = ""

    def show(self, chats: list, current_id: str):
        """`chats`: (id, title) in their order. What is shown already stays, and so does the
        focus; nothing is drawn while a title is being changed."""
        if (chats, current_id) == (self._chats, self._current_id) or self._is_renaming:
            return
        self._chats, self._current_id = chats, current_id
        self._draw()

    def _draw(self):
        focus = self._focus_after or self._focus()
        self._focus_after = None
        self._list.replaceChildren()
        for chat_id, title in self._chats:
            item = self._item(chat_id, title)
            self._list.append(item)
            if focus and focus[0] == chat_id:
                buttons = item.querySelectorAll("button")
                buttons.item(min(focus[1], buttons.length - 1)).focus()

    def _focus(self):
        """(chat_id, number of its button) that has the focus, or None."""
        active = js.document.activeElement
        if not self._list.contains(active):
            return None
        item = active.closest("li")
        buttons = item.querySelectorAll("button")
        for number in range(buttons.length):
            if buttons.item(number).isSameNode(active):
                return item.dataset.chat, number
        return None

    def _item(self, chat_id: str, title: str):
        box = make("li")
        box.dataset.chat = chat_id
        item = make("div", "chats-item")
        if chat_id == self._current_id:
            item.classList.add("current")
        is_open = self._open_item == chat_id
        more = button("⋯", lambda: self._toggle(chat_id), "chats-more", f"Actions: {title}")
        more.setAttribute("aria-expanded", "true" if is_open else "false")
        opener = button(title, lambda: self._on["open"](chat_id), "chats-open")
        if chat_id == self._current_id:
            opener.setAttribute("aria-current", "true")
        item.append(opener, more)
        box.append(item)
        if is_open:
            actions = make("div", "chats-actions")
            actions.append(
                button("Rename", lambda: self._rename(chat_id, title, item)),
                button("Export", lambda: self._on["export"](chat_id)),
                button("Delete", lambda: self._delete(chat_id)),
            )
            box.append(actions)
        return box

    def _toggle(self, chat_id: str):
        self._open_item = None if self._open_item == chat_id else chat_id
        self._focus_after = chat_id, 2 if self._open_item else 1  # The first action, or "⋯".
        self._draw()

    def _delete(self, chat_id: str):
        self._open_item = None
        self._on["delete"](chat_id)
        self.new.focus()

    def _rename(self, chat_id: str, title: str, item):
        box = make("input", "chats-rename", "", {"aria-label": "Title of the chat"})
        box.value = title
        item.replaceChildren(box)
        box.select()
        self._is_renaming = True

        def end(new_title, by_key=False):
            if self._is_renaming:  # Taking the box away takes its focus, too.
                self._is_renaming = False
                self._open_item = self._chats = None
                if by_key:
                    self._focus_after = chat_id, 1  # Where the title's actions are.
                self._on["rename"](chat_id, new_title)

        def key(event):
            if event.key in ("Enter", "Escape"):
                event.stopPropagation()
                event.preventDefault()  # Else Enter would also press what has the focus then.
                end(box.value if event.key == "Enter" else title, True)

        box.addEventListener("keydown", key)
        box.addEventListener("blur", lambda event: end(box.value))

    def say(self, text: str, action_name: str = "", action=None):
        """A line under the list; with a button that does `action`, if one is given."""
        self._note.replaceChildren(text)
        if action:
            self._note.append(" ", button(action_name, action))
