"""What a number counts that its sentence names as the subject."""

from __future__ import annotations

import pytest
from invented_claims import marked, read

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.number_subjects import number_subject


@pytest.mark.parametrize(
    ("sentence", "nouns", "deed"),
    [
        ("The number of houses destroyed has risen to [112], and 7,500 left.", ["houses"], "destroyed"),
        ("The number of old stone houses destroyed rose to [40].", ["old", "stone", "houses"], "destroyed"),
        ("The total of boats lost stood at [40].", ["boats"], "lost"),
        ("The count of trees felled is [40].", ["trees"], "felled"),
        ("The number of cases climbed by Friday to [40].", ["cases"], None),
        ("The number of houses on the hill rose to [40].", ["houses"], None),
    ],
)
def test_the_subject_of_a_number(sentence: str, nouns: list[str], deed: str | None) -> None:
    found = number_subject(marked(sentence), 0)
    assert found is not None
    assert [each.form for each in found.nouns] == nouns
    assert (found.deed.form if found.deed else None) == deed


@pytest.mark.parametrize(
    "sentence",
    [
        "A number of houses burned in [12] villages.",
        "The number of schools closed on Monday, and [12] stayed shut.",
        "The price of houses rose to [40].",
        "The number of rain rose to [40].",
        "The death toll rose to [12].",
        "The number [12] of the line is late.",
    ],
)
def test_a_number_whose_subject_is_not_told(sentence: str) -> None:
    assert number_subject(marked(sentence), 0) is None


def test_how_far_before_its_number_a_subject_may_stand() -> None:
    near = "The number of houses destroyed " + "now " * (thresholds.SUBJECT_REACH - 6) + "rose to [40]."
    assert number_subject(marked(near), 0) is not None
    assert number_subject(marked(near.replace("now ", "now now ", 1)), 0) is None


def test_what_the_subject_tells_is_claimed_of_the_number() -> None:
    (claim,) = read("The number of houses destroyed has risen to 112.")
    assert (claim.head, claim.role, claim.counted) == ("hous", "destroy", "houses")
    (claim,) = read("The number of people killed has risen to 112.")
    assert (claim.head, claim.outcome) == (None, "killed")
