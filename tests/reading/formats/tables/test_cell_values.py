from __future__ import annotations

import numpy as np
import pytest

from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.tables.cell_values import date_value, plain_value, text_value, ticks_a_second


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("The North", "The North"),
        ("None", None),
        ("none", "none"),
        (" NaN ", None),
        ("", None),
        (float("nan"), None),
        (float("inf"), None),
        ([], None),
        (["Ana Brel"], "Ana Brel"),
        (["Ana Brel", None, "Bo Chan", "Cy Dorn"], "Ana Brel, Bo Chan and Cy Dorn"),
        ([{"name": "Ana Brel"}, {"name": "Bo Chan"}], "Ana Brel and Bo Chan"),
        ({"id": 3}, None),
        (np.array(["Ana Brel", "Bo Chan"]), "Ana Brel and Bo Chan"),
        (np.int64(3), 3),
    ],
)
def test_plain_values(value, plain):
    assert plain_value(value) == plain


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("  One.\r\n", "  One.\r\n"),
        (["One.", "", "Two."], "One.\n\nTwo."),
        ("None", ""),
        (None, ""),
        (3.5, ""),
        ({"name": "One."}, ""),
    ],
)
def test_texts(value, text):
    assert text_value(value) == text


FIRST, LAST = thresholds.FIRST_SECOND, thresholds.LAST_SECOND


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([FIRST, LAST - 1], 1),
        ([FIRST - 1], None),
        ([LAST], None),
        ([1000 * FIRST, str(1000 * LAST - 1)], 1000),
        ([1000 * FIRST - 1], None),
        ([float(FIRST), f"{FIRST}.0"], 1),
        ([FIRST, 1000 * FIRST], None),
        ([FIRST, "2031-03-01"], None),
        ([True], None),
        ([], None),
    ],
)
def test_a_column_counts_time_only_as_a_whole(values, ticks):
    assert ticks_a_second(values) == ticks


@pytest.mark.parametrize(
    ("value", "ticks", "stamp"),
    [
        (1930125600, 1, "2031-03-01T10:00:00+00:00"),
        ("1930125600000", 1000, "2031-03-01T10:00:00+00:00"),
        (20310301, None, "20310301"),
        ("20310301100000", None, "2031-03-01 10:00:00"),
        ("1 March 2031", None, "1 March 2031"),
        ("None", None, None),
    ],
)
def test_dates(value, ticks, stamp):
    assert date_value(value, ticks) == stamp


@pytest.mark.parametrize(
    ("cell", "text", "plain"),
    [
        ("['Ana Brel', 'Bo Chan']", "Ana Brel\n\nBo Chan", "Ana Brel and Bo Chan"),
        ('["Ana O\'Hara"]', "Ana O'Hara", "Ana O'Hara"),
        (r"['Ana O\'Hara', ]", "Ana O'Hara", "Ana O'Hara"),
        ("[]", "", None),
        (" [ ] ", "", None),
    ],
)
def test_lists_that_were_written_into_a_cell(cell, text, plain):
    assert (text_value(cell), plain_value(cell)) == (text, plain)


@pytest.mark.parametrize(
    "cell",
    [
        "[1, 2]",
        "['a' 'b']x",
        "[Photo] Two boats sank.",
        "['a', b]",
        "[['a']]",
        "['a\nb']",
        "['a'",
        "['\\N{no}']",
    ],
)
def test_texts_in_brackets_that_are_no_lists(cell):
    assert (text_value(cell), plain_value(cell)) == (cell, cell)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (["Two ", {"type": "bold", "text": "boats"}, " sank."], "Two boats sank."),
        ([{"text": "One."}, {"text": "Two."}], "One.\n\nTwo."),
        ({"text": "One."}, "One."),
        ({"html": "One."}, ""),
    ],
)
def test_texts_in_pieces(cell, text):
    assert text_value(cell) == text


def nested(depth, name=None):
    """A text in so many lists, or in as many objects under a name."""
    value = "One."
    for _ in range(depth):
        value = [value] if name is None else {name: value}
    return value


@pytest.mark.parametrize("depth", [thresholds.CELL_NESTING, thresholds.CELL_NESTING + 1, 5_000])
def test_lists_and_objects_within_each_other(depth):
    is_read = depth <= thresholds.CELL_NESTING
    for text in (nested(depth), nested(depth, "text")):
        assert text_value(text) == ("One." if is_read else "")
    for value in (nested(depth), nested(depth, "name")):
        assert plain_value(value) == ("One." if is_read else None)


def test_a_list_that_never_ends_is_given_up_at_once():
    for cell in ("['a'" + " " * 100_000 + "x]", "[" + "'a', " * 50_000, "[" + "'" * 100_000):
        assert text_value(cell) == cell
