"""Where the list of models comes from, with a browser's fetch and URLs made here."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from app.models import Models

SITE = "https://site.test/"
TINY = {"model_id": "tiny", "model": "models/tiny/"}


class Response:
    def __init__(self, text: str, status: int = 200) -> None:
        self.status, self.ok, self._text = status, status == 200, text

    async def text(self) -> str:
        return self._text


def url_of(url: str, base: str) -> Any:
    parts = urlsplit(urljoin(base, url))
    return SimpleNamespace(protocol=f"{parts.scheme}:", origin=f"{parts.scheme}://{parts.netloc}")


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    """app/catalogue.py; its `js` is this one."""
    js = ModuleType("js")
    vars(js).update(
        document=SimpleNamespace(baseURI=SITE),
        URL=SimpleNamespace(new=url_of, canParse=lambda url, base: "[" not in url),
    )
    monkeypatch.setitem(sys.modules, "js", js)
    sys.modules.pop("catalogue", None)
    module = import_module("catalogue")
    del sys.modules["catalogue"]
    return module


def read(module: Any, fetch: Callable[[str], Any]) -> Models:
    module.js.fetch = fetch
    models = Models([])
    asyncio.run(module.Catalogue(models, None).read())
    return models


def answering(*args: Any) -> Callable[[str], Any]:
    async def fetch(url: str) -> Response:
        return Response(*args)

    return fetch


async def no_network(url: str) -> Response:
    raise OSError("Failed to fetch")


def test_the_sites_models_are_read(module: Any) -> None:
    assert read(module, answering(f"[{str(TINY)}]".replace("'", '"'))).records == [TINY]


@pytest.mark.parametrize(
    ("fetch", "words"),
    [
        (no_network, "could not be fetched"),
        (answering("", 503), "HTTP 503"),
        (answering("<!doctype html>"), "not JSON"),
    ],
)
def test_why_there_is_no_list_is_told(module: Any, fetch: Any, words: str) -> None:
    with pytest.raises(module.CatalogueError, match=words):
        read(module, fetch)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("models/tiny", True),
        ("https://a.test/tiny", True),
        ("a.test:8000/tiny", True),
        ("http://localhost:8000/tiny", True),
        ("localhost:8000/tiny", False),
        ("javascript:alert(1)/", False),
        ("https://[/", False),
        (" / ", False),
        ("", False),
    ],
)
def test_a_folder_is_one_that_can_be_fetched(module: Any, url: str, expected: bool) -> None:
    assert module.is_folder(url) is expected
