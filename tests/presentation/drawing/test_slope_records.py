from __future__ import annotations

import pytest
from told_amounts import told

from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_records import SlopeLine, amount_of


def line_of(before, after):
    event, (holder,) = told({"one": [(before, after)], "two": [(before, after)]}, "AA")
    (line,) = lines_of(event, holder).lines
    return line


def test_a_line_says_who_tells_it_and_what():
    assert line_of("54", "more than 70").name == "Report 1 and Report 2"
    assert line_of("54", "more than 70").in_words(("2018", "2021")) == "54 to more than 70"


def test_of_a_copy_that_gives_the_later_amount_alone_that_one_is_told():
    event, (holder,) = told({"one": [("54", "70")], "two": [("", "70")]}, "AA")
    (line,) = lines_of(event, holder).lines
    assert [line.words_of(each, ("2018", "2021")) for each in line.tellers] == ["54 to 70", "70 in 2021"]


def test_the_earlier_amount_is_told_alone_too():
    assert line_of("54", "70").before_in_words(("2018", "2021")) == "54 in 2018"
    assert line_of("", "70").before_in_words(("2018", "2021")) == ""


def test_an_end_alone_says_when():
    assert line_of("48", "").in_words(("2018", "2021")) == "48 in 2018"
    assert line_of("", "17").in_words(("before", "after")) == "17 after"


def test_a_line_ends_at_its_later_amount():
    assert (line_of("48", "17").value, line_of("48", "").value) == (17, 48)
    assert amount_of(line_of("48", "around 17").after) == 17


def test_a_line_without_amounts_says_that_it_has_none():
    with pytest.raises(ValueError, match="needs an amount"):
        SlopeLine("A", (), None, None).shown  # noqa: B018
