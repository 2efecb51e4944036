"""The site's own model, asked through the public API: the held-out evaluation, and real chats."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import pytest
from playwright.sync_api import Browser

import build
from static.models.demo.source import evaluation
from static.models.demo.source.checks import is_right
from tests.support.engine_tab import EngineTab, engine_tab

MODEL = build.ROOT / "static" / "models" / "demo"
LEAST_PER_SKILL, LEAST_OVERALL, LEAST_AGREEMENT = 0.90, 0.95, 0.99
LEAST_OF_A_PART = 0.90
MOST_BYTES = 12_000_000

ASK_ALL = """
async (items) => Promise.all(items.map(async ({ messages, tools }) => {
  const body = { messages, tools: tools ?? undefined, temperature: 0, max_tokens: 256 };
  return (await engine.chat.completions.create(body)).choices[0].message.content;
}))
"""
CALCULATOR = {
    "type": "function",
    "function": {
        "name": "calculator",
        "parameters": {"type": "object", "properties": {"expression": {"type": "string"}}},
    },
}
CLOCK = {"type": "function", "function": {"name": "clock"}}


@pytest.fixture(scope="module")
def demo(chromium: Browser, site: str) -> Iterator[EngineTab]:
    with engine_tab(chromium, site) as tab:
        tab.page.set_default_timeout(600_000)
        # Room for as many sequences as are computed together.
        limits = {"max_num_seqs": 8, "kv_cache_tokens": 8192}
        tab.create({"model_id": "demo", "model": "models/demo/", **limits})
        yield tab


def ask_all(demo: EngineTab, items: list[evaluation.Item]) -> list[str]:
    answers = []
    for start in range(0, len(items), 64):
        batch = [{key: item[key] for key in ("messages", "tools")} for item in items[start:][:64]]
        answers += demo.run(ASK_ALL, batch)
    return answers


def recorded() -> list[dict[str, Any]]:
    """What transformers answered to each item of the evaluation."""
    lines = (MODEL / "source" / "evaluation.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def same_as_recorded(answers: list[str], places: Iterable[int]) -> int:
    """How many of the answers are those that transformers gave to the items at these places."""
    lines = recorded()
    others = [lines[place]["answer"] for place in places]
    return sum(one.strip() == other.strip() for one, other in zip(answers, others, strict=True))


@pytest.mark.timeout(600)
def test_a_part_of_the_evaluation(demo: EngineTab) -> None:
    """Every fourth prompt and every sixteenth sum: `-m exhaustive` asks all."""
    prompts = list(evaluation.items())
    numbered = list(enumerate((*prompts, *evaluation.sums())))
    picked = [*numbered[: len(prompts) : 4], *numbered[len(prompts) :: 16]]
    items = [item for _, item in picked]
    answers = ask_all(demo, items)
    same = same_as_recorded(answers, [place for place, _ in picked])
    assert same / len(items) >= LEAST_AGREEMENT
    right = [is_right(item["check"], one) for item, one in zip(items, answers, strict=True)]
    assert sum(right) / len(right) >= LEAST_OF_A_PART


@pytest.mark.exhaustive
@pytest.mark.timeout(900)
def test_answers_the_held_out_evaluation(demo: EngineTab) -> None:
    items = list(evaluation.items())
    assert len(items) >= 500
    answers = ask_all(demo, items)
    tally = evaluation.tally(zip(items, answers, strict=True))
    print({skill: f"{right}/{asked}" for skill, (right, asked) in tally.items()})
    assert min(asked for _, asked in tally.values()) >= 40
    weak = {skill: right / asked for skill, (right, asked) in tally.items()}
    weak = {skill: share for skill, share in weak.items() if share < LEAST_PER_SKILL}
    wrong = [
        (item["skill"], item["messages"][-1]["content"], answer)
        for item, answer in zip(items, answers, strict=True)
        if not is_right(item["check"], answer)
    ]
    assert not weak, wrong
    assert 1 - len(wrong) / len(items) >= LEAST_OVERALL, wrong
    same = same_as_recorded(answers, range(len(items)))
    print(f"the same answers as transformers: {same}/{len(items)}")
    assert same / len(items) >= LEAST_AGREEMENT


@pytest.mark.exhaustive
@pytest.mark.timeout(900)
def test_adds_up_to_twenty_and_samples_up_to_hundred(demo: EngineTab) -> None:
    items = list(evaluation.sums())
    assert len(items) >= 21 * 21 + 200
    answers = ask_all(demo, items)
    tally = evaluation.tally(zip(items, answers, strict=True))
    print({skill: f"{right}/{asked}" for skill, (right, asked) in tally.items()})
    assert min(right / asked for right, asked in tally.values()) >= LEAST_PER_SKILL


def test_the_recorded_evaluation_is_of_these_prompts() -> None:
    items = chain(evaluation.items(), evaluation.sums())
    for line, item in zip(recorded(), items, strict=True):
        assert line["messages"] == item["messages"]
        assert line["right"] == is_right(item["check"], line["answer"])


def test_it_is_small_and_its_card_names_its_hash() -> None:
    shipped = build.site()
    paths = [path for path in shipped if path.startswith("models/demo/")]
    assert "models/demo/model.safetensors" in paths
    assert not [path for path in paths if "/source/" in path]
    assert sum(len(shipped[path]) for path in paths) <= MOST_BYTES
    card = (MODEL / "README.md").read_text("utf-8")
    assert build.sha256((MODEL / "model.safetensors").read_bytes()) in card


class Chat:
    """A chat as a page would hold it: every answer is part of the next request."""

    def __init__(self, demo: EngineTab, tools: list[dict[str, Any]] | None = None) -> None:
        self._demo = demo
        self._tools = tools
        self.messages: list[dict[str, Any]] = []
        self.usage: dict[str, Any] = {}

    def say(self, text: str) -> str:
        return self._send({"role": "user", "content": text})

    def _send(self, message: dict[str, Any]) -> str:
        self.messages.append(message)
        body: dict[str, Any] = {"messages": self.messages, "temperature": 0, "max_tokens": 200}
        if self._tools:
            body["tools"] = self._tools
        answer = self._demo.chat(**body)
        self.usage = answer["usage"]
        content: str = answer["choices"][0]["message"]["content"]
        assert answer["choices"][0]["finish_reason"] == "stop"
        self.messages.append({"role": "assistant", "content": content})
        return content

    def call(self) -> dict[str, Any]:
        """The tool call that the last answer is, which becomes OpenAI's object in the chat."""
        found = re.fullmatch(
            r"<tool_call>\n(.*)\n</tool_call>", self.messages[-1]["content"], re.DOTALL
        )
        assert found, self.messages[-1]
        call: dict[str, Any] = json.loads(found[1])
        function = {"name": call["name"], "arguments": json.dumps(call["arguments"])}
        made = {"id": "call_1", "type": "function", "function": function}
        self.messages[-1] = {"role": "assistant", "content": "", "tool_calls": [made]}
        return call

    def give(self, result: str) -> str:
        return self._send({"role": "tool", "tool_call_id": "call_1", "content": result})


