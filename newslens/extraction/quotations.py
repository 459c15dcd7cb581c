"""Quotations: what the articles say that somebody said, with who, by which word and where.

Takes a text, gives `Quotation` records.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.marks import find_marked
from newslens.tables import Quotation, found_table

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["extract_quotations", "find_quotations"]

_AFTER = re.compile(
    r"[,.”\"’\s]*(?:(?P<s1>(?:[A-Z][\w.’'-]*|he|she|they|of|the|spokesman|spokeswoman)(?:\s[\w.’'-]+){0,5}?)\s(?P<v1>said|says|told|wrote|tweeted|added)"
    r"|(?P<v2>said|says|added|wrote|tweeted)\s(?P<s2>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)*))"
)


def find_quotations(text: str) -> list[Quotation]:
    """Quotations of a text, in order."""
    found = []
    for marked in find_marked(text):
        if marked.depth > 1:
            continue
        surface = text[marked.start : marked.end]
        kind = "direct" if surface[0].isupper() and surface[-1] in ".,?!" else "partial"
        credit = _AFTER.match(text, marked.end)
        where = {"speaker": None, "speaker_start": None, "speaker_end": None, "cue": None, "cue_start": None, "cue_end": None}
        if credit:
            one = "1" if credit["s1"] else "2"
            s, v = credit.span("s" + one), credit.span("v" + one)
            where = {"speaker": text[slice(*s)], "speaker_start": s[0], "speaker_end": s[1], "cue": text[slice(*v)], "cue_start": v[0], "cue_end": v[1]}
        found.append(Quotation(marked.start, marked.end, surface, kind, **where))
    return found


def extract_quotations(
    articles: pd.DataFrame, *, segments: pd.DataFrame | None = None, names: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Quotations of articles."""
    del names
    rows = []
    for article in articles.itertuples():
        own = segments[segments.article_id == article.article_id] if segments is not None else None
        from newslens.reading.segments import readable  # noqa: PLC0415 until both stand

        text = readable(article.text, own) if own is not None else article.text
        rows.append((article.article_id, find_quotations(text)))
    return found_table("quotations", rows)
