"""The grammar machinery: ways to say a thing, values in them, and the untidiness of typed text.

A template is text with choices, `(please |)`, and slots, `{name}`. Of every five templates of an
intent one is held out: only the evaluation uses it, and what training's templates have in common
with it is held out, too. Knows no skill.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import TypeVar

T = TypeVar("T")

HELD_OUT_EVERY = 5
HELD_OUT_AT = 2

_CHOICE = re.compile(r"\(([^()]*)\)")
_SLOT = re.compile(r"\{(\w+)\}")
_PLAIN = re.compile(r"[\w+<>-]+")
_LONG_WORD = re.compile(r"\b[a-z]{5,}\b")

_WORD = re.compile(r"[a-z]+")
_grammar_words: set[str] = set()

_SMALL_WORDS = frozenset("a an the is are do does to it me".split())
_LITTLE_WORDS = _SMALL_WORDS | set("this that can you i of in on for with be will".split())
# What kind of fact a question is about: without it nobody could answer.
_KINDS_OF_FACTS = frozenset(
    "name town city home colour color food animal pet dish meal live reside born".split()
)

# What may go before and after a request; never a part of what tells the intents apart.
OPENERS = {
    "ask": (
        "tell me, ",
        "so, ",
        "ok, ",
        "hey, ",
        "one question: ",
        "I wonder, ",
        "quick question, ",
    ),
    "do": ("please ", "can you ", "could you ", "could you please ", "now ", "ok, ", "hey, "),
    "say": ("well, ", "hey, ", "so, ", "ok, "),
}
CLOSERS = {"ask": (" please", ", please"), "do": (", please", " please", " now"), "say": ()}


def is_held_out(index: int) -> bool:
    """Whether the item at this place of a list is for the evaluation only."""
    return index % HELD_OUT_EVERY == HELD_OUT_AT


def split(items: tuple[T, ...], held: bool) -> tuple[T, ...]:
    """The training's part of a list of templates or values, or the evaluation's."""
    return tuple(item for i, item in enumerate(items) if is_held_out(i) == held)


def is_grammar_word(word: str) -> bool:
    """Whether a template of the training's has it: made-up values and typos are no such words."""
    return word.lower() in _grammar_words


def expansions(template: str) -> Iterator[str]:
    """Every text that the template's choices give, slots left in."""
    pieces = _CHOICE.split(template)
    options = [piece.split("|") if i % 2 else [piece] for i, piece in enumerate(pieces)]
    for choice in itertools.product(*options):
        yield " ".join("".join(choice).split())


def expand(template: str, rng: Random) -> str:
    """One of the template's texts, slots left in."""
    text = _CHOICE.sub(lambda match: rng.choice(match[1].split("|")), template)
    return " ".join(text.split())


class Phrasings:
    """The ways to say one thing. `kind` chooses what may be said before and after it: "ask", "do",
    "say", or "" for nothing. `bare` ends are never punctuated: the text's end is a value."""

    def __init__(self, *templates: str, kind: str = "ask", bare: bool = False) -> None:
        self.train = split(templates, False)
        self.held_out = split(templates, True)
        self.kind = kind
        self.bare = bare
        _grammar_words.update(word for text in self.train for word in _WORD.findall(text.lower()))
        self.reserved = frozenset(plain(text) for text in self.texts(self.held_out))

    def texts(self, templates: tuple[str, ...]) -> Iterator[str]:
        """Every text of the templates, alone and in any company, slots left in."""
        for template in templates:
            for text in expansions(template):
                yield text
                yield from (opener + text for opener in OPENERS.get(self.kind, ()))
                yield from (text + closer for closer in CLOSERS.get(self.kind, ()))

    def pick(self, rng: Random, held: bool) -> str:
        """A text of the evaluation's side, or one of training's that is not the evaluation's."""
        while True:
            text = expand(rng.choice(self.held_out if held else self.train), rng)
            text = _with_company(rng, self, text)
            if not held and rng.random() < 0.2:
                text = _hurried(rng, text)
            if held or plain(text) not in self.reserved:
                return text


def plain(text: str) -> str:
    """A text's words and signs: what is left of it when punctuation and case are not looked at."""
    return " ".join(_PLAIN.findall(_SLOT.sub(" SLOT ", text).lower()))


def write(rng: Random, phrasings: Phrasings, held: bool, values: Mapping[str, object]) -> str:
    """A user's text: a phrasing, untidied as people type. Values stay as they are. Training has
    more slips and capitals than the evaluation: what they make of words is the hardest to read."""
    parts = _SLOT.split(phrasings.pick(rng, held))
    style = rng.random()
    literals = [_cased(part, style, 0.02 if held else 0.06) for part in parts[::2]]
    if literals[0] and style >= 0.3:
        literals[0] = literals[0][0].upper() + literals[0][1:]
    if rng.random() < (0.1 if held else 0.2):
        which = rng.randrange(len(literals))
        literals[which] = _with_typo(rng, literals[which])
    if not phrasings.bare:
        literals[-1] = _with_end(rng, literals[-1])
    slots = [str(values[name]) for name in parts[1::2]]
    return "".join(itertools.chain(*itertools.zip_longest(literals, slots, fillvalue="")))


def _with_company(rng: Random, phrasings: Phrasings, text: str) -> str:
    """The phrasing with an opener or a closer, more often with neither."""
    openers, closers = OPENERS.get(phrasings.kind, ()), CLOSERS.get(phrasings.kind, ())
    chance = rng.random()
    if chance < 0.2 and openers:
        return rng.choice(openers) + text
    if chance < 0.25 and closers and not phrasings.bare:
        end = "?" if text.endswith("?") else ""
        return text.removesuffix("?") + rng.choice(closers) + end
    return text


def _hurried(rng: Random, text: str) -> str:
    """As people in a hurry type: without one of the small words. Where there are no values to
    mistake, without any of the little ones, as one types keywords, or without some word: so that
    no single word tells an intent."""
    words = text.split(" ")
    chance = rng.random()
    if "{" in text or chance < 0.2:
        small = [at for at, word in enumerate(words) if word.lower() in _SMALL_WORDS]
        if small:
            words.pop(rng.choice(small))
    elif chance < 0.7 and len(words) > 3:
        at = rng.randrange(len(words))
        if not _KINDS_OF_FACTS & set(_WORD.findall(words[at].lower())):
            words.pop(at)
    else:
        words = [word for word in words if word.lower() not in _LITTLE_WORDS] or words
    return " ".join(words)


def _cased(text: str, style: float, capitals: float) -> str:
    """Lower case for three texts in ten, all in capitals for a share of `capitals`."""
    if style < 0.3:
        return text.lower()
    return text.upper() if style > 1 - capitals else text


def _with_end(rng: Random, text: str) -> str:
    """Final punctuation as people leave it out or overdo it."""
    chance = rng.random()
    if text.endswith("?"):
        return text[:-1] + ("" if chance < 0.25 else "??" if chance > 0.97 else "?")
    return text + ("" if chance < 0.5 else "!" if chance > 0.9 else ".")


def _with_typo(rng: Random, text: str) -> str:
    """One slip in one longer word: a letter lost, doubled, or swapped with its neighbour."""
    words = list(_LONG_WORD.finditer(text))
    if not words:
        return text
    at = rng.choice(words).start() + rng.randrange(1, 4)
    slip = rng.randrange(3)
    if slip == 0:
        return text[:at] + text[at + 1 :]
    if slip == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
