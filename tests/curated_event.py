"""Small invented events for the tests of curation."""

from __future__ import annotations

import pandas as pd

import newslens as nl
from newslens import curation

COLUMNS = "table,article_id,start,end,id,action,column,value,by,note\n"


def reports(**texts):
    frame = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())})
    return nl.read_articles(frame)


def boats():
    """Three reports, of which one gives another number."""
    return reports(
        north="Two boats sank on Sunday off Port Avelin.",
        south="Three boats sank on Sunday off Port Avelin.",
        west="Two boats sank on Sunday off Port Avelin. The harbour has nine cranes.",
    )


def speeches():
    """Three reports that quote one sentence, and one other sentence."""
    said = '"The harbour stays shut until Monday," Mayor Ada Brandt said.'
    return reports(
        north=said,
        south=f"{said} It rained all night.",
        west=f'{said} "We shall count every boat again," Harbour master Ole Finn said.',
    )


def span(articles, article_id, words):
    text = dict(zip(articles["article_id"], articles["text"], strict=True))[article_id]
    start = text.index(words)
    return {"article_id": article_id, "start": start, "end": start + len(words)}


def decided(*lines):
    """A table of decisions; lines are numbered from 2."""
    rows = [{"line": n, **line} for n, line in enumerate(lines, 2)]
    return pd.DataFrame(rows).reindex(columns=list(curation.DECISION_DTYPES)).astype(curation.DECISION_DTYPES)
