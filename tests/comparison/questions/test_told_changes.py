from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.questions.told_changes import find_changes
from newslens.extraction.figures import extract_figures


def read(*texts):
    articles = pd.DataFrame({"article_id": [chr(97 + place) for place in range(len(texts))], "text": texts})
    tables = SimpleNamespace(
        articles=articles, figures=extract_figures(articles), sentences=None, names=schema.empty("names")
    )
    return find_changes(tables)


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("The Meadow Party fell from 48 seats to 17.", "48 seats", "17"),
        ("The Meadow Party won 17 seats, down from 48.", "48", "17"),
        ("The bridge toll rose from $4 to $6 on Monday.", "$4", "$6"),
        ("Arrests climbed from 12 to 15 overnight.", "12", "15"),
    ],
)
def test_a_number_that_moved_has_a_before_and_an_after(text, before, after):
    (change,) = read(text).changes
    assert change.before.surface in before
    assert change.after.surface in after


@pytest.mark.parametrize(
    "text",
    [
        "The clubs have between 7 and 75 members, from 3 villages to 40.",
        "Sentences ranged from 7 to 75 years.",
        "The barrier moves from 2 adults to 9 children.",
        "The yard must go from two boats a month to ten boats, the buyers say.",
        "The works won 677 orders from 47 customers.",
        "It stands 12 miles from 3 villages.",
    ],
)
def test_two_numbers_that_are_no_change_are_none(text):
    assert read(text).changes == []


def test_a_share_of_a_loss_gives_what_is_left_in_whichever_report_it_stands():
    told = read(
        "The Meadow Party won 17 seats, down from 48.", "It lost around two-thirds of its seats on Sunday."
    )
    (derived,) = told.derived
    assert (derived.share.article_id, derived.before.article_id) == ("b", "a")
    assert (derived.amount, derived.is_loss) == (pytest.approx(16), True)


def test_a_share_that_does_not_fit_gives_what_it_would_leave():
    (derived,) = read("The Meadow Party won 29 seats, down from 55, a loss of two-thirds.").derived
    assert derived.amount == pytest.approx(55 / 3)


def test_without_a_change_no_share_is_asked_after():
    assert read("It lost two-thirds of its seats.", "Nothing happened.") == ([], [])


def test_without_figures_there_is_nothing():
    assert read("Nothing happened.") == ([], [])
