from __future__ import annotations

import datetime as dt
from types import SimpleNamespace

import pytest

from newslens.frames import QuotationRow
from newslens.presentation.utterance_order import (
    UtteranceChange,
    came_before,
    leading_witness,
    utterance_change,
    utterance_rank,
)

LETTERS = {"wire": "A", "copy": "A", "herald": "B", "quill": "C"}
ARTICLES = {
    key: SimpleNamespace(
        number=n, lineage=letter, derived_from="wire" if key == "copy" else None, moment=None
    )
    for n, (key, letter) in enumerate(LETTERS.items(), start=1)
}


def changed(**wordings):
    """What became of an utterance, each wording word by word with a point for a gap."""
    cells = {key: [None if word == "." else word for word in text.split()] for key, text in wordings.items()}
    return utterance_change(cells, ARTICLES)


@pytest.mark.parametrize(
    ("wordings", "expected"),
    [
        ({"wire": "we saw it all", "copy": "We saw it all"}, ("alike", 4, 4)),
        ({"wire": "we saw it all", "copy": "we heard it ."}, ("copied", 2, 4)),
        ({"wire": "we saw it all", "copy": "we . it ."}, ("shortened", 2, 4)),
        ({"wire": "we saw it all", "herald": "we heard it all"}, ("apart", 1, 4)),
        ({"wire": "we saw it all", "herald": ". . it all"}, ("shortened", 2, 4)),
        (
            {"wire": "we saw it all", "copy": "we saw that all", "herald": "they heard it too"},
            ("copied", 1, 4),
        ),
        ({"wire": "we saw it all"}, ("alike", 0, 0)),
    ],
)
def test_what_became_of_the_words(wordings, expected):
    assert changed(**wordings)[:3] == expected


def test_words_that_came_in_are_counted_apart():
    cells = {"wire": ["we", "saw", "it", None, *"abcdefg"], "copy": ["we", "saw", "it", "all", *"abcdefg"]}
    assert utterance_change(cells, ARTICLES) == ("copied", 0, 10, 1)


def test_without_lineages_nothing_was_changed_by_a_copy():
    untraced = {
        key: SimpleNamespace(number=n, lineage="", derived_from=None, moment=None)
        for n, key in enumerate(LETTERS)
    }
    cells = {"wire": ["we", "saw"], "copy": ["we", "heard"]}
    assert utterance_change(cells, untraced).how == "apart"


def rank(n=2, kind="direct", **options):
    return utterance_rank([QuotationRow(0, 4, "Done", kind, article_id="wire")] * n, lineages=1, **options)


def test_the_order_of_the_section():
    altered = [rank(change=UtteranceChange("apart", 1, 9), disagreement=place) for place in (0, 4)]
    copied = [rank(change=UtteranceChange("copied", words, 9)) for words in (5, 2)]
    apart = rank(change=UtteranceChange("apart", 7, 9))
    shortened = [rank(change=UtteranceChange("shortened", words, 9)) for words in (2, 6)]
    extended = [rank(change=UtteranceChange("extended", words, 9)) for words in (2, 6)]
    alike = rank(change=UtteranceChange("alike", 9, 9))
    once = [rank(1), rank(1, "indirect"), rank(1, "attributed")]
    order = [*altered, *copied, apart, *shortened, *extended, alike, rank(kind="indirect"), *once]
    assert sorted(order) == order
    assert len(set(order)) == len(order)


def test_alike_in_more_lineages_comes_first():
    rows = [QuotationRow(0, 4, "Done", "direct", article_id="wire")] * 2
    change = UtteranceChange("alike", 9, 9)
    assert utterance_rank(rows, lineages=3, change=change) < utterance_rank(rows, lineages=2, change=change)


@pytest.mark.parametrize(
    ("wordings", "leader"),
    [
        ({"wire": ["a"], "copy": ["a"]}, "wire"),
        ({"copy": ["a", "b"], "wire": ["a", None]}, "copy"),
        ({"copy": list("abcdefg"), "herald": [*"abcdef", None]}, "copy"),
        ({"copy": list("abcdefg"), "herald": [*"abcdef", "h"]}, "herald"),
    ],
)
def test_the_most_complete_witness_leads(wordings, leader):
    assert leading_witness(wordings, ARTICLES) == leader


