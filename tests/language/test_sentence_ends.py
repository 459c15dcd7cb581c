"""Whether a sentence ends between two places, line by line."""

from __future__ import annotations

import pytest

from newslens.language import sentence_ends
from newslens.language.sentence_ends import SentenceEnds


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("40 died| in Velm, and |12", False),
        ("40 died| in St. Velm, and |12", False),
        ("40 died| in Velm. Then |12 left", True),
        ("40 died| in Velm. |12 left", True),
        ("40 died|\n|12 left", True),
        ("One.\nTwo.\n40 died| in Velm. Then |12 left\nLast.", True),
        ("One.\nTwo.\n40 died| in Velm and |12 left. They swam.\nLast.", False),
        ("First. 40 died| in Velm, |12 left. Last.", False),
        ("40 died.| In Velm |12 left", False),
    ],
)
def test_whether_a_sentence_ends_between_two_places(text, ends):
    before, between, after = text.split("|")
    assert SentenceEnds(before + between + after).between(len(before), len(before + between)) == ends


def test_a_line_is_read_once_for_all_its_pairs(monkeypatch):
    read = []

    def noted(text, start, end):
        read.append(text[start:end])
        return iter((5,))

    monkeypatch.setattr(sentence_ends, "boundaries", noted)
    ends = SentenceEnds("One. Two three.\nFour five.")
    assert [ends.between(0, 8), ends.between(6, 10), ends.between(6, 20), ends.between(17, 20)] == [
        True, False, True, False,
    ]  # fmt: skip
    assert read == ["One. Two three.", "Four five."]
