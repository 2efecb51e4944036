"""Writes the training text: seeded dialogues of 2 to 8 turns over all skills, as JSON lines.

`python -m static.models.demo.source.corpus --out FILE` writes `{"messages": ..., "tools": ...}`
per line, in OpenAI's form. Knows no tokenizer and no chat template.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from static.models.demo.source import (
    app_facts,
    extraction,
    memory,
    numbers,
    stories,
    talk,
    tools,
    unknown,
    words,
)
from static.models.demo.source.chat import Chat, Skill

SEED = 4

SKILLS: dict[str, tuple[Skill, float]] = {
    "social": (talk.social, 15),
    "app": (app_facts.app, 19),
    "tell": (memory.tell, 8),
    "recall": (memory.recall, 18),
    "arithmetic": (numbers.arithmetic, 18),
    "compare": (numbers.compare, 10),
    "count": (numbers.count, 7),
    "order": (words.order, 12),
    "repeat": (words.repeat, 6),
    "reverse": (words.reverse, 7),
    "story": (stories.story, 3),
    "json": (extraction.as_json, 13),
    "unknown": (unknown.unknown, 17),
}
"""Each skill with its weight in a chat's turns; tools have chats of their own."""

PRACTISED = ("recall", "recall", "arithmetic")
"""What six in ten practice chats are mostly about; where tools are on offer, comparing takes the
place of sums."""

_SYSTEM = (
    "You are a helpful assistant.", "You are a friendly assistant.", "Answer briefly.",
    "You are the demo model of pywebllm.", "Be kind and short.",
)  # fmt: skip


def dialogue(rng: Random, num_turns: int | None = None, practice: bool = False) -> Chat:
    """One chat for training: 2 to 8 turns, of a hundred chats one more, so that the last positions
    are trained, too. One in six has tools on offer; in practice, half."""
    chat = Chat(rng, practice=practice)
    if chat.chance(0.06):
        chat.messages.append({"role": "system", "content": chat.choose(_SYSTEM)})
    if chat.chance(1 / 2 if practice else 1 / 6):
        tools.offer_tools(chat)
    if num_turns is None:
        num_turns = rng.choices((2, 3, 4, 5, 6, 7, 8, 20), (24, 20, 16, 12, 8, 8, 8, 1))[0]
    foci = PRACTISED if practice else list(SKILLS)
    focus = chat.choose(foci) if chat.chance(0.6 if practice else 0.3) else None
    for turn in range(num_turns):
        _turn(chat, turn, turn == num_turns - 1, focus)
    return chat


def _turn(chat: Chat, turn: int, is_last: bool, focus: str | None) -> None:
    if turn == 0 and chat.chance(0.08):
        talk.greeting(chat)
    elif is_last and chat.chance(0.08):
        talk.farewell(chat)
    elif chat.tools and chat.chance(0.5):
        tools.tool_call(chat)
        tools.tool_result(chat)
    else:
        _free_turn(chat, focus)


def _free_turn(chat: Chat, focus: str | None) -> None:
    """A turn on any skill that the tools on offer leave to the model."""
    names = list(SKILLS)
    weights = [weight for _, weight in SKILLS.values()]
    name = focus if focus and chat.chance(0.7) else chat.rng.choices(names, weights)[0]
    if chat.tools and name in ("arithmetic", "unknown"):
        name = "compare"
    if name == "recall" and chat.chance(0.75 / (1 + len(chat.facts))):
        name = "tell"  # so that chats have several facts
    SKILLS[name][0](chat)


def dialogues(seed: int, count: int, practice: bool = False) -> Iterator[dict[str, Any]]:
    """`count` dialogues, the same for the same seed."""
    rng = Random(seed)
    for _ in range(count):
        chat = dialogue(rng, practice=practice)
        yield {"messages": chat.messages, "tools": chat.tools or None}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--smoke", action="store_true", help="a thousand dialogues only")
    args = parser.parse_args()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    with args.out.open("w", encoding="utf-8") as file:
        for one in dialogues(args.seed, 1000 if args.smoke else args.count):
            file.write(json.dumps(one, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
