"""Hugging Face's `tokenizers` in the browser: the part of its interface that the engine uses.

Stands in for a build of the Python package for Pyodide, over the same Rust crate in wasm
(worker/tokenizers.js), which encodes without special tokens, decodes with them and knows no names.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType
from typing import Any

from py_engine.errors import UnsupportedModelError
from py_engine.tokenizer import read_header


def install(web: Any) -> None:
    """Make `import tokenizers` find this; `web` is what worker/tokenizers.js opened."""
    module = ModuleType("tokenizers", __doc__)
    module.Tokenizer = _Module(web)  # type: ignore[attr-defined]
    sys.modules["tokenizers"] = module


@dataclass(frozen=True, slots=True)
class Encoding:
    ids: list[int]


@dataclass(frozen=True, slots=True)
class _Module:
    """Called like the class `tokenizers.Tokenizer`."""

    web: Any

    def from_str(self, json: str) -> WebTokenizer:
        """Raises ValueError for what is not a tokenizer.json, UnsupportedModelError for a
        post-processor that this stand-in has not."""
        header = read_header(json)
        affixes = _affixes(header.get("post_processor"))
        try:
            inner = self.web.fromJson(json)
        except Exception as error:  # the wasm's panic, whose text says nothing
            raise ValueError("it is not a tokenizer that this engine knows") from error
        return WebTokenizer(inner, header.get("added_tokens") or [], affixes)


class WebTokenizer:
    """One tokenizer; its wasm memory is freed with this object."""

    def __init__(
        self, inner: Any, added: list[dict[str, Any]], affixes: tuple[list[int], list[int]]
    ) -> None:
        self._inner = inner
        self._before, self._after = affixes
        self._added_ids: dict[str, int] = {token["content"]: token["id"] for token in added}
        self._special_ids = {token["id"] for token in added if token["special"]}

    def __del__(self) -> None:
        self._inner.dispose()

    def encode(self, text: str, add_special_tokens: bool = True) -> Encoding:
        ids: list[int] = self._inner.encode(text).to_py().tolist()
        return Encoding([*self._before, *ids, *self._after] if add_special_tokens else ids)

    def decode(self, ids: Sequence[int], skip_special_tokens: bool = True) -> str:
        from pyodide.ffi import to_js

        skipped = self._special_ids if skip_special_tokens else ()
        text: str = self._inner.decode(to_js([one for one in ids if one not in skipped]))
        return text

    def id_to_token(self, token_id: int) -> str | None:
        return self._inner.idToToken(token_id) or None

    def token_to_id(self, token: str) -> int | None:
        token_id = self._added_ids.get(token)
        return self._vocab.get(token) if token_id is None else token_id

    def get_vocab_size(self) -> int:
        size: int = self._inner.getVocabSize()
        return size

    @cached_property
    def _vocab(self) -> dict[str, int]:
        """Asked for tokens only that are not added ones, which hardly happens."""
        tokens = ((self.id_to_token(i), i) for i in range(self.get_vocab_size()))
        return {token: i for token, i in tokens if token is not None}


def _affixes(post_processor: Mapping[str, Any] | None) -> tuple[list[int], list[int]]:
    """The special tokens' ids before and after a text."""
    match post_processor:
        case None | {"type": "ByteLevel"}:
            return [], []
        case {"type": "Sequence", "processors": [*processors]}:
            # One at most adds tokens: the crate itself knows no template after another.
            found = map(_affixes, processors)
            return next(filter(any, found), ([], []))
        case {"type": "TemplateProcessing", "single": [*pieces], "special_tokens": specials}:
            place = next(i for i, piece in enumerate(pieces) if "Sequence" in piece)
            names = [piece.get("SpecialToken", {}).get("id") for piece in pieces]
            return _ids(names[:place], specials), _ids(names[place + 1 :], specials)
    raise UnsupportedModelError(
        f"tokenizer.json has a post_processor that is not built: {post_processor.get('type')}."
    )


def _ids(names: list[str], specials: Mapping[str, Any]) -> list[int]:
    return [token_id for name in names for token_id in specials[name]["ids"]]
