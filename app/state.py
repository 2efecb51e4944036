"""The conversation as data: what was said, what the next request sends, the answer as it grows.

Knows no page and no engine. Like all of app/ it runs in MicroPython, which has no typing module.
"""


class Conversation:
    """`messages` are OpenAI's, oldest first."""

    def __init__(self):
        self.messages = []

    def ask(self, prompt: str):
        self.messages.append({"role": "user", "content": prompt})

    def answer(self, text: str):
        self.messages.append({"role": "assistant", "content": text})

    def take_back(self) -> str:
        """Forget the last question, which got no answer; returns it."""
        return self.messages.pop()["content"]

    def clear(self):
        self.messages = []

    def request(self, model_id: str) -> dict:
        """The body of a streaming chat request for the next answer."""
        return {
            "model": model_id,
            "messages": self.messages,
            "stream": True,
            "stream_options": {"include_usage": True},
        }


class Answer:
    """What the chunks of one answer add up to; `usage` and `finish_reason` come last."""

    def __init__(self):
        self.text = ""
        self.finish_reason = None
        self.usage = None

    def take(self, chunk: dict) -> str:
        """Count in a chat.completion.chunk; returns the text that it adds."""
        added = ""
        for choice in chunk["choices"]:
            added += choice["delta"].get("content") or ""
            self.finish_reason = choice["finish_reason"] or self.finish_reason
        self.usage = chunk.get("usage") or self.usage
        self.text += added
        return added
