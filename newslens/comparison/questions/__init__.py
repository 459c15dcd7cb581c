"""Questions: what several figures answer, and whether the answers can all be true.

A *question* is what several figures answer: how many were killed, how many seats a party won in a year. A *claim* is
what one figure says, and of what, read from the sentence around it. `collate_figures` reads the claims, groups those that
answer one question, names each question with a label and an id, and judges the answers: single, agree, compatible, update
or conflict. A conversion in brackets goes with the figure that it repeats and takes no part in the verdict. Agreement is
counted over lineages: three copies of one text are one voice.

`check_arithmetic` holds the numbers of a report against each other; `find_changes` gives the numbers before and after that
one sentence tells; `read_results` and `match_results` hold reports against certified results from outside.

Takes the tables of the earlier wings. Every figure gets a question, one that nobody else answers too. What this does not
cover: which answer is right.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens import schema
from newslens.comparison.claims.claim import Claim
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.claims.roles import outcomes_that
from newslens.comparison.labels import label_questions
from newslens.comparison.questions.answer_bounds import Answer, bounds, compatible
from newslens.comparison.questions.arithmetic import check_arithmetic
from newslens.comparison.questions.arithmetic_check import Check
from newslens.comparison.questions.certified_results import match_results
from newslens.comparison.questions.clash_licence import Clash, find_clash
from newslens.comparison.questions.figure_odds import FigureOdds, weigh_figures
from newslens.comparison.questions.figure_reading import read_figures
from newslens.comparison.questions.placed_figures import find_placed_clash, group_with_placed, placed_claims
from newslens.comparison.questions.question_rows import AnswerCounts, question_row
from newslens.comparison.questions.result_files import (
    RESULTS,
    Result,
    ResultReading,
    read_result_lines,
    read_results,
)
from newslens.comparison.questions.told_changes import DerivedAmount, ToldChange, ToldChanges, find_changes
from newslens.comparison.questions.totals_across import PartsOfTotal, find_totals
from newslens.comparison.questions.verdicts import judge
from newslens.comparison.shared.article_order import ArticleOrder, put_back
from newslens.comparison.shared.moments import publication_moments
from newslens.comparison.shared.slugs import slug, unique_ids
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "RESULTS",
    "Answer",
    "Check",
    "Claim",
    "Clash",
    "DerivedAmount",
    "FigureCollation",
    "FigureOdds",
    "PartsOfTotal",
    "Result",
    "ResultReading",
    "ToldChange",
    "ToldChanges",
    "bounds",
    "check_arithmetic",
    "collate_figures",
    "compatible",
    "find_changes",
    "find_totals",
    "judge",
    "match_results",
    "names_by_article",
    "outcomes_that",
    "read_claims",
    "read_result_lines",
    "read_results",
    "weigh_figures",
]


class FigureCollation(NamedTuple):
    """Figures with the question that each answers, the questions, and the claims they were read as."""

    figures: pd.DataFrame
    questions: pd.DataFrame
    claims: Sequence[Claim] = ()
    """One for each row of `figures`, in its order; days and conversions as the articles give them."""
    clashes: Mapping[str, Clash] = MappingProxyType({})
    """By question, the two claims that are best shown to contradict each other; a question without them has none."""
    doubtful: Sequence[Clash] = ()
    """Pairs of claims of two questions that look like one and are not shown to be."""


def collate_figures(
    articles: pd.DataFrame,
    figures: pd.DataFrame,
    *,
    sentences: pd.DataFrame | None = None,
    names: pd.DataFrame | None = None,
    dates: pd.DataFrame | None = None,
    lineages: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
    placed: Mapping[int, int | None] = MappingProxyType({}),
) -> FigureCollation:
    """Find the figures that answer one question, and judge the answers.

    Parameters
    ----------
    articles, figures
        Tables as `read_articles` and `extract_figures` give them.
    sentences
        Found where missing.
    names, dates, lineages, passages
        What tells occurrences apart, what counts voices, what aligns copies; each helps where it is there.
    placed
        Positions of rows of `figures` that a person placed: each to the row whose question it answers, None for one that
        answers a question of its own.

    Returns
    -------
    FigureCollation
        `figures` with the column `question` filled; `questions`, a row each, in order of their first figure; the claims;
        what clashes, and what only looks like it.

    Examples
    --------
    >>> from newslens.extraction.figures import extract_figures
    >>> texts = ["Two ferries sank off Port Avelin.", "Three ferries sank off Port Avelin on Sunday."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> collation = collate_figures(articles, extract_figures(articles))
    >>> collation.questions[["label", "n_articles", "low", "high", "verdict"]].values.tolist()
    [['ferries that sank off Port Avelin', 2, 2.0, 3.0, 'conflict']]
    """
    order = ArticleOrder(articles)
    given = order.positions(figures)
    place = {row: position for position, row in enumerate(given)}
    collation = _collated(
        order.articles,
        order.ordered(figures),
        lineages=lineages,
        placed={place[row]: None if beside is None else place[beside] for row, beside in placed.items()},
        sentences=order.ordered(sentences),
        names=order.ordered(names),
        dates=order.ordered(dates),
        passages=order.ordered(passages, "article_a", "article_b"),
    )
    return _as_given(collation, figures, given)


def _as_given(collation: FigureCollation, figures: pd.DataFrame, given: Sequence[int]) -> FigureCollation:
    """A collation of figures in the order of their contents, by the rows of the table as given."""
    answered = put_back([question for (question,) in rows(collation.figures, "question")], given)
    filled = figures.assign(question=pd.Series(answered, index=figures.index, dtype="string"))
    first = {question: row for row, (question,) in reversed(list(enumerate(rows(filled, "question"))))}
    asked = [question for (question,) in rows(collation.questions, "question")]
    questions = collation.questions.iloc[sorted(range(len(asked)), key=lambda n: first[asked[n]])]

    def of_row(claim: Claim) -> Claim:
        return replace(claim, row=given[claim.row])

    def of_rows(clash: Clash) -> Clash:
        return clash._replace(a=of_row(clash.a), b=of_row(clash.b))

    return FigureCollation(
        filled,
        questions.reset_index(drop=True),
        [of_row(claim) for claim in put_back(collation.claims, given)],
        {question: of_rows(clash) for question, clash in collation.clashes.items()},
        [of_rows(clash) for clash in collation.doubtful],
    )


def _collated(
    articles: pd.DataFrame,
    figures: pd.DataFrame,
    *,
    lineages: pd.DataFrame | None,
    placed: Mapping[int, int | None],
    **tables: pd.DataFrame | None,
) -> FigureCollation:
    """A collation of figures, all tables in the order of the contents of the articles."""
    read = read_figures(articles, figures, **tables)
    originals, likeness = read.originals, read.likeness
    moved = placed_claims(read, placed)
    grouped = group_with_placed(read, moved)
    groups = _grouped(originals, grouped.numbers)
    labels = label_questions(groups, likeness)
    keys = unique_ids(map(slug, labels))
    key_of = {claim.row: key for key, group in zip(keys, groups, strict=True) for claim in group}
    key_of |= {row: key_of[original] for row, original in read.conversions.items()}
    filled = figures.assign(
        question=pd.Series([key_of[row] for row in range(len(figures))], index=figures.index, dtype="string")
    )
    counts = AnswerCounts(filled, lineages)
    published = publication_moments(articles)
    slot_rows = {
        (min(originals[a].row, originals[b].row), max(originals[a].row, originals[b].row))
        for a, b in read.slots
    }
    by_hand = {originals[position].row for position in moved}
    found = {
        key: find_clash(group, likeness, slot_rows) or find_placed_clash(group, by_hand)
        for key, group in zip(keys, groups, strict=True)
    }
    clashes = {key: clash for key, clash in found.items() if clash is not None}
    questions = [
        question_row(key, label, group, counts, published, shown=key in clashes)
        for key, label, group in zip(keys, labels, groups, strict=True)
    ]
    return FigureCollation(
        filled, schema.table("questions", questions), read.claims, clashes, grouped.doubtful
    )


def _grouped(claims: Sequence[Claim], numbers: Sequence[int]) -> list[list[Claim]]:
    """Claims of each question, questions in order of their first figure."""
    groups: dict[int, list[Claim]] = {}
    for claim, number in zip(claims, numbers, strict=True):
        groups.setdefault(number, []).append(claim)
    return list(groups.values())
