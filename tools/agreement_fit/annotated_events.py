"""Events as newslens reads them, with what a person annotated in them.

Takes a folder with `articles.jsonl` and `figures.jsonl`; gives the claims of the event and, for each pair of claims whose
values agree, a row of features and whether a person put both under one question. Claims that nobody annotated, or only as
marginal, take part in no pair.

What this does not cover: pairs whose values clash; no model is fitted on them.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

import newslens
from agreement_fit.annotated_figures import match_claims, read_figures
from newslens.comparison.claims.claim_likeness import ClaimLikeness
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.claims.places import read_story_places
from newslens.comparison.questions.agreement_features import AgreementFeatures, FeatureReader
from newslens.comparison.questions.conversions import find_conversions, with_conversions
from newslens.comparison.questions.shared_slots import find_shared_slots
from newslens.comparison.questions.totals_across import with_known_parts
from newslens.comparison.questions.value_likeness import agree

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from agreement_fit.annotated_figures import AnnotatedFigure
    from newslens.comparison.claims.claim import Claim

__all__ = ["AnnotatedEvent", "EventClaims", "read_event"]


class EventClaims(NamedTuple):
    """What the grouping of an event's claims needs, as `newslens.comparison.questions.collate_figures` makes it."""

    claims: Sequence[Claim]
    """Conversions left out."""
    likeness: ClaimLikeness
    slots: Collection[tuple[int, int]]
    """Pairs of indices of claims at one slot of a passage that two reports share."""
    lengths: Mapping[str, int]
    """Length of each text, by article_id."""
    conversions: Mapping[Claim, int]
    """Claims that repeat another one in another unit, with the row of that one."""


class AnnotatedEvent(NamedTuple):
    """The claims of an event, what a person annotated, and its agreeing pairs."""

    name: str
    features: npt.NDArray[np.float64]
    """A row for each agreeing pair."""
    answers: npt.NDArray[np.float64]
    """1.0 where a person put both figures under one question, else 0.0."""
    read: EventClaims
    figures: Sequence[AnnotatedFigure]
    """Annotated figures, the marginal ones left out."""
    figure_of: Mapping[int, int]
    """Index of the annotated figure by the row of its claim."""


def read_event(folder: Path) -> AnnotatedEvent:
    """Read an annotated event.

    Parameters
    ----------
    folder
        Where `articles.jsonl` and `figures.jsonl` lie; its name is the event's.
    """
    read = _claims_of(newslens.analyze(newslens.read_articles(folder / "articles.jsonl")))
    figures = read_figures(folder / "figures.jsonl")
    figure_of = match_claims([*read.claims, *read.conversions], figures)
    rows = {_ascending(read.claims[a].row, read.claims[b].row) for a, b in read.slots}
    reader = FeatureReader(read.claims, read.likeness, slots=rows, lengths=read.lengths)
    features: list[AgreementFeatures] = []
    answers: list[float] = []
    for a, b in itertools.combinations([claim for claim in read.claims if claim.row in figure_of], 2):
        if agree(a, b) and (a.article_id, a.sentence_start) != (b.article_id, b.sentence_start):
            features.append(reader.read(a, b))
            ours, theirs = (figures[figure_of[each.row]].question for each in (a, b))
            answers.append(float(ours is not None and ours == theirs))
    table = np.array(features, dtype=np.float64).reshape(len(features), len(AgreementFeatures._fields))
    return AnnotatedEvent(folder.name, table, np.array(answers, dtype=np.float64), read, figures, figure_of)


def _claims_of(analysis: newslens.Analysis) -> EventClaims:
    """The claims of an event, in the steps of `newslens.comparison.questions.collate_figures`."""
    articles = analysis.articles
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    mentions = names_by_article(analysis.names, articles)
    claims = read_claims(
        articles, analysis.figures, sentences=analysis.sentences, mentions=mentions, dates=analysis.dates
    )
    claims = with_known_parts(claims, texts)
    repeated = find_conversions(claims, texts)
    originals = with_conversions(claims, repeated)
    likeness = ClaimLikeness(originals, read_story_places(texts, mentions))
    slots = find_shared_slots(originals, analysis.passages, likeness)
    lengths = {key: len(text) for key, text in texts.items()}
    conversions = {claim: repeated[claim.row] for claim in claims if claim.row in repeated}
    return EventClaims(originals, likeness, slots, lengths, conversions)


def _ascending(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)
