from __future__ import annotations

import pytest

from newslens.extraction.quotations import find_quotations
from newslens.extraction.quotations.names_in_marks import (
    is_name_by_place,
    is_nickname,
    is_written_as_title,
)
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.schema import UNMARKED_KINDS

NAMES = {
    "nicknames": [
        "Tom “the Fox” Hale left the court, police said.",
        'Police said Tom "Big Red" Hale had left the court.',
        "The guards said Tom ‘Boots’ Hale was ill.",
        "Police said Tom “Red Fox” van Hale had left.",
    ],
    "what gives a name": [
        "Hale, who goes by the name “Boots.”, left.",
        "Residents said the yard, known as the “cage”, had been shut.",
        "The minister, nicknamed “the Hammer”, said nothing.",
        "He called for an end to the so-called “quiet zone”.",
        "Hale said the plan was codenamed “Winter Road”.",
        "He used the word “sorry” and said the term “fault” was wrong.",
        "Born Ana Ruiz, she was called “Boots” at school.",
        "It is what fans of the club call a derby, the title “Old Foe” being older.",
    ],
    "works and vessels": [
        "A song called “Grey Morning” was played, he said.",
        "The band said the album “Grey Morning” was late.",
        "Hale said the ferry “Aurora” was safe.",
        "In his memoir, “Half a Life,” he revealed that he was ill.",
        "Ana Ruiz wrote “Grey Morning” in 2019.",
        "Ana Ruiz sang “Grey Morning” in the church.",
        "He told the makers of “Grey Morning” that he was ill.",
        "He said it had the new “Thunder” engine.",
    ],
}
WORDS_OF_SOMEBODY = [
    ("Hale said the yard was “a cage”.", ["a cage"]),
    ("Hale said the yard was “The worst place”.", ["The worst place"]),
    ("Hale dubbed it “a disaster in waiting”.", ["a disaster in waiting"]),
    ("The plan was dubbed “a disaster” by Hale.", ["a disaster"]),
    ("Hale called the plan “reckless”.", ["reckless"]),
    ("The plan was called “reckless” by Hale.", ["reckless"]),
    ("Hale said the film was “very long”.", ["very long"]),
    ("Hale said of the song: “It is awful.”", ["It is awful."]),
    ("Hale said the term “was never used” there.", ["was never used"]),
    ("Hale said of the film, “Never Again.”", ["Never Again."]),
    ("A man shouted “Free Porto” as he left.", ["Free Porto"]),
    ("“Grey Morning is late,” the band said.", ["Grey Morning is late,"]),
    ("Hale Says Plan “A Total Failure” for the City", ["A Total Failure"]),
    ("Tom Hale said “Never” on Monday.", ["Never"]),
    ("Hale said the film “shows what we went through”.", ["shows what we went through"]),
]


def in_marks(text):
    return [each.surface for each in find_quotations(text) if each.kind not in UNMARKED_KINDS]


@pytest.mark.parametrize("text", [text for texts in NAMES.values() for text in texts])
def test_names_are_no_quotations(text):
    assert in_marks(text) == []


@pytest.mark.parametrize(("text", "expected"), WORDS_OF_SOMEBODY)
def test_what_somebody_said_stays(text, expected):
    assert in_marks(text) == expected


def test_the_title_that_somebody_wrote_is_no_indirect_quotation():
    assert find_quotations("Ana Ruiz wrote “Grey Morning” in 2019.") == []


def test_a_name_in_marks_leaves_the_quotation_beside_it():
    text = "Hale said the yard, known as the “cage”, was “a death trap”."
    assert in_marks(text) == ["a death trap"]


@pytest.mark.parametrize(
    ("text", "place", "nickname"),
    [
        ("Tom “Red” Hale left.", False, True),
        ("The “Red” Hotel burned.", False, False),
        ("Tom “Red.” Hale left.", False, False),
        ("dubbed “Red”", True, False),
        ("dubbed “a red one”", False, False),
        ("the song “red”", False, False),
        ("known as “One Two Three Four Five Six Seven”", True, False),
        ("known as “One Two Three Four Five Six Seven Eight”", False, False),
    ],
)
def test_places(text, place, nickname):
    (marked,) = find_marked_stretches(text)
    assert (is_name_by_place(text, marked), is_nickname(text, marked)) == (place, nickname)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("Red", True),
        ("red", False),
        ("", False),
        ("1984", False),
        ("Who Is There?", True),
        ("The end", False),
    ],
)
def test_titles(surface, expected):
    assert is_written_as_title(surface) is expected
