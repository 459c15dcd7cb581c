"""Changes, and the shares that reports give for them."""

from __future__ import annotations

import pytest
from invented_claims import claim, words

from newslens.comparison.questions.change_checks import (
    Change,
    changes_of_sentence,
    check_shares,
    fits,
    is_share_of_change,
)


def sentence(text: str, *figures: tuple[str, float, dict]):
    """Claims of a sentence: surface, value, and what else is known."""
    claims = []
    position = 0
    for row, (surface, value, more) in enumerate(figures):
        start = text.index(surface, position)
        position = start + len(surface)
        given = {
            "start": start,
            "end": position,
            "surface": surface,
            "sentence_start": 0,
            "article_id": "a",
        } | more
        claims.append(claim(row, value, **given))
    return claims


def changes(text: str, *figures: tuple[str, float, dict]) -> list[tuple[float, float, int]]:
    found = changes_of_sentence(sentence(text, *figures), text)
    return [(change.before, change.after, len(change.figures)) for change in found]


PAST = {"is_past": True}
RANGE = {"comparator": "range"}
SHARE = {"unit": "percent"}


@pytest.mark.parametrize(
    ("text", "figures", "expected"),
    [
        ("from 48 seats to 15", [("48", 48.0, {}), ("15", 15.0, {})], [(48.0, 15.0, 2)]),
        ("from about 48 seats to just 15", [("48", 48.0, {}), ("15", 15.0, {})], [(48.0, 15.0, 2)]),
        ("of 48 seats to 15", [("48", 48.0, {}), ("15", 15.0, {})], []),
        ("from 48 good old seats to 15", [("48", 48.0, {}), ("15", 15.0, {})], []),
        ("from 48 seats and 15", [("48", 48.0, {}), ("15", 15.0, {})], []),
        ("15 seats, down from 48", [("15", 15.0, {}), ("48", 48.0, {})], [(48.0, 15.0, 2)]),
        ("15 seats, against 48", [("15", 15.0, {}), ("48", 48.0, PAST)], [(48.0, 15.0, 2)]),
        ("15 seats, against 48", [("15", 15.0, {}), ("48", 48.0, {})], []),
        ("15 seats, old 48", [("15", 15.0, {}), ("48", 48.0, PAST)], []),
        ("15 seats; down; from 48", [("15", 15.0, {}), ("48", 48.0, {})], [(48.0, 15.0, 2)]),
        ("15 seats, down as all of the town knew 48", [("15", 15.0, {}), ("48", 48.0, PAST)], []),
        ("from 48 to 15", [("48", 48.0, {"unit": "mile"}), ("15", 15.0, {})], []),
        ("from 48 to 15", [("48", 48.0, SHARE), ("15", 15.0, {})], []),
        ("15 of the 329 seats, down from 48", [("15", 15.0, {}), ("329", 329.0, {}), ("48", 48.0, {})], [(48.0, 15.0, 2)]),
        ("92 rowers of a club up from 48 to 15", [("92", 92.0, {}), ("48", 48.0, {}), ("15", 15.0, {})], [(48.0, 15.0, 2)]),
        ("92 rowers, up from 48 of 15", [("92", 92.0, {}), ("48", 48.0, {}), ("15", 15.0, {})], [(48.0, 92.0, 2)]),
        ("rose from 1,200 to 1,500.5", [("1,200 to 1,500.5", 1200.0, RANGE)], [(1200.0, 1500.5, 1)]),
        ("rose by 1,200 to 1,500", [("1,200 to 1,500", 1200.0, RANGE)], []),
        ("rose from 1,200 to 1,500", [("1,200 to 1,500", 1200.0, {})], []),
        ("rose from 1 to 2 to 3", [("1 to 2 to 3", 1.0, RANGE)], []),
        ("from 48 to many", [("48", 48.0, {}), ("many", None, {})], []),
    ],
)  # fmt: skip
def test_changes_of_a_sentence(text, figures, expected) -> None:
    assert changes(text, *figures) == expected


def change(before: float, after: float, **more: object) -> Change:
    given = {"nouns": words("seat")} | more
    return Change(before, after, (claim(7, after, **given), claim(8, before, **given)))


def test_the_share_of_a_change() -> None:
    assert change(50.0, 40.0).share == -0.2
    assert change(40.0, 50.0).share == 0.25
    assert change(0.0, 50.0).share is None


def test_a_change_knows_its_article_and_what_is_counted() -> None:
    assert change(1.0, 2.0, article_id="x").article == "x"
    assert Change(1.0, 2.0, (claim(0, nouns=words("seat")), claim(1, nouns=words("vote")))).nouns == words(
        "seat vote"
    )


def said(low: float | None, high: float | None = None, comparator: str = "exact", unit: str = "percent"):
    return claim(0, low, low=low, high=high, comparator=comparator, unit=unit)


@pytest.mark.parametrize(
    ("figure", "least", "most"),
    [
        (said(50.0, 50.0), 0.494, 0.506),
        (said(0.5, 0.5, unit="fraction"), 0.47, 0.53),
        (said(50.0, 50.0, "about"), 0.444, 0.556),
        (said(0.5, 0.5, "about", unit="fraction"), 0.42, 0.58),
        (said(40.0, 50.0, "range"), 0.394, 0.506),
        (said(50.0, None, "more_than"), 0.495, 0.65),
        (said(50.0, None, "at_least"), 0.495, 0.65),
        (said(None, 50.0, "less_than"), 0.4, 0.505),
        (said(None, 50.0, "at_most"), 0.4, 0.505),
        (said(None, 50.0, "vague"), 0.494, 0.506),
    ],
)
def test_what_a_share_is_taken_for(figure, least: float, most: float) -> None:
    hair = 1e-6
    assert [fits(figure, value) for value in (least - hair, least + hair, most - hair, most + hair)] == [
        False, True, True, False,
    ]  # fmt: skip


