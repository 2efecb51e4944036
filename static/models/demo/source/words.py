"""Word games: three words in alphabetical order, a text repeated, a word reversed."""

from __future__ import annotations

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.phrasing import Phrasings

_ORDER = Phrasings(
    "sort these words: {w}", "put these words in alphabetical order: {w}",
    "order these words by the alphabet: {w}", "sort {w}", "alphabetical order: {w}",
    "sort alphabetically: {w}", "put {w} in alphabetical order", "put in order: {w}",
    "sort the words {w}", "arrange these words from a to z: {w}", "sort the following words: {w}",
    "what is the alphabetical order of {w}", "arrange {w} alphabetically", "order the words {w}",
    "sort from a to z: {w}", "list these words in alphabetical order: {w}", "order: {w}",
    "sort these three words alphabetically: {w}", "bring these words in order: {w}",
    "alphabetize {w}",
    "(sort|order|arrange|alphabetize) (my|the following) words (alphabetically|from a to z|by "
        "the alphabet|in order): {w}",
    "(sort|order|put) {w} (by the alphabet|in order|from a to z)",
    "(sort|order|arrange) (these things|my list): {w}",
    "(sort|order|arrange) (this list|the list) (alphabetically|by the alphabet|from a to z): {w}",
    "(bring|write|list) {w} (in alphabetical order|in order|by the alphabet)",
    "(what|which) is the (right|correct) (alphabetical|) order of {w}",
    "(I need|give me|show me) {w} (sorted|in order|in alphabetical order|from a to z)",
    "(give me|show) these words (sorted|ordered): {w}",
    "{w} (sorted|in order|in alphabetical order|from a to z)",
    "(these words|the words) (in order|from a to z): {w}",
    "(from a to z|by the alphabet|alphabetically): {w}",
    "(alphabetise|alphabetize) (these words|this list|the following): {w}",
    "(please alphabetise|please alphabetize|alphabetise) {w}",
    "(rank|organize|organise|sort out) (these words|these) (alphabetically|by letter): {w}",
    "(arrange|organise|organize) {w} (in alphabetical order|from a to z|by letter)",
    "(which|what) (word|of these words) comes first, second and third in the alphabet: {w}",
    "in (alphabetical|dictionary) order: {w}",
    "(put|write|list) (these|the words) in (dictionary|abc|alphabetic) order: {w}",
    "(order|sort|arrange) {w} (like a dictionary|as in a dictionary|in abc order)",
    "(how would you|how do you|can you) (sort|order|arrange) {w}",
    "(I want|I would like) (these words|this list) (sorted|in order|arranged|alphabetized): {w}",
    "(sort|order|arrange) (by letter|by the first letter|in abc order): {w}",
    "(make|write) (a sorted list|an alphabetical list) (of|from) {w}",
    "(the alphabetical order|the right order|the sorted list) of {w}",
    "(words to sort|a list to sort|to be sorted): {w}",
    "(place|set|get) (these words|these) (in|into) (order|alphabetical order): {w}",
    "(place|set|rank) {w} in (alphabetical|dictionary|the right) order",
    "(here are|I have) three words, (sort|order|arrange|alphabetize) them: {w}",
    "how (do|would) {w} (look sorted|go in alphabetical order|stand in a dictionary)",
    "(sorted|ordered|arranged) (alphabetically|by letter|by the alphabet): {w}",
    "(sort|order) them (alphabetically|by the alphabet|from a to z|for me): {w}",
    "(what|how) (comes out if you|would you) (sort|order) {w}",
    "(get|bring) {w} into (order|alphabetical order)", kind="do", bare=True,
)  # fmt: skip
_REPEAT = Phrasings(
    "repeat {s}", "repeat after me: {s}", "say {s}", "repeat this: {s}", "say this: {s}",
    "write {s}", "echo {s}", "say after me: {s}", "repeat exactly: {s}", "copy this: {s}",
    "repeat the following: {s}", "write this: {s}", "just say {s}", "print {s}",
    "answer only with {s}", "say the following: {s}", "write exactly this: {s}",
    "I want you to repeat: {s}", "say exactly {s}", "repeat these words: {s}",
    "(say|write|print|echo|type|output) the word {s}",
    "(tell me|give me) (the words|the text|the word) {s}",
    "(type|output) (this|exactly this|the following): {s}",
    "(repeat|echo|copy|print) (the word|the text|the line|this word|this text) {s}",
    "(say|write|print|type) (only|simply) {s}", "(I want|I would like) you to (say|write|copy) {s}",
    "(say|write) it (like me|back): {s}", "(answer|reply) with {s}",
    "(only|simply) (repeat|write|echo|copy|say) {s}",
    "(answer|reply|respond) (just|exactly) with: {s}", "{s} - (say|write|repeat|echo) that",
    "(type|shout|whisper) {s}", "(and now|then) (repeat|write) {s}", "what I say, you say: {s}",
    "(your|the) (answer|reply) (should|must) be {s}",
    "(say|repeat) the (sentence|text|words|phrase): {s}",
    "(recite|state|mirror) (this|the following|after me): {s}",
    "(parrot|mimic|echo) (me|this): {s}", "(write|type|copy) (down|out) {s}",
    "(say|write|repeat) (it again|again|once more): {s}",
    "(I say|I said) {s}, (you repeat it|repeat it|now you)",
    "(reproduce|copy|duplicate) (this|exactly this|the following): {s}",
    "(respond|come back) with {s}",
    "(display|show|put out|output) (the text|the word|the line) {s}",
    "(recite|pronounce) {s}", "(repeat|say) (word for word|back to me|without changes): {s}",
    "(tell|give|send) me back: {s}", "(give|send) back (the text|the word|the words) {s}",
    "(display|reproduce|output) {s}", "(your|the) only (answer|reply|word) (should|must) be {s}",
    "(say|write|print) (nothing but|no more than) {s}", "(echo|print|type) (back|back to me): {s}",
    "(speak|utter|pronounce) (the words|these words|the word) {s}",
    "(I want to|let me) (hear|see|read) you (say|write|repeat) {s}",
    "(would you|will you) (repeat|say|echo|write) {s}",
    "{s} - (repeat it|copy it|say it back|now you)",
    "(say|repeat) (the same|the same thing|the same words): {s}",
    "(the text to repeat is|the words to repeat are|repeat what follows): {s}", kind="do",
    bare=True,
)  # fmt: skip
_REVERSE = Phrasings(
    "reverse {w}", "reverse the word {w}", "spell {w} backwards", "write {w} backwards",
    "what is {w} backwards?", "turn {w} around", "say {w} backwards", "what is {w} reversed?",
    "reverse this: {w}", "write the word {w} in reverse", "what is {w} spelled backwards?",
    "give me {w} backwards", "reverse the letters of {w}", "spell {w} in reverse",
    "how do you write {w} backwards?", "show {w} backwards", "{w} backwards",
    "write {w} from back to front", "how is {w} spelled backwards?", "flip the word {w}",
    "reverse the string {w}", "what does {w} look like backwards?", "read {w} backwards",
    "how does {w} read backwards?", "(reverse|flip|mirror) (this word|the letters in|the text) {w}",
    "(write|spell|say|show|print|give me) (the text|the string) {w} (backwards|reversed|in "
        "reverse)",
    "(write|spell|say|print) {w} (in reverse order|the other way round|from the end|from "
        "right to left)",
    "(read|print|type) {w} (in reverse|from the end)",
    "what (is|would be) the (reverse|mirror) of {w}?",
    "what do you get (if|when) you (reverse|turn around|flip) {w}?",
    "(the reverse|the mirror image) of {w}",
    "(how would you|can you) (spell|say|reverse) {w} (in reverse|the other way)?",
    "what (comes out|results) if you (reverse|flip) {w}?",
    "(I want|I need|show me) {w} (reversed|in reverse|the other way round)",
    "{w} (reversed|in reverse|from the end|the other way round)",
    "put the letters of {w} in reverse order",
    "what is {w} (in reverse|read backwards|from the end|turned around)?",
    "(invert|flip|turn round) {w}",
    "(invert|turn round|turn around) (the word|the letters of|the text) {w}",
    "(spell|write|say|print) {w} (backward|from back to front|back to front)",
    "what is {w} (backward|back to front|the other way round|inverted)?",
    "{w} (backward|back to front|written backwards|inverted)",
    "(read|spell|write) {w} (from right to left|from the last letter to the first|from its end)",
    "(start|begin) (at|with|from) the last letter and (spell|write) {w}",
    "(show|tell|give) me {w} (in reverse order|from back to front|backward|spelled backwards)",
    "(what|how) (would|does) {w} (be|look|read) (reversed|in reverse|back to front)?",
    "(what is|give me|tell me) the (reversed|backward|inverted|mirrored) (word|form) of {w}",
    "(backwards|reversed|in reverse|back to front): {w}",
    "(how do I|how can I) (write|spell|say) {w} (backwards|in reverse|from the end)?",
    "(reverse|change|switch) the order of the letters (in|of) {w}",
    "(the letters of|the word) {w} (backwards|in reverse|in reverse order|from the end)",
    "if I (read|spell|write) {w} (backwards|in reverse|from the end), what (is it|do I get)?",
    "(do you know|any idea) (what|how) {w} is (backwards|spelled backwards|reversed)?",
    "what (word|text) is {w} (backwards|reversed|in reverse)?",
    "(mirror|invert|swap round) the (letters|characters) (of|in) {w}",
    "(reverse|flip|turn around) the (characters|string|name) (of|) {w}",
    "(I would like|I want to see|let me see) {w} (backwards|reversed|back to front)",
    "(write|put|type) {w} (with its letters reversed|letter by letter from the end)",
    "(can|could) you (flip|mirror|turn around|invert) {w}?", kind="do",
)  # fmt: skip
_SENTENCES = (
    "the {a} is on the {b}", "I like the {a}", "my {a} has a {b}", "{a} and {b}",
    "a {a} in the {b}",
    "where is the {a}", "the {a} sings", "one {a}, two {b}", "{a} {b}", "we saw a {a} near the {b}",
    "good morning {a}", "this {a} is old", "no {a} without {b}",
)  # fmt: skip


