"""How growing Markdown is cut into blocks (app/markdown_blocks.py), with a lexer of paragraphs."""

from __future__ import annotations

import re
from typing import Any

import pytest

from app.markdown_blocks import LONGEST, NUM_OPEN, Blocks

Token = dict[str, Any]


class Lexer:
    """Paragraphs, what ``` encloses, and a count of what was lexed."""

    num_chars = 0

    def lex(self, text: str) -> list[Token]:
        self.num_chars += len(text)
        found = re.findall(r"```(?:(?!```)[^~])*(?:```|$)|\n+|`+|[^\n`]+(?:\n(?!\n)[^\n`]+)*", text)
        kinds = {"`": "code", "\n": "space"}
        return [{"type": kinds.get(raw[0], "paragraph"), "raw": raw} for raw in found]

    def find_deep(self, text: str) -> int | None:
        found = re.search("^>>", text, re.MULTILINE)
        return found.start() if found else None


def blocks_of(text: str, size: int, lexer: Lexer) -> list[Token]:
    """All blocks of a text that comes in pieces; the final ones are never told again."""
    blocks = Blocks(lexer.lex, lexer.find_deep)
    final: list[Token] = []
    still_open: list[Token] = []
    for start in range(0, len(text), size):
        closed, still_open = blocks.take(text[start : start + size])
        final += closed
    return final + still_open


PARAGRAPHS = "".join(f"Paragraph {i} and\nits second line.\n\n" for i in range(400))


def test_only_the_last_blocks_are_lexed_again() -> None:
    lexer = Lexer()
    found = blocks_of(PARAGRAPHS, 4, lexer)
    assert "\n\n".join(token["raw"] for token in found) + "\n\n" == PARAGRAPHS
    longest = max(len(token["raw"]) + 2 for token in found)
    assert lexer.num_chars <= (len(PARAGRAPHS) // 4 + 1) * longest * (NUM_OPEN + 1)


@pytest.mark.parametrize("size", [1, 7, 1000, LONGEST, 10**6])
@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPHS[:3000],
        "a\n\n>> deep\nb\n\nc\n\nd\n\n>> e",
        "a\n\n" + "line\n" * 500 + "\n\nb",
        "a\n\n```\n" + "x = 1\n\n" * 300 + "```\n\nb",
    ],
)
def test_pieces_make_no_difference(text: str, size: int) -> None:
    assert blocks_of(text, size, Lexer()) == blocks_of(text, len(text), Lexer())


def test_a_block_that_is_too_long_is_cut_at_a_line_but_code_is_not() -> None:
    line = "a line\n  and more\n"
    paragraph = line * (2 * LONGEST // len(line))
    found = blocks_of(paragraph, LONGEST // 3, Lexer())
    assert "\n".join(token["raw"].strip("\n") for token in found) == paragraph.strip("\n")
    assert len(found) > 1
    assert all(token["raw"].startswith("a line\n") for token in found)
    assert all(len(token["raw"]) <= LONGEST for token in found)
    code = "```\n" + "x = 1\n" * LONGEST + "```"
    assert [token["raw"] for token in blocks_of(code, LONGEST // 3, Lexer())] == [code]


def test_a_deep_line_is_a_block_that_nothing_joins() -> None:
    found = blocks_of("a\n>> deep\nb\r\nc", 1, Lexer())
    assert [token["type"] for token in found] == ["paragraph", "plain", "paragraph"]
    assert [token["raw"].strip("\n") for token in found] == ["a", ">> deep", "b\nc"]
