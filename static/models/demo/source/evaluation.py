"""The held-out evaluation: prompts in phrasings that training never saw, and the tally.

`python -m static.models.demo.source.evaluation --out FILE` writes one JSON object per line:
`skill`, `messages`, `tools`, `reference` (a right answer) and `check`, of which
`checks.is_right(check, answer)` judges. Standard library only.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from static.models.demo.source import corpus, memory, numbers, tools
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.checks import is_right

SEED = 1_000_004
PROMPTS_PER_SKILL = 44
SAMPLED_SUMS = 200
SKILLS = (
    "social", "app", "memory", "arithmetic", "compare", "count", "order", "repeat", "reverse",
    "story", "json", "tool", "unknown",
)  # fmt: skip
_DISTRACTORS = (
    "social",
    "app",
    "arithmetic",
    "compare",
    "count",
    "order",
    "repeat",
    "unknown",
    "tell",
)

Item = dict[str, Any]


def items(seed: int = SEED, per_skill: int = PROMPTS_PER_SKILL) -> Iterator[Item]:
    """The prompts of every skill."""
    for skill in SKILLS:
        rng = Random(f"{seed} {skill}")
        seen: set[str] = set()
        while len(seen) < per_skill:
            item = _item(rng, skill, len(seen))
            key = json.dumps(item["messages"])
            if key not in seen:
                seen.add(key)
                yield item


def _item(rng: Random, skill: str, index: int) -> Item:
    chat = Chat(rng, held=True)
    if skill == "memory":
        return _finished(chat, skill, _memory(chat))
    if skill == "tool":
        return _finished(chat, skill, _tool(chat, index))
    if skill != "json" and chat.chance(0.5):
        for _ in range(rng.choice((1, 1, 2, 3))):
            _distract(chat)
        chat.result = None
    return _finished(chat, skill, corpus.SKILLS[skill][0](chat))


def _distract(chat: Chat) -> None:
    corpus.SKILLS[chat.choose(_DISTRACTORS)][0](chat)


def _memory(chat: Chat) -> Check:
    """One to three facts, some of them changed, other talk, then the question."""
    for _ in range(chat.choose((1, 1, 2, 3))):
        memory.tell(chat)
    for _ in range(chat.choose((0, 1, 2, 3))):
        _distract(chat)
    return memory.recall(chat)


def _tool(chat: Chat, index: int) -> Check:
    """A call; in every third prompt the answer that uses its result."""
    tools.offer_tools(chat)
    if chat.chance(0.3):
        corpus.SKILLS[chat.choose(("social", "compare", "tell"))][0](chat)
    check = tools.tool_call(chat)
    return tools.tool_result(chat) if index % 3 == 2 else check


def _finished(chat: Chat, skill: str, check: Check) -> Item:
    """The chat up to the answer, which becomes the reference."""
    *prompt, answer = chat.messages
    return {
        "skill": skill,
        "messages": prompt,
        "tools": chat.tools or None,
        "reference": answer,
        "check": check,
    }


def sums() -> Iterator[Item]:
    """Every sum up to 20 + 20, then sums and differences up to 100 of pairs held out."""
    rng = Random(SEED)
    for a in range(21):
        for b in range(21):
            chat = Chat(rng, held=True)
            yield _finished(chat, "20 + 20", numbers.sum_or_difference(chat, a, b, True))
    for _ in range(SAMPLED_SUMS):
        a = b = 0
        while not numbers.is_held_out_pair(a, b):
            a, b = rng.randint(0, numbers.LARGEST), rng.randint(0, numbers.LARGEST)
        chat = Chat(rng, held=True)
        check = numbers.sum_or_difference(chat, a, b, chat.chance(0.5))
        yield _finished(chat, "up to 100", check)


def tally(results: Iterable[tuple[Item, str]]) -> dict[str, tuple[int, int]]:
    """(right, asked) by skill, in the items' order."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for item, answer in results:
        asked[item["skill"]] += 1
        right[item["skill"]] += is_right(item["check"], answer)
    return {skill: (right[skill], asked[skill]) for skill in asked}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    with args.out.open("w", encoding="utf-8") as file:
        for item in (*items(), *sums()):
            file.write(json.dumps(item, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
