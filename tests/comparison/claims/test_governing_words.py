"""What a number is of."""

from __future__ import annotations

import pytest
from invented_claims import marked, read

from newslens.comparison.claims.governing_words import governing_verb, role_of, verb_group_start


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A well of 60 m depth.", "deep"),
        ("The well is 60 metres deep.", "deep"),
        ("The 60-metre-deep well.", "deep"),
        ("A 25 percent tariff.", "tariff"),
        ("About 25 percent of sales.", None),
        ("The well has a depth of 60 metres.", "deep"),
        ("The depth was 60 metres.", "deep"),
        ("The bridge is 900 metres long.", "long"),
        ("The bridge has a length of 900 metres.", "long"),
        ("The tower weighs 40 tonnes.", "heavi"),
        ("The tower has a weight of 40 tonnes.", "heavi"),
        ("A seat costs $5.", "price"),
        ("The price of a seat rose to $5.", "price"),
        ("The tariff rose by 25 percent.", "tariff"),
        ("Turnout was 61 percent.", "turnout"),
        ("The village lies 12 km from here.", "away"),
        ("The village is 12 miles north of Ostrel.", "away"),
        ("They got 12 million euros from Ostrel.", None),
        ("The hall takes 12 minutes.", None),
        ("She ran for 40 yards.", "rush"),
        ("A 40-yard run.", "rush"),
        ("She is 40 years old.", "old"),
        ("The truck held 40 tons of fuel.", "fuel"),
        ("It has 16 gigabytes of RAM.", "memori"),
        ("It got $60 million in funding.", "fund"),
        ("It got 60 million euros in March.", None),
        ("It got billions of euros.", None),
        ("A seat starts at $5.", "price"),
        ("The race starts at 5 km.", None),
    ],
)
def test_roles_of_measures(sentence: str, expected: str | None) -> None:
    assert read(sentence)[0].role == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The storm destroyed 40 houses.", "destroy"),
        ("Some 40 houses were destroyed in the storm.", "destroy"),
        ("She scored 26 points.", "score"),
        ("She has 26 points.", None),
        ("The mayor said 26 houses stood there.", None),
        ("The two states were praised.", None),
        ("A mother of 40 was praised.", None),
        ("The index fell 26 points.", None),
        # What became of persons is the outcome.
        ("The storm killed 40 people.", None),
    ],
)
def test_roles_of_counts(sentence: str, expected: str | None) -> None:
    assert read(sentence)[0].role == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They sold [12] houses", "sold"),
        ("They sold flats and [12] houses", "sold"),
        ("They sold [12] houses, [14] flats", "sold"),
        ("The price of [12] houses", None),
        ("When they came, [12] houses", None),
    ],
)
def test_the_verb_that_governs_a_figure(sentence: str, expected: str | None) -> None:
    clauses = marked(sentence)
    verb = governing_verb(clauses, 0)
    assert (None if verb is None else clauses.words[verb].form) == expected


def test_a_group_of_verbs_begins_with_its_first() -> None:
    clauses = marked("The firm has agreed to pay [12] dollars")
    verb = governing_verb(clauses, 0)
    assert verb is not None
    assert clauses.words[verb_group_start(clauses, verb)].form == "has"


def test_a_figure_alone_has_no_role() -> None:
    assert role_of(marked("[12]"), 0, (), dimension="count") is None
    assert role_of(marked("[12]"), 0, (), dimension="length") is None
