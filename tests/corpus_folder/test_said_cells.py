from __future__ import annotations

import datetime as dt

import pytest

from newslens.corpus_folder.said_cells import read_cells
from newslens.errors import InputError


def test_values_are_read_and_empty_cells_left_out():
    read = read_cells(
        {"outlet": " The Herald ", "published": "2031-10-16T09:30+02:00", "url": " "}, place="here"
    )
    assert read == {
        "outlet": "The Herald",
        "published": dt.datetime(2031, 10, 16, 9, 30),
        "published_utc": dt.datetime(2031, 10, 16, 7, 30),
    }


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"published": "soon"}, "here: column published: "),
        ({"file": "b.txt"}, "here: 'file' is no column to fill; there are "),
        ({"stated_by": "Ada"}, "here: 'stated_by' is no column to fill; there are "),
        ({"title": "Two\nboats"}, "here: column title: there is a line break"),
        ({"title": "Two\x00boats"}, "here: column title: there is a line break"),
        ({"outlet": "\ud800"}, "here: column outlet: there is a line break or half a character"),
    ],
)
def test_what_no_line_may_hold_is_refused(cells, told):
    with pytest.raises(InputError, match=told):
        read_cells(cells, place="here")
