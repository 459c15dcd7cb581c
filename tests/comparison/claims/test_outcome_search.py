"""What becomes of those whom a figure counts, where they can be persons."""

from __future__ import annotations

import pytest
from invented_claims import marked, read

from newslens.comparison.claims.outcome_search import (
    is_count_of_persons,
    nouns_of_phrase,
    outcome_of_counted,
)
from newslens.comparison.shared.content_words import read_words
from newslens.schema import Figure


def counted(
    sentence: str, nouns: str, low: float | None = 12.0, *, unit: str | None = None, high: float | None = 12.0
) -> str | None:
    figure = Figure(0, 0, "12", low, high, "exact", unit)
    return outcome_of_counted(marked(sentence), 0, figure, read_words(nouns))


@pytest.mark.parametrize(
    ("sentence", "nouns", "more", "expected"),
    [
        ("[12] people were killed", "people", {}, "killed"),
        ("[12] were killed", "", {}, "killed"),
        ("[12] boats were killed", "boats", {}, None),
        ("[12] deaths were told", "deaths", {}, "killed"),
        ("[12] miles were killed", "", {"unit": "mile"}, None),
        ("[4.5] were killed", "", {"low": 4.5}, None),
        ("[150000.5] were killed", "", {"low": 150000.5}, "killed"),
        ("[100000.5] were killed", "", {"low": 100000.5}, "killed"),
        ("[99999.5] were killed", "", {"low": 99999.5}, None),
        ("Up to [12] were killed", "", {"low": None}, "killed"),
        ("There were [no] casualties", "", {"low": 0.0, "high": 0.0}, "killed"),
        ("There were [12] casualties", "", {}, "casualties"),
        ("[Nobody] was hurt", "", {"low": 0.0, "high": 0.0}, "injured"),
        ("Officials put the march at [12] people", "people", {}, "protesting"),
        ("Officials put the march, they said, at [12] people", "people", {}, "protesting"),
        ("Officials put the march, they said, at [12]", "", {}, None),
        ("Officials led the march, they said, with [12] people", "people", {}, None),
        ("Officials put the march, they said, at [12] women", "women", {}, None),
        ("Officials put the march, one died, at [12] people", "people", {}, None),
        ("It was [12] people, the march said", "people", {}, None),
    ],
)
def test_what_becomes_of_the_counted(sentence: str, nouns: str, more: dict, expected: str | None) -> None:
    assert counted(sentence, nouns, **more) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[12] trawlers were missing", None),
        ("[12] families were displaced", "displaced"),
        ("Storms claimed [12] lives", "killed"),
        ("Shelters saved [12] lives", "rescued"),
        ("There were [12] cases of infection", "infected"),
        # An age: the verb is singular.
        ("Ada Orvell, [12], was arrested", None),
        ("Ada Orvell, [12] was arrested", None),
        ("In Ostrel, [12] were arrested", "arrested"),
        ("They sent emails, [12] of which were released", None),
    ],
)
def test_who_can_have_an_outcome(sentence: str, expected: str | None) -> None:
    nouns = next((n for n in ("trawlers", "families", "lives", "cases") if n in sentence), "")
    assert counted(sentence, nouns) == expected


@pytest.mark.parametrize(
    ("nouns", "outcome", "expected"),
    [
        ("", None, True),
        ("miners", None, True),
        ("trawlers", None, False),
        ("arrests", "arrested", True),
        ("arrests", None, False),
        ("lives", "killed", True),
        ("families", "displaced", False),
    ],
)
def test_whether_persons_are_counted(nouns: str, outcome: str | None, *, expected: bool) -> None:
    assert is_count_of_persons(read_words(nouns), outcome) is expected


def test_a_verb_that_was_read_as_the_counted_noun() -> None:
    assert not nouns_of_phrase(read_words("taken"))
    assert nouns_of_phrase(read_words("injured"))
    assert nouns_of_phrase(read_words("miners"))


def test_figures_as_they_are_found() -> None:
    assert [
        each.outcome for each in read("A bus overturned, trapping six people and injuring another 30.")
    ] == [
        "trapped",
        "injured",
    ]
