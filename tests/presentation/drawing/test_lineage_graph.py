from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest
from invented_event import analysis as invented

from newslens import schema
from newslens.presentation.drawing import draw_lineages, lineages_in_words
from newslens.presentation.event_view import EventView

NIGHT = dt.datetime(2031, 3, 9, 20)


def event(*reports):
    """Reports as pairs of a lineage and what they were taken from, with hours after the first."""
    articles = [
        schema.Article(
            str(n),
            f"Outlet {n}",
            None,
            None,
            when and NIGHT + dt.timedelta(hours=when - 1),
            None,
            None,
            None,
            None,
            "Text.",
        )
        for n, (_, _, when) in enumerate(reports)
    ]
    lineages = [
        schema.Lineage(str(n), letter, source, 0.9, None) for n, (letter, source, _) in enumerate(reports)
    ]
    return EventView(
        SimpleNamespace(
            articles=schema.table("articles", articles), lineages=schema.table("lineages", lineages)
        )
    )


def test_hours_run_across_where_they_are_known():
    drawing = draw_lineages(event(("A", None, 1), ("A", "0", 5), ("B", None, 9)))
    first, second, third = (dot.x for dot in drawing.dots)
    assert second - first == pytest.approx(third - second)
    assert [tick.label for tick in drawing.ticks] == ["Sun 20:00", "22:00", "Mon 00:00", "02:00", "04:00"]
    assert [tick.strong for tick in drawing.ticks] == [False, False, True, False, False]


def test_steps_of_copying_run_across_where_hours_are_not_known():
    drawing = draw_lineages(event(("A", None, 1), ("A", "0", None), ("A", "1", 3), ("B", None, None)))
    assert drawing.ticks == []
    first, second, third, alone = (dot.x for dot in drawing.dots)
    assert first == alone < second < third


def test_a_lineage_without_a_source_hangs_on_an_unseen_version():
    shown = event(("A", None, 1), ("A", None, 2), ("B", None, 3))
    drawing = draw_lineages(shown)
    assert shown.unseen == {"A"}
    ((x, _, hue),) = drawing.rings
    assert hue == "a"
    assert x < min(dot.x for dot in drawing.dots)
    assert len(drawing.edges) == 2


def test_an_edge_is_dashed_where_the_words_changed():
    drawing = draw_lineages(EventView(invented()))
    assert [edge.dashed for edge in drawing.edges] == [False, True]
    assert drawing.rings == []


def test_reports_of_a_lineage_share_a_lane():
    drawing = draw_lineages(event(("B", None, 1), ("A", None, 2), ("B", "0", 3)))
    rows = {dot.article.number: dot.y for dot in drawing.dots}
    assert rows[2] < rows[1] < rows[3]
    assert [lane.letter for lane in drawing.lanes] == ["A", "B"]


@pytest.mark.parametrize("narrow", [False, True])
def test_everything_stands_inside_the_drawing(narrow):
    drawing = draw_lineages(
        event(*((letter, None, n + 1) for n, letter in enumerate("ABCDEFGH"))), narrow=narrow
    )
    for dot in drawing.dots:
        assert 0 < dot.x < drawing.width
        assert 0 < dot.y < drawing.height
        assert dot.label.startswith(str(dot.article.number))


def test_a_circle_of_copies_is_drawn_all_the_same():
    assert len(draw_lineages(event(("A", "1", None), ("A", "0", None))).dots) == 2


def test_the_drawing_has_a_sentence_for_its_name():
    assert lineages_in_words(EventView(invented())) == (
        "Three lineages: reports 1, 2 and 3 share lineage A, report 4 is lineage B and report 5 is lineage C."
    )
