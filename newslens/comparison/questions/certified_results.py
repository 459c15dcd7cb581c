"""Results from outside, and the figures that report them.

An election has a certified result, a storm a measured speed. Reports can be held against such results; but which
figure of which report speaks of which result is a question of its own. A result is known by its holder (a party, a
town), by what is counted and by its year, and a figure speaks of it if

- the same thing is counted,
- the name that stands nearest in its sentence is one of the holder's, before the figure rather than after it, and
- the year that its clause names is the result's; without a year, "previously" and its like point to the earliest
  result and everything else to the latest.

By which names reports call a holder is a person's knowledge (`newslens.comparison.questions.result_files`). Nothing
here changes a verdict; a figure that stands beside its result was read like every other one.

Not covered: figures that speak of several holders together, and shares ("two-thirds of their seats").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pandas as pd

from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article, starting_between
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.claims.claim import Claim, NearbyName
    from newslens.comparison.questions.result_files import Result

__all__ = ["match_results"]


class ReportTables(Protocol):
    """Whatever holds the tables of an analysis."""

    @property
    def articles(self) -> pd.DataFrame:
        """Table `articles`."""

    @property
    def figures(self) -> pd.DataFrame:
        """Table `figures`."""

    @property
    def sentences(self) -> pd.DataFrame | None:
        """Table `sentences`; found where it is missing."""

    @property
    def names(self) -> pd.DataFrame | None:
        """Table `names`; without it nobody is named."""


def match_results(analysis: ReportTables, results: Iterable[Result]) -> pd.DataFrame:
    """Figures that report one of the results.

    Parameters
    ----------
    analysis
        Anything with the tables `articles`, `figures`, `sentences` and `names` as attributes.
    results
        As `read_results` gives them.

    Returns
    -------
    DataFrame
        The rows of `figures` that speak of a result, with `holder` and `year` in addition.
    """
    listed = list(results)
    mentions = names_by_article(analysis.names, analysis.articles)
    claims = read_claims(analysis.articles, analysis.figures, sentences=analysis.sentences, mentions=mentions)
    rows: list[int] = []
    matched: list[Result] = []
    for claim in claims:
        result = _spoken_of(claim, mentions.get(claim.article_id, []), listed)
        if result is not None:
            rows.append(claim.row)
            matched.append(result)
    frame: pd.DataFrame = analysis.figures.iloc[rows].reset_index(drop=True)
    return frame.assign(
        holder=pd.Series([each.holder for each in matched], dtype="string"),
        year=pd.Series([each.year for each in matched], dtype="Int64"),
    )


def _spoken_of(claim: Claim, mentions: Sequence[NearbyName], results: Sequence[Result]) -> Result | None:
    """The result that a figure reports, if it reports one."""
    same = [each for each in results if _counts(claim, each)]
    holder = _holder(claim, mentions, same)
    of_holder = sorted((each for each in same if each.holder == holder), key=lambda each: each.year)
    if not of_holder:
        return None
    dated = [each for each in of_holder if each.year in claim.years]
    if dated:
        return dated[-1]
    return of_holder[0] if claim.is_past else of_holder[-1]


def _counts(claim: Claim, result: Result) -> bool:
    """Whether a figure counts what the result counts, and is not the number of all there are."""
    is_total = result.total is not None and claim.low == claim.high == result.total
    return claim.unit is None and fold(word(result.counted)) in claim.nouns and not is_total


def _holder(claim: Claim, mentions: Sequence[NearbyName], results: Sequence[Result]) -> str | None:
    """Holder of the name that stands nearest in the sentence, before the figure rather than after it."""
    before = starting_between(mentions, claim.sentence_start, claim.start)
    after = starting_between(mentions, claim.start + 1, claim.sentence_end)
    for mention in [*reversed(before), *after]:
        words = {each.casefold() for each in mention.name.replace("-", " ").split()}
        for result in results:
            if any(name.casefold() in words for name in result.names):
                return result.holder
    return None
