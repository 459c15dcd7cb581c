"""Summary and reason of a finding about a figure, in words.

Takes the answers to a question, tallied (`newslens.comparison.findings.tallied_answers`); gives the summary, which
names the answers, and the reason, which says who gives which: in lineages where reports disagree, in reports where
copies of one text or one report do. Of many answers only the least and the largest are named.

What this does not cover: the weight of the finding (`newslens.comparison.findings.figure_findings`). A sentence says
what the reports say, never which of them is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.language.sentence_building import listed, number_word, numbered_reports, upper_first

if TYPE_CHECKING:
    from newslens.comparison.findings.tallied_answers import TalliedAnswers

__all__ = ["FindingSentences", "tell_compatible", "tell_conflict", "tell_update"]


class FindingSentences(NamedTuple):
    """What a finding says, and how it was reached."""

    summary: str
    reason: str


def tell_conflict(answers: TalliedAnswers) -> FindingSentences:
    """Answers that cannot all be true."""
    summary = f"{answers.title}: {_alternatives(answers)}."
    articles = {proof.article for proof in answers.proofs}
    if len(articles) == 1:
        number = answers.known.order[next(iter(articles))]
        return FindingSentences(summary, f"Report {number} gives both figures itself.")
    if len(answers.lineages) == 1:
        return FindingSentences(summary, _of_one_source(answers))
    return FindingSentences(summary, f"{upper_first(_tally(answers))}; not all of them can be true.")


def tell_update(answers: TalliedAnswers) -> FindingSentences:
    """Answers of which a later one overtakes an earlier one."""
    first, last = answers.given[0], answers.given[-1]
    # Of reports of one hour, one that gives the new number counts as the later.
    latest = max(answers.proofs, key=lambda p: (answers.known.time(p.article), p.position == last))
    summary = f"{answers.title}: from {first} to {last}."
    if latest.position == first:
        late = upper_first(numbered_reports([latest.article], answers.known.order))
        return FindingSentences(
            f"{summary} {late}, the last to appear, still has {first}.",
            "The old number is counted as old, not as a conflict.",
        )
    where = _reports(answers, last)
    return FindingSentences(
        summary, f"The figure moved while the event went on; {last} stands in {where}, the later state."
    )


def tell_compatible(answers: TalliedAnswers) -> FindingSentences:
    """Answers that look different and can all be true, one of them in a vague word."""
    said = [each if each[:1].isdigit() else f"“{each}”" for each in answers.given]
    both = "both" if len(said) == 2 else "all"
    return FindingSentences(
        f"{answers.title}: {listed(said)} can {both} be true.",
        "A vague word has a range, and the ranges overlap: they differ in how exactly they say it.",
    )


def _of_one_source(answers: TalliedAnswers) -> str:
    """Reason of a conflict between copies: one of them changed the figure."""
    ends = [answers.given[0], answers.given[-1]]
    said = listed([f"{end} in {_reports(answers, end)}" for end in ends])
    return f"The reports go back to one source and still differ, {said}: changed on the way, or corrected in between."


def _reports(answers: TalliedAnswers, value: str, lineage: str | None = None) -> str:
    """Reports that give a value, or those of them that are of one lineage."""
    giving = (proof.article for proof in answers.proofs if proof.position == value)
    known = answers.known
    return numbered_reports((each for each in giving if lineage in {None, known.lineage(each)}), known.order)


def _alternatives(answers: TalliedAnswers) -> str:
    """The answers, or of many the least and the largest."""
    if len(answers.given) > thresholds.ANSWERS_NAMED:
        least, largest = _ends(answers)
        return f"{number_word(len(answers.given))} answers, from {least} to {largest}"
    return listed(answers.given, "or") if len(answers.given) > 2 else ", or ".join(answers.given)


def _tally(answers: TalliedAnswers) -> str:
    """Who says what, counted over lineages; a lineage that says two things is named with its reports."""
    if len(answers.given) > thresholds.ANSWERS_NAMED:
        ends = [f"{value} in {_reports(answers, value)}" for value in _ends(answers)]
        return f"the answers go from {listed(ends, 'to')}"
    torn = [
        lineage
        for lineage in sorted(answers.lineages)
        if sum(lineage in voices for voices in answers.voices.values()) > 1
    ]
    said = []
    for value in answers.given:
        count = len(answers.voices[value].difference(torn))
        if count:
            said.append(f"{number_word(count)} {'lineage says' if count == 1 else 'lineages say'} {value}")
    return listed([*said, *(_torn(answers, lineage) for lineage in torn)])


def _ends(answers: TalliedAnswers) -> tuple[str, str]:
    """The least and the largest answer."""
    ordered = sorted(answers.given, key=answers.size.__getitem__)
    return ordered[0], ordered[-1]


def _torn(answers: TalliedAnswers, lineage: str) -> str:
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
