"""An order of articles that their contents alone decide."""

from __future__ import annotations

import itertools

import pandas as pd
import pytest

from newslens.comparison.shared.article_order import ArticleOrder, put_back
from newslens.comparison.shared.comparable_text import read_comparable
from newslens.reading import read_articles


def articles(*rows):
    """Articles of (article_id, published, text)."""
    frame = pd.DataFrame(rows, columns=["article_id", "published", "text"])
    return read_articles(frame)


def placed(*rows):
    return list(ArticleOrder(articles(*rows)).place)


EARLY = ("x", "2031-05-02T08:00", "Zinc was found.")
LATE = ("a", "2031-05-02T09:00", "Alder grows here.")
UNDATED = ("b", None, "Boats sank.")
ALSO_UNDATED = ("c", None, "All is calm.")


def test_as_they_appeared_and_those_without_a_date_last_by_their_text():
    for rows in itertools.permutations([EARLY, LATE, UNDATED, ALSO_UNDATED]):
        assert placed(*rows) == ["x", "a", "c", "b"]


@pytest.mark.parametrize(
    ("stamps", "order"),
    [
        (("2031-05-02T10:30+02:00", "2031-05-02T09:00Z"), ["a", "b"]),
        (("2031-05-02T11:30+02:00", "2031-05-02T09:00Z"), ["b", "a"]),
        (("2031-05-02T10:30", "2031-05-02T09:00Z"), ["b", "a"]),
    ],
)
def test_moments_are_instants_where_all_name_their_zone(stamps, order):
    assert placed(*((key, stamp, "Boats sank.") for key, stamp in zip("ab", stamps, strict=True))) == order


def test_the_name_decides_between_equal_articles_alone():
    one, other = ("z", "2031-05-02", "All is calm."), ("y", "2031-05-02", "Boats sank.")
    assert placed(other, one) == ["z", "y"]
    twin = ("y", "2031-05-02", "All is calm.")
    assert placed(one, twin) == placed(twin, one) == ["y", "z"]


def test_the_first_and_the_last_year_have_their_place():
    last, first = ("l", "9999-12-31", "A."), ("f", "0001-01-01", "B.")
    assert placed(UNDATED, last, first) == ["f", "l", "b"]


def test_tables_go_there_and_back():
    order = ArticleOrder(articles(UNDATED, LATE))
    assert order.articles["article_id"].tolist() == ["a", "b"]
    frame = pd.DataFrame({"article_id": ["b", "a", "b", "a"], "start": [0, 5, 9, 7]})
    turned = order.ordered(frame)
    assert turned["start"].tolist() == [5, 7, 0, 9]
    assert put_back(turned["start"].tolist(), order.positions(frame)) == frame["start"].tolist()
    assert order.as_given(turned, "article_id", "start").equals(
        pd.DataFrame({"article_id": ["b", "b", "a", "a"], "start": [0, 9, 5, 7]})
    )
    assert order.ordered(None) is None


def test_pairs_are_ordered_by_the_first_then_by_the_second():
    order = ArticleOrder(articles(UNDATED, LATE, EARLY))
    pairs = pd.DataFrame({"article_a": ["a", "x", "x"], "article_b": ["b", "b", "a"]})
    assert order.positions(pairs, "article_a", "article_b") == [2, 1, 0]


def test_stretches_take_the_new_numbers_of_their_articles():
    order = ArticleOrder(articles(UNDATED, LATE))
    texts = [read_comparable(0, 0, "Boats"), read_comparable(1, 0, "Alder"), read_comparable(0, 6, "sank")]
    assert [(each.article, each.surface) for each in order.renumbered(texts)] == [
        (0, "Alder"),
        (1, "Boats"),
        (1, "sank"),
    ]
