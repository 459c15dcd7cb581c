"""Collation of figures: which answer one question, and whether the answers can all be true.

Each figure is read in its context (`contexts`), figures that answer one question are grouped (`grouping`), and
the answers are judged (`verdicts`). A conversion in brackets goes with the figure that it converts and takes no part
in the verdict. Agreement is counted over lineages: three copies of one text are one voice.

It takes the tables of the earlier wings and gives the figures with their `question` and one row for each question.
Every figure gets a question, one that nobody else answers too. It does not say which answer is right.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from newslens import lexicon, tables
from newslens.comparison.affinity import Weights
from newslens.comparison.anchors import find_anchors
from newslens.comparison.contexts import contexts_of, mentions_of
from newslens.comparison.counted import fold
from newslens.comparison.dimensions import BARE
from newslens.comparison.grouping import group
from newslens.comparison.labels import label, slug
from newslens.comparison.verdicts import Answer, judge
from newslens.comparison.wording import word
from newslens.tables import Question

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.contexts import Context, Mention

__all__ = ["FigureCollation", "collate_figures"]

_CONVERTED = re.compile(r"\s*(?:\w+[- ]?){0,3}\s*[(\[/]\s*(?:\w+\s+){0,2}[^\w\s]?$")


class FigureCollation(NamedTuple):
    """Figures with the question that each answers, and the questions."""

    figures: pd.DataFrame
    questions: pd.DataFrame


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
    articles, figures, sentences, names, dates, lineages, passages
        Tables as the layers to the left give them; `sentences` are found where they are missing, the others help
        where they are there.

    Returns
    -------
    FigureCollation
        `figures` with the column `question` filled; `questions`, one row each, in order of their first figure.
    """
    mentions = mentions_of(names, articles)
    contexts = contexts_of(articles, figures, sentences=sentences, mentions=mentions, dates=dates)
    converted = _conversions(articles, contexts)
    originals = _with_conversions(contexts, converted)
    weights = Weights(contexts, _places(articles, mentions))
    anchors = find_anchors(originals, passages, weights)
    grouped = group(originals, weights, anchors)
    numbers = dict(zip((context.row for context in originals), grouped, strict=True))
    for row, original in converted.items():
        numbers[row] = numbers[original]
    members: dict[int, list[Context]] = {}
    for context in contexts:
        members.setdefault(numbers[context.row], []).append(context)
    lineage_of = (
        {} if lineages is None else dict(zip(lineages["article_id"], lineages["lineage"], strict=True))
    )
    published = dict(zip(articles["article_id"], articles["published"], strict=True))
    rows: list[Question] = []
    taken: set[str] = set()
    ids: dict[int, str] = {}
    for number in sorted(members, key=lambda each: members[each][0].row):
        inside = members[number]
        judged = [context for context in inside if context.row not in converted]
        name = label(judged, weights)
        ids[number] = _free(slug(name), taken)
        rows.append(_question(ids[number], name, inside, judged, lineage_of, published))
    filled = figures.copy()
    answered = [ids[numbers[row]] for row in range(len(figures))]
    filled["question"] = pd.Series(answered, index=figures.index, dtype="string")
    return FigureCollation(filled, tables.table("questions", rows))


def _question(
    key: str,
    name: str,
    inside: Sequence[Context],
    judged: Sequence[Context],
    lineage_of: Mapping[str, str],
    published: Mapping[str, Any],
) -> Question:
    first = judged[0]
    answers = [_answer(context, published) for context in _of_one_base(judged)]
    lows = [a.low for a in answers if a.low is not None]
    highs = [a.high for a in answers if a.high is not None]
    named = {context.place.article for context in inside}
    outcome = next((c.outcome for c in judged if c.outcome), None)
    verdict = judge(answers, grows=outcome in lexicon.words("tolls"), moves=_moves(judged))
    return Question(
        question=key,
        label=name,
        counted=first.counted,
        unit=first.unit,
        n_figures=len(inside),
        n_articles=len(named),
        n_lineages=len({lineage_of.get(article, article) for article in named}),
        low=min(lows, default=None),
        high=max(highs, default=None),
        verdict=verdict,
    )


def _of_one_base(judged: Sequence[Context]) -> list[Context]:
    """Figures in the commonest unit: amounts in two currencies cannot be held against each other."""
    counts = Counter(context.measure.base for context in judged if context.measure.base != BARE)
    base = min(counts, key=lambda each: (-counts[each], each), default=BARE)
    return [context for context in judged if context.measure.base in {base, BARE}]


def _moves(judged: Sequence[Context]) -> bool:
    """Whether figures measure what moves from hour to hour, such as a market."""
    moving = lexicon.words("moving_quantities")
    return all(c.measure.dimension in {"share", "money"} and c.change is not None for c in judged) and all(
        c.clause & _folded(moving) for c in judged
    )


@cache
def _folded(entries: frozenset[str]) -> frozenset[str]:
    return frozenset(fold(word(each)) for each in entries)


def _answer(context: Context, published: Mapping[str, Any]) -> Answer:
    factor = context.measure.factor
    when = published.get(context.place.article)
    return Answer(
        article=context.place.article,
        low=None if context.low is None else context.low * factor,
        high=None if context.high is None else context.high * factor,
        comparator=context.comparator,
        surface=context.surface,
        source=context.source,
        published=None if pd.isna(when) else when,
    )


def _places(articles: pd.DataFrame, mentions: Mapping[str, Sequence[Mention]]) -> dict[str, set[str]]:
    return {
        article: {mention.name for mention in mentions.get(article, []) if mention.kind == "place"}
        for article in articles["article_id"]
    }


def _conversions(articles: pd.DataFrame, contexts: Sequence[Context]) -> dict[int, int]:
    """Rows of figures that repeat the one before in another unit, in brackets, and the row they repeat."""
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    found: dict[int, int] = {}
    ordered = sorted(contexts, key=lambda c: (c.place.article, c.place.start))
    for before, context in itertools.pairwise(ordered):
        if before.place.article != context.place.article or before.unit == context.unit:
            continue
        if context.conversion_of == before.place.start:
            found[context.row] = found.get(before.row, before.row)
            continue
        if before.measure.dimension != context.measure.dimension or before.measure.base == "1":
            continue
        gap = texts[context.place.article][before.place.end : context.place.start]
        if len(gap) <= 40 and _CONVERTED.fullmatch(gap):
            found[context.row] = found.get(before.row, before.row)
    return found


def _with_conversions(contexts: Sequence[Context], converted: Mapping[int, int]) -> list[Context]:
    """Figures that are no conversions, each with the amounts that it is converted to."""
    amounts = {context.row: context.amounts for context in contexts}
    for row, original in converted.items():
        amounts[original] += amounts[row]
    return [replace(c, amounts=amounts[c.row]) for c in contexts if c.row not in converted]


def _free(key: str, taken: set[str]) -> str:
    """The key, with a number where it is taken."""
    free, count = key, 1
    while free in taken:
        count += 1
        free = f"{key}-{count}"
    taken.add(free)
    return free
