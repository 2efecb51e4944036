"""Records in memory, for a browser that refuses to keep them: gone when the page is.

A record is a plain dict of JSON, known by one of its fields. store.py keeps them in IndexedDB.
"""

import json

TABLES = {"chats": "id", "preferences": "name"}  # The field that is the key.


class StoreError(Exception):
    """What went wrong with the kept records, in words for people."""


def keyed(table: str, records: list) -> list:
    """`(key, JSON text)` of each record. Raises StoreError for one that has no key."""
    pairs = []
    for record in records:
        key = record.get(TABLES[table])
        if not isinstance(key, str) or not key:
            raise StoreError(f"A record of {table} has no {TABLES[table]}.")
        pairs.append((key, json.dumps(record)))
    return pairs


class MemoryStore:
    is_kept = False

    def __init__(self):
        self._tables = {table: {} for table in TABLES}

    async def get_all(self, table: str) -> list:
        return [json.loads(text) for text in self._tables[table].values()]

    async def put(self, table: str, record: dict):
        await self.put_all(table, [record])

    async def put_all(self, table: str, records: list):
        """All or none of them."""
        self._tables[table].update(dict(keyed(table, records)))

    async def delete(self, table: str, key: str):
        """Does nothing if there is no such record."""
        self._tables[table].pop(key, None)
