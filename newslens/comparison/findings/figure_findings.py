"""Findings about figures: conflicts, updates, and differences that are none.

One finding a question whose answers differ. A conflict names the answers, the heaviest number of independent
lineages first; an update says from what to what; a compatible difference is worth a line where a vague word
stands against a number, because it looks like trouble and is none.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.questions import outcomes_that
from newslens.frames import rows
from newslens.language.sentence_building import listed, number_word, numbered_reports, upper_first

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["figure_findings"]

_CONFLICT, _UPDATE, _COMPATIBLE = 0.8, 0.6, 0.3
_HEAVY = 0.05
"""What a question of life and limb weighs more."""
_WITHIN = 0.1
"""What a conflict within one report weighs less."""
_MANY = 3
"""Answers up to which a summary names each."""
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))


def figure_findings(
    figures: pd.DataFrame,
    questions: pd.DataFrame,
    *,
    order: Mapping[str, int],
    lineage_of: Mapping[str, str],
    published: Mapping[str, dt.datetime | None],
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
    published
        When each article appeared, where that is known.
    """
    known = _Known(order, lineage_of, published)
    answers: dict[str, list[dict[str, Any]]] = {}
    columns = ("article_id", "start", "end", "surface", "low", "high", "comparator", "unit", "question")
    for values in rows(figures, *columns):
        row = dict(zip(columns, values, strict=True))
        answers.setdefault(row["question"], []).append(row)
    for key, label, unit, n_lineages, verdict in rows(
        questions, "question", "label", "unit", "n_lineages", "verdict"
    ):
        if verdict in {"conflict", "update", "compatible"}:
            question = _Question(key, label, n_lineages, verdict)
            judged = [row for row in answers[key] if row["unit"] == unit]
            draft = _draft(question, judged, known)
            if draft is not None:
                yield draft


class _Known(NamedTuple):
    """What is known of the reports."""

    order: Mapping[str, int]
    lineage_of: Mapping[str, str]
    published: Mapping[str, dt.datetime | None]


class _Question(NamedTuple):
    """What a finding needs to know of a question."""

    question: str
    label: str
    n_lineages: int
    verdict: str


class _Answers(NamedTuple):
    """The answers to one question, in the order in which a finding names them."""

    title: str
    given: list[str]
    voices: dict[str, set[str]]
    """Lineages that give each value."""
    size: dict[str, float]
    proofs: tuple[Proof, ...]
    known: _Known


def _draft(question: _Question, found: Sequence[Mapping[str, Any]], known: _Known) -> Draft | None:
    answers = _answers(question, found, known)
    if len(answers.given) < 2:
        return None
    if question.verdict == "compatible" and not _notable(found, answers):
        return None
    build = {"conflict": _conflict, "update": _update, "compatible": _compatible}[question.verdict]
    summary, reason, weight = build(answers)
    return Draft(
        kind=question.verdict,
        key=question.question,
        summary=summary,
        reason=reason,
        verdict=question.verdict,
        weight=weight + _HEAVY * _is_toll(question) + 0.01 * min(question.n_lineages, 5),
        subject=question.question,
        proofs=answers.proofs,
    )


def _is_toll(question: _Question) -> bool:
    """Whether a question is one of life and limb, of which the number grows."""
    return any(outcome in question.label for outcome in outcomes_that("grows"))


def _answers(question: _Question, found: Sequence[Mapping[str, Any]], known: _Known) -> _Answers:
    positions = _positions(found)
    proofs = tuple(
        Proof(row["article_id"], row["start"], row["end"], row["surface"], position)
        for row, position in zip(found, positions, strict=True)
    )
    voices: dict[str, set[str]] = {}
    size: dict[str, float] = {}
    first: dict[str, tuple[float, int, int]] = {}
    dated = question.verdict == "update"
    for proof, row in zip(proofs, found, strict=True):
        value = proof.position or ""
        voices.setdefault(value, set()).add(known.lineage_of.get(proof.article, proof.article))
        size.setdefault(value, row["low"] if row["low"] is not None else row["high"] or 0.0)
        place = (_time(known, proof) if dated else 0.0, known.order[proof.article], proof.start)
        first[value] = min(first.get(value, place), place)
    grows = dated and _is_toll(question)
    given = sorted(
        voices,
        key=lambda each: (size[each] if grows else 0.0 if dated else -len(voices[each]), *first[each]),
    )
    return _Answers(upper_first(question.label), given, voices, size, proofs, known)


def _time(known: _Known, proof: Proof) -> float:
    """When the report with a proof appeared; 0 where that is not known."""
    when = known.published.get(proof.article)
    return when.timestamp() if when is not None else 0.0


def _notable(found: Sequence[Mapping[str, Any]], answers: _Answers) -> bool:
    """A vague word beside a number, from two lineages, of something other than time."""
    vague = [row["comparator"] == "vague" for row in found]
    timed = any(row["unit"] in _TIMES for row in found)
    return any(vague) and not all(vague) and not timed and len(set().union(*answers.voices.values())) > 1


