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
        ("Lund Observer, posted Tues, 4 March 2031", "2031-03-04 00:00:00"),
        ("Media release of Tuesday 4 March 2031", "2031-03-04 00:00:00"),
        ("Fire brigade of Velm, situation report, 4 March 2031", "2031-03-04 00:00:00"),
        ("Crews' Union, statement No. 3, 4 March 2031", "2031-03-04 00:00:00"),
        ("Velmer Bote, No. 34, 4 March 2031, page 3", "2031-03-04 00:00:00"),
        ("LUND OBSERVER, 04 MAR 2031", "2031-03-04 00:00:00"),
        ("Lund Observer, 4th of March 2031", "2031-03-04 00:00:00"),
        ("First published in the Lund Observer, 4 March 2031", "2031-03-04 00:00:00"),
        ("Posted by knotty_rope on 4 March 2031", "2031-03-04 00:00:00"),
        ("Dated 4 March 2031", "2031-03-04 00:00:00"),
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
        ("Port of Velm, press release, 4 March 2031", "2031-03-04 00:00:00"),
        ("Port of Velm, media release, Tuesday, March 4, 2031, 7:00 CET", "2031-03-04 07:00:00"),
        ("Press release. Velm, Tarn, 4 March 2031", "2031-03-04 00:00:00"),
        ("Media release of 4 March 2031", "2031-03-04 00:00:00"),
        ("Harbour police, communique of 4 March 2031, 15.30", "2031-03-04 15:30:00"),
        ("Press office of the Lund Regatta, 4 March 2031, 22:45", "2031-03-04 22:45:00"),
        ("Ferry Line, information for passengers, 4 March 2031, 08:15 CET", "2031-03-04 08:15:00"),
        ("Lund Observer, Sunday edition, 4 March 2031", "2031-03-04 00:00:00"),
        ("Lund Observer, Tuesday 4 March 2031. Evening edition", "2031-03-04 00:00:00"),
        ("Velmer Bote - 4 March 2031 - translated from the Tarnish", "2031-03-04 00:00:00"),
        (
            "From our correspondent in Velm. Translated from the Tarnish. Tuesday, 4 March 2031, El Faro del Norte",
            "2031-03-04 00:00:00",
        ),
        ("Salt & Rope, a sailing blog. Posted: March 4th, 2031", "2031-03-04 00:00:00"),
        ("Lund Observer, posted 4 March 2031 at 09:12", "2031-03-04 09:12:00"),
        ("boats.example, posted 4 March 2031", "2031-03-04 00:00:00"),
        ("Posted on 4 March 2031 by Dr. Ann Lee on The Harbour Log", "2031-03-04 00:00:00"),
        ("by Our Harbour Reporter | 4 Mar 2031 | Daily Lantern", "2031-03-04 00:00:00"),
        ("Velmer Bote, 4.3.2031", "2031-03-04 00:00:00"),
        ("Velmer Bote, 4.12.2031 (translated)", "2031-12-04 00:00:00"),
        ("boats.example / 14.03.2031", "2031-03-14 00:00:00"),
        ("Lund Observer, 3/25/2031", "2031-03-25 00:00:00"),
        ("Lund Observer, 4 March 2031, updated 6 March 2031", "2031-03-04 00:00:00"),
        ("Lund Observer, 4 March 2031 (updated 6 March 2031)", "2031-03-04 00:00:00"),
        ("Published 4 March 2031 | Updated 6 March 2031 | Lund Observer", "2031-03-04 00:00:00"),
        ("Lund Observer, 4 March 2031, updated 18:30", "2031-03-04 00:00:00"),
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
        "Event: 4 March 2031, 7 pm, town hall",
        "4 March 2031, 7 pm, town hall",
        "Lund Observer, 4 March 2031, 6 March 2031",
        "4 March 2031, 6 March 2031 and 9 March 2031",
        "Copyright Lund Observer, 4 March 2031",
        "© Lund Observer, 4 March 2031",
        "Photo: Ann Lee, 4 March 2031",
        "Ann Lee (left), 4 March 2031",
        "Ann Lee, Bo Chan, Cy Day, Di Eck, 4 March 2031",
        "The quay after the storm, 4 March 2031",
        "Crews storm bank, 4 March 2031",
        "Boats hit police, press release, 4 March 2031",
        "Port withdraws press release of 4 March 2031",
        "The press release of 4 March 2031 was wrong.",
        "Media release of 4 March 2031 withdrawn",
        "Lund Observer, seen 4 March 2031",
        "By Tuesday, 4 March 2031",
        "Crews defy statement of 4 March 2031",
        "Posted in error on 4 March 2031",
        "Storm of 4 March 2031",
        "Page 3 of 12, 4 March 2031",
        "Lund Observer, 34, 4 March 2031",
        "Velm Regatta on Sunday, 4 March 2031",
        "Ferry to run until 4.9.2031",
        "Version 1.4.3.2031",
    ],
)
def test_near_misses(line):
    assert not stamped_lines([HEADLINE, line, PROSE])
    assert stated_publication(f"{HEADLINE}\n{line}\n{PROSE}") is None


@pytest.mark.parametrize("line", ["Velmer Bote, 9/10/2031", "Velmer Bote, 31.2.2031"])
def test_a_date_that_can_be_two_days_or_none_stays_missing_and_is_no_headline(line):
    text = f"{HEADLINE}\n\n{line}\n\nUpdated 12 November 2031\n\n{PROSE}"
    assert stated_publication(text) is None
    assert [part.role for part in find_segments(text)] == ["heading", "timestamp", "timestamp", "body"]


@pytest.mark.parametrize("days", [thresholds.LIST_LINES - 1, thresholds.LIST_LINES])
def test_lines_with_a_date_each_are_a_list(days):
    lines = [
        HEADLINE,
        *(f"Port Velm, {day} March 2031" for day in range(1, days + 1)),
        "Posted 9 April 2031 by Ann Lee",
    ]
    listed = set(range(1, days + 1)) if days < thresholds.LIST_LINES else set()
    assert stamped_lines(lines) == listed | {days + 1}


@pytest.mark.parametrize("names", [thresholds.SIGNED_NAMES, thresholds.SIGNED_NAMES + 1])
def test_few_names_beside_the_date(names):
    line = "press release, " + "Lund, " * names + "4 March 2031"
    assert bool(stamped_lines([HEADLINE, line])) is (names <= thresholds.SIGNED_NAMES)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Battle of Lund, 4 December 1676", PROSE], set()),
        (["Battle of Lund, 4 December 1676", "It was lost."], set()),
        (["Port of Velm, press release, 4 March 2031", PROSE], {0}),
        (["Lund Observer, posted 4 March 2031", PROSE], {0}),
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
    for length, is_one in ((thresholds.SIGNED_LENGTH - 1, True), (thresholds.SIGNED_LENGTH, False)):
        assert bool(stamped_lines([HEADLINE, "L" * (length - len(stamp)) + stamp])) is is_one


@pytest.mark.parametrize(
    "unit",
    [
        "A ",
        "A, ",
        "A of ",
        "(A) ",
        "A-",
        "Posted by ",
        "4 March 2031, ",
        "press release of A ",
        "translated from ",
        "a.b",
        " updated ",
    ],
)
@pytest.mark.parametrize("stamp", ["", "4 March 2031, ", "4 March 2031 by "])
def test_lines_of_openings_are_read_at_once(unit, stamp):
    begin = time.process_time()
    stamped_lines([(stamp + unit * 120)[: thresholds.SIGNED_LENGTH - 1]] * 10)
    assert time.process_time() - begin < 1
