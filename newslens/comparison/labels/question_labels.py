"""Labels of questions, made from words of the reports.

Takes the claims that answer each question; gives a label for each: what is counted or measured, what became of it, and, where
that makes the question, of whom, where and when: "people killed", "drones shot down", "Velm's goals", "depth of the well
(metres)", "seats won in Marn in 2018". A label says what at least half of the claims say, by the grammar of their sentences;
where nothing can be read safely, the clause itself is quoted around the figure: "“slid for … seconds”". No two questions
share a label: the one that most reports answer keeps it, each of the others is given what tells it apart.

What this does not cover: ids (`newslens.comparison.shared.slugs`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.count_labels import label_count
from newslens.comparison.labels.label_qualifiers import occasion_of, part_of, place_of, weekday_of, year_of
from newslens.comparison.labels.label_quotations import quote_shared
from newslens.comparison.labels.label_words import joined
from newslens.comparison.labels.measure_labels import label_measure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.claims.claim_likeness import ClaimLikeness

__all__ = ["label_questions"]


def label_questions(groups: Sequence[Sequence[Claim]], likeness: ClaimLikeness) -> list[str]:
    """Label of each question.

    Parameters
    ----------
    groups
        The claims that answer each question, conversions left out.
    likeness
        Likeness of all claims of the event.
    """
    labels = [_label(group, likeness) for group in groups]
    steps: tuple[Callable[[Sequence[Claim]], str | None], ...] = (occasion_of, part_of, weekday_of)
    for qualify in steps:
        counts = Counter(labels)
        labels = [
            joined(label, qualify(group)) if counts[label] > 1 else label
            for label, group in zip(labels, groups, strict=True)
        ]
    return _numbered(_told_apart(labels, groups))


def _label(group: Sequence[Claim], likeness: ClaimLikeness) -> str:
    """What is counted or measured, where and in which year."""
    is_count = group[0].unit is None and group[0].dimension.name != "money"
    label = label_count(group) if is_count else label_measure(group)
    if group[0].dimension.name == "age":
        return label
    for more in (place_of(group, likeness), year_of(group)):
        label = joined(label, more)
    return joined(label, "previously" if 2 * sum(c.is_past for c in group) >= len(group) else None)


def _told_apart(labels: Sequence[str], groups: Sequence[Sequence[Claim]]) -> list[str]:
    """The labels, a quotation of its clause behind each that an answer of more reports bears as well."""
    told = list(labels)
    for longest in (thresholds.LABEL_QUOTATION, 2 * thresholds.LABEL_QUOTATION):
        for places in _alike(told, groups):
            for place in places[1:]:
                quoted = quote_shared(groups[place], longest=longest)
                if quoted is not None:
                    told[place] = quoted if labels[place].startswith("“") else f"{labels[place]}, {quoted}"
    return told


def _alike(labels: Sequence[str], groups: Sequence[Sequence[Claim]]) -> list[list[int]]:
    """Places of equal labels, the one that most reports answer first."""
    places: dict[str, list[int]] = {}
    for place, label in enumerate(labels):
        places.setdefault(label, []).append(place)
    return [
        sorted(found, key=lambda place: (-len({c.article_id for c in groups[place]}), place))
        for found in places.values()
        if len(found) > 1
    ]


def _numbered(labels: Sequence[str]) -> list[str]:
    """The labels, those that still are equal with a number from the second on."""
    used: Counter[str] = Counter()
    taken = set(labels)
    numbered = []
    for label in labels:
        used[label] += 1
        free = label
        while used[label] > 1 and free in taken:
            free = f"{label} ({used[label]})"
            used[label] += free in taken
        taken.add(free)
        numbered.append(free)
    return numbered
