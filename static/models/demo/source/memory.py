"""Facts that the user tells, gives anew, and asks back turns later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.phrasing import Phrasings


@dataclass(frozen=True)
class Kind:
    """One kind of fact. `label` is how answers call it."""

    label: str
    value: Callable[[Random, bool], str]
    tell: Phrasings
    change: Phrasings
    ask: Phrasings
    noted: tuple[str, ...]
    recalled: tuple[str, ...]


def _from(pool: tuple[str, ...], invented: float) -> Callable[[Random, bool], str]:
    def value(rng: Random, held: bool) -> str:
        if rng.random() < invented:
            return values.made_up(rng)
        return values.pick(pool, rng, held)

    return value


def _town(rng: Random, held: bool) -> str:
    return values.name(rng, held, values.TOWNS)


def _favourite(label: str, pool: tuple[str, ...], invented: float, *more: str) -> Kind:
    """Favourites share their grammar."""
    return Kind(
        f"favourite {label}",
        _from(pool, invented),
        Phrasings(
            f"my favourite {label} is {{x}}", f"my favorite {label} is {{x}}",
            f"the {label} I like most is {{x}}", f"{{x}} is my favourite {label}",
            f"I like {{x}} best of all {more[0]}", f"remember that my favourite {label} is {{x}}",
            f"my best {label} is {{x}}", f"the {label} I love most is {{x}}",
            f"of all {more[0]} I like {{x}} most",
            f"please remember: my favourite {label} is {{x}}",
            f"as for {more[0]}, my favourite is {{x}}",
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
            f"the best of all {more[0]} is {{x}}",
            f"my favourite (of all {more[0]}|among {more[0]}) is {{x}}", kind="say",
        ),
        Phrasings(
            f"actually, my favourite {label} is {{x}}", f"no, my favourite {label} is {{x}} now",
            f"I changed my mind, my favourite {label} is {{x}}",
            f"sorry, my favourite {label} is {{x}}", f"my favourite {label} is {{x}} now",
            f"correction: my favourite {label} is {{x}}", f"now I like {{x}} best of all {more[0]}",
            f"wait, my favourite {label} is {{x}} instead", kind="",
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
            f"(which|what) of all {more[0]} do I like (best|most)?",
            f"(which|what) {label} do I (love|prefer)?",
            f"you (know|remember) my favourite {label}, (right|do you)?",
        ),
        (f"Noted: your favourite {label} is {{x}}.",
        f"I will remember that your favourite {label} is {{x}}."),
        (f"Your favourite {label} is {{x}}.",),
    )  # fmt: skip


NAME = Kind(
    "name",
    lambda rng, held: values.name(rng, held),
    Phrasings(
        "my name is {x}", "I am {x}", "I'm {x}", "call me {x}", "hello, my name is {x}",
        "you can call me {x}", "hi, I am {x}", "hi, my name is {x}", "people call me {x}",
        "I am called {x}", "the name is {x}", "{x} is my name", "hello, I'm {x}",
        "my friends call me {x}", "remember my name: {x}", "hey, my name's {x}",
        "my name is {x}, nice to meet you", "hey there, I am {x}", "my name's {x}",
        "(hello|hi|hey), (I'm|I am) called {x}", "(they|all|my friends) call me {x}",
        "(this is|it is) {x} (here|speaking|writing)", "{x} here",
        "(you may|you should|just|please) call me {x}", "(the|my) first name is {x}",
        "I go by (the name|) {x}", "(know|note|remember) that (my name is|I am|I am called) {x}",
        "my (full|real) name is {x}",
        "(let me introduce myself|to introduce myself): (I am|my name is) {x}",
        "(by the way|btw), (I am|my name is|I'm) {x}", "(hello|hi), {x} is my name",
        "I was named {x}", kind="say",
    ),
    Phrasings(
        "actually, my name is {x}", "no, my name is {x}", "actually, call me {x}",
        "sorry, my name is {x}", "please call me {x} from now on", "I changed my name to {x}",
        "wait, I am {x}", "actually call me {x}", "no, call me {x}", "correction: my name is {x}",
        kind="",
    ),
    Phrasings(
        "what is my name?", "what's my name?", "do you remember my name?", "who am I?",
        "how am I called?", "tell me my name", "do you know my name?",
        "what did I say my name was?", "can you recall my name?", "say my name",
        "what was my name?", "do you know who I am?", "can you tell me my name?",
        "and what is my name?", "my name is what?", "what am I called?", "did I tell you my name?",
        "do you still know my name?",
        "(do|can|could) you (remember|recall|tell me|say) (who I am|what I am called|my name)?",
        "(tell me|say) (who I am|what I am called|what my name is)",
        "(what|how) (do you|should you|will you) call me?",
        "(have you|did you) (forgotten|forget|note|remember) my name?", "and who am I?",
        "what is the name I (told|gave) you?", "(which|what) name did I (tell|give) you?",
        "my name?",
        "(do you|you still) (know|remember) (what my name is|who I am|what I am called)?",
        "what (is|was) my (first|) name (again|once more)?",
        "(remind me|please tell me): what is my name?", "(what|who) did I say I (am|was)?",
        "I forgot my name, what is it?", "(guess|repeat) my name",
    ),
    ("Nice to meet you, {x}!", "Hello {x}! What can I do for you?"),
    ("Your name is {x}.",),
)  # fmt: skip
TOWN = Kind(
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
        "(hello|hi), I (live in|am from|come from) {x}", kind="say",
    ),
    Phrasings(
        "actually, I live in {x}", "no, I live in {x}", "sorry, my town is {x}",
        "I moved, now I live in {x}", "wait, I am from {x}", "correction: I live in {x}",
        "I live in {x} now", "actually I come from {x}", kind="",
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
    ),
    ("Noted: you live in {x}.", "I will remember that you live in {x}."),
    ("You live in {x}.",),
)  # fmt: skip
PET = Kind(
    "pet",
    lambda rng, held: values.name(rng, held),
    Phrasings(
        "my pet is called {x}", "my pet's name is {x}", "I have a pet called {x}",
        "my pet is named {x}", "the name of my pet is {x}", "I have a pet, its name is {x}",
        "I call my pet {x}", "{x} is my pet", "I own a pet named {x}",
        "remember that my pet is called {x}", "(the name of my|my) (pet|little pet) is {x}",
        "(I have|we have|I own) a (pet|little pet) (named|that is called|with the name) {x}",
        "(by the way|btw), my pet (is called|is named) {x}",
        "(know|note|remember) that my pet (is named|is) {x}",
        "{x} is (the name of my pet|what I call my pet|my pet's name)",
        "(we|I) (call|named|have named) (our|my|the) pet {x}", "my (dear|sweet) pet is called {x}",
        "at home I have a pet called {x}", kind="say",
    ),
    Phrasings(
        "actually, my pet is called {x}", "no, my pet's name is {x}", "sorry, my pet is named {x}",
        "my pet is called {x} now", "wait, my pet is called {x}", kind="",
    ),
    Phrasings(
        "what is my pet called?", "what is the name of my pet?", "how is my pet called?",
        "what's my pet's name?", "do you remember my pet's name?", "who is my pet?",
        "do you know the name of my pet?", "tell me the name of my pet", "what did I call my pet?",
        "can you recall what my pet is called?",
        "(do|can|could) you (remember|recall|tell me|say) (what my pet is called|my pet's "
            "name|the name of my pet)?",
        "(what|which) name does my pet have?", "and what is my pet called?",
        "(what|how) (did I say|) my pet (is|was) (called|named)?",
        "(tell me|say) (what my pet is called|my pet's name)",
        "(have you|did you) (forgotten|forget|note) my pet's name?", "my pet's name?",
        "what do I call my pet?",
    ),
    ("Noted: your pet is called {x}.", "{x} is a nice name for a pet!"),
    ("Your pet is called {x}.",),
)  # fmt: skip

KINDS = {
    "name": NAME,
    "town": TOWN,
    "pet": PET,
    "colour": _favourite("colour", values.COLOURS, 0.3, "colours"),
    "food": _favourite("food", values.FOODS, 0.4, "foods"),
    "animal": _favourite("animal", values.ANIMALS, 0.4, "animals"),
}
_WEIGHTS = {"name": 4, "town": 2, "colour": 3, "food": 1, "animal": 1, "pet": 1}

_TWO_FACTS = Phrasings(
    "my name is {name} and I live in {town}", "I am {name} from {town}",
    "I'm {name} and my home is in {town}", "hello, I am {name} and I come from {town}",
    "call me {name}, I live in {town}", "hi, my name is {name}, I am from {town}",
    "my name is {name}, my town is {town}", "I live in {town} and my name is {name}", kind="say",
)  # fmt: skip
_NAME_AND_COLOUR = Phrasings(
    "my name is {name} and my favourite colour is {colour}",
    "I am {name} and I like {colour}, my favourite colour",
    "I'm {name}, my favourite colour is {colour}",
    "call me {name}, my favourite colour is {colour}",
    "hi, I am {name} and my favourite colour is {colour}",
    "my favourite colour is {colour} and my name is {name}", kind="say",
)  # fmt: skip
_ALL = Phrasings(
    "what do you know about me?", "what have I told you?", "what do you remember about me?",
    "tell me what you know about me", "what did I tell you about myself?", "list what I told you",
    "say all that you know about me", "do you remember anything about me?",
    "repeat what I told you about me", "what facts about me do you know?",
)  # fmt: skip
_NOT_TOLD = {
    "name": ("You have not told me your name yet.",),
    "town": ("You have not told me where you live yet.",),
    "pet": ("You have not told me about your pet yet.",),
}


def tell(chat: Chat) -> Check:
    """The user tells a fact, one or two at once, new or changed."""
    if not chat.facts and chat.chance(0.25):
        return _tell_two(chat)
    names = list(KINDS)
    which = chat.rng.choices(names, [_WEIGHTS[name] for name in names])[0]
    kind = KINDS[which]
    value = kind.value(chat.rng, chat.held)
    chat.user(kind.change if which in chat.facts else kind.tell, x=value)
    chat.answer(*kind.noted, x=value)
    chat.facts[which] = value
    return {"kind": "says", "groups": [[value]]}


def _tell_two(chat: Chat) -> Check:
    second = chat.choose(("town", "colour"))
    facts = {key: KINDS[key].value(chat.rng, chat.held) for key in ("name", second)}
    chat.user(_TWO_FACTS if second == "town" else _NAME_AND_COLOUR, **facts)
    noted = "you live in {town}" if second == "town" else "your favourite colour is {colour}"
    chat.answer(f"Nice to meet you, {{name}}! I will remember that {noted}.", **facts)
    chat.facts.update(facts)
    return {"kind": "says", "groups": [[value] for value in facts.values()]}


def recall(chat: Chat) -> Check:
    """The user asks for a fact: mostly for one that was told."""
    if chat.facts and chat.chance(0.12):
        return _recall_all(chat)
    told = list(chat.facts)
    which = chat.choose(told) if told and chat.chance(0.85) else chat.choose(list(KINDS))
    kind = KINDS[which]
    chat.user(kind.ask)
    if which in chat.facts:
        value = chat.facts[which]
        chat.answer(*kind.recalled, x=value)
        others = [other for other in chat.facts.values() if other.lower() != value.lower()]
        return {"kind": "says", "groups": [[value]], "never": others}
    chat.answer(*_NOT_TOLD.get(which, (f"You have not told me your {kind.label} yet.",)))
    return {"kind": "says", "groups": [["not told me"]]}


def _recall_all(chat: Chat) -> Check:
    chat.user(_ALL)
    told = [KINDS[which].recalled[0].replace("{x}", value) for which, value in chat.facts.items()]
    chat.answer(" ".join(told))
    return {"kind": "says", "groups": [[value] for value in chat.facts.values()]}
