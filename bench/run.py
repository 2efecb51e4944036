"""Measures the built site in a real browser: `python3 build.py bench [options]`.

Prints a table and, with --json, writes the same figures as JSON. Every figure comes from the
page's own clock or from the `usage` that the engine reports; nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, sync_playwright

from bench import page as chat_page
from bench import tokenizers
from bench.random_llama import SHAPES, write_model
from tests.support.chromium import LAUNCH_ARGS, find_chromium
from tests.support.server import StaticServer

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "bench"
STORIES = ROOT.parent / "shared" / "fixtures" / "models" / "stories260K" / "hf"

FOLDERS = {"demo": ROOT / "static" / "models" / "demo", "stories260K": STORIES}

# name -> quantization, prompt tokens, tokens to generate
RUNS = {
    "demo": ("none", 128, 64),
    "llama-2m": ("none", 128, 64),  # this and the next: what the demo model could have been
    "llama-5m": ("none", 128, 64),
    "stories260K": ("none", 128, 128),
    "llama-15m": ("q4", 128, 64),
    "llama-135m": ("q4", 64, 32),
}

BLANK_PAGE = "<!doctype html><title>bench</title>"

FIRST_TOKEN_SCRIPT = """
async ({record, promptIds}) => {
  const { createEngine } = await import("./pywebllm.mjs");
  const engine = await createEngine(record);
  globalThis.engine = engine;
  const loaded_ms = performance.now();
  const stream = await engine.completions.create({
    prompt: promptIds.slice(0, 16), max_tokens: 2, temperature: 0, ignore_eos: true, stream: true,
  });
  for await (const _ of stream) break;
  return { loaded_ms, first_token_ms: performance.now() };
}
"""

# A second visit starts from the snapshot that the first one leaves when it has nothing to do.
IS_KEPT_SCRIPT = """
async () => {
  const kept = await (await caches.open("pywebllm")).keys();
  return kept.some(({ url }) => decodeURIComponent(url).includes("/snapshot/"));
}
"""

GENERATE_SCRIPT = """
async ({promptIds, maxTokens}) => {
  const body = { prompt: promptIds, max_tokens: maxTokens, temperature: 0, ignore_eos: true };
  return (await globalThis.engine.completions.create(body)).usage;
}
"""


def main() -> None:
    args = _arguments()
    rows, page = [], None
    with ExitStack() as stack:
        names = [] if args.tokenizer else args.models
        site = stack.enter_context(StaticServer(_site_with_models(stack, names)))
        if args.tokenizer:
            rows += tokenizers.measure(stack.enter_context(_profile()), site.url, args.tokenizer)
        for name in names:
            print(f"measuring {name} ...", file=sys.stderr, flush=True)
            rows.append(_measure(site.url, name, args.repeats))
        if "demo" in names:
            print("measuring the page ...", file=sys.stderr, flush=True)
            with _profile() as context:
                page = chat_page.measure(context, site.url, _is_kept)
    report = {"machine": _machine(), "runs": rows, "page": page}
    print(f"{report['machine']}\n")
    _print_table(rows)
    if page:
        print()
        _print_table([page])
    if args.json:
        Path(args.json).write_text(json.dumps(report, indent=1) + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py bench", description=__doc__)
    parser.add_argument("--models", nargs="+", choices=list(RUNS), default=_default_models())
    parser.add_argument(
        "--tokenizer",
        type=Path,
        metavar="FILE",
        help="instead: `tokenizers` on this tokenizer.json",
    )
    parser.add_argument("--repeats", type=int, default=3, help="generations per model (median)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there, too")
    return parser.parse_args()


def _default_models() -> list[str]:
    """Those of the README whose weights can be had; says which are left out."""
    if not STORIES.exists():
        print(f"stories260K is left out: {STORIES} is absent", file=sys.stderr)
    names = ["demo", "stories260K", "llama-15m", "llama-135m"]
    return [name for name in names if name in SHAPES or FOLDERS[name].exists()]


def _site_with_models(stack: ExitStack, names: list[str]) -> Path:
    """A copy of dist/ by links, with the models under models/."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    for entry in (ROOT / "dist").iterdir():
        if entry.name != "models":
            (folder / entry.name).symlink_to(entry)
    (folder / "models").mkdir()
    for name in names:
        if name in SHAPES:
            write_model(name, CACHE / name)
        (folder / "models" / name).symlink_to(CACHE / name if name in SHAPES else FOLDERS[name])
    return folder


