"""Arithmetic, as a proof reader does it: whether the numbers of a report fit each other.

Checked are a change and its two ends ("lost two-thirds", 48 to 15), a total and the parts that a sentence lists after
it, a part and the whole it is taken from, the votes that make a majority of a house, conversions of one article at
one rate, and per cent where percentage points are meant. Every check carries the figures it rests on. Numbers said
to be rough are given the play a reader gives them, rounded ones that of their last place.

What the text does not show to belong together is not checked; a share whose parts nobody gives is listed as
`unchecked`, so that silence is not taken for consent.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.comparison.questions.checks import Check, gap, is_exact, lead
from newslens.comparison.questions.parts_and_wholes import (
    OF_WHOLE,
    find_majorities,
    find_parts,
    find_portions,
    find_wholes,
)
from newslens.comparison.questions.verdicts import rounding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.comparison.questions.claim import Context

__all__ = ["Change", "Check", "check_arithmetic", "fits"]

_DOWN_FROM = re.compile(r"(?i)\b(?:down|up|compared (?:with|to)|from|against)\b[^.;]{0,24}$")
_FROM = re.compile(r"(?i)\bfrom\s+(?:about\s+|around\s+|some\s+|nearly\s+)?$")
_TO = re.compile(r"(?i)^(?:\s+\w+){0,2}\s+to\s+(?:about\s+|around\s+|just\s+|only\s+)?$")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_LOSS = re.compile(r"(?i)\b(?:los[est]+|losing|fell|fall|dropp?|declin|down|shrank|cut|reduc|plung)")
_FEW = 8
"""Figures of one sentence or article that are tried together: no proof reader adds up more."""
_PLAY = 0.1
"""How far a rough share may lie from the computed one, of its own size."""
_ONE_RATE = 0.05
"""Two conversions in one article whose rates differ by more than this cannot both be right."""
_ABSURD = 1.0
"""Rates further apart than this show that a number was misread, not that it was miscalculated."""
_SLACK = 0.03
"""What a fraction in words may be off: "a third" for 35 per cent."""


@dataclass(frozen=True, slots=True)
class Change:
    """A number before and after, and the figures that give them."""

    before: float
    after: float
    figures: tuple[Context, ...]

    @property
    def share(self) -> float | None:
        """Change as a share of the number before; a loss is negative."""
        return (self.after - self.before) / self.before if self.before else None

    @property
    def article(self) -> str:
        """Article that gives both numbers."""
        return self.figures[0].place.article


def check_arithmetic(contexts: Sequence[Context], texts: Mapping[str, str]) -> list[Check]:
    """Checks of the figures of a corpus.

    Parameters
    ----------
    contexts
        What each figure is about.
    texts
        The articles' texts by article_id.

    Returns
    -------
    list of Check
        In order of article and place; those across articles last.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.comparison.questions.claim_reading import contexts_of
    >>> from newslens.extraction.figures import extract_figures
    >>> text = "The Civic Union lost nearly half of its seats, down from 31 seats to 19."
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": [text]})
    >>> check = check_arithmetic(contexts_of(articles, extract_figures(articles)), {"a": text})[0]
    >>> check.verdict, check.computed
    ('does_not_add_up', '31 to 19 is a loss of 38.71 per cent')
    """
    checks: list[Check] = []
    changes: list[Change] = []
    shares: list[Context] = []
    for article, inside in _by_article(contexts):
        text = texts[article]
        for line in _by_sentence(inside):
            found = list(_changes(line, text))
            changes += found
            checks += _points(line)
            checks += find_parts(line, text)
            checks += find_wholes(line, text)
            checks += find_portions(line, text)
            checks += find_majorities(line, text)
        checks += _rates(inside, text)
        shares += [c for c in inside if c.measure.dimension == "share" and _is_change(c, text)]
    return checks + list(_shares(shares, changes))


def fits(said: Context, value: float) -> bool:
    """Whether a computed share is what a figure says.

    Parameters
    ----------
    said
        A share or percentage.
    value
        The computed share, 0 to 1.
    """
    factor = said.measure.factor
    low = None if said.low is None else said.low * factor
    high = None if said.high is None else said.high * factor
    middle = low if low is not None else high
    if middle is None:
        return False
    if said.comparator in {"more_than", "at_least"}:
        return middle - 0.005 <= value <= middle * 1.3
    if said.comparator in {"less_than", "at_most"}:
        return middle * 0.8 <= value <= middle + 0.005
    play = _PLAY * middle if said.comparator == "about" else 0.0
    slack = _SLACK if said.unit == "fraction" else 0.006
    return (low or middle) - play - slack <= value <= (high or middle) + play + slack


def _by_article(contexts: Sequence[Context]) -> Iterator[tuple[str, list[Context]]]:
    found: dict[str, list[Context]] = {}
    for context in contexts:
        found.setdefault(context.place.article, []).append(context)
    for article, inside in found.items():
        yield article, sorted(inside, key=lambda c: c.place.start)


def _by_sentence(contexts: Iterable[Context]) -> Iterator[list[Context]]:
    for _, line in itertools.groupby(contexts, key=lambda c: c.sentence_start):
        yield list(line)


def _changes(line: Sequence[Context], text: str) -> Iterator[Change]:
    """Changes of a sentence: "15 of the 329 seats, down from 48", "from 31 to 19"."""
    wholes = {b.row for a, b in itertools.pairwise(line) if OF_WHOLE.match(gap(text, a, b))}
    plain = [c for c in line if c.row not in wholes and c.measure.dimension != "share" and c.low is not None]
    for context in plain:
        ends = [float(each.replace(",", "")) for each in _NUMBER.findall(context.surface)]
        if context.comparator == "range" and len(ends) == 2 and _FROM.search(lead(text, context)):
            yield Change(ends[0], ends[1], (context,))
    for a, b in itertools.pairwise(plain):
        first, second = a.low or 0.0, b.low or 0.0
        if a.measure.base != b.measure.base:
            continue
        if _FROM.search(lead(text, a)) and _TO.match(gap(text, a, b)):
            yield Change(first, second, (a, b))
        elif _DOWN_FROM.search(gap(text, a, b)) and (b.past or _FROM.search(lead(text, b))):
            yield Change(second, first, (b, a))


def _is_change(share: Context, text: str) -> bool:
    """Whether a share is that of a loss or a gain rather than of a whole."""
    return share.change is not None or bool(
        _LOSS.search(text[share.sentence_start : share.place.start][-40:])
    )


def _shares(shares: Sequence[Context], changes: Sequence[Change]) -> Iterator[Check]:
    """Shares of loss or gain held against the numbers before and after."""
    of_article: dict[str, list[Change]] = {}
    of_thing: dict[str, list[Change]] = {}
    for change in changes:
        of_article.setdefault(change.article, []).append(change)
        for thing in sorted(frozenset().union(*(figure.nouns for figure in change.figures))):
            of_thing.setdefault(thing, []).append(change)
    for share in shares:
        near = of_article.get(share.place.article, [])
        alike = [c for thing in sorted(share.nouns) for c in of_thing.get(thing, [])[:_FEW]]
        about = [change for change in [*near, *alike] if _one_thing(share, change)]
        own = [change for change in about if change.article == share.place.article]
        others = [change for change in about if change.article != share.place.article]
        held = [c for c in own + others if c.share is not None and fits(share, abs(c.share))]
        if held:
            yield _change_check(share, held[0], "adds_up")
        elif own and own[0].share is not None and own[0].figures[0].sentence_start == share.sentence_start:
            yield _change_check(share, own[0], "does_not_add_up")
        else:
            yield Check("change", "unchecked", share.surface, "no report gives both numbers", (share,))


def _one_thing(share: Context, change: Change) -> bool:
    """Whether a share and a change are of one counted thing, or of one sentence."""
    if any(
        f.place.article == share.place.article and f.sentence_start == share.sentence_start
        for f in change.figures
    ):
        return True
    things = frozenset().union(*(figure.nouns for figure in change.figures))
    return bool(things & (share.nouns | share.clause))


def _change_check(share: Context, change: Change, verdict: str) -> Check:
    word = "loss" if change.after < change.before else "gain"
    percent = abs(change.share or 0.0) * 100
    computed = f"{change.before:g} to {change.after:g} is a {word} of {percent:.4g} per cent"
    return Check("change", verdict, share.surface, computed, (share, *change.figures))


def _points(line: Sequence[Context]) -> Iterator[Check]:
    """Per cent where points are meant: "rose 2 per cent, from 5 to 7 per cent"."""
    percents = [c for c in line if c.unit == "percent" and is_exact(c)][:_FEW]
    for step in (c for c in percents if c.change):
        for a, b in itertools.combinations([c for c in percents if c is not step], 2):
            difference = abs((a.low or 0.0) - (b.low or 0.0))
            if difference and abs(difference - (step.low or 0.0)) < 1e-9 and not a.change and not b.change:
                computed = f"{a.low:g} to {b.low:g} per cent are {difference:g} percentage points"
                yield Check("points", "does_not_add_up", step.surface, computed, (step, a, b))


def _rates(inside: Sequence[Context], text: str) -> Iterator[Check]:
    """Conversions of one article between one pair of currencies."""
    rates: dict[tuple[str, str], list[tuple[float, float, Context, Context]]] = {}
    for a, b in itertools.pairwise(inside):
        money = a.measure.dimension == b.measure.dimension == "money" and a.unit != b.unit
        if money and "(" in gap(text, a, b)[:3] and a.low and b.low and is_exact(a) and is_exact(b):
            rates.setdefault((a.measure.base, b.measure.base), []).append((*_rate(a, b), a, b))
    for found in rates.values():
        for one, other in itertools.combinations(found[:_FEW], 2):
            apart = max(one[0], other[0]) / min(one[1], other[1]) - 1
            if _ONE_RATE < apart < _ABSURD:
                computed = f"{_exact_rate(one):.3g} in one place, {_exact_rate(other):.3g} in the other"
                yield Check(
                    "rate", "does_not_add_up", "two rates", computed, (one[2], one[3], other[2], other[3])
                )
                break


def _rate(a: Context, b: Context) -> tuple[float, float]:
    """Least and largest rate at which one amount is the other, rounded as they are."""
    x, y = a.low or 1.0, b.low or 1.0
    dx, dy = rounding(a.surface, x), rounding(b.surface, y)
    return (y - dy) / (x + dx), (y + dy) / (x - dx)


def _exact_rate(found: tuple[float, float, Context, Context]) -> float:
    return (found[3].low or 0.0) / (found[2].low or 1.0)
