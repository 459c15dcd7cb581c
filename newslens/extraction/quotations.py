"""Quotations: what the articles say that somebody said, with who, by which word and where.

Takes a text, gives `Quotation` records.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.cues import cue_words
from newslens.extraction.indirect import find_reports
from newslens.extraction.marks import find_marked
from newslens.extraction.shallow import FILLER, FRAGMENT, UTTERANCE, find_words, tag_found
from newslens.tables import Quotation, found_table

if TYPE_CHECKING:
    from collections.abc import Sequence, Iterator
    import pandas as pd
    from newslens.extraction.shallow import Words
    from newslens.extraction.marks import Marked
    from newslens.extraction.indirect import Report

__all__ = ["extract_quotations", "find_quotations"]


def find_quotations(text: str) -> list[Quotation]:
    """Quotations of a text, in order."""
    marked = [m for m in find_marked(text) if m.depth == 1]
    masked = _mask(text, marked)
    by_start = {m.opened: m for m in marked}
    found = []
    for words in _sentences(text, masked, by_start):
        reports = find_reports(words) if not _CUES.isdisjoint(words.words) else []
        quoted = [n for n, tag in enumerate(words.tags) if tag in "QU"]
        taken = {}
        for report in reports:
            for content in report.contents:
                inside = [n for n in quoted if content.first <= n < content.end]
                taken |= {n: report for n in inside}
                s, e = words.starts[content.first], words.ends[content.end - 1]
                bare = words.tags[content.first:content.end].replace("Q", "").replace("U","").strip(",.CR-")
                if bare:
                    found.append(_quotation(text, s, e, "indirect", words, report))
        for n in quoted:
            m = by_start.get(words.starts[n])
            if m is None: continue
            surface = text[m.start : m.end]
            kind = "direct" if surface[0].isupper() and surface[-1] in ".,?!" else "partial"
            found.append(_quotation(text, m.start, m.end, kind, words, taken.get(n)))
    return sorted(found, key=lambda q: (q.start, -q.end))

_CUES = frozenset(cue_words()) | {"according"}

def _quotation(text, start, end, kind, words, report):
    q = Quotation(start, end, text[start:end], kind)
    if report is None: return q
    import dataclasses
    c = report.cue
    cs, ce = words.starts[c.first], words.ends[c.end - 1]
    q = dataclasses.replace(q, cue=text[cs:ce], cue_start=cs, cue_end=ce)
    if report.source:
        ss, se = words.starts[report.source.first], words.ends[report.source.end - 1]
        q = dataclasses.replace(q, speaker=text[ss:se], speaker_start=ss, speaker_end=se)
    return q

def _mask(text, marked):
    parts, at = [], 0
    for m in marked:
        if m.opened < at: continue
        parts += [text[at:m.opened], UTTERANCE if text[m.end-1] in ".,?!" else FRAGMENT, FILLER * (m.closed - m.opened - 1)]
        at = m.closed
    return "".join([*parts, text[at:]])

_PARAGRAPH = re.compile(r"[^\n\r]*\S[^\n\r]*")

def _sentences(text, masked, by_start):
    for par in _PARAGRAPH.finditer(masked):
        found = list(find_words(masked, *par.span()))
        start = 0
        for n, each in enumerate(found):
            if _ends(text, found, n, by_start):
                yield tag_found(found[start : n + 1]); start = n + 1
        if start < len(found): yield tag_found(found[start:])

def _ends(text, found, n, by_start):
    word = found[n].group()
    following = found[n + 1].group() if n + 1 < len(found) else ""
    if word in ".?!;":
        return not following[:1].islower()
    if word[0] in "\x01\x02" and following:
        m = by_start.get(found[n].start())
        if m is None or text[m.end - 1] not in ".?!": return False
        if following[0] in "\x01\x02": return True
        if not following[0].isupper(): return False
        if text[m.end - 1] == ".": return True
        for later in found[n + 1 : n + 12]:
            if later.group() in ",.;" or later.group()[0] in "\x01\x02": return True
            if later.group() in _CUES: return False
        return True
    return False


def extract_quotations(
    articles: pd.DataFrame, *, segments: pd.DataFrame | None = None, names: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Quotations of articles."""
    from newslens.reading.segments import readable  # noqa: PLC0415 until both stand
    del names
    rows = []
    for article in articles.itertuples():
        own = segments[segments.article_id == article.article_id] if segments is not None else None
        text = readable(article.text, own) if own is not None else article.text
        rows.append((article.article_id, find_quotations(text)))
    return found_table("quotations", rows)
