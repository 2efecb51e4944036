"""What the page remembers besides the chats: the model that was used last, those added by a URL.

Every tab reads and writes the same; a list is changed in its place, so that no tab undoes another's
change. Knows no elements. `on` has is_folder(url) and failed(message) for what could not be kept.
"""

from memory_store import StoreError

TABLE = "preferences"


def _without(records: list, others: list) -> list:
    """`records` but `others`; each tab names a folder's record for itself."""
    keys = [(other["model"], other["quantization"]) for other in others]
    return [one for one in records if (one["model"], one["quantization"]) not in keys]


class Preferences:
    """`used_last` is a model_id, or None, as of the last `read`. The models that were added are put
    into `models`."""

    def __init__(self, models, on: dict):
        self._store = None
        self._models = models
        self._on = on
        self._added = []  # As they are kept.
        self.used_last = None

    async def open(self, store):
        """Read what `store`, a Store or a MemoryStore, has. Raises StoreError."""
        self._store = store
        await self.read()

    async def read(self, in_use=None):
        """Take over what is kept, and what other tabs changed of it; the record `in_use` stays."""
        if self._store is None:
            return  # It will be read when it is opened.
        kept = {record["name"]: record["value"] for record in await self._store.get_all(TABLE)}
        before, self._added = self._added, kept.get("models", [])
        self.used_last = kept.get("model")
        for record in _without(self._added, before):
            if self._on["is_folder"](record["model"]):
                self._models.add(record["model"], record["quantization"])
        gone = _without(before, self._added)
        for record in list(self._models.added):
            if record is not in_use and not _without([record], gone):
                self._models.remove(record)

    async def use(self, model_id: str):
        """Remember the model that is used now."""
        if model_id != self.used_last:
            self.used_last = model_id
            await self._change("model", lambda kept: model_id)

    async def add(self, record: dict):
        await self._change_added(lambda kept: _without(kept, [record]) + [record])

    async def remove(self, record: dict):
        self._models.remove(record)
        await self._change_added(lambda kept: _without(kept, [record]))

    async def _change_added(self, change):
        def changed(kept):
            self._added = change(kept or [])
            return self._added

        await self._change("models", changed)

    async def _change(self, name: str, change):
        def changed(record):
            return {"name": name, "value": change(record["value"] if record else None)}

        try:
            await self._store.update(TABLE, name, changed)
        except StoreError as error:
            self._on["failed"](str(error))
