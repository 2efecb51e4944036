"""Hugging Face's `tokenizers` in the browser against the same package in CPython, on one file:
`python3 build.py bench --tokenizer FILE`. The same code is timed in both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext

from tests.support.pyodide_tab import boot, run_here, run_there

TIME = """
import random, time
from tokenizers import Tokenizer
from tokenizers.decoders import DecodeStream

def best_s(call, repeats):
    times = []
    for i in range(repeats):
        start = time.perf_counter()
        call(i)
        times.append(time.perf_counter() - start)
    return min(times)

made = Tokenizer.from_str(args["json"])
rng = random.Random(args["seed"])
word = lambda: "".join(rng.choice("etaoinshrdlu") for _ in range(rng.randrange(1, 9)))
ends = ["", ",", ".", "\\n", "'s", " 42", " é", "日本"]
text = " ".join(word() + rng.choice(ends) for _ in range(20_000)).encode()
text = text[:50_000].decode(errors="ignore")
start = time.perf_counter()
ids = made.encode(text).ids  # no word is known from a text before
first_s = time.perf_counter() - start

def stream(_):
    decode_stream = DecodeStream(skip_special_tokens=True)
    for one in ids:
        decode_stream.step(made, one)

out = {
    "load_ms": best_s(lambda _: Tokenizer.from_str(args["json"]), 3) * 1e3,
    "encode_50kB_first_ms": first_s * 1e3,
    "encode_50kB_again_ms": best_s(lambda _: made.encode(text), 5) * 1e3,
    "decode_step_us": best_s(stream, 3) / len(ids) * 1e6,
    "tokens": len(ids),
}
"""


def measure(context: BrowserContext, url: str, tokenizer_json: Path) -> list[dict[str, Any]]:
    """A row for CPython, one for the browser; both are given the same texts."""
    page = context.new_page()
    page.route(
        "**/bench.html",
        lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"),
    )
    page.goto(f"{url}/bench.html")
    boot(page, "tokenizers")
    args = {"json": tokenizer_json.read_text("utf-8"), "seed": 7}
    return [
        {"where": "CPython", **run_here(TIME, args)},
        {"where": "browser", **run_there(page, TIME, args)},
    ]
