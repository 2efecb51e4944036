from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from py_engine.chat_template import ChatTemplate
from py_engine.errors import InvalidRequestError, UnsupportedModelError
from tests.support.fixtures import fixture

VECTORS = "chat_templates/vectors"
USER = [{"role": "user", "content": "Hi"}]


def template(source: str, **config: Any) -> ChatTemplate:
    return ChatTemplate({"chat_template": source, **config}, now=lambda: datetime(2025, 7, 26, 12))


def load(name: str) -> Any:
    return json.loads(fixture(f"{VECTORS}/{name}.json").read_text("utf-8"))


def render(source: str, data: dict[str, Any], **config: Any) -> str:
    """`data` is a template's whole input: what the engine does not set goes as kwargs."""
    inputs = dict(data)
    messages = inputs.pop("messages")
    generation = inputs.pop("add_generation_prompt", False)
    assert inputs.pop("tools", None) is None
    chat = template(source, **config)
    return chat.render(messages, inputs, add_generation_prompt=generation)


def test_renders_as_transformers_does() -> None:
    golden = load("golden_renders")
    num_rendered = num_errors = 0
    for case in golden["templates"]:
        chat = template(case["template"], bos_token=case["bos_token"], eos_token=case["eos_token"])
        for name, expected in case["renders"].items():
            data = dict(golden["inputs"][name])
            if "tools" in data:
                continue  # not built yet
            messages = data.pop("messages")
            generation = data.pop("add_generation_prompt")
            if isinstance(expected, str):
                rendered = chat.render(messages, data, add_generation_prompt=generation)
                assert rendered == expected, (case["name"], name)
                num_rendered += 1
            else:
                with pytest.raises((InvalidRequestError, UnsupportedModelError)):
                    chat.render(messages, data, add_generation_prompt=generation)
                num_errors += 1
    assert num_rendered > 500 and num_errors > 0


def test_real_templates_of_other_engines() -> None:
    num_rendered = 0
    for case in load("hfjs_e2e_chat_templates"):
        data = dict(case["data"])
        if case["agrees_with_python_jinja2"] is not True or data.get("tools"):
            continue
        config = {name: data.pop(name) for name in ("bos_token", "eos_token") if name in data}
        data.pop("tools", None)
        assert render(case["chat_template"], data, **config) == case["target"], case["name"]
        num_rendered += 1
    cases = load("llama.cpp_test_chat_template")
    for case in cases["cases"]:
        if case["agrees"]:
            data = {"messages": cases["conversation"], "add_generation_prompt": True}
            config = {name: case[name] for name in ("bos_token", "eos_token")}
            assert render(case["template"], data, **config) == case["python_jinja2"], case["name"]
            num_rendered += 1
    assert num_rendered > 25


def test_the_language_of_templates() -> None:
    num_rendered = 0
    for case in load("jinja_engine_vectors"):
        own = {"messages", "tools", "documents", "add_generation_prompt"} & case["vars"].keys()
        if case["agrees_with_python_jinja2"] and not own:
            rendered = template(case["template"]).render(USER, case["vars"])
            assert rendered == case["expected"], case["name"]
            num_rendered += 1
    assert num_rendered > 100


CHATML = (
    "{{ bos_token }}{% for m in messages %}<|{{ m.role }}|>{{ m.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{{ 'think' if think }}{% endif %}"
)


def test_what_a_template_gets() -> None:
    messages = [{"role": "system", "content": '<b> & "é"'}, *USER]
    chat = template(CHATML, bos_token={"content": "<s>", "lstrip": False})
    assert chat.render(messages) == '<s><|system|><b> & "é"\n<|user|>Hi\n<|assistant|>'
    assert chat.render(messages, {"think": True}).endswith("<|assistant|>think")
    assert chat.render(messages, add_generation_prompt=False).endswith("Hi\n")
    assert template("{{ tools is none }} {{ pad_token is defined }}").render(USER) == "True False"


def test_blocks_and_whitespace_are_trimmed_as_in_transformers() -> None:
    source = "  {% if true %}\n  a\n  {% endif %}\n{% for i in range(9) %}{% if i == 2 %}"
    source += "{% break %}{% endif %}{{ i }}{% endfor %}"
    assert template(source).render(USER) == "  a\n01"


def test_json_is_not_escaped() -> None:
    chat = template("{{ messages[0] | tojson }} {{ x | tojson(indent=1) }}")
    rendered = chat.render([{"role": "user", "content": "<é> & '\""}], {"x": [1]})
    assert rendered == '{"role": "user", "content": "<é> & \'\\""} [\n 1\n]'


def test_dates_and_generation_marks() -> None:
    source = "{{ strftime_now('%d %b %Y') }}|{% generation %}{{ messages[0].content }}"
    assert template(source + "{% endgeneration %}|").render(USER) == "26 Jul 2025|Hi|"


def test_a_developer_is_a_system_to_templates_that_know_none() -> None:
    messages = [{"role": "developer", "content": "Be brief."}]
    assert template(CHATML).render(messages).startswith("<|system|>Be brief.")
    knows = "{% if messages[0].role == 'developer' %}dev{% endif %}"
    assert template(knows).render(messages) == "dev"
    assert messages[0]["role"] == "developer"


def test_which_template_is_taken() -> None:
    named = [{"name": "tool_use", "template": "T"}, {"name": "default", "template": "D"}]
    assert ChatTemplate({"chat_template": named}).render(USER) == "D"
    assert ChatTemplate({"chat_template": named}, "file").render(USER) == "file"


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"chat_template": None},
        {"chat_template": [{"name": "rag", "template": "R"}]},
        {"chat_template": "{% if %}"},
        {"chat_template": "{{ messages | no_such_filter }}"},
        {"chat_template": "{% for m in messages %}"},
    ],
)
def test_a_model_without_a_usable_template_says_so(config: dict[str, Any]) -> None:
    chat = ChatTemplate(config)
    with pytest.raises(UnsupportedModelError, match="template.*use completions"):
        chat.render(USER)


@pytest.mark.parametrize(
    "source",
    [
        "{{ raise_exception('Roles must alternate') }}",
        "{{ messages[3].content.nothing }}",
        "{{ 1 // 0 }}",
        "{{ messages + 1 }}",
        "{{ 'a' + 1 }}",
        "{% for i in range(10 ** 9) %}{% endfor %}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    ],
)
def test_what_a_template_raises_is_typed(source: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        template(source).render(USER)
    assert caught.value.param == "messages"
    if "Roles" in source:
        assert "Roles must alternate" in caught.value.message


@pytest.mark.parametrize(
    "source",
    [
        "{{ messages.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ raise_exception.__globals__['json'] }}",
        "{{ '%s' | attr('__class__') | attr('mro') }}",
        "{{ messages.append(1) }}",
        "{{ messages[0].update(role='x') }}",
        "{{ strftime_now.__closure__[0].cell_contents }}",
        "{{ '{0.__class__.__mro__}'.format(messages) }}",
    ],
)
def test_a_hostile_template_gets_nowhere(source: str) -> None:
    messages = [dict(message) for message in USER]
    with pytest.raises((UnsupportedModelError, InvalidRequestError)):
        template(source).render(messages)
    assert messages == USER


@pytest.mark.parametrize("name", ["messages", "tools", "documents", "add_generation_prompt"])
def test_kwargs_do_not_replace_what_the_engine_sets(name: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        template(CHATML).render(USER, {name: []})
    assert caught.value.param == f"chat_template_kwargs.{name}"
