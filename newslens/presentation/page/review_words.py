"""How much of an event a person reviewed, in sentences for the method.

Takes an event view; gives words: how many of the machine's proposals somebody looked at, what became of them, and who did it.
A proposal is a figure, a quotation, or a question that several figures answer. Counts come from
`newslens.curation.review_progress`; decisions about other rows are counted apart, since nobody is asked for these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import schema
from newslens.curation import REVIEWED, review_progress
from newslens.frames import rows
from newslens.presentation.phrasing import counted, listed, number_word, upper_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from newslens.curation import Decision
    from newslens.presentation.event_view import EventView

__all__ = ["review_in_words"]

_MOST_NAMED: Final = 6
"""Reviewers by name; more of them are counted."""


class _Tables(NamedTuple):
    """What progress is counted in; an event may lack tables."""

    tables: Mapping[str, pd.DataFrame]
    decisions: pd.DataFrame


def review_in_words(event: EventView) -> str:
    """What a person reviewed, in one or two sentences."""
    if not event.decisions:
        return "Nobody has reviewed what was read here."
    known = {name: getattr(event.analysis, name, None) for name in REVIEWED}
    tables = {name: schema.empty(name) if frame is None else frame for name, frame in known.items()}
    progress = review_progress(_Tables(tables, event.analysis.decisions))
    ((proposals, looked_at, *became),) = [
        row
        for name, *row in rows(progress, "table", "proposals", "reviewed", "accepted", "rejected", "changed")
        if name == "all"
    ]
    of_all = f"{number_word(looked_at)} of the {counted(proposals, 'proposal')}"
    kinds = "(figures, quotations, and questions that several figures answer)"
    said = [f"{_who(event.decisions)} looked at {of_all} {kinds}{_became(became)}."]
    others = sum(each.table not in REVIEWED for each in event.decisions)
    if others:
        verb = "is" if others == 1 else "are"
        said.append(f"{upper_first(counted(others, 'more decision'))} {verb} about names, dates or findings.")
    return " ".join(said if looked_at else said[1:])


def _who(decisions: Sequence[Decision]) -> str:
    """The reviewers by name, as far as they gave one."""
    names = list(dict.fromkeys(each.by for each in decisions if each.by))
    if not names:
        return "A person"
    rest = len(names) - _MOST_NAMED
    return listed([*names[:_MOST_NAMED], counted(rest, "more person", "more persons")] if rest > 0 else names)


def _became(counts: Sequence[int]) -> str:
    """What became of them: ", accepted 20, rejected six and changed four"."""
    told = [
        f"{verb} {number_word(count)}"
        for verb, count in zip(("accepted", "rejected", "changed"), counts, strict=True)
        if count
    ]
    return f", {listed(told)}" if told else ""
