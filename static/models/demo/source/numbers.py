"""Sums and differences up to 100, comparisons, counting. The answer restates the task in one form,
so that how it was asked and how it is computed are learned apart, and does larger sums in two
steps, tens and ones: `47 + 38 = 70 + 15 = 85.`"""

from __future__ import annotations

from random import Random

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import comparisons, counting, sums

LARGEST = 100
_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()


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
    """In digits; a small number often in words."""
    if number <= 20 and chat.chance(0.35):
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
    chat.user(sums.ADD if adds else sums.SUBTRACT, a=_shown(chat, a), b=_shown(chat, b))
    return _computed(chat, a, b, adds)


def _next_step(chat: Chat, a: int) -> Check:
    b, adds = chat.rng.randint(0, 50), chat.chance(0.5)
    chat.user(sums.ADD_MORE if adds else sums.TAKE_MORE, b=b)
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
    """The bigger or smaller of two numbers, or whether one is: how the two compare comes first, in
    the question's order, so that it is learned apart from what is asked."""
    a, b = _pair(chat.rng, chat.held)
    if a == b:
        b = a + 1
    relation = "bigger" if a > b else "smaller"
    asks_bigger = chat.chance(0.5)
    if chat.chance(0.5):
        chat.user(comparisons.BIGGER if asks_bigger else comparisons.SMALLER, a=a, b=b)
        wanted, asked = (max(a, b), "bigger") if asks_bigger else (min(a, b), "smaller")
        chat.answer(f"{a} is {relation} than {b}, so the {asked} one is {wanted}.")
        return {"kind": "number", "value": wanted}
    chat.user(comparisons.IS_BIGGER if asks_bigger else comparisons.IS_SMALLER, a=a, b=b)
    right = (a > b) == asks_bigger
    chat.answer(f"{a} is {relation} than {b}, so {'yes' if right else 'no'}.")
    return {"kind": "says", "groups": [["yes" if right else "no"], [f"{a} is {relation} than {b}"]]}


def count(chat: Chat) -> Check:
    """Numbers in a row, letters of a word, words of a list."""
    chance = chat.rng.random()
    if chance < 0.4:
        return _count_numbers(chat)
    return _count_letters(chat) if chance < 0.75 else _count_items(chat)


def _count_numbers(chat: Chat) -> Check:
    way = chat.choose((counting.UP, counting.UP, counting.UP_TO, counting.DOWN))
    a = 1 if way is counting.UP_TO else chat.rng.randint(0, chat.choose((5, 20, 90)))
    b = a + chat.rng.randint(3, 14 if way is counting.UP_TO else 10)
    chat.user(way, a=a, b=b)
    numbers = list(range(a, b + 1))
    if way is counting.DOWN:
        numbers.reverse()
    chat.answer(", ".join(map(str, numbers)) + ".")
    return {"kind": "sequence", "values": numbers}


def _count_letters(chat: Chat) -> Check:
    word = values.word(chat.rng, chat.held)
    chat.user(counting.LETTERS, w=f'"{word}"' if chat.chance(0.65) else word)
    chat.answer(f'"{word}" has {len(word)} letters.')
    return {"kind": "number", "value": len(word)}


def _count_items(chat: Chat) -> Check:
    words = [values.pick(values.NOUNS, chat.rng) for _ in range(chat.rng.randint(2, 8))]
    last = chat.choose((", ", " and "))
    chat.user(counting.ITEMS, w=", ".join(words[:-1]) + last + words[-1])
    listed = ", ".join(f"{number} {word}" for number, word in enumerate(words, 1))
    chat.answer(f"{listed}: that makes {len(words)} words.")
    return {"kind": "number", "value": len(words)}