@pytest.mark.parametrize(
    ("wordings", "leader"),
    [
        # a translation is longer, and nobody else has its words
        ({"quill": "x y c z w v", "wire": "a b c d . .", "herald": "a b . . . ."}, "wire"),
        # one report turned it round
        ({"herald": "a not b c d e f g", "wire": "a . b c d e f g", "quill": ". . b c . . . ."}, "wire"),
        # a clause left out in the midst is a cut
        ({"herald": "a b c d e f", "wire": "a . . . . f", "quill": "x b c d y f"}, "herald"),
        # a fragment does not lead beside the whole, however many have it
        ({"wire": "a b c d e", "herald": "x b . . .", "quill": "x b . . ."}, "wire"),
        # equally borne out: what another voice has at its place
        ({"wire": "a b c d", "herald": "a b c e", "quill": "x y . e"}, "herald"),
        ({"wire": "a b c d", "herald": "a b c e", "quill": "x y . ."}, "wire"),
    ],
)
def test_the_wording_that_most_voices_bear_out_leads(wordings, leader):
    cells = {key: [None if word == "." else word for word in text.split()] for key, text in wordings.items()}
    assert leading_witness(cells, ARTICLES) == leader


def test_of_two_that_nobody_bears_out_the_earlier_one_leads():
    cells = {"wire": ["a", "b"], "herald": ["a", "c"]}
    dated = {
        key: SimpleNamespace(number=each.number, lineage=each.lineage, derived_from=None, moment=moment)
        for (key, each), moment in zip(ARTICLES.items(), [MONDAY + DAY, None, MONDAY, None], strict=True)
    }
    assert leading_witness(cells, dated) == "herald"
    dated["herald"].moment = None
    assert leading_witness(cells, dated) == "wire"
    dated["wire"].moment = None
    assert leading_witness(cells, dated) == "wire"


def test_a_wording_without_marks_neither_leads_nor_counts_as_a_change():
    cells = {"wire": list("abcdef"), "copy": [*"abcd", None, None], "herald": [*"abcd", None, None]}
    assert leading_witness(cells, ARTICLES, {"copy", "herald"}) == "herald"
    assert utterance_change(cells, ARTICLES).how == "shortened"
    assert utterance_change(cells, ARTICLES, {"copy", "herald"}).how == "alike"
    assert utterance_change(cells, ARTICLES, {"herald"}).how == "shortened"


MONDAY = dt.datetime(2031, 3, 3)
DAY, HOUR = dt.timedelta(days=1), dt.timedelta(hours=1)


def dated(*moments):
    return [
        SimpleNamespace(number=n, lineage=letter, derived_from=None, moment=moment)
        for n, (letter, moment) in enumerate(zip("ABCD", moments, strict=False))
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (MONDAY, MONDAY + DAY, True),
        (MONDAY, MONDAY + DAY - HOUR, False),
        (MONDAY, MONDAY, False),
        (MONDAY + DAY, MONDAY, False),
        (None, MONDAY, False),
        (MONDAY, None, False),
    ],
)
def test_what_came_a_day_before_was_not_cut_from_the_other(one, other, expected):
    assert came_before(*dated(one, other)) == expected


@pytest.mark.parametrize(
    ("short", "expected"),
    [
        ((MONDAY,), "extended"),
        ((MONDAY + 4 * DAY,), "shortened"),
        ((MONDAY + 9 * DAY,), "shortened"),
        ((None,), "shortened"),
        ((MONDAY, MONDAY + 5 * DAY), "shortened"),  # one of two can have been cut
    ],
)
def test_what_says_less_before_was_not_shortened(short, expected):
    articles = dict(enumerate(dated(MONDAY + 4 * DAY, *short)))
    cells = {0: list("abcdefghij"), **{n: [*"abcd", *[None] * 6] for n in range(1, len(articles))}}
    assert utterance_change(cells, articles)[:3] == (expected, 4, 10)
