from __future__ import annotations

import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.event_view_records import NumberedArticle
from newslens.presentation.page.disagreements import _silence, view_finding
from newslens.presentation.page.highlights import Anchors


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


@pytest.fixture(scope="module")
def anchors(shown):
    return Anchors(shown)


def finding(shown, anchors, key):
    return view_finding(shown, anchors, shown.findings[key])


def of(*said, verdict="conflict", lineages=None, subject=None):
    """A finding about words of articles, each with what they say."""
    found = schema.Finding("f", verdict, "Something differs.", 1.0, subject, None, verdict)
    tables = {} if lineages is None else {"lineages": invented().lineages.assign(lineage=lineages)}
    view = EventView(
        with_tables(
            findings=schema.table("findings", [found]),
            evidence=schema.found_table(
                "evidence",
                [(key, [schema.Evidence(*span(key, words), "f", position)]) for key, words, position in said],
            ),
            **tables,
        )
    )
    return view_finding(view, Anchors(view), view.findings["f"])


TWO = [("wire", "Two boats", "two"), ("quill", "Two boats", "two"), ("calder", "Three boats", "three")]


def test_a_conflict_is_counted_over_lineages(shown, anchors):
    view = finding(shown, anchors, "boats")
    assert view.tally_head == "One voice against one"
    tally = [
        (row.answer, [(letter, [w.number for w in found]) for letter, found in row.voices])
        for row in view.tally
    ]
    assert tally == [("two", [("A", [1, 2, 3])]), ("three", [("B", [4])]), ("no answer found", [("C", [5])])]


def test_copies_are_named_and_not_repeated(shown, anchors):
    view = finding(shown, anchors, "boats")
    assert [(c.article.number, [w.number for w in c.copies]) for c in view.cites] == [(1, [2, 3]), (4, [])]
    assert view.layout == "two"


def test_an_update_stands_in_the_order_of_publication(shown, anchors):
    view = finding(shown, anchors, "toll")
    assert [cite.article.number for cite in view.cites] == [1, 4, 3]
    assert [row.words for row in view.tally] == ["Sun 22:30", "Mon 03:15", "Mon 07:30"]


def test_what_one_article_says_of_itself_has_no_votes(shown, anchors):
    view = finding(shown, anchors, "share")
    assert view.tally_head == "Within one report"
    assert {(row.answer, row.words) for row in view.tally} == {
        ("said", "two-thirds"),
        ("figures", "around 12"),
    }


@pytest.mark.parametrize(
    ("said", "lineages", "head"),
    [
        (TWO, None, "One voice against one"),
        (TWO, list("ABCDE"), "Two voices against one"),
        (TWO, list("AAAAA"), "Within one voice"),
        (TWO, list("ABBBB"), "Two voices against one report"),
        ([*TWO, ("dnes", "two boats", "a pair")], None, "Three wordings from two voices"),
    ],
)
def test_votes_are_those_of_lineages(said, lineages, head):
    assert of(*said, lineages=lineages).tally_head == head


@pytest.mark.parametrize(
    ("verdict", "answers"),
    [
        ("conflict", ["two", "three", "no answer found"]),
        ("compatible", ["two", "three", "no answer found"]),
        ("altered", ["two", "three"]),
    ],
)
def test_who_is_silent_is_told_where_figures_are_compared(verdict, answers):
    assert [row.answer for row in of(*TWO, verdict=verdict).tally] == answers


@pytest.mark.parametrize(
    ("lineages", "voices", "words"),
    [("ABCDE", ["C", "D", "E"], ""), ("AABCD", ["B", "C", "D"], ""), ("ABBCC", ["C"], "")],
)
def test_silent_lineages_are_named(lineages, voices, words):
    row = of(*TWO[:2], lineages=list(lineages)).tally[-1]
    assert ([letter for letter, _ in row.voices], row.words) == (voices, words)


def test_four_silent_lineages_are_counted():
    row = _silence(
        [
            NumberedArticle(n, f"a{n}", "", *[None] * 7, "", letter, None, None, None)
            for n, letter in enumerate("ABCD")
        ]
    )
    assert (row.voices, row.words) == ((), "four voices")


@pytest.mark.parametrize(
    ("verdict", "head"),
    [
        ("adds_up", "Between two reports"),
        ("does_not_add_up", "Between two reports"),
        ("disputed", "Between two reports"),
        ("differs", "Between two reports"),
    ],
)
def test_sums_stand_between_articles(verdict, head):
    assert (
        of(("wire", "Two boats", "two"), ("calder", "Three boats", "three"), verdict=verdict).tally_head
        == head
    )


def test_what_stands_in_one_sentence_is_said_to():
    one = of(("calder", "Six", "six"), ("calder", "around 40", "forty"))
    assert one.tally_head == "Within one sentence"
    assert [(row.answer, row.words) for row in one.tally] == [("six", "Six"), ("forty", "around 40")]
    (cite,) = one.cites
    assert [piece.text for piece in cite.pieces if piece.tone] == ["Six", "around 40"]
    assert one.layout == "one"


def test_undated_articles_come_last_in_an_update():
    undated = invented().articles
    undated.loc[0, "published"] = None
    view = EventView(with_tables(articles=undated))
    found = view_finding(view, Anchors(view), view.findings["toll"])
    assert [row.words for row in found.tally] == ["Mon 03:15", "Mon 07:30", "undated"]


@pytest.mark.parametrize(
    ("subject", "text", "href"),
    [
        ("dead", "All answers", "#q1"),
        ("canal", "Word by word", "#u1"),
        ("Tarn Ilvers", None, None),
        (None, None, None),
    ],
)
def test_a_finding_leads_to_the_comparison_that_it_comes_from(subject, text, href):
    link = of(*TWO, subject=subject).link
    assert (link and link.text, link and link.href) == (text, href)
