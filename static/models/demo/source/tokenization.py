"""The tokenizer: made from the corpus, used to encode its dialogues by the model's chat template.

The most frequent words of the grammars are tokens; everything else is spelled in bytes. So are the
values that fill the grammars' slots, whether common or made up, and any word right before a closing
quote (but in JSON): a word is copied, sorted, counted and reversed letter by letter wherever it
stands, and a word never seen in training is handled like all others.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

from static.models.demo.source import values
from static.models.demo.source.phrasing import is_grammar_word

END_OF_TEXT, IM_START, IM_END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
MARKS = (
    "<tools>",
    "</tools>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
)
PATTERN = (
    r"""\p{L}(?=\p{L}*"(?![:,}\]]))"""  # a letter of a quoted word
    r"""|'\p{L}+| ?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s"""
)
SPACE = "\u0120"
"""How byte-level vocabularies write a space."""
COMMON = 25
"""How often a word that only answers have is seen; a made-up one is not."""
MAX_POSITIONS = 1024
IGNORED = -100
"""The label of a token that is no part of an answer."""


def template_text() -> str:
    return Path(__file__).with_name("chat_template.jinja").read_text(encoding="utf-8")


def compile_template() -> Template:
    """Set up as transformers does it."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string(template_text())


def make_tokenizer(texts: Iterable[str], vocab_size: int) -> Tokenizer:
    """From rendered dialogues. As files know no "words or else bytes", it is written as byte-level
    BPE without merges, whose `ignore_merges` lets whole words of the vocabulary stand."""
    splitter = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    specials = [END_OF_TEXT, IM_START, IM_END]
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    counts = Counter(
        word
        for text in texts
        for word, _ in splitter.pre_tokenize_str(_without_marks(text))
        if len(word) > 1 and word.removeprefix(SPACE).lower() not in values.ALL
    )
    shouted = {word for word in counts if _is_shouted(word, counts)}
    counts = Counter({word: n for word, n in counts.items() if n >= COMMON or _is_known(word)})
    room = vocab_size - len(specials) - len(alphabet) - len(MARKS)
    words = sorted(counts.keys() - shouted, key=lambda word: (-counts[word], word))[:room]
    vocabulary = {token: i for i, token in enumerate([*specials, *alphabet, *words])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[], ignore_merges=True))
    tokenizer.pre_tokenizer = splitter
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(specials)
    tokenizer.add_tokens([AddedToken(mark, normalized=False) for mark in MARKS])
    return tokenizer


def _is_shouted(word: str, counts: Counter[str]) -> bool:
    """In capitals, though mostly written otherwise: it would take the place of a rarer word."""
    letters = word.removeprefix(SPACE)
    if len(letters) == 1 or not letters.isupper():
        return False
    shouted, lower, title = (
        counts[SPACE + form] + counts[form]
        for form in (letters, letters.lower(), letters.capitalize())
    )
    return shouted < lower + title


def _is_known(word: str) -> bool:
    """Signs and words of the grammars: a rare word that is neither is a made-up value or a typo."""
    letters = word.removeprefix(SPACE)
    return not letters.isalpha() or is_grammar_word(letters)


def _without_marks(text: str) -> str:
    """Marks part the text, as they do once they are tokens."""
    for mark in (END_OF_TEXT, IM_START, IM_END, *MARKS):
        text = text.replace(mark, "\n")
    return text


class Encoder:
    """Dialogues to token ids and labels; only the assistant's tokens have labels."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self.render = self.renderer()
        self._end = tokenizer.token_to_id(IM_END)
        self._opening = tokenizer.encode(f"{IM_START}assistant\n").ids

    @staticmethod
    def renderer() -> Callable[[dict[str, Any]], str]:
        """A dialogue's text, each answer ended."""
        template = compile_template()
        return lambda dialogue: template.render(**dialogue, add_generation_prompt=False)

    def encode(self, dialogues: Sequence[dict[str, Any]]) -> list[tuple[list[int], list[int]]]:
        texts = [self.render(dialogue) for dialogue in dialogues]
        encodings = self._tokenizer.encode_batch_fast(texts)
        return [self._labelled(encoding.ids[:MAX_POSITIONS]) for encoding in encodings]

    def _labelled(self, ids: list[int]) -> tuple[list[int], list[int]]:
        """Labels are the ids shifted by one place, where an answer's token comes next."""
        labels = [IGNORED] * len(ids)
        size, at = len(self._opening), 0
        while at < len(ids):
            if ids[at : at + size] != self._opening:
                at += 1
                continue
            at += size
            while at < len(ids):
                labels[at - 1] = ids[at]
                at += 1
                if ids[at - 1] == self._end:
                    break
        return ids, labels
