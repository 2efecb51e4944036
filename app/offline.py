"""Keeps the site's files in this browser through service-worker.js, and offers newer versions.

Knows nothing of models, which the engine keeps.
"""

import asyncio

import js
from client import to_js
from trusted import script_url

URL = "./service-worker.js"
GONE = (404, 410)


class Offline:
    """`on_state(state)` is told "first" while the files are kept for the first time, "ready" once
    all are, "update" when a newer version waits, "unavailable" where the browser keeps none."""

    def __init__(self, on_state):
        self._on_state = on_state
        self._state = ""
        self._registration = None
        self._is_started = False

    async def start(self):
        """Begin to keep the files, or to look for newer ones: now, and whenever somebody comes
        back to the page. Does nothing the second time."""
        if self._is_started:
            return
        self._is_started = True
        try:
            options = to_js({"updateViaCache": "none"})
            container = js.navigator.serviceWorker
            self._registration = await container.register(script_url(URL), options)
            self._registration.addEventListener("updatefound", self._on_update_found)
        except Exception:  # No service workers here, or a first visit without a network.
            self._tell("unavailable")
            return
        self._on_update_found()
        js.document.addEventListener("visibilitychange", self._on_visibility)
        if self._registration.active:
            await self._look()

    async def apply(self) -> bool:
        """Reload the page as the newer version; False where another tab still runs on this one."""
        waiting = self._registration.waiting
        activated, answered = asyncio.Event(), asyncio.Event()
        answers = []

        def on_state_change(event):
            if waiting.state == "activated":
                activated.set()

        def on_answer(event):
            answers.append(event.data)
            answered.set()

        waiting.addEventListener("statechange", on_state_change)
        channel = js.MessageChannel.new()
        channel.port1.onmessage = on_answer
        ports = js.Array.new()
        ports.push(channel.port2)
        waiting.postMessage("apply", ports)
        await answered.wait()
        if not answers[0]:
            return False
        await activated.wait()
        js.location.reload()
        return True

    def _on_update_found(self, event=None):
        installing = self._registration.installing
        if installing:
            installing.addEventListener("statechange", self._show)
        self._show()

    def _show(self, event=None):
        registration = self._registration
        newer = registration.installing or registration.waiting
        if registration.active:
            self._tell("update" if registration.waiting else "ready")
        elif newer and newer.state != "redundant":
            self._tell("first")
        else:
            self._tell("unavailable")  # A file could not be fetched, or not kept.

    def _tell(self, state: str):
        if state != self._state:
            self._state = state
            self._on_state(state)

    def _on_visibility(self, event):
        if js.document.visibilityState == "visible":
            asyncio.create_task(self._look())

    async def _look(self):
        """Look for a newer version; let go of a site that its host has withdrawn."""
        if await self._is_withdrawn():
            await self._registration.unregister()
            return
        try:
            await self._registration.update()
        except Exception:  # Without a network there is nothing newer.
            return
        self._on_update_found()  # Whether or not its event has been heard.

    async def _is_withdrawn(self) -> bool:
        """False unless the host says so: one that does not answer may have a newer version."""
        try:
            response = await js.fetch(URL, to_js({"method": "HEAD", "cache": "no-store"}))
            return response.status in GONE
        except Exception:
            return False
