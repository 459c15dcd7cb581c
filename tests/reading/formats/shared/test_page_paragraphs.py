from __future__ import annotations

import time

import pytest

from newslens.reading.formats.shared.page_paragraphs import paragraphs_of_pages, without_running_heads

FULL = "Two boats sank off the coast near Lund on Sunday morning and"


def test_a_short_line_ends_a_paragraph_and_a_page_does_not():
    first = f"Boats sink\n{FULL}\n{FULL}\n14 were saved.\n{FULL}"
    second = f"{FULL}\nnobody was hurt."
    assert paragraphs_of_pages([first, second]).split("\n") == [
        "Boats sink",
        f"{FULL} {FULL} 14 were saved.",
        f"{FULL} {FULL} nobody was hurt.",
    ]


def test_an_empty_line_ends_a_paragraph():
    assert paragraphs_of_pages([f"{FULL}\n\n{FULL}"]) == f"{FULL}\n{FULL}"


def test_the_length_on_either_side_of_a_short_line():
    full = "x" * 49 + "."
    for length, lines in [(40, 1), (39, 2)]:
        page = "\n".join([full, full, full, "y" * length, full])
        assert len(paragraphs_of_pages([page]).split("\n")) == lines


@pytest.mark.parametrize(
    ("end", "start", "joined"),
    [
        ("the coast guard’s spokes-", "woman said", "spokeswoman said"),
        ("the coast guard’s spokes\u00ad", "woman said", "spokeswoman said"),
        ("the prize of the Ander-", "Sohn family", "Ander-Sohn family"),
        ("the season of 2019-", "2020 was dry", "2019- 2020 was dry"),
        ("a pause – of a kind -", "that lasted", "kind - that lasted"),
        ("a ship that was well-", "known here", "well-known here"),
        ("a ship that was well\u00ad", "known here", "wellknown here"),
    ],
)
def test_words_that_were_divided_are_made_whole_and_compounds_keep_their_hyphen(end, start, joined):
    page = f"{FULL}\nAll is well, as is known to all who were asked about it.\n{FULL} {end}\n{start} {FULL}"
    assert joined in paragraphs_of_pages([page])


def test_signs_of_print_become_letters():
    assert paragraphs_of_pages(["The ﬁve oﬃcers diﬀer, and ﬂee."]) == "The five officers differ, and flee."


def test_nothing_is_nothing():
    assert paragraphs_of_pages([]) == paragraphs_of_pages(["", " \n"]) == ""


def test_heads_and_numbers_of_pages_are_left_out_whatever_their_number():
    pages = [
        f"The Herald\nSection {n}\n{word}\n\n{n} of 3"
        for n, word in enumerate(["Boats", "sank", "."], start=1)
    ]
    assert without_running_heads(pages) == ["The Herald\nSection 1\nBoats", "sank", "."]
    assert without_running_heads([page.removeprefix("The Herald\n") for page in pages]) == [
        "Boats",
        "sank",
        ".",
    ]


def test_what_stands_on_few_pages_or_within_them_is_text():
    pages = ["a\nBoats", "a\nsank", "b\nc", "d\ne"]
    assert without_running_heads(pages) == pages  # two of four
    assert without_running_heads(pages[:2]) == pages[:2]  # too few pages to tell
    assert without_running_heads([*pages[:2], "a\nf"]) == [
        "a\nBoats",
        "sank",
        "f",
    ]  # there it may be the title


def test_no_more_lines_than_heads_have_are_left_out():
    page = "\n".join(f"line {word}" for word in "abcdefgh")
    assert without_running_heads([page] * 3)[1:] == ["line d\nline e"] * 2


def test_a_long_run_of_letters_is_read_in_linear_time():
    begin = time.process_time()
    paragraphs_of_pages(["a" * 60_000])  # half a minute, where a divided word is sought from every letter on
    assert time.process_time() - begin < 3
    assert paragraphs_of_pages([f"{'a' * 90}-\nb"]) == "a" * 90 + "b"
