"""What may stand beside a date in the line that says who publishes a report and when."""

from __future__ import annotations

import re

import pytest

from newslens.lexicon import entries
from newslens.reading.publisher_phrases import (
    NAME,
    TEXT_KIND,
    is_publisher_phrase,
    is_text_kind,
    means_another_day,
)


@pytest.mark.parametrize(
    "phrase",
    [
        "Lund Observer",
        "De Velmer Bode",
        "la Gazzetta di Velm",
        "Österbote",
        "Ministry of Works of the Isle of Tarn",
        "boats.example",
        "boats.example/diary",
        "By Ann Lee and Bo Chan",
        "By Our Harbour Reporter",
        "From our own correspondent in Port Velm",
        "by a staff writer",
        "press release",
        "Press release of the Port of Velm",
        "Statement by the Port of Velm",
        "Union statement",
        "Ad hoc announcement",
        "bulletin No. 12",
        "page 3",
        "Nr. 34",
        "machine translation",
        "a sailing blog",
        "an independent news site",
        "Sunday edition",
        "English Edition",
        "Press office of the Lund Regatta",
        "translated",
        "Translated from the Danish",
        "translation by Ann Lee",
        "Translated from the pages of the daily Tarn",
    ],
)
def test_a_publisher_or_the_kind_of_text(phrase):
    assert is_publisher_phrase(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "Boats sink",
        "Boats sink in storm",
        "the harbour",
        "town hall",
        "a boat",
        "the blog",
        "seen",
        "from our shores",
        "press release withdrawn",
        "Port withdraws press release",
        "The statement",
        "2 statements",
        "page three of the log",
        "No. 10 burns",
        "Police seize Sunday edition",
        "translated for the crews",
        "Velm 24",
        "7 pm",
        "Copyright Lund Observer",
        "Final Deadline",
        "Velm Photo",
    ],
)
def test_near_misses(phrase):
    assert not is_publisher_phrase(phrase)


@pytest.mark.parametrize(
    ("phrase", "is_body"),
    [
        ("Harbour police", True),
        ("Port Velm council", True),
        ("Fire brigade of Velm", True),
        ("Boats hit police", False),
        ("Boats police of Velm fined", False),
    ],
)
def test_a_body_with_small_letters_only_where_the_line_is_a_release(phrase, is_body):
    assert is_publisher_phrase(phrase, issues=True) is is_body
    assert not is_publisher_phrase(phrase)


def test_kinds_of_texts():
    kinds = dict(entries("page/publication_kinds"))
    assert set(kinds.values()) == {"text", "issuer", "medium", "edition"}
    for phrase, kind in kinds.items():
        assert is_text_kind(phrase) is (kind == "text")
        assert (re.fullmatch(TEXT_KIND, phrase.title()) is not None) is (kind == "text")


@pytest.mark.parametrize(
    ("name", "is_one"), [(" ".join(["Lund"] * 8), True), (" ".join(["Lund"] * 9), False)]
)
def test_a_name_has_eight_words_at_most(name, is_one):
    assert (re.fullmatch(NAME, name) is not None) is is_one


@pytest.mark.parametrize(
    ("phrase", "is_another"),
    [
        ("left", True),
        ("Photo Ann Lee", True),
        ("Port Velm Regatta Opening", True),
        ("Lund Photo Weekly", False),
        ("", False),
    ],
)
def test_another_day(phrase, is_another):
    assert means_another_day(phrase) is is_another
