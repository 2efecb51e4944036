"""The page: joins the chats, the engine and the panels.

The first model of the list loads by itself, and so does the one that was used last; a prompt may be
sent while it does.
"""

import asyncio
import sys

import js
from catalogue import Catalogue, CatalogueError, is_folder
from chat_list import ChatList
from conversation import Conversation
from loader import Loader
from messages_view import MessagesView
from offline import Offline
from panels import Panels
from preferences import Preferences
from troubles import Troubles
from view import View
from words import IDEAS, progress_text, status_text

OFFLINE_AFTER_MS = 20_000
KEPT = {"ready": True, "update": True, "unavailable": False}  # For offline use.


class Page:
    def __init__(self):
        self.has_models = asyncio.Event()  # One of them is chosen then, if there are any.
        self.waiting = None  # The prompt that is sent once the model is loaded.
        self.is_unsupported = False
        self.is_kept = None  # For offline use; None: not known yet.
        self.view = View(
            {
                "send": lambda: self.run(self.send()),
                "typed": self.take_back,
                "stop": self.stop,
                "cancel": lambda: self.loader.cancel(),
                "escape": self.escape,
                "uncover": lambda: self.panels.side.uncover(),
            }
        )
        self.messages = MessagesView(
            {
                "edit": lambda node_id, text: self.run(self.again("edit", node_id, text)),
                "regenerate": lambda node_id: self.run(self.again("regenerate", node_id)),
                "branch": self.branch,
            }
        )
        self.conversation = Conversation(
            self.messages,
            {
                "save": lambda chat: self.chats.save(chat),
                "changed": self.update,
                "failed": self.fail,
                "restore": self.restore,
                "token": lambda: self.panels.token(),
                "usage": lambda usage: self.panels.usage(usage),
            },
        )
        self.loader = Loader(
            {
                "run": self.run,
                "changed": self.update,
                "failed": self.fail,
                "progress": self.show_progress,
            }
        )
        self.troubles = Troubles(
            self.view,
            self.loader,
            {
                "new_chat": lambda: self.chats.new(),
                "load": lambda: self.run(self.load_chosen()),
                "show_kept": lambda: self.panels.side.open("models"),
            },
        )
        self.preferences = Preferences(
            self.loader.models,
            {"is_folder": is_folder, "failed": self.troubles.of_storage},
        )
        self.catalogue = Catalogue(self.loader.models, self.preferences)
        self.chats = ChatList(
            {
                "run": self.run,
                "open": self.open_chat,
                "changed": self.refresh_chat,
                "left": self.troubles.of_chat,
                "close_chats": lambda: self.panels.side.close_chats(),
                "failed": self.troubles.of_storage,
                "refused": self.troubles.of_file,
                "preferences": lambda: self.run(self.refresh_preferences()),
            }
        )
        self.panels = Panels(
            self.loader,
            lambda: self.conversation.chat,
            {
                "load": self.load,
                "unload": lambda: self.run(self.unload()),
                "cancel": lambda: self.loader.cancel(),
                "delete": lambda model_id: self.run(self.delete_model(model_id)),
                "add": self.add_model,
            },
            self.set_settings,
        )

    def run(self, work):
        """Begin a coroutine; a defect in it is told."""
        asyncio.create_task(self.guard(work))

    async def guard(self, work):
        try:
            await work
        except Exception as error:
            sys.print_exception(error)
            message = f"{type(error).__name__}: {error}"
            self.fail({"code": "internal_error", "message": message, "param": None})

    async def start(self):
        self.view.show_started()
        self.offline = Offline(self.on_offline)
        # Not at once, as it would take the network from the model; nor only after a long download.
        js.setTimeout(lambda: self.run(self.offline.start()), OFFLINE_AFTER_MS)
        self.view.show_ideas(IDEAS, self.ask)
        if not js.Reflect.has(js.navigator, "gpu"):
            self.show_unsupported("")
            await self.preferences.open(await self.chats.start())
        else:
            self.loader.start()
            if self.view.take_early():
                self.run(self.send())
            try:
                store = await self.chats.start()
                await self.read_catalogue()
                await self.preferences.open(store)
                self.loader.chosen = self.catalogue.first()
            finally:
                self.has_models.set()
            self.update()
            if self.catalogue.loads_by_itself(self.loader.chosen):
                await self.loader.ensure()
        await self.offline.start()

    async def read_catalogue(self):
        try:
            await self.catalogue.read()
        except CatalogueError as error:
            self.troubles.of_catalogue(str(error))

    def on_offline(self, state: str):
        self.is_kept = KEPT.get(state)
        self.update()
        if state == "update":
            text = "A new version of this page is here."
            self.view.show_update(text, "Use it", lambda: self.run(self.apply_update()))

    async def apply_update(self):
        if not await self.offline.apply():
            text = "Close the other tabs of this page, then update."
            self.view.show_update(text, "Update", lambda: self.run(self.apply_update()))

    # What is shown

    def update(self):
        if self.is_unsupported:
            self.messages.enable(False)
            self.panels.update()
            return
        loader, answering = self.loader, self.conversation.is_answering
        ready = loader.chosen is not None
        self.view.enable(ready, answering)
        self.messages.enable(ready and not answering)
        self.view.show_model(loader.chosen["model_id"] if loader.chosen else "Choose a model")
        waits = self.waiting is not None
        if self.has_models.is_set():
            self.view.show_status(status_text(loader, waits, self.is_kept))
        elif waits:
            self.view.show_status("Starting the page. Your prompt will be sent.")
        self.panels.update()

    def show_progress(self, progress):
        if progress is None:
            self.view.hide_progress()
        else:
            loaded, total = progress["loaded_bytes"], progress["total_bytes"]
            self.view.show_progress(progress_text(progress), loaded, total)
        self.panels.show_progress(progress)

    def fail(self, error: dict):
        """Tell an error of the engine."""
        if error["code"] == "gpu_unavailable":
            self.show_unsupported(error["message"])
        else:
            self.troubles.of_engine(error)
            self.update()

    def show_unsupported(self, message: str):
        self.is_unsupported = True
        has_gpu = js.Reflect.has(js.navigator, "gpu")
        agent = js.navigator.userAgent
        self.view.show_unsupported(agent, bool(js.isSecureContext), has_gpu, message)
        self.view.show_status("The engine cannot run in this browser.")
        self.view.show_model("No model")
        self.messages.enable(False)

    # The model

    def load(self, model_id: str):
        """Choose a model and load it."""
        if self.loader.is_loading or self.is_unsupported:
            return
        self.view.hide_error()
        self.loader.chosen = self.loader.models.find(model_id)
        if js.navigator.storage:
            js.navigator.storage.persist()  # Only a person's click may ask for it.
        self.run(self.load_chosen())

    async def load_chosen(self):
        await self.end_answer()
        if await self.loader.ensure():
            self.panels.show_context()
            self.run(self.preferences.use(self.loader.chosen))

    def add_model(self, url: str, quantization: str):
        """Raises ValueError."""
        record = self.catalogue.add(url, quantization)
        self.run(self.preferences.add(record))
        self.load(record["model_id"])
        self.update()

    async def unload(self):
        await self.end_answer()
        await self.loader.unload()
        self.panels.show_context()

    async def delete_model(self, model_id: str):
        """And forget it, if it was added by its URL."""
        models = self.loader.models
        record = models.find(model_id)
        is_own = record in models.added
        if is_own and record is self.loader.chosen and self.loader.is_loaded:
            await self.loader.unload()
        if await self.loader.delete(record) and is_own:
            await self.preferences.remove(record)
            if self.loader.chosen is record:
                self.loader.chosen = models.first()
            self.update()

    async def refresh_preferences(self):
        """Another tab has changed some."""
        await self.preferences.read(self.loader.chosen)
        self.update()

    # The conversation

    def ask(self, idea: str):
        self.view.prompt = f"{idea}\n\n{self.view.prompt}".strip()
        self.view.focus_prompt()
        self.run(self.send())

    async def send(self):
        """The prompt, once the model is loaded; unless it is changed until then, or another chat
        is opened."""
        if self.conversation.is_answering or not self.view.prompt.strip():
            return
        self.waiting = prompt = [self.view.prompt]  # A list: two with the same text are not one.
        self.update()
        is_loaded = await self.ensure_loaded()
        if self.waiting is not prompt:
            return
        self.take_back()
        if not is_loaded:
            return
        self.view.prompt = ""
        self.begin()
        loader = self.loader
        await self.conversation.send(loader.engine, loader.loaded["model_id"], prompt[0])

    def take_back(self):
        """No prompt waits any more: what is in the box stays there."""
        if self.waiting is not None:
            self.waiting = None
            self.update()

    async def again(self, what: str, node_id: int, *prompt):
        """`what`: edit (with the new prompt) or regenerate."""
        chat = self.conversation.chat
        if not await self.ensure_loaded() or chat is not self.conversation.chat:
            for text in prompt:
                self.restore(text)
            return
        self.begin()
        self.view.focus_prompt()
        loader = self.loader
        work = getattr(self.conversation, what)
        await work(loader.engine, loader.loaded["model_id"], node_id, *prompt)

    async def ensure_loaded(self) -> bool:
        if self.is_unsupported or self.conversation.is_answering:
            return False
        self.view.hide_error()
        await self.has_models.wait()
        await self.load_chosen()
        return self.loader.is_loaded and not self.conversation.is_answering

    def begin(self):
        self.panels.begin(self.conversation.context_used())

    def restore(self, prompt: str):
        """A question that got no answer goes back to the prompt box, before what is there."""
        self.take_back()
        self.view.prompt = f"{prompt}\n\n{self.view.prompt}" if self.view.prompt else prompt

    def stop(self):
        self.conversation.stop()

    def escape(self):
        if not (self.panels.side.close() or self.panels.side.close_chats()):
            self.stop()

    def branch(self, node_id: str, step: int):
        if not self.conversation.is_answering:
            self.conversation.branch(node_id, step)

    async def end_answer(self):
        """An answer that is coming ends with what it has."""
        self.conversation.stop()
        while self.conversation.is_answering:
            await asyncio.sleep(0.02)

    async def open_chat(self, chat):
        self.take_back()
        await self.end_answer()
        self.conversation.open(chat)
        self.view.hide_error()
        self.view.focus_prompt()
        self.panels.show_context(self.conversation.context_used())
        self.panels.show_settings()
        self.update()

    def refresh_chat(self, chat):
        """Another tab has changed it."""
        if chat is not self.conversation.chat:
            return
        self.conversation.show()
        if not self.conversation.is_answering:
            self.panels.show_context(self.conversation.context_used())
        self.panels.refresh_settings()
        self.update()

    def set_settings(self, system: str, settings: dict):
        chat = self.conversation.chat
        chat.system, chat.settings = system, settings
        if chat.nodes:
            self.chats.save(chat)


page = Page()
page.run(page.start())
