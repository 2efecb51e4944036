"""Sums and differences up to 100, comparisons, counting. The answer restates the task in one form,
so that how it was asked and how it is computed are learned apart, and does larger sums in two
steps, tens and ones: `47 + 38 = 70 + 15 = 85.`"""

from __future__ import annotations

from random import Random

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.phrasing import Phrasings

LARGEST = 100
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()

_ADD = Phrasings(
    "what is {a} + {b}?", "{a} + {b}", "{a} plus {b}", "what is {a} plus {b}?", "add {a} and {b}",
    "{a}+{b}?", "how much is {a} + {b}?", "what's {a} plus {b}?", "calculate {a} + {b}",
    "the sum of {a} and {b}?", "add {b} to {a}", "how much is {a} plus {b}?", "compute {a} + {b}",
    "what is the sum of {a} and {b}?", "{a} + {b} = ?", "{a}+{b}",
    "what do {a} and {b} make together?", "if I add {b} to {a}, what do I get?",
    "what does {a} plus {b} make?", "sum {a} and {b}", "what do you get for {a} + {b}?",
    "I have {a} apples and get {b} more, how many do I have?", "what is {a} and {b} together?",
    "give me {a} plus {b}", "{a} + {b} is what?", "solve {a} + {b}",
    "I had {a} coins and found {b} more. How many are there?", "how many is {a} plus {b}?",
    "work out {a} + {b}", "what is {a}+{b}?", "{a} + {b} equals what?",
    "there are {a} birds and {b} more come, how many are there?", "find the sum of {a} and {b}",
    kind="ask",
)  # fmt: skip
_SUBTRACT = Phrasings(
    "what is {a} - {b}?", "{a} - {b}", "{a} minus {b}", "what is {a} minus {b}?",
    "subtract {b} from {a}", "{a}-{b}?", "how much is {a} - {b}?", "what's {a} minus {b}?",
    "calculate {a} - {b}", "take {b} from {a}", "take {b} away from {a}",
    "how much is {a} minus {b}?", "what is left of {a} minus {b}?", "compute {a} - {b}",
    "{a} - {b} = ?", "{a}-{b}", "what is the difference {a} - {b}?",
    "if I subtract {b} from {a}, what do I get?", "what does {a} minus {b} make?",
    "{a} take away {b}", "what do you get for {a} - {b}?",
    "I have {a} apples and give away {b}, how many are left?", "give me {a} minus {b}",
    "{a} - {b} is what?", "solve {a} - {b}", "I had {a} coins and lost {b}. How many are left?",
    "how many is {a} minus {b}?", "work out {a} - {b}", "what is {a}-{b}?",
    "{a} - {b} equals what?", kind="ask",
)  # fmt: skip
_ADD_MORE = Phrasings(
    "add {b} to that", "and plus {b}?", "plus {b}", "now add {b}", "add {b} more", "and {b} more?",
    "add {b} to the result", "what if you add {b}?", "and if I add {b}?", "add another {b}",
    kind="",
)  # fmt: skip
_TAKE_MORE = Phrasings(
    "subtract {b} from that", "and minus {b}?", "minus {b}", "now subtract {b}", "take away {b}",
    "subtract {b} from the result", "and {b} less?", "what if you take {b} away?",
    "and if I subtract {b}?", "now take {b} from it", kind="",
)  # fmt: skip
_BIGGER = Phrasings(
    "which is bigger, {a} or {b}?", "what is larger, {a} or {b}?",
    "which number is bigger: {a} or {b}?", "is {a} or {b} bigger?",
    "which one is greater, {a} or {b}?", "what is more, {a} or {b}?",
    "compare {a} and {b}, which is bigger?", "{a} or {b}, which is larger?",
    "tell me the larger of {a} and {b}", "which is the bigger number, {a} or {b}?",
    "of {a} and {b}, which is greater?", "which number is larger, {a} or {b}?",
    "what is the bigger one of {a} and {b}?", "which is higher, {a} or {b}?",
    "the bigger number of {a} and {b}?", "what is greater, {a} or {b}?",
)  # fmt: skip
_SMALLER = Phrasings(
    "which is smaller, {a} or {b}?", "what is less, {a} or {b}?",
    "which number is smaller: {a} or {b}?", "is {a} or {b} smaller?",
    "which one is less, {a} or {b}?", "what is smaller, {a} or {b}?",
    "compare {a} and {b}, which is smaller?", "{a} or {b}, which is smaller?",
    "tell me the smaller of {a} and {b}", "which is the smaller number, {a} or {b}?",
    "of {a} and {b}, which is less?", "which number is lower, {a} or {b}?",
    "what is the smaller one of {a} and {b}?", "which is lower, {a} or {b}?",
    "the smaller number of {a} and {b}?",
)  # fmt: skip
_IS_BIGGER = Phrasings(
    "is {a} bigger than {b}?", "is {a} larger than {b}?", "is {a} more than {b}?",
    "is {a} greater than {b}?", "{a} is bigger than {b}, right?", "is {a} > {b}?",
    "is it true that {a} is bigger than {b}?", "would you say {a} is more than {b}?",
    "is the number {a} bigger than {b}?", "true or false: {a} is larger than {b}?",
)  # fmt: skip
_IS_SMALLER = Phrasings(
    "is {a} smaller than {b}?", "is {a} less than {b}?", "is {a} lower than {b}?",
    "{a} is smaller than {b}, right?", "{a} is less than {b}, is it?", "is {a} < {b}?",
    "is it true that {a} is smaller than {b}?", "is {a} fewer than {b}?",
    "is the number {a} smaller than {b}?", "true or false: {a} is less than {b}?",
)  # fmt: skip
_COUNT_UP = Phrasings(
    "count from {a} to {b}", "count up from {a} to {b}", "list the numbers from {a} to {b}",
    "write the numbers from {a} to {b}", "say the numbers {a} to {b}",
    "give me the numbers {a} to {b}", "start at {a} and count to {b}", "count {a} to {b}",
    "what are the numbers from {a} to {b}?", "count from {a} up to {b}",
    "name all numbers from {a} to {b}", "show the numbers from {a} to {b}",
    "let me see you count from {a} to {b}", kind="do",
)  # fmt: skip
_COUNT_TO = Phrasings(
    "count to {b}", "count up to {b}", "how do you count to {b}?", "count until {b}",
    "count till {b}", "let me hear you count to {b}", "count for me to {b}",
    "now let us count to {b}", kind="do",
)  # fmt: skip
_COUNT_DOWN = Phrasings(
    "count down from {b} to {a}", "count backwards from {b} to {a}", "count down from {b} till {a}",
    "count from {b} down to {a}", "list the numbers from {b} down to {a}",
    "count back from {b} to {a}", "start at {b} and count down to {a}", "go down from {b} to {a}",
    kind="do",
)  # fmt: skip
_LETTERS = Phrasings(
    "how many letters are in {w}?", "how many letters does {w} have?", "count the letters in {w}",
    "how many letters has {w}?", "how many letters are there in {w}?", "how long is the word {w}?",
    "count the letters of {w}", "what is the number of letters in {w}?",
    "the word {w} has how many letters?", "number of letters in {w}?",
    "how many letters does the word {w} have?", "can you count the letters of {w}?",
    "tell me how many letters {w} has", "how many characters has {w}?",
)  # fmt: skip
_ITEMS = Phrasings(
    "how many words are these: {w}", "count these words: {w}",
    "how many things are in this list: {w}", "how many things are there: {w}",
    "count the words: {w}", "how many do you see: {w}", "how many words do I list here: {w}",
    "how many items are these: {w}", "count these things: {w}",
    "count the things in this list: {w}", kind="ask", bare=True,
)  # fmt: skip


