"""The `tokenizers` that is built for Pyodide, in the browser, against the one of the package index
in CPython: the same code runs in both, and what it says of each text is compared."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.support import tokenizer_files
from tests.support.engine_tab import engine_tab
from tests.support.fixtures import fixture
from tests.support.pyodide_tab import boot, run_here, run_there
from tests.support.texts import HOSTILE, SURROGATES, generated_texts

NUM_GENERATED = 1000

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

# Patterns of models, and what is written in them: each splits the texts.
SPLIT = """
from tokenizers import Regex, pre_tokenizers
out = []
for pattern in args["patterns"]:
    split = pre_tokenizers.Split(Regex(pattern), "isolated")
    out.append([[place for _, place in split.pre_tokenize_str(text)] for text in args["texts"]])
"""
PATTERNS = [
    r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+",
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    r"\s+$",
    r"^\w",
    r"[a-z]$",
    r"(?<=a+)b|(?<!x)c",
    r"(\d)\1|(?>ab|a)b",
    r"\A.|.\z|\bthe\b",
    r"\p{Han}+|\p{Hiragana}|[^\p{Ascii}]",
    r"[\p{P}\p{S}]+|\h+",
    r"a{2,}+|(?:th|he)*?e",
]

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
    lambda: Regex("("),
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


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    with engine_tab(chromium, site) as tab:
        boot(tab.page, "tokenizers")
        yield tab.page


def texts_for(name: str) -> list[str]:
    rng = random.Random(f"texts for {name}")
    content = json.loads(tokenizer_files.load(name))
    specials = [token["content"] for token in content["added_tokens"]]
    texts = [*HOSTILE, *SURROGATES, *generated_texts(rng, specials, NUM_GENERATED)]
    long = "".join(generated_texts(rng, specials, 2000))
    texts.append(long.encode()[:50_000].decode(errors="ignore"))
    if not (name in tokenizer_files.REAL and tokenizer_files.REAL[name].startswith("tokenizers/")):
        return texts
    vectors = json.loads(fixture(f"tokenizers/{name}/vectors.json").read_text("utf-8"))
    return texts + [case["text"] for case in vectors["cases"]]


@pytest.mark.parametrize("name", [*tokenizer_files.NAMES, "made-unigram", "made-word-piece"])
def test_says_the_same_of_every_text(page: Page, name: str) -> None:
    texts = texts_for(name)
    args = {"json": tokenizer_files.load(name), "texts": texts}
    here, there = run_here(EXAMINE, args), run_there(page, EXAMINE, args)
    differing = [texts[i] for i in range(len(texts)) if here[i] != there[i]]
    assert not differing
    assert len(set(here)) > NUM_GENERATED / 2  # digests of texts, not one error for all


def test_patterns_split_alike(page: Page) -> None:
    texts = [*HOSTILE, "a  \nb \n", "x\ny\n\nz", "aab ab xc c", "11 aabb the then"]
    texts += generated_texts(random.Random(3), ["the"], 200)
    # Where the engines differ in `\\w`, as the wheel's README says.
    texts = [text for text in texts if not set(text) & set("\u200c\u200d²³¹¼½¾")]
    args = {"patterns": PATTERNS, "texts": texts}
    here, there = run_here(SPLIT, args), run_there(page, SPLIT, args)
    assert [PATTERNS[i] for i in range(len(PATTERNS)) if here[i] != there[i]] == []


def test_errors_and_panics_are_exceptions(page: Page) -> None:
    args = {"json": tokenizer_files.load("made-bytes")}
    here = run_here(ERRORS, args)
    assert here[-3:-1] == ["PanicException"] * 2
    assert run_there(page, ERRORS, args) == here
