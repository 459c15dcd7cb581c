"""Collation of figures: which answer one question, and whether the answers can all be true.

Each figure is read in its context (`contexts`), figures that answer one question are grouped (`grouping`), and
the answers are judged (`verdicts`). A conversion in brackets goes with the figure that it converts and takes no part
in the verdict. Agreement is counted over lineages: three copies of one text are one voice.

It takes the tables of the earlier wings and gives the figures with their `question` and one row for each question.
Every figure gets a question, one that nobody else answers too. It does not say which answer is right.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from newslens import lexicon, schema
from newslens.comparison.questions.claim_reading import contexts_of, mentions_of
from newslens.comparison.questions.claim_weights import Weights
from newslens.comparison.questions.conversions import find_conversions, with_conversions
from newslens.comparison.questions.dimensions import BARE
from newslens.comparison.questions.grouping import group
from newslens.comparison.questions.labels import label_all, slug
from newslens.comparison.questions.places import scenes_of
from newslens.comparison.questions.roles import fold
from newslens.comparison.questions.shared_slots import find_anchors
from newslens.comparison.questions.verdicts import Answer, judge
from newslens.comparison.shared.content_words import word
from newslens.frames import rows
from newslens.schema import Question

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.comparison.questions.claim import Context

__all__ = ["FigureCollation", "collate_figures"]

_TOLL = fold(word("toll"))


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
    articles, figures
        Tables as `read_articles` and `extract_figures` give them.
    sentences
        Found where missing.
    names, dates, lineages, passages
        What tells occurrences apart, what counts voices, what aligns copies; each helps where it is there.

    Returns
    -------
    FigureCollation
        `figures` with the column `question` filled; `questions`, a row each, in order of their first figure.

    Examples
    --------
    >>> from newslens.extraction.figures import extract_figures
    >>> texts = ["Two ferries sank off Port Avelin.", "Three ferries sank off Port Avelin on Sunday."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts})
    >>> collation = collate_figures(articles, extract_figures(articles))
    >>> collation.questions[["label", "n_articles", "low", "high", "verdict"]].values.tolist()
    [['ferries', 2, 2.0, 3.0, 'conflict']]
    """
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    mentions = mentions_of(names, articles)
    contexts = contexts_of(articles, figures, sentences=sentences, mentions=mentions, dates=dates)
    conversions = find_conversions(contexts, texts)
    originals = with_conversions(contexts, conversions)
    weights = Weights(contexts, scenes_of(texts, mentions))
    groups = _grouped(originals, group(originals, weights, find_anchors(originals, passages, weights)))
    labels = label_all(groups, weights)
    keys = _unique(slug(each) for each in labels)
    key_of = {context.row: key for key, inside in zip(keys, groups, strict=True) for context in inside}
    key_of |= {row: key_of[original] for row, original in conversions.items()}
    filled = figures.assign(
        question=pd.Series([key_of[row] for row in range(len(figures))], index=figures.index, dtype="string")
    )
    counts = _Counts(filled, lineages)
    published = dict(rows(articles, "article_id", "published"))
    questions = [
        _question(key, name, inside, counts, published)
        for key, name, inside in zip(keys, labels, groups, strict=True)
    ]
    return FigureCollation(filled, schema.table("questions", questions))


class _Counts:
    """How many figures, articles and lineages answer each question."""

    def __init__(self, figures: pd.DataFrame, lineages: pd.DataFrame | None) -> None:
        lineage_of = {} if lineages is None else dict(rows(lineages, "article_id", "lineage"))
        self.figures: Counter[str] = Counter()
        self.articles: dict[str, set[str]] = {}
        self.lineages: dict[str, set[str]] = {}
        for question, article in rows(figures, "question", "article_id"):
            self.figures[question] += 1
            self.articles.setdefault(question, set()).add(article)
            self.lineages.setdefault(question, set()).add(lineage_of.get(article) or article)


def _question(
    key: str,
    name: str,
    inside: Sequence[Context],
    counts: _Counts,
    published: Mapping[str, dt.datetime | None],
) -> Question:
    """The row of a question; values are those of the commonest unit, in the unit of its first figure.

    Reports that meet in a conversion only, one in euros and one in dollars, agree.
    """
    judged = _of_one_base(inside)
    first = judged[0]
    mixed = len({context.unit for context in judged}) > 1
    answers = [_answer(context, published, mixed=mixed) for context in judged]
    factor = first.measure.factor
    lows = [answer.low / factor for answer in answers if answer.low is not None]
    highs = [answer.high / factor for answer in answers if answer.high is not None]
    outcome = next((context.outcome for context in inside if context.outcome), None)
    verdict = judge(
        answers,
        grows=outcome in lexicon.words("comparison/tolls") and not all(context.years for context in judged),
        rising=any(map(_rises, judged)),
        moves=_moves(judged),
    )
    return Question(
        question=key,
        label=name,
        counted=next((context.counted for context in inside if context.counted), None),
        unit=first.unit,
        n_figures=counts.figures[key],
        n_articles=len(counts.articles[key]),
        n_lineages=len(counts.lineages[key]),
        low=min(lows, default=None),
        high=max(highs, default=None),
        verdict="agree" if verdict == "single" and len(counts.articles[key]) > 1 else verdict,
    )


def _of_one_base(inside: Sequence[Context]) -> list[Context]:
    """Figures in the commonest unit: amounts in two currencies cannot be held against each other."""
    counts = Counter(context.measure.base for context in inside if context.measure.base != BARE)
    base = min(counts, key=lambda each: (-counts[each], each), default=BARE)
    return [context for context in inside if context.measure.base in {base, BARE}]


def _moves(judged: Sequence[Context]) -> bool:
    """Whether figures measure what moves from hour to hour, such as a market: its changes, and what it came to."""
    if not all(c.measure.dimension in {"share", "money"} and c.clause & _moving() for c in judged):
        return False
    return any(c.change is not None for c in judged) or judged[0].measure.dimension == "money"


def _rises(context: Context) -> bool:
    """Whether a figure is said to have risen: "the toll rose to 22"."""
    return context.change == "up" or (_TOLL in context.clause and bool(context.clause & _rising()))


@cache
def _rising() -> frozenset[str]:
    return frozenset(fold(word(form)) for form, way, *_ in lexicon.entries("figures/trends") if way == "up")


@cache
def _moving() -> frozenset[str]:
    return frozenset(fold(word(each)) for each in lexicon.words("comparison/moving_quantities"))


def _answer(context: Context, published: Mapping[str, dt.datetime | None], *, mixed: bool) -> Answer:
    """A figure as an answer; between two units each is taken as rounded to a whole number of its own."""
    factor = context.measure.factor
    return Answer(
        article=context.place.article,
        low=None if context.low is None else context.low * factor,
        high=None if context.high is None else context.high * factor,
        comparator=context.comparator,
        surface=context.surface,
        source=context.source,
        published=published.get(context.place.article),
        play=0.5 * factor if mixed else 0.0,
    )


def _grouped(contexts: Sequence[Context], numbers: Sequence[int]) -> list[list[Context]]:
    """Contexts of each question, questions in order of their first figure."""
    groups: dict[int, list[Context]] = {}
    for context, number in zip(contexts, numbers, strict=True):
        groups.setdefault(number, []).append(context)
    return list(groups.values())


def _unique(keys: Iterable[str]) -> list[str]:
    """The keys, each with a number from its second use on."""
    taken: set[str] = set()
    unique: list[str] = []
    for key in keys:
        free, count = key, 1
        while free in taken:
            count += 1
            free = f"{key}-{count}"
        taken.add(free)
        unique.append(free)
    return unique
