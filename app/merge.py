"""Joins what two tabs made of one chat, so that nothing that was said is lost.

Nodes only ever grow, and no two get the same id: the union of both sides has them all. What both
had at last, the outline, tells a node that one side removed from one that the other added, and who
changed the title, the settings or the path. Knows no page, no engine and no store.
"""

from chats import Chat

TEXTS = ("title", "system", "model_id")


def outline(chat: Chat) -> dict:
    """What `merge` needs to know of a chat as it was kept."""
    known = {name: getattr(chat, name) for name in TEXTS}
    known["settings"] = dict(chat.settings)
    known["leaf"] = chat.leaf
    known["ids"] = {node["id"] for node in chat.nodes}
    return known


def merge(chat: Chat, other: Chat, base: dict, is_shown: bool):
    """Take over into `chat` what `other`, the kept one, has since both were as in the outline
    `base`. Where both changed the same field, `chat` is right. The path of a chat that `is_shown`
    goes on with the other's, but never to another branch."""
    for name in TEXTS:
        if getattr(chat, name) == base[name]:
            setattr(chat, name, getattr(other, name))
    chat.settings = _settings(chat.settings, other.settings, base["settings"])
    chat.changed_ms = max(chat.changed_ms, other.changed_ms)
    path = [node["id"] for node in chat.path()]
    is_moved = not is_shown and chat.leaf == base["leaf"]  # By the other side, if at all.
    chat.set_nodes(_nodes(chat, other, base["ids"]))
    chat.leaf = _leaf(chat, path, other.leaf, is_moved)


def _leaf(chat: Chat, path: list, theirs, is_moved: bool):
    """Where the path, so far `path`, ends now."""
    if chat.has(theirs):
        chat.leaf = theirs
        goes_on = not path or path[-1] in [node["id"] for node in chat.path()]
        if is_moved or goes_on:
            return theirs
    alive = [node_id for node_id in path if chat.has(node_id)]
    return alive[-1] if alive else chat.nodes[-1]["id"] if chat.nodes else None


def _settings(mine: dict, theirs: dict, base: dict) -> dict:
    settings = {}
    for name in set(mine) | set(theirs):
        value = mine.get(name)
        if value == base.get(name):
            value = theirs.get(name)
        if value is not None:
            settings[name] = value
    return settings


def _nodes(chat: Chat, other: Chat, base: set) -> list:
    """Of both sides, parents before their children, in the order that the other side has kept."""
    mine = {node["id"]: node for node in chat.nodes}
    theirs = {node["id"]: node for node in other.nodes}
    nodes = []
    for node in _wanted(other.nodes, mine, base):
        known = mine.get(node["id"])
        if known is not None and _progress(node) > _progress(known):
            known.update(node)  # It stays the same object: an answer may be growing in it.
        nodes.append(node if known is None else known)
    return nodes + [node for node in _wanted(chat.nodes, theirs, base) if node["id"] not in theirs]


def _wanted(nodes: list, others: dict, base: set) -> list:
    """Without those that the other side has removed, unless something new follows them."""
    wanted, followed = [], set()
    for node in reversed(nodes):
        if node["id"] in others or node["id"] not in base or node["id"] in followed:
            wanted.append(node)
            followed.add(node["parent"])
    wanted.reverse()
    return wanted


def _progress(node: dict) -> tuple:
    """An answer is changed only by the tab that it comes to, until it is whole."""
    return (node["statistics"] is not None, len(node["content"]))
