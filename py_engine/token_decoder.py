"""How one token becomes bytes, as the `decoder` of tokenizer.json says.

Exact for byte-level BPE and for pieces with or without byte fallback, partial characters included:
all decoders by which a token's bytes do not depend on its neighbours. Knows no ids; text across
tokens is the detokenizer's matter.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

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


@dataclass(frozen=True, slots=True)
class TokenDecoder:
    """`token_bytes` gives a token's bytes, `first_token_bytes` those of a text's first token;
    `strip_leading` is the number of spaces to drop from the start of the text; `errors` is the
    codec error handler for what is not UTF-8."""

    token_bytes: Callable[[str], bytes]
    first_token_bytes: Callable[[str], bytes]
    strip_leading: int
    errors: str


def token_decoder(decoder: Mapping[str, Any] | None) -> TokenDecoder | None:
    """For ByteLevel, Metaspace, and Replace, ByteFallback, Fuse, Strip in sequence, as
    sentencepiece-like models have them; None for a decoder that looks at a token's neighbours."""
    steps = _flatten(decoder)
    match steps:
        case [{"type": "ByteLevel"}]:
            return TokenDecoder(_byte_level, _byte_level, 0, "replace")
        case [{"type": "Metaspace", "replacement": str(mark), "prepend_scheme": str(scheme)}]:
            pieces = partial(_piece, [(mark, " ")], False)
            first = pieces if scheme == "never" else partial(_piece, [(mark, "")], False)
            return TokenDecoder(pieces, first, 0, REPLACE_EACH)
    kinds = [step.get("type") for step in steps]
    strip_leading = 0
    replaced = []
    for i, step in enumerate(steps):
        match step:
            case {"type": "Replace", "pattern": {"String": str(old)}, "content": str(new)}:
                replaced.append((old, new))
            case {"type": "ByteFallback" | "Fuse"}:
                pass
            case {"type": "Strip", "content": " ", "start": int(start), "stop": 0} if (
                "Fuse" in kinds[:i]
            ):
                strip_leading = start
            case _:
                return None
    if "Fuse" not in kinds:
        return None
    pieces = partial(_piece, replaced, "ByteFallback" in kinds)
    return TokenDecoder(pieces, pieces, strip_leading, REPLACE_EACH)


def _piece(replaced: Sequence[tuple[str, str]], has_byte_fallback: bool, token: str) -> bytes:
    for old, new in replaced:
        token = token.replace(old, new)
    if has_byte_fallback and (byte := _BYTE_TOKEN.fullmatch(token)):
        return bytes([int(byte[1], 16)])
    return token.encode()


def _flatten(decoder: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    if decoder is None:
        return []
    if decoder.get("type") == "Sequence":
        return [step for inner in decoder["decoders"] for step in _flatten(inner)]
    return [decoder]
