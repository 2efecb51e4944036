"""A chat as data: a tree of questions and answers, of which one path is shown and sent.

A question that is edited, or an answer that is made again, is a new node beside the old one. Knows
no page, no engine and no store.
"""

import math
import random
import time

from settings import check, request_fields

ROLES = ("user", "assistant")
TITLE_LENGTH = 48
LEAF = object()  # Stands for "the leaf", as None is the parent of a first question.
MAX_DEPTH = 8


def now_ms() -> int:
    return int(time.time() * 1000)


def new_id() -> str:
    """No two chats get the same one, also on two devices."""
    return f"{now_ms():011x}" + "".join(f"{random.getrandbits(30):08x}" for _ in range(2))


class Chat:
    """`nodes` are dicts, parents before their children: `id` (an integer that no other tab gives),
    `parent` (an id, None for a first question), `role`, `content`, `statistics` (None or
    `{"usage", "finish_reason"}`) and `model_id` (who answered, or None). `leaf` is the id of the
    last node of the path, None in an empty chat. `settings` has the names of settings.py."""

    def __init__(self, model_id=None):
        self.id = new_id()
        self.title = ""
        self.created_ms = self.changed_ms = now_ms()
        self.model_id = model_id
        self.system = ""
        self.settings = {}
        self.nodes = []
        self.leaf = None
        self._by_id = {}
        self._children = {None: []}

    # Reading

    @property
    def shown_title(self) -> str:
        """The title, or the first question's first words."""
        words = self.title.split()
        if not words:
            words = self.nodes[0]["content"].split() if self.nodes else []
        text = ""
        for word in words:
            if len(text) + 1 + len(word) > TITLE_LENGTH:
                return (text or word[: TITLE_LENGTH - 1]) + "…"
            text = f"{text} {word}" if text else word
        return text or "New chat"

    @property
    def num_characters(self) -> int:
        """Of all branches."""
        return sum(len(node["content"]) for node in self.nodes)

    def node(self, node_id: int) -> dict:
        return self._by_id[node_id]

    def has(self, node_id) -> bool:
        return node_id in self._by_id

    def path(self) -> list:
        """The nodes from the first question to the leaf."""
        nodes, node_id = [], self.leaf
        while node_id is not None:
            nodes.append(self._by_id[node_id])
            node_id = nodes[-1]["parent"]
        nodes.reverse()
        return nodes

    def siblings(self, node: dict) -> list:
        """The versions of a node, itself among them, oldest first."""
        same = self._children[node["parent"]]
        return [other for other in same if other["role"] == node["role"]]

    def messages(self) -> list:
        """OpenAI's messages of the path, the system prompt first."""
        return self._messages(self.path())

    def request(self, model_id: str) -> dict:
        """The body of a streaming request for the answer to the path's last question. A node that
        waits for this answer may be there already."""
        nodes = self.path()
        while nodes and nodes[-1]["role"] == "assistant":
            nodes.pop()
        body = {
            "model": model_id,
            "messages": self._messages(nodes),
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        body.update(request_fields(self.settings))
        return body

    def _messages(self, nodes: list) -> list:
        messages = [{"role": node["role"], "content": node["content"]} for node in nodes]
        if self.system.strip():
            messages.insert(0, {"role": "system", "content": self.system})
        return messages

    # Changing

    def add(self, role: str, content: str, parent=LEAF, model_id=None) -> dict:
        """A new node below the leaf, or below the node of id `parent`; the path ends with it."""
        node = {
            "id": self._new_id(),
            "parent": self.leaf if parent is LEAF else parent,
            "role": role,
            "content": content,
            "statistics": None,
            "model_id": model_id,
        }
        self._insert(node)
        self.leaf = node["id"]
        self.changed_ms = now_ms()
        return node

    def select(self, node: dict):
        """Make the path go through a node, down to its latest descendants."""
        while self._children[node["id"]]:
            node = self._children[node["id"]][-1]
        self.leaf = node["id"]

    def remove(self, node: dict) -> bool:
        """Forget a node; the path then goes through its latest sibling. One that another tab has
        gone on from stays (False)."""
        node_id = node["id"]
        if self._children[node_id]:
            return False
        self.nodes.remove(node)
        del self._by_id[node_id]
        del self._children[node_id]
        rest = self._children[node["parent"]]
        rest.remove(node)
        if self.leaf == node_id:
            self.leaf = node["parent"]
            if rest:
                self.select(rest[-1])
        self.changed_ms = now_ms()
        return True

    def set_nodes(self, nodes: list):
        """In place of all; parents come before their children. The leaf is the caller's."""
        self.nodes, self._by_id, self._children = [], {}, {None: []}
        for node in nodes:
            self._insert(node)

    def _insert(self, node: dict):
        self._children[node["parent"]].append(node)
        self._children[node["id"]] = []
        self._by_id[node["id"]] = node
        self.nodes.append(node)

    def _new_id(self) -> int:
        """Of 52 random bits: other tabs may add to the same chat, and JSON has it exactly."""
        while True:
            node_id = random.getrandbits(26) << 26 | random.getrandbits(26)
            if node_id not in self._by_id:
                return node_id

    # As JSON

    def to_dict(self) -> dict:
        return {
            "id": self.id,
            "title": self.title,
            "created_ms": self.created_ms,
            "changed_ms": self.changed_ms,
            "model_id": self.model_id,
            "system": self.system,
            "settings": dict(self.settings),
            "nodes": [dict(node) for node in self.nodes],
            "leaf": self.leaf,
        }

    @classmethod
    def from_dict(cls, data) -> "Chat":
        """The chat that `to_dict` gave. Raises ValueError that says what is wrong."""
        if not isinstance(data, dict):
            raise ValueError("A chat must be an object.")
        chat = cls()
        chat.id = _text(data, "id")
        if not chat.id:
            raise ValueError("The id of a chat is empty.")
        chat.title = _text(data, "title")
        chat.created_ms = _integer(data, "created_ms")
        chat.changed_ms = _integer(data, "changed_ms")
        chat.model_id = _text(data, "model_id", optional=True)
        chat.system = _text(data, "system")
        settings = data.get("settings")
        if not isinstance(settings, dict):
            raise ValueError("settings must be an object.")
        for name, value in settings.items():
            value = check(name, value)
            if value is not None:
                chat.settings[name] = value
        if not isinstance(data.get("nodes"), list):
            raise ValueError("nodes must be a list.")
        for node in data["nodes"]:
            chat._insert(chat._checked(node))
        chat.leaf = data.get("leaf")
        if chat.nodes or chat.leaf is not None:
            chat.leaf = _integer(data, "leaf")
            if chat.leaf not in chat._by_id:
                raise ValueError(f"leaf {chat.leaf} is none of the nodes.")
        return chat

    def _checked(self, data) -> dict:
        """A node that may be inserted, with nothing in it that nobody knows."""
        if not isinstance(data, dict):
            raise ValueError("A node must be an object.")
        node_id, parent = _integer(data, "id"), data.get("parent")
        if node_id in self._by_id:
            raise ValueError(f"Two nodes have the id {node_id}.")
        if parent is not None and _integer(data, "parent") not in self._by_id:
            raise ValueError(f"Node {node_id} comes before its parent, or has none.")
        if data.get("role") not in ROLES:
            raise ValueError(f"The role of node {node_id} must be user or assistant.")
        if parent is None and data["role"] != "user":
            raise ValueError(f"Node {node_id} is an answer to no question.")
        return {
            "id": node_id,
            "parent": parent if parent is None else _integer(data, "parent"),
            "role": data["role"],
            "content": _text(data, "content"),
            "statistics": _statistics(data.get("statistics")),
            "model_id": _text(data, "model_id", optional=True),
        }


def _text(data: dict, name: str, optional: bool = False):
    value = data.get(name)
    if isinstance(value, str) or (optional and value is None):
        return value
    raise ValueError(f"{name} must be text.")


def _is_number(value) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)  # noqa: UP038
    return is_number and (isinstance(value, int) or math.isfinite(value))


