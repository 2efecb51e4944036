"""Markdown's tokens as plain dicts, by the vendored marked with rules bent to what a chat needs.

HTML and link definitions are text; a line's end is one; math is left as written: $...$, $$...$$,
\\(...\\) and \\[...\\], the last three also without their end. So no block depends on another.
"""

import json

import js
from pyscript.js_modules import marked

KEYS = (
    "type raw text tokens depth ordered start items task checked lang href autolink header rows "
    "align"
)
LONGEST_TEXT = 6_000  # Characters of one paragraph, and
MOST_MARKS = 400  # the marks in it, above which it is no prose: marked needs their square.
MOST_COLUMNS = 32
DEEPEST = 32  # Quotes and lists in each other: every level costs the tokens' text once more.

DISPLAY = r"\$\$(?:(?!\$\$)[^])*(?:\$\$|$)"
BRACKETS = r"\\\((?:(?!\\\))[^])*(?:\\\)|$)|\\\[(?:(?!\\\])[^])*(?:\\\]|$)"
# Not 5$ or $5 and $6.
SINGLE = r"\$(?![\s$])(?:\\[^]|[^\\$\n])*(?<!\s)\$(?![\d$])"
MATH_START = r" {0,3}(?:\$\$|\\\[)"
# A block of its own up to its end, an empty line or the end of the text; two empty groups because
# marked reads them.
MATH_BLOCK = (
    r"^()() {0,3}(?:\$\$(?:(?!\n[ \t]*\n|\$\$)[^])*(?:\$\$[ \t]*(?=\n|$)|(?=\n[ \t]*\n)|$)"
    r"|\\\[(?:(?!\n[ \t]*\n|\\\])[^])*(?:\\\][ \t]*(?=\n|$)|(?=\n[ \t]*\n)|$))(?:\n+|$)"
)
MARKER = r"(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])"
BEFORE_DEEP = (
    r"^(?:[^\n]*\n)*?(?=(?:[ \t]*" + MARKER + "){" + str(DEEPEST) + "}"
    r"|[ \t]{" + str(3 * DEEPEST) + r"}[ \t]*" + MARKER + ")"
)

RegExp = js.RegExp


def edited(rule, old: str, new: str):
    """A rule of marked with its first `old` in place of `new`."""
    if old not in rule.source:
        raise ValueError(f"This marked has other rules: {old} is not in {rule.source}.")
    return RegExp.new(rule.source.replace(old, new, 1), rule.flags)


def copy(rules):
    return js.Object.assign(js.Object.new(), rules)


def make_rules(other):
    never = RegExp.new("(?!)")
    block = copy(marked.Lexer.rules.block.gfm)
    block.html = never
    # As with a link definition, a paragraph before it takes it in.
    setattr(block, "def", RegExp.new(MATH_BLOCK))
    for name in ("paragraph", "lheading"):
        rule = edited(getattr(block, name), r"\n(?!", r"\n(?!" + MATH_START + "|")
        setattr(block, name, rule)
    column = r"(?:\| *:?-+:? *)"
    block.table = edited(block.table, column + "*", column + "{0," + str(MOST_COLUMNS - 1) + "}")

    inline = copy(marked.Lexer.rules.inline.breaks)
    inline.escape = RegExp.new(BRACKETS + "|" + inline.escape.source)
    # As a bare URL is, which no emphasis enters either.
    inline.url = RegExp.new("^(?:" + DISPLAY + "|" + SINGLE + ")|" + inline.url.source)
    inline._backpedal = RegExp.new(r"^\$[^]*|" + inline._backpedal.source)
    inline.text = edited(inline.text, r"[\\<!\[`*~_]", r"[\\<!\[`*~_$]")
    # What emphasis does not look into.
    masked = "|".join((DISPLAY, SINGLE, BRACKETS, r"\\[\p{P}\p{S}]"))
    code = r"(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+"
    inline.anyPunctuationOutsideCode = RegExp.new(code + "|(" + masked + ")", "gu")

    other = copy(other)
    other.startATag = other.startPreScriptTag = never  # HTML changes nothing that follows.
    rules = js.Object.new()
    rules.block, rules.inline, rules.other = block, inline, other
    return rules


options = js.JSON.parse('{"gfm": true, "breaks": true}')
keys = js.JSON.parse(json.dumps(KEYS.split()))
rules = make_rules(marked.Lexer.new(options).tokenizer.rules.other)
before_deep = RegExp.new(BEFORE_DEEP)


def find_deep(text: str):
    """Where the first line starts that is nested too deep for `lex`, or None."""
    found = before_deep.exec(text)
    return len(found[0]) if found else None


def is_prose(text: str) -> bool:
    marks = text.count("*") + text.count("_") + text.count("~")
    return len(text) <= LONGEST_TEXT and marks <= MOST_MARKS


def lex(text: str) -> list:
    """Tokens as marked's documentation has them; a text that is no prose has none of its own."""
    lexer = marked.Lexer.new(options)
    lexer.tokenizer.rules = rules
    lexer.blockTokens(text, lexer.tokens)
    for entry in lexer.inlineQueue:
        if is_prose(entry.src):
            lexer.inlineTokens(entry.src, entry.tokens)
    return json.loads(js.JSON.stringify(lexer.tokens, keys))
