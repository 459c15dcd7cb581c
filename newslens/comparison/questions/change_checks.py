"""Changes and the shares that reports give for them: "lost two-thirds of its seats", "48 seats to 15".

Takes the figures of a sentence and the text; gives the changes that the sentence tells with both numbers, and holds shares
of loss or gain against them, within a report and across reports.

What this does not cover: changes whose two numbers stand in two sentences.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.arithmetic_check import Check, gap, lead
from newslens.comparison.questions.parts_and_wholes import OF_WHOLE
from newslens.language.tokens import LETTER_RUNS
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from newslens.comparison.claims.claim import Claim

__all__ = ["Change", "changes_of_sentence", "check_shares", "fits", "is_share_of_change"]

_DOWN_FROM = re.compile(r"(?i)\b(?:down|up|compared (?:with|to)|from|against)\b[^.;]{0,24}$")
_FROM = re.compile(r"(?i)\bfrom\s+(?:about\s+|around\s+|some\s+|nearly\s+)?$")
_TO = re.compile(r"(?i)^(?:\s+\w+){0,2}\s+to\s+(?:about\s+|around\s+|just\s+|only\s+)?$")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Change:
    """A number before and after, and the figures that give them."""

    before: float
    after: float
    figures: tuple[Claim, ...]

    @property
    def share(self) -> float | None:
        """Change as a share of the number before; a loss is negative."""
        return (self.after - self.before) / self.before if self.before else None

    @property
    def article(self) -> str:
        """Article that gives both numbers."""
        return self.figures[0].article_id

    @property
    def nouns(self) -> frozenset[str]:
        """What the two figures count."""
        return frozenset().union(*(figure.nouns for figure in self.figures))


def changes_of_sentence(sentence: Sequence[Claim], text: str) -> Iterator[Change]:
    """Changes of a sentence: "15 of the 329 seats, down from 48", "from 31 to 19".

    Parameters
    ----------
    sentence
        Claims of the sentence, in order.
    text
        The article's text.
    """
    wholes = {b.row for a, b in itertools.pairwise(sentence) if OF_WHOLE.match(gap(text, a, b))}
    plain = [c for c in sentence if c.row not in wholes and c.dimension.name != "share" and c.low is not None]
    for claim in plain:
        ends = [float(each.replace(",", "")) for each in _NUMBER.findall(claim.surface)]
        if claim.comparator == "range" and len(ends) == 2 and _FROM.search(lead(text, claim)):
            yield Change(ends[0], ends[1], (claim,))
    opening = {a.row for a, b in itertools.pairwise(plain) if _is_from_to(text, a, b)}
    for a, b in itertools.pairwise(plain):
        first, second = a.low or 0.0, b.low or 0.0
        if a.dimension.base != b.dimension.base:
            continue
        if a.row in opening:
            yield Change(first, second, (a, b))
        elif b.row in opening:
            continue  # "92 families and a club that has grown from 600 to 3,800": the 92 have not grown
        elif _DOWN_FROM.search(gap(text, a, b)) and (b.is_past or _FROM.search(lead(text, b))):
            yield Change(second, first, (b, a))


def _is_from_to(text: str, a: Claim, b: Claim) -> bool:
    """Whether two numbers are those of "from 31 to 19"."""
    is_alike = a.dimension.base == b.dimension.base
    return is_alike and bool(_FROM.search(lead(text, a)) and _TO.match(gap(text, a, b)))


def is_share_of_change(claim: Claim, text: str) -> bool:
    """Whether a figure is the share of a loss or a gain rather than of a whole.

    Parameters
    ----------
    claim
        Any claim.
    text
        The article's text.
    """
    if claim.dimension.name != "share":
        return False
    before = text[max(claim.sentence_start, claim.start - thresholds.LOSS_LEAD) : claim.start]
    return claim.change is not None or any(
        word.casefold() in _falling_words() for word in LETTER_RUNS.findall(before)
    )


@cache
def _falling_words() -> frozenset[str]:
    """Whole words only: the "fall" of a town "Fallford" tells no loss."""
    verbs = lexicon.words("comparison/falling_verbs")
    return frozenset(form for verb, form, _ in lexicon_forms() if verb in verbs) | {"down", "loss", "losses"}


def check_shares(shares: Sequence[Claim], changes: Sequence[Change]) -> Iterator[Check]:
    """Shares of loss or gain held against the numbers before and after.

    Parameters
    ----------
    shares
        Claims that are shares of a change.
    changes
        Changes of all articles.
    """
    known = _KnownChanges(changes)
    for share in shares:
        yield _check(share, [*known.near(share), *known.alike(share)])


def fits(said: Claim, value: float) -> bool:
    """Whether a share as a report words it agrees with the share that its numbers give.

    How far the two may lie apart depends on the wording. "A third" agrees with a computed 0.35, "33 per cent" does
    not; "more than half" agrees with 0.55, but not with 0.9, which nobody would call so.

    Parameters
    ----------
    said
        The figure of the report: a fraction or a percentage.
    value
        The share worked out from two numbers of the reports, 0 to 1: 48 seats that became 15 are a loss of 0.6875.

    Returns
    -------
    bool
        False as well where the figure gives no number.
    """
    factor = said.dimension.factor
    ends = [end * factor for end in (said.low, said.high) if end is not None]
    if not ends:
        return False
    if said.comparator in {"more_than", "at_least"}:
        return ends[0] - thresholds.SHARE_ROUNDING <= value <= ends[0] * thresholds.MORE_THAN_REACH
    if said.comparator in {"less_than", "at_most"}:
        return ends[0] * thresholds.LESS_THAN_REACH <= value <= ends[0] + thresholds.SHARE_ROUNDING
    play = thresholds.ROUGH_SHARE * ends[0] if said.comparator == "about" else 0.0
    play += thresholds.FRACTION_PLAY if said.unit == "fraction" else thresholds.PERCENT_PLAY
    return ends[0] - play <= value <= ends[-1] + play


def _check(share: Claim, about: Sequence[Change]) -> Check:
    """The check of one share: the changes of its own article are tried first."""
    own = [change for change in about if change.article == share.article_id]
    others = [change for change in about if change.article != share.article_id]
    for change in own + others:
        if change.share is not None and fits(share, abs(change.share)):
            return _change_check(share, change, "adds_up")
    if own and own[0].share is not None and own[0].figures[0].sentence_start == share.sentence_start:
        return _change_check(share, own[0], "does_not_add_up")
    return Check("change", "unchecked", share.surface, "no report gives both numbers", (share,))


class _KnownChanges:
    """Changes by the sentence that tells them and by what they count."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self._changes = changes
        self._numbers: dict[Hashable, list[int]] = defaultdict(list)
        for number, change in enumerate(changes):
            nouns = change.nouns
            places = {(figure.article_id, figure.sentence_start) for figure in change.figures}
            for key in (*places, *((change.article, noun) for noun in nouns), *nouns):
                self._numbers[key].append(number)

    def near(self, share: Claim) -> list[Change]:
        """Changes of the share's own article that are told in its sentence or count what it is about."""
        words = ((share.article_id, word) for word in share.nouns | share.clause_words)
        keys = [(share.article_id, share.sentence_start), *words]
        found = {number for key in keys for number in self._numbers.get(key, ())[: thresholds.CHANGES_TRIED]}
        return [self._changes[number] for number in sorted(found)]

    def alike(self, share: Claim) -> list[Change]:
        """Changes of any article that count what the share does."""
        return [
            self._changes[number]
            for thing in sorted(share.nouns)
            for number in self._numbers.get(thing, ())[: thresholds.TRIED_TOGETHER]
        ]


def _change_check(share: Claim, change: Change, verdict: str) -> Check:
    word = "loss" if change.after < change.before else "gain"
    percent = abs(change.share or 0.0) * 100
    computed = f"{change.before:g} to {change.after:g} is a {word} of {percent:.4g} per cent"
    return Check("change", verdict, share.surface, computed, (share, *change.figures))
