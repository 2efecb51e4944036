from __future__ import annotations

import random

import pytest

from py_engine.stops import StopMatcher


def reference(stops: list[str], text: str) -> tuple[str, bool]:
    """Look at every beginning of the text, shortest first, for a stop string at its end."""
    for end in range(1, len(text) + 1):
        starts = [end - len(stop) for stop in stops if text[:end].endswith(stop)]
        if starts:
            return text[: min(starts)], True
    return text, False


def pieces_of(rng: random.Random, text: str) -> list[str]:
    cuts = sorted(rng.randrange(len(text) + 1) for _ in range(rng.randrange(6)))
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def test_any_text_in_any_pieces_is_cut_as_the_reference_cuts_it() -> None:
    rng = random.Random(3)
    num_stopped = 0
    for _ in range(4000):
        stops = [
            "".join(rng.choices("ab\n", k=rng.randrange(1, 6))) for _ in range(rng.randrange(5))
        ]
        text = "".join(rng.choices("abc\n", k=rng.randrange(25)))
        matcher = StopMatcher(stops)
        emitted, stopped = "", False
        for piece in pieces_of(rng, text):
            out, stopped = matcher.feed(piece)
            emitted += out
            if stopped:
                break
        else:
            emitted += matcher.flush()
        assert matcher.flush() == ""
        assert (emitted, stopped) == reference(stops, text)
        num_stopped += stopped
    assert 500 < num_stopped < 3500


def test_only_what_may_begin_a_stop_string_is_held() -> None:
    rng = random.Random(4)
    for _ in range(1000):
        stops = ["".join(rng.choices("ab", k=rng.randrange(1, 6))) for _ in range(2)]
        matcher = StopMatcher(stops)
        fed = emitted = ""
        for char in rng.choices("abc", k=12):
            fed += char
            out, stopped = matcher.feed(char)
            emitted += out
            if stopped:
                break
            held = fed[len(emitted) :]
            assert fed == emitted + held
            # The held part can still grow into a stop string, and no longer one can.
            assert not held or any(stop.startswith(held) for stop in stops)
            longer = [fed[i:] for i in range(len(emitted))]
            assert not any(stop.startswith(tail) for stop in stops for tail in longer)


@pytest.mark.parametrize("text", ["", "abc", "a\n\nb"])
def test_without_stop_strings_text_goes_through(text: str) -> None:
    matcher = StopMatcher(())
    assert matcher.feed(text) == (text, False)
    assert matcher.flush() == ""


def test_a_stop_string_across_pieces_never_shows_its_beginning() -> None:
    matcher = StopMatcher(["\n\nUser:"])
    fed = ["Hi.", "\n", "\nUs", "age", "\n\n", "User", ": no"]
    assert [matcher.feed(piece) for piece in fed] == [
        ("Hi.", False),
        ("", False),
        ("", False),
        ("\n\nUsage", False),
        ("", False),
        ("", False),
        ("", True),
    ]