def test_a_share_without_a_number_fits_nothing() -> None:
    assert not fits(said(None, None), 0.5)


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("It lost 20 percent.", {}, True),
        ("It fell 20 percent.", {}, True),
        ("It is losing 20 percent.", {}, True),
        ("It shrinks by 20 percent.", {}, True),
        ("A loss of 20 percent.", {}, True),
        ("Fallford gave it 20 percent.", {}, False),
        ("Downtown gave it 20 percent.", {}, False),
        ("Cutlery made 20 percent.", {}, False),
        ("It holds 20 percent.", {}, False),
        ("It holds 20 percent.", {"change": "up"}, True),
        ("It lost 20 percent.", {"unit": None}, False),
        (f"It lost {'x' * 34} 20 percent.", {}, True),
        (f"It lost {'x' * 35} 20 percent.", {}, False),
        ("It lost. So 20 percent.", {"sentence_start": 9}, False),
    ],
)
def test_a_share_of_a_change(text: str, more: dict, *, expected: bool) -> None:
    start = text.index("20")
    given = {"start": start, "end": start + 2, "sentence_start": 0, "unit": "percent"} | more
    assert is_share_of_change(claim(0, 20.0, **given), text) is expected


def checks(share, *changes: Change) -> list[tuple[str, str]]:
    return [(check.verdict, check.computed) for check in check_shares([share], changes)]


LOSS = {
    "unit": "percent",
    "article_id": "a",
    "sentence_start": 0,
    "surface": "20 percent",
    "nouns": words("seat"),
}
HERE = {"article_id": "a", "sentence_start": 0}
THERE = {"article_id": "a", "sentence_start": 50}
AWAY = {"article_id": "b", "sentence_start": 0}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ([change(50.0, 40.0, **HERE)], ("adds_up", "50 to 40 is a loss of 20 per cent")),
        ([change(50.0, 60.0, **HERE)], ("adds_up", "50 to 60 is a gain of 20 per cent")),
        ([change(50.0, 30.0, **HERE)], ("does_not_add_up", "50 to 30 is a loss of 40 per cent")),
        ([change(31.0, 19.0, **HERE)], ("does_not_add_up", "31 to 19 is a loss of 38.71 per cent")),
        ([change(50.0, 30.0, **THERE)], ("unchecked", "no report gives both numbers")),
        ([change(50.0, 30.0, **AWAY)], ("unchecked", "no report gives both numbers")),
        ([change(50.0, 40.0, **AWAY)], ("adds_up", "50 to 40 is a loss of 20 per cent")),
        ([change(50.0, 30.0, **HERE), change(50.0, 40.0, **AWAY)], ("adds_up", "50 to 40 is a loss of 20 per cent")),
        ([change(5.0, 4.0, **AWAY), change(50.0, 40.0, **HERE)], ("adds_up", "50 to 40 is a loss of 20 per cent")),
        ([change(0.0, 40.0, **HERE)], ("unchecked", "no report gives both numbers")),
        ([change(50.0, 40.0, **(AWAY | {"nouns": words("vote")}))], ("unchecked", "no report gives both numbers")),
        ([change(50.0, 40.0, **(THERE | {"nouns": words("vote")}))], ("unchecked", "no report gives both numbers")),
        ([change(50.0, 40.0, **(HERE | {"nouns": words("vote")}))], ("adds_up", "50 to 40 is a loss of 20 per cent")),
        ([], ("unchecked", "no report gives both numbers")),
    ],
)  # fmt: skip
def test_shares_held_against_changes(changed, expected) -> None:
    assert checks(claim(0, 20.0, **LOSS), *changed) == [expected]


def test_a_share_meets_a_change_by_a_word_of_its_clause_in_its_own_article() -> None:
    share = claim(0, 20.0, **(LOSS | {"nouns": frozenset(), "clause_words": words("seat")}))
    assert checks(share, change(50.0, 40.0, **THERE))[0][0] == "adds_up"
    assert checks(share, change(50.0, 40.0, **AWAY))[0][0] == "unchecked"


def test_only_the_first_eight_changes_of_a_thing_are_tried() -> None:
    others = [change(50.0, 30.0, article_id=f"x{n}") for n in range(7)]
    share = claim(0, 20.0, **LOSS)
    assert checks(share, *others, change(50.0, 40.0, **AWAY))[0][0] == "adds_up"
    assert checks(share, *others, others[0], change(50.0, 40.0, **AWAY))[0][0] == "unchecked"


def test_of_the_changes_of_a_thing_in_its_own_article_the_first_sixty_four_are_tried() -> None:
    others = [change(50.0, 30.0, article_id="a", sentence_start=n) for n in range(100, 163)]
    share = claim(0, 20.0, **LOSS)
    assert checks(share, *others, change(50.0, 40.0, **THERE))[0][0] == "adds_up"
    assert checks(share, *others, others[0], change(50.0, 40.0, **THERE))[0][0] == "unchecked"
    assert checks(share, *others, others[0], change(50.0, 40.0, **HERE))[0][0] == "adds_up"


def test_a_check_rests_on_its_figures() -> None:
    share, moved = claim(0, 20.0, **LOSS), change(50.0, 40.0, **HERE)
    (check,) = check_shares([share], [moved])
    assert (check.kind, check.said, check.figures) == ("change", "20 percent", (share, *moved.figures))
