"""What the page remembers besides the chats: the model that was used last, those added by a URL.

Every tab reads and writes the same; a list is changed in its place, so that no tab undoes another's
change. Knows no elements. `on` has is_folder(url) and failed(message) for what could not be kept.
"""

from memory_store import StoreError

TABLE = "preferences"


def _place(record: dict) -> dict:
    """What tells a model from all others, in every tab."""
    return {"model": record["model"], "quantization": record.get("quantization")}


def _without(records: list, others: list) -> list:
    """`records` but `others`; each tab names a folder's record for itself."""
    places = [_place(other) for other in others]
    return [one for one in records if _place(one) not in places]


class Preferences:
    """The models that were added are put into `models`."""

    def __init__(self, models, on: dict):
        self._store = None
        self._models = models
        self._on = on
        self._added = []  # As they are kept.
        self._used_last = None  # Its folder and quantization, as of the last `read`.

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
        self._used_last = kept.get("model")
        for record in _without(self._added, before):
            if self._on["is_folder"](record["model"]):
                self._models.add(record["model"], record["quantization"])
        gone = _without(before, self._added)
        for record in list(self._models.added):
            if record is not in_use and not _without([record], gone):
                self._models.remove(record)

    def is_used_last(self, record: dict) -> bool:
        """By its folder: anybody can give another one the same name."""
        return self._used_last == _place(record)

    def used_last(self):
        """Its record, or None if it is not in the list."""
        for record in self._models.records:
            if self.is_used_last(record):
                return record
        return None

    async def use(self, record: dict):
        """Remember the model that is used now; and where it is, if that was given by its URL."""
        if record in self._models.added and _without([record], self._added):
            await self.add(record)
        if not self.is_used_last(record):
            self._used_last = _place(record)
            await self._change("model", lambda kept: _place(record))

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
            self._on["failed"]("The choice could not be kept", str(error))
