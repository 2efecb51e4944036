"""What went wrong, shown with the way to go on."""

import js
from words import error_text


class Troubles:
    """`on`: what the ways to go on do: `new_chat`, `load` (what is chosen) and `show_kept` (the
    models that could be deleted)."""

    def __init__(self, view, loader, on):
        self._view = view
        self._loader = loader
        self._on = on

    def of_engine(self, error: dict):
        code = error["code"]
        if code == "context_length_exceeded":
            action = ("New chat", self._on["new_chat"])
        elif code == "storage_full":
            action = ("Show what is kept", self._on["show_kept"])
        elif not self._loader.is_loaded:
            action = ("Load again" if self._loader.engine else "Start again", self._on["load"])
        else:
            action = ()
        self._view.show_error(error_text(error), code, *action)

    def of_storage(self, title: str, message: str):
        """Of the chats and preferences."""
        self._show(title, message, "", "storage", "Show what is kept", self._on["show_kept"])

    def of_catalogue(self, message: str):
        title, advice = "The list of models is missing", "Models that you added are there."
        self._show(title, message, advice, "models.json", "Reload", lambda: js.location.reload())

    def of_file(self, message: str):
        self._show("The file could not be imported", message, "", "")

    def of_chat(self, title: str, keep):
        self._show(title, "", "", "", "Keep it", keep)

    def _show(self, title: str, message: str, advice: str, code: str, *action):
        told = {"title": title, "message": message, "advice": advice}
        self._view.show_error(told, code, *action)
