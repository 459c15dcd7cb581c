from __future__ import annotations

import pytest

from newslens.extraction.names import NameIndex, find_names, spellings
from newslens.schema import Name, empty, found_table

TEXT = "Premier Ana Duarte left Lima. Duarte spoke."
NAMES = found_table(
    "names", [("a", find_names(TEXT)), ("b", [Name(0, 9, "Jan Kroll", "Jan Kroll", "person")])]
)


@pytest.mark.parametrize(
    ("article", "start", "end", "name"),
    [
        ("a", 0, 20, "Ana Duarte"),
        ("a", 8, 9, "Ana Duarte"),
        ("a", 24, 28, "Lima"),
        ("a", 14, 27, "Ana Duarte"),
        ("a", 16, 28, "Lima"),
        ("a", 17, 25, "Ana Duarte"),
        ("a", 0, 8, None),
        ("a", 18, 24, None),
        ("a", 28, 30, None),
        ("b", 0, 3, "Jan Kroll"),
        ("z", 0, 20, None),
    ],
)
def test_the_bearer_at_a_place_is_the_one_that_covers_most(article, start, end, name):
    found = NameIndex(NAMES).at(article, start, end)
    assert (found and found.name) == name


def test_the_bearer_of_a_spelling():
    index = NameIndex(NAMES)
    assert index.called("DUARTE") == "Ana Duarte"
    assert index.called("Nobody") is None
    two = found_table(
        "names",
        [("a", [Name(0, 5, "Gomes", "Ana Gomes", "person"), Name(9, 14, "Gomes", "Jan Gomes", "person")])],
    )
    assert NameIndex(two).called("Gomes") is None


def test_an_index_of_nothing():
    index = NameIndex(empty("names"))
    assert index.at("a", 0, 9) is None
    assert index.called("Duarte") is None


def test_spellings_are_counted_by_bearer_without_offices():
    names = found_table(
        "names",
        [
            (
                "a",
                [
                    Name(0, 6, "Duarte", "Ana Duarte", "person"),
                    Name(9, 20, "the premier", "Ana Duarte", "person"),
                ],
            ),
            (
                "b",
                [
                    Name(0, 6, "Duarte", "Ana Duarte", "person"),
                    Name(9, 19, "Ana Duarte", "Ana Duarte", "person"),
                ],
            ),
            ("c", [Name(0, 4, "Lima", "Lima", "place")]),
        ],
    )
    assert spellings(names).to_numpy().tolist() == [
        ["Ana Duarte", "person", "Duarte", 2, 2],
        ["Ana Duarte", "person", "Ana Duarte", 1, 1],
        ["Lima", "place", "Lima", 1, 1],
    ]
