"""The sampling settings of the page against the engine's own ranges."""

from __future__ import annotations

from typing import Any

import pytest

from app.settings import FIELDS, check, parse, request_fields, text_of
from py_engine.protocol import parse_chat

MESSAGES = [{"role": "user", "content": "Hi"}]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("temperature", " 0.7 ", 0.7),
        ("temperature", "2", 2),
        ("top_p", "1e-1", 0.1),
        ("top_p", "1", 1),
        ("top_k", "0", 0),
        ("min_p", "0", 0),
        ("max_tokens", "1", 1),
        ("seed", "-9007199254740991", -9007199254740991),
        ("stop", "a\n\n b ", ["a", " b "]),
        ("stop", r"\n\n", ["\n\n"]),
        ("stop", r"\\n", [r"\n"]),
        ("stop", " \n ", None),
        ("seed", " ", None),
    ],
)
def test_a_value_is_read_and_written(name: str, text: str, value: Any) -> None:
    assert parse(name, text) == value
    assert parse(name, text_of(name, value)) == value


@pytest.mark.parametrize(
    ("name", "text", "span"),
    [
        ("temperature", "2.1", "a number from 0 to 2"),
        ("temperature", "-0.1", "a number from 0 to 2"),
        ("temperature", "nan", "a number from 0 to 2"),
        ("temperature", "0,7", "a number from 0 to 2"),
        ("top_p", "0", "a number above 0 and at most 1"),
        ("top_k", "1.5", "a whole number from 0"),
        ("top_k", "1_0", "a whole number from 0"),
        ("min_p", "1.01", "a number from 0 to 1"),
        ("max_tokens", "0", "a whole number from 1"),
        ("seed", "9007199254740992", "to 9007199254740991"),
        ("stop", "a\nb\nc\nd\ne", "up to 4 lines"),
    ],
)
def test_a_wrong_value_is_told_the_range(name: str, text: str, span: str) -> None:
    label = next(field["label"] for field in FIELDS if field["name"] == name)
    with pytest.raises(ValueError, match=f"^{label} .*{span}"):
        parse(name, text)


@pytest.mark.parametrize("value", [True, "1", [1], {}, float("inf"), float("nan")])
def test_a_value_of_another_type_is_refused(value: Any) -> None:
    for name in ("temperature", "top_k"):
        with pytest.raises(ValueError, match="must be"):
            check(name, value)


def test_whole_numbers_stay_whole() -> None:
    assert isinstance(check("top_k", 40.0), int)
    assert check("stop", "one") == ["one"]
    with pytest.raises(ValueError, match="no setting called colour"):
        check("colour", 1)


def test_what_is_not_set_is_left_to_the_model() -> None:
    settings = {"temperature": 0, "top_p": None, "stop": ["x"], "seed": 7}
    assert request_fields(settings) == {"temperature": 0, "stop": ["x"], "seed": 7}


@pytest.mark.parametrize("end", ["minimum", "maximum"])
def test_the_engine_accepts_the_ends_of_each_range(end: str) -> None:
    for field in FIELDS:
        if field["kind"] != "lines":
            value = field["step"] if field.get("above") and end == "minimum" else field[end]
            body = {"messages": MESSAGES, **request_fields({field["name"]: value})}
            assert body[field["name"]] == value
            parse_chat(body)
    stops = ["a", "b", "c", "d"]
    assert parse_chat({"messages": MESSAGES, "stop": stops}).sampling.stop == tuple(stops)
