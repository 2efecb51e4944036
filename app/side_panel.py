"""Shows one of the panels at a time beside the conversation, and the list of chats."""

import js
from dom import element, show

TITLES = {
    "models": "Models",
    "settings": "Settings of this chat",
    "measures": "Speed and memory",
    "how": "How this works",
}
# As in static/style.css: on such a screen they cover the page.
PANEL_COVERS = "(max-width: 64rem)"
CHATS_COVER = "(max-width: 56rem)"


def matches(query: str) -> bool:
    return js.matchMedia(query).matches


class SidePanel:
    """What covers the conversation, as it does on narrow screens, holds the focus.

    `on_show(name)` is called before a panel is shown."""

    def __init__(self, on_show):
        self._on_show = on_show
        self.shown = None
        for name in TITLES:
            opener = element(f"show-{name}")
            opener.addEventListener("click", lambda event, name=name: self.toggle(name))
            opener.setAttribute("aria-expanded", "false")
        element("panel-close").addEventListener("click", lambda event: self.close())
        element("show-chats").addEventListener("click", lambda event: self.toggle_chats())
        js.document.body.addEventListener("click", self._on_click)
        for query in (PANEL_COVERS, CHATS_COVER):
            js.matchMedia(query).addEventListener("change", lambda event: self._tell_chats())
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
        self._on_show(name)  # What cannot be drawn is not shown, and not drawn again.
        self._mark(False)
        self.shown = name
        self._mark(True)
        element("panel-title").textContent = TITLES[name]
        show(element("panel"), True)
        self._cover()
        element("panel-title").focus()

    def close(self) -> bool:
        """Whether one was open; the focus goes back to its button."""
        if self.shown is None:
            return False
        opener = element(f"show-{self.shown}")
        self._mark(False)
        self.shown = None
        show(element("panel"), False)
        self._cover()
        opener.focus()
        return True

    def uncover(self):
        """Close what covers the conversation."""
        if matches(PANEL_COVERS):
            self.close()
        self.close_chats()

    def _on_click(self, event):
        if event.target.isSameNode(js.document.body):  # Stands for all that is covered.
            self.uncover()

    def _cover(self):
        """What is covered cannot be reached by the keyboard either."""
        by_panel = self.shown is not None and matches(PANEL_COVERS)
        by_chats = self._is_narrow() and self._chats_shown()
        element("stage").inert = by_panel or by_chats
        element("sidebar").inert = by_panel and not by_chats
        element("panel").inert = by_chats

    def _mark(self, shown: bool):
        if self.shown:
            element(f"show-{self.shown}").setAttribute(
                "aria-expanded", "true" if shown else "false"
            )
            show(self.mount(self.shown), shown)

    # The list of chats: on wide screens there unless closed, on narrow ones only when opened.

    def _is_narrow(self) -> bool:
        return matches(CHATS_COVER)

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
        self._cover()
