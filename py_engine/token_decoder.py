"""How one token becomes bytes, as the `decoder` of tokenizer.json says.

Exact for byte-level BPE and for pieces with byte fallback, partial characters included. Knows no
ids; text across tokens is the detokenizer's matter.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Mapping
from typing import Any

from py_engine.errors import UnsupportedModelError

_BYTE_TOKEN = re.compile("<0x([0-9A-Fa-f]{2})>")

REPLACE_EACH = "py_engine.replace_each"
"""Name of the codec error handler that puts U+FFFD for every invalid byte, as ByteFallback does;
"replace" puts one for each maximal invalid part, as ByteLevel does."""


def _replace_each(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "\ufffd" * (error.end - error.start), error.end


codecs.register_error(REPLACE_EACH, _replace_each)


def _byte_of_char() -> dict[str, int]:
    """The alphabet of byte-level BPE (GPT-2's bytes_to_unicode): printable bytes stand for
    themselves, the others for the characters from U+0100 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    table = {chr(byte): byte for byte in printable}
    table.update({chr(0x100 + i): byte for i, byte in enumerate(others)})
    return table


_BYTE_OF_CHAR = _byte_of_char()


def _byte_level(token: str) -> bytes:
    try:
        return bytes([_BYTE_OF_CHAR[char] for char in token])
    except KeyError:  # an added token outside of the alphabet stands for itself
        return token.encode()


class TokenDecoder:
    """`token_bytes` gives a token's bytes; `strip_leading` is the number of spaces to drop from the
    start of the text; `errors` is the codec error handler for what is not UTF-8.

    Raises UnsupportedModelError for a decoder other than ByteLevel or a sentencepiece-like
    Replace, ByteFallback, Fuse, Strip.
    """

    def __init__(self, decoder: Mapping[str, Any] | None) -> None:
        steps = _flatten(decoder)
        kinds = [step.get("type") for step in steps]
        self.strip_leading = 0
        self.token_bytes: Callable[[str], bytes]
        if kinds == ["ByteLevel"]:
            self.token_bytes = _byte_level
            self.errors = "replace"
            return
        self._replaced = []
        self._byte_fallback = "ByteFallback" in kinds
        for i, step in enumerate(steps):
            match step:
                case {"type": "Replace", "pattern": {"String": str(old)}, "content": str(new)}:
                    self._replaced.append((old, new))
                case {"type": "ByteFallback" | "Fuse"}:
                    pass
                case {"type": "Strip", "content": " ", "start": int(start), "stop": 0} if (
                    "Fuse" in kinds[:i]
                ):
                    self.strip_leading = start
                case _:
                    raise _unsupported(step)
        if "Fuse" not in kinds:
            raise _unsupported(decoder)
        self.token_bytes = self._piece
        self.errors = REPLACE_EACH

    def _piece(self, token: str) -> bytes:
        for old, new in self._replaced:
            token = token.replace(old, new)
        if self._byte_fallback and (byte := _BYTE_TOKEN.fullmatch(token)):
            return bytes([int(byte[1], 16)])
        return token.encode()


def _flatten(decoder: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    if decoder is None:
        return []
    if decoder.get("type") == "Sequence":
        return [step for inner in decoder["decoders"] for step in _flatten(inner)]
    return [decoder]


def _unsupported(step: Mapping[str, Any] | None) -> UnsupportedModelError:
    return UnsupportedModelError(
        f"tokenizer.json has a decoder that this engine does not know: {step!r}. ByteLevel, and "
        "Replace, ByteFallback, Fuse and Strip in sequence, are supported."
    )
