"""Records kept in this browser's IndexedDB: chats and preferences. Nothing leaves the browser.

All tabs of the page keep theirs in the same place, and tell each other what they changed there.

MicroPython does not catch what JavaScript throws in a call, only the rejection of a promise that is
awaited; and what such a promise resolves to may get lost when memory grows meanwhile. So what may
throw is called by a promise, and its result is not taken from there. Values cross as JSON text.
"""

import asyncio
import json

import js
from jsffi import JsException
from memory_store import SAME, STAMP, TABLES, MemoryStore, StoreError, keyed

DATABASE = "pywebllm"
CHANNEL = "pywebllm store"
VERSION = 1

FULL = (
    "This browser's storage is full, so the change is not kept. "
    "Delete chats or models, or free disk space."
)
CLOSED = "The browser closed its storage, so the change is not kept. Reload the page."


class Store:
    """`on_change(table, keys)` is told what another tab has changed; `keys` None: perhaps all."""

    is_kept = True

    def __init__(self):
        self.on_change = lambda table, keys: None
        self._database = None
        self._channel = None

    @staticmethod
    async def open():
        """A Store, or a MemoryStore (`is_kept` False) where the browser refuses one."""
        store = Store()
        try:
            await store._connect()
        except StoreError:
            return MemoryStore()
        store._listen()
        return store

    def _listen(self):
        js.globalThis.addEventListener("pageshow", self._on_shown)
        if js.Reflect.has(js.globalThis, "BroadcastChannel"):
            self._channel = js.BroadcastChannel.new(CHANNEL)
            self._channel.onmessage = lambda event: self.on_change(*json.loads(event.data))

    def _on_shown(self, event):
        """A page that comes back by the browser's Back button has heard nothing meanwhile."""
        if event.persisted:
            for table in TABLES:
                self.on_change(table, None)

    def _tell(self, table: str, keys: list):
        if self._channel:
            self._channel.postMessage(json.dumps([table, keys]))

    async def get_all(self, table: str) -> list:
        """All records, in the order of their keys. Raises StoreError, as all of these do."""
        transaction, objects = await self._begin(table, "readonly")
        request = objects.getAll()
        await self._committed(transaction)
        return json.loads(js.JSON.stringify(request.result))

    async def get(self, table: str, key: str):
        """The record, or None."""
        transaction, objects = await self._begin(table, "readonly")
        request = objects.get(key)
        await self._committed(transaction)
        return _record(request)

    async def put(self, table: str, record: dict):
        """Keep a record, in place of the one with the same key."""
        ((key, _),) = keyed(table, [record])
        await self.update(table, key, lambda kept: record)

    async def update(self, table: str, key: str, change, stamp=None):
        """`change(record or None)` gives what to keep in its place, or None to leave it as it is.
        It gets SAME for a record that has this stamp: to read a long one takes its time. No other
        tab writes in between."""

        def write(objects, record) -> bool:
            record = change(record)
            if record is not None:
                objects.put(_values(table, [record])[0])
            return record is not None

        await self._write(table, key, write, stamp)

    async def delete(self, table: str, key: str, is_meant=None) -> bool:
        """Whether there was such a record, and `is_meant(record)` (if given) let it go. No other
        tab writes in between."""

        def write(objects, record) -> bool:
            if record is None or (is_meant and not is_meant(record)):
                return False
            objects.delete(key)
            return True

        return await self._write(table, key, write)

    async def _write(self, table: str, key: str, write, stamp=None) -> bool:
        """Call `write(objects, record or None)`, which says whether it has changed anything."""
        transaction, objects = await self._begin(table, "readwrite")
        request, written, failed = objects.get(key), [], []

        def on_read(event):
            try:
                if write(objects, _record(request, stamp)):
                    written.append(key)
            except Exception as error:  # It would get lost here.
                failed.append(error)
                transaction.abort()

        request.onsuccess = on_read
        try:
            await self._committed(transaction)
        except StoreError as error:
            raise (failed or [error])[0] from None
        if written:
            self._tell(table, written)
        return bool(written)

    async def add_all(self, table: str, records: list):
        """All or none of them: none where a key is taken."""
        values = _values(table, records)
        transaction, objects = await self._begin(table, "readwrite")
        for index in range(len(records)):
            objects.add(values[index])
        await self._committed(transaction)
        self._tell(table, [key for key, _ in keyed(table, records)])

    async def _connect(self):
        ended, requests = asyncio.Event(), []

        def listen(request):
            # Runs right after the call to open, before any of its events.
            requests.append(request)
            request.onupgradeneeded = lambda event: _make_tables(request.result)
            request.onsuccess = lambda event: ended.set()
            request.onerror = lambda event: ended.set()

        window = js.globalThis
        get = js.Reflect.get.bind(None, window, "indexedDB")
        try:
            await js.Promise.resolve(window).then(get)
            factory = js.Reflect.get(window, "indexedDB")  # It does not throw.
            if not js.Boolean(factory):  # Here, undefined counts as true.
                raise StoreError(CLOSED)
            call = factory.open.bind(factory, DATABASE, VERSION)
            await js.Promise.resolve(None).then(call).then(listen)
        except JsException:
            raise StoreError(CLOSED) from None
        await ended.wait()
        if requests[0].error:
            raise StoreError(CLOSED)
        self._database = requests[0].result
        self._database.onclose = lambda event: self._forget()  # The person cleared the site's data.
        self._database.onversionchange = lambda event: self._close()  # A newer page needs it.

    def _forget(self):
        self._database = None

    def _close(self):
        self._database.close()
        self._forget()

    async def _begin(self, table: str, mode: str):
        """A transaction and its table. No wait may come between this and the requests."""
        if self._database is None:
            await self._connect()
        transaction = self._database.transaction(table, mode)
        return transaction, transaction.objectStore(table)

    async def _committed(self, transaction):
        ended = asyncio.Event()
        failed = []

        def on_abort(event):
            failed.append(transaction.error.name if transaction.error else "AbortError")
            ended.set()

        transaction.oncomplete = lambda event: ended.set()
        transaction.onabort = on_abort  # Follows every error.
        await ended.wait()
        if failed:
            name = failed[0]
            words = f"This browser could not keep the change ({name}). Try again."
            raise StoreError(FULL if name == "QuotaExceededError" else words)


def _record(request, stamp=None):
    """What was got, or None; SAME if it has this stamp."""
    if not js.Boolean(request.result):  # Here, undefined counts as true.
        return None
    if stamp and js.Reflect.get(request.result, STAMP) == stamp:
        return SAME
    return json.loads(js.JSON.stringify(request.result))


def _values(table: str, records: list):
    """The records as an array of JavaScript's."""
    text = "[" + ",".join(text for _, text in keyed(table, records)) + "]"
    try:
        json.loads(text)  # JavaScript's parser would throw where this raises.
    except ValueError:
        raise StoreError("A record has a number that JSON cannot write.") from None
    return js.JSON.parse(text)


def _make_tables(database):
    for table, key in TABLES.items():
        database.createObjectStore(table, js.JSON.parse(json.dumps({"keyPath": key})))
