from __future__ import annotations

import json
import re

import pytest
from invented_event import TEXTS, analysis
from lxml import html

from newslens import schema
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors, render_page, reports_section
from newslens.presentation.page.inert_reports import codes_of_marks, inert_report
from newslens.presentation.page.reading_view import view_article


@pytest.fixture(scope="module")
def reports():
    event = EventView(analysis())
    anchors = Anchors(event)
    return [inert_report(view_article(event, anchors, each.article_id)) for each in event.articles]


def characters(code):
    return sum(
        each if isinstance(each, int) else 0 if each[0] == "s" else characters(each[1]) for each in code
    )


def test_the_text_stands_once_and_whole(reports):
    for report in reports:
        told = "".join(html.fromstring(f"<p>{text}</p>").text or "" for row in report.texts for text in row)
        assert "".join(told.split()) == "".join(TEXTS[report.reading.article.article_id].split())


def test_the_codes_stand_for_every_character(reports):
    for report in reports:
        for row, (blocks, _) in zip(report.reading.rows, report.code, strict=True):
            for block, code in zip(row.blocks, blocks, strict=True):
                assert characters(code) == len("".join(_plain(block.nodes)))


def _plain(nodes):
    for node in nodes:
        yield node.text
        yield from _plain(node.inside)


def test_a_note_that_several_reports_bear_stands_once(reports):
    told = json.loads(codes_of_marks(reports))
    assert set(told["reports"]) == {"1", "2", "3", "4", "5"}
    borne = [place for rows in told["reports"].values() for _, notes in rows for place in notes]
    assert len({json.dumps(each) for each in told["notes"]}) == len(told["notes"]) < len(borne)


def one(text):
    table = schema.table("articles", [schema.Article("a", *[None] * 8, text)])
    event = EventView(type("Tables", (), {"articles": table})())
    return inert_report(view_article(event, Anchors(event), "a"))


def test_characters_are_counted_as_javascript_counts_them():
    assert one("A \U0001f300 storm").code == [[[[10]], []]]


def test_hostile_text_is_neither_markup_nor_the_end_of_the_script():
    report = one("Rain </script><script>alert(1)</script> & more")
    assert "<" not in report.texts[0][0]
    assert not re.search("[<>&]", codes_of_marks([report]))


@pytest.mark.parametrize(("most", "inert"), [(5, False), (4, True)])
def test_reports_are_inert_where_there_are_many(monkeypatch, most, inert):
    monkeypatch.setattr(reports_section, "_MOST_LIVE", most)
    page = render_page(analysis())
    assert ('id="inert"' in page) == inert
    assert ("data-inert=" in page.split("<script>")[0]) == inert


def test_without_script_the_whole_text_of_an_inert_report_is_there(monkeypatch):
    monkeypatch.setattr(reports_section, "_MOST_LIVE", 1)
    tree = html.fromstring(render_page(analysis()))
    (report,) = tree.xpath("//article[@id='r4']")
    assert "Six people were killed and around 40 hurt" in report.text_content()
