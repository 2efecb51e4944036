"""Shows one of the panels at a time beside the conversation, and the list of chats."""

import js
from dom import element, show

TITLES = {
    "models": "Models",
    "settings": "Settings of this chat",
    "measures": "Speed and memory",
    "how": "How this works",
}


class SidePanel:
    """`on_show(name)` is called before a panel is shown."""

    def __init__(self, on_show):
        self._on_show = on_show
        self.shown = None
        for name in TITLES:
            opener = element(f"show-{name}")
            opener.addEventListener("click", lambda event, name=name: self.toggle(name))
            opener.setAttribute("aria-expanded", "false")
        element("panel-close").addEventListener("click", lambda event: self.close())
        element("show-chats").addEventListener("click", lambda event: self.toggle_chats())
        element("shade").addEventListener("click", lambda event: self.close_chats())
        self._tell_chats()

    def mount(self, name: str):
        return element(f"{name}-panel")

    def toggle(self, name: str):
        if self.shown == name:
            self.close()
        else:
            self.open(name)

    def open(self, name: str):
        self._mark(False)
        self.shown = name
        self._on_show(name)
        self._mark(True)
        element("panel-title").textContent = TITLES[name]
        show(element("panel"), True)
        element("panel-title").focus()

    def close(self) -> bool:
        """Whether one was open; the focus goes back to its button."""
        if self.shown is None:
            return False
        opener = element(f"show-{self.shown}")
        self._mark(False)
        self.shown = None
        show(element("panel"), False)
        opener.focus()
        return True

    def _mark(self, shown: bool):
        if self.shown:
            element(f"show-{self.shown}").setAttribute(
                "aria-expanded", "true" if shown else "false"
            )
            show(self.mount(self.shown), shown)

    # The list of chats: on wide screens there unless closed, on narrow ones only when opened.

    def _is_narrow(self) -> bool:
        return js.matchMedia("(max-width: 56rem)").matches

    def _chats_shown(self) -> bool:
        classes = element("sidebar").classList
        return classes.contains("open") if self._is_narrow() else not classes.contains("closed")

    def toggle_chats(self):
        name = "open" if self._is_narrow() else "closed"
        element("sidebar").classList.toggle(name)
        self._tell_chats()
        if name == "open" and self._chats_shown():
            element("sidebar").querySelector("button").focus()

    def close_chats(self) -> bool:
        """On a narrow screen only, where the list covers the conversation."""
        if not (self._is_narrow() and self._chats_shown()):
            return False
        self.toggle_chats()
        element("show-chats").focus()
        return True

    def _tell_chats(self):
        shown = "true" if self._chats_shown() else "false"
        element("show-chats").setAttribute("aria-expanded", shown)