def _conflict(answers: _Answers) -> tuple[str, str, float]:
    articles = {proof.article for proof in answers.proofs}
    summary = f"{answers.title}: {_alternatives(answers)}."
    if len(articles) == 1:
        number = answers.known.order[next(iter(articles))]
        return summary, f"Report {number} gives both figures itself.", _CONFLICT - _WITHIN
    if len(set().union(*answers.voices.values())) == 1:
        return summary, _of_one_source(answers), _CONFLICT
    return summary, f"{upper_first(_tally(answers))}; not all of them can be true.", _CONFLICT


def _of_one_source(answers: _Answers) -> str:
    """Reason of a conflict between copies: one of them changed the figure."""
    ends = [answers.given[0], answers.given[-1]]
    said = listed([f"{end} in {_reports(answers, end)}" for end in ends])
    return f"The reports go back to one source and still differ, {said}: changed on the way, or corrected in between."


def _reports(answers: _Answers, value: str, lineage: str | None = None) -> str:
    """Reports that give a value, or those of them that are of one lineage."""
    known = answers.known
    giving = (p.article for p in answers.proofs if p.position == value)
    return numbered_reports((a for a in giving if lineage in {None, known.lineage_of.get(a, a)}), known.order)


def _update(answers: _Answers) -> tuple[str, str, float]:
    first, last = answers.given[0], answers.given[-1]
    latest = max(answers.proofs, key=lambda proof: (_time(answers.known, proof), proof.position == last))
    late = numbered_reports([latest.article], answers.known.order)
    summary = f"{answers.title}: from {first} to {last}."
    if latest.position == first:
        summary += f" {upper_first(late)}, the last to appear, still has {first}."
        return summary, "The old number is counted as old, not as a conflict.", _UPDATE
    where = _reports(answers, last)
    reason = f"The figure moved while the event went on; {last} stands in {where}, the later state."
    return summary, reason, _UPDATE


def _compatible(answers: _Answers) -> tuple[str, str, float]:
    said = [each if each[:1].isdigit() else f"“{each}”" for each in answers.given]
    both = "both" if len(said) == 2 else "all"
    reason = "A vague word has a range, and the ranges overlap: they differ in how exactly they say it."
    return f"{answers.title}: {listed(said)} can {both} be true.", reason, _COMPATIBLE


def _alternatives(answers: _Answers) -> str:
    """The answers, or of many the least and the largest."""
    if len(answers.given) <= _MANY:
        return listed(answers.given, "or") if len(answers.given) > 2 else ", or ".join(answers.given)
    ordered = sorted(answers.given, key=lambda value: answers.size[value])
    return f"{number_word(len(ordered))} answers, from {ordered[0]} to {ordered[-1]}"


def _tally(answers: _Answers) -> str:
    """Who says what, counted over lineages; a lineage that says two things is named with its reports."""
    if len(answers.given) > _MANY:
        ordered = sorted(answers.given, key=lambda value: answers.size[value])
        ends = [f"{value} in {_reports(answers, value)}" for value in (ordered[0], ordered[-1])]
        return f"the answers go from {listed(ends, 'to')}"
    torn = sorted(
        lineage
        for lineage in set().union(*answers.voices.values())
        if sum(lineage in voices for voices in answers.voices.values()) > 1
    )
    said = []
    for value in answers.given:
        count = len(answers.voices[value].difference(torn))
        if count:
            said.append(f"{number_word(count)} {'lineage says' if count == 1 else 'lineages say'} {value}")
    return listed([*said, *(_torn(answers, lineage) for lineage in torn)])


def _torn(answers: _Answers, lineage: str) -> str:
    """What a lineage says that gives more than one answer."""
    given = [value for value in answers.given if lineage in answers.voices[value]]
    where = [_reports(answers, value, lineage) for value in given]
    if len(set(where)) == 1:
        return f"{where[0]} itself gives {listed(given)}"
    said = [
        f"{place} {'say' if ' and ' in place else 'says'} {value}"
        for value, place in zip(given, where, strict=True)
    ]
    return f"within lineage {lineage} {listed(said)}"


def _positions(found: Sequence[Mapping[str, Any]]) -> list[str]:
    """What each figure says, one wording for one value."""
    keys = [(row["low"], row["high"], row["comparator"], row["unit"]) for row in found]
    wordings: dict[tuple[Any, ...], Counter[str]] = {}
    for key, row in zip(keys, found, strict=True):
        wordings.setdefault(key, Counter())[" ".join(row["surface"].split()).casefold()] += 1
    chosen = {key: min(counts, key=lambda each: (-counts[each], each)) for key, counts in wordings.items()}
    return [chosen[key] for key in keys]
