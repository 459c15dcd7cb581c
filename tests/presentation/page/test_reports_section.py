from __future__ import annotations

import pandas as pd
from invented_event import analysis
from lxml import html

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.reports_section import show_reports
from newslens.reading import read_articles


def shown(tables):
    event = EventView(tables)
    return html.fromstring(show_reports(event, Anchors(event)).body)


def of(texts):
    frame = pd.DataFrame({"article_id": list(texts), "title": "A storm", "text": list(texts.values())})
    return newslens.analyze(read_articles(frame))


def openings(tree):
    return [each.text_content() for each in tree.xpath("//span[starts-with(@class, 'opening')]")]


def test_the_section_bears_its_id():
    event = EventView(analysis())
    section = show_reports(event, Anchors(event))
    assert f'<section id="{section.anchor}"' in section.body


def test_each_report_is_folded_behind_its_first_sentence():
    tree = shown(analysis())
    assert len(tree.xpath("//article/details[not(@open)]")) == 5
    assert openings(tree)[0].startswith("At least four people died")
    assert tree.xpath("//h3/@id")[0] == "r1-head"


def test_title_date_and_rights_stand_with_the_full_text():
    full = shown(analysis()).xpath("//article[@id='r1']//div[@class='full']")[0].text_content()
    assert "Sluice fails at Velm (wire)" in full
    assert "Sunday 9 March 2031, 22:30" in full


def test_one_report_alone_stands_open():
    assert len(shown(of({"a": "Two boats sank on Sunday, officials said."})).xpath("//details[@open]")) == 1


def test_with_many_reports_copies_are_names():
    wire = (
        "The storm reached the coast of Harn at six. It took the roof of the church. Sailors had been warned."
    )
    texts = {
        f"r{n}": f"Village {n} lost its {n + 3} poplars and the {n}th of its bridges at night."
        for n in range(12)
    }
    told = openings(shown(of({"wire": wire, "copy": wire} | texts)))
    assert len(told) == 14
    assert sum(each.startswith("The storm reached") for each in told) == 1
    assert "A storm" in told


def test_a_long_first_sentence_is_cut():
    tree = shown(
        of(
            {
                "a": "It rained " + "and rained " * 60 + "in Harn.",
                "b": "The sun shone upon all of the hills of Velm.",
            }
        )
    )
    assert openings(tree)[0].endswith("…")
