"""The page of an event of very many reports: what it weighs grows with the reports and no faster."""

from __future__ import annotations

import importlib.util

import pytest
from lxml import html
from project import ROOT

import newslens
from newslens.presentation.page import render_page
from newslens.reading import read_articles

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def pages():
    """Pages of the event of the benchmarks, by the number of reports."""
    spec = importlib.util.spec_from_file_location("big_event", ROOT / "benchmarks" / "big_event.py")
    event = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(event)
    return {
        size: render_page(newslens.analyze(read_articles(event.big_event(size)))) for size in (5, 70, 200)
    }


def test_two_hundred_reports_weigh_less_than_two_fifths_of_what_five_hundred_may(pages):
    page = pages[200]
    assert len(page.encode()) < 0.4 * 5 * MEGABYTE
    assert len(html.fromstring(page).xpath("//*")) < 0.4 * 100_000


def test_the_weight_grows_with_the_reports(pages):
    assert len(pages[200]) < (200 / 70) * 1.2 * len(pages[70])


def test_no_report_is_lost(pages):
    tree = html.fromstring(pages[200])
    assert len(tree.xpath("//article[@data-inert]")) == 200
    ids = {each.get("id") for each in tree.xpath("//article[@data-inert]")}
    assert ids == {f"r{n}" for n in range(1, 201)}


def test_there_is_no_table_of_empty_cells(pages):
    tree = html.fromstring(pages[200])
    cells = [each.text_content().strip() for each in tree.xpath("//td")]
    assert sum(each in {"", "–", "0", "none found"} for each in cells) < 0.1 * len(cells)


def test_a_few_reports_bear_their_marks(pages):
    assert "data-inert=" not in pages[5].split("<script>")[0]
