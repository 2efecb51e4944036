"""The user's favourites, which share their grammar."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from static.models.demo.source import values
from static.models.demo.source.fact_kind import FactKind
from static.models.demo.source.phrasing import Phrasings


def _from(pool: tuple[str, ...], invented: float) -> Callable[[Random, bool], str]:
    """Values of the pool, some of them made up: `invented` is their share."""

    def value(rng: Random, held: bool) -> str:
        if rng.random() < invented:
            return values.made_up(rng)
        return values.pick(pool, rng, held)

    return value


def _favourite(label: str, plural: str, pool: tuple[str, ...], invented: float) -> FactKind:
    return FactKind(
        f"favourite {label}",
        _from(pool, invented),
        Phrasings(
            f"my favourite {label} is {{x}}", f"my favorite {label} is {{x}}",
            f"the {label} I like most is {{x}}", f"{{x}} is my favourite {label}",
            f"I like {{x}} best of all {plural}", f"remember that my favourite {label} is {{x}}",
            f"my best {label} is {{x}}", f"the {label} I love most is {{x}}",
            f"of all {plural} I like {{x}} most",
            f"please remember: my favourite {label} is {{x}}",
            f"as for {plural}, my favourite is {{x}}",
            f"no {label} is better than {{x}}, it is my favourite",
            f"note that my favorite {label} is {{x}}", f"my (all-time|) favourite {label} is {{x}}",
            f"(by the way|btw), my favourite {label} is {{x}}",
            f"(know|note|remember) that I like the {label} {{x}} (most|best)",
            f"I (love|like|prefer) {{x}}, it is my favourite {label}",
            f"{{x}} is the {label} I (like|love|prefer)",
            f"(for me|to me) {{x}} is the best {label}",
            f"my {label} (of choice|) is {{x}}, I (love|like) it",
            f"if I must choose, my favourite {label} is {{x}}",
            f"I think {{x}} is the best {label}", f"the best {label} is {{x}}",
            f"the best of all {plural} is {{x}}",
            f"my favourite (of all {plural}|among {plural}) is {{x}}",
            f"(when it comes to|speaking of) {plural}, (I like {{x}} most|{{x}} is my favourite)",
            f"my favourite among all {plural} (has to be|must be|will always be) {{x}}",
            f"(keep in mind|save|store) that my favourite {label} is {{x}}",
            f"{{x}} is my (top|number one|preferred|favorite) {label}",
            f"my (top|number one|preferred) {label} is {{x}}",
            f"(keep|bear) in mind: my favorite {label} is {{x}}",
            f"(save|store|note) this: my favorite {label} is {{x}}",
            f"(store|save|note) my favorite {label}: {{x}}", f"I love the {label} {{x}} most",
            f"(save|store|keep) {{x}} as my favourite {label}",
            f"keep in mind that I (love|prefer) the {label} {{x}}", f"my favorite {label}: {{x}}",
            f"keep {{x}} in mind as the {label} I (love|prefer)",
            f"what I (love|prefer) (among|of) all {plural} is {{x}}",
            f"I prefer {{x}} (to|over) all {plural}",
            f"(please|) (save|store|note|keep in mind) {{x}}, my favourite {label}",
            f"you should (note|save|store|keep in mind) that I love the {label} {{x}}",
            f"I (love|prefer) {{x}}, the best of all {plural}", f"note {{x}} as my best {label}",
            f"(take|keep) {{x}} as my number one {label}",
            kind="say",
        ),
        Phrasings(
            f"actually, my favourite {label} is {{x}}", f"no, my favourite {label} is {{x}} now",
            f"I changed my mind, my favourite {label} is {{x}}",
            f"sorry, my favourite {label} is {{x}}", f"my favourite {label} is {{x}} now",
            f"correction: my favourite {label} is {{x}}", f"now I like {{x}} best of all {plural}",
            f"wait, my favourite {label} is {{x}} instead",
            f"(actually|no|wait), of all {plural} I (like|love|prefer) {{x}} best now",
            f"my favourite {label} (changed|has changed), (now it is|it is now) {{x}}",
            f"(I was wrong|that was wrong|my mistake), my favourite {label} is {{x}}",
            f"(not any more|no longer), my favourite {label} is {{x}} now",
            f"(these days|today|nowadays) my favourite {label} is {{x}}",
            f"(change|update|correct) my favourite {label} to {{x}}",
            f"my new favourite {label} is {{x}}",
            f"(actually|no|oh), {{x}} is my favourite {label}",
            f"I (have changed|changed) my mind about {plural}, I like {{x}} best now",
            f"wait, the {label} I prefer (these days|today) is {{x}}",
            f"my favourite {label} is {{x}} (these days|nowadays|today)",
            f"(these days|nowadays|today) I (like|prefer) the {label} {{x}}",
            f"{{x}} is my favourite {label} instead",
            f"(no wait|oh wait): the {label} I like best is {{x}}",
            f"I changed my mind: I like the {label} {{x}} instead",
            f"wait, I (like|prefer) the {label} {{x}} instead",
            f"my mind has changed: {{x}} is my favourite {label}",
            f"(take|note|save) {{x}} instead, it is my favourite {label} today",
            f"wait, my favourite {label} has changed to {{x}}",
            f"nowadays {{x}} is my favourite of all {plural}",
            f"these days {{x}} is my favourite {label}, I changed my mind",
            f"of all {plural} I like {{x}} best (these days|nowadays)",
            kind="",
        ),
        Phrasings(
            f"what is my favourite {label}?", f"which {label} do I like most?",
            f"do you remember my favourite {label}?", f"what's my favorite {label}?",
            f"which {label} is my favourite?", f"what {label} do I like best?",
            f"do you know my favourite {label}?", f"can you tell me my favourite {label}?",
            f"what did I say my favourite {label} was?", f"name my favourite {label}",
            f"my favourite {label} is what?", f"which {label} did I say I like?",
            f"can you recall my favourite {label}?", f"and my favourite {label}?",
            f"what was my favourite {label}?",
            f"(do|can|could) you (recall|tell me|say|remember) (which|what) {label} I like "
                f"(most|best)?",
            f"(which|what) (is|was) (the|my) {label} (I like most|I love|of choice)?",
            f"(tell me|say) (my favourite {label}|which {label} I like best)",
            f"(so|and) (what|which) (is|was) my favourite {label}?",
            f"(have you|did you) (forgotten|forget|note) my favourite {label}?",
            f"(which|what) {label} did I (name|tell you|mention)?", f"my favourite {label}?",
            f"(which|what) of all {plural} do I like (best|most)?",
            f"(which|what) {label} do I (love|prefer)?",
            f"you (know|remember) my favourite {label}, (right|do you)?",
            f"(remind me|please remind me) (what|which) my favourite {label} is",
            f"(tell|show) me the {label} I (like|love|prefer|told you about)",
            f"(any idea|do you know) (what|which) my favorite {label} is?",
            f"(what|which) is the {label} I (prefer|told you|mentioned)?",
            f"(what|which) {label} is my (top|preferred|favorite) one?",
            f"(do|can|could) you (still|) (recall|remember) the {label} I like (best|most)?",
            f"my favourite {label}, do you (recall|remember|know) it?",
            f"(say|tell me) which one of all {plural} I like best",
            f"of all {plural}, (which|what) (one|) (is my favorite|do I like best|did I name)?",
            f"(recall|repeat) my favourite {label} (for me|again|)",
            f"(just|now|simply) (say|name) my (favourite|favorite) {label}",
            f"any idea (what|which) {label} I (love|like best|prefer)?",
            f"have you (noted|saved) (what|which) my favourite {label} is?",
            f"which one (of|among) all {plural} do I (like|love) best?",
            f"(did I tell|have I told) you my favourite {label}?",
            f"do you (still|) have my favourite {label} (in mind|noted|saved)?",
            f"I forgot my favourite {label}, what (is|was) it?",
            f"would you (recall|remember|know) the {label} I (love|prefer)?",
            f"(I want to know|let me know|I wonder) (what|which) my favourite {label} is",
            f"(can|could|would) you (say|name|repeat) my favourite {label} (for me|again)?",
            f"do you (still|) (recall|remember|know) (what|which) my favourite {label} is?",
            f"what do you have (noted|saved|down) as my favourite {label}?",
            f"the {label} I like best, do you recall it?",
            f"are you able to (recall|say|remember) my favourite {label}?",
            f"(say|tell me) again: (what|which) is my favorite {label}?",
            f"among all {plural}, what is my favorite?", f"any idea of my favourite {label}?",
            f"which of my {plural} is the favorite?", f"is my favourite {label} (noted|saved)?",
            f"did you (note|save) the {label} I like best?",
            f"any idea: which {label} is my favourite?",
        ),
        (f"Noted: your favourite {label} is {{x}}.",
        f"I will remember that your favourite {label} is {{x}}."),
        (f"Your favourite {label} is {{x}}.",),
    )  # fmt: skip


COLOUR = _favourite("colour", "colours", values.COLOURS, 0.3)
FOOD = _favourite("food", "foods", values.FOODS, 0.4)
ANIMAL = _favourite("animal", "animals", values.ANIMALS, 0.4)
