from __future__ import annotations

import pytest

from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording
from newslens.comparison.findings.replaced_words import find_replaced_word


def said(text, around=None):
    return MarkedWording("a", (MarkedPiece(0, len(text), text),), None, around or text)


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("The frost spoils the early pears.", "The frost sweetens the early pears.", ("spoils", "sweetens")),
        ("Give the keys to the warden.", "Give the keys to the tenant", ("warden", "tenant")),
        ("The frost spoils the early pears.", "The frost spoils the early pears!", None),
        ("The frost spoils the early pears.", "The frost spoiled the early pears.", None),
        ("The frost spoils the early pears.", "The frost sweetens the late pears.", None),
        ("The frost spoils the early pears.", "The frost spoils early pears.", None),
        ("The frost spoils the early pears.", "The frost spoils our early pears.", None),
        ("The frost spoils the early pears.", "The frost badly spoils the early pears.", None),
        ("The harbour is shut.", "The harbor is shut.", None),
        ("We saw two pears.", "We saw three pears.", None),
        ("Prices rose again.", "Prices fell again.", None),
    ],
)
def test_one_content_word_for_another_and_nothing_else(a, b, words):
    for one, other, expected in ((a, b, words), (b, a, words and words[::-1])):
        found = find_replaced_word(said(one), said(other))
        assert (found and (found.surface_a, found.surface_b)) == expected
        assert found is None or found.kind == "word"
