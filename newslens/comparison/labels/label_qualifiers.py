"""What a label adds to its noun: of whom, where, when, which part.

Takes the claims that answer a question; gives phrases that at least half of them share, each as a reader expects it behind a
noun: "in Ostrel", "in 1962", "on Friday". A place or a year keeps the preposition of the text.

What this does not cover: which questions need one (`labels`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.comparison.labels.figure_governors import before_leads
from newslens.comparison.labels.figure_words import read_figure_words, small_opening
from newslens.comparison.labels.label_words import of_half

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness
    from newslens.comparison.labels.figure_words import FigureWords

__all__ = ["occasion_of", "owner_of", "part_of", "place_of", "weekday_of", "year_of"]

_WHERE = r"(in|at|near|on|off|outside|around|across)\s+(?:(the\s+)?|(?:[a-z]+\s+){1,3}(?:of\s+)?)"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_YEAR = (
    r"(?i)\b(?:(in|of|by|until|before|after|from|since|during|the|summer|winter|spring|autumn|fall)\s+|"
    rf"(?:{_MONTHS})[a-z]*\.?\s+(?:\d{{1,2}},?\s+)?)"
)
_WHEN = r"\b(,? when)?"
_TIMES = re.compile(rf"last [a-z]+|(?:since )?(?:(?:{_MONTHS})[a-z]* ?)?(?:(?:1[5-9]|20)\d\ds?)?")
_OPEN = frozenset(("by", "until", "before", "after", "from", "since"))
"""Prepositions before a year that say more than "in"."""
_CLAUSE_END = re.compile(r"[,;:()—–]|\b(?:and|but|while|after|who|which|that)\b|\d")


def place_of(group: Sequence[Claim], likeness: ClaimLikeness) -> str | None:
    """Where it happened, off the main scene: "in Ostrel".

    Parameters
    ----------
    group
        Claims that answer one question.
    likeness
        Likeness of all claims of the event.
    """
    return of_half(
        (_located(c, place) for c in group for place in sorted(likeness.places.off_scene(c.places))),
        len(group),
    )


def _located(claim: Claim, place: str) -> str | None:
    """A place with its preposition, where it stands behind the figure or opens the sentence."""
    figure_end = claim.end - claim.sentence_start
    for found in re.finditer(rf"(?i)\b{_WHERE}{re.escape(place)}\b", claim.sentence):
        if found.start() >= figure_end or found.start() == 0:
            article = (
                "the "
                if found.group(2) and place in found.group(0).partition(found.group(2))[2][: len(place)]
                else ""
            )
            return f"{found.group(1).lower()} {article}{place}"
    return None


def year_of(group: Sequence[Claim]) -> str | None:
    """The year of an earlier or later occasion: "in 1962".

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    return of_half((_dated(c, str(year)) for c in group for year in sorted(c.years)), len(group))


def _dated(claim: Claim, year: str) -> str | None:
    """A year with its preposition; None of a number that only looks like a year ("2880 by 1800")."""
    end = claim.end - claim.sentence_start
    for found in re.finditer(_YEAR + year + _WHEN, claim.sentence):
        lead = (found.group(1) or "in").lower()
        if found.group(2):  # "since 1962, when 12 died" tells of 1962
            return f"in {year}"
        behind = claim.sentence[end : found.start()]
        if found.start() <= len("On 12 ") or (found.start() >= end and not _CLAUSE_END.search(behind)):
            return f"{lead if lead in _OPEN else 'in'} {year}"
    return None


def owner_of(group: Sequence[Claim]) -> str | None:
    """Who has, pays or wins what is counted.

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    return of_half((_holder(c) for c in group), len(group))


def _holder(claim: Claim) -> str | None:
    """The one owner of a claim, where its sentence shows that he holds or takes what is counted."""
    owner = next(iter(claim.owners)) if len(claim.owners) == 1 else None
    found = read_figure_words(claim)
    if owner is None or found is None:
        return owner
    return owner if _is_named(owner, claim.sentence) and _is_held(found) else None


def _is_held(found: FigureWords) -> bool:
    """Whether a figure is possessed ("Osk's 12 boats") or a verb's object ("Osk had 12 boats"), not "drove across 12 towns"."""
    at = before_leads(found)
    if found.form(at) == "of":
        while at > 0 and found.tag(at - 1) in "NXJ":
            at -= 1
        at -= 1
    return found.tag(at) in "'VBGEA" or found.form(at).endswith(("s'", "s’"))


def _is_named(owner: str, sentence: str) -> bool:
    """Whether a sentence names somebody, by a name that does not open with a common word ("Win Over Velm", "No Dane")."""
    first, *_, last = owner.split() * 2
    return last in sentence and small_opening(first) == first


def weekday_of(group: Sequence[Claim]) -> str | None:
    """The one day of the week that the claims name: "on Friday".

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    return of_half((_weekday(c) for c in group), len(group))


def _weekday(claim: Claim) -> str | None:
    """The day of the week that stands behind the figure in its clause."""
    behind = _CLAUSE_END.split(claim.sentence[claim.end - claim.sentence_start :], maxsplit=1)[0]
    days = {f"{first:%A}" for first, last in claim.days if first.date() == last.date()}
    named = sorted(day for day in days if re.search(rf"\b{day}\b(?! (?:morning|evening)s)", behind))
    return f"on {named[0]}" if len(named) == 1 else None


def part_of(group: Sequence[Claim]) -> str | None:
    """What narrows the counted to a part: "(severe)", "(of 288)".

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    if not all(c.unit is None and c.counted != "magnitude" for c in group):
        return None
    # "Of a whole" tells that it is a part, and not which.
    part = of_half((each for c in group for each in sorted(c.narrowed) if each != "of a whole"), len(group))
    return f"({part})" if part else None


def occasion_of(group: Sequence[Claim]) -> str | None:
    """The event of another time that the figures are told of: "in July 1997", "last year".

    Parameters
    ----------
    group
        Claims that answer one question.
    """
    occasion = of_half((c.occasion or None for c in group), len(group))
    if occasion is None or not _TIMES.fullmatch(occasion):
        return None
    named = " ".join(each.title() if re.match(_MONTHS, each) else each for each in occasion.split())
    return named if named.startswith(("since ", "last ")) else f"in {named}"
