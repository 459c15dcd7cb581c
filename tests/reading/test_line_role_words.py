from __future__ import annotations

import pytest

from newslens.lexicon import entries
from newslens.reading.line_role_words import TAIL, is_timestamp, role_by_words


@pytest.mark.parametrize(
    ("line", "role"),
    [
        # a phrase at the beginning of the line, upper and lower case alike
        ("READ MORE: Eight hurt at concert", "promo"),
        ("Watch: Storm closes port", "promo"),
        ("» Watch: Storm closes port", "promo"),
        ("Correction: An earlier version gave a wrong number.", "correction"),
        ("Editor's note: This story was updated.", "correction"),
        ("(Reporting by Ann Lee; Editing by Bo Chan)", "credit"),
        ("Sign up for our newsletter", "boilerplate"),
        ("Advertisement Continue reading the main story", "boilerplate"),
        ("Follow our reporter Ann Lee on Twitter: @annlee.", "promo"),
        ("Media playback is not supported on this device The ferry off Lund", "caption"),
        ("This story will be updated.", "correction"),
        ("UP NEXT", "promo"),
        # its form, where no phrase is found
        ("LENGTH: 512 words", "aside"),
        ("Posted: 1052 GMT (1852 HKT), March 3, 2031", "timestamp"),
        ("Edited on Mon Mar-3-31 03:49 PM", "timestamp"),
        # the line and nothing else
        ("ADVERTISEMENT", "boilerplate"),
        ("Share ...", "boilerplate"),
        ("via IFTTT", "credit"),
        ("Most popular", TAIL),
        ("0 Comments", TAIL),
        ("1 comment", "boilerplate"),
        ("1.5k comments", TAIL),
        ("Edited by Ann Lee", "credit"),
        # at its end
        ("The Herald’s Ann Lee and Bo Chan contributed reporting.", "credit"),
        ("Ann Lee in Lund contributed to this report", "credit"),
        ("The port of Lund. Reuters/", "caption"),
        # anywhere
        ("Before you go on: we use cookies to improve this site.", "boilerplate"),
        ("Story (Photo: Ann Lee)", "caption"),
        # an address of which another outlet's report was taken
        ("from 5News https://news.example/a", "credit"),
        # of several roles the first of: correction, credit, promo, caption, tail, boilerplate
        ("Correction: sign up for our newsletter", "correction"),
        ("Watch: all rights reserved", "promo"),
        ("Reporting by Ann Lee. All rights reserved.", "credit"),
    ],
)
def test_phrases(line, role):
    assert role_by_words(line) == role


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sank within minutes.",
        "Watch the storm, he said.",
        "“Watch: they will come back,” she said.",
        "Advertisements cost the port a million.",
        "Homes were lost.",
        "They share this: a ferry.",
        "Many comments were read.",
        "The shares fell.",
        "Photo bystanders took",
        "Photos of the port",
        "He edited by hand, the owner said, and there was nothing that any of the others could do.",
    ],
)
def test_prose_has_no_role(line):
    assert role_by_words(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Updated 8/2/2031 6:15 PM",
        "Published: November 10, 2011",
        "Date posted: 2031-03-02",
        "Tue, 14 Oct 2031 03:25 PM",
        "Wednesday 3 March",
        "6:30pm UK, Friday 03 October 2031",
        "18.30 (GMT)",
        "10 a.m. AEDT",
        "3 hours ago",
        "Last updated on 3 March 2031 at noon local time",
    ],
)
def test_timestamps(line):
    assert role_by_words(line) == "timestamp"


@pytest.mark.parametrize(
    "line", ["Updated", "Friday", "14", "March 2031 was wet", "Updated 3 March 2031 by hand"]
)
def test_no_timestamps(line):
    assert role_by_words(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "By Ann Lee and Bo Chan",
        "By ANN LEE, City Herald",
        "Written by: Ann Lee",
        "Authors: Ann Lee, Bo Chan, Cy Diaz",
        "By Jean-Luc van der Lee",
    ],
)
def test_bylines(line):
    assert role_by_words(line) == "byline"


@pytest.mark.parametrize(
    "line",
    [
        "By hand and foot",
        "By Ann Lee.",
        "By Friday the police had found three of the missing men",
        "By Ann Lee “The Herald”",
        "Ann Lee",
    ],
)
def test_no_bylines(line):
    assert role_by_words(line) is None


def test_a_notice_has_600_characters_at_most():
    notice = "Before you go on: we use cookies. "
    assert role_by_words(notice + "x" * (600 - len(notice))) == "boilerplate"
    assert role_by_words(notice + "x" * (601 - len(notice))) is None


def test_a_timestamp_has_less_than_80_characters():
    stamp = "Updated 8/2/2031 6:15 PM "
    assert role_by_words(stamp + "-" * (79 - len(stamp))) == "timestamp"
    assert role_by_words(stamp + "-" * (80 - len(stamp))) is None


def test_a_byline_has_less_than_120_characters():
    assert role_by_words("By Ann L" + "e" * 111) == "byline"
    assert role_by_words("By Ann L" + "e" * 112) is None


def test_a_gap_in_a_phrase_holds_twelve_words_at_most():
    assert role_by_words("Edited by " + " ".join(["ann"] * 12)) == "credit"
    assert role_by_words("Edited by " + " ".join(["ann"] * 13)) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published 3 March 2031, 9.05 BST", True),
        ("Tuesday, March 4, 2031", True),
        ("Updated 2 hours ago", True),
        ("It sank on 3 March 2031", False),
        ("Published", False),
    ],
)
def test_a_line_that_is_a_stamp_and_nothing_else(line, expected):
    assert is_timestamp(line) == expected


@pytest.mark.parametrize(
    "phrase", [fields[0] for fields in entries("page/furniture") if fields[2] == "inside"]
)
def test_every_phrase_that_may_stand_anywhere_is_found(phrase):
    filled = phrase.replace("<n>", "2031").replace("<...>", "on ferries")
    assert role_by_words(f"A ferry sank off Lund; {filled} 12 it was") is not None


@pytest.mark.parametrize("marks", ["", ")", ")" * 31, ")" * 32, ")" * 80])
def test_marks_behind_the_last_word_do_not_hide_it(marks):
    assert role_by_words(f"The ferry off Lund (contributed reporting{marks}") == "credit"
