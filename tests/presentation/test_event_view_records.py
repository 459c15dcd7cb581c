from __future__ import annotations

import datetime as dt

import pytest

from newslens.frames import QuotationRow
from newslens.presentation.event_view_records import Utterance, marked_articles, numbered_article
from newslens.schema import Article, Lineage

NIGHT = dt.datetime(2031, 3, 9, 20)


def article(outlet="Northgate Wire", text="Two boats sank."):
    return Article("wire", outlet, "Boats", "By Ida", NIGHT, None, "en", None, None, text)


def quoted(kind):
    return QuotationRow(0, 3, "two", kind, article_id="wire")


def test_an_article_is_numbered_and_knows_its_lineage():
    found = numbered_article(2, article(), Lineage("wire", "B", "agency", 0.8, "Word for word"), None)
    assert (found.number, found.anchor, found.hue) == (2, "r2", "b")
    assert (found.lineage, found.derived_from, found.certainty) == ("B", "agency", 0.8)
    assert (found.title, found.byline, found.published) == ("Boats", "By Ida", NIGHT)


def test_a_lineage_that_was_not_traced_is_empty():
    found = numbered_article(1, article(), None, None)
    assert (found.lineage, found.derived_from, found.certainty, found.hue) == ("", None, None, "ink2")


@pytest.mark.parametrize(
    ("outlet", "shown"), [(" Northgate Wire ", "Northgate Wire"), (None, "wire"), ("  ", "wire")]
)
def test_an_article_without_an_outlet_goes_by_its_id(outlet, shown):
    assert numbered_article(1, article(outlet), None, None).outlet == shown


def test_a_text_that_is_missing_is_empty():
    assert numbered_article(1, article(text=None), None, None).text == ""


@pytest.mark.parametrize(
    ("kinds", "marked", "compared"),
    [
        (["direct"], True, False),
        (["indirect"], False, False),
        (["indirect", "indirect"], False, True),
        (["indirect", "partial"], True, True),
    ],
)
def test_an_utterance_knows_its_renderings(kinds, marked, compared):
    group = tuple(quoted(kind) for kind in kinds)
    utterance = Utterance(4, "u1", "Ana Roth", group)
    assert (utterance.anchor, utterance.marked, utterance.compared) == ("u4", marked, compared)
    assert utterance.in_marks == marked_articles(group) == ({"wire"} if marked else set())
