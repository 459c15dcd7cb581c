from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.language.tokens import COMPOUND_WORDS, LETTER_RUNS, cut_for_tagging, tokenize


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mr. Silva's plan", ["Mr.", "Silva", "'s", "plan"]),
        ("on X. She left", ["on", "X", ".", "She", "left"]),
        ("George W. Bush", ["George", "W.", "Bush"]),
        ("at Gate C. Silva", ["at", "Gate", "C", ".", "Silva"]),
        ("by Floodgate C. Silva", ["by", "Floodgate", "C.", "Silva"]),
        ("the ministers' plan", ["the", "ministers'", "plan"]),
        ("$3.5m was", ["$3.5m", "was"]),
        ("No. 5 and No way", ["No.", "5", "and", "No", "way"]),
        ("3-year-old", ["3-year-old"]),
        ("O'Hara's", ["O'Hara", "'s"]),
        ("AT&T's", ["AT&T", "'s"]),
        ("wait -- no", ["wait", "--", "no"]),
        ("U.S. troops", ["U.S.", "troops"]),
        ("\x02\x03\x03 he said", ["\x02\x03\x03", "he", "said"]),
        ("", []),
    ],
)
def test_words_for_tagging(text, words):
    surfaces, starts = cut_for_tagging(text, 0, len(text))
    assert surfaces == words
    assert all(text.startswith(each, start) for each, start in zip(surfaces, starts, strict=True))


def test_a_stretch_alone_is_cut_for_tagging():
    assert cut_for_tagging("one two three", 4, 7) == (["two"], [4])


def test_letters_alone_and_words_with_their_joints():
    text = "the council's 12-seat, two-week plan_b"
    assert LETTER_RUNS.findall(text) == ["the", "council", "s", "seat", "two", "week", "plan", "b"]
    assert COMPOUND_WORDS.findall(text) == ["the", "council's", "seat", "two-week", "plan", "b"]
