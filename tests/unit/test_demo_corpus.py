"""The demo model's corpus: seeded, truthful to its own checks, its evaluation kept apart."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from random import Random
from typing import Any

import pytest

from py_engine.chat_template import ChatTemplate
from static.models.demo.source import (
    corpus,
    evaluation,
    grammars,
    memory,
    numbers,
    phrasing,
    values,
)
from static.models.demo.source.chat import Chat
from static.models.demo.source.checks import is_right
from static.models.demo.source.fact_kind import FactKind
from static.models.demo.source.intent import Intent
from static.models.demo.source.phrasing import Phrasings
from static.models.demo.source.tools import tool_object

ROOT = Path(__file__).parents[2]
GRAMMARS = [f"{grammars.__name__}.{module.name}" for module in iter_modules(grammars.__path__)]
TEMPLATE = (ROOT / "static/models/demo/source/chat_template.jinja").read_text("utf-8")


def all_phrasings() -> list[Phrasings]:
    found: dict[int, Phrasings] = {}

    def look(value: Any) -> None:
        if isinstance(value, Phrasings):
            found[id(value)] = value
        elif isinstance(value, Intent):
            look(value.phrasings)
        elif isinstance(value, FactKind):
            for part in (value.tell, value.change, value.ask):
                look(part)

    for grammar in map(import_module, GRAMMARS):
        for value in vars(grammar).values():
            look(value)
    return list(found.values())


def as_text(answer: dict[str, Any]) -> str:
    """The answer as the model writes it."""
    rendered = ChatTemplate({"chat_template": TEMPLATE}).render(
        [answer], add_generation_prompt=False
    )
    return rendered.removeprefix("<|im_start|>assistant\n").removesuffix("<|im_end|>\n")


def test_same_seed_same_bytes() -> None:
    def lines(seed: int) -> list[str]:
        return [json.dumps(one) for one in corpus.dialogues(seed, 50)]

    assert lines(3) == lines(3)
    assert lines(3) != lines(4)
    assert list(evaluation.items(7, 3)) == list(evaluation.items(7, 3))


def test_no_phrasing_of_the_evaluation_is_trained() -> None:
    """Not of its own intent, whose training drops what is reserved, nor of another one."""
    trained = {
        text
        for some in all_phrasings()
        for text in map(phrasing.plain, some.texts(some.train))
        if text not in some.reserved
    }
    held_out = [text for some in all_phrasings() for text in some.reserved]
    assert len(held_out) > 1000
    assert not [text for text in held_out if text in trained]


def test_training_never_picks_what_is_reserved() -> None:
    rng = Random(6)
    for some in all_phrasings():
        assert some.reserved
        picked = {phrasing.plain(some.pick(rng, held=False)) for _ in range(60)}
        assert not picked & some.reserved


def test_every_intent_has_phrasings_on_both_sides() -> None:
    assert len(all_phrasings()) > 60
    assert all(some.train and some.held_out for some in all_phrasings())


# What says nothing of the intent: a held-out template may have it though training's do not.
COMMON_WORDS = frozenset(
    """a an the is are do does to it me i you my your of in on at for with and or please can could
    would will what which how who this that slot be am was so ok hey""".split()
)


def stem(word: str) -> str:
    """The word without its ending, roughly: two forms of a word should be the same to the rule."""
    for ending in ("'s", "ing", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def stems(templates: Iterable[str]) -> set[str]:
    texts = (text for template in templates for text in phrasing.expansions(template))
    words = {word for text in texts for word in phrasing.plain(text).split()}
    return {stem(word) for word in words - COMMON_WORDS} - COMMON_WORDS


def test_held_out_templates_put_trained_words_together() -> None:
    """No held-out template has a telling word that no trained one of the same list has."""
    guesses: set[str] = set()
    for some in all_phrasings():
        trained = stems(some.train)
        guesses |= {template for template in some.held_out if stems([template]) - trained}
    assert not guesses


def test_the_corpus_has_every_grammar() -> None:
    """The tokenizer asks which words are the grammars', so all must be there before it is made."""
    code = f"import sys, {corpus.__name__}; print(*sys.modules)"
    python = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert set(GRAMMARS) <= set(python.stdout.decode().split())


