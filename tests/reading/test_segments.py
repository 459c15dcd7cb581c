from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from project import FIVE_REPORTS

from newslens.reading.corpus import read_articles
from newslens.reading.lines import unwrap
from newslens.reading.segments import READABLE, blank_out, find_segments, sentences_of
from newslens.schema import Segment

BODY = "A ferry sank off the coast of Lund on Friday, the coast guard said."
MORE = "Divers will search the wreck on Monday, a spokeswoman of the coast guard told reporters in Lund."

LINES = st.sampled_from(
    [
        "READ MORE: Two hurt",
        "By Ann Lee",
        "3 Comments",
        BODY,
        MORE,
        "LUND, Sweden (Wire) - It sank.",
        "via IFTTT",
        "Share",
        " ",
        "\0",
        "https://a.example/bThe ferry",
    ]
)
HOSTILE = st.lists(LINES | st.text(max_size=30)).map("\n".join)


def roles(text):
    return [(part.role, part.surface) for part in find_segments(text)]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("READ MORE: Eight hurt at concert", "promo"),
        ("Read also: Storm closes port", "promo"),
        ("RELATED: Storm closes port", "promo"),
        ("Watch: Storm closes port", "promo"),
        ("Correction: An earlier version gave a wrong number of passengers.", "correction"),
        ("Editor's note: This story was updated with a statement.", "correction"),
        ("An earlier version of this story misspelt a name.", "correction"),
        ("The Herald’s Ann Lee and Bo Chan contributed reporting.", "credit"),
        ("Ann Lee in Lund contributed to this report.", "credit"),
        ("(Reporting by Ann Lee; Editing by Bo Chan)", "credit"),
        ("from 5News https://news.example/a", "credit"),
        ("via IFTTT", "credit"),
        ("0 Comments", "boilerplate"),
        ("Share on Facebook", "boilerplate"),
        ("ADVERTISEMENT", "boilerplate"),
        ("Sign up for our newsletter", "boilerplate"),
        ("© 2024 The Herald. All rights reserved.", "boilerplate"),
        ("We use cookies to improve this site.", "boilerplate"),
        ("By Ann Lee and Bo Chan", "byline"),
        ("By ANN LEE, City Herald", "byline"),
        ("Updated 8/2/2031 6:15 PM", "timestamp"),
        ("Published: November 10, 2011", "timestamp"),
        ("Tue, 14 Oct 2031 03:25 PM", "timestamp"),
        ("6:30pm UK, Friday 03 October 2031", "timestamp"),
        ("3 hours ago", "timestamp"),
        ("File photo: The ferry in the port of Lund", "caption"),
        ("The ferry in the port of Lund. Photo: Ann Lee/Reuters", "caption"),
        ("The ferry is seen off the coast of Lund on Friday.", "caption"),
        ("Voters wait in line in Lima, Peru, Sunday, June 6, 2021.", "caption"),
        ("https://news.example/a?b=c", "url"),
        ("What the coast guard says", "heading"),
    ],
)
def test_roles_of_lines(line, role):
    assert roles(f"{BODY}\n{line}\n{MORE}") == [("body", BODY), (role, line), ("body", MORE)]


@pytest.mark.parametrize(
    "line",
    [
        "The report is seen as a threat to the government by several members of the house.",
        "Read the law, the judge told the two men in a courtroom in Lund.",
        "By Friday the police had found three of the missing men, officials said.",
        "May was the month in which the ferry was sold, the owner said.",
        "Photos of the ferry were published on Friday, and its owner complained.",
        "From Lund the ship went to Malmö.",
        "“Watch: they will come back,” she said.",
        "In a statement on Friday the firm said that the message broke its terms of service and privacy policy.",
        "Sources close to the owner said on 5 May 2010 that the ship had been sold.",
    ],
)
def test_prose_stays_body(line):
    assert roles(f"{BODY}\n{line}\n{MORE}")[1] == ("body", line)


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("LUND (Reuters) - A ferry sank.", "LUND (Reuters) -"),
        ("LUND, Sweden, March 2 (Wire) — A ferry sank.", "LUND, Sweden, March 2 (Wire) —"),
        ("LUND — A ferry sank.", "LUND —"),
        ("Lund, Sweden — A ferry sank.", "Lund, Sweden —"),
        ("(Wire) – A ferry sank.", "(Wire) –"),
        ("(CNN)A ferry sank.", "(CNN)"),
        ("MADRID/LISBON (Reuters) - A ferry sank.", "MADRID/LISBON (Reuters) -"),
    ],
)
def test_datelines_are_cut_from_the_first_paragraph(text, dateline):
    assert roles(text) == [("dateline", dateline), ("body", "A ferry sank.")]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry – built in 1990 – sank.",
        "Ann Lee, the owner (of three ships), said it sank.",
        "“No,” she said — and left.",
    ],
)
def test_dashes_and_brackets_make_no_dateline(text):
    assert roles(text) == [("body", text)]


def test_an_address_glued_to_the_next_sentence_ends_before_it():
    text = f"{BODY}\nhttps://news.example/s/145?ref=abc%5EtfwOn Friday, one person was killed."
    assert roles(text)[1:] == [
        ("url", "https://news.example/s/145?ref=abc%5Etfw"),
        ("body", "On Friday, one person was killed."),
    ]


def test_headline_timestamp_and_byline_above_the_report():
    text = f"Ferry sinks off Lund\nBy Ann Lee\nUpdated 3 March 2024\n{BODY}\n{MORE}"
    assert [role for role, _ in roles(text)] == ["heading", "byline", "timestamp", "body", "body"]


