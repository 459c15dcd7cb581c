"""Roles of lines by their place; prose of a given length is made of one word, since only lengths and ends count."""

from __future__ import annotations

import pytest

from newslens.reading.corpus import read_articles
from newslens.reading.line_roles import role_lines
from newslens.reading.segments import find_segments

BODY = "A ferry sank off the coast of Lund on Friday, the coast guard said."
MORE = "Divers will search the wreck on Monday, a spokeswoman told reporters."
MENU = ["Home pages", "World pages", "Sport pages"] * 3


def roles(*lines):
    text = "\n".join(lines)
    spans = []
    for line in lines:
        start = spans[-1][1] + 1 if spans else 0
        spans.append((start, start + len(line)))
    return [role for _, role in role_lines(text, spans)]


def words(number):
    """A line of so many words without a full stop."""
    return " ".join(["word"] * number)


def prose(length):
    """A sentence of so many characters."""
    return "It " + "x" * (length - 4) + "."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (words(15), ["heading", "heading", "lead"]),
        (words(16), ["heading", "lead", "body"]),
        ("It sank.", ["heading", "lead", "body"]),
        (
            "Sank.",
            ["heading", "heading", "lead"],
        ),  # a full stop without a space before it: an abbreviation, a name
        ("She said “go,”", ["heading", "lead", "body"]),
        ("The port is closed:", ["heading", "heading", "lead"]),
        ("沉船。", ["heading", "lead", "body"]),
        ("沉" * 29, ["heading", "heading", "lead"]),
        ("沉" * 30, ["heading", "lead", "body"]),
    ],
)
def test_a_line_of_prose_opens_the_report(line, expected):
    assert roles("Ferry sinks", line, BODY) == expected


@pytest.mark.parametrize(("number", "expected"), [(30, ["heading", "lead"]), (31, ["lead", "body"])])
def test_a_first_line_may_be_a_long_headline(number, expected):
    assert roles(words(number), BODY) == expected


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (["Ferry", "Sinks", "Off Lund"], ["heading"] * 3),
        (
            ["Ferry", "Sinks off Lund today", "Off", "Lund"],
            ["boilerplate", "heading", "boilerplate", "boilerplate"],
        ),
        (["Ferry", "Sinks off Lund", "Off", "Lund"], ["boilerplate"] * 4),
        (
            ["One ferry sinks today", "Two", "Two ferries sink today", "Lund"],
            ["boilerplate"] * 2 + ["heading", "boilerplate"],
        ),
        (["LUND, Sweden (Wire) —"], ["dateline"]),
        (["By Ann Lee", "Share"], ["byline", "boilerplate"]),
    ],
)
def test_lines_above_the_report(above, expected):
    assert roles(*above, BODY) == [*expected, "lead"]


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ([words(10)], ["heading"]),
        ([words(11)], ["body"]),
        (["Two hurt", "One missing"], ["heading"] * 2),
        (["Two hurt", "One missing", "Port shut"], ["body"] * 3),
        (["The ships are:", "Maria"], ["body", "heading"]),
        (["LUND (Wire) —"], ["dateline"]),
        (["The ferry is seen off Lund on Friday."], ["caption"]),
        (["READ MORE: Two hurt"], ["promo"]),
        (["https://news.example/a"], ["url"]),
    ],
)
def test_fragments_between_paragraphs(between, expected):
    assert roles(BODY, *between, MORE) == ["lead", *expected, "body"]


def test_what_a_sentence_with_a_colon_announces_is_body():
    assert roles(BODY, f"{words(16)}:", "Maria", "Anna", MORE) == ["lead"] + ["body"] * 4
    assert roles(BODY, f"{words(16)},", "Maria", "Anna", MORE) == [
        "lead",
        "body",
        "heading",
        "heading",
        "body",
    ]


def test_a_text_without_prose_is_body():
    assert roles("Ferry sinks", "By Ann Lee") == ["lead", "byline"]


@pytest.mark.parametrize(("fragments", "inside"), [(8, "body"), (9, "boilerplate")])
def test_so_many_fragments_above_make_a_whole_page(fragments, inside):
    report = [prose(400), "Two hurt", "One missing", "Port shut", prose(400)]
    above = [f"Page {number}" for number in range(fragments)]
    assert roles(*above, *report)[fragments:] == ["lead", inside, inside, inside, "body"]


@pytest.mark.parametrize(("furniture", "inside"), [(3, "body"), (4, "boilerplate")])
def test_so_much_furniture_makes_a_whole_page(furniture, inside):
    report = [prose(400), "Two hurt", "One missing", "Port shut", prose(400)]
    assert roles(*["Share"] * furniture, *report)[furniture:] == ["lead", inside, inside, inside, "body"]


