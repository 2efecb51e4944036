"""Texts that tokenizers, templates and streams stumble over."""

from __future__ import annotations

import random

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


def random_text(rng: random.Random, length: int) -> str:
    """Characters of one to four bytes, without surrogates."""
    spans = [(0x20, 0x7F), (0xA0, 0x250), (0x400, 0x500), (0x4E00, 0x4F00), (0x1F300, 0x1F650)]
    return "".join(chr(rng.randrange(*rng.choice(spans))) for _ in range(length))
