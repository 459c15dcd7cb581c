"""Whether a text writes its numbers as English does."""

from __future__ import annotations

import pytest

from newslens.language.number_notation import notation_of


@pytest.mark.parametrize(
    ("text", "notation"),
    [
        ("1,200 boats", "english"),
        ("a fee of $3.50", "english"),
        ("1.5 million", "english"),
        ("up 2.25 per cent", "english"),
        ("3.4m boats", "english"),
        ("1.234,5 tonnes", "continental"),
        ("1.234.567 boats", "continental"),
        ("3,5 per cent", "continental"),
        ("3,5%", "continental"),
        ("2,75 million euros", "continental"),
        ("1,200 boats, 3,5 per cent", "mixed"),
        ("12.000 people", None),
        ("at 9.05 on 12.10.2031", None),
        ("rows 3,4 and 5", None),
        ("see 10.1000/182", None),
        ("", None),
    ],
)
def test_the_numbers_of_a_text_tell_its_notation(text, notation):
    assert notation_of(text) == notation