def test_no_last_prompt_of_the_evaluation_is_trained() -> None:
    last = [item["messages"][-1] for item in evaluation.items()]
    asked = {phrasing.plain(message["content"]) for message in last if message["role"] == "user"}
    trained = corpus.dialogues(corpus.SEED, 3000)
    for dialogue in (*trained, *corpus.dialogues(corpus.SEED, 1000, practice=True)):
        for message in dialogue["messages"]:
            assert phrasing.plain(message["content"]) not in asked


def test_values_and_sums_are_held_out_too() -> None:
    for pool in (values.NAMES, values.TOWNS, values.NOUNS):
        assert not set(phrasing.split(pool, True)) & set(phrasing.split(pool, False))
    assert not any(numbers.is_held_out_pair(a, b) for a in range(21) for b in range(21))
    asked = sum(numbers.is_held_out_pair(a, b) for a in range(101) for b in range(101))
    assert 700 < asked < 1300


def test_made_up_words_are_in_no_template() -> None:
    rng = Random(9)
    words = {values.made_up(rng, longest=3) for _ in range(3000)}
    assert len(words) > 500
    assert not [word for word in words if phrasing.is_grammar_word(word)]


def test_hurried_questions_still_say_which_fact() -> None:
    rng = Random(10)
    texts = [
        phrasing._hurried(rng, "so please tell me what my favourite food is") for _ in range(200)
    ]
    assert len(set(texts)) > 5
    assert all("food" in text for text in texts)


def test_calls_in_practice_name_the_argument_of_the_tool() -> None:
    named = set()
    for dialogue in corpus.dialogues(12, 300, practice=True):
        tools = [tool["function"] for tool in dialogue["tools"] or []]
        offered = {tool["name"]: set(tool["parameters"]["properties"]) for tool in tools}
        for message in dialogue["messages"]:
            for call in message.get("tool_calls", ()):
                arguments = set(json.loads(call["function"]["arguments"]))
                assert arguments == offered[call["function"]["name"]]
                named |= arguments
    assert len(named) > 20


def test_all_that_was_told_is_recalled_kind_by_kind() -> None:
    chat = Chat(Random(11))
    chat.facts.update(name="Ida", food="rice")
    check = memory._recall_all(chat)
    answer = chat.messages[-1]["content"]
    assert is_right(check, answer)
    assert not is_right(check, answer.replace("Ida", "not told"))
    assert not is_right(check, answer.replace("town: not told", "town: rice"))


@pytest.mark.parametrize("skill", list(corpus.SKILLS))
def test_training_answers_pass_their_checks(skill: str) -> None:
    rng = Random(5)
    for _ in range(200):
        chat = Chat(rng)
        check = corpus.SKILLS[skill][0](chat)
        assert is_right(check, as_text(chat.messages[-1])), chat.messages


def test_the_evaluation_is_large_enough_and_its_references_are_right() -> None:
    items = list(evaluation.items())
    tally = evaluation.tally((item, as_text(item["reference"])) for item in items)
    assert set(tally) == set(evaluation.SKILLS)
    assert all(right == asked >= 40 for right, asked in tally.values())
    assert len(items) >= 520


def test_all_sums_up_to_twenty() -> None:
    items = list(evaluation.sums())
    pairs = {item["reference"]["content"] for item in items if item["skill"] == "20 + 20"}
    assert len(pairs) == 441
    assert sum(item["skill"] == "up to 100" for item in items) == evaluation.SAMPLED_SUMS
    assert all(is_right(item["check"], item["reference"]["content"]) for item in items)


@pytest.mark.parametrize("skill", evaluation.SKILLS)
def test_checks_reject_wrong_answers(skill: str) -> None:
    others = {"story": "I do not know.", "unknown": "Your name is Anna."}
    for item in evaluation.items(per_skill=10):
        if item["skill"] == skill:
            for wrong in ("", "Hm.", others.get(skill, "I do not know that."), "-7777 7777"):
                assert not is_right(item["check"], wrong)