def order(chat: Chat) -> Check:
    """Three different words; mostly their first letters tell."""
    words: list[str] = []
    while len(words) < 3:
        word = values.word(chat.rng, chat.held)
        clashes = any(word[0] == other[0] for other in words)
        if word not in words and (not clashes or chat.chance(0.15)):
            words.append(word)
    last = chat.choose((", ", " and ", ", "))
    chat.user(_ORDER, w=f"{words[0]}, {words[1]}{last}{words[2]}")
    words.sort()
    chat.answer(", ".join(words) + ".")
    return {"kind": "words", "values": words}


def repeat(chat: Chat) -> Check:
    """A word, digits, letters or a short sentence; quoted here, quoted there."""
    chance = chat.rng.random()
    if chance < 0.5:
        text = values.word(chat.rng, chat.held)
    elif chance < 0.6:
        text = str(chat.rng.randint(10, 99999))
    else:
        sentence = chat.choose(_SENTENCES)
        text = sentence.replace("{a}", values.word(chat.rng)).replace("{b}", values.word(chat.rng))
    shown = f'"{text}"' if chat.chance(0.6) else text
    chat.user(_REPEAT, s=shown)
    chat.answer(shown)
    return {"kind": "quoted", "value": text}


def reverse(chat: Chat) -> Check:
    """A word, letters or digits backwards."""
    word = values.word(chat.rng, chat.held)
    if chat.chance(0.1):
        word = str(chat.rng.randint(100, 999999))
    chat.user(_REVERSE, w=f'"{word}"' if chat.chance(0.65) else word)
    chat.answer(f'"{word}" backwards is "{word[::-1]}".')
    return {"kind": "quoted", "value": word[::-1]}
