"""How well an event's figures are put under one question with given coefficients.

Takes an annotated event and coefficients; groups its claims with them, as newslens does, and holds the pairs of figures of
two reports that come under one question against those that a person put there. A pair of which newslens does not read both
figures counts as missed.

What this does not cover: verdicts.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from newslens.comparison.questions.grouping import group_claims

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from agreement_fit.annotated_events import AnnotatedEvent

__all__ = ["f1_of_pairs", "grouped_f1"]


def grouped_f1(event: AnnotatedEvent, coefficients: Mapping[str, float]) -> float:
    """F1, 0 to 1, of the pairs of figures of two reports that are put under one question.

    Parameters
    ----------
    event
        Any annotated event.
    coefficients
        By feature.
    """
    read = event.read
    grouped = group_claims(
        read.claims, read.likeness, read.slots, lengths=read.lengths, coefficients=coefficients
    )
    number_of = {claim.row: number for claim, number in zip(read.claims, grouped.numbers, strict=True)}
    number_of |= {claim.row: number_of[original] for claim, original in read.conversions.items()}
    found = {figure: f"{number_of[row]}" for row, figure in event.figure_of.items()}
    wanted = {n: figure.question for n, figure in enumerate(event.figures) if figure.question is not None}
    reports = [figure.article_id for figure in event.figures]
    return f1_of_pairs(_pairs(found, reports), _pairs(wanted, reports))


def f1_of_pairs(found: set[tuple[int, int]], wanted: set[tuple[int, int]]) -> float:
    """Harmonic mean of the share of found pairs that are wanted and the share of wanted ones that are found.

    Examples
    --------
    >>> f1_of_pairs({(0, 1), (0, 2)}, {(0, 1), (3, 4)})
    0.5
    >>> f1_of_pairs(set(), set())
    1.0
    """
    if not found and not wanted:
        return 1.0
    return 2 * len(found & wanted) / (len(found) + len(wanted))


def _pairs(question_of: Mapping[int, str], reports: list[str]) -> set[tuple[int, int]]:
    """Pairs of figures of two reports that have one question."""
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for figure, question in question_of.items():
        groups[question].append(figure)
    pairs: Iterable[tuple[int, int]] = itertools.chain.from_iterable(
        itertools.combinations(sorted(group), 2) for group in groups.values()
    )
    return {(a, b) for a, b in pairs if reports[a] != reports[b]}
