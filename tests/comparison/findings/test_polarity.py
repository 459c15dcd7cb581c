"""Words that turn a statement round."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.polarity import (
    denies,
    exception_starts,
    hidden_denials,
    is_denial,
)
from newslens.comparison.shared.content_words import read_words, word


def excepted(text):
    """The word that begins at each start."""
    return [text[start:].split()[0] for start in sorted(exception_starts(text))]


def hidden_words(said, other):
    """Words of one wording that deny and that the other one does not have."""
    starts = hidden_denials(read_words(said), {each.stem for each in read_words(other)})
    return [said[start:].split()[0] for start in sorted(starts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill will not close.", True),
        ("Nobody came without a coat.", False),
        ("They brought nothing but debts.", False),
        ("Without.", True),
        ("", False),
    ],
)
def test_a_wording_that_denies_as_a_whole(text, expected):
    assert is_denial(text) is expected


@pytest.mark.parametrize(
    ("surface", "expected"),
    [("not", True), ("Never", True), ("can’t", True), ("nor", True), ("some", False), ("illegal", False)],
)
def test_words_that_deny(surface, expected):
    assert denies(word(surface)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They brought nothing but debts", ["but"]),
        ("NOBODY EXCEPT Brandt knew", ["EXCEPT"]),
        ("nothing  other than debts", ["other"]),
        ("None but Olsen, and nobody besides Brandt", ["but", "besides"]),
        ("They brought debts but no boats", []),
        ("They saw nothing, but they stayed", []),  # a comma stands between
        ("They saw nothing butter could mend", []),
        ("They did not bring anything but debts", ["but"]),
        ("They did not tell anybody but Olsen", ["but"]),
        ("He never met anyone except her", ["except"]),
        ("We were anything but safe", []),
        ("We did not rest. We were anything but safe", []),  # the denial is that of another sentence
    ],
)
def test_words_that_take_a_denial_back(text, expected):
    assert excepted(text) == expected


@pytest.mark.parametrize(("between", "expected"), [(40, ["but"]), (41, [])])
def test_how_far_a_denial_reaches_to_the_exception_of_anything(between, expected):
    assert excepted(f"not{'x'.center(between)}anything but debts") == expected


@pytest.mark.parametrize(
    ("said", "other", "expected"),
    [
        ("until it is withdrawn", "as long as it is there", ["until"]),
        ("until it is withdrawn", "until then", []),
        ("It was illegal", "It was legal", ["illegal"]),
        ("It was illegal", "It was lawful", ["illegal"]),  # stands in the lexicon
        ("It was unwise", "It was wise", ["unwise"]),
        ("It was unwise", "It was foolish", []),
        ("an important under-secretary", "a dull secretary", []),
        ("It is inadequate and dishonest", "It is adequate and honest", ["inadequate", "dishonest"]),
        (
            "the immoral irregular nonfatal case",
            "a moral regular fatal case",
            ["immoral", "irregular", "nonfatal"],
        ),
        ("They refused the offer", "They took the offer", ["refused"]),
        ("The bonds were worthless", "The bonds were junk", ["worthless"]),
        ("Nevertheless, God bless them regardless", "They sank", []),
        ("less", "more", []),  # a word of the closed classes, not one in -less
        ("They are far from ready", "They are ready", ["far"]),
        ("They are far from ready", "They are from far away", []),
        ("They came from far away", "They stayed", []),
        ("They are far from ready", "They are far off", ["far"]),  # one of the two words is not enough
    ],
)
def test_words_that_deny_without_a_word_of_denial(said, other, expected):
    assert hidden_words(said, other) == expected
