"""The worker's end of the protocol: messages from any number of ports to engines and back.

Knows docs/protocol.md and which models are loaded; the GPU and the files come from the factories
that the entry point hands in, so the whole service also runs in CPython.
"""

from __future__ import annotations

import asyncio
import gc
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from py_engine import protocol, responses
from py_engine.completions import Event, run_chat, run_completion
from py_engine.device import Device
from py_engine.errors import DeviceLostError, EngineError, InvalidRequestError, ModelNotLoadedError
from py_engine.files import Files, Storage
from py_engine.generation import Generation
from py_engine.kept_models import KeptModels
from py_engine.loader import LoadedModel, load_model
from py_engine.model_folder import KeptJson

Send = Callable[[str], None]
OnLost = Callable[[str], None]
JsonObject = dict[str, Any]
RequestId = int | float | str


@dataclass(frozen=True, slots=True)
class Platform:
    """What the service needs of where it runs."""

    open_device: Callable[[OnLost], Awaitable[Device]]
    open_files: Callable[[Device], Files]
    heap_bytes: Callable[[], int]
    kept_json: KeptJson
    storage: Storage


@dataclass(slots=True)
class Connection:
    """One port: where its answers go and what is open on it, by request id."""

    service: Service
    send: Send
    cancels: dict[RequestId, Callable[[], None]] = field(default_factory=dict)

    def receive(self, text: str) -> None:
        """Handle a message; everything that goes wrong becomes an `error` event."""
        self.service.start(self._handle(json.loads(text)))

    async def _handle(self, raw: object) -> None:
        request_id: RequestId | None = None
        try:
            message = protocol.parse_message(raw)
            request_id = message.id
            await self.service.dispatch(self, message)
        except EngineError as error:
            self.emit(request_id, "error", error.to_dict())
        except Exception as error:  # a defect: the caller must not wait for ever
            body = EngineError(f"{type(error).__name__}: {error}").to_dict()
            self.emit(request_id, "error", body)
            raise

    async def relay(
        self, request_id: RequestId, generation: Generation, events: AsyncIterator[Event]
    ) -> None:
        """Send a generation's events as they come; a cancel ends it."""
        self.cancels[request_id] = generation.cancel
        async for event, data in events:
            self.emit(request_id, event, data)

    def emit(self, request_id: RequestId | None, event: str, data: object) -> None:
        self.send(json.dumps({"id": request_id, "event": event, "data": data}))


class LoadCancel:
    """Aborts a load's files, also when the cancel comes before there are any."""

    def __init__(self) -> None:
        self._files: Files | None = None
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True
        if self._files is not None:
            self._files.abort()

    def apply_to(self, files: Files) -> None:
        self._files = files
        if self._cancelled:
            files.abort()


