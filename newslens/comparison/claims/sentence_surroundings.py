"""What stands around a sentence, and what of it belongs to a figure: names in its clause, who holds what is counted, its days.

Takes a sentence with its figures and its `SentenceSurroundings`; gives the names and days that stand by one figure. What is nearer
counts first: the clause before the sentence.

What this does not cover: which names are whose (`newslens.comparison.claims.owners`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.names_and_days import starting_between

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from newslens.comparison.claims.claim import DayMention, NearbyName
    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.claims.named_words import NamedSentence
    from newslens.frames import FigureRow

__all__ = ["SentenceSurroundings", "days_of_figure", "holders_of_counted", "names_near"]

_HOME = re.compile(r",?\s+(?:of|from)\s+")
_RELATIVE = frozenset(("where", "when", "which", "whose"))
_HOLDERS = frozenset(("person", "organisation", "group"))


class SentenceSurroundings(NamedTuple):
    """Where a sentence stands, and what stands in and before it."""

    start: int
    end: int
    mentions: Sequence[NearbyName] = ()
    """Names in the sentence, in order; their offsets are those of the article."""
    words_before: frozenset[str] = frozenset()
    """Content words of the sentence before."""
    days: Sequence[DayMention] = ()
    """Days that the sentence names, in order; their offsets are those of the article."""
    published: dt.datetime | None = None
    """When the article appeared by the clock of its outlet; its year tells no occurrence from another."""
    moment: dt.datetime | None = None
    """The same as a moment that can be held against that of another article."""
    before: tuple[NamedSentence, ...] = ()
    """The sentences before, the nearest first, which tell whom a pronoun stands for."""


def names_near(
    clauses: FigureClauses, left: int, right: int, around: SentenceSurroundings
) -> Sequence[NearbyName]:
    """Names in a clause, or right before it where it is a relative one: "Ostrel, where 12 people died"."""
    if left >= right:
        return ()
    hangs = left > 0 and clauses.words[left - 1].form in _RELATIVE
    first = max(0, left - thresholds.RELATIVE_LEAD) if hangs else left
    start, end = clauses.words[first].start, clauses.words[right - 1].end
    return starting_between(around.mentions, around.start + start, around.start + end)


def holders_of_counted(
    near: Sequence[NearbyName], figure: FigureRow, around: SentenceSurroundings, sentence: str
) -> frozenset[str]:
    """Who holds what is counted: those named in the clause; of an age, the person next to it."""
    if figure.unit != "year_of_age":
        return frozenset(mention.name for mention in near if mention.kind in _HOLDERS)
    persons = [
        mention
        for mention in _without_homes(around, sentence)
        if figure.start - thresholds.AGE_REACH <= mention.end
        and mention.start <= figure.end + thresholds.AGE_REACH
    ]
    nearest = min(
        persons, key=lambda m: (max(figure.start - m.end, m.start - figure.end), m.start), default=None
    )
    return frozenset() if nearest is None else frozenset((nearest.name,))


def _without_homes(around: SentenceSurroundings, sentence: str) -> Iterator[NearbyName]:
    """Persons of a sentence, but for a name that only says where the person before it is from: "Ada Orvell of Velm"."""
    persons = [mention for mention in around.mentions if mention.kind == "person"]
    for before, mention in zip((None, *persons), persons, strict=False):
        joint = sentence[before.end - around.start : mention.start - around.start] if before else ""
        if not _HOME.fullmatch(joint):
            yield mention


def days_of_figure(
    clauses: FigureClauses, index: int, around: SentenceSurroundings
) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
    """The days of a figure: those of its clause, else the only one of its sentence.

    In "on Monday 12 flights were cancelled and on Tuesday 30" each number has a day of its own: of several the one behind it,
    else the last before it.
    """
    left, first, right = clauses.clause(index)[0], clauses.spans[index][0], clauses.own_clause(index)[1]
    # A figure of signs that are no words may stand behind the last word.
    starts = [each.start for each in clauses.words[left:right]] or [len(clauses.sentence)]
    start, at, end = (
        around.start + starts[min(word, len(starts) - 1)] for word in (0, first - left, len(starts) - 1)
    )
    before, behind = starting_between(around.days, start, at), starting_between(around.days, at, end + 1)
    is_listed = len(set(_spans([*before, *behind]))) > 1
    found = (behind or before[-1:]) if is_listed else (*before, *behind)
    every = _spans(around.days)
    return _spans(found) or (every if len(set(every)) == 1 else ())


def _spans(days: Sequence[DayMention]) -> tuple[tuple[dt.datetime, dt.datetime], ...]:
    """First and last moment of each of some days."""
    return tuple((day.first, day.last) for day in days)
