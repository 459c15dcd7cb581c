from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import analysis as invented
from invented_event import span, with_tables

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.summary import default_title, summarise


def said(view):
    return "".join(piece.text for piece in summarise(view).pieces)


def of(*findings):
    """The invented event with other findings: pairs of a verdict and what is said."""
    rows = [
        schema.Finding(f"f{n}", "conflict", f"{words}.", 1 - n / 100, None, None, verdict)
        for n, (verdict, words) in enumerate(findings)
    ]
    proofs = [("wire", [schema.Evidence(*span("wire", "Two"), row.finding)]) for row in rows]
    return EventView(
        with_tables(findings=schema.table("findings", rows), evidence=schema.found_table("evidence", proofs))
    )


def alone(count=1):
    articles = [schema.Article(f"a{n}", *[None] * 8, "Nothing.") for n in range(count)]
    return EventView(SimpleNamespace(articles=schema.table("articles", articles)))


def test_the_opening_names_what_was_compared_and_what_came_of_it():
    found = summarise(EventView(invented()))
    assert (found.over, found.days) == ("Five reports compared", "9 and 10 March 2031")
    assert said(EventView(invented())).startswith(
        "Five reports, published on 9 and 10 March 2031, go back to three sources: 1, 2 and 3 share one; 4 and 5 stand "
        "alone. They give 22 figures that answer eleven questions."
    )


def test_what_is_named_leads_to_it():
    pieces = {piece.text: piece.href for piece in summarise(EventView(invented())).pieces if piece.href}
    assert pieces["three sources"] == "#lineages"
    assert pieces["22 figures"] == "#figures"
    assert pieces["boats that came first (two or three)"] == "#f1"


def test_the_key_numbers_count_what_is_on_the_page():
    assert summarise(EventView(invented())).keys == [
        ("reports", 5),
        ("lineages", 3),
        ("figures", 22),
        ("questions", 11),
        ("utterances", 3),
        ("findings", 5),
    ]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "One report read on its own. They give no figures."),
        (2, "Two reports are compared; which of them share a source was not traced. They give no figures."),
        (0, "No reports read on their own. They give no figures."),
    ],
)
def test_what_is_not_known_is_not_said(count, words):
    assert said(alone(count)) == words


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["The ship"], "One is in conflict: the ship."),
        (["The ship", "Age"], "Two are in conflict: the ship; Age."),
        (["A", "B", "C"], "Three are in conflict: A; B; and C."),
        (["A", "B", "C", "D"], "Four are in conflict: A; B; C; and D."),
        (["A", "B", "C", "D", "E"], "Five are in conflict: A; B; C; D; and one more."),
    ],
)
def test_at_most_four_conflicts_are_named(names, words):
    assert said(of(*(("conflict", f"{name}: two, or three") for name in names))).endswith(words)


@pytest.mark.parametrize(("count", "rest"), [(2, False), (3, True)])
def test_two_altered_quotations_are_told_and_the_rest_counted(count, rest):
    found = said(of(*(("altered", f"Words {n} changed") for n in range(count))))
    assert "Words 1 changed" in found
    assert ("; one more." in found) == rest


def test_updates_are_named():
    found = said(of(("update", "Dead: four, later six"), ("update", "Hurt: two, later three")))
    assert found.endswith("Later reports overtake earlier ones on Dead and Hurt.")


def test_answers_beyond_three_are_counted():
    rows = [schema.Finding("f", "conflict", "Boats.", 1.0, "boats", None, "conflict")]
    proofs = [
        ("wire", [schema.Evidence(*span("wire", word), "f", word)])
        for word in ("Two", "Several", "22", "four")
    ]
    view = EventView(
        with_tables(findings=schema.table("findings", rows), evidence=schema.found_table("evidence", proofs))
    )
    assert "boats that came first (four answers)" in said(view)


def test_a_page_takes_the_first_headline():
    assert default_title(EventView(invented())) == "Sluice fails at Velm (wire)"


def test_without_headlines_the_name_that_most_articles_give_stands_for_them():
    bare = EventView(with_tables(articles=invented().articles.assign(title=None)))
    assert default_title(bare) == "Tarn Ilvers in five reports"


def test_without_names_the_articles_are_counted():
    assert default_title(alone(2)) == "Two reports compared"
