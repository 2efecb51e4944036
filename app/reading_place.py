"""Keeps what somebody has scrolled up to in its place while an answer grows below it, in browsers
that do not do it by themselves (CSS's `overflow-anchor`)."""

import js
from pyscript.ffi import create_proxy

IS_NATIVE = bool(js.CSS.supports("overflow-anchor", "auto"))


class ReadingPlace:
    """`scroller` is laid out from its end: it counts its place from there, in negative numbers."""

    def __init__(self, scroller):
        self._scroller = scroller
        self._item = None
        self._height = 0
        self._observer = None
        if not IS_NATIVE:
            self._observer = js.ResizeObserver.new(create_proxy(self._on_resize))

    def watch(self, item):
        """This is the last message now; it may grow."""
        if self._observer:
            self._observer.disconnect()
            self._item, self._height = item, item.offsetHeight
            self._observer.observe(item)

    def _on_resize(self, entries, observer):
        height = self._item.offsetHeight
        if self._scroller.scrollTop < 0:
            self._scroller.scrollTop -= height - self._height
        self._height = height
