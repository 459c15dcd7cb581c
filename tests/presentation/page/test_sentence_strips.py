from __future__ import annotations

import pandas as pd
import pytest

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors, sentence_strips
from newslens.presentation.page.sentence_strips import draw_strips
from newslens.reading import read_articles

WIRE = [
    "The roof of the market hall in Harn fell in at noon on Tuesday.",
    "Nine people were brought to the hospital of the town by helpers.",
    "The builders had put heavy machines on the roof, the mayor said.",
    "A commission of the province is to find out who allowed them to.",
    "The hall was built in 1931 and had been closed twice for repairs.",
]
COPY = [*WIRE[:2], "The builders had put heavy machines on this roof, said the mayor of the town.", WIRE[4]]
OTHER = [
    "Traders in Harn say that they heard a bang before the hall collapsed.",
    "Eleven people were brought to the hospital of the town by helpers.",
    "Most of them could go home in the evening, a nurse told this paper.",
]


def drawn(*texts):
    frame = pd.DataFrame(
        {
            "article_id": [f"r{n}" for n in range(len(texts))],
            "text": [" ".join(text) for text in texts],
            "published": [f"2031-05-06T{n // 60:02}:{n % 60:02}" for n in range(1, len(texts) + 1)],
        }
    )
    event = EventView(newslens.analyze(read_articles(frame)))
    return draw_strips(event, Anchors(event))


@pytest.fixture(scope="module")
def small():
    return drawn(WIRE, COPY, OTHER)


def test_a_strip_a_report_and_the_copy_under_its_source(small):
    family, other = small.voices
    assert [strip.article.number for strip in family.strips] == [1, 2]
    assert [strip.article.number for strip in other.strips] == [3]
    source, copy = family.strips
    assert [cell is None for cell in copy.cells] == [False, False, False, True, False]
    assert [cell.look for cell in copy.cells if cell][2] == "w"
    assert None not in source.cells


def test_cells_lead_to_their_sentences_and_say_what_they_are(small):
    cell = small.voices[0].strips[1].cells[2]
    assert cell.href == "#s2-3"
    assert cell.label.startswith("Report 2, sentence 3, in other words: The builders")


def test_the_notes_count_what_came_from_where(small):
    assert [strip.note for voice in small.voices for strip in voice.strips] == [
        "5 sentences",
        "4 of 4 from 1, 3 unchanged",
        "3 sentences",
    ]


def test_cells_are_of_one_width(small):
    assert small.columns == 5
    assert not small.dense


def test_the_key_holds_what_occurs(small):
    assert {"gap", "w"} <= small.looks
    assert "n" not in small.looks
    assert not drawn(WIRE, OTHER).looks & {"gap", "w", "n"}


def test_where_no_source_is_known_the_note_does_not_claim_one():
    frame = pd.DataFrame({"article_id": ["a", "b"], "text": [" ".join(WIRE)] * 2})
    event = EventView(newslens.analyze(read_articles(frame)))
    (voice,) = draw_strips(event, Anchors(event)).voices
    assert voice.strips[1].note == "5 of 5 also in 1, unchanged"


def many(voices, copies):
    """Reports of so many voices, the first of which has so many copies."""
    towns = [
        "Harn",
        "Orle",
        "Velm",
        "Nollen",
        "Marby",
        "Tarse",
        "Ilk",
        "Dorn",
        "Quell",
        "Brae",
        "Sund",
        "Ostra",
    ]
    own = [[f"In {town} the {n} bakers of the {town} street sold out of loaves before {n % 9 + 2} in the morning.",
            f"Their guild in {town} blames the late harvest beyond hill number {n} for it."]
           for n, town in enumerate((towns * voices)[:voices], start=20)]  # fmt: skip
    return [WIRE, *[COPY] * copies, *own]


def test_with_many_reports_copies_are_lines_under_their_source():
    found = drawn(*many(3, 12))
    (family,) = [voice for voice in found.voices if voice.lines]
    assert len(family.strips) == 1
    assert len(family.lines) == 12
    assert family.lines[0].kept == "M0 4H2M4 4H5"
    assert family.lines[0].reworded == "M2 4H3"
    assert family.height == 96


def test_lines_end_where_there_are_too_many(monkeypatch):
    monkeypatch.setattr(sentence_strips, "_MOST_LINES", 10)
    (family,) = [voice for voice in drawn(*many(3, 12)).voices if voice.lines]
    assert (len(family.lines), family.more) == (10, 2)


def test_with_very_many_voices_only_sources_with_copies_are_drawn(monkeypatch):
    monkeypatch.setattr(sentence_strips, "_MOST_VOICES", 4)
    found = drawn(*many(12, 2))
    assert all(voice.lines for voice in found.voices)
    assert "in one report each" in found.undrawn


def test_many_columns_are_drawn_without_gaps(monkeypatch):
    monkeypatch.setattr(sentence_strips, "_DENSE", 4)
    assert drawn(WIRE, COPY).dense
