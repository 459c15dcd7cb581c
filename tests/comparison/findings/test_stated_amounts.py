"""How much of something a text says in words."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.stated_amounts import find_amounts
from newslens.comparison.shared.content_words import read_words


def found(text):
    return [
        (" ".join(w.form for w in each.words), each.least, each.most)
        for each in find_amounts(read_words(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Few came and a few left", [("few", 1, 1), ("a few", 2, 2)]),
        ("Not one of them, only one of us", [("not one", 0, 0), ("only one", 1, 1)]),
        ("They never asked, not always", [("never", 0, 0), ("not always", 1, 4)]),
        ("Almost all of it", [("almost all", 4, 4)]),
        ("quite a few and not a few", [("quite a few", 3, 3), ("not a few", 3, 3)]),
        # set phrases and numbers give none
        ("not there after all, and above all no longer", []),
        ("nothing but debts", []),
        ("some 300 boats", []),
        ("boats", []),
        ("", []),
    ],
)
def test_amounts(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("few", "not many", False),
        ("some", "several", False),
        ("several", "many", False),  # "several" leaves it open
        ("some", "many", True),
        ("not all", "some", False),
        ("not all", "all", True),
        ("not all", "none", True),
        ("everybody", "every", False),
    ],
)
def test_amounts_that_differ(a, b, expected):
    (one,), (other,) = (find_amounts(read_words(text)) for text in (a, b))
    assert one.differs(other) == other.differs(one) == expected
