"""Word games: three words in alphabetical order, a text repeated, a word reversed."""

from __future__ import annotations

from static.models.demo.source import values
from static.models.demo.source.chat import Chat, Check
from static.models.demo.source.grammars import ordering, repeating, reversing


def order(chat: Chat) -> Check:
    """Three different words; mostly their first letters tell."""
    words: list[str] = []
    while len(words) < 3:
        word = values.word(chat.rng, chat.held)
        clashes = any(word[0] == other[0] for other in words)
        if word not in words and (not clashes or chat.chance(0.15)):
            words.append(word)
    last = chat.choose((", ", " and ", ", "))
    chat.user(ordering.ASK, w=f"{words[0]}, {words[1]}{last}{words[2]}")
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
        sentence = chat.choose(repeating.SENTENCES)
        text = sentence.replace("{a}", values.word(chat.rng)).replace("{b}", values.word(chat.rng))
    shown = f'"{text}"' if chat.chance(0.6) else text
    chat.user(repeating.ASK, s=shown)
    chat.answer(shown)
    return {"kind": "quoted", "value": text}


def reverse(chat: Chat) -> Check:
    """A word, letters or digits backwards."""
    word = values.word(chat.rng, chat.held)
    if chat.chance(0.1):
        word = str(chat.rng.randint(100, 999999))
    chat.user(reversing.ASK, w=f'"{word}"' if chat.chance(0.65) else word)
    chat.answer(f'"{word}" backwards is "{word[::-1]}".')
    return {"kind": "quoted", "value": word[::-1]}
