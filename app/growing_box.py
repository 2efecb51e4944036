"""A box that is as high as its text, in browsers that do not do it by themselves (CSS's
`field-sizing`, which the style sheets ask for)."""

import js
from pyscript.ffi import create_proxy

IS_NATIVE = bool(js.CSS.supports("field-sizing", "content"))


def fit_height(box):
    """To the text of now: nobody tells of a text that a program has set."""
    if IS_NATIVE:
        return
    top = box.scrollTop
    box.style.height = "auto"
    if box.scrollHeight:  # Else it is not shown yet.
        borders = box.offsetHeight - box.clientHeight
        box.style.height = f"{box.scrollHeight + borders}px"
    box.scrollTop = top


def grow(box):
    """Let the box grow and shrink with what is typed in it, and with its width."""
    if IS_NATIVE:
        return
    width = 0

    def on_resize(entries, observer):
        nonlocal width
        if box.clientWidth != width:
            width = box.clientWidth
            # Not at once: a height that is set while sizes are told is an error to the browser.
            js.requestAnimationFrame(create_proxy(lambda now_ms: fit_height(box)))

    box.addEventListener("input", lambda event: fit_height(box))
    js.ResizeObserver.new(create_proxy(on_resize)).observe(box)