CALL = '<tool_call>\n{"name": "calc", "arguments": {"e": "%s"}}\n</tool_call>'
TOOL = {"kind": "tool", "name": "calc", "arguments": {"e": "2*3"}}


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        ({"kind": "number", "value": 85}, "47 + 38 = 85.", "47 + 85 = 38."),
        ({"kind": "story", "thing": "cat"}, "A cat. The cat! Hm. Ok.", "A cat. A catch! Hm. Ok."),
        ({"kind": "number", "value": -9}, "38 - 47 = -9.", "38 - 47 = 9."),
        ({"kind": "number", "value": 5}, "It is 5", "It is 5.5"),
        ({"kind": "sequence", "values": [3, 2, 1]}, "3, 2, 1.", "3, 2, 1, 0."),
        ({"kind": "words", "values": ["fig", "pear"]}, "fig, pear.", "pear, fig."),
        ({"kind": "words", "values": ["fig", "pear"]}, "Fig and pear", "fig, pear, fig"),
        ({"kind": "quoted", "value": "cba"}, '"abc" backwards is "cba".', '"abc" is "cb".'),
        ({"kind": "quoted", "value": "a b"}, "a b", "a b c"),
        ({"kind": "json", "value": {"a": 1}}, '{"a": 1}', '{"a": "1"}'),
        ({"kind": "json", "value": {"a": 1}}, ' {"a":1} ', 'Here: {"a": 1}'),
        (TOOL, CALL % "2 * 3", CALL % "2 * 4"),
        (TOOL, CALL % "2*3", "2 * 3 = 6."),
        ({"kind": "says", "groups": [["anna"]]}, "You are Anna.", "You are Annabel."),
        ({"kind": "says", "groups": [["a"]], "never": ["b"]}, "It is a.", "It is a or b."),
        ({"kind": "unknown"}, "Sorry, I do not know.", "It is Paris."),
        (
            {"kind": "story", "thing": "cat"},
            "A cat sat. It sang. It ran. The cat slept.",
            "A cat sat. It sang. It sang. It sang. The cat",
        ),
    ],
)
def test_judges(check: dict[str, Any], right: str, wrong: str) -> None:
    assert is_right(check, right)
    assert not is_right(check, wrong)


def test_template_gives_chatml_with_tools_and_calls() -> None:
    call = {"name": "calc", "arguments": '{"e": "2*3"}'}
    messages: list[dict[str, Any]] = [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "2*3?"},
        {"role": "assistant", "content": None, "tool_calls": [{"id": "1", "function": call}]},
        {"role": "tool", "tool_call_id": "1", "content": "6"},
    ]
    tools = [tool_object("calc", "e"), tool_object("clock", None)]
    expected = (
        '<|im_start|>system\nBe kind.\n<tools>\n{"name": "calc", "arguments": {"e": "string"}}\n'
        '{"name": "clock", "arguments": {}}\n</tools><|im_end|>\n'
        "<|im_start|>user\n2*3?<|im_end|>\n"
        '<|im_start|>assistant\n<tool_call>\n{"name": "calc", "arguments": {"e": "2*3"}}\n'
        "</tool_call><|im_end|>\n"
        "<|im_start|>user\n<tool_response>\n6\n</tool_response><|im_end|>\n"
        "<|im_start|>assistant\n"
    )
    assert rendered(messages, tools) == expected
    call["arguments"] = {"e": "2*3"}  # type: ignore[assignment]
    assert rendered(messages, tools) == expected


def rendered(messages: list[dict[str, Any]], tools: list[dict[str, Any]] | None) -> str:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    template = environment.from_string(TEMPLATE)
    return template.render(messages=messages, tools=tools, add_generation_prompt=True)


def test_a_plain_chat_renders_as_the_engine_does_it() -> None:
    messages = [{"role": "user", "content": "Hi"}]
    expected = "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    assert ChatTemplate({"chat_template": TEMPLATE}).render(messages) == expected
    assert rendered(messages, None) == expected
