"""An answer's Markdown as elements, while it grows.

All of a model's text goes into text nodes, and no element made here loads or opens anything: links
and images are their text and URL, HTML is shown as written.
"""

import js
from copy_button import CopyButton
from dom import make
from js import document
from markdown_blocks import Blocks
from markdown_lexer import find_deep, lex
from pyscript.ffi import create_proxy

DEEPEST = 16  # Elements in each other; deeper ones are text. MicroPython's stack is small.
PAUSE = 3  # Between two redraws, in times of what the last one took.

CONTAINERS = {
    "paragraph": "p",
    "text": "p",
    "blockquote": "blockquote",
    "em": "em",
    "strong": "strong",
    "del": "del",
    "row": "tr",
}


def text_of(token: dict) -> str:
    """What a token shows that has no tokens of its own."""
    return token.get("text", token["raw"])


class Part:
    """A token's node. A subclass says how it is made and, if it can, how it goes on."""

    def __init__(self, token: dict, depth: int):
        self.type, self.raw = token["type"], token["raw"]
        self._depth = depth
        self.node = self.make(token)

    def is_now(self, token: dict) -> bool:
        """Whether the node shows this token, perhaps by having been changed."""
        if self.type != token["type"]:
            return False
        if self.raw != token["raw"]:
            if not self.change(token):
                return False
            self.raw = token["raw"]
        return True

    def change(self, token: dict) -> bool:
        return False


class Text(Part):
    """Text, HTML and escapes of inline Markdown."""

    def make(self, token):
        # The text of a "text" has its character references decoded in part.
        self._text = token["raw"] if token["type"] != "escape" else text_of(token)
        return document.createTextNode(self._text)

    def change(self, token):
        if token["type"] == "escape" or not token["raw"].startswith(self._text):
            return False
        self.node.appendData(token["raw"][len(self._text) :])
        self._text = token["raw"]
        return True


class Leaf(Part):
    """What is made anew when it changes: rule, line break, code, math, link, image."""

    def make(self, token):
        kind = token["type"]
        if kind in ("br", "hr"):
            return make(kind)
        if kind == "codespan":
            return make("code", "", token["text"])
        if kind == "def":
            node = make("p")
            node.append(make("span", "markdown-math", token["raw"].rstrip("\n")))
            return node
        if kind == "escape":
            return make("span", "markdown-math", token["raw"])
        if kind == "plain":
            return make("p", "markdown-plain", token["raw"])
        if token.get("autolink"):
            is_math = token["raw"][0] == "$"
            return make("span", "markdown-math" if is_math else "markdown-url", token["text"])
        return self._make_link(token)

    def _make_link(self, token):
        node = make("span", "markdown-link")
        if token["type"] == "image":
            node.append(token["text"] or "image")
        else:
            Parts(node, self._depth).show(token["tokens"])
        url = token.get("href", "")
        if url and url != token["text"]:
            node.append(" ", make("span", "markdown-url", "[" + url + "]"))
        return node


class Container(Part):
    """What only holds its tokens."""

    def make(self, token):
        node = self.make_box(token)
        self._kind = self.kind(token)
        self._parts = Parts(node, self._depth)
        self._parts.show(self.tokens(token))
        return node

    def change(self, token):
        if self._kind != self.kind(token):
            return False
        self._parts.show(self.tokens(token))
        return True

    def make_box(self, token):
        return make(CONTAINERS[token["type"]])

    def kind(self, token):
        """What of the box cannot be changed."""
        return None

    def tokens(self, token) -> list:
        tokens = token.get("tokens")
        if not tokens and token.get("text"):
            return [{"type": "plain_text", "raw": token["text"]}]
        return tokens or []


class Heading(Container):
    def make_box(self, token):
        # The page has the first two levels.
        return make("h" + str(min(token["depth"] + 2, 6)))

    def kind(self, token):
        return token["depth"]


class List(Container):
    def make_box(self, token):
        node = make("ol" if token["ordered"] else "ul")
        if token["ordered"] and token["start"] != 1:
            node.start = token["start"]
        return node

    def kind(self, token):
        return token["ordered"], token["start"]

    def tokens(self, token):
        return token["items"]


class Item(Container):
    def make_box(self, token):
        if not token["task"]:
            return make("li")
        node = make("li", "markdown-task")
        is_done = bool(token.get("checked"))
        label = "Done" if is_done else "To do"
        box = make("input", "", "", {"type": "checkbox", "disabled": "", "aria-label": label})
        box.checked = is_done
        node.append(box)
        return node

    def kind(self, token):
        return token["task"], token.get("checked")

    def tokens(self, token):
        """Without the box, which marked puts here or there."""
        shown = []
        for child in token["tokens"]:
            first = child.get("tokens", [])[:1]
            if first and first[0]["type"] == "checkbox":
                child = dict(child)
                child["tokens"] = child["tokens"][1:]
                child["text"] = ""
            if child["type"] != "checkbox":
                shown.append(child)
        return shown


class Cell(Container):
    def make_box(self, token):
        node = make("th" if token["type"] == "head" else "td")
        if token["type"] == "head":
            node.scope = "col"
        if token["align"]:
            node.className = "markdown-" + token["align"]
        return node


