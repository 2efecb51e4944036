"""All chats of this browser: kept in a store, searched, exported and imported.

Knows no page. The store is a Store or a MemoryStore, whose StoreError passes through.
"""

import json

from chats import Chat, new_id
from folding import fold

TABLE = "chats"
FORMAT = "pywebllm chats"
VERSION = 1


class Library:
    """`chats`: the one that was changed last comes first. `num_unreadable`: kept records that are
    no chats (any more); they are left as they are."""

    def __init__(self, store):
        self._store = store
        self._folded = {}  # Of each chat that was searched since it was saved, by its id.
        self.chats = []
        self.num_unreadable = 0

    async def open(self):
        """Read the kept chats."""
        chats, self.num_unreadable = [], 0
        for record in await self._store.get_all(TABLE):
            try:
                chats.append(Chat.from_dict(record))
            except ValueError:
                self.num_unreadable += 1
        self.chats = chats
        self._sort()

    def find(self, chat_id: str):
        """The chat, or None."""
        for chat in self.chats:
            if chat.id == chat_id:
                return chat
        return None

    async def save(self, chat: Chat):
        """Keep a chat as it is now. It is among `chats` even if that raises StoreError."""
        known = self.find(chat.id)
        if known is not None:
            self.chats.remove(known)
        self.chats.append(chat)
        self._sort()
        await self._store.put(TABLE, chat.to_dict())

    async def delete(self, chat_id: str):
        """The chat, which `save` puts back; None if there is none."""
        chat = self.find(chat_id)
        if chat is not None:
            await self._store.delete(TABLE, chat_id)
            self.chats = [other for other in self.chats if other.id != chat_id]
            self._folded.pop(chat_id, None)
        return chat

    def _sort(self):
        self.chats.sort(key=lambda chat: -chat.changed_ms)
        self._folded = {}

    # Searching

    def search(self, text: str) -> list:
        """The chats that have all the words in their titles and contents, in any case."""
        words = fold(text).split()
        return [chat for chat in self.chats if self._has(chat, words)]

    def _has(self, chat: Chat, words: list) -> bool:
        if not words:
            return True
        if chat.id not in self._folded:
            texts = [chat.shown_title] + [node["content"] for node in chat.nodes]
            self._folded[chat.id] = fold("\n".join(texts))
        folded = self._folded[chat.id]
        return all(word in folded for word in words)

    # Files

    def export_text(self, chats: list) -> str:
        """A JSON file of some chats, a line for each."""
        lines = ",\n".join(json.dumps(chat.to_dict()) for chat in chats)
        return f'{{"format": "{FORMAT}", "version": {VERSION}, "chats": [\n{lines}\n]}}\n'

    async def import_text(self, text: str) -> int:
        """Add the chats of such a file, all or none; their number. One whose id is taken gets
        another. Raises ValueError that says what is wrong with the file."""
        taken = {chat.id for chat in self.chats}
        chats = []
        for number, data in enumerate(_records(text)):
            try:
                chat = Chat.from_dict(data)
            except ValueError as error:
                raise ValueError(f"Chat {number + 1} of the file is damaged. {error}") from None
            while chat.id in taken:
                chat.id = new_id()
            taken.add(chat.id)
            chats.append(chat)
        await self._store.put_all(TABLE, [chat.to_dict() for chat in chats])
        self.chats.extend(chats)
        self._sort()
        return len(chats)


def _records(text: str) -> list:
    try:
        data = json.loads(text[1:] if text.startswith("\ufeff") else text)
    except ValueError:
        raise ValueError("The file is not JSON.") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ValueError("The file has no chats exported from this page.")
    if data.get("version") != VERSION:
        raise ValueError("The file is of another version of this page: reload the page to update.")
    if not isinstance(data.get("chats"), list):
        raise ValueError("The file has no list of chats.")
    return _joined(data["chats"]) if "\\ud" in text.lower() else data["chats"]


def _joined(value):
    """MicroPython reads an escaped character beyond U+FFFF as two halves: put them together."""
    if isinstance(value, dict):
        return {key: _joined(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_joined(item) for item in value]
    if not isinstance(value, str):
        return value
    signs, high = [], 0
    for sign in value:
        code = ord(sign)
        if high and 0xDC00 <= code < 0xE000:
            signs[-1] = chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00)
        else:
            signs.append(sign)
        high = code if 0xD800 <= code < 0xDC00 else 0
    return "".join(signs)
