"""All chats of this browser: kept in a store, searched, exported and imported.

Other tabs keep theirs in the same store: a chat is joined with what is kept of it whenever it is
saved or read, so that neither tab loses what the other wrote. Knows no page. The store is a Store
or a MemoryStore, whose StoreError passes through.
"""

import asyncio
import json

from chats import Chat, new_id
from folding import fold
from json_text import json_text
from memory_store import SAME, STAMP
from merge import merge, outline

TABLE = "chats"
FORMAT = "pywebllm chats"
VERSION = 1


class Library:
    """`chats`: the one that was changed last comes first. `num_unreadable`: kept records that are
    no chats (any more); they are left as they are. `shown_id`: of the chat that is shown, whose
    path no other tab leads to another branch."""

    def __init__(self, store):
        self._store = store
        self._lock = asyncio.Lock()  # What was read is taken in before anything else is written.
        self._bases = {}  # The outline of each chat as it is kept, as far as is known; by its id.
        self._unreadable = set()
        self._gone = set()  # Ids of chats that are deleted: no answer that still comes keeps them.
        self._folded = {}  # Of each chat that was searched since it was saved, by its id.
        self.chats = []
        self.shown_id = None

    @property
    def num_unreadable(self) -> int:
        return len(self._unreadable)

    async def open(self):
        """Read the kept chats."""
        await self.refresh(None)

    async def refresh(self, chat_ids) -> list:
        """Take over what other tabs made of these chats (None: of all). Those that they deleted."""
        async with self._lock:
            if chat_ids is None:
                records = {record["id"]: record for record in await self._store.get_all(TABLE)}
                chat_ids = set(records) | set(self._bases)
            else:
                records = {}
                for chat_id in chat_ids:  # MicroPython awaits nothing in a comprehension.
                    records[chat_id] = await self._store.get(TABLE, chat_id)
            gone = [self._take(chat_id, records.get(chat_id)) for chat_id in chat_ids]
            self._sort()
            return [chat for chat in gone if chat is not None]

    def find(self, chat_id: str):
        """The chat, or None."""
        for chat in self.chats:
            if chat.id == chat_id:
                return chat
        return None

    async def save(self, chat: Chat) -> bool:
        """Keep a chat as it is now. It is among `chats` even if that raises StoreError; but not
        (False) if it has been deleted, here or in another tab."""
        async with self._lock:
            return await self._save(chat)

    async def _save(self, chat: Chat) -> bool:
        if chat.id in self._gone:
            return False
        known = self.find(chat.id)
        if known is not chat:
            if known is not None:  # Deleted and put back elsewhere: what both have is not known.
                self.chats.remove(known)
                self._bases.pop(chat.id, None)
            self.chats.append(chat)
        written = []

        def join(record):
            if record is not SAME and self._take(chat.id, record) is not None:
                return None
            record = chat.to_dict()
            record[STAMP] = new_id()
            written.append(_base(chat, record))
            return record

        stamp = self._bases.get(chat.id, {}).get(STAMP)
        try:
            await self._store.update(TABLE, chat.id, join, stamp)
        finally:
            self._sort()
        if written:
            self._bases[chat.id] = written[-1]
        return bool(written)

    async def let_go(self, chat: Chat):
        """Keep a chat no longer in which nothing was said; it may be saved again. One in which
        another tab has said something stays."""
        async with self._lock:
            if chat.nodes or self.find(chat.id) is not chat:
                return

            def is_empty(record) -> bool:
                self._take(chat.id, record)
                return not chat.nodes

            if await self._store.delete(TABLE, chat.id, is_empty):
                self._forget(chat)
                self._gone.discard(chat.id)

    async def delete(self, chat_id: str):
        """The chat, which `put_back` keeps again; None if there is none."""
        async with self._lock:
            chat = self.find(chat_id)
            if chat is not None:
                await self._store.delete(TABLE, chat_id)
                self._forget(chat)
            return chat

    async def put_back(self, chat: Chat) -> Chat:
        """Keep a deleted chat again; the one that another tab has put back goes on, with both."""
        async with self._lock:
            self._gone.discard(chat.id)
            known = self.find(chat.id)
            if known is not None:
                merge(known, chat, outline(Chat()), True)
                chat = known
            await self._save(chat)
            return chat

    def _take(self, chat_id: str, record):
        """Join a chat with what is kept of it now. The chat, if another tab has deleted it."""
        chat, base = self.find(chat_id), self._bases.get(chat_id)
        if record is None:
            if base is not None and chat is not None:
                self._forget(chat)
                return chat
            return None
        try:
            kept = Chat.from_dict(record)
        except ValueError:
            self._unreadable.add(chat_id)
            return None
        self._unreadable.discard(chat_id)
        self._gone.discard(chat_id)
        self._bases[chat_id] = _base(kept, record)
        if chat is None:
            self.chats.append(kept)
        else:
            merge(chat, kept, base or outline(Chat()), chat_id == self.shown_id)
        return None

    def _forget(self, chat: Chat):
        self.chats = [other for other in self.chats if other.id != chat.id]
        self._bases.pop(chat.id, None)
        self._gone.add(chat.id)
        self._sort()

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
        lines = ",\n".join(json_text(chat.to_dict()) for chat in chats)
        return f'{{"format": "{FORMAT}", "version": {VERSION}, "chats": [\n{lines}\n]}}\n'

    async def import_text(self, text: str) -> int:
        """Add the chats of such a file, all or none; their number. One whose id is taken gets
        another. Raises ValueError that says what is wrong with the file."""
        taken = {chat.id for chat in self.chats} | self._unreadable
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
        async with self._lock:
            await self._store.add_all(TABLE, [chat.to_dict() for chat in chats])
            for chat in chats:
                self._bases[chat.id] = outline(chat)
            self.chats.extend(chats)
            self._sort()
        return len(chats)


def _base(chat: Chat, record: dict) -> dict:
    """The outline of a chat as it is kept in this record."""
    base = outline(chat)
    base[STAMP] = record.get(STAMP)
    return base


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
