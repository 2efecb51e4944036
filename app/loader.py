"""The worker and its one model: starts it, loads, cancels, unloads, deletes what is kept.

`on` has run(coroutine), changed(), failed(error) and progress(progress or None). Knows no elements.
"""

import asyncio

from client import Engine, EngineError
from models import Models

STARTING = {
    "stage": "boot",
    "loaded_bytes": 0,
    "total_bytes": 0,
    "file": None,
    "from_cache": False,
    "elapsed_s": 0,
    "text": "",
}


class Loader:
    def __init__(self, on: dict):
        self._on = on
        self.engine = None
        self.adapter = None  # What the worker says of the GPU, once it is ready.
        self.models = Models([])
        self.chosen = None  # A record of the models.
        self.loaded = None  # The result of the load.
        self.kept = {}  # Kept bytes and completeness by folder URL.
        self.used_bytes = self.free_bytes = None
        self._request = None
        self._loading = None  # The task.
        self._is_ready = self._is_cancelled = False
        self._woken = asyncio.Event()  # One of these two has changed, or the engine has broken.

    @property
    def is_loading(self) -> bool:
        return self._loading is not None

    @property
    def is_loaded(self) -> bool:
        """Whether the chosen model is."""
        loaded, chosen = self.loaded, self.chosen
        return bool(loaded and chosen and loaded["model_id"] == chosen["model_id"])

    def start(self):
        """The worker starts at once, so that the first load need not wait for it."""
        self.engine = Engine(self._on_event)
        self._on["changed"]()
        self._on["run"](self.look())

    def _on_event(self, event: str, data):
        if event == "ready":
            self.adapter = data["adapter"]
            self._is_ready = True
            self._woken.set()
            self._on["changed"]()
        elif event == "fatal":
            self.engine = self.loaded = None
            self._is_ready = False
            self._woken.set()
            self._on["failed"](data)
        elif event == "device_lost":
            self.loaded = None
            self._on["failed"](data)

    async def ensure(self) -> bool:
        """The chosen model is loaded, by a load in progress or a new one; or it is not (False).
        After a crash the engine starts anew."""
        if self.engine is None:
            self.start()
        if self._loading is None and not self.is_loaded:
            self.load()
        if self._loading:
            await self._loading
        return self.is_loaded

    def load(self):
        """Load the chosen model in place of the one that is loaded."""
        if self._loading is None and self.engine and self.chosen:
            self._is_cancelled = False
            self._loading = asyncio.create_task(self._load())

    async def _load(self):
        try:
            self._on["progress"](STARTING)
            self._on["changed"]()
            if self.loaded:
                self.loaded = None
                await self.engine.ask("unload", {}).result()
            if await self._is_wanted():
                self._request = self.engine.load(self.chosen, self._on["progress"])
                self.loaded = await self._request.result()
        except EngineError as error:
            if error.code != "aborted":
                self._on["failed"](error.body)
        finally:
            self._request = self._loading = None
            self._on["progress"](None)
            self._on["changed"]()
        self._on["run"](self.look())  # Not awaited: an engine that starts answers it late.

    async def _is_wanted(self) -> bool:
        """Whether nobody cancelled the load until the engine is ready for it."""
        while self.engine and not self._is_ready and not self._is_cancelled:
            self._woken.clear()
            await self._woken.wait()
        return self._is_ready and not self._is_cancelled

    def cancel(self):
        self._is_cancelled = True
        self._woken.set()
        if self._request:
            self._request.cancel()

    async def unload(self):
        await self._ask("unload", {})
        self.loaded = None
        self._on["changed"]()

    async def delete(self, record: dict) -> bool:
        """Delete the model's files from the browser's storage; whether that was done."""
        if self.engine is None:
            return False
        answer = await self._ask("models.delete", {"model": self.engine.folder(record)})
        await self.look()
        return answer is not None

    async def look(self):
        """See what is kept of which model."""
        answer = await self._ask("models.kept", {})
        if answer:
            self.kept = {model["model"]: model for model in answer["models"]}
            self.used_bytes = answer["used_bytes"]
            quota = answer["quota_bytes"]
            self.free_bytes = None if quota is None else max(0, quota - (self.used_bytes or 0))
            self._on["changed"]()

    def kept_of(self, record: dict):
        """What is kept of the record's model, or None."""
        return self.kept.get(self.engine.folder(record)) if self.engine else None

    async def _ask(self, method: str, params: dict):
        """The engine's answer, or None after an error, which is told."""
        if not self.engine:
            return None
        try:
            return await self.engine.ask(method, params).result()
        except EngineError as error:
            if self.engine:
                self._on["failed"](error.body)
            return None
