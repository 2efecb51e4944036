"""Where the user lives."""

from __future__ import annotations

from random import Random

from static.models.demo.source import values
from static.models.demo.source.fact_kind import FactKind
from static.models.demo.source.phrasing import Phrasings


def _town(rng: Random, held: bool) -> str:
    return values.name(rng, held, values.TOWNS)


TOWN = FactKind(
    "town",
    _town,
    Phrasings(
        "I live in {x}", "I am from {x}", "my home is in {x}", "I come from {x}", "my town is {x}",
        "I live in the town of {x}", "my home town is {x}", "I was born in {x} and live there",
        "I moved to {x} last year", "I am living in {x}", "remember that I live in {x}",
        "the town I live in is {x}", "my city is {x}", "my house is in {x}",
        "(my|our) (home|house|flat) is in {x}", "I (am living|stay|dwell|have my home) in {x}",
        "(by the way|btw), I live in {x}", "(know|note) that I (am from|come from|live in) {x}",
        "the (city|place|town) where I live is {x}",
        "I (come|am) from (the city of|the town of|) {x}", "(we|my family and I) live in {x}",
        "{x} is (my town|my city|where I live|my home town)",
        "I (was born|grew up) in {x} and (still live there|live there)",
        "I am (at home|home) in {x}", "my (place|flat|house) is in {x}",
        "(hello|hi), I (live in|am from|come from) {x}",
        "I (live|reside|stay) (near the centre of|in the middle of|somewhere in) {x}",
        "(keep in mind|save|store) that I (live in|am from) {x}",
        "(currently|at the moment) I (live|reside|stay) in {x}",
        "I am (a resident|an inhabitant|a citizen) of {x}", "I (reside|am based|am located) in {x}",
        "my (address|flat|apartment) is in {x}", kind="say",
    ),
    Phrasings(
        "actually, I live in {x}", "no, I live in {x}", "sorry, my town is {x}",
        "I moved, now I live in {x}", "wait, I am from {x}", "correction: I live in {x}",
        "I live in {x} now", "actually I come from {x}",
        "I (have moved|just moved|moved away) and (live|am) in {x} now",
        "(I was wrong|my mistake|that was wrong), I live in {x}",
        "(no|wait|sorry|oh), I (come from|am from|meant) {x}",
        "my (town|city) (changed|has changed), it is {x} now",
        "(change|update|correct) my (town|city) to {x}",
        "(from now on|now|these days) I live in {x}", "(correct|change|update) my home to {x}",
        "my (new|current) (town|city|home) is {x}", kind="",
    ),
    Phrasings(
        "where do I live?", "which town do I live in?", "do you remember where I live?",
        "what is my town?", "where am I from?", "where is my home?", "what town am I from?",
        "in which city do I live?", "do you know where I live?", "tell me where I live",
        "what city do I come from?", "where did I say I live?", "what's my home town?",
        "can you recall where I live?", "where do I come from?",
        "(do|can|could) you (remember|recall|tell me|say) (where I live|my town|where I am "
            "from|my city)?",
        "(in|from) (which|what) (town|city|place) (do I live|am I|do I come)?",
        "(what|which) (is|was) (my|the) (city|home town|place) (I live in|again|I come from)?",
        "(tell me|say) (my town|where I am from|where my home is|my city)",
        "(so|and) where do I live?", "where (is|was) my (house|flat|place)?",
        "(have you|did you) (forgotten|forget|note) where I live?",
        "(what|which) (town|city) did I (name|tell you|say)?", "my (town|city)?",
        "where am I (living|at home)?",
        "I told you (where I live|my town|my city), (what|where) is it?",
        "(please remind me|remind me) where I (live|am from|come from)",
        "(what|which) (is|was) my (hometown|current city|place)?",
        "(any idea|any clue) where I (live|am from|come from)?",
        "(what|which) (town|city|place) is my (home|hometown)?",
    ),
    ("Noted: you live in {x}.", "I will remember that you live in {x}."),
    ("You live in {x}.",),
)  # fmt: skip
