"""The invented event, analysed for real and ready to be reviewed."""

from __future__ import annotations

import functools

import pandas as pd
from invented_event import TEXTS

import newslens as nl
from newslens.curation import ReviewSession
from newslens.presentation.event_view import EventView
from newslens.presentation.reader import ReaderData
from newslens.presentation.review import ReviewData


@functools.cache
def articles():
    return nl.read_articles(pd.DataFrame({"article_id": list(TEXTS), "text": list(TEXTS.values())}))


def analysis():
    """A new analysis each time, so that no test meets the widgets of another one."""
    return nl.analyze(articles())


@functools.cache
def _reader():
    return ReaderData(EventView(analysis()))


def review(path, **given):
    """What a review shows, over one analysis that all tests share."""
    reader = _reader()
    return ReviewData(reader, ReviewSession(reader.event.analysis, path, **given))


def number(data, words, table="figures", article_id=None):
    """The place of a proposal by its words."""
    return next(
        n
        for n, each in enumerate(data.session.found)
        if each.surface.startswith(words) and each.table == table and article_id in (None, each.article_id)
    )