class Service:
    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._device: Device | None = None
        self._kept = KeptModels(platform.storage, platform.kept_json)
        self._models: dict[str, LoadedModel] = {}
        self._lost_models: set[str] = set()
        self._connections: list[Connection] = []
        self._opening = asyncio.Lock()
        self._loading = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def connect(self, send: Send) -> Connection:
        """A new port; `send` gets each message to it as JSON text."""
        connection = Connection(self, send)
        self._connections.append(connection)
        return connection

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def dispatch(self, port: Connection, message: protocol.Message) -> None:
        """Serve one request to its end. Raises EngineError."""
        methods: dict[str, Callable[[Connection, protocol.Message], Awaitable[None]]] = {
            "load": self._load,
            "unload": self._unload,
            "chat.completions.create": self._chat,
            "completions.create": self._completion,
            "models.list": self._list_models,
            "models.kept": self._list_kept,
            "models.delete": self._delete_kept,
            "cancel": self._cancel,
            "memory": self._memory,
        }
        method = methods.get(message.method)
        if method is None:
            known = ", ".join(sorted(methods))
            raise InvalidRequestError(
                f"There is no method {message.method!r}; there are: {known}.", param="method"
            )
        if message.id in port.cancels:
            raise InvalidRequestError(f"Request id {message.id!r} is open already.", param="id")
        port.cancels[message.id] = _nothing
        try:
            await method(port, message)
        finally:
            del port.cancels[message.id]

    async def _load(self, port: Connection, message: protocol.Message) -> None:
        record = protocol.parse_record(message.params)
        cancelling = LoadCancel()
        port.cancels[message.id] = cancelling.cancel
        device = await self._open_device()
        files = self._platform.open_files(device)
        cancelling.apply_to(files)
        async with self._kept.loading(record.model), self._loading:
            await self._drop(record.model_id)
            model = await load_model(
                device,
                files,
                self._platform.kept_json,
                record,
                lambda data: port.emit(message.id, "progress", data),
            )
            if self._device is not device:
                raise DeviceLostError(
                    "The GPU was lost while the model was loading: load it again."
                )
            self._models[record.model_id] = model
            self._lost_models.clear()
        port.emit(message.id, "result", model.describe())

    async def _unload(self, port: Connection, message: protocol.Message) -> None:
        model_id = protocol.parse_unload(message.params)
        async with self._loading:
            if model_id is not None:
                self._find(model_id)
                await self._drop(model_id)
            else:
                for loaded_id in list(self._models):
                    await self._drop(loaded_id)
        port.emit(message.id, "result", {"model_id": model_id})

    async def _chat(self, port: Connection, message: protocol.Message) -> None:
        request = protocol.parse_chat(message.params)
        model = self._find(request.model)
        await port.relay(message.id, *run_chat(model, request))

    async def _completion(self, port: Connection, message: protocol.Message) -> None:
        request = protocol.parse_completion(message.params)
        model = self._find(request.model)
        await port.relay(message.id, *run_completion(model, request))

    async def _list_models(self, port: Connection, message: protocol.Message) -> None:
        protocol.parse_nothing(message.params)
        models = [(model_id, model.created) for model_id, model in self._models.items()]
        port.emit(message.id, "result", responses.model_list(models))

    async def _list_kept(self, port: Connection, message: protocol.Message) -> None:
        protocol.parse_nothing(message.params)
        port.emit(message.id, "result", await self._kept.describe())

    async def _delete_kept(self, port: Connection, message: protocol.Message) -> None:
        model = protocol.parse_delete(message.params)
        freed_bytes = await self._kept.delete(model)
        port.emit(message.id, "result", {"model": model, "freed_bytes": freed_bytes})

    async def _cancel(self, port: Connection, message: protocol.Message) -> None:
        cancel = port.cancels.get(protocol.parse_cancel(message.params))
        if cancel is not None:
            cancel()
        port.emit(message.id, "result", {"cancelled": cancel is not None})

    async def _memory(self, port: Connection, message: protocol.Message) -> None:
        protocol.parse_nothing(message.params)
        gc.collect()
        use = self._device.memory() if self._device is not None else None
        data = {
            "gpu_buffers": use.num_buffers if use is not None else 0,
            "gpu_bytes": use.buffer_bytes if use is not None else 0,
            "python_heap_bytes": self._platform.heap_bytes(),
            "models": list(self._models),
        }
        port.emit(message.id, "result", data)

    async def _open_device(self) -> Device:
        async with self._opening:
            if self._device is None:
                self._device = await self._platform.open_device(self._on_device_lost)
            return self._device

    def _on_device_lost(self, reason: str) -> None:
        """Forget all models: their buffers are gone. Open requests fail by themselves."""
        self._device = None
        self._lost_models |= self._models.keys()
        self._models.clear()
        error = DeviceLostError(
            f"The GPU was lost ({reason}). Models must be loaded again; nothing else is lost."
        )
        text = json.dumps({"event": "device_lost", "data": error.to_dict()})
        for connection in self._connections:
            connection.send(text)

    def _find(self, model_id: str | None) -> LoadedModel:
        if model_id is None and len(self._models) == 1:
            model_id = next(iter(self._models))
        model = self._models.get(model_id) if model_id is not None else None
        if model is not None and model.engine.failure is None:
            return model
        if model is not None:
            self.start(self._drop(model.record.model_id))
            raise ModelNotLoadedError(
                f"Model {model_id!r} stopped after an error: {model.engine.failure} Load it again.",
                param="model",
            )
        if self._lost_models and (model_id is None or model_id in self._lost_models):
            raise DeviceLostError("The GPU was lost, and the model with it: load it again.")
        loaded = ", ".join(self._models) or "none"
        wanted = f"Model {model_id!r} is not loaded" if model_id else "`model` says which to use"
        raise ModelNotLoadedError(f"{wanted}; loaded: {loaded}.", param="model")

    async def _drop(self, model_id: str) -> None:
        model = self._models.pop(model_id, None)
        if model is not None:
            await model.close()


def _nothing() -> None:
    """What cancelling a request does that ends by itself at once."""
