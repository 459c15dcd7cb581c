"""What a report, or all reports of one voice, alone have.

Takes what stands in the sentences of all articles and the units whose readers are asked about: single reports, or reports of one
voice together. Gives for each unit the points that no article outside of it has: answers to questions that it alone answers,
speakers whom it alone quotes, sentences that correspond to none elsewhere, and notes in which it corrects itself. A figure or a
statement that stands outside of the unit all the same, under another question or speaker, is no point; nor is what a speaker says
whom others quote as well, since it may be the same in other words. What two reports of one unit share is told once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.coverage.coverage_points import CoveragePoint, ToldPoints, longest_points, points_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.comparison.coverage.sentence_standings import SentenceKey, SentenceStanding
    from newslens.comparison.coverage.telling_rows import TellingRows
    from newslens.frames import FigureRow, QuotationRow

__all__ = ["only_here"]


def only_here(rows: TellingRows, units: Sequence[Sequence[str]]) -> list[ToldPoints]:
    """Points that each unit alone has.

    Parameters
    ----------
    rows
        What stands in the sentences.
    units
        Articles whose reader is asked about, each article in one unit.
    """
    unit_of = {article_id: place for place, unit in enumerate(units) for article_id in unit}
    owner = _Owners(unit_of)
    owner.note(("question", row.question, row.article_id) for row in rows.answers)
    owner.note(("speaker", row.speaker, row.article_id) for row in rows.statements)
    return [_points(rows, unit, place, owner) for place, unit in enumerate(units)]


class _Owners:
    """Which unit alone has something."""

    def __init__(self, unit_of: Mapping[str, int]) -> None:
        self.unit_of = unit_of
        self._units: dict[tuple[str, str | None], set[int]] = {}

    def note(self, found: Iterable[tuple[str, str | None, str]]) -> None:
        for kind, name, article_id in found:
            self._units.setdefault((kind, name), set()).add(self.unit_of[article_id])

    def alone(self, kind: str, name: str | None) -> bool:
        return len(self._units.get((kind, name), ())) == 1


def _points(rows: TellingRows, unit: Sequence[str], place: int, owner: _Owners) -> ToldPoints:
    standings, members = rows.standings, frozenset(unit)

    def is_outside(holders: Iterable[str]) -> bool:
        return any(owner.unit_of.get(article_id, place) != place for article_id in holders)

    def tells_answer(row: FigureRow) -> bool:
        if row.unit is None and (row.high or row.low or 0) <= 1:
            named = rows.sentences.holders_of_noun(row, rows.sentence_of(row))
            if is_outside(named):
                return False
        return owner.alone("question", row.question) and not is_outside(rows.holders_of_figure(row))

    def tells_statement(row: QuotationRow) -> bool:
        held = rows.elsewhere.holders_of_utterance(row.utterance) | rows.elsewhere.holders_of_words(
            row.surface
        )
        held |= rows.tellers_of_content(row.article_id, row.start, row.end)
        return owner.alone("speaker", row.speaker) and not is_outside(held)

    def has_counterpart(each: SentenceStanding) -> bool:
        told = rows.tellers_of_content(each.key.article_id, each.start, each.end)
        partners = (other.article_id for other in standings.elsewhere(each.key))
        outside = bool(each.voices) or is_outside((*partners, *told))
        if not all(owner.alone("speaker", row.speaker) for row in rows.statements_in(each.key)):
            return True
        return outside or not all(map(tells_answer, rows.answers_in(each.key)))

    points = points_in(
        rows,
        _once(rows, unit, members),
        is_told=lambda each: not has_counterpart(each),
        tells_answer=tells_answer,
        tells_statement=tells_statement,
    )
    points += [
        CoveragePoint("correction", row.article_id, ((row.start, row.end),), row.end - row.start)
        for row in rows.corrections
        if row.article_id in members
    ]
    return longest_points(points, {article_id: at for at, article_id in enumerate(unit)})


def _once(rows: TellingRows, unit: Sequence[str], members: frozenset[str]) -> Iterator[SentenceStanding]:
    """Sentences of a unit without those that correspond to one before."""
    seen: set[SentenceKey] = set()
    for article_id in unit:
        for each in rows.standings.by_article.get(article_id, ()):
            if each.key not in seen:
                yield each
            seen.add(each.key)
            seen.update(other for other in rows.standings.elsewhere(each.key) if other.article_id in members)
