"""Numbers of what was not so, and of all things of a kind."""

from __future__ import annotations

import pytest
from invented_claims import read


def statuses(sentence: str) -> list[str]:
    return [claim.status for claim in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Applicants are helped if they earn less than 12,000 crowns.", "threshold"),
        ("A boat sinks if 12 people board it.", "hypothetical"),
        ("A boat sank after the 12 people boarded it.", "asserted"),
        ("It would pay if the 12 owners agreed.", "asserted"),
        ("The blast would have killed 40 people.", "hypothetical"),
        ("A magnitude 7 quake can destroy whole towns.", "hypothetical"),
        ("A dose of 5 milligrams is usually enough.", "hypothetical"),
        ("A magnitude 7 quake destroyed whole towns.", "asserted"),
        ("The magnitude 7 quake may destroy trust.", "asserted"),
    ],
)
def test_a_number_that_is_imagined(sentence: str, expected: str) -> None:
    assert statuses(sentence) == [expected]
