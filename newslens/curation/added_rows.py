"""Rows that a person added: a figure, quotation, name or date that the machine missed.

Takes the span that a person pointed at and the text; gives the row, as the machine reads those words where it can read them
by themselves ("Three" is 3), else with what such a row has at least. Other cells are the person's to set.

What this does not cover: what the sentence around the span says: nobody is named as its source, nothing as counted.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

import pandas as pd

from newslens import schema
from newslens.extraction.dates import find_dates
from newslens.extraction.figures import find_figures
from newslens.schema import Date, Figure, Name, Quotation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslens.curation.decision import Decision
    from newslens.schema import Span

__all__ = ["with_added"]

_MARKS = frozenset("\"'“”„‟«»‹›‘’‚‛")


def with_added(
    name: str, frame: pd.DataFrame, added: Iterable[Decision], texts: Mapping[str, str]
) -> pd.DataFrame:
    """A table with the rows that a person added, in order of the articles and their text.

    A row that stands there already is added by nobody; nor is a span that lies in no text.

    Parameters
    ----------
    name
        Name of the table.
    frame
        The table.
    added
        Decisions to add, about that table.
    texts
        The articles' texts by article_id, in their order.
    """
    added = list(added)
    if not added:
        return frame
    known = set(zip(frame["article_id"], frame["start"], frame["end"], strict=True))
    found = {}
    for decision in added:
        text = texts.get(decision.article_id or "")
        start, end = decision.start, decision.end
        if text is None or start is None or end is None or not 0 <= start < end <= len(text):
            continue
        if (decision.article_id, start, end) not in known:
            found[decision.article_id, start, end] = _ROWS[name](text, start, end)
    if not found:
        return frame
    rows = schema.found_table(name, [(str(article), [row]) for (article, _, _), row in found.items()])
    order = {article: number for number, article in enumerate(texts)}
    joined = pd.concat([frame, rows], ignore_index=True)
    place = joined["article_id"].map(order)
    return (
        joined.assign(_place=place)
        .sort_values(["_place", "start", "end"], kind="stable")
        .drop(columns="_place")
        .reset_index(drop=True)
    )


def _figure(text: str, start: int, end: int) -> Span:
    surface = text[start:end]
    read = [each for each in find_figures(surface) if (each.start, each.end) == (0, len(surface))]
    if not read:
        return Figure(start, end, surface, None, None, "vague")
    return dataclasses.replace(read[0], start=start, end=end)


def _date(text: str, start: int, end: int) -> Span:
    surface = text[start:end]
    read = [each for each in find_dates(surface) if (each.start, each.end) == (0, len(surface))]
    if not read:
        return Date(start, end, surface, None, None, "vague")
    return dataclasses.replace(read[0], start=start, end=end)


def _name(text: str, start: int, end: int) -> Span:
    surface = text[start:end]
    return Name(start, end, surface, " ".join(surface.split()), "person")


def _quotation(text: str, start: int, end: int) -> Span:
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    kind = "indirect" if _MARKS.isdisjoint(around) else "direct"
    return Quotation(start, end, text[start:end], kind)


_ROWS: Mapping[str, Any] = {"figures": _figure, "dates": _date, "names": _name, "quotations": _quotation}
"""How a row of each table is made."""
