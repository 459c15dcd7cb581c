"""What a text says of the course of a number."""

from __future__ import annotations

import pytest
from invented_claims import claim, read, words

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.growth import (
    growth_told,
    is_superseded,
    only_grows,
    only_shrinks,
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The death toll rose to 22 on Friday.", ["risen"]),
        ("The death toll has climbed to at least 22.", ["risen"]),
        ("The number of injured climbed past 40.", ["risen"]),
        ("Two more died, bringing the total to 24.", ["added", "risen"]),
        ("The toll has now reached 30.", ["risen"]),
        ("Rescuers reached 30 people.", [None]),
        ("They brought the boys to two clinics.", [None]),
        ("Orvo raised its bid to $82 a share.", ["risen"]),
        ("The rate was cut to 4 percent.", ["fallen"]),
        ("The toll rose by 12.", [None]),
        ("The toll rose from 12 to 15.", ["superseded", "risen"]),
        ("Losses rose from 12 million euros in May to 15 million euros in June.", ["superseded", "risen"]),
        ("The toll rose from 12 on Monday and was put at 15.", ["superseded", None]),
        ("Fifteen died, up from 12.", [None, "superseded"]),
        ("An additional 12 people were hurt.", ["added"]),
        ("Twelve other people were hurt.", [None]),
        ("Officials initially said 14 people died.", ["superseded"]),
        ("Officials initially said 14 people died and now 16.", ["superseded", None]),
        ("The toll was revised to 15.", ["corrected"]),
        ("The toll was later corrected to about 15.", ["corrected"]),
        ("So far 14 people have died.", ["so_far"]),
        ("At least 14 people died, and the toll is expected to rise.", ["so_far"]),
        ("The toll stands at 14.", ["so_far"]),
        ("No deaths were reported.", ["so_far"]),
        ("No injuries had been confirmed by noon.", ["so_far"]),
        ("Nobody was killed and no one was hurt.", [None, None]),
        ("Fourteen deaths were reported.", [None]),
        ("Fourteen people died.", [None]),
        ("Fourteen people died and the toll is not expected to rise.", [None]),
        ("Prices rose for the past 14 days.", [None]),
        ("It can hold up to 14 boats.", [None]),
        ("The share gained 3 percent to 45 crowns.", [None, "risen"]),
        ("Thieves gained access to 45 rooms.", [None]),
        ("A total of 51 people were taken to two clinics.", [None, None]),
        ("The ship was initially sold in two versions.", [None]),
        ("At first she put the number of dead at 14.", ["superseded"]),
        ("Fourteen or more people died.", [None]),
        ("Orders rose from an earlier count of 14.", ["superseded"]),
    ],
)
def test_the_course_of_a_number(sentence: str, expected: list[str | None]) -> None:
    assert [each.growth for each in read(sentence)] == expected


def test_a_sentence_is_read_by_its_words() -> None:
    from invented_claims import marked

    assert growth_told(marked("The toll rose to [22] on Friday."), 0) == "risen"


@pytest.mark.parametrize(("filler", "expected"), [(6, "risen"), (7, None)])
def test_how_far_before_a_figure_its_course_is_looked_for(filler: int, expected: str | None) -> None:
    sentence = f"It rose {'very ' * filler}much at the end to 22."
    assert thresholds.GROWTH_LEAD == 12
    assert [each.growth for each in read(sentence)] == [expected]


@pytest.mark.parametrize(("filler", "expected"), [(22, "so_far"), (23, None)])
def test_how_far_behind_a_figure_its_course_is_looked_for(filler: int, expected: str | None) -> None:
    sentence = f"They found 22 {'very ' * filler}much so far."
    assert thresholds.GROWTH_REACH == 25
    assert [each.growth for each in read(sentence)] == [expected]


@pytest.mark.parametrize("growth", ["risen", "added", "fallen", "so_far", "superseded", "corrected", None])
def test_what_is_superseded(growth: str | None) -> None:
    assert is_superseded(claim(growth=growth)) is (growth == "superseded")


def test_an_earlier_number_is_superseded_by_its_status() -> None:
    assert is_superseded(claim(status="earlier"))
    assert not is_superseded(claim(status="denied"))


@pytest.mark.parametrize(
    ("changes", "grows", "shrinks"),
    [
        ({"outcome": "killed"}, True, False),
        ({"outcome": "missing"}, False, True),
        ({"outcome": "trapped"}, False, True),
        ({"outcome": "survived"}, False, False),
        ({"clause_words": words("affect wave")}, True, False),
        ({"clause_words": words("affect wave"), "role": "meet"}, False, False),
        ({"role": "affect"}, True, False),
        ({"clause_words": words("affect"), "outcome": "charged"}, False, False),
        ({"clause_words": words("affect"), "unit": "kilometer"}, False, False),
        ({"head": "ship"}, False, False),
        # "Twelve families brought the case": a case that is counted grows, one that is brought does not.
        ({"head": "case"}, True, False),
        ({"head": "famili", "clause_words": words("bring case")}, False, False),
        ({"head": "famili", "clause_words": words("infect")}, True, False),
        ({"head": "paper", "role": "count"}, True, False),
        ({"head": "paper", "clause_words": words("first count")}, False, False),
        # Estimates of a damage go up and down; what is donated is not taken back.
        ({"role": "damag"}, True, False),
        ({"role": "damag", "unit": "EUR"}, False, False),
        ({"role": "donat", "unit": "EUR"}, True, False),
    ],
)
def test_what_goes_one_way(changes: dict[str, object], *, grows: bool, shrinks: bool) -> None:
    told = claim(**changes)
    assert (only_grows(told), only_shrinks(told)) == (grows, shrinks)


@pytest.mark.parametrize(
    ("sentence", "grows"),
    [
        ("The fire was 60 percent contained.", True),
        ("The work is 60 percent completed.", True),
        ("The tax was raised by 60 percent.", False),
        ("Some 60 percent of the homes were damaged.", False),  # an estimate of a share is none
        ("The tank contained 60 fish.", False),
    ],
)
def test_shares_of_what_is_done_only_grow(sentence: str, *, grows: bool) -> None:
    assert only_grows(read(sentence)[0]) is grows
