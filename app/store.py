"""Records kept in this browser's IndexedDB: chats and preferences. Nothing leaves the browser.

MicroPython does not catch what JavaScript throws in a call, only the rejection of a promise that is
awaited; and what such a promise resolves to may get lost when memory grows meanwhile. So what may
throw is called by a promise, and its result is not taken from there. Values cross as JSON text.
"""

import asyncio
import json

import js
from jsffi import JsException
from memory_store import TABLES, MemoryStore, StoreError, keyed

DATABASE = "pywebllm"
VERSION = 1

FULL = (
    "This browser's storage is full, so the change is not kept. "
    "Delete chats or models, or free disk space."
)
CLOSED = "The browser closed its storage, so the change is not kept. Reload the page."


class Store:
    is_kept = True

    def __init__(self):
        self._database = None

    @staticmethod
    async def open():
        """A Store, or a MemoryStore (`is_kept` False) where the browser refuses one."""
        store = Store()
        try:
            await store._connect()
        except StoreError:
            return MemoryStore()
        return store

    async def get_all(self, table: str) -> list:
        """All records, in the order of their keys. Raises StoreError, as all of these do."""
        transaction, objects = await self._begin(table, "readonly")
        request = objects.getAll()
        await self._committed(transaction)
        return json.loads(js.JSON.stringify(request.result))

    async def put(self, table: str, record: dict):
        """Keep a record, in place of the one with the same key."""
        await self.put_all(table, [record])

    async def put_all(self, table: str, records: list):
        """All or none of them."""
        text = "[" + ",".join(text for _, text in keyed(table, records)) + "]"
        try:
            json.loads(text)  # JavaScript's parser would throw where this raises.
        except ValueError:
            raise StoreError("A record has a number that JSON cannot write.") from None
        transaction, objects = await self._begin(table, "readwrite")
        values = js.JSON.parse(text)
        for index in range(len(records)):
            objects.put(values[index])
        await self._committed(transaction)

    async def delete(self, table: str, key: str):
        """Does nothing if there is no such record."""
        transaction, objects = await self._begin(table, "readwrite")
        objects.delete(key)
        await self._committed(transaction)

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


def _make_tables(database):
    for table, key in TABLES.items():
        database.createObjectStore(table, js.JSON.parse(json.dumps({"keyPath": key})))
