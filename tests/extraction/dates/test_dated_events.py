from __future__ import annotations

import pytest

from newslens.extraction.dates.dated_events import dated_by
from newslens.extraction.dates.surrounding_words import SurroundingWords


def dated(sentence: str) -> str | None:
    """What a date dates in a sentence in which @ stands for it."""
    left, _, right = sentence.partition("@")
    return dated_by(SurroundingWords(left, right))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They rejected the results of the @ elections.", "elections"),
        ("Two were hurt in @'s protest.", "protest"),
        ("Two were hurt in @’s harbour protest march leaders.", "march"),
        ("They read @'s paper.", "paper"),
        ("They kept his @ paper.", "paper"),
        ("They kept Velm's @ paper.", "paper"),
        ("They kept some @ paper.", "kept"),
        ("They met on @ elections and all.", "elections"),
        ("They met on @ angry protest leaders.", "met"),
        ("They met on @ protest leaders.", "protest"),
        ("They met on @ angry protest.", "protest"),
        ("They met on @: elections.", "met"),
        ("They met at the @, elections or not.", "met"),
        ("They read the @ paper that burned.", "paper"),
        ("They read the @ paper burned by them.", "paper"),
        ("They read the @ ferry's log.", "log"),
    ],
)
def test_a_noun_that_the_date_stands_before(sentence, expected):
    assert dated(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Forty people fell ill after the feast on @.", "feast"),
        ("They left before the toast on @.", "toast"),
        ("They left the feast on @.", "left"),
        ("Forty people fell ill on @ after the feast.", "fell"),
        ("On @ the number of people who fell ill rose to 118.", "rose"),
        ("On @ the boat that burned sank.", "sank"),
        ("On @ the boat sank and burned.", "sank"),
    ],
)
def test_the_clause_that_a_date_belongs_to(sentence, expected):
    assert dated(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They won seats in elections @.", "elections"),
        ("They won seats in elections on early @.", "elections"),
        ("They won seats in elections held @.", "elections"),
        ("They won seats in elections which were last held in @.", "elections"),
        ("They won a regatta held in @.", "regatta"),
        ("They won seats and held on @.", "held"),
        ("Held in @.", "held"),
        ("They stormed the town in @.", "stormed"),
    ],
)
def test_an_event_that_the_date_stands_behind(sentence, expected):
    assert dated(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The boat sank and burned on @.", "burned"),
        ("The house will vote on @.", "vote"),
        ("The house will settle it on @.", "settle"),
        ("They are sailing on @.", "sailing"),
        ("They are voting on @.", "voting"),
        ("They keep sailing on @.", None),
        ("They are being on @.", None),
        ("A hearing on the ferry in Velm on @.", "hearing"),
        ("On @, the boat sank and burned.", "sank"),
        ("The boat sank, a quiet one, on @.", "sank"),
        ("On @, quietly, the boat sank.", "sank"),
        ("They would have been on @.", None),
        ("The quiet boat on @.", None),
    ],
)
def test_else_the_nearest_verb_or_event_of_the_sentence(sentence, expected):
    assert dated(sentence) == expected


def test_an_event_is_meant_before_a_verb_of_the_same_letters():
    # "vote" after "to" is not taken for a base form, because it is listed as an event
    assert dated("They came to vote in Velm on @.") == "came"
