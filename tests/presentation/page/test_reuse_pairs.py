from __future__ import annotations

from types import SimpleNamespace

import pytest

from newslens.presentation.page.reuse_pairs import shared_pairs


def event(shares):
    articles = [SimpleNamespace(article_id=key, number=n) for n, key in enumerate("abcdef", start=1)]
    return SimpleNamespace(
        articles=articles, by_id={each.article_id: each for each in articles}, reuse=shares
    )


def test_the_largest_share_first_and_no_row_without_any():
    (row,) = shared_pairs(event({("a", "c"): 0.2, ("b", "c"): 0.9, ("c", "a"): 0.0}))
    assert row.article.number == 3
    assert [(article.number, percent) for article, percent in row.found] == [(2, 90), (1, 20)]


@pytest.mark.parametrize(("share", "rows"), [(0.04, 0), (0.05, 1)])
def test_the_least_share(share, rows):
    assert len(shared_pairs(event({("a", "b"): share}))) == rows


def test_more_than_four_are_counted():
    (row,) = shared_pairs(event({(key, "a"): 0.5 for key in "bcdef"}))
    assert (len(row.found), row.more) == (4, 1)