def is_held_out_pair(a: int, b: int) -> bool:
    """One pair in ten beyond 20 is for the evaluation only."""
    return max(a, b) > 20 and (7 * a + 3 * b) % 10 == 1


def _pair(rng: Random, held: bool) -> tuple[int, int]:
    while True:
        top = rng.choice((10, 20, 50, LARGEST, LARGEST))
        a, b = rng.randint(0, top), rng.randint(0, top)
        if max(a, b) <= 20 or is_held_out_pair(a, b) == held:
            return a, b


def _shown(chat: Chat, number: int) -> str:
    """In digits, seldom in words."""
    if number <= 20 and chat.chance(0.05):
        return _NUMBER_WORDS[number]
    return str(number)


def arithmetic(chat: Chat) -> Check:
    """A sum or a difference, or one more step from the last result."""
    if chat.result is not None and 0 <= chat.result <= LARGEST and chat.chance(0.3):
        return _next_step(chat, chat.result)
    a, b = _pair(chat.rng, chat.held)
    return sum_or_difference(chat, a, b, chat.chance(0.5))


def sum_or_difference(chat: Chat, a: int, b: int, adds: bool) -> Check:
    """The turn for these numbers."""
    chat.user(_ADD if adds else _SUBTRACT, a=_shown(chat, a), b=_shown(chat, b))
    return _computed(chat, a, b, adds)


