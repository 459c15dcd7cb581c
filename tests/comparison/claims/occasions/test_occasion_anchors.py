"""The anchors of a sentence."""

from __future__ import annotations

import pytest
from invented_occasions import PRINTED, row

from newslens.comparison.claims.occasions.main_occasion import MainOccasion
from newslens.comparison.claims.occasions.occasion_anchors import find_occasion_anchors
from newslens.extraction.dates import find_dates

MAIN = MainOccasion(days=((PRINTED, PRINTED),), years=frozenset((2028,)), months=frozenset((6,)))


def anchors(text: str) -> list[tuple[str, str, bool]]:
    dates = [row(date) for date in find_dates(text, PRINTED)]
    found = find_occasion_anchors(text, (0, len(text)), dates=dates, names=(), main=MAIN, published=PRINTED)
    return [(text[each.start : each.end], each.key, each.compares) for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A flood hit it in 1994.", [("1994", "1994", False)]),
        ("It is the worst since 1994.", [("1994", "1994", True)]),
        ("The 1994 flood was worse.", [("1994", "1994", False)]),
        ("A 1994 law forbids it.", []),
        ("Four men were tried for the 1994 raid.", [("1994", "1994", True)]),
        ("Four men were tried in 1994.", [("1994", "1994", False)]),
        ("The mayor spoke in 1994.", []),
        ("She sang in the 1990s.", [("the 1990s", "1990s", False)]),
        ("She had 1990s hair.", []),
        ("It sold 40 last season.", [("last season", "last season", False)]),
        ("It sold 40 this season.", [("this season", "", False)]),
        ("It sold 40 in the year-ago quarter.", [("year-ago quarter", "2027", False)]),
        ("Other floods killed 40.", [("Other floods", "another", False)]),
        ("Separately, 40 died on Thursday.", [("Separately", "another", False)]),
        (
            "Separately, 40 died in a flood in 1994.",
            [("Separately", "another", False), ("1994", "1994", False)],
        ),
        ("It killed 40.", []),
    ],
)
def test_anchors(text: str, found: list[tuple[str, str, bool]]) -> None:
    assert anchors(text) == found
