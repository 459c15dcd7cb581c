from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.language.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("Al-Sadr's bloc", ["Al-Sadr's", "bloc"]),
        ("won $1,200.5.", ["won", "$", "1,200.5", "."]),
        ("the 3rd of 21st", ["the", "3rd", "of", "21st"]),
        ("3rdly", ["3", "rdly"]),
        ("the U.S. army", ["the", "U.S.", "army"]),
        ("A. Silva", ["A", ".", "Silva"]),
        ("“No!” he said", ["“", "No", "!", "”", "he", "said"]),
        ("well‑being o’clock", ["well‑being", "o’clock"]),
        ("end- of", ["end", "-", "of"]),
    ],
)
def test_tokens(text, tokens):
    assert [token.surface for token in tokenize(text)] == tokens


@given(st.text(alphabet="aB1.,'’- \n$é中"))
def test_tokens_stand_where_they_say_and_leave_nothing_but_white_space(text):
    found = tokenize(text)
    assert all(text[token.start : token.end] == token.surface for token in found)
    rest = "".join(
        text[a:b]
        for a, b in zip([0, *(t.end for t in found)], [*(t.start for t in found), len(text)], strict=True)
    )
    assert not rest.strip()
