"""Arithmetic, as a proof reader does it: whether the numbers of a report fit each other.

Takes the claims of a corpus and its texts; gives a `Check` for each calculation. Checked are a change and its two ends
("lost two-thirds", 48 to 15), a total and the parts that a sentence lists after it, a part and the whole it is taken from,
the votes that make a majority of a house, conversions of one article at one rate, and per cent where percentage points
are meant. Every check carries the figures it rests on. Numbers said to be rough are given the play a reader gives them,
rounded ones that of their last place.

What this does not cover: figures that the text does not show to belong together. A share whose parts nobody gives is
listed as `unchecked`, so that silence is not taken for consent.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.answer_bounds import rounding
from newslens.comparison.questions.arithmetic_check import Check, gap, is_exact
from newslens.comparison.questions.change_checks import changes_of_sentence, check_shares, is_share_of_change
from newslens.comparison.questions.parts_and_wholes import (
    find_majorities,
    find_parts,
    find_portions,
    find_wholes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.questions.change_checks import Change

__all__ = ["check_arithmetic"]


class _Rate(NamedTuple):
    """At which rates one amount of money can be the other."""

    least: float
    most: float
    exact: float
    figures: tuple[Claim, Claim]


def check_arithmetic(claims: Sequence[Claim], texts: Mapping[str, str]) -> list[Check]:
    """Checks of the figures of a corpus.

    Parameters
    ----------
    claims
        Claims of all figures.
    texts
        The articles' texts by article_id.

    Returns
    -------
    list of Check
        In order of article and place; those across articles last.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.comparison.claims.claim_reading import read_claims
    >>> from newslens.extraction.figures import extract_figures
    >>> text = "The Civic Union lost nearly half of its seats, down from 31 seats to 19."
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    >>> check = check_arithmetic(read_claims(articles, extract_figures(articles)), {"a": text})[0]
    >>> check.verdict, check.computed
    ('does_not_add_up', '31 to 19 is a loss of 38.71 per cent')
    """
    checks: list[Check] = []
    changes: list[Change] = []
    shares: list[Claim] = []
    for article, inside in _by_article(claims):
        text = texts[article]
        for sentence in _by_sentence(inside):
            changes += changes_of_sentence(sentence, text)
            checks += _points(sentence)
            for find in (find_parts, find_wholes, find_portions, find_majorities):
                checks += find(sentence, text)
        checks += _rates(inside, text)
        shares += [claim for claim in inside if is_share_of_change(claim, text)]
    return checks + list(check_shares(shares, changes))


def _by_article(claims: Sequence[Claim]) -> Iterator[tuple[str, list[Claim]]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.article_id, []).append(claim)
    for article, inside in found.items():
        yield article, sorted(inside, key=lambda c: c.start)


def _by_sentence(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    for _, sentence in itertools.groupby(claims, key=lambda c: c.sentence_start):
        yield list(sentence)


def _points(sentence: Sequence[Claim]) -> Iterator[Check]:
    """Per cent where points are meant: "rose 2 per cent, from 5 to 7 per cent"."""
    percents = [c for c in sentence if c.unit == "percent" and is_exact(c)][: thresholds.TRIED_TOGETHER]
    for step in (c for c in percents if c.change):
        levels = [c for c in percents if c is not step and not c.change]
        for a, b in itertools.combinations(levels, 2):
            difference = abs((a.low or 0.0) - (b.low or 0.0))
            if difference and abs(difference - (step.low or 0.0)) < thresholds.NO_DIFFERENCE:
                computed = f"{a.low:g} to {b.low:g} per cent are {difference:g} percentage points"
                yield Check("points", "does_not_add_up", step.surface, computed, (step, a, b))


def _rates(claims: Sequence[Claim], text: str) -> Iterator[Check]:
    """Conversions of one article between one pair of currencies, of which two cannot both be right."""
    rates: dict[tuple[str, str], list[_Rate]] = {}
    for a, b in itertools.pairwise(claims):
        if _is_converted(a, b, text):
            rates.setdefault((a.dimension.base, b.dimension.base), []).append(_rate(a, b))
    for found in rates.values():
        for one, other in itertools.combinations(found[: thresholds.TRIED_TOGETHER], 2):
            apart = max(one.least, other.least) / min(one.most, other.most) - 1
            if thresholds.ONE_RATE < apart < thresholds.MISREAD_RATE:
                computed = f"{one.exact:.3g} in one place, {other.exact:.3g} in the other"
                yield Check("rate", "does_not_add_up", "two rates", computed, (*one.figures, *other.figures))
                break


def _is_converted(a: Claim, b: Claim, text: str) -> bool:
    """Whether an amount of money follows in brackets on one of another currency: "100 million euros ($110 million)"."""
    if not a.dimension.name == b.dimension.name == "money" or a.unit == b.unit:
        return False
    return "(" in gap(text, a, b)[: thresholds.BRACKET_GAP] and all(c.low and is_exact(c) for c in (a, b))


def _rate(a: Claim, b: Claim) -> _Rate:
    """Rates at which one amount is the other, each rounded as it is."""
    x, y = a.low or 1.0, b.low or 1.0
    dx, dy = rounding(a.surface, x), rounding(b.surface, y)
    return _Rate((y - dy) / (x + dx), (y + dy) / (x - dx), y / x, (a, b))
