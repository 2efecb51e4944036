"""Text to token ids and back, over Hugging Face's `tokenizers`: in CPython its own wheel, in the
browser the same crate built for Pyodide.

Knows nothing of models; streaming text out of ids is the detokenizer's matter.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from py_engine.errors import EngineError, FileCorruptError
from py_engine.token_decoder import token_decoder


def _is_failure(error: BaseException) -> bool:
    """Whether `tokenizers` raised it: bare Exceptions and, for a panic in Rust, a BaseException."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


@contextmanager
def _typed_errors() -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        if not _is_failure(error):
            raise
        raise EngineError(f"The tokenizer failed on this input: {error}") from error


class Tokenizer:
    """`tokenizer_json` and `tokenizer_config` are the files' text and object.

    `decoder` is None where a token's text depends on its neighbours. Raises FileCorruptError.
    """

    def __init__(
        self, tokenizer_json: str, tokenizer_config: Mapping[str, Any] | None = None
    ) -> None:
        # Not at the top: a worker begins from a memory snapshot, which holds no compiled module.
        import tokenizers

        try:
            self._inner = tokenizers.Tokenizer.from_str(tokenizer_json)
        except BaseException as error:
            if not _is_failure(error):
                raise
            raise FileCorruptError(
                f"tokenizer.json cannot be read ({error}). Download the model again."
            ) from error
        # What training may have left in the file: a prompt is taken whole.
        self._inner.no_truncation()
        self._inner.no_padding()
        decoder = self._inner.decoder
        self.decoder = token_decoder(json.loads(decoder.__getstate__()) if decoder else None)
        config = tokenizer_config or {}
        self.vocab_size: int = self._inner.get_vocab_size()
        self.bos_token_id = self._special_id(config.get("bos_token"))
        self.eos_token_id = self._special_id(config.get("eos_token"))
        self._bytes: dict[int, bytes] = {}  # what token_bytes has answered
        added = self._inner.get_added_tokens_decoder()
        self._special_ids = frozenset(i for i, token in added.items() if token.special)

    def encode(self, text: str, *, add_special_tokens: bool) -> list[int]:
        """Token ids of `text`. `add_special_tokens` is for plain prompts: a rendered chat template
        has its own. A prompt that itself begins with the BOS token gets no second one."""
        text = _well_formed(text)
        with _typed_errors():
            ids: list[int] = self._inner.encode(text, add_special_tokens=add_special_tokens).ids
            if add_special_tokens and ids[:2] == [self.bos_token_id] * 2:
                plain: list[int] = self._inner.encode(text, add_special_tokens=False).ids
                if len(plain) < len(ids):
                    return ids[1:]
        return ids

    def decode(self, token_ids: Sequence[int], *, skip_special_tokens: bool = True) -> str:
        """The text of all ids at once, as `tokenizers` itself decodes it."""
        with _typed_errors():
            text: str = self._inner.decode(list(token_ids), skip_special_tokens=skip_special_tokens)
        return text

    def decode_stream(self, *, skip_special_tokens: bool = True) -> Callable[[int], str]:
        """A function that gives the text each further token id adds, by `tokenizers`' own
        DecodeStream."""
        from tokenizers.decoders import DecodeStream

        stream = DecodeStream(skip_special_tokens=skip_special_tokens)

        def step(token_id: int) -> str:
            with _typed_errors():
                return stream.step(self._inner, token_id) or ""

        return step

    def token_bytes(self, token_id: int) -> bytes:
        """The bytes that the token adds to the text; none for an id outside of the vocabulary.
        Without a `decoder`, those of the token's own text."""
        known = self._bytes.get(token_id)
        if known is None:
            token = self._inner.id_to_token(token_id)
            if token is None:
                known = b""
            elif self.decoder is None:
                known = self.decode([token_id], skip_special_tokens=False).encode()
            else:
                known = self.decoder.token_bytes(token)
            self._bytes[token_id] = known
        return known

    def first_token_bytes(self, token_id: int) -> bytes | None:
        """The same of the first token of a text; None for an id outside of the vocabulary."""
        token = self._inner.id_to_token(token_id)
        if token is None or self.decoder is None:
            return None
        return self.decoder.first_token_bytes(token)

    def token_text(self, token_id: int) -> str:
        r"""The token's text; bytes of an unfinished character as `\xe2`, like OpenAI."""
        return self.token_bytes(token_id).decode(errors="backslashreplace")

    def token_to_id(self, token: str) -> int | None:
        token_id: int | None = self._inner.token_to_id(token)
        return token_id

    def is_special(self, token_id: int) -> bool:
        return token_id in self._special_ids

    def _special_id(self, token: str | Mapping[str, Any] | None) -> int | None:
        """`token` as tokenizer_config.json has it: a string, or an object with `content`."""
        content = token.get("content") if isinstance(token, Mapping) else token
        return None if content is None else self.token_to_id(content)


def _well_formed(text: str) -> str:
    """`text` with U+FFFD for lone surrogates: JavaScript's strings may hold them, UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
