"""The user's name."""

from __future__ import annotations

from static.models.demo.source import values
from static.models.demo.source.fact_kind import FactKind
from static.models.demo.source.phrasing import Phrasings

NAME = FactKind(
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
