"""Which articles go back to one text, and which stretches correspond."""

from __future__ import annotations

import pytest

from newslens import schema
from newslens.comparison.shared.comparable_text import read_comparable
from newslens.comparison.utterances.shared_origin import SharedOrigin
from newslens.schema import Lineage, Passage


def text(article, start, length=10):
    return read_comparable(article, start, "x" * length)


def passages(*spans, articles=("a", "b")):
    found = [Passage(articles[0], a, a + 20, articles[1], b, b + 20, "reworded", 0.5) for a, b in spans]
    return schema.table("passages", found)


def origin(*spans, lineages=None):
    table = None
    if lineages is not None:
        table = schema.table(
            "lineages",
            [Lineage(key, name, None, 1.0, None) for key, name in zip("abc", lineages, strict=True)],
        )
    return SharedOrigin(["a", "b", "c"], passages(*spans), table)


def test_articles_of_one_lineage():
    known = origin(lineages="ABA")
    assert known.one_lineage(text(0, 0), text(2, 0))
    assert not known.one_lineage(text(0, 0), text(1, 0))
    assert known.one_lineage(text(1, 0), text(1, 50))


@pytest.mark.parametrize(("count", "expected"), [(2, False), (3, True)])
def test_without_lineages_shared_passages_tell(count, expected):
    known = origin(*((30 * n, 30 * n) for n in range(count)))
    assert known.one_lineage(text(0, 0), text(1, 0)) == expected
    assert known.one_lineage(text(1, 0), text(0, 0)) == expected
    assert not known.one_lineage(text(0, 0), text(2, 0))


def test_where_lineages_are_known_passages_tell_nothing():
    assert not origin((0, 0), (30, 30), (60, 60), lineages="ABC").one_lineage(text(0, 0), text(1, 0))


def test_without_passages_and_lineages_nothing_is_known():
    known = SharedOrigin(["a", "b"], None, None)
    assert not known.one_lineage(text(0, 0), text(1, 0))
    assert not known.corresponding(text(0, 0), text(1, 0))
    assert known.one_lineage(text(0, 0), text(0, 40))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (100, 300, True),
        (119, 300, True),  # reaches into the last character
        (120, 300, False),
        (91, 300, True),
        (90, 300, False),
        (100, 319, True),
        (100, 320, False),
        (100, 291, True),
        (100, 290, False),
        (100, 500, False),
    ],
)
def test_quotations_correspond_where_one_passage_reaches_into_both(a, b, expected):
    known = origin((0, 500), (100, 300), (200, 700))
    assert known.corresponding(text(0, a), text(1, b)) == expected
    assert known.corresponding(text(1, b), text(0, a)) == expected


def test_a_long_quotation_meets_several_passages():
    known = origin((40, 500), (0, 300), (80, 700))
    assert all(known.corresponding(text(0, 0, 100), text(1, start)) for start in (300, 500, 700))
    assert not known.corresponding(text(0, 0, 100), text(1, 400))
    assert not known.corresponding(text(0, 0, 80), text(1, 700))


def test_quotations_of_one_article_do_not_correspond():
    found = SharedOrigin(["a"], passages((0, 0), articles=("a", "a")), None)
    assert not found.corresponding(text(0, 0), text(0, 0))
