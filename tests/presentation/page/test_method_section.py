from __future__ import annotations

import pandas as pd
from invented_event import analysis, span, with_tables
from lxml import html

from newslens.curation import DECISION_DTYPES
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.method_section import show_method


def test_the_section_bears_its_id():
    event = EventView(analysis())
    section = show_method(event, Anchors(event))
    assert f'<section id="{section.anchor}"' in section.body


def test_the_review_is_told_with_its_corrections_in_the_same_columns():
    start, end, _ = span("wire", "Two boats")
    decision = {
        "table": "figures",
        "article_id": "wire",
        "start": start,
        "end": end,
        "action": "drop",
        "by": "<i>Ida",
    }
    frame = pd.DataFrame([dict.fromkeys(DECISION_DTYPES) | {"line": 2} | decision]).astype(DECISION_DTYPES)
    event = EventView(with_tables(decisions=frame))
    columns = html.fromstring(show_method(event, Anchors(event)).body).xpath("//div[@class='method']")[0]
    told = " ".join(columns.text_content().split())
    assert "<i>Ida looked at one of the" in told
    assert "One decision overrules the machine:" in told
    assert columns.xpath("string(.//li)").startswith("Figure “Two boats”")


def test_without_a_review_nobody_is_said_to_have_made_one():
    event = EventView(analysis())
    assert "Nobody has reviewed what was read here." in show_method(event, Anchors(event)).body
