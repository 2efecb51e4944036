"""The `tokenizers` that is built for Pyodide, in the browser, against the one of the package index
in CPython: the same code runs in both, and what it says of each text is compared."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support import tokenizer_files
from tests.support.engine_tab import engine_tab
from tests.support.fixtures import fixture
from tests.support.texts import HOSTILE, SURROGATES, generated_texts

NUM_GENERATED = 1000

BOOT = """
async () => {
  const at = (path) => new URL(path, location.href).href;
  const { loadPyodide } = await import(at("pyodide/pyodide.mjs"));
  globalThis.py = await loadPyodide({ indexURL: at("pyodide/"), packages: ["tokenizers"] });
}
"""

RUN = """
({ code, args }) => {
  py.globals.set("args", args);
  const text = py.runPython(`import json\\nargs = json.loads(args)\\n${code}\\njson.dumps(out)`);
  return JSON.parse(text);
}
"""

# All that is said of a text, as a digest, or the error that it is.
EXAMINE = """
import hashlib, json
from tokenizers import Tokenizer
from tokenizers.decoders import DecodeStream

made = Tokenizer.from_str(args["json"])

def streamed(ids, skip):
    stream = DecodeStream(skip_special_tokens=skip)
    return [stream.step(made, one) for one in ids]

def examine(text):
    seen = []
    for special in (True, False):
        found = made.encode(text, add_special_tokens=special)
        seen += [found.ids, found.tokens, found.offsets, found.type_ids, found.word_ids]
        seen += [found.special_tokens_mask]
        for skip in (True, False):
            seen.append(made.decode(found.ids, skip_special_tokens=skip))
            if len(text) < 2000:
                seen.append(streamed(found.ids, skip))
    return seen

def digest(text):
    try:
        seen = examine(text)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return hashlib.sha256(json.dumps(seen).encode()).hexdigest()

out = [digest(text) for text in args["texts"]]
"""

LOAD = """
from tokenizers import Tokenizer
out = []
for text in args["files"]:
    made = Tokenizer.from_str(text)
    found = made.encode(args["text"])
    out.append([found.ids, found.tokens, found.offsets, made.decode(found.ids), made.to_str()])
"""

ERRORS = """
from tokenizers import Regex, Tokenizer, models
made = Tokenizer.from_str(args["json"])
out = []
for call in (
    lambda: Tokenizer.from_str("{}"),
    lambda: Tokenizer.from_str("no JSON"),
    lambda: Tokenizer.from_str(args["json"][:-40]),
    lambda: Tokenizer.from_file("/no/such/file"),
    lambda: models.BPE({"a": 0}, [("a", "b")]),
    lambda: made.encode(7),
    lambda: made.encode("\\ud800"),
    lambda: made.decode([-1]),
    lambda: made.id_to_token(2**40),
    # A failed assertion in Rust, which no check of arguments comes before.
    lambda: made.encode("hello world, hello").truncate(2, stride=5),
    lambda: made.encode("hello world, hello").truncate(2, stride=5),
):
    try:
        call()
        out.append("no error")
    except BaseException as error:
        out.append(type(error).__name__)
out.append(made.encode("still alive").ids)
"""


def natively(code: str, args: Any) -> Any:
    names: dict[str, Any] = {"args": json.loads(json.dumps(args))}  # joins halves of surrogates
    exec(code, names)
    return json.loads(json.dumps(names["out"]))


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    with engine_tab(chromium, site) as tab:
        tab.page.evaluate(BOOT)
        yield tab.page


def in_browser(page: Page, code: str, args: Any) -> Any:
    return page.evaluate(RUN, {"code": code, "args": json.dumps(args)})


def texts_for(name: str) -> list[str]:
    rng = random.Random(f"texts for {name}")
    content = json.loads(tokenizer_files.load(name))
    specials = [token["content"] for token in content["added_tokens"]]
    texts = [*HOSTILE, *SURROGATES, *generated_texts(rng, specials, NUM_GENERATED)]
    long = "".join(generated_texts(rng, specials, 2000))
    texts.append(long.encode()[:50_000].decode(errors="ignore"))
    if name.startswith(("made", "stories")):
        return texts
    vectors = json.loads(fixture(f"tokenizers/{name}/vectors.json").read_text("utf-8"))
    return texts + [case["text"] for case in vectors["cases"]]


@pytest.mark.parametrize("name", tokenizer_files.NAMES)
def test_says_the_same_of_every_text(page: Page, name: str) -> None:
    texts = texts_for(name)
    args = {"json": tokenizer_files.load(name), "texts": texts}
    here, there = natively(EXAMINE, args), in_browser(page, EXAMINE, args)
    differing = [texts[i] for i in range(len(texts)) if here[i] != there[i]]
    assert not differing
    assert len(set(here)) > NUM_GENERATED / 2  # digests of texts, not one error for all


def test_every_kind_of_model_loads(page: Page) -> None:
    files = [tokenizer_files.unigram(), tokenizer_files.word_piece(), tokenizer_files.byte_level()]
    args = {"files": files, "text": "Hello wörld, the hello! 你好 😀"}
    assert in_browser(page, LOAD, args) == natively(LOAD, args)


def test_errors_and_panics_are_exceptions(page: Page) -> None:
    args = {"json": tokenizer_files.load("made-bytes")}
    here = natively(ERRORS, args)
    assert here[-3:-1] == ["PanicException"] * 2
    assert in_browser(page, ERRORS, args) == here
