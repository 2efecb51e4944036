"""The values that fill the slots: pools, and words made up letter by letter.

A model that has seen endless made-up names copies a name instead of recalling it. Of each pool one
value in five is held out for the evaluation.
"""

from __future__ import annotations

from random import Random

from static.models.demo.source.phrasing import is_grammar_word, split

NAMES = tuple(
    """Anna Ben Clara David Emma Felix Greta Hugo Ida Jonas Kira Leo Mia Nils Olga Paul Rosa
    Sam Tina Ugo Vera Walter Yara Zoe Amir Bella Carlos Dana Elif Frank Gina Hans Ines Jack
    Karim Lena Marco Nora Omar Petra Quinn Ravi Sofia Tom Una Victor Wanda Xenia Yusuf Zara
    Alice Bob Chen Diego Eva Fatima George Hana Ivan Julia Kofi Laura Max Nina Oscar Pia
    Ruth Sven Tara Uma Viktor Wei""".split()
)
TOWNS = tuple(
    """Oslo Paris Berlin Lima Cairo Tokyo Delhi Rome Vienna Prague Dublin Madrid Lisbon Athens
    Boston Chicago Dakar Nairobi Sydney Perth Quito Bogota Hanoi Seoul Riga Bern Basel Porto
    Leeds York Bath Turin Milan Genoa Graz Linz Lyon Nantes Ghent Bergen Malmo Turku Gdansk
    Krakow""".split()
)
COLOURS = tuple(
    """blue red green yellow orange purple black white pink brown grey violet turquoise gold
    silver teal indigo crimson beige lilac""".split()
)
FOODS = tuple(
    """pizza soup rice pasta curry bread cheese salad sushi noodles pancakes chocolate apples
    plums cherries dumplings lasagne porridge waffles beans tacos falafel""".split()
)
ANIMALS = tuple(
    """cat dog horse rabbit mouse parrot turtle hamster goat duck goose lizard pony hen snail
    hedgehog owl fox frog sheep""".split()
)
NOUNS = tuple(
    """apple river cloud stone table window garden bridge candle basket lantern mirror button
    ladder bottle feather hammer island jacket kettle lemon market needle ocean pencil
    rocket saddle tunnel valley wagon yarn zebra anchor beach castle desert elephant forest
    guitar helmet insect jungle kitten leopard meadow nugget onion planet queen ribbon shadow
    teapot uncle violin whale bird tree lamp boat moon ring drum fish leaf road rope sand
    seed ship snow song star tent wolf bear broom cake coat door flag gate hill king lake
    milk nest pear rose salt trumpet umbrella vase orange banana melon carrot potato pepper
    tomato biscuit butter sugar chair carpet curtain spoon raven dragon wizard pirate giant
    sailor baker farmer painter clock coin crown dress""".split()
)
ALL = frozenset(
    value.lower() for pool in (NAMES, TOWNS, COLOURS, FOODS, ANIMALS, NOUNS) for value in pool
)

_ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kl kr pl sh sl st th tr".split()
_VOWELS = "a e i o u a e i o ee oo ai".split()
_ENDS = "n r l s m t k d x nd rt ck".split()


def pick(pool: tuple[str, ...], rng: Random, held: bool = False) -> str:
    """A value of the training's part of the pool, or of the evaluation's."""
    return rng.choice(split(pool, held))


def made_up(rng: Random, longest: int = 9) -> str:
    """A lower-case word of three letters or more, mostly one that nobody has heard; none of the
    templates' words, as these are single tokens, but values are spelled."""
    while True:
        word = "".join(
            rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(rng.choice((1, 1, 2, 2, 3)))
        )
        if rng.random() < 0.6:
            word += rng.choice(_ENDS)
        if rng.random() < 0.2:
            word = rng.choice("aeiou") + word
        if 3 <= len(word) <= longest and not is_grammar_word(word):
            return word


def letters(rng: Random, shortest: int = 3, longest: int = 8) -> str:
    """Random letters: no word, but what people type to try a program out."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(shortest, longest)))


def name(rng: Random, held: bool = False, pool: tuple[str, ...] = NAMES) -> str:
    """A known name, or more often a made-up one; one in eight in lower case."""
    word = pick(pool, rng, held) if rng.random() < 0.3 else made_up(rng).capitalize()
    return word.lower() if rng.random() < 0.12 else word


def word(rng: Random, held: bool = False) -> str:
    """A noun, a made-up word or a few random letters."""
    chance = rng.random()
    if chance < (0.45 if held else 0.2):
        return pick(NOUNS, rng, held)
    return made_up(rng) if chance < 0.85 else letters(rng)