@pytest.mark.parametrize(
    ("line", "cost"),
    [("Two hurt", 100), ("Share", 80), ("Related stories", 160), ("READ MORE: Two hurt", 20)],
)
def test_what_a_line_costs_the_report_of_a_page(line, cost):
    """The report goes on over the line where the prose before it is longer than the line's cost."""
    after = prose(cost + 2)
    joined = roles(*MENU, prose(cost + 1), line, after)[len(MENU) :]
    apart = roles(*MENU, prose(cost), line, after)[len(MENU) :]
    assert (joined[0], joined[-1]) == ("lead", "body")
    assert apart[0] != "lead"
    assert apart[-1] == "lead"


@pytest.mark.parametrize(
    "line",
    [
        "3 hours ago",
        "https://news.example/a",
        "By Ann Lee",
        "File photo: The port",
        "(Reporting by Ann Lee)",
        "Correction: It was Friday",
    ],
)
def test_lines_of_a_report_cost_it_nothing(line):
    found = roles(*MENU, "It sank.", line, MORE)[len(MENU) :]
    assert (found[0], found[-1]) == ("lead", "body")


@pytest.mark.parametrize(("length", "first"), [(400, "lead"), (401, "boilerplate")])
def test_a_paragraph_counts_to_a_length_only(length, first):
    """A long text in the frame of a page is no report: two shorter paragraphs together outweigh it."""
    between = ["Sport pages"] * 6
    found = roles(*MENU, prose(900), *between, prose(200), prose(length - 200))
    assert found[len(MENU)] == first


@pytest.mark.parametrize(("below", "role"), [(60, "boilerplate"), (61, "body")])
def test_the_lists_below_begin_behind_half_of_the_prose(below, role):
    found = roles(prose(60), "Most read", prose(below))
    assert found == ["lead", "boilerplate", role]


def test_below_the_report_of_a_page_all_is_boilerplate():
    assert roles(*MENU, BODY, MORE, "Sport pages", "Two hurt", "By Ann Lee")[-3:] == ["boilerplate"] * 2 + [
        "byline"
    ]


def test_below_a_report_alone_a_fragment_is_boilerplate_and_a_list_is_body():
    assert roles(BODY, "The end")[-1] == "boilerplate"
    assert roles(BODY, "Maria", "Anna", "Clara")[-3:] == ["body"] * 3


def test_each_line_has_its_role_however_many_stand_before_it():
    found = roles(BODY, MORE, "READ MORE: Two hurt", MORE, "Share", "3 hours ago", "Two hurt", MORE)
    assert found == ["lead", "body", "promo", "body", "boilerplate", "timestamp", "heading", "body"]


@pytest.mark.parametrize(
    ("above", "role"),
    [
        ("A ferry is seen off Lund on Friday.", "caption"),
        ("In this March 2, 2031, file photo, a ferry lies at the quay of Lund.", "caption"),
        ("Crews wait in line in Lund, Sunday, March 2, 2031.", "caption"),
        ("A ferry sank off Lund on Sunday.", "body"),
        ("The plan is seen as a threat.", "body"),
    ],
)
def test_captions_above_the_first_paragraph(above, role):
    text = f"{above}\nLUND (Wire) — Three sailors drowned on Friday.\nTwo of them were brothers."
    found = [(each.role, each.surface) for each in find_segments(text)]
    assert found[0] == (role, above)
    assert (("dateline", "LUND (Wire) —") in found) == (role == "caption")


def test_a_header_above_the_report_is_no_body():
    header = ["Title: Ferry sinks", "Outlet: The North", "By: Ana Brel", "Date: 3 March 2031"]
    expected = ["heading", "boilerplate", "byline", "timestamp"]
    assert roles(*header, BODY, MORE) == [*expected, "lead", "body"]
    assert roles(*header) == expected
    assert roles("Title: Ferry sinks", BODY) == ["heading", "lead"]


def test_a_header_is_read_from_its_file_and_stays_in_the_text(tmp_path):
    text = f"Title: Ferry sinks\r\nOutlet: The North\r\nDate: 3 March 2031\r\n\r\n{BODY}\r\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8", newline="")
    (article,) = read_articles(tmp_path / "a.txt").to_dict("records")
    assert article["text"] == text
    assert [article["title"], article["outlet"]] == ["Ferry sinks", "The North"]
    assert article["published"].isoformat() == "2031-03-03T00:00:00"
    (body,) = [segment for segment in find_segments(text) if segment.role == "body"]
    assert body.surface == text[body.start : body.end] == BODY
