from __future__ import annotations

from dataclasses import replace

import pytest

from newslens.presentation.drawing.answer_marks import shape
from newslens.presentation.drawing.mark_layout import ARROW, LABEL_GAP, WIDTH, ends, lay_out, text_width, tip
from newslens.schema import Figure


def figure(surface, low, high, comparator="exact", unit=None):
    return Figure(0, len(surface), surface, low, high, comparator, unit)


def drawn(*figures, rows=None, zero=True):
    shapes = [shape(each, row=rows[n] if rows else n + 1, lineage="A") for n, each in enumerate(figures)]
    return lay_out(shapes, zero=zero)


@pytest.mark.parametrize("values", [(2, 3), (0, 0), (5, 5), (48, 1500000), (0.1, 0.9), (-3, 4), (1e12, 2e12)])
def test_an_axis_holds_its_values_between_even_ticks(values):
    axis, _ = drawn(*(figure(str(value), value, value) for value in values))
    assert axis.ticks[0] == axis.low <= min(values)
    assert axis.ticks[-1] == axis.high >= max(values)
    assert 2 <= len(axis.ticks) <= 7
    steps = {round(b - a, 6) for a, b in zip(axis.ticks, axis.ticks[1:], strict=False)}
    assert len(steps) == 1


def test_counts_start_at_zero_and_distances_need_not():
    far = figure("143", 143, 143), figure("150", 150, 150)
    assert drawn(*far)[0].low == 0
    assert drawn(*far, zero=False)[0].low > 100


def test_an_open_arrow_stays_inside_its_panel():
    axis, arranged = drawn(figure("more than 70", 70, None, "more_than"), figure("73", 73, 73))
    assert ends(arranged[0], axis)[1] == pytest.approx(axis.place(70) + ARROW)
    assert ends(arranged[0], axis)[1] <= WIDTH


def test_labels_fit_beside_their_marks():
    axis, arranged = drawn(
        figure("two", 2, 2),
        figure("ninety-nine", 99, 99),
        figure("around 98", 98, 98, "about"),
        figure("0", 0, 0),
    )
    for each in arranged:
        left, right = ends(each, axis)
        wide = text_width(each.label) + LABEL_GAP
        assert each.label
        assert (right + wide <= WIDTH + 12) if each.side == "right" else (left - wide >= 0)


def test_two_answers_of_one_report_are_labelled_outwards():
    _, arranged = drawn(figure("one", 1, 1), figure("two", 2, 2), rows=[1, 1])
    assert [(each.label, each.side) for each in arranged] == [("one", "left"), ("two", "right")]


def test_the_same_answer_twice_is_one_mark():
    _, arranged = drawn(figure("two", 2, 2), figure("Two", 2, 2), rows=[1, 1])
    assert len(arranged) == 1


def test_three_answers_of_one_report_share_a_label():
    _, arranged = drawn(*(figure(str(n), n, n) for n in (1, 2, 3)), rows=[1, 1, 1])
    assert [each.label for each in arranged] == ["", "", "1; 2; 3"]


def test_an_axis_is_drawn_out_until_a_label_fits():
    wide = shape(figure("from 5 to 48 thousand", 5, 48, "range"), row=1, lineage="C")
    axis, (only,) = lay_out([wide])
    left, right = ends(only, axis)
    assert only.label == "5 to 48"
    assert right + LABEL_GAP + text_width(only.label) <= WIDTH + 12
    assert left >= 0


def test_an_amount_and_its_place_are_turned_into_each_other():
    axis, _ = drawn(figure("10", 10, 10), figure("50", 50, 50))
    assert axis.place(axis.low) == 0
    assert axis.place(axis.high) == WIDTH
    assert axis.value(axis.place(37)) == pytest.approx(37)


def test_arrows_point_away_from_their_bound_and_end_at_the_axis():
    axis, (more, less, small) = drawn(
        figure("more than 40", 40, None, "more_than"),
        figure("under 60", None, 60, "less_than"),
        figure("under 1", None, 1, "less_than"),
    )
    assert tip(more, axis) == pytest.approx(axis.place(40) + ARROW)
    assert tip(less, axis) == pytest.approx(axis.place(60) - ARROW)
    assert tip(small, axis) == 0
    assert tip(replace(more, form="point"), axis) is None


@pytest.mark.parametrize(("last", "low"), [(101, 50), (99, 0)])
def test_an_axis_reaches_down_to_zero_where_the_least_is_below_half_of_the_greatest(last, low):
    axis, _ = drawn(figure("50", 50, 50), figure(str(last), last, last), zero=False)
    assert (axis.low > 0) == (low == 0)


def test_an_axis_without_amounts_is_there_all_the_same():
    axis, arranged = lay_out([])
    assert (axis.low < axis.high, arranged) == (True, [])


@pytest.mark.parametrize(("length", "is_worded"), [(20, True), (21, False)])
def test_an_answer_is_labelled_in_its_words_up_to_a_length(length, is_worded):
    words = "x" * (length - 1) + "y"
    _, (only,) = drawn(figure(words, 5, 5))
    assert only.label == (words if is_worded else "5")


def test_many_answers_of_one_article_are_counted_where_their_names_do_not_fit():
    amounts = [*range(1_000, 10_000, 1_000), 100_000]
    _, arranged = drawn(*(figure(f"{n:,}", n, n) for n in amounts), rows=[*[1] * 9, 2])
    assert [each.label for each in arranged if each.label] == ["nine answers", "100,000"]


def test_wide_characters_are_wider():
    assert text_width("船船") == 24
    assert text_width("ab") == 13


def test_the_first_of_two_equal_answers_is_kept():
    _, arranged = drawn(figure("two", 2, 2), figure("Two", 2, 2), figure("2", 2, 2), rows=[1, 1, 2])
    assert [each.words for each in arranged] == ["two", "2"]
