"""Figures by question: which questions get a chart, and the table of all of them.

Questions on which reports differ are drawn, conflicts and updates first; those on which all agree, and those
that only one report answers, stand in the table alone. A page with more than twelve charts would be a wall, so
what is left over by then stands in the table too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newslens.presentation.drawing import svg
from newslens.presentation.drawing.answer_marks import Shape, shape
from newslens.presentation.drawing.chart_panel import panel
from newslens.presentation.phrasing import Verdict, answer, listed, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

    from newslens.presentation.event_view import Edition, Witness
    from newslens.presentation.page.highlights import Anchors

__all__ = [
    "Cell",
    "PanelView",
    "QuestionRow",
    "Single",
    "charted",
    "panels",
    "question_rows",
    "shapes_of",
    "singles",
    "told",
]

MOST_PANELS = 12

_ORDER = ("conflict", "update", "compatible", "agree", "single")


@dataclass(frozen=True, slots=True)
class PanelView:
    """A chart with its heading."""

    anchor: str
    label: str
    verdict: Verdict
    chart: Markup


@dataclass(frozen=True, slots=True)
class Cell:
    """An answer in the table, and the way to it."""

    text: str
    href: str
    words: str
    """The report's own words."""


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question in the table: for each report its answers, none where it is silent."""

    key: str
    anchor: str | None
    """Id of the row; missing where a chart bears the question's id."""
    label: str
    unit: str | None
    cells: list[list[Cell]]
    n_lineages: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Single:
    """A question with its only answer."""

    anchor: str
    label: str
    cell: Cell
    witness: Witness


def panels(edition: Edition, anchors: Anchors) -> list[PanelView]:
    """Charts of the questions on which reports differ, at most twelve."""
    drawn = []
    for key in charted(edition):
        row = edition.questions[key]
        anchor = edition.question_anchors[key]
        shapes = shapes_of(edition, anchors, edition.answers[key])
        chart = panel(edition.witnesses, shapes, zero=row.unit is None)
        name = f"{upper_first(row.label)}: {told(edition, edition.answers[key])}."
        drawn.append(
            PanelView(
                anchor,
                _titled(row),
                verdict(row.verdict),
                svg.inline(chart, name, prefix=f"{anchor}-", padding=svg.PADDING),
            )
        )
    return drawn


def question_rows(edition: Edition, anchors: Anchors) -> list[QuestionRow]:
    """Rows of the table of questions that more than one report, or one report twice, answers."""
    return [_row(edition, anchors, key) for key in _ordered(edition) if not _is_single(edition, key)]


def singles(edition: Edition, anchors: Anchors) -> list[Single]:
    """Questions that one figure answers, in the order of the questions."""
    found = []
    for key, row in edition.questions.items():
        if _is_single(edition, key):
            only = edition.answers[key][0]
            cell = Cell(answer(only), anchors.to(only.article_id, only.start, only.end), only.surface)
            found.append(
                Single(edition.question_anchors[key], _titled(row), cell, edition.by_id[only.article_id])
            )
    return found


def shapes_of(edition: Edition, anchors: Anchors | None, figures: Iterable[Any]) -> list[Shape]:
    """Figures as shapes in the rows of their reports."""
    found = []
    for row in figures:
        witness = edition.by_id[row.article_id]
        href = anchors.to(row.article_id, row.start, row.end) if anchors else None
        found.append(shape(row, row=witness.number, lineage=witness.lineage, href=href))
    return [each for each in found if each is not None]


def told(edition: Edition, figures: Iterable[Any]) -> str:
    """Which reports give which answer, in words: "reports 1 and 2 give 5, report 3 at least 3"."""
    said: dict[str, list[Witness]] = {}
    for row in figures:
        voices = said.setdefault(" ".join(row.surface.split()).lower(), [])
        if edition.by_id[row.article_id] not in voices:
            voices.append(edition.by_id[row.article_id])
    return "; ".join(
        f"{'reports' if len(voices) > 1 else 'report'} {listed([str(each.number) for each in voices])}: {words}"
        for words, voices in said.items()
    )


def _ordered(edition: Edition) -> list[str]:
    """Questions by verdict, then by how many lineages answer, then in order of appearance."""

    def rank(key: str) -> tuple[int, int]:
        row = edition.questions[key]
        place = _ORDER.index(row.verdict) if row.verdict in _ORDER else len(_ORDER)
        return place, -(row.n_lineages or 0)

    return sorted(edition.questions, key=rank)


def charted(edition: Edition) -> list[str]:
    """Questions that get a chart: those on which reports differ, at most twelve."""
    chosen = [
        key
        for key in _ordered(edition)
        if edition.questions[key].verdict in {"conflict", "update", "compatible"}
        and any(row.low is not None or row.high is not None for row in edition.answers[key])
    ]
    return chosen[:MOST_PANELS]


def _is_single(edition: Edition, key: str) -> bool:
    return len(edition.answers[key]) == 1


def _titled(row: Any) -> str:
    """Label of a question, with its unit where that is not part of the label."""
    unit = (row.unit or "").replace("_", " ")
    plain = {"", "percent", "fraction", "percentage point", "year of age"}
    label = upper_first(row.label)
    return label if unit in plain or unit.lower() in label.lower() else f"{label}, {unit}"


def _row(edition: Edition, anchors: Anchors, key: str) -> QuestionRow:
    row = edition.questions[key]
    cells = [_cells(edition, anchors, key, witness) for witness in edition.witnesses]
    anchor = None if key in charted(edition) else edition.question_anchors[key]
    lineages = {edition.by_id[each.article_id].lineage for each in edition.answers[key]}
    return QuestionRow(key, anchor, _titled(row), row.unit, cells, len(lineages), verdict(row.verdict))


def _cells(edition: Edition, anchors: Anchors, key: str, witness: Witness) -> list[Cell]:
    """Different answers of one report; the same answer twice leads to its first place."""
    found: dict[str, Cell] = {}
    for row in edition.answers[key]:
        if row.article_id == witness.article_id:
            text = answer(row)
            found.setdefault(text, Cell(text, anchors.to(row.article_id, row.start, row.end), row.surface))
    return list(found.values())
