"""The answers to one question, tallied over lineages, in the order in which a finding names them.

Takes the figures that answer a question and what is known of the reports; gives `TalliedAnswers`: one wording for each
value, the lineages that give it, and a proof for each figure. Three copies of one text are one voice, so an answer
counts by its lineages.

The order: of a conflict the answer of most lineages first, of equals the smaller; of an update the answers as they appeared, of a toll from
the smallest, since a toll only grows, and of the missing from the largest.

What this does not cover: whether the answers can all be true (`newslens.comparison.questions`), and how they are told
(`newslens.comparison.findings.answer_phrasing`).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.findings.finding_draft import Proof
from newslens.comparison.questions import outcomes_that
from newslens.comparison.shared.told_numbers import number_keys, told_surface
from newslens.language.sentence_building import upper_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.shared.told_numbers import TellingKey
    from newslens.frames import FigureRow
    from newslens.schema import Question

__all__ = ["KnownReports", "TalliedAnswers", "is_toll", "tally_answers"]


class KnownReports(NamedTuple):
    """Number, lineage and time of publication of each report; every mapping is keyed by article_id.

    A tally needs them to count copies of one text once (by lineage) and to put answers in order (by time and number).
    """

    order: Mapping[str, int]
    """Number of each report, from 1."""
    lineage_of: Mapping[str, str]
    """Lineage of each article; an article that is missing is its own."""
    published: Mapping[str, dt.datetime | None]
    """When each article appeared, where that is known."""

    def lineage(self, article: str) -> str:
        """Lineage of an article, the article itself where none is known."""
        return self.lineage_of.get(article, article)

    def time(self, article: str) -> float:
        """When an article appeared, in seconds; 0 where that is not known."""
        when = self.published.get(article)
        # counted from the first day of the calendar: a timestamp depends on the zone of the machine
        return (when - dt.datetime.min).total_seconds() if when is not None else 0.0  # noqa: DTZ901


class TalliedAnswers(NamedTuple):
    """The answers to one question, in the order in which a finding names them."""

    title: str
    """Label of the question, with a capital."""
    given: list[str]
    """One wording for each value."""
    voices: dict[str, set[str]]
    """Lineages that give each value."""
    size: dict[str, float]
    """The number behind each value: its lower bound, or where that is open its upper bound."""
    proofs: tuple[Proof, ...]
    """A proof for each figure; its position is the value."""
    known: KnownReports

    @property
    def lineages(self) -> set[str]:
        """Lineages that answer at all."""
        return set().union(*self.voices.values())


def is_toll(label: str) -> bool:
    """Whether a question is one of life and limb, of which the number moves one way while the event goes on.

    Examples
    --------
    >>> is_toll("people killed in the fire"), is_toll("boats")
    (True, False)
    """
    return any(outcome in label for outcome in outcomes_that("grows") | outcomes_that("shrinks"))


def _way(label: str) -> int:
    """1 where an update goes from the smallest number up, as of the dead, -1 where it goes down, as of the missing, else 0."""
    if any(outcome in label for outcome in outcomes_that("shrinks")):
        return -1
    return int(is_toll(label))


def tally_answers(question: Question, figures: Sequence[FigureRow], known: KnownReports) -> TalliedAnswers:
    """Tally the answers to a question.

    Parameters
    ----------
    question
        A question and its verdict.
    figures
        The figures that answer it, those that the verdict is about.
    known
        Number, lineage and time of each report.
    """
    proofs = tuple(
        Proof(each.article_id, each.start, each.end, each.surface, value)
        for each, value in zip(figures, _values(figures), strict=True)
    )
    voices: dict[str, set[str]] = {}
    size: dict[str, float] = {}
    first: dict[str, tuple[float, int]] = {}
    is_update = question.verdict == "update"
    way = _way(question.label)
    for number, (proof, figure) in enumerate(zip(proofs, figures, strict=True)):
        value = proof.position or ""
        voices.setdefault(value, set()).add(known.lineage(proof.article))
        size.setdefault(value, figure.low if figure.low is not None else figure.high or 0.0)
        time = known.time(proof.article) if is_update else 0.0
        place = (time, number)
        first[value] = min(first.get(value, place), place)

    def rank(value: str) -> tuple[float, float, float, int]:
        time, number = first[value]
        if not is_update:
            return -len(voices[value]), size[value], time, number
        return way * size[value], time, size[value], number  # of one hour the smaller number first

    given = sorted(voices, key=rank)
    return TalliedAnswers(upper_first(question.label), given, voices, size, proofs, known)


def _values(figures: Sequence[FigureRow]) -> list[str]:
    """What each figure says, one wording for one value: the most frequent, of equals the first of the alphabet."""
    # "Two" and "2" are one value, and "about two" beside them; its hedge is not shown then.
    keys = number_keys(figures)
    wordings: dict[TellingKey, Counter[str]] = {}
    for key, each in zip(keys, figures, strict=True):
        if each.comparator != key[2]:
            continue
        wordings.setdefault(key, Counter())[told_surface(each.surface)] += 1
    chosen = {key: min(counts, key=lambda each: (-counts[each], each)) for key, counts in wordings.items()}
    return [chosen[key] for key in keys]
