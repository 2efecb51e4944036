"""The engine for this page: owns the worker, turns requests into events that can be awaited.

Speaks docs/protocol.md; knows no DOM and no model. worker/pywebllm.mjs is the same in JavaScript.
"""

import asyncio
import json

import js
from json_text import json_text
from models import DISPLAY_FIELDS
from trusted import script_url

WORKER_URL = "./worker/boot.js"


def to_js(value):
    """A plain JavaScript object that structuredClone takes."""
    return js.JSON.parse(json_text(value, 3))  # A request's messages are each a piece.


class EngineError(Exception):
    """`body` is OpenAI's error body: message, type, param, code, status."""

    def __init__(self, body: dict):
        super().__init__(body["message"])
        self.body = body
        self.code = body["code"]


class Request:
    """An open request. `async for` gives the chunks of a stream, `result()` waits for the one
    answer; both raise EngineError."""

    def __init__(self, cancel, on_progress=None):
        self._cancel = cancel
        self._on_progress = on_progress
        self._events = []
        self._arrived = asyncio.Event()

    def receive(self, event: str, data):
        if event == "progress":
            if self._on_progress:
                self._on_progress(data)
        else:
            self._events.append((event, data))
            self._arrived.set()

    def cancel(self):
        """End it: a generation finishes with what it has, a load raises `aborted`."""
        self._cancel()

    async def _next(self):
        while not self._events:
            self._arrived.clear()
            await self._arrived.wait()
        event, data = self._events.pop(0)
        if event == "error":
            raise EngineError(data)
        return event, data

    async def result(self):
        _, data = await self._next()
        return data

    def __aiter__(self):
        return self

    async def __anext__(self):
        event, data = await self._next()
        if event == "done":
            raise StopAsyncIteration
        return data


def _new_worker():
    return js.Worker.new(script_url(WORKER_URL), to_js({"type": "module"}))


def _early_worker():
    """The worker that static/early_worker.js has started, for whoever asks first."""
    if not js.Reflect.has(js.globalThis, "earlyWorker"):
        return None
    worker = js.globalThis.earlyWorker
    js.Reflect.deleteProperty(js.globalThis, "earlyWorker")
    return worker


class Engine:
    """One worker. `on_event(event, data)` gets what it says unasked: boot, ready, fatal,
    device_lost. After `fatal` this object is of no more use: make another."""

    def __init__(self, on_event):
        self._on_event = on_event
        self._requests = {}
        self._next_id = 1
        self._worker = _early_worker() or _new_worker()
        self._worker.onerror = self._on_error
        channel = js.MessageChannel.new()
        self._port = channel.port1
        self._port.onmessage = self._on_message
        ports = js.Array.new()
        ports.push(channel.port2)
        self._worker.postMessage(to_js({"event": "connect"}), ports)

    def folder(self, record: dict) -> str:
        """How `models.kept` calls a record's folder: its URL, with a slash at its end."""
        url = js.URL.new(record["model"], js.document.baseURI).href
        return url if url.endswith("/") else url + "/"

    def load(self, record: dict, on_progress) -> Request:
        """Load a model; what the record has for the page alone is left out."""
        params = {name: value for name, value in record.items() if name not in DISPLAY_FIELDS}
        params["model"] = js.URL.new(record["model"], js.document.baseURI).href
        return self._open("load", {"model": params}, on_progress)

    def ask(self, method: str, params: dict) -> Request:
        """Any other method of the protocol."""
        return self._open(method, params)

    def chat(self, body: dict) -> Request:
        return self._open("chat.completions.create", body)

    def _open(self, method: str, params: dict, on_progress=None) -> Request:
        request_id = self._post(method, params)
        request = Request(lambda: self._post("cancel", {"id": request_id}), on_progress)
        self._requests[request_id] = request
        return request

    def _post(self, method: str, params: dict) -> int:
        request_id = self._next_id
        self._next_id += 1
        self._port.postMessage(to_js({"id": request_id, "method": method, "params": params}))
        return request_id

    def _on_message(self, message):
        answer = json.loads(js.JSON.stringify(message.data))
        event, data = answer["event"], answer.get("data")
        if "id" not in answer:
            if event == "fatal":
                self._end(data)
            self._on_event(event, data)
            return
        request = self._requests.get(answer["id"])
        if request is None:
            return  # The answer to a cancel.
        if event in ("result", "done", "error"):
            del self._requests[answer["id"]]
        request.receive(event, data)

    def _on_error(self, event):
        """The worker's script could not be fetched (then there is no message), or broke."""
        reason = getattr(event, "message", None) or "its script could not be loaded"
        error = {
            "message": f"The engine's worker broke: {reason}.",
            "type": "server_error",
            "param": None,
            "code": "internal_error",
            "status": 500,
        }
        self._end(error)
        self._on_event("fatal", error)

    def _end(self, error: dict):
        """End the worker, and every open request with `error`."""
        self._worker.terminate()
        requests, self._requests = self._requests, {}
        for request in requests.values():
            request.receive("error", error)
