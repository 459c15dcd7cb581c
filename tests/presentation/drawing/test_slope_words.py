from __future__ import annotations

from dataclasses import replace

from told_amounts import told

from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_words import slopes_in_words


def words(event, *holders):
    return slopes_in_words([lines_of(event, each) for each in holders], ("2018", "2021"))


def test_the_words_say_what_was_certified_and_who_gives_what():
    event, (holder,) = told({"one": [("54", "more than 70")], "two": [("", "70")]}, "AB")
    assert words(event, replace(holder, certified=(54.0, 73.0))) == (
        "2018 and 2021 on one axis. Holder 1: certified 54 to 73; Report 1: 54 to more than 70; Report 2: 70 in 2021."
    )


def test_reports_that_share_a_line_are_told_apart_where_one_gives_less():
    event, (holder,) = told({"one": [("54", "70")], "two": [("", "70")], "three": [("54", "70")]}, "AAA")
    assert words(event, holder).endswith("Holder 1: Report 1 and Report 3: 54 to 70; Report 2: 70 in 2021.")


def test_silence_is_said():
    event, (holder,) = told({"one": [("", "")]})
    assert words(event, replace(holder, certified=(22.0, 33.0))).endswith(
        "Holder 1: certified 22 to 33; no report gives a figure."
    )


def test_a_band_is_told_by_its_ends_and_its_middle():
    event, (holder,) = told({f"r{place}": [("", str(70 + place % 3))] for place in range(15)})
    assert "15 voices between 70 and 72, median 71" in words(event, holder)
