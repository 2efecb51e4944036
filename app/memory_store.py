"""Records in memory, for a browser that refuses to keep them: gone when the page is.

A record is a plain dict of JSON, known by one of its fields. store.py keeps them in IndexedDB.
"""

import json

from json_text import json_text

TABLES = {"chats": "id", "preferences": "name"}  # The field that is the key.
STAMP = "stamp"  # A field that each writing may change, so that what is known is not read again.
SAME = object()  # In place of a record whose stamp is known.


class StoreError(Exception):
    """What went wrong with the kept records, in words for people."""


def keyed(table: str, records: list) -> list:
    """`(key, JSON text)` of each record. Raises StoreError for one that has no key."""
    pairs = []
    for record in records:
        key = record.get(TABLES[table])
        if not isinstance(key, str) or not key:
            raise StoreError(f"A record of {table} has no {TABLES[table]}.")
        pairs.append((key, json_text(record)))
    return pairs


class MemoryStore:
    is_kept = False

    def __init__(self):
        self.on_change = None  # Nobody else changes anything.
        self._tables = {table: {} for table in TABLES}

    async def get_all(self, table: str) -> list:
        return [json.loads(text) for text in self._tables[table].values()]

    async def get(self, table: str, key: str):
        """The record, or None."""
        text = self._tables[table].get(key)
        return None if text is None else json.loads(text)

    async def put(self, table: str, record: dict):
        ((key, _),) = keyed(table, [record])
        await self.update(table, key, lambda kept: record)

    async def update(self, table: str, key: str, change, stamp=None):
        """`change(record or None)` gives what to keep in its place, or None to leave it. It gets
        SAME for a record that has this stamp."""
        record = await self.get(table, key)
        record = change(SAME if stamp and record and record.get(STAMP) == stamp else record)
        if record is not None:
            self._tables[table].update(dict(keyed(table, [record])))

    async def add_all(self, table: str, records: list):
        """All or none of them: none where a key is taken."""
        pairs = dict(keyed(table, records))
        if any(key in self._tables[table] for key in pairs):
            raise StoreError("There is such a record already.")
        self._tables[table].update(pairs)

    async def delete(self, table: str, key: str, is_meant=None) -> bool:
        """Whether there was such a record, and `is_meant(record)` (if given) let it go."""
        record = await self.get(table, key)
        if record is None or (is_meant and not is_meant(record)):
            return False
        del self._tables[table][key]
        return True
