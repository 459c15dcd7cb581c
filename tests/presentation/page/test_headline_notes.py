from __future__ import annotations

import pandas as pd
import pytest
from lxml import html

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors, render_page
from newslens.presentation.page.headline_notes import notes_on_headlines
from newslens.reading import read_articles

TEXTS = [
    "Fourteen people were killed when the sluice at Velm broke on Sunday night, the river board said.",
    "The sluice at Velm broke on Sunday night. “We slept, and nobody had told us,” said the mayor, Ina Holt.",
]


def analysis(*titles):
    frame = pd.DataFrame({"article_id": ["a", "b"], "title": titles, "text": TEXTS})
    return newslens.analyze(read_articles(frame))


def notes(*titles):
    event = EventView(analysis(*titles))
    found = notes_on_headlines(event, Anchors(event))
    return {
        key: [
            ("".join(piece.text for piece in each.pieces), each.verdict and each.verdict.word)
            for each in all_of
        ]
        for key, all_of in found.items()
    }


def test_a_conflict_leads_to_the_answer_of_the_text():
    event = EventView(analysis("Sluice break at Velm kills 40", None))
    ((note,),) = notes_on_headlines(event, Anchors(event)).values()
    assert "".join(piece.text for piece in note.pieces) == "The headline gives “40”, its text fourteen."
    assert [piece.href for piece in note.pieces if piece.tone == "x"] == ["#a1-f1"]
    assert note.verdict.sign == "≠"


def test_words_that_the_text_does_not_have_are_no_conflict():
    assert notes(None, "“Nobody warned us” of the sluice, says mayor") == {
        "b": [
            (
                "The headline has “Nobody warned us” in quotation marks; its text does not have these words.",
                None,
            )
        ]
    }


@pytest.mark.parametrize("titles", [(None, None), ("Sluice kills 14 at Velm", "Sluice breaks at Velm")])
def test_what_a_text_bears_out_has_no_note(titles):
    assert notes(*titles) == {}


def test_the_page_says_it_under_the_headline_and_leads_there():
    tree = html.fromstring(render_page(analysis("Sluice break at Velm kills 40", "Sluice breaks at Velm")))
    (note,) = tree.xpath("//*[@class='headline-note']")
    assert note.getparent().getparent().getparent().get("id") == "r1"
    assert "Conflict" in note.text_content()
    deck = tree.xpath("string(//section[@id='reports']/p[@class='deck'])")
    assert "The headline of report 1 says what its text does not." in deck
    assert "#r1" in tree.xpath("//section[@id='reports']/p[@class='deck']//a/@href")
    plain = html.fromstring(render_page(analysis("Sluice breaks at Velm", None)))
    assert "headline of" not in plain.xpath("string(//section[@id='reports']/p[@class='deck'])")