def _measure(url: str, name: str, repeats: int) -> dict[str, Any]:
    quantization, num_prompt, num_generated = RUNS[name]
    record = {"model_id": name, "model": f"{url}/models/{name}/", "quantization": quantization}
    vocab_size = SHAPES[name].vocab_size if name in SHAPES else 512
    # Different prompts: the engine would take up the keys and values of a known one.
    prompts = [
        [3 + (7 * i + 1009 * r) % (vocab_size - 3) for i in range(num_prompt)] for r in range(9)
    ]
    with _profile() as context:
        cold = _open(context, url, record, prompts[0])
        while not _is_kept(cold["page"]):
            time.sleep(0.5)
        warm = _open(context, url, record, prompts[0])
        page = warm["page"]
        usages = [
            page.evaluate(GENERATE_SCRIPT, {"promptIds": prompt, "maxTokens": num_generated})
            for prompt in prompts[1 : 1 + repeats]
        ]
    extras = [usage["extra"] for usage in usages]

    def median(key: str) -> float:
        return statistics.median(extra[key] for extra in extras)

    return {
        "model": name,
        "quantization": quantization,
        "prompt_tokens": num_prompt,
        "generated_tokens": num_generated,
        "decode_tokens_per_s": median("decode_tokens_per_s"),
        "prefill_tokens_per_s": median("prefill_tokens_per_s"),
        "time_to_first_token_s": median("time_to_first_token_s"),
        "host_time_per_token_ms": median("host_time_per_token_ms"),
        "page_to_first_token_cold_s": cold["first_token_ms"] / 1e3,
        "page_to_first_token_warm_s": warm["first_token_ms"] / 1e3,
        "load_cold_s": cold["loaded_ms"] / 1e3,
        "load_warm_s": warm["loaded_ms"] / 1e3,
        "dispatches_per_token": median("dispatches_per_step"),
        "read_bytes_per_token": median("read_bytes_per_step"),
    }


def _is_kept(page: Page) -> bool:
    return bool(page.evaluate(IS_KEPT_SCRIPT))


@contextmanager
def _profile() -> Iterator[BrowserContext]:
    """A browser with a profile of its own, empty at first."""
    folder = tempfile.mkdtemp()
    try:
        with sync_playwright() as playwright:
            context = playwright.chromium.launch_persistent_context(
                folder, executable_path=find_chromium(), args=_launch_args(), headless=True
            )
            context.set_default_timeout(600_000)
            yield context
            context.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _launch_args() -> list[str]:
    """PYWEBLLM_GPU=1 measures on this machine's GPU instead of the software adapter."""
    if os.environ.get("PYWEBLLM_GPU"):
        return [arg for arg in LAUNCH_ARGS if "swiftshader" not in arg]
    return list(LAUNCH_ARGS)


def _open(
    context: BrowserContext, url: str, record: dict[str, Any], prompt_ids: list[int]
) -> dict[str, Any]:
    """Navigate, load, wait for the first token; milliseconds since the navigation began."""
    for page in context.pages[1:]:
        page.close()
    page: Page = context.new_page()
    page.route(
        "**/bench.html", lambda route: route.fulfill(body=BLANK_PAGE, content_type="text/html")
    )
    page.goto(f"{url}/bench.html")
    times = page.evaluate(FIRST_TOKEN_SCRIPT, {"record": record, "promptIds": prompt_ids})
    return {"page": page, **times}


def _machine() -> str:
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line for line in cpuinfo.read_text().splitlines() if "model name" in line]
        model = names[0].split(":")[1].strip() if names else model
    adapter = "this machine's GPU" if os.environ.get("PYWEBLLM_GPU") else "SwiftShader"
    return f"{model}, {os.cpu_count()} cores, {find_chromium()}, WebGPU on {adapter}"


def _print_table(rows: list[dict[str, Any]]) -> None:
    for key in rows[0]:
        values = [row[key] for row in rows]
        cells = [f"{v:.3g}" if isinstance(v, float) else str(v) for v in values]
        print(f"{key:28}" + "".join(f"{cell:>16}" for cell in cells))


if __name__ == "__main__":
    main()
