"""What the words that are tied to a figure say became of the counted."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.claims.attachment import nominal_end
from newslens.comparison.claims.outcome_ties import is_gapped, outcome_told


def told(sentence: str, index: int = 0, *, persons: bool = True) -> str | None:
    clauses = marked(sentence)
    end = nominal_end(clauses, clauses.spans[index][1])
    nouns = clauses.words[clauses.spans[index][1] : end]
    return outcome_told(clauses, index, nouns=nouns, persons=persons)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("[12] people were killed", "killed"),
        ("The blast killed [12] people", "killed"),
        ("The blast left [12] dead", "killed"),
        ("A gang stormed the bank, injuring [12] clerks", "injured"),
        ("The tram hit a wall, injuring another [40]", "injured"),
        ("The firm laid off [400] workers", "laid off"),
        ("A sniper shot [three] guests, killing a cook", "shot"),
        ("A sniper shot dead [three] guests", "killed"),
        ("The wounded saw [12] people die", "killed"),
        # The subject of an active verb does it to others.
        ("[Two] men killed a guard", None),
        ("[Two] men killed last week were cooks", "killed"),
        ("[Two] people protest the killing of a guard", "protesting"),
        ("He was killed by [two] men", None),
        ("They were arrested with [two] men", None),
        ("They died in [two] houses", None),
        ("The blast injured the guards of [12] people", None),
        ("A mother of [11] was shot", None),
        ("A total of [11] were shot", "shot"),
        ("Up to [11] were shot", "shot"),
        ("The murder of [three] clerks killed in the fire", "killed"),
        ("They spoke of [three] clerks killed in the fire", "killed"),
        # The predicate, past what belongs to the subject and verbs that hand on.
        ("[12] people are believed to have been injured", "injured"),
        ("[12] people on the ferry to Ostrel were found dead", "killed"),
        ("[12] people who were on the ferry were rescued", "rescued"),
        ("[12] miners trapped for days were rescued", "rescued"),
        ("[12] people (all of them cooks) were killed", "killed"),
        ("[12] people, the mayor said, were killed", "killed"),
        ("[A number] of cooks, guards and guests were killed", "killed"),
        ("[12] people have serious injuries", "injured"),
        ("[12] people went missing", "missing"),
        ("[12] people are reported as missing", "missing"),
        ("[12] people were taken to the old hospital", "hospitalised"),
        ("[12] people were flown to two hospitals", "hospitalised"),
        # Four words in the gap, and five.
        ("[12] people were taken to the old city general hospital", "hospitalised"),
        ("[12] people were taken to the very old city general hospital", None),
        ("[12] people were taken to the hall, a hospital", None),
        ("[12] people walked to the hospital", None),
        ("[12] visitors to the hospital sang", None),
        ("[12] people pleaded guilty", "convicted"),
        ("[12] guards, said the mayor, who was injured", None),
        ("[12] people in custody were moved", "arrested"),
        ("[12] Danes were among the 30 people killed", "killed"),
        ("[12] officers said two people were killed", None),
        ("It rained; [12] people stayed while all died", None),
        # The counted noun and what stands in its phrase.
        ("[12] deaths were told", "killed"),
        ("[12] injured guests spoke", "injured"),
        ("[One] of the injured guests spoke", None),
        ("[12] rescue workers came", None),
        ("[12] dead or injured", "casualties"),
        ("The blast killed and wounded [12] guests", "casualties"),
        ("[12] charges of murder", None),
        # A noun before it.
        ("The arrest of [12] people", "arrested"),
        ("The storm took the lives of [12] people", "killed"),
        ("Among the dead were [12] children", "killed"),
        ("The wounded included [12] children", "injured"),
        ("The number of injured people rose to [12]", "injured"),
        ("[12] people marched", "protesting"),
        ("A march of [12] people", "protesting"),
    ],
)
def test_one_figure(sentence: str, expected: str | None) -> None:
    assert told(sentence) == expected


def test_only_persons_protest() -> None:
    assert told("[12] boats marched", persons=False) is None
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
        ("It killed [three] of the boys at the old [four] schools", 1, None),
        ("It killed [three] of the boys at the very old [four] schools", 1, None),
        ("[Three] of the boys at the old [four] schools drowned", 0, "killed"),
        ("[Three] of the [four] boys drowned", 0, "killed"),
        ("[Three] of the [four] boys drowned", 1, None),
        ("It left [12] dead and injured [40]", 0, "killed"),
        ("It left [12] dead and injured [40]", 1, "injured"),
        ("It killed [12] guests, [two] of them boys", 1, "killed"),
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
        ("The toll from the quake a day before rose to [22]", 0, "killed"),
        ("The toll from the quake rose before [22] came", 0, None),
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
