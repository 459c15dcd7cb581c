"""Words of the reports that name a question."""

from __future__ import annotations

from collections import Counter

import pytest
from invented_claims import claim, likeness, words

from newslens.comparison.questions.label_words import commonest, participle_of, telling_word, topic_of


def saying(row: int, text: str, **more: object):
    """A claim whose clause has these words, each compared as it stands."""
    said = [each.replace("_", " ") for each in text.split()]
    keys = [each.split()[0] for each in said]
    return claim(row, wordings=tuple(zip(keys, said, strict=True)), clause_words=frozenset(keys), **more)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ({"boats": 2, "cars": 1}, "boats"),
        ({"boats": 1, "cars": 1}, "cars"),
        ({"vans": 1, "cars": 1}, "cars"),
        ({}, None),
    ],
)
def test_the_commonest_then_the_shortest_then_the_first(counts: dict[str, int], expected: str | None) -> None:
    assert commonest(Counter(counts)) == expected


@pytest.mark.parametrize(
    ("text", "counted", "expected"),
    [
        ("drones shot_down", "drones", "shot down"),
        ("drones launched", "drones", "launched"),
        ("drones need", "drones", None),
        ("drones fly", "drones", None),
        ("drones one two launched", "drones", "launched"),
        ("drones one two three launched", "drones", None),
        ("launched drones", "drones", "launched"),
        ("launched old drones", "drones", None),
        ("launched old drones", "old drones", "launched"),
        ("launched one two three drones", "", "launched"),
        ("launched one two three four drones", "cars", "launched"),
        ("armed drones", "armed drones", None),
        ("red drones", "drones", None),
    ],
)
def test_what_was_done_to_the_counted(text: str, counted: str, expected: str | None) -> None:
    group = [saying(0, text, counted=counted or None)]
    assert participle_of(group, counted) == expected


def test_at_least_half_must_share_what_was_done() -> None:
    two = [saying(0, "drones launched", counted="drones"), saying(1, "drones", counted="drones")]
    assert participle_of(two, "drones") == "launched"
    assert participle_of([*two, saying(2, "drones", counted="drones")], "drones") is None


def test_the_commonest_participle_in_its_longest_form() -> None:
    group = [
        saying(0, "drones launched shot", counted="drones"),
        saying(1, "drones shot_down", counted="drones"),
    ]
    assert participle_of(group, "drones") == "shot down"
    first = [saying(0, "drones launched armed", counted="drones")]
    assert participle_of(first, "drones") == "launched"


def test_only_plurals_and_persons_had_something_done_to_them() -> None:
    assert participle_of([saying(0, "cargo launched", counted="cargo")], "cargo") is None
    assert participle_of([saying(0, "crew launched", counted="crew", persons=True)], "crew") == "launched"
    assert participle_of([saying(0, "launched")], "") == "launched"


def telling(*texts: str, known: str = "") -> str | None:
    group = [saying(row, text) for row, text in enumerate(texts)]
    return telling_word(group, likeness(*group), known)


def test_the_telling_word_is_shared_by_half_and_rare() -> None:
    assert telling("Wreck found", "Wreck lost") == "Wreck"
    assert telling("wreck", "Ferry", "Ferry", "car") == "Ferry"
    assert telling("wreck", "car", "van") is None
    assert telling("wreck", "car") == "car"
    assert telling("wreck found", known="the Wreck, off Ostrel") == "found"
    assert telling() is None


def test_of_equally_common_words_the_rarest_among_the_articles() -> None:
    group = [saying(0, "alpha omega")]
    rest = saying(1, "alpha")
    assert telling_word(group, likeness(*group, rest), "") == "omega"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loan", "loan"),
        ("Marenka", None),
        ("weeks", None),
        ("agreed", None),
        ("lending", None),
        ("quickly", None),
        ("because", None),
        ("persuade", None),
        ("persuades", None),
        ("visits", "visits"),
    ],
)
def test_a_topic_is_a_noun(text: str, expected: str | None) -> None:
    group = [saying(0, text, places=words("Marenka"))]
    assert topic_of(group, likeness(*group), "") == expected


def test_a_topic_is_no_name_of_a_holder_and_not_known() -> None:
    group = [saying(0, "Terrick loan", holders=frozenset(["Osmo Terrick"]))]
    assert topic_of(group, likeness(*group), "") == "loan"
    assert topic_of(group, likeness(*group), "loan") is None
