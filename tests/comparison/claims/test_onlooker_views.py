"""Numbers that somebody saw."""

from __future__ import annotations

import pytest
from invented_claims import read


def statuses(sentence: str) -> list[str]:
    return [claim.status for claim in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("I saw two men run from the shop.", "witness"),
        ("Residents counted 12 bodies in the street.", "witness"),
        ("Witnesses said they heard three shots.", "witness"),
        ("Police saw two men climb the fence.", "asserted"),
        ("We hear that 12 people have died.", "asserted"),
    ],
)
def test_a_number_that_somebody_saw(sentence: str, expected: str) -> None:
    assert statuses(sentence) == [expected]
