"""The tokenizer and the chat template inside Pyodide, against the same code in CPython."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from py_engine.detokenizer import Detokenizer
from tests.support.engine_tab import engine_tab
from tests.support.pyodide_tab import boot, run_there
from tests.support.texts import HOSTILE, random_text
from tests.support.tokenizer_files import NAMES, load, tokenizer

ENCODE = """
from py_engine.tokenizer import Tokenizer
from py_engine.detokenizer import Detokenizer
made = Tokenizer(args["json"])
def stream(ids):
    one = Detokenizer(made)
    return "".join(map(one.push, ids)) + one.flush()
out = {
    "vocab_size": made.vocab_size,
    "ids": [made.encode(text, add_special_tokens=True) for text in args["texts"]],
    "plain": [made.encode(text, add_special_tokens=False) for text in args["texts"]],
    "decoded": [made.decode(ids) for ids in args["random"]],
    "kept": [made.decode(ids, skip_special_tokens=False) for ids in args["random"]],
    "streamed": [stream(ids) for ids in args["random"]],
    "tokens": [made.token_text(one) for ids in args["random"] for one in ids],
    "of_names": [made.token_to_id(name) for name in args["names"]],
}
"""

RENDER = """
from py_engine.chat_template import ChatTemplate
from py_engine.errors import EngineError
messages, out = [{"role": "user", "content": "é"}], []
for source in args:
    try:
        out.append(ChatTemplate({"chat_template": source}).render(messages))
    except EngineError as error:
        out.append([error.code])
"""


@pytest.fixture(scope="module")
def page(chromium: Browser, site: str) -> Iterator[Page]:
    with engine_tab(chromium, site) as tab:
        boot(tab.page, "pywebllm")
        yield tab.page


@pytest.mark.parametrize("name", NAMES)
def test_agrees_with_the_python_package(page: Page, name: str) -> None:
    rng = random.Random(21)
    here = tokenizer(name)
    size = here.vocab_size
    texts = [*HOSTILE, "a\ud800b", *(random_text(rng, 60) for _ in range(20))]
    drawn = [[rng.randrange(size + 2) for _ in range(20)] for _ in range(30)]
    drawn += [[rng.randrange(min(300, size)) for _ in range(20)] for _ in range(30)]
    names = ["<s>", "</s>", "<|im_end|>", "<|endoftext|>", "<|start|>"]
    names += ["he", "no such token"]
    args = {"json": load(name), "texts": texts, "random": drawn, "names": names}
    there = run_there(page, ENCODE, args)

    def stream(ids: list[int]) -> str:
        one = Detokenizer(here)
        return "".join(map(one.push, ids)) + one.flush()

    assert there == {
        "vocab_size": size,
        "ids": [here.encode(text, add_special_tokens=True) for text in texts],
        "plain": [here.encode(text, add_special_tokens=False) for text in texts],
        "decoded": [here.decode(ids) for ids in drawn],
        "kept": [here.decode(ids, skip_special_tokens=False) for ids in drawn],
        "streamed": [stream(ids) for ids in drawn],
        "tokens": [here.token_text(one) for ids in drawn for one in ids],
        "of_names": [here.token_to_id(name) for name in names],
    }


def test_chat_templates(page: Page) -> None:
    sources = [
        "{% for m in messages %}{{ m.content | tojson }}{% break %}{% endfor %}",
        "{{ messages.__class__.__mro__ }}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{{ raise_exception('no') }}",
        "{{ strftime_now('%Y') | int > 2024 }}",
    ]
    expected = [json.dumps("é", ensure_ascii=False), ["unsupported_model"]]
    expected += [["invalid_request"], ["invalid_request"], "True"]
    assert run_there(page, RENDER, sources) == expected
