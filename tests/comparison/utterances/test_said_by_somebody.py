"""What somebody said, against names of things and passages of other reports."""

from __future__ import annotations

import pytest

from newslens.comparison.utterances.said_by_somebody import is_cited_report, states_something


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("the storm has passed", True),
        ("she will run again", True),
        ("the dam holds more water than ever", True),
        ("to rebuild the dam", True),
        ("swiftly rebuild the dam", True),
        ("everyone to leave the valley", True),
        ("the keeper to leave the valley", True),
        ("a bid to rebuild the dam", False),
        ("the third storm of the season", False),
        ("Three Counts of Fraud", False),
        ("cuts in pay and another round of tax increases", False),
        ("", False),
    ],
)
def test_a_clause_states_something_with_a_verb(clause, expected):
    assert states_something(clause) == expected


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("The dam broke, Mayor Eva Lund said. It was old, the head of the works, Ole Holm, told us.", False),
        ("The dam broke, Mayor Eva Lund said. It was old, Ole Holm of the Velm Works told us.", True),
        ("'The dam broke,' Mayor Eva Lund said. 'It was old,' said Ole Holm.", True),
        ("As I said, the dam broke. It was old, as the mayor said.", False),
    ],
)
def test_a_cited_report_has_the_credits_of_its_speakers(surface, expected):
    assert is_cited_report(surface) == expected
