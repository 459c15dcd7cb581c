from __future__ import annotations

import pytest

from newslens.presentation.page.differing_words import compare_words, plain_form, share_of_words, words_of


def marked(left, right):
    """Both texts with the words that differ between stars."""
    runs = compare_words([left], [right])
    return [
        "".join(f"*{run.text}*{run.space}" if run.differs else run.text + run.space for run in side[0])
        for side in runs
    ]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("We saw a hare.", "We saw a hare.", ["We saw a hare.", "We saw a hare."]),
        ("“We saw it”", "“WE SAW IT,”", ["“We saw it”", "“WE SAW IT,”"]),
        ("It is Ann’s", "It is Ann's", ["It is Ann’s", "It is Ann's"]),
        ("He went on to say", "He took to say", ["He *went on* to say", "He *took* to say"]),
        ("calm for all.”", "calm for everyone.”", ["calm for *all*.”", "calm for *everyone*.”"]),
        ("It was – so – fine", "It was fine", ["It was – *so* – fine", "It was fine"]),
        ("It cost $40", "It cost $50,", ["It cost *$40*", "It cost *$50*,"]),
        ("今日は雨です", "今日は雪です", ["今日は*雨*です", "今日は*雪*です"]),
        ("one  two\n three", "one three", ["one *two* three", "one three"]),
        ("", "word", ["", "*word*"]),
    ],
)
def test_the_words_that_differ(left, right, expected):
    assert marked(left, right) == expected


def test_the_text_comes_out_whole():
    text = "“No,” she said – “not (yet)!” 12.5 % of all."
    for other in ("", "Yes.", "she said not yet", text):
        (runs,) = compare_words([text], [other]).left
        assert "".join(run.text + run.space for run in runs) == text


def test_one_sentence_made_of_two():
    runs = compare_words(["It rained. "], ["It", "rained hard."])
    assert [[run.text for run in each] for each in runs.right] == [["It"], ["rained", "hard", "."]]
    assert not runs.same
    assert compare_words(["It rained."], ["It", "rained"]).same


@pytest.mark.parametrize(
    ("word", "plain"),
    [("People’s", "people's"), ("'tis", "tis"), ("—", ""), ("Zürich,", "zürich"), ("3.5%", "3.5")],
)
def test_what_counts_of_a_word(word, plain):
    assert plain_form(word) == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.5", "35"), ("$5", "€5"), ("5€", "5"), ("-5", "5"), ("(−5)", "5"), ("1/2", "12"), ("10:30", "1030"),
    ],
)  # fmt: skip
def test_numbers_that_only_a_sign_tells_apart(one, other):
    assert plain_form(one) != plain_form(other)
    assert not compare_words([f"It was {one} there."], [f"It was {other} there."]).same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12,000", "12000"), ("5.", "5"), ("2–1", "2-1"), ("-$5", "−$5"), ("10:30", "10.30"), ("-5", "−5"), ("covid-19", "covid19"), ("5-year", "5year"),
        ("$", "–"), ("U.S.", "US"),
    ],
)  # fmt: skip
def test_signs_that_tell_no_numbers_apart(one, other):
    assert plain_form(one) == plain_form(other)


def test_sentences_in_the_same_words():
    assert words_of("“It rained”, HE said.") == words_of("It rained he said")
    assert words_of("…") == ()


@pytest.mark.parametrize(
    ("left", "right", "share"), [("a b c d", "a b c d", 1), ("a b", "b a", 0.5), ("a", "b", 0), ("", "", 0)]
)
def test_share_of_words(left, right, share):
    assert share_of_words(left, right) == share
