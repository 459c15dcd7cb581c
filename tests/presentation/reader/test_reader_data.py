from __future__ import annotations

import json

import pytest
from invented_event import TEXTS
from invented_event import analysis as invented

from newslens.presentation.event_view import EventView
from newslens.presentation.reader import ReaderData, as_json
from newslens.presentation.reader import reader_data as room


@pytest.fixture(scope="module")
def data():
    return ReaderData(EventView(invented()))


def test_the_island_holds_every_report_subject_and_pair(data):
    island = json.loads(as_json(data.island()))
    assert {report["id"] for report in island["reports"]} == set(TEXTS)
    assert set(island["texts"]) == {"1", "2", "3", "4", "5"}
    assert len(island["details"]) == len(island["subjects"])
    assert {f"{a}-{b}" for a, b, _ in island["shared"]} == set(island["pairs"])


@pytest.mark.parametrize("want", ["texts", "details", "pairs"])
def test_a_part_on_demand_is_that_of_the_island(data, want):
    for key, value in data.island()[want].items():
        assert data.part(want, key) == value


def test_the_head_says_when_a_report_came_out_and_what_it_goes_back_to(data):
    about = {head.number: head.about for head in data.heads}
    assert about[2].endswith("Taken from 1 Northgate Wire")
    assert about[4].startswith("Monday 10 March 2031, 03:15")


def test_the_search_reads_sentences(data):
    keys = [data.subjects[place].key for place in data.part("searches", "FIRE service")]
    assert keys == ["boats"]


@pytest.mark.parametrize(("more", "at_once"), [(0, True), (-1, False)])
def test_up_to_a_size_everything_is_sent_at_once(data, monkeypatch, more, at_once):
    monkeypatch.setattr(room, "MOST_AT_ONCE", sum(map(len, TEXTS.values())) + more)
    assert ReaderData(data.event).at_once is at_once


def test_an_event_without_figures_can_be_read():
    analysis = invented()
    for table in (
        "figures",
        "questions",
        "quotations",
        "renderings",
        "findings",
        "evidence",
        "dates",
        "names",
        "passages",
    ):
        setattr(analysis, table, getattr(analysis, table).iloc[:0])
    island = ReaderData(EventView(analysis)).island()
    assert island["subjects"] == []
    assert len(island["texts"]) == 5
