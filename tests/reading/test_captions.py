from __future__ import annotations

import pytest

from newslens.reading.captions import is_caption

DAY = ", Sunday, June 6, 2021."


def seen(before):
    """A line in which "is seen" begins after so many characters."""
    return "A" + "x" * (before - 2) + " is seen from the shore."


def waiting(before):
    """A dated line in which "wait" begins after so many characters."""
    return "A" + "x" * (before - 2) + " wait in line" + DAY


@pytest.mark.parametrize(
    "line",
    [
        "The ferry is seen off the coast on Friday.",
        "Two ships are pictured in the port.",
        "The wreck is shown on Monday.",
        "The mayor is photographed at the port.",
        "Voters wait in line in Lima, Peru, Sunday, June 6, 2021.",
        "A man walks past the wreck on June 6, 2021.",
        "A man walks past the wreck on Sunday 6 June 2021.",
    ],
)
def test_captions(line):
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        "The plan is seen as a threat.",
        "The plan is seen by many.",
        "The mayor was seen at the port.",
        '"The ferry is seen from the shore," he said.',
        "“The ferry is seen from the shore,” he said.",
        "Voters wait in line in Lima, Peru, on Sunday.",
        "Voters waited in line in Lima, Peru, Sunday, June 6, 2021.",
        "The mayor said that voters wait in line, Sunday, June 6, 2021.",
        "It was late. Voters wait in line in Lima, Sunday, June 6, 2021.",
    ],
)
def test_no_captions(line):
    assert not is_caption(line)


def test_a_caption_tells_what_it_shows_within_its_first_60_characters():
    assert is_caption(seen(53))  # "is seen" ends at the 60th
    assert not is_caption(seen(54))


def test_a_caption_has_its_verb_within_its_first_120_characters():
    assert is_caption(waiting(115))  # "wait " ends at the 120th
    assert not is_caption(waiting(116))


def test_a_caption_is_no_longer_than_400_characters():
    line = "The ferry is seen. "
    assert is_caption(line + "x" * (400 - len(line)))
    assert not is_caption(line + "x" * (401 - len(line)))