def _integer(data: dict, name: str) -> int:
    value = data.get(name)
    if _is_number(value) and 0 <= value < 2**53 and value == int(value):
        return int(value)
    raise ValueError(f"{name} must be a whole number.")


def _statistics(value):
    """None, or an object with a usage that has all that the page shows."""
    if value is None:
        return None
    if not isinstance(value, dict) or not _is_plain(value, MAX_DEPTH):
        raise ValueError("statistics must be an object.")
    if value.get("finish_reason") is not None:
        _text(value, "finish_reason")
    usage = value.get("usage")
    if usage is not None:
        if not isinstance(usage, dict):
            raise ValueError("usage must be an object.")
        details, extra = usage.get("prompt_tokens_details"), usage.get("extra")
        if not isinstance(details, dict) or not isinstance(extra, dict):
            raise ValueError("usage must have prompt_tokens_details and extra.")
        _integer(usage, "prompt_tokens")
        _integer(usage, "completion_tokens")
        _integer(details, "cached_tokens")
        if not all(figure is None or _is_number(figure) for figure in extra.values()):
            raise ValueError("extra must have numbers.")
        for name in ("decode_tokens_per_s", "time_to_first_token_s"):
            if name not in extra:
                raise ValueError(f"extra must have {name}.")
    return value


def _is_plain(value, depth: int) -> bool:
    """Whether it is JSON of at most that depth."""
    if isinstance(value, dict):
        items = list(value.values())
    elif isinstance(value, list):
        items = value
    else:
        return value is None or isinstance(value, (bool, str)) or _is_number(value)  # noqa: UP038
    return depth > 0 and all(_is_plain(item, depth - 1) for item in items)
