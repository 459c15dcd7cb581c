"""What a sentence tells of those whom a figure counts."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.questions.outcome_search import is_gapped, outcome_of_counted, outcome_told
from newslens.comparison.shared.content_words import read_words
from newslens.schema import Figure


def told(sentence: str, index: int = 0, *, persons: bool = True) -> str | None:
    return outcome_told(marked(sentence), index, persons=persons)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[12] people were killed", "killed"),
        ("The blast killed [12] people", "killed"),
        ("The blast left [12] dead", "killed"),
        ("The blast injured the guards of [12] people", "injured"),
        # What stands after the figure comes first.
        ("The wounded saw [12] people die", "killed"),
        # The nearest word before it, up to an agent.
        ("He was killed by [two] men", None),
        ("They were arrested with [two] men", None),
        ("They died in [two] houses", None),
        ("The killed and injured [12]", "injured"),
        ("It rained; [12] people stayed; all died", "killed"),
        ("It rained; [12] people stayed while all died", None),
        ("[12] people marched", "protesting"),
        ("A march of [12] people", "protesting"),
    ],
)
def test_one_figure(sentence: str, expected: str | None) -> None:
    assert told(sentence) == expected


def test_only_persons_protest() -> None:
    assert told("[12] boats marched", persons=False) is None
    assert told("[12] boats sank killing all", persons=False) == "killed"
    assert told("Marched against it by [12]") == "protesting"
    assert told("Marched against it by [12]", persons=False) is None


@pytest.mark.parametrize(
    ("sentence", "index", "expected"),
    [
        ("[Three] boys and [four] girls drowned", 0, "killed"),
        ("[Three] boys and [four] girls drowned", 1, "killed"),
        ("[Five] sailors, [two] of them cadets, were killed", 0, "killed"),
        ("It killed [three] boys and [four] girls", 1, "killed"),
        ("It killed [three] boys while [four] girls ran", 1, None),
        ("It killed [three] boys including [four] pupils", 1, "killed"),
        ("It killed [three] of the boys at the old [four] schools", 1, "killed"),
        ("It killed [three] of the boys at the very old [four] schools", 1, None),
        ("[Three] of the boys at the old [four] schools drowned", 0, "killed"),
        ("[Three] of the boys at the very old [four] schools drowned", 0, None),
        ("[Three] boys, who had come by boat, drowned", 0, "killed"),
        ("[Three] boys after [four] girls drowned", 0, None),
        ("[Three] fans, including a boy, lost their lives", 0, "killed"),
        ("[Three] fans, including a boy, ran, others lost their lives", 0, None),
        ("[Three] fans, including a boy", 0, None),
        ("[Three] men, [four] women, [five] boys, [six] girls and [seven] babies died", 0, "killed"),
        ("[Two] men, [three] men, [four] women, [five] boys, [six] girls and [seven] babies died", 0, None),
        ("[12] died in Ostrel and [10] in Marn", 1, "killed"),
        ("[12] died and [10] in Marn", 1, "killed"),
    ],
)
def test_several_figures(sentence: str, index: int, expected: str | None) -> None:
    assert told(sentence, index) == expected


@pytest.mark.parametrize(
    ("sentence", "index", "expected"),
    [
        ("The toll rose to [22]", 0, "killed"),
        ("The tolls stood at [22], with [210] injured", 0, "killed"),
        ("The old toll rose to [22]", 0, "killed"),
        ("The injury toll, with [22] deaths", 0, "killed"),
        ("The injury toll in Ostrel rose to [22]", 0, None),
        ("The injury and the toll in Ostrel rose to [22]", 0, "killed"),
    ],
)
def test_a_toll(sentence: str, index: int, expected: str | None) -> None:
    assert told(sentence, index) == expected


@pytest.mark.parametrize(
    ("sentence", "index", "expected"),
    [
        ("[twelve] people died in Ostrel and [10] in Marn", 1, True),
        ("[twelve] people died in Ostrel and [10] in Marn", 0, False),
        ("[twelve] people died in Ostrel and [10] at Marn", 1, False),
        ("[twelve] people ran in Ostrel and [10] in Marn", 1, False),
        ("[twelve] people died at Ostrel and [10] in Marn", 1, False),
        ("[twelve] people died in Ostrel while [10] in Marn", 1, False),
        ("[twelve] people died in the old town and [10] in Marn", 1, False),
    ],
)
def test_a_clause_without_its_verb(sentence: str, index: int, *, expected: bool) -> None:
    assert is_gapped(marked(sentence), index) is expected


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
        ("Officials put the march, they said, at [12] women", "women", {}, None),
        ("Officials put the march, one died, at [12] people", "people", {}, None),
        ("It was [12] people, the march said", "people", {}, None),
    ],
)
def test_what_becomes_of_the_counted(sentence: str, nouns: str, more: dict, expected: str | None) -> None:
    assert counted(sentence, nouns, **more) == expected
