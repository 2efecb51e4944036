"""What happens in the open chat: a question is sent, answered, edited, answered anew.

Knows no elements: `view` is a MessagesView; `on` has save(chat), changed(), failed(error),
restore(prompt) for a question that got no answer, and token(), usage(usage) for the measures.
"""

import time

from answer import Answer
from chats import Chat
from client import EngineError
from words import node_statistics

SAVE_EVERY_S = 2  # Of a growing answer: what a closed tab may lose.
CHARACTERS_PER_S = 50_000  # Longer chats are saved less often, as it holds up the page.


class Conversation:
    def __init__(self, view, on: dict):
        self._view = view
        self._on = on
        self._request = None
        self._growing = None  # The node of the answer that comes.
        self.chat = Chat()

    @property
    def is_answering(self) -> bool:
        return self._request is not None

    def open(self, chat: Chat):
        """Show another chat. Not while an answer comes."""
        self.chat = chat
        self._view.show([])
        self.show()
        self._view.scroll_to_end()

    def show(self):
        rows = []
        for node in self.chat.path():
            siblings = self.chat.siblings(node)
            ids = [sibling["id"] for sibling in siblings]
            words = "" if node is self._growing else node_statistics(node)
            rows.append((node, words, ids.index(node["id"]), len(ids)))
        self._view.show(rows)

    def context_used(self) -> int:
        """Tokens of the path up to its last answer; 0 if they are not known."""
        for node in reversed(self.chat.path()):
            if node["statistics"] and node["statistics"]["usage"]:
                usage = node["statistics"]["usage"]
                return usage["prompt_tokens"] + usage["completion_tokens"]
        return 0

    async def send(self, engine, model_id: str, prompt: str):
        await self._ask(engine, model_id, self.chat.add("user", prompt))

    async def edit(self, engine, model_id: str, node_id: int, prompt: str):
        """Ask in other words: a branch beside the question's."""
        parent = self.chat.node(node_id)["parent"]
        await self._ask(engine, model_id, self.chat.add("user", prompt, parent))

    async def regenerate(self, engine, model_id: str, node_id: int):
        """Answer the same question once more: a branch beside the answer's."""
        parent = self.chat.node(node_id)["parent"]
        await self._answer(engine, model_id, self.chat.node(parent))

    def branch(self, node_id: int, step: int):
        """Go to the branch before (-1) or after (1)."""
        node = self.chat.node(node_id)
        siblings = self.chat.siblings(node)
        index = [sibling["id"] for sibling in siblings].index(node_id)
        self.chat.select(siblings[index + step])
        self.show()
        self._on["save"](self.chat)

    def stop(self):
        if self._request:
            self._request.cancel()

    async def _ask(self, engine, model_id: str, question: dict):
        answer = await self._answer(engine, model_id, question)
        if answer is None:
            self.chat.remove(question)
            self.show()
            self._on["restore"](question["content"])
            self._on["save"](self.chat)

    async def _answer(self, engine, model_id: str, question: dict):
        """The answer's node, or None if there is none; what came of it is kept."""
        chat, leaf = self.chat, self.chat.leaf
        chat.leaf = question["id"]
        body = chat.request(model_id)
        node = self._growing = chat.add("assistant", "", question["id"], model_id)
        self.show()
        self._view.scroll_to_end()
        self._on["save"](chat)  # The question is not lost, whatever happens to the page.
        shown, answer, failed, saved_s = self._view.last(), Answer(), None, time.time()
        save_every_s = SAVE_EVERY_S + chat.num_characters / CHARACTERS_PER_S
        shown.begin()
        self._request = engine.chat(body)
        self._on["changed"]()
        try:
            async for chunk in self._request:
                added = answer.take(chunk)
                if added:
                    shown.append(added)
                    self._on["token"]()
                if time.time() - saved_s > save_every_s:
                    saved_s = time.time()
                    node["content"] = answer.text
                    self._on["save"](chat)
            node["statistics"] = {"usage": answer.usage, "finish_reason": answer.finish_reason}
            self._on["usage"](answer.usage)
        except EngineError as error:
            node["statistics"] = {"usage": None, "finish_reason": "error"}
            self._on["usage"](None)
            failed = error.body
        finally:
            self._request = self._growing = None
            node["content"] = answer.text
            shown.finish()
            if failed and not answer.text:
                if chat.remove(node) and chat.has(leaf):
                    chat.leaf = leaf
                node = None
            self.show()
            self._on["changed"]()
        if failed:
            self._on["failed"](failed)
        self._on["save"](chat)
        return node
