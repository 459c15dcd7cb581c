"""Which figures are those of the moment in which their report appeared."""

from __future__ import annotations

import pytest
from invented_claims import read


@pytest.mark.parametrize(
    ("sentence", "of_now"),
    [
        ("The lake has fallen by 5 feet and is now 74 per cent full.", True),
        ("The fire is 60 per cent contained.", True),
        ("The fire was 60 per cent contained.", False),
        ("Some 1,100 firefighters are at work.", True),
        ("Some 1,100 firefighters were at work.", False),
        ("The yard currently employs 400 welders.", True),
        ("Twelve boats are searching the bay.", True),
        ("Twelve boats and 300 volunteers are now searching the bay.", True),
        ("Twelve boats were searching the bay.", False),
        ("Twelve boats are going to be sold.", False),
        ("The yard has built 12 boats.", False),
        # What is listed with the counted, or comes with them, is told of the same moment.
        ("Some 300 volunteers, 12 boats and 4 planes are in action.", True),
        ("More than 300 volunteers are now at work, with 12 boats.", True),
        ("Volunteers, supported by 12 boats, are searching the bay.", True),
        ("Volunteers were at work, with 12 boats.", False),
        ("The storm, which sank 12 boats, is moving north.", False),
        ("Volunteers are searching the bay with a net of 40 m.", False),
        # What lasts is not of the moment, be it persons or a measure.
        ("The island is home to 4,000 people.", False),
        ("The bridge is 60 m long.", False),
        ("The bridge is now 60 m long.", True),
    ],
)
def test_what_is_told_of_now(sentence: str, *, of_now: bool) -> None:
    assert read(sentence)[-1].is_of_now is of_now
