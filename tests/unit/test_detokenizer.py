from __future__ import annotations

import itertools
import random
import re

import pytest

from py_engine.detokenizer import Detokenizer
from py_engine.tokenizer import Tokenizer
from tests.support import tokenizer_files
from tests.support.texts import HOSTILE, generated_texts, random_text

BYTE_TOKEN = re.compile(r"<0x[0-9A-F]{2}>")


@pytest.fixture(params=tokenizer_files.NAMES, scope="module")
def tokenizer(request: pytest.FixtureRequest) -> Tokenizer:
    return tokenizer_files.tokenizer(request.param)


def stream(tokenizer: Tokenizer, ids: list[int], *, skip: bool, continues: bool = False) -> str:
    detokenizer = Detokenizer(tokenizer, continues=continues, skip_special_tokens=skip)
    return "".join(map(detokenizer.push, ids)) + detokenizer.flush()


def characters_of(run: bytes) -> str:
    """A run of byte tokens as sentencepiece decodes it: one U+FFFD for every byte that is in no
    character. Written without any codec's error handling."""
    text = ""
    while run:
        for length in (1, 2, 3, 4):
            try:
                text += run[:length].decode()
            except UnicodeDecodeError:
                continue
            run = run[length:]
            break
        else:
            text, run = text + "\ufffd", run[1:]
    return text


def byte_runs(tokenizer: Tokenizer, ids: list[int], *, skip: bool) -> list[tuple[bool, list[int]]]:
    """The ids in runs of byte tokens and of others, as ByteFallback sees them."""
    kept = [one for one in ids if not (skip and tokenizer.is_special(one))]
    names = tokenizer._inner.id_to_token

    def is_byte(token_id: int) -> bool:
        return BYTE_TOKEN.fullmatch(names(token_id) or "") is not None

    return [(key, list(run)) for key, run in itertools.groupby(kept, is_byte)]


def expected_text(tokenizer: Tokenizer, ids: list[int], *, skip: bool) -> str:
    """`tokenizers` decoding all ids at once, but for byte runs that are whole only in part."""
    assert tokenizer.decoder is not None
    if tokenizer.decoder.errors == "replace":  # byte-level
        return tokenizer.decode(ids, skip_special_tokens=skip)
    text, mixed = "", False
    for is_byte, run in byte_runs(tokenizer, ids, skip=skip):
        if is_byte:
            decoded = characters_of(b"".join(map(tokenizer.token_bytes, run)))
            mixed = mixed or ("\ufffd" in decoded and set(decoded) != {"\ufffd"})
        else:
            decoded = b"".join(map(tokenizer.token_bytes, run)).decode()
        text += decoded
    if not mixed:
        return tokenizer.decode(ids, skip_special_tokens=skip)
    return text[1:] if tokenizer.decoder.strip_leading and text.startswith(" ") else text


@pytest.mark.parametrize("skip", [True, False])
def test_random_ids(tokenizer: Tokenizer, skip: bool) -> None:
    rng = random.Random(11)
    size = tokenizer.vocab_size
    few = min(400, size)  # where special tokens, bytes and single letters are
    for _ in range(200):
        high = rng.choice([size + 3, few])
        ids = [rng.randrange(high) for _ in range(rng.randrange(1, 40))]
        assert stream(tokenizer, ids, skip=skip) == expected_text(tokenizer, ids, skip=skip)


@pytest.mark.parametrize("skip", [True, False])
def test_texts(tokenizer: Tokenizer, skip: bool) -> None:
    rng = random.Random(12)
    for text in [*HOSTILE, *(random_text(rng, 50) for _ in range(20))]:
        ids = tokenizer.encode(text, add_special_tokens=True)
        whole = tokenizer.decode(ids, skip_special_tokens=skip)
        assert stream(tokenizer, ids, skip=skip) == whole


def test_characters_come_out_whole_and_as_soon_as_they_are(tokenizer: Tokenizer) -> None:
    text = "a👩‍👩‍👧 你好 \U00013000é"
    ids = tokenizer.encode(text, add_special_tokens=False)
    detokenizer = Detokenizer(tokenizer)
    emitted, seen = "", b""
    for token_id in ids:
        emitted += detokenizer.push(token_id)
        seen += tokenizer.token_bytes(token_id)
        whole = seen.decode(errors="ignore")  # drops the unfinished character at the end
        assert emitted == whole.removeprefix(" ")
    assert emitted == text
    assert detokenizer.flush() == ""


