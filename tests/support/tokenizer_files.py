"""Tokenizers for tests: small ones made here, of both kinds, and those of real models.

Each is named; `load` gives its tokenizer.json as text, `tokenizer` the engine's object.
"""

from __future__ import annotations

import json
from functools import cache

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers
from tokenizers import pre_tokenizers as pre
from tokenizers.processors import BertProcessing, TemplateProcessing

from py_engine.tokenizer import Tokenizer as EngineTokenizer
from tests.support.fixtures import fixture

WORDS = ["he", "el", "hel", "lo", "hello", "wo", "or", "wor", "ld", "world", "th", "the"]
REAL = {
    "qwen2.5": "tokenizers/qwen2.5/tokenizer.json",
    "llama-1-2-spm": "tokenizers/llama-1-2-spm/tokenizer.json",
    "phi-3-mini": "tokenizers/phi-3-mini/tokenizer.json",
    "gpt-neox-20b": "tokenizers/gpt-neox-20b/tokenizer.json",
    "smollm2-135m-instruct": "tokenizers/smollm2-135m-instruct/tokenizer.json",
    "stories260K": "models/stories260K/hf/tokenizer.json",
}
MADE = ("made-bytes", "made-pieces")
NAMES = (*MADE, *REAL)


@cache
def load(name: str) -> str:
    if name in REAL:
        return fixture(REAL[name]).read_text("utf-8")
    return _MAKERS[name]()


@cache
def tokenizer(name: str) -> EngineTokenizer:
    """The engine's tokenizer over `load(name)`, which tests share as it is slow to make."""
    return EngineTokenizer(load(name))


def _bpe(base: list[str], mark: str) -> dict[str, object]:
    """A vocabulary of `base`, then WORDS with and without the mark of a leading space."""
    vocab = {token: i for i, token in enumerate(base)}
    merges: list[tuple[str, str]] = []
    for word in WORDS:
        for whole in (word, mark + word):
            head = next(c for c in range(len(whole) - 1, 0, -1) if whole[:c] in vocab)
            while whole[head:] not in vocab:
                head -= 1
            if whole[:head] in vocab:
                merges.append((whole[:head], whole[head:]))
                vocab[whole] = len(vocab)
    return {"vocab": vocab, "merges": merges}


def byte_level() -> str:
    """Like GPT-2's: every byte is a token; two special tokens and one that is not special."""
    made = Tokenizer(models.BPE(**_bpe(sorted(pre.ByteLevel.alphabet()), "Ġ")))
    made.pre_tokenizer = pre.Sequence(
        [pre.Split(Regex(r" ?\p{L}+|\p{N}|\s+|[^\s\p{L}\p{N}]+"), "isolated"), pre.ByteLevel(False)]
    )
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens(["<|start|>", "<|end|>"])
    made.add_tokens([AddedToken("日本", normalized=False)])
    return made.to_str()


def pieces() -> str:
    """Like Llama 2's: pieces with `▁` for spaces, bytes for other characters, BOS before a text."""
    base = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁"]
    letters = [chr(c) for c in range(0x21, 0x7F)] + ["é", "я", "你"]
    made = Tokenizer(
        models.BPE(
            **_bpe(base + letters, "▁"), unk_token="<unk>", fuse_unk=True, byte_fallback=True
        )
    )
    made.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    made.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
        + [decoders.Strip(" ", 1, 0)]
    )
    made.add_special_tokens(["<unk>", "<s>", "</s>"])
    made.post_processor = TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return made.to_str()


def unigram() -> str:
    """Like T5's: pieces with scores, and a Metaspace."""
    vocab = [("<unk>", 0.0), ("▁", -3.0), *((word, -4.0 - i) for i, word in enumerate(WORDS))]
    vocab += [("▁" + word, -2.0 - i) for i, word in enumerate(WORDS)]
    vocab += [("▁▁", -3.5), ("a▁b", -3.5), ("▁a▁b", -4.5)]
    vocab += [(letter, -20.0) for letter in "abcdefghijklmnopqrstuvwxyzHW,!"]
    made = Tokenizer(models.Unigram(vocab, unk_id=0))
    made.normalizer = normalizers.NFKC()
    made.pre_tokenizer = pre.Metaspace()
    made.decoder = decoders.Metaspace()
    return made.to_str()


def word_piece() -> str:
    """Like BERT's: words, and `##` before what goes on in a word."""
    vocab = ["[UNK]", "[CLS]", "[SEP]", *WORDS, *(f"##{word}" for word in WORDS), *",.!?"]
    vocab += [*"abcdefghijklmnopqrstuvwxyz", *(f"##{c}" for c in "abcdefghijklmnopqrstuvwxyz")]
    made = Tokenizer(
        models.WordPiece({token: i for i, token in enumerate(vocab)}, unk_token="[UNK]")
    )
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre.BertPreTokenizer()
    made.decoder = decoders.WordPiece()
    made.add_special_tokens(["[UNK]", "[CLS]", "[SEP]"])
    made.post_processor = BertProcessing(("[SEP]", 2), ("[CLS]", 1))
    return made.to_str()


def changed(name: str, **parts: object) -> str:
    """A tokenizer.json with some of its top-level parts replaced."""
    return json.dumps({**json.loads(load(name)), **parts})


_MAKERS = {
    "made-bytes": byte_level,
    "made-pieces": pieces,
    "made-unigram": unigram,
    "made-word-piece": word_piece,
}
