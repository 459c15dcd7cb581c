from __future__ import annotations

import pytest

from newslens.presentation.page.evidence_clauses import LONGEST_WHOLE, cut_to_clauses
from newslens.presentation.page.excerpts import TextPiece

TAIL = "after the old sluice above the mill had given way in a night of rain that nobody on either bank saw coming"


def said(before, mark, after, sources=()):
    pieces = [TextPiece(before), TextPiece(mark, "#a1-f1", "x"), TextPiece(after)]
    return cut_to_clauses([each for each in pieces if each.text], sources)


def text(pieces):
    return "".join(each.text for each in pieces)


@pytest.mark.parametrize(
    ("before", "mark", "after", "sources", "cut"),
    [
        ("On Sunday, ", "four", f" people died {TAIL}, officials said.", ["city officials"],
         "On Sunday, four people died […] officials said."),
        ("On Sunday, ", "four", f" people died {TAIL}, officials said.", [],
         "On Sunday, four people died […]"),
        (f"{TAIL.capitalize()}, ", "four", " people died, and the town was left without light until noon.", [],
         "[…] four people died, […]"),
        ("The council of the town, which has ", "twelve", f" members, met in the hall of the mill {TAIL}.", [],
         "The council of the town, which has twelve members, […]"),
    ],
)  # fmt: skip
def test_clauses_without_a_mark_or_a_source_are_left_out(before, mark, after, sources, cut):
    assert text(said(before, mark, after, sources)) == cut


def test_the_source_is_kept_where_it_is_known():
    tail = "as the board of the river at Velm told the reporters who had come to the mill in the morning"
    whole = f"Four people died, {TAIL}, {tail}."
    assert text(said("", whole[:4], whole[4:], ["the board of the river"])).endswith(
        "the board of the river at Velm told the reporters […]"
    )
    assert text(said("", whole[:4], whole[4:])) == "Four people died, […]"


def test_a_short_sentence_stays_whole():
    short = "Four people died, and the town was left without light."
    assert len(short) < LONGEST_WHOLE
    assert text(said("", short[:4], short[4:])) == short


def test_marks_are_never_cut_and_the_sign_leads_to_the_whole():
    mark = "four people, three boats and a mill, which was old"
    pieces = said(f"{TAIL.capitalize()}, there were ", mark, f" {TAIL}.")
    assert mark in [each.text for each in pieces]
    assert {each.href for each in pieces if each.text == "[…]"} == {"#a1-f1"}


def test_without_a_mark_nothing_is_cut():
    assert text(cut_to_clauses([TextPiece(TAIL * 3)])) == TAIL * 3
