from __future__ import annotations

import pytest

from newslens.lexicon import entries
from newslens.reading.formats import METADATA
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.text_headers import header_lines, stated_above

BODY = "Two ferries collided off Port Selim on Sunday, and nobody was hurt."


def test_what_the_lines_say():
    text = (
        "\r\nTITLE: Ferries collide: twelve hurt\r\nNewspaper : The North\r\nAuthor: Ana Brel\r\n"
        f"Published on: 3 March 2031\r\nLink: https://north.example/a?b=c\r\nSection: World\r\n\r\n{BODY}"
    )
    assert stated_above(text) == {
        "title": "Ferries collide: twelve hurt",
        "outlet": "The North",
        "byline": "Ana Brel",
        "published": "3 March 2031",
        "url": "https://north.example/a?b=c",
    }
    assert [line.role for line in header_lines(text.split("\n"))] == [
        "heading", "boilerplate", "byline", "timestamp", "url", "boilerplate"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        f"Title: Ferries collide\n\n{BODY}",  # one label alone
        f"Source: police say two boats sank.\n{BODY}",
        f"Ferries collide\nOutlet: The North\nDate: 3 March 2031\n{BODY}",  # not at the top
        f"Section: World\nPage: 3\n{BODY}",  # nothing that is a column
        f"Date: 3 March 2031\nPublished: 4 March 2031\n{BODY}",  # one thing twice
        f"Captain: We had no time left.\nMayor: Nobody knew.\n{BODY}",
        f"Title: {'x' * thresholds.HEADER_LENGTH}\nOutlet: The North\n{BODY}",
        "",
    ],
)
def test_what_is_no_header(text):
    assert stated_above(text) == {}


def test_a_header_ends_where_one_thing_is_said_again():
    text = f"Title: Ferries collide\nDate: 3 March 2031\nDate: that is what everybody asked for.\n{BODY}"
    assert stated_above(text)["published"] == "3 March 2031"
    assert len(header_lines(text.split("\n"))) == 2


def test_a_source_may_be_an_address_and_a_value_empty():
    assert stated_above(f"Source: https://north.example/a\nTitle: Ferries\nDate:\n{BODY}") == {
        "url": "https://north.example/a",
        "title": "Ferries",
    }


def test_an_outlet_may_be_cited_with_day_and_page():
    assert (
        stated_above(f"Title: Ferries\nSource: The Herald. 3/4/2031, p1. 1p.\n{BODY}")["outlet"]
        == "The Herald"
    )
    assert stated_above(f"Title: Ferries\nSource: St. Ives Echo\n{BODY}")["outlet"] == "St. Ives Echo"


def test_a_header_has_so_many_lines_at_most():
    lines = ["Title: a", "Outlet: b", *["Tags: c"] * thresholds.HEADER_LINES]
    assert len(header_lines(lines)) == thresholds.HEADER_LINES


def test_labels_fill_columns_that_there_are():
    assert {column for _, column, _ in entries("page/header_labels")} <= {*METADATA, "none"}
