"""The second thing of which a number is the sum."""

from __future__ import annotations

import pytest
from invented_claims import read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("More than 300 cats and dogs have been moved.", ["dog"]),
        ("They took 12 cats and old dogs away.", ["dog"]),
        ("They took 12 cats and 20 dogs away.", [None, None]),
        ("About 300 firefighters and volunteers fought the fire.", ["volunteer"]),
        # Another clause begins, the dogs are no part of the number, or it is of people of either sex.
        ("They took 12 cats and dogs barked.", [None]),
        ("Twelve cats and their owners left.", [None]),
        ("Twelve cats and a dog left.", [None]),
        ("Police held 12 men and women.", [None]),
        ("Twelve people were hurt and houses burned.", [None]),
        ("They walked 12 km and hours later slept.", [None]),
    ],
)
def test_the_sum_of_two_things(sentence: str, expected: list[str | None]) -> None:
    assert [claim.second_noun for claim in read(sentence)] == expected
