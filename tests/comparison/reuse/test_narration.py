"""What of an article is its reporter's own words."""

from __future__ import annotations

import pytest

from newslens.comparison.reuse.narration import Narration


def narrating(*sentences):
    """Which of the sentences of an article narrate."""
    text = " ".join(sentences)
    narration = Narration([(0, text)])
    return [narration.narrates(text.index(each), each) for each in sentences]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("Two boats sank in the storm.",), [True]),
        (("“Two boats sank in the storm,” said the harbour master, Ada Brel, on Sunday.",), [False]),
        (('"Two boats sank in the storm," said Ada Brel.',), [False]),
        (("«Two boats sank in the storm», said Ada Brel.",), [False]),
        (("„Two boats sank in the storm“, said Ada Brel.",), [False]),
        (("»Two boats sank in the storm«, said Ada Brel.",), [False]),
        (("„Two boats sank“, said Brel, and the old pier burned all night.",), [True]),
        (("»Two boats sank«, said Brel, and the old pier burned all night.",), [True]),
        (("„Two boats sank“, said Brel.", "The old pier burned."), [False, True]),
        (("The storm sank two boats and broke the pier, “like paper”, Brel said.",), [True]),
        (("“We heard a crack.", "It sank at once.", "Nobody pushed,” said Ada Brel."), [False] * 3),
        (('"We heard a crack.', "It sank at once.", 'Nobody pushed," said Ada Brel.'), [False] * 3),
        (
            ("“We heard a crack,” Brel said.", "The pier sank at once.", "“Nobody pushed.”"),
            [False, True, False],
        ),
    ],
)
def test_what_is_quoted_and_who_said_it_is_no_narration(sentences, expected):
    assert narrating(*sentences) == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("Nobody pushed and the stage sank,” said Ada Brel.", "The pier was shut."), [False, True]),
        (("The pier was shut.", "Brel said: “Nobody pushed and the stage sank."), [True, False]),
        (("“We heard a crack.", "“It sank at once.", "The pier was shut."), [False, False, True]),
    ],
)
def test_of_a_mark_without_its_partner_one_sentence_is_quoted(sentences, expected):
    assert narrating(*sentences) == expected


def test_the_sign_of_an_inch_is_no_mark():
    assert narrating('The 6" pipe under the harbour burst.', "Divers closed it.") == [True, True]


def test_marks_of_pieces_that_are_left_out_are_not_missed():
    narration = Narration([(0, "“We heard a crack.”"), (50, "Divers closed the pipe.")])
    assert narration.narrates(50, "Divers closed the pipe.")
