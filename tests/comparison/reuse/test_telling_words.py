"""Words that tell what happened."""

from __future__ import annotations

import pytest

from newslens.comparison.reuse.telling_words import tells
from newslens.comparison.shared.content_words import read_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the army said that two boats sank off Velm", ["two", "boats", "sank"]),
        ("according to president Dana Olsen, a spokeswoman and the minister", []),
        ("she told reporters in a statement on Sunday", []),
        ("Divers raised the wreck", ["raised", "wreck"]),  # the first word is taken for a name
        ("", []),
    ],
)
def test_words_that_tell(text, expected):
    assert [each.form for each in read_words(text) if tells(each)] == expected
