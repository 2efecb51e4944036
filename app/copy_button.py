"""A button that copies a text and says what came of it: on itself, and to a screen reader."""

import asyncio

import js
from dom import announce, button, element

SHOWN_S = 2
COPY, COPIED = "Copy", "Copied"


def refused_text() -> str:
    """The text is selected then: one key is left to be pressed."""
    return f"Not copied: press {'⌘' if 'Mac' in js.navigator.platform else 'Ctrl+'}C"


class CopyButton:
    """`text()` gives what is copied; `shown`, the element that shows it, is selected where the
    browser refuses the clipboard."""

    def __init__(self, text, shown):
        self._text = text
        self._shown = shown
        self._num_pressed = 0
        self.node = button(COPY, lambda: asyncio.create_task(self._copy()), "copy")

    async def _copy(self):
        self._num_pressed += 1
        number = self._num_pressed
        try:
            await js.navigator.clipboard.writeText(self._text())
            said = COPIED
        except Exception:  # Refused, or not there without https.
            js.getSelection().selectAllChildren(self._shown)
            said = refused_text()
        self.node.textContent = said
        announce(said)
        await asyncio.sleep(SHOWN_S)
        if number == self._num_pressed:
            self.node.textContent = COPY
            if element("announcer").textContent == said:
                announce("")  # So that the next time is said, too.
