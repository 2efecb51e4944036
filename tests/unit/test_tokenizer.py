from __future__ import annotations

import json
import random
import unicodedata

import pytest

from py_engine.errors import EngineError, FileCorruptError
from py_engine.tokenizer import Tokenizer
from tests.support import tokenizer_files
from tests.support.fixtures import fixture
from tests.support.texts import HOSTILE, random_text
from tests.support.tokenizer_files import NAMES, REAL, changed, load

NORMALIZED = {"qwen2.5", "gpt-neox-20b"}  # to NFC
BYTE_LEVEL = {
    "type": "ByteLevel",
    "add_prefix_space": True,
    "trim_offsets": True,
    "use_regex": True,
}
STRIP = {"type": "Strip", "content": " ", "start": 1, "stop": 0}
SPACE_FIRST = {"made-pieces", "llama-1-2-spm", "phi-3-mini", "stories260K"}


@pytest.fixture(params=NAMES, scope="module")
def named(request: pytest.FixtureRequest) -> tuple[str, Tokenizer]:
    return request.param, tokenizer_files.tokenizer(request.param)


@pytest.mark.parametrize("name", [name for name in REAL if name != "stories260K"])
def test_agrees_with_the_reference_vectors(name: str) -> None:
    tokenizer = tokenizer_files.tokenizer(name)
    vectors = json.loads(fixture(f"tokenizers/{name}/vectors.json").read_text("utf-8"))
    assert tokenizer.vocab_size == vectors["vocab_size"]
    for case in vectors["cases"]:
        ids = tokenizer.encode(case["text"], add_special_tokens=True)
        assert ids == case["ids"]
        plain = case["ids_no_special"]
        assert tokenizer.encode(case["text"], add_special_tokens=False) == plain
        assert tokenizer.decode(plain, skip_special_tokens=False) == case["decoded"]
        assert tokenizer.decode(plain) == case["decoded_skip_special"]


def test_the_bytes_of_tokens_are_the_bytes_of_the_text(named: tuple[str, Tokenizer]) -> None:
    name, tokenizer = named
    rng = random.Random(5)
    plain = [text for text in HOSTILE if "<" not in text and text]
    for text in [*plain, *(random_text(rng, 30) for _ in range(40))]:
        ids = tokenizer.encode(text, add_special_tokens=False)
        expected = unicodedata.normalize("NFC", text) if name in NORMALIZED else text
        if name in SPACE_FIRST:
            # A `▁` of the text cannot be told from a space by these models.
            expected = (" " + expected).replace("▁", " ")
        assert b"".join(map(tokenizer.token_bytes, ids)) == expected.encode()


def test_parts_of_characters_have_their_bytes(named: tuple[str, Tokenizer]) -> None:
    _, tokenizer = named
    ids = tokenizer.encode("\U00013000", add_special_tokens=False)  # a hieroglyph: no vocabulary's
    parts = [tokenizer.token_bytes(one) for one in ids]
    assert b"".join(parts).lstrip() == "\U00013000".encode()
    text = "".join(map(tokenizer.token_text, ids))
    assert text.lstrip() == r"\xf0\x93\x80\x80"


def test_lone_surrogates_become_replacement_characters(named: tuple[str, Tokenizer]) -> None:
    _, tokenizer = named
    for broken, mended in [
        ("a\ud800b", "a\ufffdb"),
        ("\udc00", "\ufffd"),
        ("\ud83d\ude00", "😀"),  # a pair that was cut into two characters
        ("\ufeff\ud83d", "\ufeff\ufffd"),
    ]:
        assert tokenizer.encode(broken, add_special_tokens=False) == tokenizer.encode(
            mended, add_special_tokens=False
        )


def test_special_tokens_of_the_tokenizer_are_added_on_request_only() -> None:
    tokenizer = Tokenizer(
        load("made-pieces"), {"bos_token": "<s>", "eos_token": {"content": "</s>"}}
    )
    assert (tokenizer.bos_token_id, tokenizer.eos_token_id) == (1, 2)
    plain = tokenizer.encode("hello", add_special_tokens=False)
    assert 1 not in plain
    assert tokenizer.encode("hello", add_special_tokens=True) == [1, *plain]
    assert [tokenizer.is_special(i) for i in (0, 1, 2, 3, 300)] == [True] * 3 + [False] * 2


def test_a_prompt_that_begins_with_bos_gets_no_second_one() -> None:
    tokenizer = Tokenizer(load("made-pieces"), {"bos_token": "<s>"})
    once = tokenizer.encode("hello", add_special_tokens=True)
    assert tokenizer.encode("<s>hello", add_special_tokens=True) == once
    assert tokenizer.encode("<s><s>hello", add_special_tokens=True) == [1, *once]
    bare = Tokenizer(changed("made-pieces", post_processor=None), {"bos_token": "<s>"})
    assert bare.encode("<s><s>hello", add_special_tokens=True) == [1, *once]


def test_truncation_and_padding_left_by_training_are_off() -> None:
    left = changed(
        "made-bytes",
        truncation={
            "direction": "Right",
            "max_length": 3,
            "strategy": "LongestFirst",
            "stride": 0,
        },
        padding={
            "strategy": {"Fixed": 50},
            "direction": "Right",
            "pad_to_multiple_of": None,
            "pad_id": 0,
            "pad_type_id": 0,
            "pad_token": "!",
        },
    )
    expected = Tokenizer(load("made-bytes")).encode("hello world 12345", add_special_tokens=True)
    assert 3 < len(expected) < 50
    assert Tokenizer(left).encode("hello world 12345", add_special_tokens=True) == expected


def test_ids_outside_of_the_vocabulary_have_no_bytes(named: tuple[str, Tokenizer]) -> None:
    _, tokenizer = named
    assert tokenizer.token_bytes(tokenizer.vocab_size + 7) == b""
    assert tokenizer.token_to_id("no such token at all") is None


@pytest.mark.parametrize(
    "text", ["", "<html>404</html>", '{"version": "1.0"', '{"a": 1}', load("made-bytes")[:-40]]
)
def test_what_is_no_tokenizer_file_is_corrupt(text: str) -> None:
    with pytest.raises(FileCorruptError, match="tokenizer.json"):
        Tokenizer(text)


@pytest.mark.parametrize(
    "decoder",
    [
        None,
        {"type": "WordPiece", "prefix": "##", "cleanup": True},
        {"type": "Sequence", "decoders": [{"type": "Fuse"}, BYTE_LEVEL]},
        {"type": "Sequence", "decoders": [STRIP]},
        {"type": "Sequence", "decoders": [{"type": "ByteFallback"}]},
    ],
)
def test_where_neighbours_matter_a_token_has_its_own_text(decoder: object) -> None:
    tokenizer = Tokenizer(changed("made-bytes", decoder=decoder))
    assert tokenizer.decoder is None
    (token_id,) = tokenizer.encode("hello", add_special_tokens=False)
    assert tokenizer.token_bytes(token_id) == b"hello"


def test_a_panic_is_an_error_of_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = Tokenizer(load("made-bytes"))

    class PanicException(BaseException):
        pass

    class Panicking:
        def encode(self, *_: object, **__: object) -> None:
            raise PanicException("index out of bounds")

    monkeypatch.setattr(tokenizer, "_inner", Panicking())
    with pytest.raises(EngineError, match="index out of bounds"):
        tokenizer.encode("hello", add_special_tokens=False)
