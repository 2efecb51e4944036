"""Ten chats with a written model folder, as Markdown for its card: as they come, good and bad.

`python -m static.models.demo.source.transcripts --model DIR`. The users' turns are written here
by hand, as visitors may type; the model's own answers go back to it. Greedy, but where a seed says.
"""

from __future__ import annotations

import argparse
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from static.models.demo.source.measure import Answerer
from static.models.demo.source.tools import tool_object

_CALL = re.compile(r"\A<tool_call>\n(.*)\n</tool_call>\Z", re.DOTALL)
_TOOLS = [tool_object("calculator", "expression"), tool_object("clock", None)]


@dataclass(frozen=True)
class Script:
    """`results` are what the tools give, call by call."""

    title: str
    turns: tuple[str, ...]
    tools: bool = False
    results: tuple[str, ...] = ()
    seed: int | None = None


SCRIPTS = (
    Script("First words", ("hi!", "what are you?", "what can you do?", "thanks, bye")),
    Script("A name kept", (
        "Hello, I'm Marta", "I live in Ghent", "what is 12 + 30?", "my favourite colour is teal",
        "what's my name?", "Actually, call me Tilda.", "who am I, and where do I live?",
        "and what is my favourite colour?",
    )),
    Script("About the app", (
        "what is this thing", "Does anything I write here go to a server?",
        "will it run on firefox?", "how do I put it on my own web page?",
        "I'd like a smarter model", "does it work on a train?",
    )),
    Script("Sums", (
        "2+2", "what's 47 plus 38?", "and minus 90?", "is 7 * 8 more than 50?",
        "which is larger, 99 or 100?", "seven plus five",
    )),
    Script("Words", (
        'reverse "browser"', "how many letters does strawberry have?",
        "sort plum, apple, cherry", "repeat after me: the quick brown fox",
        "spell pywebllm backwards", "count down from 10 to 1",
    )),
    Script("A story", ("tell me a story about a red kite", "another one, about a penguin"), seed=1),
    Script("The same question, another seed", ("tell me a story about a red kite",), seed=2),
    Script("JSON", (
        "Answer as JSON with the keys name and colour: Lena's favourite colour is mauve.",
        "JSON with name, age and town: Piotr is 41 and lives in Gdynia",
    )),
    Script(
        "Tools", ("what is 1234 * 56?", "what time is it?", "thank you"), True, ("69104", "14:05")
    ),
    Script("Beyond it", (
        "What is the capital of Australia?", "write me a python script that sorts a list",
        "I have a headache, what should I take?", "fnord the blorp?", "do you love me?",
        "what did I just ask you?",
    )),
)  # fmt: skip


def transcript(answer: Answerer, script: Script) -> str:
    """The chat as Markdown lines."""
    messages: list[dict[str, Any]] = []
    results = iter(script.results)
    tools = _TOOLS if script.tools else None
    lines = [f"### {script.title}{'' if script.seed is None else f' (seed {script.seed})'}", ""]
    for turn in script.turns:
        messages.append({"role": "user", "content": turn})
        lines.append(f"> **user:** {turn}  ")
        said = answer(messages, tools, script.seed)
        lines.append(f"> **model:** {shown(said)}  ")
        call = _CALL.match(said)
        if call and script.tools:
            messages.append({"role": "assistant", "content": said})
            messages.append({"role": "tool", "content": next(results, "")})
            lines.append(f"> **tool:** {messages[-1]['content']}  ")
            said = answer(messages, tools, script.seed)
            lines.append(f"> **model:** {shown(said)}  ")
        messages.append({"role": "assistant", "content": said})
    return "\n".join(lines)


def shown(text: str) -> str:
    """On one line; calls and JSON as code."""
    flat = " ".join(text.split())
    return f"`{flat}`" if _CALL.match(text) or is_json(text) else flat


def is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except json.JSONDecodeError:
        return False


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    args = parser.parse_args()
    answer = Answerer(args.model)
    print("\n\n".join(transcript(answer, script) for script in SCRIPTS))


if __name__ == "__main__":
    main()
