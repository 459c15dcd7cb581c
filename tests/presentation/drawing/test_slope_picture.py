from __future__ import annotations

from invented_event import RESULTS
from invented_event import analysis as invented

from newslens.presentation.drawing.slope_picture import slope_pictures
from newslens.presentation.event_view import EventView


def test_a_picture_is_drawn_for_a_page_at_two_widths_with_links_that_keep_their_ids_apart():
    (picture, *_) = slope_pictures(EventView(invented()), RESULTS, lambda key, _start, _end: f"#{key}")
    wide, narrow = picture.markup("change-1")
    for drawing in (wide, narrow):
        assert 'href="#wire"' in drawing
        assert 'role="group"' in drawing
    assert picture.words.split(". ")[0] in wide
    assert picture.moments == ("2027", "2031")


def test_one_moment_is_named_once():
    (picture, *_) = slope_pictures(EventView(invented()), RESULTS[1:])
    assert picture.moments == ("2031",)


def test_a_notebook_gets_a_chart_that_tells_the_sentences():
    (picture, *_) = slope_pictures(EventView(invented()), RESULTS)
    rows = [row for rows in picture.chart().to_dict()["datasets"].values() for row in rows]
    assert any("won more than 30 seats" in row.get("sentence", "") for row in rows)
    assert not [row for row in rows if "href" in row]
