"""The browser's `tokenizers` stand-in over a fake of its wasm, which is the Python package with the
wasm's limits. The real wasm is tested in the browser."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import pytest
import tokenizers

from py_engine.backends import web_tokenizers
from py_engine.errors import FileCorruptError, UnsupportedModelError
from py_engine.tokenizer import Tokenizer, read_header
from tests.support.texts import HOSTILE
from tests.support.tokenizer_files import NAMES, changed, load

CpythonTokenizer = tokenizers.Tokenizer


class JsArray:
    """A typed array behind Pyodide's proxy."""

    def __init__(self, values: list[int]) -> None:
        self._values = values

    def to_py(self) -> JsArray:
        return self

    def tolist(self) -> list[int]:
        return list(self._values)


class FakeWasm:
    num_open = 0

    def __init__(self, json_text: str) -> None:
        self._inner = CpythonTokenizer.from_str(json_text)
        FakeWasm.num_open += 1

    def encode(self, text: str) -> JsArray:
        return JsArray(self._inner.encode(text, add_special_tokens=False).ids)

    def idToToken(self, token_id: int) -> str:  # noqa: N802
        return self._inner.id_to_token(token_id) or ""

    def getVocabSize(self) -> int:  # noqa: N802
        return self._inner.get_vocab_size()

    def dispose(self) -> None:
        FakeWasm.num_open -= 1


class FakeWeb:
    @staticmethod
    def fromJson(json_text: str) -> FakeWasm:  # noqa: N802
        return FakeWasm(json_text)


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "tokenizers", tokenizers)  # so that it is put back
    web_tokenizers.install(FakeWeb)
    yield


SEQUENCE = {
    "type": "Sequence",
    "processors": [
        {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        {
            "type": "TemplateProcessing",
            "single": [
                {"SpecialToken": {"id": "B", "type_id": 0}},
                {"Sequence": {"id": "A", "type_id": 0}},
                {"SpecialToken": {"id": "E", "type_id": 0}},
            ],
            "pair": [
                {"Sequence": {"id": "A", "type_id": 0}},
                {"Sequence": {"id": "B", "type_id": 1}},
            ],
            "special_tokens": {
                "B": {"id": "B", "ids": [5, 6], "tokens": ["x", "y"]},
                "E": {"id": "E", "ids": [7], "tokens": ["z"]},
            },
        },
    ],
}


@pytest.mark.parametrize("name", [*NAMES, "sequence"])
def test_agrees_with_the_python_package(name: str) -> None:
    made = name == "sequence"
    text = changed("made-bytes", post_processor=SEQUENCE) if made else load(name)
    real, stand_in = CpythonTokenizer.from_str(text), Tokenizer(text)
    assert stand_in.vocab_size == real.get_vocab_size()
    for case in HOSTILE:
        for special in (True, False):
            expected = real.encode(case, add_special_tokens=special).ids
            assert stand_in.encode(case, add_special_tokens=special) == expected
    for token_id in (0, 1, 2, 100, 300, stand_in.vocab_size - 1, stand_in.vocab_size):
        token = real.id_to_token(token_id)
        assert stand_in._inner.id_to_token(token_id) == token
        if token is not None and stand_in.vocab_size < 1000:  # it looks at every token
            assert stand_in.token_to_id(token) == real.token_to_id(token)
    for added in read_header(text)["added_tokens"]:
        assert stand_in.token_to_id(added["content"]) == added["id"]


def test_wasm_memory_is_freed_with_the_tokenizer() -> None:
    before = FakeWasm.num_open
    held = [Tokenizer(load("made-bytes")) for _ in range(3)]
    assert FakeWasm.num_open == before + 3
    held.clear()
    assert FakeWasm.num_open == before


def test_what_the_stand_in_cannot_do_it_says() -> None:
    content = json.loads(load("made-pieces"))
    content["post_processor"] = {"type": "BertProcessing", "sep": ["</s>", 2], "cls": ["<s>", 1]}
    before = FakeWasm.num_open
    with pytest.raises(UnsupportedModelError, match="BertProcessing"):
        Tokenizer(json.dumps(content))
    assert FakeWasm.num_open == before
    with pytest.raises(FileCorruptError, match="not a tokenizer"):
        Tokenizer('{"a": 1}')
