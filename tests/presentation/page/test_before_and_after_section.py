from __future__ import annotations

import pandas as pd
import pytest
from invented_event import RESULTS
from invented_event import analysis as invented
from lxml import html

import newslens as nl
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.before_and_after_section import show_before_and_after


def section(*texts, results=()):
    articles = pd.DataFrame({"article_id": [f"r{place}" for place in range(len(texts))], "text": texts})
    event = EventView(nl.analyze(nl.read_articles(articles)))
    return show_before_and_after(event, Anchors(event), results)


def shown(results):
    event = EventView(invented())
    return show_before_and_after(event, Anchors(event), results)


def test_results_give_the_section_its_years_and_their_fit():
    found = shown(RESULTS)
    assert found.name == "Seats, 2027 to 2031"
    assert "All fits the certified results." in found.body


def test_units_have_a_picture_each():
    found = section("The bridge toll rose from $4 to $6. The Meadow Party won 17 seats, down from 48.")
    assert found.name == "Before and after"
    titles = html.fromstring(found.body).xpath("//h3/text()")
    assert sorted(titles) == ["Amounts in USD, before and after", "Seats, before and after"]


def test_one_picture_gives_the_section_its_title():
    assert section("The bridge toll rose from $4 to $6 on Monday.").name == "Amounts in USD, before and after"
    assert section("The Meadow Party won 17 seats, down from 48.").name == "Seats, before and after"


def test_a_picture_is_a_named_group_whose_links_lead_to_the_sentences_and_its_table_folds():
    body = html.fromstring(section("The Meadow Party won 17 seats, down from 48.").body)
    for drawing in body.xpath("//figure//*[local-name()='svg']"):
        assert drawing.get("role") == "group"
        assert "48 to 17" in drawing.get("aria-label")
        named = drawing.xpath(".//*[local-name()='a'][@aria-label]")
        assert [link.get("href") for link in named] == ["#a1-f2", "#a1-f1"]
        unnamed = drawing.xpath(".//*[local-name()='a'][not(@aria-label)]")
        assert {(link.get("tabindex"), link.get("aria-hidden")) for link in unnamed} == {("-1", "true")}
    (folded,) = body.xpath("//details")
    assert folded.get("open") is None
    assert [" ".join(cell.text_content().split()) for cell in folded.xpath(".//tbody/tr/*")] == [
        "Meadow Party",
        "1 r0",
        "48",
        "17",
    ]


def test_the_ids_of_both_drawings_stay_apart():
    body = html.fromstring(shown(RESULTS).body)
    ids = body.xpath("//@id")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("texts", [("Two boats sank.",), ("Two boats sank.", "Three boats sank.")])
def test_without_amounts_that_moved_there_is_no_section(texts):
    assert section(*texts) is None


def test_text_of_a_report_never_becomes_markup():
    found = section("The <b>Meadow</b> Party won 17 seats, down from 48 <script>alert(1)</script>.")
    assert "<script>" not in found.body
    assert not html.fromstring(found.body).xpath("//blockquote//script")
