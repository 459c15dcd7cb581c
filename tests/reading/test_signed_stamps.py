"""Lines above a report that say who publishes it and when."""

from __future__ import annotations

import time

import pytest

from newslens.reading import reading_thresholds as thresholds
from newslens.reading.date_lines import stated_publication
from newslens.reading.segments import find_segments
from newslens.reading.signed_stamps import stamped_lines

HEADLINE = "Boats sink off Port Velm"
PROSE = (
    "Two boats sank off Port Velm late in the evening, the harbour master said, and nobody was hurt in the storm, "
    "which had torn the roofs off some of the sheds along the quay."
)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Lund Observer, 4 March 2031", "2031-03-04 00:00:00"),
        ("Lund Observer, March 4, 2031", "2031-03-04 00:00:00"),
        ("Lund Observer, Tuesday 4 March 2031", "2031-03-04 00:00:00"),
        ("The Lund Sun, 4 March 2031", "2031-03-04 00:00:00"),
        ("Port and Coast Monitor | 2031-03-04", "2031-03-04 00:00:00"),
        ("Lund Observer, Velm, 4 March 2031", "2031-03-04 00:00:00"),
        ("Sailors' Voice, 4 March 2031, 6 p.m.", "2031-03-04 18:00:00"),
        ("Lund Observer, 4 March 2031, 18:05", "2031-03-04 18:05:00"),
        ("4 March 2031, Daily Lantern", "2031-03-04 00:00:00"),
        ("Tuesday, 4 March 2031 – Daily Lantern", "2031-03-04 00:00:00"),
        ("(Translated from Tarnish; Agence Nord) 4 March 2031", "2031-03-04 00:00:00"),
        ("(Translated from Tarnish) VELM, 4 March 2031", "2031-03-04 00:00:00"),
        ("Velmer Bote (translated), 4 March 2031", "2031-03-04 00:00:00"),
        ("Velmer Bote, 4 March 2031 (translated)", "2031-03-04 00:00:00"),
        ("Posted on 4 March 2031 by the harbour watch", "2031-03-04 00:00:00"),
        ("Lund Observer (4 March 2031)", "2031-03-04 00:00:00"),
        ("lundobserver.example, 4 March 2031", "2031-03-04 00:00:00"),
        ("Published by the Lund Observer on Tuesday, 4 March 2031 at 6 p.m.", "2031-03-04 18:00:00"),
        ("Posted by Ann Lee on March 4, 2031", "2031-03-04 00:00:00"),
        ("Posted 4 March 2031, shipnerd", "2031-03-04 00:00:00"),
        ("Published 4 March 2031 | Ann Lee", "2031-03-04 00:00:00"),
    ],
)
def test_a_line_of_names_and_a_date_is_a_stamp(line, published):
    text = f"{HEADLINE}\n\n{line}\n\n{PROSE}"
    found = stated_publication(text)
    assert found is not None
    assert str(found.published) == published
    assert [part.role for part in find_segments(text)] == ["heading", "timestamp", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "Boats sink in storm, 4 March 2031",
        "The harbour opened on 4 March 2031",
        "Two boats sank, Tuesday 4 March 2031.",
        "Ann Lee, born 4 March 1981",
        "Ann Lee, 4 March 1981 – 2 June 2031",
        "Published on 4 March 2031, the study found no harm",
        "Posted to the coast on 4 March 2031",
        "Lund Observer, 4 March",
        "Boats sink off Velm (4 March 2031)",
        "Lund Observer, March 2031",
        "(see the report of 4 March 2031)",
    ],
)
def test_near_misses(line):
    assert not stamped_lines([HEADLINE, line, PROSE])
    assert stated_publication(f"{HEADLINE}\n{line}\n{PROSE}") is None


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Battle of Lund, 4 December 1676", PROSE], set()),
        (["Battle of Lund, 4 December 1676", "It was lost."], set()),
        (["Lund Observer, 4 March 2031"], set()),
        (["Lund Observer, 4 March 2031", HEADLINE, PROSE], {0}),
        ([HEADLINE, "Lund Observer, 4 March 2031"], {1}),
    ],
)
def test_the_first_line_is_one_where_a_headline_stands_below_it(lines, found):
    assert stamped_lines(lines) == found


def test_only_above_the_first_paragraph():
    most = thresholds.FIRST_LINE_PROSE_WORDS
    for length, is_one in ((most, True), (most + 1, False)):
        lines = [HEADLINE, " ".join(["word"] * length), "Lund Observer, 4 March 2031", PROSE]
        assert bool(stamped_lines(lines)) is is_one


def test_only_among_the_first_lines_and_only_a_short_one():
    stamp = "Lund Observer, 4 March 2031"
    for above, is_one in ((thresholds.STAMPS_ABOVE - 1, True), (thresholds.STAMPS_ABOVE, False)):
        assert bool(stamped_lines([HEADLINE] * above + [stamp])) is is_one
    for length, is_one in ((thresholds.STAMP_LENGTH - 1, True), (thresholds.STAMP_LENGTH, False)):
        assert bool(stamped_lines([HEADLINE, "L" * (length - len(stamp)) + stamp])) is is_one


@pytest.mark.parametrize("unit", ["A ", "A, ", "A of ", "(A) ", "A-", "Posted by ", "4 March 2031, "])
def test_lines_of_openings_are_read_at_once(unit):
    begin = time.process_time()
    stamped_lines([(unit * 40)[: thresholds.STAMP_LENGTH - 1]] * 10)
    assert time.process_time() - begin < 1
