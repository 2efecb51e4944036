"""The chats of this browser: opens, renames, deletes, exports and imports them by the sidebar.

What another tab does to them shows here, too. `on` has run(coroutine), open(chat), changed(chat),
left(text, keep) when another tab has deleted the open one, close_chats(),
failed(title, message), refused(message) and preferences() when another tab has changed those.
"""

import js
from chats import Chat
from library import Library
from sidebar import Sidebar
from store import Store, StoreError
from words import unreadable_text


class ChatList:
    def __init__(self, on: dict):
        self._on = on
        self._library = None
        self._current = None
        self._query = ""
        self._problem = ""  # Why nothing could be kept the last time.
        self.sidebar = Sidebar(
            {
                "new": self.new,
                "open": self.open,
                "rename": self._rename,
                "delete": lambda chat_id: self._run(self._delete(chat_id)),
                "search": self._search,
                "export": self._export,
                "import_file": lambda file: self._run(self._import(file)),
            }
        )

    async def start(self) -> Store:
        """Opens the store. The chat that was changed last is not opened: people come to ask."""
        store = await Store.open()
        self._library = Library(store)
        store.on_change = self._on_change
        await self._library.open()
        if not store.is_kept:
            self.sidebar.say("This browser keeps no data for this page: chats go with the tab.")
        elif self._library.num_unreadable:
            self.sidebar.say(unreadable_text(self._library.num_unreadable))
        self._draw()
        return store

    def _run(self, work):
        self._on["run"](self._reporting(work))

    async def _reporting(self, work):
        try:
            await work
            self._problem = ""
        except StoreError as error:
            if str(error) != self._problem:  # Said once, not every two seconds of an answer.
                self._problem = str(error)
                self._on["failed"]("The chats could not be kept", self._problem)
        except ValueError as error:
            self._on["refused"](str(error))

    def _on_change(self, table: str, keys):
        """Another tab has changed something."""
        if table == "preferences":
            self._on["preferences"]()
        else:
            self._run(self._refresh(keys))

    async def _refresh(self, chat_ids):
        gone = await self._library.refresh(chat_ids)
        self._draw()
        for chat in gone:
            await self._leave(chat)
        if self._current and (chat_ids is None or self._current.id in chat_ids):
            self._on["changed"](self._current)

    async def _leave(self, chat):
        """It is deleted: its answer ends, too."""
        if chat is self._current:
            await self._show(Chat())

            def keep():
                self._run(self._put_back(chat, self._show))

            text = f"“{chat.shown_title}” was deleted in another tab"
            self._on["left"](text, keep)
            self.sidebar.say(f"{text}.", "Undo", keep)  # Stays when that is dismissed.

    def _set_current(self, chat):
        self._current, self._library.shown_id = chat, chat.id

    def save(self, chat):
        self._set_current(chat)
        self._run(self._save(chat))

    async def _save(self, chat):
        is_kept = await self._library.save(chat)
        if is_kept and not chat.nodes:  # Its only question got no answer.
            await self._library.let_go(chat)
        self._draw()
        if not is_kept:
            await self._leave(chat)

    def _draw(self):
        if self._library is None:
            return  # It will be drawn once it is open.
        current_id = self._current.id if self._current else None
        chats = self._library.search(self._query) if self._query else self._library.chats
        self.sidebar.show([(chat.id, chat.shown_title) for chat in chats], current_id)

    def _search(self, text: str):
        self._query = text.strip()
        self._draw()

    def new(self):
        """An empty chat; it is kept once something is said in it."""
        self._run(self._show(Chat()))

    def open(self, chat_id: str):
        chat = self._library.find(chat_id)
        if chat:  # Else another tab has just deleted it.
            self._run(self._show(chat))

    async def _show(self, chat):
        self._on["close_chats"]()
        await self._on["open"](chat)
        self._set_current(chat)
        self._draw()

    def _rename(self, chat_id: str, title: str):
        chat = self._library.find(chat_id)
        if chat and title.strip() and title != chat.shown_title:
            chat.title = title.strip()
            self._run(self._save_as_it_is(chat))
        else:
            self._draw()

    async def _save_as_it_is(self, chat):
        try:
            await self._library.save(chat)
        finally:
            self._draw()

    async def _delete(self, chat_id: str):
        if self._current and self._current.id == chat_id:
            await self._show(Chat())  # Ends an answer, which would keep the chat once more.
        chat = await self._library.delete(chat_id)
        if chat is None:
            return
        self._draw()

        def undo():
            self._run(self._put_back(chat))

        self.sidebar.say(f"“{chat.shown_title}” is deleted.", "Undo", undo)

    async def _put_back(self, chat, show=None):
        chat = await self._library.put_back(chat)
        self.sidebar.say("")
        self._draw()
        if show:
            await show(chat)

    def _export(self, chat_id):
        chats = [chat for chat in self._library.chats if chat_id in (None, chat.id)]
        text = self._library.export_text(chats)
        parts = js.Array.new()
        parts.push(text)
        url = js.URL.createObjectURL(js.Blob.new(parts))
        link = js.document.createElement("a")
        link.href, link.download = url, "pywebllm-chats.json"
        link.click()
        js.setTimeout(lambda: js.URL.revokeObjectURL(url), 10_000)

    async def _import(self, file):
        number = await self._library.import_text(await file.text())
        self._draw()
        self.sidebar.say(f"{number} chat{'' if number == 1 else 's'} imported.")
