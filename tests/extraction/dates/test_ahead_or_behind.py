from __future__ import annotations

import pytest

from newslens.extraction.dates.ahead_or_behind import tense_of, tense_of_verbs
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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The vote was postponed to @.", "future"),
        ("They moved the vote to @.", "future"),
        ("The vote was moved from the hall to the quay @.", "past"),
        ("Smoke drifted to @ market.", "past"),
        ("He went back to @.", "past"),
        ("She was ordered to appear in court @.", "future"),
        ("They summoned the two owners to testify @.", "future"),
        ("The crew was told to return @.", "future"),
        ("She was ordered to leave @.", "past"),
        ("They ordered boats @.", "past"),
        ("He failed to appear in court @.", "past"),
        ("The count ends @.", "future"),
        ("The show opens at the quay @.", "future"),
        ("The law takes effect @.", "future"),
        ("He resigned effective @.", "future"),
        ("He is due to speak @.", "future"),
        ("It was closed due to heavy snow @.", "past"),
        ("They agreed on terms @.", "past"),
        ("They agreed to meet @.", "future"),
        ("They hoped for rain @.", "past"),
    ],
)
def test_what_is_set_for_later_under_a_past_verb(sentence, expected):
    assert tense(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("Nine had left by @.", "past"), ("Nine will leave by @.", "future"), ("By @.", None)],
)
def test_the_tense_of_the_verbs_alone(sentence, expected):
    left, _, right = sentence.partition("@")
    assert tense_of_verbs(SurroundingWords(left, right)) == expected
