"""What an analysis, its charts and its tables are asked for and do not have; articles on which an extractor fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
from curated_event import boats, reports

import newslens as nl
from newslens import large_corpora, lexicon, schema, unreadable_articles
from newslens.comparison.utterances import alignment_table
from newslens.extraction import dates
from newslens.presentation import charts
from provocations.situations import Place, provokes

if TYPE_CHECKING:
    from collections.abc import Callable

CHARTS = "presentation/drawing/charts.py"


@provokes("analysis.py")
def articles_without_their_columns(place: Place) -> list[str]:
    return place.refused(nl.analyze, pd.DataFrame({"text": ["Two boats sank."]}))


@provokes("unreadable_articles.py", "analysis.py")
def articles_on_which_an_extractor_fails(place: Place) -> list[str]:
    articles = reports(north="Two boats sank.", south="A bad article.")
    fail = _failing(dates.extract_dates)
    place.patch.setattr(dates, "extract_dates", fail)
    place.patch.setattr(unreadable_articles, "extract_dates", fail)
    place.patch.setattr(large_corpora, "extract_dates", fail)
    return [
        *place.warned(nl.analyze, articles),
        *place.warned(large_corpora.extract_corpus, articles, workers=1),
        *place.refused(nl.analyze, articles.iloc[1:]),
    ]


def _failing(extract: Callable[..., pd.DataFrame]) -> Callable[..., pd.DataFrame]:
    """An extractor that fails on a bad article."""

    def picky(articles: pd.DataFrame, **options: Any) -> pd.DataFrame:
        if articles["text"].str.contains("bad").any():
            raise RuntimeError("cannot")
        return extract(articles, **options)

    return picky


@provokes("schema/record_tables.py")
def a_table_that_is_not_there(place: Place) -> list[str]:
    return place.refused(schema.columns, "verbs")


@provokes("lexicon/__init__.py")
def a_lexicon_that_is_not_there(place: Place) -> list[str]:
    return place.refused(lexicon.entries, "figures/nothing")


@provokes("comparison/utterances/witness_alignment.py")
def an_utterance_that_is_not_there(place: Place) -> list[str]:
    return place.refused(alignment_table, nl.analyze(boats()), "gate")


@provokes(CHARTS)
def charts_of_what_is_not_there(place: Place) -> list[str]:
    event = nl.analyze(boats())
    dated = reports(a="Two boats sank on 3 May 2031.", b="Two boats sank on 4 May 2031.")
    old = nl.analyze(dated.assign(published=pd.Timestamp(2035, 1, 1)))
    return [
        *place.refused(charts.figures_by_question, event, "goats"),
        *place.refused(charts.figures_by_question, nl.analyze(reports(a="It rained."))),
        *place.refused(charts.renderings, event, "gate"),
        *place.refused(charts.before_after, event),
        *place.refused(charts.dates, event, "election"),
        *place.refused(charts.dates, old, days=3),
    ]
