"""Either side of each number of reuse."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.reuse.direction import ArticleFacts, find_origins
from newslens.comparison.reuse.lineages import trace_lineages
from newslens.comparison.reuse.sentence_matching import (
    SentenceMatch,
    are_kin,
    is_passage,
    is_strong,
    match_sentences,
    quote_apart,
    says_enough,
    tells_the_same,
)
from newslens.comparison.shared.comparable_text import read_comparable

FIRST, SECOND = dt.datetime(2031, 3, 1), dt.datetime(2031, 3, 2)


def match(share_a, share_b, words, *, longest=3, kin=False):
    return SentenceMatch(0, 1, share_a, share_b, words, longest, kin)


def aligned(a, b):
    (found,) = match_sentences([read_comparable(0, 0, a), read_comparable(1, 0, b)])
    return found


@pytest.mark.parametrize(("longest", "passage"), [(2, False), (3, True)])
def test_stranger_run(longest, passage):
    assert is_passage(match(1.0, 1.0, 6, longest=longest)) == passage
    assert is_passage(match(1.0, 1.0, 6, longest=longest, kin=True))


@pytest.mark.parametrize(
    ("b", "words"),
    [
        ("Divers raised wreck seven on Monday, gulls, ropes", 4),
        ("Divers raised wreck seven ropes, Monday, gulls", 4),  # "Monday" alone is no run
        ("Divers raised wreck seven ropes Monday evening, gulls", 6),  # two are one
    ],
)
def test_run_words(b, words):
    assert aligned("Divers raised wreck seven on chairs Monday evening", b).words == words


def test_stray():
    found = aligned("Divers raised wreck seven chairs Monday", "Divers raised wreck seven ropes Monday")
    assert found.share_a == pytest.approx((4 + 0.5) / (5 + 1.585), abs=0.001)


@pytest.mark.parametrize(("share", "words", "expected"), [(0.5, 4, True), (0.49, 4, False), (0.5, 3, False)])
def test_stranger_share_and_words(share, words, expected):
    assert is_passage(match(share, share, words)) == expected


@pytest.mark.parametrize(
    ("one", "other", "words", "expected"),
    [(0.5, 0.2, 3, True), (0.49, 0.3, 3, False), (0.5, 0.19, 3, False), (0.5, 0.5, 2, False)],
)
def test_strong_share_both_and_words(one, other, words, expected):
    assert is_strong(match(one, other, words)) == expected


@pytest.mark.parametrize(
    ("strong", "length", "expected"),
    [(3, 15, True), (3, 16, False), (2, 4, True), (2, 5, False), (1, 2, False)],
)
def test_kin(strong, length, expected):
    assert are_kin(strong, length) == expected


@pytest.mark.parametrize(("share", "expected"), [(0.25, True), (0.24, False)])
def test_kin_share(share, expected):
    assert is_passage(match(share, 0.0, 2, kin=True)) == expected


@pytest.mark.parametrize(
    ("share", "telling", "told", "expected"),
    [
        (0.5, 0, 0.0, True),
        (0.49, 3, 0.1, True),
        (0.49, 2, 0.75, True),
        (0.49, 2, 0.74, False),
        (0.49, 1, 1.0, False),
    ],
)
def test_like_share_telling_words_and_told_share(share, telling, told, expected):
    assert tells_the_same(match(share, share, 4)._replace(telling=telling, told=told)) == expected


@pytest.mark.parametrize(
    ("share", "words", "expected"), [(0.25, 4, True), (0.24, 4, False), (0.25, 3, False)]
)
def test_second_words_and_share(share, words, expected):
    assert says_enough(match(share, share, words)) == expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [("red lamps, green boats", False), ("red lamps, old nets", False), ("red nets, old ropes", True)],
)
def test_quoted_alike(other, expected):
    assert (
        quote_apart("“Red lamps, green boats,” said Osk.", f"“{other.capitalize()},” said Osk.") == expected
    )


def lineages(*, share=0.9, narrated=3, own="The divers raised old rusty"):
    """Number of lineages of two articles that share sentences with a quotation and some words of the reporters' own."""
    sentence = f"{own} “lamps, ropes and chairs of the ship”."
    text = " ".join(["Nothing was lost.", *[sentence] * narrated])
    articles = pd.DataFrame(
        {
            "article_id": ["a", "b"],
            "outlet": [None, None],
            "published": [None, None],
            "text": [text, f"{text} z"],
        }
    )
    first = len("Nothing was lost. ")
    starts = range(first, first + narrated * (len(sentence) + 1), len(sentence) + 1)
    spans = [(start, start + len(sentence)) for start in starts]
    passages = [schema.Passage("a", *span, "b", *span, "identical", 1.0) for span in spans]
    reuse = [schema.Reuse("a", "b", share), schema.Reuse("b", "a", 0.0)]
    found = trace_lineages(articles, schema.table("passages", passages), schema.table("reuse", reuse))
    return len(set(found["lineage"]))


@pytest.mark.parametrize(("share", "count"), [(0.3, 1), (0.29, 2)])
def test_lineage_share(share, count):
    assert lineages(share=share) == count


@pytest.mark.parametrize(("narrated", "count"), [(2, 1), (1, 2)])
def test_lineage_sentences(narrated, count):
    assert lineages(narrated=narrated) == count


@pytest.mark.parametrize(("own", "count"), [("The divers raised two", 1), ("The divers raised", 2)])
def test_narrated_words(own, count):
    assert lineages(own=own) == count


def derived(*, shares=(0.5, 0.5), first=None, second=None, credit="", spans=(), text=""):
    known = {
        "a": ArticleFacts("a", "Calder", first, text),
        "b": ArticleFacts("b", "Velm", second, text.replace("old", "new") + credit),
    }
    return find_origins(
        known,
        {("a", "b"): shares[0], ("b", "a"): shares[1]},
        {("a", "b"): list(spans)},
        [("a", "b"), ("b", "a")],
    ).parents


@pytest.mark.parametrize(("shares", "keys"), [((0.2, 0.0), ["b"]), ((0.19, 0.0), [])])
def test_direction(shares, keys):
    assert list(derived(shares=shares)) == keys


def test_credit_and_order():
    assert derived(credit="Calder said", shares=(0.5, 0.5))["b"].lean == 2
    assert derived(first=FIRST, second=SECOND)["b"].lean == 3


@pytest.mark.parametrize(
    ("changed", "same", "traced"), [(3, 0, True), (2, 0, False), (3, 3, True), (3, 4, False), (4, 4, True)]
)
def test_reworded_quotations_and_their_share(changed, same, traced):
    lines = ["“all this is old talk”"] * changed + ["“all this is dry talk”"] * same
    spans = [((23 * n, 23 * n + 22), (23 * n, 23 * n + 22)) for n in range(len(lines))]
    found = derived(first=FIRST, second=SECOND, spans=spans, text=" ".join(lines))
    assert (found["b"].signs != ()) == traced