def test_of_a_whole_page_the_report_is_left():
    menu = "Home\nNews\nWorld\nSport\nBusiness\nCulture\nTravel\nWeather\nVideo\nJobs\nRadio"
    text = f"{menu}\nFerry sinks off the coast of Lund\n{BODY}\n{MORE}\nMost read\nStorm closes port\nShe won. He lost.\n{menu}"
    parts = find_segments(text)
    assert [part.surface for part in parts if part.role in READABLE] == [
        "Ferry sinks off the coast of Lund",
        BODY,
        MORE,
    ]


def test_a_list_that_a_colon_announces_is_body():
    text = f"{BODY}\nThe ships are:\nMaria, Lund\nAnna, Malmö\nClara, Ystad\n{MORE}"
    assert {role for role, _ in roles(text)} == {"body"}


def test_a_text_of_one_line_is_body():
    assert roles("Ferry sinks") == [("body", "Ferry sinks")]


def test_the_five_reports():
    articles = read_articles(FIVE_REPORTS)
    by_article = {
        key: [[part.role, part.surface] for part in find_segments(text) if part.role != "body"]
        for key, text in zip(articles["article_id"], articles["text"], strict=True)
    }
    assert [role for role, _ in by_article["cnn"]] == ["dateline", "caption", "correction", "credit"]
    assert [role for role, _ in by_article["newser"]] == ["timestamp", "dateline"]
    assert [role for role, _ in by_article["9news-copy"]] == [
        "promo",
        "promo",
        "promo",
        "url",
        "promo",
        "credit",
        "credit",
        "boilerplate",
    ]
    assert by_article["agency"] == [["heading", "Mounting tensions"]]
    assert [role for role, _ in by_article["retranslation"]] == ["timestamp", "credit"]
    text = articles.set_index("article_id").loc["9news-copy", "text"]
    assert "Eight killed" not in blank_out(text, find_segments(text))


@given(st.text() | HOSTILE)
def test_segments_tile_any_text(text):
    parts = find_segments(text)
    assert all(text[part.start : part.end] == part.surface and part.surface.strip() for part in parts)
    assert all(one.end <= two.start for one, two in itertools.pairwise(parts))
    assert "".join("".join(part.surface.split()) for part in parts) == "".join(text.split())


@given(HOSTILE)
def test_readable_text_keeps_every_offset(text):
    parts = find_segments(text)
    plain = blank_out(unwrap(text).view, parts)
    assert len(plain) == len(text)
    for part in parts:
        kept = plain[part.start : part.end]
        assert kept == part.surface if part.role in READABLE else not kept.strip()


@given(HOSTILE)
def test_sentences_stand_in_readable_segments(text):
    parts = find_segments(text)
    found = sentences_of(unwrap(text), parts)
    assert all(text[one.start : one.end] == one.surface for one in found)
    assert [one.paragraph for one in found] == sorted(one.paragraph for one in found)
    read = "".join("".join(part.surface.split()) for part in parts if part.role in READABLE)
    assert "".join("".join(one.surface.split()) for one in found) == read


def test_blanks_stand_in_place_of_what_is_not_read():
    text = "READ MORE: Two hurt\r\nA ferry sank.\n3 Comments"
    assert blank_out(text, find_segments(text)) == f"{' ' * 19}\r\nA ferry sank.\n{' ' * 10}"
    assert blank_out(text, []) == text


def test_a_filled_paragraph_is_one_segment_with_its_own_line_breaks():
    text = f"The {'x' * 56}\nand so on."
    assert find_segments(text) == [Segment(0, len(text), text, "body")]


@pytest.mark.parametrize("role", sorted(READABLE))
def test_sentences_of_a_stretch_that_reaches_over_paragraphs(role):
    text = "One. Two.\n\nThree."
    found = sentences_of(unwrap(text), [Segment(0, len(text), text, role)])
    assert [(one.surface, one.paragraph) for one in found] == [("One.", 0), ("Two.", 0), ("Three.", 1)]


def test_sentences_of_stretches_inside_paragraphs():
    text = "See https://a.example/b now. It sank.\nAd\nTwo died."
    parts = [(0, 4, "body"), (4, 23, "url"), (24, 37, "body"), (38, 40, "boilerplate"), (41, 50, "body")]
    found = sentences_of(unwrap(text), [Segment(a, b, text[a:b], role) for a, b, role in parts])
    assert [(one.surface, one.paragraph) for one in found] == [
        ("See", 0),
        ("now.", 0),
        ("It sank.", 0),
        ("Two died.", 2),
    ]


def test_a_stretch_outside_of_all_paragraphs_has_no_sentence():
    assert sentences_of(unwrap("One.\n \nTwo."), [Segment(4, 7, "\n \n", "body")]) == []


def test_a_stretch_ends_where_the_next_begins():
    text = "One. Two."
    parts = [Segment(0, 4, "One.", "heading"), Segment(4, 9, " Two.", "body")]
    assert [(one.start, one.end) for one in sentences_of(unwrap(text), parts)] == [(0, 4), (5, 9)]


@pytest.mark.parametrize(
    "piece",
    ["a", "A", "Ab, ", "(", " ", "\n", "http://", "By Ab ", "read more ", "CORVANE, ", "x\n", "Abc:\n"],
)
def test_the_time_grows_with_the_text(piece):
    text = piece * (200_000 // len(piece))
    begun = time.process_time()
    find_segments(text)
    assert time.process_time() - begun < 4
