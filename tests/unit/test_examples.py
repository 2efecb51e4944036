"""static/examples: as short as they say, nothing inline, and every file that they name is there."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

import build

STATIC = build.ROOT / "static"
PAGES = sorted(path.relative_to(STATIC) for path in (STATIC / "examples").rglob("*.html"))
# Put there by the build from elsewhere.
BUILT = {"pywebllm.mjs", "pyscript.mjs", "micropython/micropython.mjs"}


class Tags(HTMLParser):
    """The start tags of a page, and the text in its scripts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.lasttag == "script" and data.strip():
            self.scripts.append(data)


def tags(page: Path) -> Tags:
    return Tags((STATIC / page).read_text("utf-8"))


def policy(page: Path) -> dict[str, list[str]]:
    """The page's Content-Security-Policy by directive."""
    found = [
        attributes["content"] or ""
        for tag, attributes in tags(page).tags
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert len(found) == 1
    parts = [directive.split() for directive in found[0].split(";")]
    return {name: sources for name, *sources in parts}


def lines_of_code(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_every_file_named_is_in_the_site(page: Path) -> None:
    named = [a.get(key) for _, a in tags(page).tags for key in ("href", "src", "config")]
    urls = [urljoin(f"https://site.invalid/{page.as_posix()}", url) for url in named if url]
    own = [urlsplit(url).path[1:] for url in urls if urlsplit(url).hostname == "site.invalid"]
    assert own
    for path in own:
        file = path + "index.html" if path.endswith("/") or not path else path
        assert file in BUILT or (STATIC / file).is_file(), f"{page} names {path}"


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_policies_are_strict(page: Path) -> None:
    directives = policy(page)
    assert directives["default-src"] == ["'none'"]
    assert directives["base-uri"] == directives["form-action"] == ["'none'"]
    sources = {source for sources in directives.values() for source in sources}
    assert not {source for source in sources if "unsafe" in source} - {"'wasm-unsafe-eval'"}
    assert not sources & {"*", "http:", "https:", "data:"}
    for tag, attributes in tags(page).tags:
        assert tag != "style" and "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]


def test_the_bare_page_has_20_lines_of_javascript() -> None:
    text = (STATIC / "examples/bare/chat.js").read_text("utf-8")
    assert 0 < lines_of_code(text) <= 20
    assert tags(Path("examples/bare/index.html")).scripts == []


def test_the_page_in_python_has_15_lines() -> None:
    (source,) = tags(Path("examples/pyscript/index.html")).scripts
    assert 0 < lines_of_code(source) <= 15


def test_the_embedding_page_allows_the_site_that_it_imports() -> None:
    script = (STATIC / "examples/embed/embed.js").read_text("utf-8")
    (origin,) = re.findall(r'from "(http://[^/"]+)/pywebllm\.mjs"', script)
    directives = policy(Path("examples/embed/index.html"))
    assert origin in directives["script-src"] and directives["connect-src"] == [origin]
    assert directives["worker-src"] == ["blob:", origin]
