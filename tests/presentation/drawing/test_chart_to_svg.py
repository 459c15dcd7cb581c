from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import altair as alt
import pandas as pd
import pytest
from invented_event import analysis as invented

from newslens.presentation.drawing.chart_to_svg import PADDING, inline_svg
from newslens.presentation.drawing.question_panels import question_panel
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors


@pytest.fixture(scope="module")
def drawing():
    shown = EventView(invented())
    return {
        key: inline_svg(
            question_panel(shown, shown.questions[key], Anchors(shown).to),
            "A sentence.",
            prefix="q-",
            padding=PADDING,
        )
        for key in ("dead", "boats")
    }


def small(text="boat", **options):
    chart = (
        alt.Chart(pd.DataFrame({"x": [1.23456], "label": [text]})).mark_text().encode(x="x:Q", text="label:N")
    )
    return inline_svg(chart, "A sentence.", prefix="p-", **options)


def test_a_chart_follows_the_colours_of_the_page_and_has_no_style_of_its_own(drawing):
    assert set(re.findall(r'fill="([^"]+)"', drawing["dead"])) <= {
        "none", *(f"var(--{role})" for role in ("a", "b", "c", "ink", "ink2", "ink3", "paper"))
    }  # fmt: skip
    assert "style=" not in drawing["dead"]
    assert "font-family" not in drawing["dead"]
    assert "#" not in "".join(re.findall(r'(?:stroke|fill)="([^"]+)"', drawing["dead"]))


def test_every_answer_is_one_link_with_words(drawing):
    links = re.findall(r'<a href="([^"]+)" aria-label="([^"]+)"', drawing["dead"])
    assert links[0] == ("#a1-f1", "Report 1: at least four")
    assert [href for href, _ in links] == ["#a1-f1", "#a2-f1", "#a3-f1", "#a4-f1", "#a5-f3"]


def test_a_silent_article_keeps_its_row(drawing):
    assert drawing["boats"].count(">none found<") == 2  # the text and its halo, for article 5
    assert 'viewBox="0 0 269 140"' in drawing["boats"]


def test_numbers_are_rounded_to_tenths(drawing):
    assert not re.search(r"\d\.\d{2,}", re.sub(r">[^<]*<", "><", drawing["dead"]))


def test_the_name_of_the_drawing_is_the_sentence():
    root = ET.fromstring(small())
    assert (root.tag, root.get("role"), root.get("aria-label")) == ("svg", "group", "A sentence.")


def test_text_of_an_article_is_escaped():
    assert "<script>" not in small("<script>alert(1)</script>")
    assert "&lt;script&gt;" in small("<script>alert(1)</script>")


def test_ids_begin_with_the_prefix(drawing):
    found = re.findall(r' id="([^"]+)"', "".join([small(), *drawing.values()]))
    assert all(each.startswith(("p-", "q-")) for each in found)
    for name in re.findall(r"url\(#([^)]+)\)", drawing["dead"]):
        assert name.startswith("q-")


def test_nothing_is_drawn_that_cannot_be_seen(drawing):
    root = ET.fromstring(drawing["dead"])
    assert all(len(group) for group in root.iter("g"))
    for each in [*root.iter("path"), *root.iter("rect")]:
        assert {each.get("fill", "none"), each.get("stroke", "none")} - {"none", "transparent"}
