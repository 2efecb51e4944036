"""Token ids to text, one by one: whole characters only, in time linear in the text where each token
has bytes of its own (`token_decoder`).

Joined, the pieces are what `Tokenizer.decode` gives for all ids at once, but for one case: in a run
of byte tokens (`<0x..>`) with whole and broken characters the whole ones stay, as sentencepiece has
it. Decoding at once makes U+FFFD of the whole run, so a stream would have to wait for its end.

`tokenizers`' own DecodeStream serves where a token's text depends on its neighbours (WordPiece). It
keeps back text that ends in U+FFFD until other text follows, decoding all of it again at each step,
and never gives what the last tokens left unfinished.
"""

from __future__ import annotations

import codecs

from py_engine.token_decoder import TokenDecoder
from py_engine.tokenizer import Tokenizer


class Detokenizer:
    """Text of the ids of one sequence.

    `continues`: the ids go on in a text (a plain completion), so that a leading space of the first
    word belongs to it; a text of its own (a chat answer) has none with sentencepiece-like models.
    Where a token's text depends on its neighbours, it changes nothing.
    """

    def __init__(
        self, tokenizer: Tokenizer, *, continues: bool = False, skip_special_tokens: bool = True
    ) -> None:
        self._stream: _ByteStream | _TextStream
        if tokenizer.decoder is None:
            self._stream = _TextStream(tokenizer, skip_special_tokens)
        else:
            self._stream = _ByteStream(tokenizer, tokenizer.decoder, continues, skip_special_tokens)

    def push(self, token_id: int) -> str:
        """The characters that `token_id` completes; often none."""
        return self._stream.push(token_id)

    def flush(self) -> str:
        """What the last tokens left unfinished, if anything: U+FFFD for a part of a character."""
        return self._stream.flush()


class _ByteStream:
    """Over the bytes of each token."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        decoder: TokenDecoder,
        continues: bool,
        skip_special_tokens: bool,
    ) -> None:
        self._tokenizer = tokenizer
        self._skip_special_tokens = skip_special_tokens
        self._num_to_strip = 0 if continues else decoder.strip_leading
        self._at_start = not continues
        self._utf8 = codecs.getincrementaldecoder("utf-8")(decoder.errors)

    def push(self, token_id: int) -> str:
        if self._skip_special_tokens and self._tokenizer.is_special(token_id):
            return ""
        return self._stripped(self._utf8.decode(self._bytes(token_id)))

    def _bytes(self, token_id: int) -> bytes:
        if self._at_start:
            first = self._tokenizer.first_token_bytes(token_id)
            self._at_start = first is None  # as if an unknown id were not there
            return first or b""
        return self._tokenizer.token_bytes(token_id)

    def flush(self) -> str:
        return self._stripped(self._utf8.decode(b"", final=True))

    def _stripped(self, text: str) -> str:
        while self._num_to_strip and text:
            if text[0] != " ":
                self._num_to_strip = 0
                break
            text = text[1:]
            self._num_to_strip -= 1
        return text


class _TextStream:
    """Over `tokenizers`' DecodeStream."""

    def __init__(self, tokenizer: Tokenizer, skip_special_tokens: bool) -> None:
        self._tokenizer = tokenizer
        self._skip_special_tokens = skip_special_tokens
        self._step = tokenizer.decode_stream(skip_special_tokens=skip_special_tokens)
        self._token_ids: list[int] = []
        self._num_given = 0  # characters

    def push(self, token_id: int) -> str:
        self._token_ids.append(token_id)
        text = self._step(token_id)
        self._num_given += len(text)
        return text

    def flush(self) -> str:
        whole = self._tokenizer.decode(
            self._token_ids, skip_special_tokens=self._skip_special_tokens
        )
        rest = whole[self._num_given :]
        self._num_given = max(self._num_given, len(whole))
        return rest
