from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest
from lxml import html
from side_by_side_event import TEXTS, analysis, event

import newslens
from newslens.presentation import templating
from newslens.presentation.event_view import EventView
from newslens.presentation.page import compare_reports, most_alike, render_page
from newslens.presentation.page.sentence_wordings import SentenceWordings
from newslens.reading import read_articles

REORDERED = (
    "They share 3 sentences: none in the same words, 3 in other words. "
    "Alone: 1 in report 3, 1 in report 1. Out of order: 1."
)


@pytest.fixture(scope="module")
def retold():
    return compare_reports(event(), "wire", "free")


def alike(view):
    return most_alike(view, SentenceWordings(view))


def shown(row):
    sides = [
        None
        if cell is None
        else " ".join([str(each.number) for each in cell.sentences] + [cell.note] * bool(cell.note))
        for cell in (row.left, row.right)
    ]
    return row.how, *sides


def test_the_rows_in_the_order_of_reading(retold):
    assert [shown(row) for row in retold.rows] == [
        ("reworded", "1", "3 from further down"),
        ("reworded", "2", "1"),
        ("reworded", "3", "2"),
        ("alone", "4", "3 stands above, beside 1"),
        ("alone", None, "4"),
    ]


def test_seen_from_the_other_side_it_is_brought_up_the_other_way():
    rows = [shown(row) for row in compare_reports(event(), "free", "wire").rows]
    assert rows[0] == ("alone", None, "1 stands below, beside 3")
    assert ("reworded", "3", "1 from further up") in rows


def test_the_words_that_differ_and_the_links(retold):
    second = retold.rows[1]
    assert second.left.sentences[0].href == "#s1-2"
    assert [run.text for run in second.right.sentences[0].runs if run.differs] == ["sunrise", "pieces"]
    assert not any(run.text for run in retold.rows[3].right.sentences[0].runs)


@pytest.mark.parametrize(
    ("left", "right", "tally"),
    [
        (
            "wire",
            "copy",
            "They share 3 sentences: 3 in the same words, none in other words. Alone: 1 in report 1.",
        ),
        (
            "free",
            "wire",
            REORDERED,
        ),
        ("wire", "other", "They share no sentence."),
    ],
)
def test_how_much_they_share(left, right, tally):
    assert compare_reports(event(), left, right).tally == tally


def test_a_sentence_that_comes_twice_says_what_it_is_like():
    twice = (
        TEXTS["copy"] + " Later in the long day there was no more news. " + TEXTS["copy"].split(". ")[0] + "."
    )
    rows = compare_reports(_event({"a": TEXTS["wire"], "b": twice}), "a", "b").rows
    assert "5 like 1 at the left" in {shown(row)[2] for row in rows}


def _event(texts):
    frame = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())})
    return EventView(newslens.analyze(read_articles(frame)))


def test_the_pair_that_a_page_shows_is_the_one_most_alike_but_not_the_same():
    assert alike(event()) == ("copy", "free")


@pytest.mark.parametrize(
    ("texts", "pair"),
    [
        ({"a": TEXTS["wire"]}, None),
        ({"a": TEXTS["wire"], "b": TEXTS["other"]}, ("a", "b")),
        ({"a": TEXTS["wire"], "b": TEXTS["wire"], "c": TEXTS["other"]}, ("a", "b")),
        ({"a": TEXTS["wire"], "b": TEXTS["wire"], "c": TEXTS["copy"]}, ("a", "c")),
        ({"a": TEXTS["wire"], "b": TEXTS["wire"], "c": TEXTS["free"]}, ("a", "c")),
    ],
)
def test_other_events_show_what_is_there(texts, pair):
    assert alike(_event(texts)) == pair


def test_without_tables_nothing_is_shared():
    bare = EventView(SimpleNamespace(articles=analysis().articles, sentences=analysis().sentences))
    assert alike(bare) == ("wire", "copy")
    assert compare_reports(bare, "wire", "free").tally == "They share no sentence."


def test_the_page_holds_the_pair_folded_with_every_word_of_both():
    (pair,) = html.fromstring(render_page(analysis())).xpath("//details[@id='pair']")
    assert pair.get("open") is None
    left, right = (
        [" ".join(td.xpath("string()").split()) for td in pair.xpath(f".//td[{n}]")] for n in (1, 3)
    )
    for cells, text in ((left, TEXTS["copy"]), (right, TEXTS["free"])):
        words = " ".join(cells)
        assert all(" ".join(sentence.split()) in words for sentence in text.split(". ")[1:2])
    assert pair.xpath(".//tbody/tr/@class") == ["reworded", "reworded", "reworded", "alone", "alone"]
    targets = [href[1:] for href in pair.xpath(".//a/@href")]
    ids = set(html.fromstring(render_page(analysis())).xpath("//@id"))
    assert targets
    assert set(targets) <= ids


def test_a_page_of_one_report_has_no_pair():
    assert 'id="pair"' not in render_page(_event({"a": TEXTS["wire"]}).analysis)


def test_hostile_text_stays_text_and_a_notebook_has_no_links():
    part = str(
        templating.fill("side_by_side.html.j2", pair=compare_reports(event(), "wire", "free"), linked=False)
    )
    assert "Two &lt;b&gt;trawlers&lt;/b&gt; &amp; a ferry" in part
    assert "<a " not in part
