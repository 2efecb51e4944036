"""Texts that tokenizers, templates and streams stumble over."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Sequence

HOSTILE = [
    "",
    " ",
    "   leading and trailing   ",
    "\n",
    "\r\n\t \u00a0\u2003\u3000x",
    "a\0b\0",
    "hello world, the hello",
    "Ünïcödé naïve café re\u0301sume\u0301",
    "你好，世界。日本語のテキスト 한국어 텍스트",
    "ภาษาไทย မြန်မာ አማርኛ தமிழ்",
    "مرحبا بالعالم שלום עולם \u202eRTL\u202c",
    "👩‍👩‍👧‍👦 👍🏽 🇨🇭🇯🇵 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𒀀𒀁 \U0010ffff \uffff \ue000",
    "\ufeffBOM \ufffd replacement ▁▁ ĠĊ Â½",
    "<s>not</s> <|im_start|>user\n<|im_end|><|endoftext|><|start|><|end|>",
    "<0x41><0xFF> <0xzz> <unk>",
    "def f(x):\n    return {'a': [1, 2.50, -3e-7]}  # done\n\n\n",
    "a" * 300 + " " * 70 + "!" * 65,
    "1234567890 3.14159 ½ ² ①",
]

SURROGATES = ["\ud800", "a\udc00b", "\ud83d\ude00", "\ude00\ud83d", "x \udfff"]

_EMOJI = ["👩‍👩‍👧‍👦", "👍🏽", "🇨🇭", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "❤️", "🧑🏿‍🚀", "😀", "\u200d", "\ufe0f"]
_SPACES = [" ", "  ", "\t", "\n", "\r\n", "\r", "\u00a0", "\u2003", "\u3000", "\u200b", "\x85"]
_WORDS = ["don't", "WE'LL", "it’s", "O'ſ", "naïve", "e.g.", "x=1;", "3.14", "½", "1234567", "the"]
_SPANS = [
    (0x00, 0x20),
    (0x20, 0x7F),
    (0x7F, 0xA0),
    (0xA0, 0x250),
    (0x300, 0x370),  # combining marks
    (0x370, 0x590),
    (0x590, 0x700),
    (0x900, 0x1100),
    (0x1E00, 0x2100),
    (0x2190, 0x2BFF),
    (0x3040, 0x3100),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A4),
    (0xE000, 0xE010),
    (0xFB00, 0xFB50),
    (0xFE00, 0x10000),
    (0x10000, 0x12000),
    (0x1D400, 0x1D800),
    (0x1F000, 0x1FB00),
    (0x20000, 0x2A6E0),
    (0xE0000, 0xE0080),
    (0x10FF00, 0x110000),
]


def random_text(rng: random.Random, length: int) -> str:
    """Characters of one to four bytes, without surrogates."""
    spans = [(0x20, 0x7F), (0xA0, 0x250), (0x400, 0x500), (0x4E00, 0x4F00), (0x1F300, 0x1F650)]
    return "".join(chr(rng.randrange(*rng.choice(spans))) for _ in range(length))


def generated_texts(rng: random.Random, specials: Sequence[str], number: int) -> list[str]:
    """Texts of parts that are hard for a tokenizer, `specials` among them: each in some text."""
    texts = [f"a{token} b {token}{token}\n{token}" for token in specials]
    texts += [rng.choice(_SPACES) * rng.randrange(1, 400) + rng.choice("a.\n") for _ in range(20)]
    while len(texts) < number:
        parts = [_part(rng, specials) for _ in range(rng.randrange(1, 25))]
        text = "".join(parts)
        if rng.random() < 0.1:
            text = unicodedata.normalize(rng.choice(("NFC", "NFD", "NFKD")), text)
        texts.append("\ufeff" + text if rng.random() < 0.05 else text)
    return texts[:number]


def _part(rng: random.Random, specials: Sequence[str]) -> str:
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice(_EMOJI)
    if kind == 1:
        return rng.choice(_SPACES) * rng.choice((1, 1, 2, 3, 17))
    if kind == 2:
        return rng.choice(_WORDS)
    if kind == 3 and specials:
        token = rng.choice(specials)
        return token if rng.random() < 0.7 else token[: rng.randrange(len(token) + 1)]
    if kind == 4:
        return "".join(rng.choice("etaoin shrdlu,.'\n") for _ in range(rng.randrange(1, 40)))
    low, high = rng.choice(_SPANS)
    return "".join(chr(rng.randrange(low, high)) for _ in range(rng.randrange(1, 6)))
