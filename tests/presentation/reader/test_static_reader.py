from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest
from invented_event import TEXTS
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.reader import ReaderData, reader_page, static_reader, static_twin


@pytest.fixture
def data():
    return ReaderData(EventView(invented()))


def island(html):
    return json.loads(re.search(r'<script type="application/json">(.*?)</script>', html, re.DOTALL)[1])


def test_without_script_the_reports_stand_one_under_another(data):
    html = re.sub(r"<script.*?</script>", "", str(static_twin(data)), flags=re.DOTALL)
    words = "".join(re.sub(r"<[^>]+>", "", html).replace("&amp;", "&").split())
    for text in TEXTS.values():
        for paragraph in text.split("\n\n"):
            assert "".join(paragraph.split()) in words.replace("&#39;", "'")


def test_a_twin_holds_the_state_and_no_style_or_program(data):
    html = str(static_twin(data, {"left": "dnes", "question": "boats"}))
    assert island(html)["state"] == {"left": "dnes", "question": "boats"}
    assert "<style" not in html
    assert html.count("<script") == 1


def test_hostile_text_stays_text():
    analysis = invented()
    analysis.articles["text"] = "</script><script>alert(1)</script> <img src=x onerror=alert(1)>"
    analysis.articles["outlet"] = "<b>Bold</b>"
    for table in ("segments", "sentences", "figures", "quotations", "names", "dates", "evidence", "passages"):
        setattr(analysis, table, getattr(analysis, table).iloc[:0])
    html = reader_page(ReaderData(EventView(analysis)))
    assert html.count("<script") == 2
    assert "<img" not in html
    assert "<b>Bold" not in html


def test_the_policy_admits_the_style_and_the_program_by_their_hashes(data):
    html = reader_page(data)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1].replace("&#39;", "'")
    for pattern in (r"<style>(.*?)</style>", r'<script type="module">(.*?)</script>'):
        content = re.search(pattern, html, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize(("more", "left_out"), [(0, 0), (-1, 2)])
def test_beyond_a_size_one_report_a_lineage_is_kept_and_it_says_so(data, monkeypatch, more, left_out):
    monkeypatch.setattr(static_reader, "MOST_TEXT", sum(map(len, TEXTS.values())) + more)
    found = island(str(static_twin(data)))
    assert bool(found["partial"]) is bool(left_out)
    assert sum(text["blocks"][0]["role"] == "Left out" for text in found["texts"].values()) == left_out


def test_the_same_analysis_gives_the_same_page():
    pages = {reader_page(ReaderData(EventView(invented()))) for _ in range(2)}
    assert len(pages) == 1
