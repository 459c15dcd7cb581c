from __future__ import annotations

from dataclasses import replace

import pytest
from invented_event import RESULTS
from invented_event import analysis as invented
from told_amounts import told

from newslens.presentation.drawing import DerivedFigure, HolderGroup, SlopePicture, slope_pictures
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.event_view import EventView
from newslens.presentation.page.picture_caption import slope_caption


def caption(said, voices=None, **changes):
    event, holders = told(said, voices)
    holders = [replace(each, **changes) for each in holders]
    group = HolderGroup("seats", None, ("2018", "2021"), tuple(holders))
    return slope_caption(event, SlopePicture(group, tuple(lines_of(event, each) for each in holders)))


def test_results_are_told_with_who_certified_them_and_how_many_there_are():
    shown = EventView(invented())
    assert slope_caption(shown, slope_pictures(shown, RESULTS)[0]) == (
        "Of 80 seats. Thick grey line and rings: certified results (River Court), supplied with the reports; they take "
        "no part in the verdicts. Arrow up: more than. Reports 2, 4 and 5 give no amount of these."
    )


@pytest.mark.parametrize(
    ("words", "sign"),
    [("more than 70", "Arrow up"), ("less than 70", "Arrow down"), ("around 70", "Pale band"), ("70", None)],
)
def test_only_signs_that_stand_in_the_picture_are_explained(words, sign):
    found = caption({"one": [("54", words)]})
    assert [each for each in ("Arrow up", "Arrow down", "Pale band") if each in found] == [sign] * (
        sign is not None
    )


def test_a_band_of_voices_is_explained():
    assert "Grey band" in caption({f"r{n}": [("", str(70 + n % 3))] for n in range(15)})


def test_what_is_derived_across_reports_is_told_to_rest_on_the_noun_alone():
    _event, (holder,) = told({"one": [("48", "15")], "two": [("", "66")]}, "AB")
    derived = DerivedFigure(holder.figures[1][1], holder.figures[0][0], 16.0, is_loss=True)
    found = caption({"one": [("48", "15")], "two": [("", "66")]}, "AB", derived=(derived,))
    assert "Dashed and hollow: derived, said by no report." in found
    assert "That 1 and 2 speak of the same is read from the counted noun alone." in found
    own = replace(derived, share=holder.figures[1][0])
    assert "noun alone" not in caption({"one": [("48", "15")], "two": [("", "66")]}, "AB", derived=(own,))


def test_many_silent_reports_are_not_listed():
    said = {f"r{n}": [("54", "70")] for n in range(3)} | {f"s{n}": [("", "")] for n in range(5)}
    assert "no amount" not in caption(said)
    assert "Report 2 gives no amount of these." in caption({"one": [("54", "70")], "two": [("", "")]})
