from __future__ import annotations

import time

import pytest

from newslens.reading.datelines_and_links import cut_line, is_address, is_dateline, leading_dateline


def cut(text, role="lead"):
    return [(text[start:end].strip(), part) for start, end, part in cut_line(text, 0, len(text), role)]


@pytest.mark.parametrize(
    ("dateline", "report"),
    [
        ("LUND (Reuters) -", "A ferry sank."),
        ("LUND, Sweden, March 2 (Wire) —", "A ferry sank."),
        ("LUND, Sweden, 2 March 2031 —", "A ferry sank."),
        ("LUND, 2 March 2031 -", "A ferry sank."),
        ("LUND (Wire) - March 2, 2031 -", "A ferry sank."),
        ("LUND (Wire) – 2 March –", "A ferry sank."),
        ("LUND, 2 March 2031, 09:05 (Wire) -", "A ferry sank."),
        ("LUND, March 2, 2031 at 9.05 pm CET —", "A ferry sank."),
        ("LUND, 2 March 2031, updated 19:40 (Wire) -", "A ferry sank."),
        ("LUND, 2.3.2031 (Wire) -", "A ferry sank."),
        ("LUND, Sunday 2 March 2031 -", "A ferry sank."),
        ("Lund, March 2 -", "A ferry sank."),
        ("LUND —", "A ferry sank."),
        ("Lund, Sweden —", "A ferry sank."),
        ("Lund –", "“Go,” he said."),
        ("(Wire) –", "A ferry sank."),
        ("(CNN)", "A ferry sank."),
        ("(Wire)", "A ferry sank."),
        ("MADRID/LISBON (Reuters) -", "A ferry sank."),
        ("San Pedro de la Sierra (Wire) --", "A ferry sank."),
        ("LUND, Sweden, March 2, 2031 /Newswire/ --", "Holm Ferries sold a boat."),
        ("LUND, March 2 /Press Wire/ -", "Holm Ferries sold a boat."),
        ("LUND- ", "A ferry sank."),
        ("Baden-Baden (Wire) -", "A ferry sank."),
        ("STOW-ON-THE-WOLD\xa0—\xa0", "A ferry sank."),
    ],
)
def test_a_dateline_is_cut_from_the_lead(dateline, report):
    space = "" if dateline in {"(CNN)", "(Wire)"} else " "
    assert cut(f"{dateline}{space}{report}") == [(dateline.strip(), "dateline"), (report, "body")]


@pytest.mark.parametrize(
    "unit", ["A-", "A--", "A, ", "A/", "Ab ", "A.", "AAA", "A\xa0", "A \xa0 ", "AAA, ", "(A) "]
)
def test_a_line_of_openings_is_read_at_once(unit):
    begin = time.process_time()
    cut(unit * 200)
    assert time.process_time() - begin < 5  # it took minutes where a line had many readings


@pytest.mark.parametrize(
    "text",
    [
        "The ferry – built in 1990 – sank.",
        "Ann Lee, the owner (of three ships), said it sank.",
        "“No,” she said — and left.",
        "EXCLUSIVE — A ferry sank.",
        "Watch — A ferry sank.",
        "Lund — it sank.",
        "Lund - A ferry sank.",
        "Lund, 2 March 2031 - it sank.",
        "Ann Lee, 2 March 1951 – 4 March 2031",
        "(the port) A ferry sank.",
    ],
)
def test_no_dateline(text):
    assert cut(text) == [(text, "body")]


def test_the_day_before_a_dateline_is_a_timestamp():
    assert cut("date 2031-03-02 LUND (Wire) - A ferry sank.") == [
        ("date 2031-03-02", "timestamp"),
        ("LUND (Wire) -", "dateline"),
        ("A ferry sank.", "body"),
    ]


@pytest.mark.parametrize(("role", "parts"), [("body", 1), ("lead", 2), ("heading", 1)])
def test_only_the_lead_has_a_dateline(role, parts):
    assert len(cut("LUND (Wire) - A ferry sank.", role)) == parts


def test_a_dateline_ends_within_160_characters():
    for length, is_one in ((160, True), (161, False)):
        dateline = "A" * (length - len(" (Wire) —")) + " (Wire) —"
        assert (cut(f"{dateline} It sank.")[0][1] == "dateline") is is_one
        assert is_dateline(dateline) is is_one


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Lima, Peru (Wire) —", True), ("LIMA —", True), ("Lima burns", False), ("LIMA — It burns", False)],
)
def test_a_line_that_is_a_dateline(line, expected):
    assert is_dateline(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("https://news.example/a?b=c", True),
        ("http://news.example", True),
        ("www.news.example/a", True),
        ("pic.twitter.com/a1b2", True),
        ("news.example", False),
        ("See https://news.example/a", False),
        ("https://news.example/aThe", False),  # a word of the next sentence is glued to it
    ],
)
def test_a_line_that_is_an_address(line, expected):
    assert is_address(line) is expected


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://news.example/a. It sank.", "https://news.example/a"),
        ("See (https://news.example/a), they said.", "https://news.example/a"),
        (
            "See https://news.example/s?ref=abc%5EtfwOn Friday it sank.",
            "https://news.example/s?ref=abc%5Etfw",
        ),
        ("See t.co/a1 and more.", "t.co/a1"),
    ],
)
def test_addresses_inside_a_paragraph(text, address):
    parts = cut(text, "body")
    assert [surface for surface, role in parts if role == "url"] == [address]
    assert [role for _, role in parts] == ["body", "url", "body"]


def test_a_line_of_another_role_is_not_cut():
    assert cut("See https://news.example/a", "promo") == [("See https://news.example/a", "promo")]


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("LUND (Wire) — Boats sank.", "LUND (Wire) — "),
        ("LUND, Velm, March 3, 2031 — Boats sank.", "LUND, Velm, March 3, 2031 — "),
        ("LUND (Wire) - March 3, 2031 was a bad day.", "LUND (Wire) - "),
        ("LUND (Wire) - March 3, 2031 - it was bad.", "LUND (Wire) - "),
        ("Boats sank off Lund.", None),
        ("", None),
    ],
)
def test_the_dateline_with_which_a_line_opens(line, dateline):
    assert leading_dateline(line) == dateline