def test_an_unfinished_character_comes_out_at_the_end(tokenizer: Tokenizer) -> None:
    ids = tokenizer.encode("x\U00013000", add_special_tokens=False)
    while tokenizer.token_bytes(ids[-1]) != b"\x80":
        ids.pop()
    detokenizer = Detokenizer(tokenizer)
    assert "".join(map(detokenizer.push, ids[:-1])) == "x"
    rest = detokenizer.flush()
    assert rest and set(rest) == {"\ufffd"}
    assert detokenizer.flush() == ""


def test_what_is_held_back_does_not_grow(tokenizer: Tokenizer) -> None:
    """Bytes that are no text at all come out at once, however many follow one another."""
    ids = tokenizer.encode("\U00013000", add_special_tokens=False)
    last = ids[-1]
    assert tokenizer.token_bytes(last)[-1:] == b"\x80"
    detokenizer = Detokenizer(tokenizer)
    for _ in range(500):
        assert set(detokenizer.push(last)) == {"\ufffd"}


def test_a_text_that_goes_on_keeps_its_first_space(tokenizer: Tokenizer) -> None:
    ids = tokenizer.encode(" hello world", add_special_tokens=False)
    whole = b"".join(map(tokenizer.token_bytes, ids)).decode()
    assert whole.startswith(" ")
    assert stream(tokenizer, ids, skip=True, continues=True) == whole
    assert tokenizer.decoder is not None
    fresh = whole[tokenizer.decoder.strip_leading :]
    assert stream(tokenizer, ids, skip=True) == fresh == tokenizer.decode(ids)


def test_special_tokens_inside_a_character_do_not_break_it() -> None:
    tokenizer = tokenizer_files.tokenizer("made-pieces")
    first, *rest = (tokenizer.token_to_id(f"<0x{byte:02X}>") for byte in "€".encode())
    assert first is not None
    ids = [first, 1, *rest]
    assert stream(tokenizer, ids, skip=True) == "€" == tokenizer.decode(ids)


@pytest.mark.parametrize("skip", [True, False])
def test_equals_the_stream_of_tokenizers_where_that_gives_all(
    tokenizer: Tokenizer, skip: bool
) -> None:
    """Token by token, too, but for characters: a token that ends in a part of one gives its whole
    ones here, and none there."""
    rng = random.Random(13)
    for text in [*HOSTILE, *generated_texts(rng, ["<s>", "<|im_end|>"], 150)]:
        ids = tokenizer.encode(text, add_special_tokens=True)
        ours = Detokenizer(tokenizer, skip_special_tokens=skip)
        step = tokenizer.decode_stream(skip_special_tokens=skip)
        given_ours = given_theirs = ""
        for token_id in ids:
            given_ours += ours.push(token_id)
            given_theirs += step(token_id)
            assert given_ours.startswith(given_theirs)
        if not text.endswith("\ufffd"):
            assert given_ours == given_theirs


@pytest.mark.parametrize("name", ["made-unigram", "made-word-piece"])
def test_other_kinds_of_models(name: str) -> None:
    tokenizer = tokenizer_files.tokenizer(name)
    for text in ["hello world", "the hello, the world!", "  hello", "", "xyz the"]:
        ids = tokenizer.encode(text, add_special_tokens=True)
        for skip in (True, False):
            assert stream(tokenizer, ids, skip=skip) == tokenizer.decode(
                ids, skip_special_tokens=skip
            )


def test_all_pairs_of_pieces() -> None:
    """Marks of a space count where they stand: a text's first token has none."""
    tokenizer = tokenizer_files.tokenizer("made-unigram")
    for pair in itertools.product(range(tokenizer.vocab_size + 1), repeat=2):
        for skip in (True, False):
            whole = tokenizer.decode(pair, skip_special_tokens=skip)
            assert stream(tokenizer, list(pair), skip=skip) == whole