def test_it_remembers_over_several_turns_and_computes_only_the_new_ones(demo: EngineTab) -> None:
    chat = Chat(demo)
    assert "Marta" in chat.say("Hello, I'm Marta")
    chat.say("My favourite colour is teal.")
    assert "42" in chat.say("what is 12 + 30?")
    before = chat.usage["total_tokens"]
    assert "Marta" in chat.say("What is my name?")
    # All but the answer's last tokens, which no step has computed.
    assert chat.usage["prompt_tokens_details"]["cached_tokens"] >= before - 2
    assert "teal" in chat.say("And what is my favourite colour?")


def test_it_explains_the_app_and_admits_what_it_does_not_know(demo: EngineTab) -> None:
    chat = Chat(demo)
    assert "pywebllm" in chat.say("What are you?").lower()
    assert "tab" in chat.say("Does my data leave this tab?").lower()
    assert "know" in chat.say("What is the capital of Peru?").lower()


def test_stories_differ_by_seed(demo: EngineTab) -> None:
    messages = [{"role": "user", "content": "Tell me a story about a kite."}]
    stories = {
        demo.chat(messages=messages, seed=seed, temperature=0.7)["choices"][0]["message"]["content"]
        for seed in (1, 2, 3)
    }
    assert len(stories) == 3
    assert all("kite" in story for story in stories)


def test_json_from_a_sentence(demo: EngineTab) -> None:
    for keys, sentence, expected in [
        ("name and colour", "Nora likes green", {"name": "Nora", "colour": "green"}),
        ("name and town", "Piotr lives in Lisbon", {"name": "Piotr", "town": "Lisbon"}),
    ]:
        answer = Chat(demo).say(f"Write this as JSON with {keys}: {sentence}")
        assert json.loads(answer) == expected


def test_a_tool_is_called_and_its_result_used(demo: EngineTab) -> None:
    chat = Chat(demo, [CALCULATOR, CLOCK])
    chat.say("What is 345 * 29?")
    call = chat.call()
    assert call["name"] == "calculator"
    assert call["arguments"]["expression"].replace(" ", "") == "345*29"
    assert "10005" in chat.give("10005")
    chat.say("What time is it?")
    assert chat.call() == {"name": "clock", "arguments": {}}
    assert "14:05" in chat.give("14:05")
