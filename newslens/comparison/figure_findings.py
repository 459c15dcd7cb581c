"""Findings about figures: conflicts, updates, and differences that are none.

One finding a question whose answers differ. A conflict names the answers, the heaviest number of independent
lineages first; an update says from what to what; a compatible difference is worth a line where a vague word
stands against a number, because it looks like trouble and is none.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens.comparison.drafts import Draft, Proof, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["figure_findings"]

_CONFLICT, _UPDATE, _COMPATIBLE = 0.8, 0.6, 0.3
_HEAVY = ("kill", "dead", "death", "die", "injur", "wound")


def figure_findings(
    figures: pd.DataFrame, questions: pd.DataFrame, *, order: Mapping[str, int], lineage_of: Mapping[str, str]
) -> Iterator[Draft]:
    """Findings about the questions whose answers differ.

    Parameters
    ----------
    figures, questions
        As `collate_figures` gives them.
    order
        Number of each report, from 1.
    lineage_of
        Lineage of each article; an article that is missing is its own.
    """
    answers = dict(list(figures.groupby("question", sort=False)))
    for question in questions.itertuples(index=False):
        if question.verdict in {"conflict", "update", "compatible"}:
            rows = answers[question.question].to_dict("records")
            draft = _draft(question, rows, order, lineage_of)
            if draft is not None:
                yield draft


def _draft(
    question: Any, rows: Sequence[Mapping[str, Any]], order: Mapping[str, int], lineage_of: Mapping[str, str]
) -> Draft | None:
    positions = _positions(rows)
    proofs = tuple(
        Proof(row["article_id"], row["start"], row["end"], row["surface"], position)
        for row, position in zip(rows, positions, strict=True)
        if position is not None
    )
    voices: dict[str, set[str]] = {}
    for proof in proofs:
        voices.setdefault(proof.position or "", set()).add(lineage_of.get(proof.article, proof.article))
    values = sorted(voices, key=lambda each: (-len(voices[each]), _first(proofs, each, order)))
    if len(values) < 2:
        return None
    if question.verdict == "compatible" and not any(row["comparator"] == "vague" for row in rows):
        return None
    title = question.label[:1].upper() + question.label[1:]
    build = {"conflict": _conflict, "update": _update, "compatible": _compatible}[question.verdict]
    summary, reason, weight = build(title, values, voices, proofs, order)
    heavy = any(word in question.label.casefold() for word in _HEAVY)
    return Draft(
        kind=question.verdict,
        key=question.question,
        summary=summary,
        reason=reason,
        verdict=question.verdict,
        weight=min(1.0, weight + 0.05 * heavy + 0.01 * min(question.n_lineages, 5)),
        subject=question.question,
        proofs=proofs,
    )


def _conflict(
    title: str,
    values: Sequence[str],
    voices: Mapping[str, set[str]],
    proofs: Sequence[Proof],
    order: Mapping[str, int],
) -> tuple[str, str, float]:
    articles = {proof.article for proof in proofs}
    if len(articles) == 1:
        number = order[next(iter(articles))]
        return (
            f"{title}: {listed(values, 'or')}.",
            f"Report {number} gives both figures itself.",
            _CONFLICT - 0.1,
        )
    counts = [
        f"{_lineages(len(voices[value]))} {'says' if len(voices[value]) == 1 else 'say'} {value}"
        for value in values
    ]
    return (
        f"{title}: {', or '.join(values) if len(values) == 2 else listed(values, 'or')}.",
        f"{listed(counts)[:1].upper()}{listed(counts)[1:]}; not all of them can be true.",
        _CONFLICT,
    )


def _update(
    title: str,
    values: Sequence[str],
    voices: Mapping[str, set[str]],
    proofs: Sequence[Proof],
    order: Mapping[str, int],
) -> tuple[str, str, float]:
    return f"{title}: from {values[0]} to {values[-1]}.", "A later text overtakes an earlier one.", _UPDATE


def _compatible(
    title: str,
    values: Sequence[str],
    voices: Mapping[str, set[str]],
    proofs: Sequence[Proof],
    order: Mapping[str, int],
) -> tuple[str, str, float]:
    return (
        f"{title}: {listed([f'“{v}”' if not v[:1].isdigit() else v for v in values])} can all be true.",
        "The amounts overlap.",
        _COMPATIBLE,
    )


def _lineages(count: int) -> str:
    return "one lineage" if count == 1 else f"{count} lineages"


def _positions(rows: Sequence[Mapping[str, Any]]) -> list[str | None]:
    """What each figure says, one wording for one value."""
    keys = [(row["low"], row["high"], row["comparator"], row["unit"]) for row in rows]
    keys = [tuple(None if pd.isna(part) else part for part in key) for key in keys]
    wordings: dict[tuple[Any, ...], Counter[str]] = {}
    for key, row in zip(keys, rows, strict=True):
        wordings.setdefault(key, Counter())[" ".join(row["surface"].split()).casefold()] += 1
    chosen = {key: min(counts, key=lambda each: (-counts[each], each)) for key, counts in wordings.items()}
    return [chosen[key] for key in keys]


def _first(proofs: Sequence[Proof], value: str, order: Mapping[str, int]) -> tuple[int, int]:
    return min((order[proof.article], proof.start) for proof in proofs if proof.position == value)
