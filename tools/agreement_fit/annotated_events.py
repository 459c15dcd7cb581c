"""Pairs of agreeing figures of annotated events, with whether a person put both under one question.

Takes folders with `articles.jsonl` and `figures.jsonl` (start, end, low, high, question, marginal); gives for each event a
matrix of features and the answers. A figure that newslens reads counts as the annotated one that it overlaps and whose
number it gives; marginal ones and those that nobody annotated are left out.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

import newslens
from newslens.comparison.claims.claim_likeness import ClaimLikeness
from newslens.comparison.claims.claim_reading import read_claims
from newslens.comparison.claims.names_and_days import names_by_article
from newslens.comparison.claims.places import read_story_places
from newslens.comparison.questions.agreement_features import FeatureReader
from newslens.comparison.questions.conversions import find_conversions, with_conversions
from newslens.comparison.questions.shared_slots import find_shared_slots
from newslens.comparison.questions.value_likeness import agree

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from newslens.comparison.claims.claim import Claim

__all__ = ["AnnotatedEvent", "read_event"]

_CLOSE = 1e-3
"""How far a number that newslens reads may be off the annotated one, of itself."""


class AnnotatedEvent(NamedTuple):
    """Agreeing pairs of one event."""

    name: str
    features: np.ndarray
    """A row for each pair."""
    answers: np.ndarray
    """1.0 where a person put both figures under one question."""


def read_event(folder: Path) -> AnnotatedEvent:
    """The agreeing pairs of an annotated event."""
    articles = newslens.read_articles(folder / "articles.jsonl")
    analysis = newslens.analyze(articles)
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    mentions = names_by_article(analysis.names, articles)
    claims = read_claims(
        articles, analysis.figures, sentences=analysis.sentences, mentions=mentions, dates=analysis.dates
    )
    claims = with_conversions(claims, find_conversions(claims, texts))
    likeness = ClaimLikeness(claims, read_story_places(texts, mentions))
    slots = find_shared_slots(claims, analysis.passages, likeness)
    rows = {(min(claims[a].row, claims[b].row), max(claims[a].row, claims[b].row)) for a, b in slots}
    lengths = {key: len(text) for key, text in texts.items()}
    reader = FeatureReader(claims, likeness, slots=rows, lengths=lengths)
    annotated = _annotated(claims, _lines(folder / "figures.jsonl"))
    features, answers = [], []
    for a, b in itertools.combinations([claim for claim in claims if claim.row in annotated], 2):
        if agree(a, b) and (a.article_id, a.sentence_start) != (b.article_id, b.sentence_start):
            features.append(reader.read(a, b))
            ours, theirs = annotated[a.row], annotated[b.row]
            answers.append(float(ours is not None and ours == theirs))
    return AnnotatedEvent(folder.name, np.array(features), np.array(answers))


def _annotated(claims: Iterable[Claim], gold: list[dict]) -> dict[int, str | None]:
    """Annotated question of each row that is annotated and not marginal."""
    by_article: dict[str, list[dict]] = {}
    for figure in gold:
        by_article.setdefault(figure["article_id"], []).append(figure)
    found: dict[int, str | None] = {}
    for claim in claims:
        same = [each for each in by_article.get(claim.article_id, []) if _is_one(claim, each)]
        if same and not same[0]["marginal"]:
            found[claim.row] = same[0]["question"]
    return found


def _is_one(claim: Claim, figure: dict) -> bool:
    if claim.end <= figure["start"] or figure["end"] <= claim.start:
        return False
    named = [each for each in (figure["low"], figure["high"]) if each is not None]
    if not named or claim.comparator == "vague":
        return not named and claim.comparator == "vague"
    return any(
        each is not None and abs(each - named[0]) <= _CLOSE * abs(named[0]) + 1e-6
        for each in (claim.low, claim.high)
    )


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
