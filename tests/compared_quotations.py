"""Quotations ready to be compared, and pairs of them, for the tests of utterances."""

from __future__ import annotations

from typing import Any

from newslens.comparison.shared.comparable_text import read_comparable
from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
from newslens.comparison.utterances.likeness import Likeness
from newslens.comparison.utterances.same_utterance import MeasuredPair


def quoted(
    text: str,
    article: int = 0,
    start: int = 0,
    *,
    speaker: str | None = "Ada Brandt",
    kind: str = "direct",
    **more: Any,
) -> ComparableQuotation:
    """A quotation of an article."""
    return ComparableQuotation(read_comparable(article, start, text), kind, speaker, **more)


def likeness(
    *,
    words: int = 0,
    share: float = 0.0,
    ordered: float = 0.0,
    cover: float = 0.2,
    same: bool = False,
    inside: bool = False,
) -> Likeness:
    """How alike two wordings are."""
    return Likeness(same=same, inside=inside, ordered=ordered, ideas=share, cover=cover, words=words)


def measured(
    first: ComparableQuotation | None = None,
    second: ComparableQuotation | None = None,
    *,
    who: str = "same",
    one_lineage: bool = False,
    corresponding: bool = False,
    places: tuple[int, int] = (0, 1),
    **alike: Any,
) -> MeasuredPair:
    """Two quotations of two articles, measured; `alike` as `likeness` takes it."""
    a, b = first or quoted("We stay"), second or quoted("We go", 1)
    return MeasuredPair(*places, a, b, who, one_lineage, corresponding, likeness(**alike))
