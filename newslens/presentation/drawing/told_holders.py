"""Holders that the reports themselves tell of: "the toll rose from 12 to 15", "15 seats, down from 48".

Takes an event view; gives a group for each unit, or each counted noun, in which some report gives an amount before and
after in one sentence. Beside the change stands what all other reports answer to the same two questions. A holder goes by
the name of its owner where the text shows one, else by the label of its question.

What this does not cover: which two figures are a change (`newslens.comparison.questions.find_changes`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newslens.comparison.questions import find_changes
from newslens.presentation.drawing.holders import DerivedFigure, Holder, HolderGroup
from newslens.presentation.phrasing import clip, upper_first

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    import pandas as pd

    from newslens.comparison.questions import Claim, ToldChange
    from newslens.frames import FigureRow
    from newslens.presentation.event_view import EventView

__all__ = ["ReadChanges", "read_changes", "told_groups"]

_LONGEST_LABEL: Final = 44
"""Characters of a holder's name in a picture; set by hand: the room at the right of the axis."""
_CHARTED: Final = frozenset(("conflict", "update"))
"""Verdicts of findings that have a chart of their own."""
_BEFORE_AND_AFTER: Final = ("before", "after")


class _Tables(NamedTuple):
    """The tables that changes are read from; an event may lack some."""

    articles: pd.DataFrame
    figures: pd.DataFrame
    sentences: pd.DataFrame | None
    names: pd.DataFrame | None


class ReadChanges(NamedTuple):
    """What the reports tell of amounts that moved."""

    changes: list[ToldChange]
    derived: list[DerivedFigure]


def read_changes(event: EventView) -> ReadChanges:
    """The changes that an event's reports tell, and the amounts that follow from their shares."""
    tables: dict[str, Any] = {name: getattr(event.analysis, name, None) for name in _Tables._fields}
    if tables["articles"] is None or tables["figures"] is None:
        return ReadChanges([], [])
    found = find_changes(_Tables(**tables))
    known = _figures_by_place(event)
    derived = [
        DerivedFigure(
            known[each.share.article_id, each.share.start],
            known[each.before.article_id, each.before.start],
            each.amount,
            each.is_loss,
        )
        for each in found.derived
    ]
    return ReadChanges(found.changes, derived)


def told_groups(
    event: EventView, read: ReadChanges, told: Collection[tuple[str, int]] = ()
) -> list[HolderGroup]:
    """Groups of holders, those of most changes first.

    Parameters
    ----------
    event
        The event.
    read
        What `read_changes` gives for it.
    told
        Article and start of figures that stand in a picture already; their changes are left out.
    """
    charted = _charted(event)
    left = [
        each
        for each in read.changes
        if _place(each.after) not in told
        and not any({_place(each.before), _place(each.after)} <= shown for shown in charted)
    ]
    groups: dict[tuple[str | None, str | None], list[ToldChange]] = {}
    for each in left:
        # Amounts of one unit share an axis, whatever they are of; counts do if they count the same.
        noun = None if each.after.unit else each.after.head or each.before.head
        groups.setdefault((each.after.unit, noun), []).append(each)
    by_size = sorted(groups.items(), key=lambda item: -len(item[1]))
    known = _figures_by_place(event)
    return [_group(event, unit, changes, known, read.derived) for (unit, _), changes in by_size]


def _figures_by_place(event: EventView) -> dict[tuple[str, int], FigureRow]:
    return {_place(row): row for row in event.figures}


def _charted(event: EventView) -> list[set[tuple[str, int]]]:
    """The places that each finding about different answers shows, with a chart of its own."""
    return [
        {(row.article_id, row.start) for row in event.evidence[finding.finding]}
        for finding in event.findings.values()
        if finding.verdict in _CHARTED
    ]


def _group(
    event: EventView,
    unit: str | None,
    changes: Sequence[ToldChange],
    known: dict[tuple[str, int], FigureRow],
    derived: Sequence[DerivedFigure],
) -> HolderGroup:
    by_holder: dict[str, list[ToldChange]] = {}
    for each in changes:
        by_holder.setdefault(_label(event, each, known), []).append(each)
    holders = [_holder(event, label, mine, known, derived) for label, mine in by_holder.items()]
    noun = (
        None
        if unit
        else _noun(known[_place(each)] for change in changes for each in (change.after, change.before))
    )
    return HolderGroup(noun, unit, _moments(changes), tuple(holders))


def _holder(
    event: EventView,
    label: str,
    changes: Sequence[ToldChange],
    known: dict[tuple[str, int], FigureRow],
    derived: Sequence[DerivedFigure],
) -> Holder:
    """A holder with the figures of its changes, and the other answers to their questions."""
    before = [known[_place(each.before)] for each in changes]
    after = [known[_place(each.after)] for each in changes]
    earlier = {row.question for row in before}
    later = {row.question for row in after}
    figures = tuple(
        tuple(dict.fromkeys([*rows, *_answers(event, questions - others)]))
        for rows, questions, others in ((before, earlier, later), (after, later, earlier))
    )
    places = {_place(row) for row in before}
    return Holder(label, figures, derived=tuple(each for each in derived if _place(each.before) in places))


def _answers(event: EventView, questions: Iterable[str | None]) -> list[FigureRow]:
    """All answers to some questions; a question of both moments says of none which one it is of."""
    return [row for key in sorted(filter(None, questions)) for row in event.answers.get(key, [])]


def _label(event: EventView, change: ToldChange, known: dict[tuple[str, int], FigureRow]) -> str:
    owners = change.after.owners | change.before.owners
    if len(owners) == 1:
        return clip(next(iter(owners)), _LONGEST_LABEL)
    question = event.questions.get(known[_place(change.after)].question or "")
    label = question.label if question else change.after.surface
    if label.startswith("“") and len(label) > _LONGEST_LABEL:
        return f"“{clip(label.strip('“”'), _LONGEST_LABEL - 2)}”"
    return clip(upper_first(label), _LONGEST_LABEL)


def _noun(rows: Iterable[FigureRow]) -> str | None:
    """What is counted, by its last word: "seats" of "council seats"."""
    return next((row.counted.split()[-1] for row in rows if row.counted and row.counted.split()), None)


def _moments(changes: Sequence[ToldChange]) -> tuple[str, ...]:
    """The two years, where every change names both and all name the same; else before and after."""
    years = [
        {tuple(sorted(claim.years)) for claim in side}
        for side in zip(*((c.before, c.after) for c in changes), strict=True)
    ]
    named = [next(iter(each)) for each in years if len(each) == 1]
    if len(named) == 2 and all(len(each) == 1 for each in named) and named[0] < named[1]:
        return str(named[0][0]), str(named[1][0])
    return _BEFORE_AND_AFTER


def _place(found: Claim | FigureRow) -> tuple[str, int]:
    return found.article_id, found.start
