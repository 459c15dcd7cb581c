from __future__ import annotations

import pytest

from newslens.extraction.dates.ahead_or_behind import tense_of
from newslens.extraction.dates.surrounding_words import SurroundingWords


def tense(sentence: str) -> str | None:
    """Tense of a sentence in which @ stands for a date."""
    left, _, right = sentence.partition("@")
    return tense_of(SurroundingWords(left, right))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The house will vote on @.", "future"),
        ("They'll vote on @.", "future"),
        ("They’ll vote on @.", "future"),
        ("A vote will also likely be held on @.", "future"),
        ("A vote will quickly be held on @.", "future"),
        ("The vote is scheduled for @.", "future"),
        ("The vote was rescheduled for @.", "future"),
        ("They plan to vote on @.", "future"),
        ("They were going to vote on @.", "future"),
        ("They urged a vote on @.", "future"),
        ("The expected rain fell on @.", "past"),
        ("The planning board fell on @.", "past"),
        ("The house voted on @.", "past"),
        ("The boat sank on @.", "past"),
        ("They had a vote on @.", "past"),
        ("They did not vote on @.", "past"),
        ("A quiet vote on @.", None),
        ("A hundred boats on @.", None),
        ("@", None),
    ],
)
def test_the_verb_before_a_date_tells(sentence, expected):
    assert tense(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They paid by @.", "future"),
        ("They stayed until the @ vote.", "future"),
        ("They stayed till @.", "future"),
        ("By noon they paid on @.", "past"),
        ("They paid by the quay @.", "past"),
    ],
)
def test_a_deadline_lies_ahead_only_where_it_is_the_dates_own(sentence, expected):
    assert tense(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It sank and they will meet on @.", "future"),
        ("They will meet and they sank on @.", "past"),
        ("On @ the house will vote as it voted before.", "future"),
        ("On @ the house voted and will vote.", "past"),
        ("It sank on @ and will rise.", "past"),
        ("He said: a quiet week, @, will follow.", "future"),
        ("The house will vote, the mayor, @ quietly, was told.", "future"),
        ("Quietly, on @ mornings, the boat sank.", "past"),
    ],
)
def test_the_nearest_marker_decides_first_to_the_left_then_to_the_right_then_in_the_sentence(
    sentence, expected
):
    assert tense(sentence) == expected
