"""Fills the list of models with the site's own, and says which one comes first.

Knows the address and the preferences; no engine and no elements.
"""

import json

import js
from models import with_scheme

URL = "./models.json"


def is_folder(url: str) -> bool:
    """Whether a browser can ask for it. (Python cannot catch what a bad URL throws.)"""
    url = with_scheme(url.strip())
    if not url.strip("/") or not js.URL.canParse(url, js.document.baseURI):
        return False
    return js.URL.new(url, js.document.baseURI).protocol in ("http:", "https:")


class CatalogueError(Exception):
    """Why there is no list of the site's models, in words for people."""


class Catalogue:
    """`models`: the list to fill, a Models."""

    def __init__(self, models, preferences):
        self._models = models
        self._preferences = preferences

    async def read(self):
        """Put the site's models in the list. Raises CatalogueError; those that were added are there
        even so."""
        try:
            response = await js.fetch(URL)
            text = await response.text() if response.ok else ""
        except Exception:  # The promise was rejected: there is no network, or it broke off.
            raise CatalogueError("It could not be fetched from this site.") from None
        if not response.ok:
            raise CatalogueError(f"This site answered with HTTP {response.status}.")
        try:
            self._models.records += json.loads(text)
        except ValueError:
            raise CatalogueError("What this site sent is not JSON.") from None

    def first(self):
        """What the address asks for, else what was used last, else the list's first; or None."""
        models = self._models
        wanted = js.URLSearchParams.new(js.location.search).get("model")
        return (
            (wanted and is_folder(wanted) and models.choose(wanted))
            or self._preferences.used_last()
            or models.first()
        )

    def loads_by_itself(self, record) -> bool:
        """Nothing is downloaded from elsewhere unasked. `record` may be None."""
        if record is None:
            return False
        folder = js.URL.new(record["model"], js.document.baseURI)
        is_ours = folder.origin == js.location.origin
        return is_ours or self._preferences.is_used_last(record)

    def add(self, url: str, quantization: str) -> dict:
        """The record for a folder that a person named. Raises ValueError."""
        if not is_folder(url):
            raise ValueError("This is not the URL of a folder.")
        return self._models.add(url, quantization)
