from __future__ import annotations

import pandas as pd
import pytest
from invented_event import analysis
from lxml import html

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors, quotations_section
from newslens.presentation.page.quotations_section import show_quotations
from newslens.reading import read_articles


def shown():
    event = EventView(analysis())
    return html.fromstring(show_quotations(event, Anchors(event)).body)


def test_the_section_bears_its_id():
    event = EventView(analysis())
    section = show_quotations(event, Anchors(event))
    assert f'<section id="{section.anchor}"' in section.body


def test_what_a_finding_says_was_altered_comes_first():
    first, *_ = shown().xpath("//article[@class='utterance']")
    assert "do not rule out closing the canal" in first.text_content()
    assert first.xpath("./h3/span[@class='verdict x']")
    assert not any(
        each.xpath(".//span[@class='verdict x']")
        for each in shown().xpath("//article[@class='utterance']")[1:]
    )


@pytest.mark.parametrize(("most", "lines"), [(2, 0), (1, 1)])
def test_further_utterances_have_a_folded_line_each(monkeypatch, most, lines):
    monkeypatch.setattr(quotations_section, "_MOST_COLLATIONS", most)
    found = shown().xpath("//details[@class='line spoken']")
    assert len(found) == lines
    assert all(each.xpath(".//article[@class='utterance']/@id") for each in found)


@pytest.mark.parametrize(("most", "together"), [(1, 0), (0, 1)])
def test_beyond_a_screen_of_lines_they_are_folded_together(monkeypatch, most, together):
    monkeypatch.setattr(quotations_section, "_MOST_COLLATIONS", 1)
    monkeypatch.setattr(quotations_section, "_MOST_LINES", most)
    told = shown().xpath("//summary/b/text()")
    assert sum("more utterance" in each for each in told) == together


def test_what_was_said_once_is_a_folded_line():
    assert "One quotation in marks, in one report" in shown().xpath("//summary/b/text()")


TOLD = (
    "The stone bridge over the Tarbeck gave way to the flood at two in the morning. "
    "Divers searched the brown water below the town until the light failed. "
    "A ferry will carry school children and mail across the river from Thursday. "
)
WAYS = {
    "wire": TOLD
    + (
        "“The bridge will be closed for the whole of the coming winter,” said Mayor Orla Fenn. "
        "“Nobody was hurt when the middle arch came down last night,” said Captain Bram Holt of the rescue service. "
        "“We had warned the council of the rotten beams for many years,” said the engineer Ulla Sarn."
    ),
    "copy": TOLD
    + (
        "“The bridge shall stay shut for the whole of the coming winter,” said Mayor Orla Fenn. "
        "“Nobody was hurt when the middle arch came down last night,” said Captain Bram Holt of the rescue service. "
        "“We had warned the council of the rotten beams for many years,” said the engineer Ulla Sarn."
    ),
    "other": (
        "The engineer Ulla Sarn told us: “We had warned the council of the rotten beams.” "
        "It was Captain Bram Holt of the rescue service who counted: “Nobody was hurt when the middle arch came down last night.”"
    ),
}


def ways(**columns):
    frame = pd.DataFrame({"article_id": list(WAYS), "text": list(WAYS.values()), **columns})
    event = EventView(newslens.analyze(read_articles(frame)))
    return html.fromstring(show_quotations(event, Anchors(event)).body)


def test_utterances_are_numbered_without_gaps_from_top_to_bottom(monkeypatch):
    for most in (0, 1, 2):
        monkeypatch.setattr(quotations_section, "_MOST_COLLATIONS", most)
        for section in (shown(), ways()):
            ids = section.xpath(".//article[@class='utterance']/@id | .//tr/@id")
            assert ids == [f"u{n}" for n in range(1, len(ids) + 1)]
            assert len(ids) >= 3


DATED = ["2031-04-01", "2031-04-02", "2031-04-03"]


@pytest.mark.parametrize(
    ("published", "heading"),
    [(DATED, "One that a copy changed"), ([None, *DATED[1:]], "One worded differently within one voice")],
)
def test_lines_tell_how_and_how_much_they_changed(monkeypatch, published, heading):
    monkeypatch.setattr(quotations_section, "_MOST_COLLATIONS", 0)
    section = ways(published=published)
    assert section.xpath(".//div[@class='lines']/h3/text()")[:2] == [heading, "One that was shortened"]
    told = [
        " ".join(each.split())
        for each in section.xpath(".//details[@class='line spoken']/summary/span[@class='more']/text()")
    ]
    assert [each for each in told if each] == ["3 of 12 words", "9 of 12 words kept"]


def test_what_appeared_before_a_longer_wording_was_not_shortened(monkeypatch):
    monkeypatch.setattr(quotations_section, "_MOST_COLLATIONS", 0)
    section = ways(published=["2031-04-09", "2031-04-09", "2031-04-01"])
    assert "One that earlier reports have in part" in section.xpath(".//div[@class='lines']/h3/text()")
    text = " ".join(section.text_content().split())
    assert "9 of 12 words before" in text
    assert "shortened" not in text
    assert "truncated" not in text


def test_what_stands_open_makes_the_others_more(monkeypatch):
    monkeypatch.setattr(quotations_section, "_MOST_COLLATIONS", 1)
    (heading,) = {
        each for each in ways(published=DATED).xpath(".//div[@class='lines']/h3/text()") if "that" in each
    }
    assert heading == "One that was shortened"


def test_a_witness_that_keeps_every_word_is_named_in_the_line_of_the_base():
    (shortened,) = (
        each
        for each in ways().xpath(".//article[@class='utterance']")
        if "rotten beams" in each.text_content()
    )
    first, *others = shortened.xpath(".//tbody/tr")
    assert "2 keeps every word" in " ".join(first.text_content().split())
    assert first.xpath(".//span[@class='relation']/a/@href")
    assert [" ".join(each.xpath("string(./th/a)").split()) for each in others] == ["3 other"]
