"""Questions: what several figures answer, and whether the answers can all be true.

A *question* is what several figures answer: how many were killed, how many seats a party won in a year. A *claim* is
what one figure says, and of what, read from the sentence around it. `collate_figures` reads the claims, groups those that
answer one question, names each question with a label and an id, and judges the answers: single, agree, compatible, update
or conflict. A conversion in brackets goes with the figure that it repeats and takes no part in the verdict. Agreement is
counted over lineages: three copies of one text are one voice.

`check_arithmetic` holds the numbers of a report against each other; `read_results` and `match_results` hold reports
against certified results from outside.

Takes the tables of the earlier wings. Every figure gets a question, one that nobody else answers too. What this does not
cover: which answer is right.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens import schema
from newslens.comparison.claims.claim import Claim
from newslens.comparison.claims.claim_likeness import ClaimLikeness
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.claims.places import read_story_places
from newslens.comparison.claims.roles import outcomes_that
from newslens.comparison.labels import label_questions
from newslens.comparison.questions.answer_bounds import Answer, bounds, compatible
from newslens.comparison.questions.arithmetic import check_arithmetic
from newslens.comparison.questions.arithmetic_check import Check
from newslens.comparison.questions.certified_results import RESULTS, Result, match_results, read_results
from newslens.comparison.questions.clash_licence import Clash, find_clash
from newslens.comparison.questions.conversions import find_conversions, with_conversions
from newslens.comparison.questions.grouping import group_claims
from newslens.comparison.questions.question_rows import AnswerCounts, question_row
from newslens.comparison.questions.shared_slots import find_shared_slots
from newslens.comparison.questions.totals_across import PartsOfTotal, find_totals, with_known_parts
from newslens.comparison.questions.verdicts import judge
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
    "FigureCollation",
    "PartsOfTotal",
    "Result",
    "bounds",
    "check_arithmetic",
    "collate_figures",
    "compatible",
    "find_totals",
    "judge",
    "match_results",
    "names_by_article",
    "outcomes_that",
    "read_claims",
    "read_results",
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
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    mentions = names_by_article(names, articles)
    claims = read_claims(articles, figures, sentences=sentences, mentions=mentions, dates=dates)
    claims = with_known_parts(claims, texts)
    conversions = find_conversions(claims, texts)
    originals = with_conversions(claims, conversions)
    likeness = ClaimLikeness(originals, read_story_places(texts, mentions))
    slots = find_shared_slots(originals, passages, likeness)
    lengths = {key: len(text) for key, text in texts.items()}
    grouped = group_claims(originals, likeness, slots, lengths=lengths)
    groups = _grouped(originals, grouped.numbers)
    labels = label_questions(groups, likeness)
    keys = unique_ids(map(slug, labels))
    key_of = {claim.row: key for key, group in zip(keys, groups, strict=True) for claim in group}
    key_of |= {row: key_of[original] for row, original in conversions.items()}
    filled = figures.assign(
        question=pd.Series([key_of[row] for row in range(len(figures))], index=figures.index, dtype="string")
    )
    counts = AnswerCounts(filled, lineages)
    published = dict(rows(articles, "article_id", "published"))
    slot_rows = {
        (min(originals[a].row, originals[b].row), max(originals[a].row, originals[b].row)) for a, b in slots
    }
    found = {key: find_clash(group, likeness, slot_rows) for key, group in zip(keys, groups, strict=True)}
    clashes = {key: clash for key, clash in found.items() if clash is not None}
    questions = [
        question_row(key, label, group, counts, published, shown=key in clashes)
        for key, label, group in zip(keys, labels, groups, strict=True)
    ]
    return FigureCollation(filled, schema.table("questions", questions), claims, clashes, grouped.doubtful)


def _grouped(claims: Sequence[Claim], numbers: Sequence[int]) -> list[list[Claim]]:
    """Claims of each question, questions in order of their first figure."""
    groups: dict[int, list[Claim]] = {}
    for claim, number in zip(claims, numbers, strict=True):
        groups.setdefault(number, []).append(claim)
    return list(groups.values())
