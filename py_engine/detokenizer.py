"""Token ids to text, one by one: whole characters only, in time linear in the text.

Joined, the pieces are what `Tokenizer.decode` gives for all ids at once, but for one case: in a run
of byte tokens (`<0x..>`) with whole and broken characters the whole ones stay, as sentencepiece has
it. Decoding at once makes U+FFFD of the whole run, so a stream would have to wait for its end.
"""

from __future__ import annotations

import codecs

from py_engine.tokenizer import Tokenizer


class Detokenizer:
    """Text of the ids of one sequence.

    `continues`: the ids go on in a text (a plain completion), so that a leading space of the first
    word belongs to it; a text of its own (a chat answer) has none with sentencepiece-like models.
    """

    def __init__(
        self, tokenizer: Tokenizer, *, continues: bool = False, skip_special_tokens: bool = True
    ) -> None:
        self._tokenizer = tokenizer
        self._skip_special_tokens = skip_special_tokens
        self._num_to_strip = 0 if continues else tokenizer.decoder.strip_leading
        self._utf8 = codecs.getincrementaldecoder("utf-8")(tokenizer.decoder.errors)

    def push(self, token_id: int) -> str:
        """The characters that `token_id` completes; often none."""
        if self._skip_special_tokens and self._tokenizer.is_special(token_id):
            return ""
        return self._stripped(self._utf8.decode(self._tokenizer.token_bytes(token_id)))

    def flush(self) -> str:
        """U+FFFD for the character that the last tokens left unfinished, if any."""
        return self._stripped(self._utf8.decode(b"", final=True))

    def _stripped(self, text: str) -> str:
        while self._num_to_strip and text:
            if text[0] != " ":
                self._num_to_strip = 0
                break
            text = text[1:]
            self._num_to_strip -= 1
        return text
