"""The page: joins the view, the conversation and the engine.

A model is loaded by its button, or by sending a prompt while it is not.
"""

import asyncio
import json

import js
from client import Engine, EngineError
from models import Models
from state import Answer, Conversation
from view import View
from words import error_text, loaded_text, progress_text, statistics

NO_WEBGPU = {
    "code": "gpu_unavailable",
    "message": "The engine computes with WebGPU, which this browser does not give to this page. "
    "Use a recent Chrome, Edge, Firefox or Safari, over https or localhost.",
    "param": None,
}


class Page:
    def __init__(self):
        self.engine = None
        self.models = Models([])
        self.chosen = None  # A record of the models.
        self.loaded = None  # The result of the load.
        self.loading = None  # The open request.
        self.answering = None  # The open request.
        self.conversation = Conversation()
        self.view = View(
            {
                "load": lambda: asyncio.create_task(self.load()),
                "cancel": self.cancel_load,
                "send": lambda: asyncio.create_task(self.send()),
                "stop": lambda: self.answering and self.answering.cancel(),
                "new_chat": self.new_chat,
                "choose": self.choose,
                "add_model": self.add_model,
            }
        )

    async def start(self):
        if not js.Reflect.has(js.navigator, "gpu"):
            self.view.show_status("The engine cannot run in this browser.")
            self.view.show_error(error_text(NO_WEBGPU), NO_WEBGPU["code"])
            return
        self.start_engine()
        response = await js.fetch("./models.json")
        self.models = Models(json.loads(await response.text()) if response.ok else [])
        wanted = js.URLSearchParams.new(js.location.search).get("model")
        self.chosen = (wanted and self.models.choose(wanted)) or self.models.first()
        self.show_models()

    def start_engine(self):
        """The worker starts at once, so that the first load need not wait for it."""
        self.engine = Engine(self.on_engine_event)
        self.update()

    def on_engine_event(self, event: str, data):
        if event == "fatal":
            self.engine = self.loaded = None
            self.fail(data)
        elif event == "device_lost":
            self.fail(data)

    def update(self):
        """Show which controls can be used, and why."""
        ready = self.engine is not None and self.chosen is not None
        loading, answering = self.loading is not None, self.answering is not None
        self.view.enable(ready, loading, answering, self.is_loaded())
        if not self.engine:
            self.view.show_status("The engine is not running.")
        elif not self.chosen:
            self.view.show_status("Add a model by its URL.")
        elif self.loading:
            self.view.show_status(f"Loading {self.chosen['model_id']}")
        elif self.is_loaded():
            self.view.show_status(loaded_text(self.loaded))
        else:
            self.view.show_status("Load the model, or just send a prompt.")

    def fail(self, error: dict):
        """Show an error of the engine, with the way to go on."""
        if error["code"] in ("device_lost", "model_not_loaded"):
            self.loaded = None
        if self.engine is None:
            action = ("Start again", self.start_engine)
        elif self.loaded is None:
            action = ("Load again", lambda: asyncio.create_task(self.load()))
        else:
            action = ()
        self.view.show_error(error_text(error), error["code"], *action)
        self.update()

    # The model

    def is_loaded(self) -> bool:
        """Whether the chosen one is."""
        return bool(
            self.loaded and self.chosen and self.loaded["model_id"] == self.chosen["model_id"]
        )

    def choose(self, model_id: str):
        self.chosen = self.models.find(model_id)
        self.update()

    def add_model(self, url: str, quantization: str):
        self.chosen = self.models.add(url, quantization)
        self.show_models()

    def show_models(self):
        self.view.show_models(self.models.records, self.chosen["model_id"] if self.chosen else "")
        self.update()

    async def load(self):
        """Load the chosen model in place of the one that is loaded."""
        if self.loading or self.answering or not self.engine or not self.chosen:
            return
        self.view.hide_error()
        self.view.show_progress("Starting the engine", 0, 0)
        try:
            if self.loaded:
                self.loaded = None
                await self.wait_loading(self.engine.unload())
            request = self.engine.load(self.chosen, self.on_progress)
            self.loaded = await self.wait_loading(request)
        except EngineError as error:
            if error.code != "aborted":
                self.fail(error.body)
        finally:
            self.loading = None
            self.view.hide_progress()
            self.update()

    def cancel_load(self):
        if self.loading:
            self.loading.cancel()
            self.view.show_progress("Cancelling", 0, 0)

    async def wait_loading(self, request):
        self.loading = request
        self.update()
        return await request.result()

    def on_progress(self, progress: dict):
        text = progress_text(progress)
        self.view.show_progress(text, progress["loaded_bytes"], progress["total_bytes"])

    # The conversation

    async def send(self):
        if not self.view.prompt.strip():
            return
        if not self.is_loaded():
            await self.load()
        prompt = self.view.prompt  # May have been changed during the load.
        if self.loading or self.answering or not self.is_loaded() or not prompt.strip():
            return
        self.view.prompt = ""
        self.view.hide_error()
        self.view.add_question(prompt)
        self.conversation.ask(prompt)
        try:
            self.answering = self.engine.chat(self.conversation.request(self.loaded["model_id"]))
            self.update()
            await self.answer()
        finally:
            self.answering = None
            self.update()

    async def answer(self):
        """Show the answer as it comes. A question that got none goes back to the prompt box."""
        answer = Answer()
        shown = self.view.add_answer(self.loaded["model_id"])
        try:
            async for chunk in self.answering:
                shown.append(answer.take(chunk))
            shown.finish(statistics(answer.usage, answer.finish_reason))
        except EngineError as error:
            shown.finish("broken off")
            self.fail(error.body)
            if not answer.text:
                self.view.remove_exchange()
                question = self.conversation.take_back()
                self.view.prompt = self.view.prompt or question
                return
        self.conversation.answer(answer.text)

    def new_chat(self):
        self.conversation.clear()
        self.view.clear_conversation()
        self.view.hide_error()


asyncio.create_task(Page().start())
