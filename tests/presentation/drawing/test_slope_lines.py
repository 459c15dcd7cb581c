from __future__ import annotations

from dataclasses import replace

from told_amounts import told

from newslens.presentation.drawing.holders import DerivedFigure
from newslens.presentation.drawing.slope_lines import lines_of


def drawn(said, voices=None, **changes):
    event, holders = told(said, voices)
    return lines_of(event, replace(holders[0], **changes), lambda key, start, _: f"#{key}-{start}")


def ends(found):
    return [
        (
            ", ".join(teller.label for teller in line.tellers),
            line.before and line.before.words,
            line.after and line.after.words,
        )
        for line in found.lines
    ]


def test_copies_that_give_the_same_share_a_line_that_names_them():
    found = drawn({"one": [("54", "70")], "two": [("", "70")], "three": [("54", "70")]}, "ABA")
    assert ends(found) == [("1, 3", "54", "70"), ("2", None, "70")]
    assert [teller.after for teller in found.lines[0].tellers] == ["#one-4", "#three-4"]


def test_a_copy_that_gives_the_later_amount_only_shares_the_line_too():
    found = drawn({"one": [("", "70")], "two": [("54", "70")], "three": [("", "70")]}, "AAB")
    assert ends(found) == [("1, 2", "54", "70"), ("3", None, "70")]
    assert [teller.gives_before for teller in found.lines[0].tellers] == [False, True]


def test_a_copy_that_gives_another_amount_has_a_line_of_its_own():
    found = drawn({"one": [("54", "70")], "two": [("54", "more than 70")]}, "AA")
    assert ends(found) == [("1", "54", "70"), ("2", "54", "more than 70")]


def test_of_more_than_eight_reports_the_voices_are_named_with_their_number():
    said = {f"r{place}": [("54", "70" if place < 7 else "72")] for place in range(10)}
    found = drawn(said, "AAAAAAABBC")
    assert ends(found) == [("A (7)", "54", "70"), ("B (2)", "54", "72"), ("C", "54", "72")]


def test_without_known_voices_every_report_stands_for_itself():
    said = {f"r{place}": [("54", "70")] for place in range(10)}
    assert [line.column for line in drawn(said).lines] == [str(place) for place in range(1, 11)]


def test_more_than_twelve_lines_are_a_band_and_those_outside_of_it():
    said = {f"r{place}": [("54", str(70 + place % 3))] for place in range(14)} | {"far": [("54", "20")]}
    found = drawn(said, "ABCDEFGHIJKLMNO")
    assert found.band.after == (70, 71, 72)
    assert [line.name for line in found.lines] == ["Voice O"]


def test_one_report_alone_is_not_numbered():
    (line,) = drawn({"one": [("54", "70")]}).lines
    assert (line.tellers[0].label, line.name) == ("", "Report 1")


def test_an_amount_without_a_before_is_an_end_alone():
    assert ends(drawn({"one": [("", "70")]})) == [("", None, "70")]
    assert ends(drawn({"one": [("54", "")]})) == [("", "54", None)]


def test_what_was_certified_is_that_of_the_first_and_the_last_moment():
    said = {"one": [("54", "70")]}
    assert drawn(said, certified=(22.0, None, 33.0)).reference == (22, 33)
    assert drawn(said, certified=(33.0,)).reference == (None, 33)
    assert drawn(said).reference == (None, None)


def test_what_follows_from_a_share_is_a_line_that_says_from_what():
    event, (holder,) = told({"one": [("48", "15")], "two": [("", "66")]}, "AB")
    before, share = holder.figures[0][0], holder.figures[1][1]
    found = lines_of(event, replace(holder, derived=(DerivedFigure(share, before, 16.0, is_loss=True),)))
    line = found.lines[-1]
    assert (line.value, line.derived_from) == (16, "“66” off 48 in report 1")
    assert (line.column, line.derived_at) == ("B", "A")
    grown = lines_of(event, replace(holder, derived=(DerivedFigure(share, before, 60.4, is_loss=False),)))
    assert grown.lines[-1].after.words == "about 60, derived"
    assert grown.lines[-1].derived_from == "“66” on top of 48 in report 1"


def test_figures_without_an_amount_are_not_drawn():
    event, (holder,) = told({"one": [("", "70")]})
    empty = replace(holder.figures[1][0], low=None, high=None)
    assert lines_of(event, replace(holder, figures=((), (empty,)))).lines == ()
