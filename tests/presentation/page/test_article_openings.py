from __future__ import annotations

from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page.article_openings import openings
from newslens.presentation.page.highlights import Anchors


def of(*texts, lineages=None, segments=()):
    """Openings of articles whose every line is a sentence."""
    keys = [f"a{n}" for n in range(1, len(texts) + 1)]
    sentences = []
    for key, text in zip(keys, texts, strict=True):
        at = 0
        for line in text.split("\n"):
            sentences.append((key, [schema.Sentence(at, at + len(line), line, 0)]))
            at += len(line) + 1
    rows = [
        schema.Lineage(key, *each, 0.9, None)
        for key, each in zip(keys, lineages or [(key, None) for key in keys], strict=True)
    ]
    view = EventView(
        SimpleNamespace(
            articles=schema.table(
                "articles",
                [schema.Article(key, *[None] * 8, text) for key, text in zip(keys, texts, strict=True)],
            ),
            sentences=schema.found_table("sentences", sentences),
            segments=schema.found_table("segments", [("a1", list(segments))]),
            lineages=schema.table("lineages", rows),
        )
    )
    return openings(view, Anchors(view))


def test_each_source_opens_with_its_own_words():
    shown = EventView(invented())
    found = openings(shown, Anchors(shown))
    assert [(c.article.number, [w.number for w in c.copies]) for c in found] == [
        (1, [2, 3]),
        (4, []),
        (5, []),
    ]
    assert found[1].pieces[0].text.startswith("Six people were killed and around 40 hurt")
    assert found[1].pieces[0].href == "#a4-f1"


@pytest.mark.parametrize(("letters", "opening"), [(20, "x" * 20), (19, "The boats sank off the coast.")])
def test_a_first_sentence_that_is_too_short_is_a_heading(letters, opening):
    (cite,) = of("x" * letters + "\nThe boats sank off the coast.")
    assert cite.pieces[0].text == opening


@pytest.mark.parametrize(("role", "line"), [("heading", 1), ("caption", 1), ("body", 0)])
def test_headings_and_captions_do_not_open(role, line):
    text = "Boats sink off the northern coast\nThe boats sank off the coast."
    segment = schema.Segment(0, 33, text[:33], role)
    assert of(text, segments=[segment])[0].pieces[0].text == text.split("\n")[line]


def test_the_article_that_most_others_were_taken_from_speaks_for_its_lineage():
    line = "The boats sank off the coast in {}."
    found = of(
        line.format(1), line.format(2), line.format(3), lineages=[("A", None), ("A", "a3"), ("A", None)]
    )
    assert [(cite.article.number, [each.number for each in cite.copies]) for cite in found] == [(3, [1, 2])]


def test_three_sources_are_quoted_and_those_of_most_articles_first():
    line = "The boats sank off the coast."
    found = of(*[line] * 5, lineages=[("A", None), ("B", None), ("C", None), ("D", None), ("D", None)])
    assert [cite.article.number for cite in found] == [4, 1, 2]


def test_an_article_without_a_sentence_is_passed_over():
    assert of("Boats") == []
