from __future__ import annotations

from types import SimpleNamespace

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_event import TEXTS, span, with_tables
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.notebook import views
from newslens.presentation.page.highlights import Anchors
from newslens.presentation.page.reading_view import origin, view_article
from newslens.reading import split_paragraphs


@pytest.fixture(scope="module")
def shown():
    return EventView(invented())


@pytest.fixture(scope="module")
def anchors(shown):
    return Anchors(shown)


def flat(nodes):
    return "".join(node.text + flat(node.inside) for node in nodes)


@pytest.mark.parametrize("article_id", TEXTS)
def test_an_article_is_shown_in_full(shown, anchors, article_id):
    view = view_article(shown, anchors, article_id)
    shown = [flat(block.nodes) for row in view.rows for block in row.blocks]
    text = TEXTS[article_id]
    assert "".join("".join(shown).split()) == "".join(
        "".join(text[a:b] for a, b in split_paragraphs(text)).split()
    )


def test_what_is_not_body_is_named(shown, anchors):
    view = view_article(shown, anchors, "quill")
    assert next(block.role for row in view.rows for block in row.blocks) == "Promotion"


def words(markup):
    """Text of a fragment as it is read."""
    return " ".join(lxml.html.fromstring(str(markup)).text_content().split())


def test_marks_that_cross_are_nested_properly():
    text = TEXTS["wire"]
    crossing = schema.found_table(
        "figures", [("wire", [schema.Figure(*span("wire", "Ilvers. “Nobody had"), 1.0, 1.0, "exact")])]
    )
    changed = with_tables(figures=crossing)
    markup = str(views.article(changed, "wire"))
    assert "".join(words(markup).split()).count("".join(text.split())[:40]) == 1
    assert lxml.html.fromstring(markup) is not None
    assert markup.count("<span") + markup.count("<svg") == markup.count("</span>") + markup.count("</svg>")


SPANS = st.lists(st.tuples(st.integers(0, 120), st.integers(1, 40)), max_size=6)


@settings(max_examples=60, deadline=None)
@given(text=st.text(min_size=1, max_size=140), figures=SPANS, quotations=SPANS, dates=SPANS)
def test_any_marks_on_any_text_leave_the_text_whole(text, figures, quotations, dates):
    def spans(found):
        cut = sorted(
            {(start, min(start + length, len(text))) for start, length in found if start < len(text)}
        )
        return [(start, end, text[start:end]) for start, end in cut]

    article = schema.Article("a", None, None, None, None, None, None, None, None, text)
    event = SimpleNamespace(
        articles=schema.table("articles", [article]),
        figures=schema.found_table(
            "figures", [("a", [schema.Figure(*s, 1.0, 1.0, "exact") for s in spans(figures)])]
        ),
        quotations=schema.found_table(
            "quotations", [("a", [schema.Quotation(*s, "direct") for s in spans(quotations)])]
        ),
        dates=schema.found_table(
            "dates", [("a", [schema.Date(*s, None, None, "day") for s in spans(dates)])]
        ),
    )
    shown = EventView(event)
    anchors = Anchors(shown)
    blocks = [block for row in view_article(shown, anchors, "a").rows for block in row.blocks]
    shown = "".join(flat(block.nodes) for block in blocks)
    assert "".join(shown.split()) == "".join("".join(text[a:b] for a, b in split_paragraphs(text)).split())
    ids = [node.mark.anchor for block in blocks for node in opened(block.nodes) if node.first]
    assert len(ids) == len(set(ids))
    targets = {f"#{each}" for each in [*ids, *(block.anchor for block in blocks), "r1"]}
    for start, end, surface in spans(figures) + spans(quotations) + spans(dates):
        assert not surface.strip() or anchors.to("a", start, end) in targets


def opened(nodes):
    """Every marked node, outer ones first."""
    for node in nodes:
        if node.mark is not None:
            yield node
        yield from opened(node.inside)


def test_a_dateline_stays_with_the_words_that_it_opens(shown, anchors):
    first = view_article(shown, anchors, "wire").rows[0].blocks[0]
    assert first.role is None
    assert first.nodes[0].inline_role == "dateline"
    assert flat(first.nodes[0].inside) == "VELM (Northgate)"


def test_quoted_words_stand_inside_of_reported_speech():
    text = "Roth said that “two boats” sank."
    article = schema.Article("a", None, None, None, None, None, None, None, None, text)
    told = [
        schema.Quotation(15, 31, text[15:31], "indirect", utterance="u1"),
        schema.Quotation(16, 25, "two boats", "partial", utterance="u1"),
    ]
    view = EventView(
        SimpleNamespace(
            articles=schema.table("articles", [article]),
            quotations=schema.found_table("quotations", [("a", told)]),
            figures=schema.found_table("figures", [("a", [schema.Figure(16, 19, "two", 2.0, 2.0, "exact")])]),
        )
    )
    (row,) = view_article(view, Anchors(view), "a").rows
    nested = [(node.mark.kind, flat([node])) for node in opened(row.blocks[0].nodes)]
    assert nested == [("indirect", "“two boats” sank"), ("quotation", "“two boats”"), ("figure", "two")]


@pytest.mark.parametrize(("plain", "rows"), [(3, [4]), (4, [4, 1])])
def test_paragraphs_without_notes_stand_beside_those_of_the_one_before(plain, rows):
    text = "\n\n".join(["Two boats sank.", *["It was calm."] * plain])
    figures = [
        ("a", [schema.Figure(0, 3, "Two", 2.0, 2.0, "exact", question="q")]),
        ("b", [schema.Figure(0, 5, "Three", 3.0, 3.0, "exact", question="q")]),
    ]
    view = EventView(
        SimpleNamespace(
            articles=schema.table(
                "articles",
                [
                    schema.Article(key, *[None] * 8, words)
                    for key, words in (("a", text), ("b", "Three boats sank."))
                ],
            ),
            figures=schema.found_table("figures", figures),
            questions=schema.table(
                "questions", [schema.Question("q", "boats", "boats", None, 2, 2, 2, 2.0, 3.0, "conflict")]
            ),
        )
    )
    assert [len(row.blocks) for row in view_article(view, Anchors(view), "a").rows] == rows


def test_an_article_says_what_it_goes_back_to(shown):
    assert [origin(shown, each) for each in shown.articles] == [
        "own sources",
        "1 Northgate Wire",
        "1 Northgate Wire",
        "own sources",
        "own sources",
    ]
    loose = EventView(with_tables(lineages=invented().lineages.assign(derived_from=None)))
    assert [origin(loose, each) for each in loose.articles][:4] == [
        *["another report of its voice, or an unseen version"] * 3,
        "own sources",
    ]
    unknown = EventView(with_tables(lineages=None))
    assert origin(unknown, unknown.articles[0]) == "not known"