def row(cells: list, kind: str) -> dict:
    """A row of a table as a token: marked has only lists of cells."""
    while cells and not cells[-1]["text"]:  # Perhaps filled up by marked.
        cells = cells[:-1]
    tokens = []
    for cell in cells:
        token = {"type": kind, "raw": cell["text"], "text": cell["text"]}
        token["tokens"], token["align"] = cell["tokens"], cell["align"]
        tokens.append(token)
    return {"type": "row", "raw": "\n".join(cell["text"] for cell in cells), "tokens": tokens}


class Table(Part):
    """Scrolls sideways in a box of its own."""

    def make(self, token):
        table, head, body = make("table"), make("thead"), make("tbody")
        table.append(head, body)
        self._kind = self._head(token)
        Parts(head, self._depth).show([self._kind])
        self._rows = Parts(body, self._depth)
        self.change(token)
        # Reached by the keyboard, to be scrolled.
        attributes = {"tabindex": "0", "role": "group", "aria-label": "Table"}
        box = make("div", "markdown-table", "", attributes)
        box.append(table)
        return box

    def change(self, token):
        if self._kind != self._head(token):
            return False
        self._rows.show([row(cells, "cell") for cells in token["rows"]])
        return True

    def _head(self, token) -> dict:
        return row(token["header"], "head")


class Code(Part):
    """A block of code with its language's name and a button that copies it."""

    def make(self, token):
        self._text = self._lang = ""
        self._name = make("span", "markdown-language")
        self._data = document.createTextNode("")
        code = make("code")
        code.append(self._data)
        bar = make("div", "markdown-code-bar")
        bar.append(self._name, CopyButton(lambda: self._text, code).node)
        # Reached by the keyboard, to be scrolled.
        pre = make("pre", "", "", {"tabindex": "0", "role": "group", "aria-label": "Code"})
        pre.append(code)
        box = make("div", "markdown-code")
        box.append(bar, pre)
        self.change(token)
        return box

    def change(self, token):
        text = token["text"][:-1] if token["text"].endswith("\n") else token["text"]
        if text.startswith(self._text):
            self._data.appendData(text[len(self._text) :])
        else:
            self._data.data = text
        self._text = text
        words = (token.get("lang") or "").split()
        lang = words[0] if words else ""
        if lang != self._lang:
            self._name.textContent = self._lang = lang
        return True


CLASSES = {
    "html": Text,
    "plain_text": Text,
    "heading": Heading,
    "list": List,
    "list_item": Item,
    "head": Cell,
    "cell": Cell,
    "table": Table,
    "code": Code,
}


def part(token: dict, depth: int) -> Part:
    kind = token["type"]
    if kind in CLASSES:
        found = CLASSES[kind]
    elif kind == "text" and "tokens" not in token or kind == "escape" and "text" in token:
        found = Text
    else:
        found = Container if kind in CONTAINERS else Leaf
    if depth > DEEPEST and found is not Text:
        return Text({"type": kind, "raw": token["raw"]}, depth)
    return found(token, depth)


class Parts:
    """The nodes of a list of tokens at the end of a parent."""

    def __init__(self, parent, depth: int):
        self._parent = parent
        self._depth = depth + 1
        self._shown = []

    def show(self, tokens: list):
        """Show these, touching only what has changed."""
        shown = self._shown
        tokens = [token for token in tokens if token["type"] != "space"]
        for place, token in enumerate(tokens):
            if place == len(shown):
                shown.append(part(token, self._depth))
                self._parent.append(shown[place].node)
            elif not shown[place].is_now(token):
                old = shown[place].node
                shown[place] = part(token, self._depth)
                old.replaceWith(shown[place].node)
        while len(shown) > len(tokens):
            shown.pop().node.remove()

    def settle(self, number: int):
        """The first ones stay as they are for ever."""
        self._shown = self._shown[number:]


class Markdown:
    """Shows what is appended in `mount`, at most once in a frame."""

    def __init__(self, mount):
        mount.classList.add("markdown")
        self._chunks = []  # All of them, of which
        self._num_drawn = 0
        self._blocks = Blocks(lex, find_deep)
        self._parts = Parts(mount, 0)
        self._frame = None  # The one that was asked for.
        self._next_ms = 0
        self._on_frame = create_proxy(self._draw_if_time)

    @property
    def text(self) -> str:
        return "".join(self._chunks)

    def append(self, text: str):
        if not text:
            return
        self._chunks.append(text)
        if self._frame is None:
            self._frame = js.requestAnimationFrame(self._on_frame)

    def finish(self):
        """Show all that was appended, now."""
        if self._frame is not None:
            js.cancelAnimationFrame(self._frame)
            self._frame = None
        self._draw()

    def _draw_if_time(self, now_ms):
        self._frame = None
        if js.performance.now() < self._next_ms:
            self._frame = js.requestAnimationFrame(self._on_frame)
        else:
            self._draw()

    def _draw(self):
        if self._num_drawn == len(self._chunks):
            return
        start_ms = js.performance.now()
        added = "".join(self._chunks[self._num_drawn :])
        self._num_drawn = len(self._chunks)
        final, still_open = self._blocks.take(added)
        self._parts.show(final + still_open)
        self._parts.settle(len(final))
        end_ms = js.performance.now()
        self._next_ms = end_ms + PAUSE * (end_ms - start_ms)
