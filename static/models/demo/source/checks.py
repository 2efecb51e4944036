"""Right or wrong: judges an answer by code, from a check that is plain JSON.

Strict where there is one right answer, by what must be said where there are many. Standard library
only, so that a browser's test can use it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

_NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?")
_QUOTED = re.compile(r'"([^"]*)"')
_TOOL_CALL = re.compile(r"\A\s*<tool_call>\s*(\{.*\})\s*</tool_call>\s*\Z", re.DOTALL)
_NOT_KNOWN = re.compile(
    r"do not know|don't know|cannot (say|tell|help|answer)|no idea|beyond (me|what i)|not something"
    r" i know|no answer|never learned|have no clock|too small"
)


def is_right(check: dict[str, Any], answer: str) -> bool:
    """Whether `answer` passes `check`, whose `kind` names the judge."""
    return _JUDGES[check["kind"]](check, answer.strip())


def _says(check: dict[str, Any], answer: str) -> bool:
    """`groups`: of each at least one phrase is said, whatever the case; of `never` none, nor that
    it does not know."""
    text = answer.lower()
    said = all(any(has(text, phrase) for phrase in group) for group in check["groups"])
    never = any(has(text, phrase) for phrase in check.get("never", ()))
    return said and not never and not _NOT_KNOWN.search(text)


def has(text: str, phrase: str) -> bool:
    """Whether the phrase is in the lower-case text as whole words."""
    return count_of(text, phrase) > 0


def count_of(text: str, phrase: str) -> int:
    """How often the phrase is in the lower-case text as whole words."""
    return len(re.findall(rf"(?<!\w){re.escape(phrase.lower())}(?!\w)", text))


def _number(check: dict[str, Any], answer: str) -> bool:
    """The answer's last number is the result (numbers before it repeat the task)."""
    numbers = [float(number) for number in _NUMBER.findall(answer.replace("- ", "-"))]
    return bool(numbers) and numbers[-1] == check["value"]


def _sequence(check: dict[str, Any], answer: str) -> bool:
    """Exactly these numbers in this order."""
    return [int(number) for number in re.findall(r"\d+", answer)] == check["values"]


def _words(check: dict[str, Any], answer: str) -> bool:
    """These words in this order, and of the words asked about no other mention."""
    wanted = [word.lower() for word in check["values"]]
    said = [word for word in re.findall(r"\w+", answer.lower()) if word in set(wanted)]
    return said == wanted


def _quoted(check: dict[str, Any], answer: str) -> bool:
    """The last text in quotes, or the whole answer, is this one."""
    quoted = _QUOTED.findall(answer)
    return (quoted[-1] if quoted else answer.strip(".")) == check["value"]


def _json(check: dict[str, Any], answer: str) -> bool:
    """Nothing but this JSON value."""
    try:
        return bool(json.loads(answer) == check["value"])
    except json.JSONDecodeError:
        return False


def _tool(check: dict[str, Any], answer: str) -> bool:
    """One call of this tool with these arguments; spaces in expressions are free."""
    match = _TOOL_CALL.match(answer)
    if match is None:
        return False
    try:
        call = json.loads(match[1])
    except json.JSONDecodeError:
        return False
    return bool(_tight(call) == _tight({"name": check["name"], "arguments": check["arguments"]}))


def _tight(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _tight(item) for key, item in value.items()}
    return value.replace(" ", "") if isinstance(value, str) else value


def _story(check: dict[str, Any], answer: str) -> bool:
    """Four to eight different sentences, well ended, that name the thing at least twice."""
    sentences = re.findall(r'[^.!?]+[.!?]"?', answer)
    whole = bool(sentences) and "".join(sentences).strip() == answer
    named = count_of(answer.lower(), check["thing"])
    different = len({sentence.strip() for sentence in sentences}) == len(sentences)
    return whole and different and named >= 2 and 4 <= len(sentences) <= 8


def _unknown(check: dict[str, Any], answer: str) -> bool:
    """Says that it does not know, shortly."""
    return _NOT_KNOWN.search(answer.lower()) is not None and len(answer) < 200


_JUDGES: dict[str, Callable[[dict[str, Any], str], bool]] = {
    "says": _says,
    "number": _number,
    "sequence": _sequence,
    "words": _words,
    "quoted": _quoted,
    "json": _json,
    "tool": _tool,
    "story": _story,
    "unknown": _unknown,
}
