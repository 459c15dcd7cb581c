"""The number that a sentence sets aside for its own."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.claims import claim_thresholds as thresholds


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The boat left with 94 people, not 110, said the captain.", [110.0, None]),
        ("Seventeen men were trapped when the roof of the gallery came down, not 14.", [14.0, None]),
        ("The list gives 14 per cent for the drug, not 9 per cent.", [9.0, None]),
        ("The list gives 14 per cent for the drug, not 9.", [9.0, None]),
        ("Fifteen boats are missing, and not 30 boats.", [30.0, None]),
        # What is set aside is of something else, or nothing is.
        ("It hit 12 houses, not 3 roads.", [None, None]),
        ("It hit 12 houses, not only 3.", [None, None]),
        ("It hit 12, if not 15, houses.", [None, None]),
        ("It hit 12 houses and did not hit 15.", [None, None]),
        ("It weighs 12 tonnes, not 15 metres.", [None, None]),
    ],
)
def test_a_number_that_is_set_aside(sentence: str, expected: list[float | None]) -> None:
    assert [claim.rejects for claim in read(sentence)] == expected


def test_how_far_off_it_may_stand() -> None:
    told = "Twelve boats sank {}, not 15."
    near = told.format("and " * (thresholds.REJECTED_REACH - 4))
    assert read(near)[0].rejects == 15.0
    assert read(near.replace("and ", "and and ", 1))[0].rejects is None
