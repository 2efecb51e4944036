"""What the model tells about the app that it runs in. Every answer of the grammars named here must
be true of it."""

from __future__ import annotations

from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import (
    app_browsers,
    app_embedding,
    app_licence,
    app_offline,
    app_other_models,
    app_privacy,
    app_pyodide,
    app_size,
    app_webgpu,
    app_what,
)
from static.models.demo.source.intent import ask

_INTENTS = (
    app_what.WHAT,
    app_privacy.PRIVACY,
    app_browsers.BROWSERS,
    app_webgpu.WEBGPU,
    app_pyodide.PYODIDE,
    app_embedding.EMBED,
    app_other_models.OTHER_MODEL,
    app_offline.OFFLINE,
    app_licence.LICENCE,
    app_size.SIZE,
)


def app(chat: Chat) -> Check:
    """A question about the app."""
    return ask(chat, chat.choose(_INTENTS))
