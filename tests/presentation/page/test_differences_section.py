from __future__ import annotations

import lxml.html
import pytest
from events_of_findings import altered, compatible, conflict, event_with, first_articles
from invented_event import analysis

from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.differences_section import show_differences

TURNED = altered("turned", "do not rule out", "rule out")


def section(event):
    return lxml.html.fromstring(str(show_differences(event, Anchors(event)).body))


def said(tree, path):
    return [" ".join(each.text_content().split()) for each in tree.xpath(path)]


def numbered(count, reason=None):
    """Conflicts that are about no question, with a reason each."""
    event = event_with(
        TURNED, *(conflict(f"n{n:02}", None, f"Fact {n}: two, or three.") for n in range(count))
    )
    for key, row in event.findings.items():
        if reason and key != "turned":
            object.__setattr__(row, "reason", reason(int(key[1:])))
    return event


def test_what_leads_the_page_does_not_stand_here_again():
    tree = section(EventView(analysis()))
    assert said(tree, "//article//h3") == [
        "Boats that came first: two, or three.",
        "“two-thirds” does not fit: 25 seats to 12 is a loss of 52 per cent.",
        "People dead: from four to six.",
    ]
    assert said(tree, "//details/summary/b") == ["Missing: “several” and seven can both be true."]
    assert said(tree, "//div[@class='lines']/h3") == ["This looks like a difference and is none"]


def test_a_chart_stands_beside_the_sentences_and_a_tally_where_there_is_none():
    boats, share, _ = section(EventView(analysis())).xpath("//article")
    assert boats.xpath(".//figure//*[local-name()='svg'][@role='group']")
    assert not boats.xpath(".//*[@class='tally']")
    assert share.xpath(".//*[@class='tally']")


@pytest.mark.parametrize(
    ("told", "deck"),
    [
        ([TURNED], "The only difference stands at the top of the page."),
        (
            [TURNED, conflict()],
            "The first difference stands at the top of the page; here are the others, by weight.",
        ),
        ([compatible()], "No two statements of these reports were found to contradict each other."),
    ],
)
def test_the_deck_says_where_the_differences_stand(told, deck):
    assert said(section(event_with(*told)), "//p[@class='deck']")[0].startswith(deck)


@pytest.mark.parametrize(("count", "folded"), [(8, 0), (9, 1)])
def test_beyond_eight_findings_fold_to_a_line_each(count, folded):
    tree = section(numbered(count))
    assert (len(tree.xpath("//article")), len(tree.xpath("//details"))) == (8, folded)


def test_a_reason_like_the_one_above_is_not_said_again():
    tree = section(
        numbered(3, lambda n: f"Report {n + 1} says “{n}” and report {n + 2} says {'two' if n else 'three'}.")
    )
    assert said(tree, "//p[@class='reason']") == [
        "Report 1 says “0” and report 2 says three.",
        "As above.",
        "As above.",
    ]
    tree = section(numbered(2, lambda n: "One reason." if n else "Quite another."))
    assert said(tree, "//p[@class='reason']") == ["Quite another.", "One reason."]


def test_one_report_has_the_section_only_where_more_than_what_leads_is_left():
    spans = [("wire", "At least four", "4"), ("wire", "22", "22")]
    own = conflict("own", "dead", "People dead.", spans)
    assert show_differences(event_with(own, **first_articles(1)), None) is None
    again = conflict("again", None, "Boats: two, or several.", [("wire", "Two boats", "two")])
    assert said(section(event_with(own, again, **first_articles(1))), "//article/h3") == [
        "Boats: two, or several."
    ]
