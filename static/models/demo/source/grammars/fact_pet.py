"""What the user's pet is called."""

from __future__ import annotations

from static.models.demo.source import values
from static.models.demo.source.fact_kind import FactKind
from static.models.demo.source.phrasing import Phrasings

PET = FactKind(
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
