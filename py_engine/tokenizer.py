"""Text to token ids and tokens to bytes, over Hugging Face's `tokenizers`.

In CPython that is the Python package, in the browser a module of the same name that a backend
registers. Knows nothing of models; streaming text out of ids is the detokenizer's matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from py_engine.errors import FileCorruptError, UnsupportedModelError
from py_engine.token_decoder import TokenDecoder

_KEY = re.compile(r'[\s{,]*"(\w+)"\s*:\s*')
_HEADER = {"truncation", "padding", "added_tokens", "post_processor", "decoder"}


def read_header(tokenizer_json: str) -> dict[str, Any]:
    """tokenizer.json without its model: as an object of Python, the vocabulary and the merges of a
    model would take tens of MiB. Raises ValueError if it is no JSON up to there."""
    decode = json.JSONDecoder().raw_decode
    header: dict[str, Any] = {}
    position = 0
    while found := _KEY.match(tokenizer_json, position):
        if found[1] == "model" and header.keys() >= _HEADER:
            break
        value, position = decode(tokenizer_json, found.end())
        if found[1] != "model":
            header[found[1]] = value
    return header


class Tokenizer:
    """`tokenizer_json` and `tokenizer_config` are the files' text and object.

    Raises FileCorruptError, UnsupportedModelError (a decoder that the engine does not know).
    """

    def __init__(
        self, tokenizer_json: str, tokenizer_config: Mapping[str, Any] | None = None
    ) -> None:
        # Not at the top: in the browser the module exists once the worker has booted.
        import tokenizers

        try:
            header = read_header(tokenizer_json)
            if header.get("truncation") or header.get("padding"):
                tokenizer_json = _whole_texts(tokenizer_json)
            self._inner = tokenizers.Tokenizer.from_str(tokenizer_json)
        except UnsupportedModelError:
            raise
        except Exception as error:  # `tokenizers` raises bare Exceptions
            raise FileCorruptError(
                f"tokenizer.json cannot be read ({error}). Download the model again."
            ) from error
        config = tokenizer_config or {}
        self.decoder = TokenDecoder(header.get("decoder"))
        self.vocab_size: int = self._inner.get_vocab_size()
        self.bos_token_id = self._special_id(config.get("bos_token"))
        self.eos_token_id = self._special_id(config.get("eos_token"))
        self._bytes: dict[int, bytes] = {}  # what token_bytes has answered
        self._special_ids = frozenset(
            token["id"] for token in header.get("added_tokens") or () if token["special"]
        )

    def encode(self, text: str, *, add_special_tokens: bool) -> list[int]:
        """Token ids of `text`. `add_special_tokens` is for plain prompts: a rendered chat template
        has its own. A prompt that itself begins with the BOS token gets no second one."""
        text = _well_formed(text)
        ids: list[int] = self._inner.encode(text, add_special_tokens=add_special_tokens).ids
        if add_special_tokens and ids[:2] == [self.bos_token_id] * 2:
            plain: list[int] = self._inner.encode(text, add_special_tokens=False).ids
            if len(plain) < len(ids):
                return ids[1:]
        return ids

    def decode(self, token_ids: Sequence[int], *, skip_special_tokens: bool = True) -> str:
        """The text of all ids at once, as `tokenizers` itself decodes it."""
        text: str = self._inner.decode(list(token_ids), skip_special_tokens=skip_special_tokens)
        return text

    def token_bytes(self, token_id: int) -> bytes:
        """The bytes that the token adds to the text; none for an id outside of the vocabulary."""
        known = self._bytes.get(token_id)
        if known is None:
            token = self._inner.id_to_token(token_id)
            known = b"" if token is None else self.decoder.token_bytes(token)
            self._bytes[token_id] = known
        return known

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


def _whole_texts(tokenizer_json: str) -> str:
    """tokenizer.json without the truncation and padding that training left in it."""
    content = json.loads(tokenizer_json)
    content["truncation"] = content["padding"] = None
    return json.dumps(content)


def _well_formed(text: str) -> str:
    """`text` with U+FFFD for lone surrogates: JavaScript's strings may hold them, UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
