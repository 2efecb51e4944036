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
            f"my favourite (of all {more[0]}|among {more[0]}) is {{x}}",
            f"(when it comes to|speaking of) {more[0]}, (I like {{x}} most|{{x}} is my favourite)",
            f"my favourite among all {more[0]} (has to be|must be|will always be) {{x}}",
            f"(keep in mind|save|store) that my favourite {label} is {{x}}",
            f"{{x}} is my (top|number one|preferred|favorite) {label}",
            f"my (top|number one|preferred) {label} is {{x}}", kind="say",
        ),
        Phrasings(
            f"actually, my favourite {label} is {{x}}", f"no, my favourite {label} is {{x}} now",
            f"I changed my mind, my favourite {label} is {{x}}",
            f"sorry, my favourite {label} is {{x}}", f"my favourite {label} is {{x}} now",
            f"correction: my favourite {label} is {{x}}", f"now I like {{x}} best of all {more[0]}",
            f"wait, my favourite {label} is {{x}} instead",
            f"(actually|no|wait), of all {more[0]} I (like|love|prefer) {{x}} best now",
            f"my favourite {label} (changed|has changed), (now it is|it is now) {{x}}",
            f"(I was wrong|that was wrong|my mistake), my favourite {label} is {{x}}",
            f"(not any more|no longer), my favourite {label} is {{x}} now",
            f"(these days|today|nowadays) my favourite {label} is {{x}}",
            f"(change|update|correct) my favourite {label} to {{x}}",
            f"my new favourite {label} is {{x}}",
            f"(actually|no|oh), {{x}} is my favourite {label}", kind="",
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
            f"(remind me|please remind me) (what|which) my favourite {label} is",
            f"(tell|show) me the {label} I (like|love|prefer|told you about)",
            f"(any idea|do you know) (what|which) my favorite {label} is?",
            f"(what|which) is the {label} I (prefer|told you|mentioned)?",
            f"(what|which) {label} is my (top|preferred|favorite) one?",
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
        "I was named {x}", "(nice to meet you|pleased to meet you), (I am|my name is|I'm) {x}",
        "(good morning|good evening|good day), (I am|I'm|my name is) {x}",
        "(keep in mind|save|store) that (my name is|I am called) {x}",
        "(everybody|everyone|people|they) (calls|call) me {x}",
        "(I'm known as|I am known as|you may know me as) {x}", kind="say",
    ),
    Phrasings(
        "actually, my name is {x}", "no, my name is {x}", "actually, call me {x}",
        "sorry, my name is {x}", "please call me {x} from now on", "I changed my name to {x}",
        "wait, I am {x}", "actually call me {x}", "no, call me {x}", "correction: my name is {x}",
        "(forget that name|not that name|forget what I said), (I am|call me) {x}",
        "(from now on|now|today) (I am|I am called|my name is) {x}", "I (am|go by) {x} now",
        "my name (changed|has changed), (now it is|it is now) {x}",
        "(I was wrong|my mistake|I lied), my name is {x}", "(change|update|correct) my name to {x}",
        "(wait|no|sorry|oh), I (am called|mean) {x}", "my (new|real|correct) name is {x}", kind="",
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
        "(please remind me|remind me) (who I am|what I am called|of my name)",
        "(any idea|any clue) (who I am|what my name is|what I am called)?",
        "who (is talking to you|are you talking to)?",
        "(what|which) name (do I have|is mine|do I go by)?",
        "(how|what) do (people|my friends|they) call me?",
    ),
    ("Nice to meet you! I will remember that your name is {x}.",
    "Nice to meet you! Noted: your name is {x}."),
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
        "at home I have a pet called {x}",
        "(we|I) (have|own|keep) a pet and (its name is|we call it|it is called) {x}",
        "{x} is (my little pet|our pet|the pet I have|how my pet is called)",
        "(keep in mind|save|store) that my pet (is called|is named) {x}",
        "my (little|old|young|lovely) pet is (called|named) {x}",
        "my pet (goes by|answers to|has) the name {x}",
        "I (got|bought|keep) a pet (called|named) {x}", "I (gave|have given) my pet the name {x}",
        "(our|the) pet is (called|named) {x}", kind="say",
    ),
    Phrasings(
        "actually, my pet is called {x}", "no, my pet's name is {x}", "sorry, my pet is named {x}",
        "my pet is called {x} now", "wait, my pet is called {x}",
        "(I was wrong|my mistake|that was wrong), my pet (is called|is named) {x}",
        "I (renamed|have renamed) my pet, (it is called|its name is) {x} now",
        "my pet's name (changed|has changed), (now it is|it is now) {x}",
        "(forget what I said|forget that), my pet is (called|named) {x}",
        "(from now on|now|these days) my pet (is called|is named) {x}",
        "(no|wait|sorry|actually), I (call|named) my pet {x}",
        "(correction|oh): my pet's name is {x}", "(change|update|correct) my pet's name to {x}",
        "my pet has a new name, (it is|now it is) {x}", "my (new|other) pet is (called|named) {x}",
        "(change|update|correct) it: my pet is now {x}", kind="",
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
        "(please remind me|remind me) (what my pet is called|of my pet's name|how I call my pet)",
        "(what|which) name did I (give|tell you for) my pet?", "the name of my pet (is|was) what?",
        "(any idea|any clue) what my pet is (called|named)?", "my pet is (called|named) what?",
        "what (is|was) the name I (gave|have given) my pet?",
        "(what|which) is my pet's name (again|once more)?",
        "I told you my pet's name, what (is|was) it?",
    ),
    ("Noted: your pet is called {x}.", "I will remember that your pet is called {x}."),
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
    "my name is {name}, my town is {town}", "I live in {town} and my name is {name}",
    "(they|people|my friends) call me {name}, my (city|town|home town) is {town}",
    "(my name's|I am called) {name} and I (come from|live in|am from) {town}",
    "(you can|please|just) call me {name}, I (am from|come from) {town}",
    "(my first name is|I go by) {name} and I (live in|reside in) {town}",
    "(remember|note): my name is {name}, my (town|city|home) is {town}",
    "I am called {name} and my (home|house|flat|place) is in {town}",
    "(hello|hi|hey), (I'm|my name is) {name} and I live in {town}",
    "(remember|note) that I am {name} and that I live in {town}",
    "I'm {name}, I (was born|grew up) in {town} and live there",
    "I live in {town}, (people|my friends) call me {name}",
    "(I come from|I am from) {town} and my name is {name}",
    "{name} is my name and {town} is my (town|city|home)",
    "my name is {name}, I (live|reside|stay) in {town}", "in {town} I live and {name} is my name",
    "my (town|city) is {town} and my name is {name}",
    "my name is {name} and my (city|town) is {town}", "I am {name}, my town is {town}",
    "(people|my friends) call me {name} and I am from {town}",
    "note that my name is {name} and my home is in {town}",
    "(hello|hi), remember that I am {name} and that I come from {town}",
    "(I'm|I am) from {town} and (people|my friends) call me {name}",
    "remember: I live in {town} and I am called {name}", kind="say",
)  # fmt: skip
_NAME_AND_COLOUR = Phrasings(
    "my name is {name} and my favourite colour is {colour}",
    "I am {name} and I like {colour}, my favourite colour",
    "I'm {name}, my favourite colour is {colour}",
    "call me {name}, my favourite colour is {colour}",
    "hi, I am {name} and my favourite colour is {colour}",
    "my favourite colour is {colour} and my name is {name}",
    "(people|my friends|they) call me {name} and I (like|love) {colour} most of all colours",
    "(hello|hi|hey), (I'm|my name is) {name} and my favourite colour is {colour}",
    "(I am called|my name's) {name} and I (like|love|prefer) the colour {colour}",
    "(remember|note) that I am {name} and that my favourite colour is {colour}",
    "(good morning|hello there|hey), I am {name}, my favourite colour is {colour}",
    "(you can|please|just) call me {name}, the colour I like best is {colour}",
    "(remember|note): my name is {name}, my favourite colour is {colour}",
    "of all colours I (like|love|prefer) {colour}, and my name is {name}",
    "(my first name is|I go by) {name} and my favorite color is {colour}",
    "I'm {name} and the colour I (like|love) (most|best) is {colour}",
    "I am {name} and of all colours I (like|love|prefer) {colour}",
    "I (like|love) the colour {colour} most and my name is {name}",
    "{colour} is my favourite colour and I am (called|) {name}",
    "{name} is my name and {colour} is my favourite colour",
    "my name is {name}, {colour} is my favorite colour",
    "my name is {name} and the best colour is {colour}",
    "my favorite color is {colour} and I am {name}",
    "I'm {name}, my best colour is {colour}", "{colour} is my best colour, I am {name}",
    "(hello|hi), I am {name}, I like {colour} best of all colours",
    "(hi|hello|hey), I'm {name} and my favorite color is {colour}",
    "note that my name is {name} and that I (like|love) the color {colour}",
    "(hello|hi), my name is {name}, remember that my favorite color is {colour}",
    "note: I am {name} and my favourite colour is {colour}", kind="say",
)  # fmt: skip
_ALL = Phrasings(
    "what do you know about me?", "what have I told you?", "what do you remember about me?",
    "tell me what you know about me", "what did I tell you about myself?", "list what I told you",
    "say all that you know about me", "do you remember anything about me?",
    "repeat what I told you about me", "what facts about me do you know?",
    "(summarize|summarise|sum up) what (I told you|you know about me|I said about myself)",
    "(do|can|could) you (list|repeat|sum up|recall) what (I told you|you know about me)?",
    "(remind me|tell me) what I (said|told you|mentioned) (about myself|about me|)",
    "(list|repeat|recite|sum up) (all|everything) (I told you|you know about me)",
    "(what|which) (things|facts|details) (do you know|have you noted) about me?",
    "do you (know|recall|remember) (something|anything|things) about me?",
    "(say|repeat) (everything|all) I (said|told you) about (me|myself)",
    "what (have|did) I (say|said|mentioned|mention) about (me|myself)?",
    "(tell|show) me (all|everything|all the things) you know about me",
    "what (have you learned|have you noted|did you note) about me?",
    "(everything|all) (you know|you remember|I told you) about me",
    "what (did|do) you (learn|note|remember|know) about me?",
    "(what|which) (facts|things|details) did I tell you?", "(so|and) what do you know about me?",
    "how much do you (know|remember) about me?", "do you know (anything|something) about me?",
    "remind me (what|of what) I (told you|mentioned)", "list the details I (mentioned|told you)",
    "(which|what) details have I mentioned (about me|)?", "what did I say (so far|till now)?",
    "(tell me|repeat) what I said (about myself|so far|)", "have you learned anything about me?",
    "(what|which) things did I (say|mention) (about me|so far)?", "list (all|everything) I said",
    "remind me what you know about me", "(name|list) the facts (you know about me|I told you)",
    "so, what have I (said|told you|mentioned) (about myself|so far)?",
    "(sum up|list) the details (I gave you|you have) about me", "say what you know about me",
    "what all did I (tell you|mention)?", "all that I (said|told you|mentioned), please",
    "do you remember what I (said|told you) (about myself|about me)?",
    "(which|what) facts (have you noted|did you learn) (about me|)?",
    "what do you (still|) (know|remember) (of|about) what I (said|told you)?",
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
    chat.answer(f"Nice to meet you! Noted: your name is {{name}} and {noted}.", **facts)
    chat.facts.update(facts)
    return {"kind": "says", "groups": [[value] for value in facts.values()]}


def recall(chat: Chat) -> Check:
    """The user asks for a fact: mostly for one that was told."""
    if chat.facts and chat.chance(0.15):
        return _recall_all(chat)
    told = list(chat.facts)
    which = chat.choose(told) if told and chat.chance(0.7) else chat.choose(list(KINDS))
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
