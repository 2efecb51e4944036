"""What a person chose on this page, kept in this browser: the models added, the one used last.

Knows no list of models, no engine and no elements. The store is a Store or a MemoryStore.
"""

from memory_store import StoreError

TABLE = "preferences"
ADDED, USED_LAST = "models", "model"


class Preferences:
    """`added`: records of models; `used_last`: a model_id, or None. `on_failed(message)` is told
    why a choice could not be kept; it holds until the page is closed."""

    def __init__(self, on_failed):
        self._on_failed = on_failed
        self._store = None
        self.added = []
        self.used_last = None

    async def open(self, store):
        """Read what is kept. Raises StoreError."""
        kept = {record["name"]: record["value"] for record in await store.get_all(TABLE)}
        self.added = kept.get(ADDED, [])
        self.used_last = kept.get(USED_LAST)
        self._store = store

    async def add(self, record: dict):
        """Keep that a model was added."""
        if record not in self.added:
            self.added = self.added + [record]
            await self._put(ADDED, self.added)

    async def remove(self, record: dict):
        """Keep it no longer, if it was kept."""
        if record in self.added:
            self.added = [other for other in self.added if other != record]
            await self._put(ADDED, self.added)

    async def use(self, model_id: str):
        """Keep that this model was used last."""
        if model_id != self.used_last:
            self.used_last = model_id
            await self._put(USED_LAST, model_id)

    async def _put(self, name: str, value):
        try:
            await self._store.put(TABLE, {"name": name, "value": value})
        except StoreError as error:
            self._on_failed(str(error))
