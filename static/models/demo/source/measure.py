"""Asks a written model folder the whole evaluation through transformers, greedily.

`python -m static.models.demo.source.measure --model DIR` writes DIR's evaluation.jsonl (each item
with its answer) and prints the table. One prompt at a time, so that no padding changes an answer.
"""

from __future__ import annotations

import argparse
import json
from itertools import chain
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, GenerationConfig

from static.models.demo.source import evaluation
from static.models.demo.source.checks import is_right

MOST_NEW_TOKENS = 256


class Answerer:
    """A model folder and its tokenizer, computed in f32."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = AutoTokenizer.from_pretrained(folder)
        self._model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        self._greedy = GenerationConfig.from_pretrained(folder)
        self._greedy.update(do_sample=False, temperature=None)

    def __call__(
        self,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]] | None = None,
        seed: int | None = None,
    ) -> str:
        """The answer's text: greedy, or sampled as generation_config.json says from a seed."""
        text = self._tokenizer.apply_chat_template(
            messages, tools=tools, add_generation_prompt=True, tokenize=False
        )
        inputs = self._tokenizer(text, return_tensors="pt", add_special_tokens=False)
        if seed is not None:
            torch.manual_seed(seed)
        ids = self._model.generate(
            inputs.input_ids,
            attention_mask=inputs.attention_mask,
            max_new_tokens=MOST_NEW_TOKENS,
            generation_config=self._greedy if seed is None else self._model.generation_config,
        )
        new = ids[0, inputs.input_ids.shape[1] :]
        return str(self._tokenizer.decode(new, skip_special_tokens=True))


def table(tally: dict[str, tuple[int, int]]) -> str:
    """Markdown: a row per skill."""
    rows = ["| skill | right | of | % |", "|---|---|---|---|"]
    rows += [
        f"| {skill} | {right} | {asked} | {100 * right / asked:.1f} |"
        for skill, (right, asked) in tally.items()
    ]
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, help="default: evaluation.jsonl in the model's folder")
    parser.add_argument("--per-skill", type=int, default=evaluation.PROMPTS_PER_SKILL)
    parser.add_argument("--no-sums", action="store_true", help="leave out the exhaustive sums")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    answer = Answerer(args.model)
    results = []
    sums = () if args.no_sums else evaluation.sums()
    with (args.out or args.model / "evaluation.jsonl").open("w", encoding="utf-8") as file:
        for item in chain(evaluation.items(per_skill=args.per_skill), sums):
            said = answer(item["messages"], item["tools"])
            right = is_right(item["check"], said)
            results.append((item, said))
            line = {**item, "answer": said, "right": right}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(table(evaluation.tally(results)))


if __name__ == "__main__":
    main()