def _next_step(chat: Chat, a: int) -> Check:
    b, adds = chat.rng.randint(0, 50), chat.chance(0.5)
    chat.user(_ADD_MORE if adds else _TAKE_MORE, b=b)
    return _computed(chat, a, b, adds)


def _computed(chat: Chat, a: int, b: int, adds: bool) -> Check:
    chat.result = a + b if adds else a - b
    sign = 1 if adds else -1
    tens, ones = (a // 10 + sign * (b // 10)) * 10, a % 10 + sign * (b % 10)
    steps = [f"{a} {'+' if adds else '-'} {b}", f"{tens} {'-' if ones < 0 else '+'} {abs(ones)}"]
    if max(a, b) < 10 or steps[0] == steps[1]:
        steps.pop()
    chat.answer(f"{' = '.join(steps)} = {chat.result}.")
    return {"kind": "number", "value": chat.result}


def compare(chat: Chat) -> Check:
    """The bigger or smaller of two numbers, or whether one is."""
    a, b = _pair(chat.rng, chat.held)
    if a == b:
        b = a + 1
    bigger, smaller = max(a, b), min(a, b)
    asks_bigger = chat.chance(0.5)
    if chat.chance(0.5):
        chat.user(_BIGGER if asks_bigger else _SMALLER, a=a, b=b)
        if asks_bigger:
            chat.answer(f"{bigger} is bigger than {smaller}.")
        else:
            chat.answer(f"{smaller} is smaller than {bigger}.")
        return {"kind": "first_number", "value": bigger if asks_bigger else smaller}
    chat.user(_IS_BIGGER if asks_bigger else _IS_SMALLER, a=a, b=b)
    right = (a > b) == asks_bigger
    relation = "bigger" if a > b else "smaller"
    chat.answer(f"{a} is {relation} than {b}, so {'yes' if right else 'no'}.")
    return {"kind": "says", "groups": [["yes" if right else "no"], [relation]]}


def count(chat: Chat) -> Check:
    """Numbers in a row, letters of a word, words of a list."""
    chance = chat.rng.random()
    if chance < 0.4:
        return _count_numbers(chat)
    return _count_letters(chat) if chance < 0.75 else _count_items(chat)


def _count_numbers(chat: Chat) -> Check:
    way = chat.choose((_COUNT_UP, _COUNT_UP, _COUNT_TO, _COUNT_DOWN))
    a = 1 if way is _COUNT_TO else chat.rng.randint(0, chat.choose((5, 20, 90)))
    b = a + chat.rng.randint(3, 14 if way is _COUNT_TO else 10)
    chat.user(way, a=a, b=b)
    numbers = list(range(a, b + 1))
    if way is _COUNT_DOWN:
        numbers.reverse()
    chat.answer(", ".join(map(str, numbers)) + ".")
    return {"kind": "sequence", "values": numbers}


def _count_letters(chat: Chat) -> Check:
    word = values.word(chat.rng, chat.held)
    chat.user(_LETTERS, w=f'"{word}"' if chat.chance(0.65) else word)
    chat.answer(f'"{word}" has {len(word)} letters.')
    return {"kind": "number", "value": len(word)}


def _count_items(chat: Chat) -> Check:
    words = [values.pick(values.NOUNS, chat.rng) for _ in range(chat.rng.randint(2, 8))]
    last = chat.choose((", ", " and "))
    chat.user(_ITEMS, w=", ".join(words[:-1]) + last + words[-1])
    chat.answer(f"That makes {len(words)} words.")
    return {"kind": "number", "value": len(words)}
