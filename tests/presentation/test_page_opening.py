from __future__ import annotations

import pandas as pd
import pytest
from events_of_findings import (
    altered,
    compatible,
    conflict,
    disputed,
    event_with,
    failed_sum,
    first_articles,
    lineages,
    undated,
    update,
)
from invented_event import analysis

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page_opening import leading_finding, opening_sentence, subject_in_words

TURNED = altered("turned", "do not rule out", "rule out")
REWORDED = altered("reworded", "must", "should")
SUBJECT = conflict("day", None, "The council election: “Sunday” or “Friday”.")
ELECTIONS = ("day", "date_conflict", *SUBJECT[2:])


@pytest.mark.parametrize(
    ("told", "strongest"),
    [
        ([TURNED], "one copy that says the opposite"),
        (
            [altered("turned", "do not rule out", "three boats", ("wire", "calder"))],
            "one that says the opposite",
        ),
        ([REWORDED], "one quotation that changed on the way"),
        (
            [altered("apart", "must", "should", ("wire", "calder"))],
            "one quotation that differs from report to report",
        ),
        (
            [REWORDED, altered("apart", "must", "should", ("wire", "calder"))],
            "two quotations that differ from report to report",
        ),
        ([TURNED, REWORDED, altered("third", "can", "may")], "three quotations that changed on the way"),
        ([TURNED, conflict(), update()], "one copy that says the opposite"),
        ([conflict()], "two counts of boats that came first"),
        ([ELECTIONS], "two dates of the council election"),
        (
            [conflict(), conflict("again", "dead", "People dead: four, or six.")],
            "two facts they do not agree on",
        ),
        ([failed_sum()], "one sum that does not add up"),
        ([failed_sum(), failed_sum("other")], "two sums that do not add up"),
        ([disputed()], "one statement that is denied"),
        ([update()], "a count of people dead that rose from at least four to six"),
        ([update(), update("missing")], "two figures that moved while the event went on"),
        ([compatible()], "no contradiction found"),
        ([], "no contradiction found"),
    ],
)
def test_the_strongest_finding_ends_the_sentence(told, strongest):
    assert opening_sentence(event_with(*told)) == f"Five reports, three voices, and {strongest}"


@pytest.mark.parametrize(
    ("letters", "voices"),
    [("AAABC", "three voices"), ("AAAAA", "one voice"), ("ABCDE", "each on its own")],
)
def test_voices_are_counted_over_lineages(letters, voices):
    event = event_with(conflict(), lineages=lineages(letters))
    assert opening_sentence(event) == f"Five reports, {voices}, and two counts of boats that came first"


def test_where_lineages_were_not_traced_no_voices_are_claimed():
    event = event_with(conflict(), lineages=lineages("AAABC").iloc[:0])
    assert opening_sentence(event) == "Five reports, and two counts of boats that came first"


def test_one_report_is_read_closely():
    assert opening_sentence(event_with(**first_articles(1))) == "One report, read closely"


def test_two_reports_on_their_own():
    texts = pd.DataFrame({"article_id": ["herald", "ledger"], "text": ["Two boats sank.", "A calm day."]})
    event = EventView(newslens.analyze(newslens.read_articles(texts)))
    assert opening_sentence(event) == "Two reports, each on its own, and no contradiction found"


def test_an_update_keeps_its_order_where_nothing_is_dated():
    event = event_with(update(), articles=undated())
    assert opening_sentence(event).endswith("rose from at least four to six")


@pytest.mark.parametrize("article_id", ["wire", "calder"])
def test_an_update_of_which_one_report_is_dated_keeps_its_order(article_id):
    articles = undated()
    articles.loc[articles["article_id"] == article_id, "published"] = pd.Timestamp("2031-03-10 08:00")
    event = event_with(update(), articles=articles)
    assert opening_sentence(event).endswith("rose from at least four to six")


def test_what_only_looks_like_a_difference_does_not_lead():
    assert leading_finding(event_with(compatible())) is None
    assert leading_finding(event_with(compatible(), update())).finding == "dead"


def test_a_long_subject_is_cut_and_an_article_loses_its_capital():
    long = conflict("long", None, f"The {'very ' * 20}long question: two, or three.")
    event = event_with(long)
    told = subject_in_words(event, event.findings["long"])
    assert told.startswith("the very very")
    assert told.endswith("…")


def test_a_label_that_quotes_a_report_is_not_named_in_the_opening():
    questions = analysis().questions
    questions["label"] = "“… came first”"
    assert opening_sentence(event_with(conflict(), questions=questions)).endswith(
        "and two answers to one question"
    )
    moved = event_with(update(), questions=questions)
    assert opening_sentence(moved).endswith("and a figure that rose from at least four to six")
