"""The panels beside the conversation, and the bar of the context: what they show, and when.

Knows the loader and the open chat by what they tell; each panel is a module of its own.
"""

import js
from fit import fit
from how_panel import HowPanel
from measures import Measures
from measures_panel import ContextBar, MeasuresPanel
from models_panel import ModelsPanel
from settings_panel import SettingsPanel
from side_panel import SidePanel
from words import source_text


def now_s() -> float:
    return js.performance.now() / 1000


class Panels:
    """`on_models` is a ModelsPanel's, `on_settings` a SettingsPanel's; `chat()` gives the open
    chat."""

    def __init__(self, loader, chat, on_models: dict, on_settings):
        self._loader = loader
        self._chat = chat
        self._measures = Measures()
        self.side = SidePanel(self._on_show)
        self._models = ModelsPanel(self.side.mount("models"), on_models)
        self._settings = SettingsPanel(self.side.mount("settings"), on_settings)
        self._figures = MeasuresPanel(self.side.mount("measures"))
        self._how = HowPanel(self.side.mount("how"))
        self._context = ContextBar(js.document.getElementById("context"))

    def _on_show(self, name: str):
        if name == "settings":
            self.show_settings()
        self.update(name)

    def update(self, name=None):
        """Something has changed; only the panel that is shown, or will be, is drawn."""
        name = name or self.side.shown
        if name == "models":
            self._models.show_models([self._row(r) for r in self._loader.models.records])
            self._models.show_storage(self._loader.used_bytes, self._loader.free_bytes)
        elif name == "measures":
            self._figures.show_loaded(self._loader.loaded)
            if self._loader.adapter:
                self._figures.show_adapter(self._loader.adapter)

    def _row(self, record: dict) -> dict:
        """A record as the models' panel shows it."""
        loader, kept = self._loader, self._loader.kept_of(record)
        is_chosen = record is loader.chosen
        if is_chosen and loader.is_loading:
            state = "loading"
        elif is_chosen and loader.is_loaded:
            state = "loaded"
        elif kept:
            state = "kept" if kept["complete"] else "partial"
        else:
            state = "absent"
        return {
            "model_id": record["model_id"],
            "detail": source_text(record),
            "state": state,
            "kept_bytes": kept["kept_bytes"] if kept else 0,
            "download_bytes": record.get("download_bytes"),
            "fit": fit(record, loader.adapter),
            "own": record in loader.models.added,
        }

    def show_settings(self):
        """Those of the open chat; not while somebody may be typing in them."""
        chat = self._chat()
        self._settings.show(chat.system, chat.settings)

    def refresh_settings(self):
        chat = self._chat()
        self._settings.refresh(chat.system, chat.settings)

    def show_progress(self, progress):
        self._models.show_progress(progress)

    # The figures of an answer

    def begin(self, context_used: int):
        self._measures.begin(now_s(), context_used)

    def token(self):
        self._measures.token(now_s())
        self._figures.show_live(self._measures, now_s())
        self.show_context()

    def usage(self, usage):
        """`usage` None: the answer was broken off."""
        self._measures.finish(usage)
        self._figures.show_usage(self._measures)
        self._how.show_request(self._measures.usage)
        self.show_context()

    def show_context(self, used=None):
        """`used`: tokens of a chat that was opened."""
        if used is not None:
            self._measures.context_used = used
        loaded = self._loader.loaded
        window = loaded["context_window_size"] if loaded else None
        self._context.show(self._measures.context_used, window)
