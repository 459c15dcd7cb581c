"""Quotations ready to be compared: their wording, their kind, and who speaks.

Takes the table of quotations and, where known, the names; gives a `ComparableQuotation` a row. A reported clause is read
without the "that" which introduces it. Of indirect speech that has fragments in marks, which are quotations of their
own, the rest is read besides: "called it a 'vile act' and left" shares "called", "left" with another report, not the
words in marks. A description that stands for one person ("the head of the harbour office") is read as that person.

What this does not cover: whether two speakers are one (`newslens.comparison.utterances.same_speaker`).
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.comparable_text import ComparableText, Wording, read_comparables
from newslens.comparison.shared.content_words import bare_letters
from newslens.comparison.shared.word_weights import WORDINGS_KEPT
from newslens.comparison.utterances.described_speakers import described_persons
from newslens.comparison.utterances.same_speaker import Voice
from newslens.frames import rows
from newslens.schema import UNMARKED_KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

__all__ = ["ComparableQuotation", "read_quotations"]

_MARKS = frozenset("\"'`“”„‟«»‹›‘’‚‛")


class ComparableQuotation(NamedTuple):
    """A quotation, ready to be compared."""

    text: ComparableText
    kind: str
    """direct, partial or indirect."""
    speaker: str | None
    unmarked: Wording | None = None
    """The words outside marks, where indirect speech holds fragments in marks; None for other quotations.

    The fragments are quotations of their own and are compared as such: of `he said the delay was "a disgrace"`, "the delay
    was" is left.
    """
    fragments: frozenset[str] = frozenset()
    """Bare letters of those fragments."""
    transcribed: bool = False
    """Whether it is a line of a speech that an article prints in full, without marks."""
    speaker_kind: str | None = None
    """person, organisation, group or place, where the names tell it."""

    @property
    def article(self) -> int:
        """Number of the article."""
        return self.text.article

    @property
    def voice(self) -> Voice:
        """Who speaks."""
        return Voice(self.speaker, self.speaker_kind)

    @property
    def marked(self) -> bool:
        """Whether it stands in quotation marks."""
        return self.kind not in UNMARKED_KINDS


def read_quotations(
    articles: pd.DataFrame, quotations: pd.DataFrame, names: pd.DataFrame | None = None
) -> list[ComparableQuotation]:
    """Rows of the table of quotations, ready to be compared.

    Parameters
    ----------
    articles, quotations, names
        The tables of those names.

    Examples
    --------
    >>> import pandas as pd
    >>> from newslens.extraction.quotations import extract_quotations
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": ["Brandt said that the harbour stays shut."]})
    >>> (found,) = read_quotations(articles, extract_quotations(articles))
    >>> found.speaker, found.text.words[0].form
    ('Brandt', 'the')
    """
    texts = articles["text"].tolist()
    kinds = dict(rows(names, "name", "kind")) if names is not None else {}
    persons = _described(articles, quotations, names) if names is not None else {}
    said = zip(
        read_comparables(articles["article_id"].tolist(), quotations),
        rows(quotations, "kind", "speaker"),
        strict=True,
    )
    found = [
        ComparableQuotation(
            _clause(text) if kind in UNMARKED_KINDS else text,
            kind,
            speaker,
            transcribed=kind == "direct" and not _is_marked(texts[text.article], text),
            speaker_kind=kinds.get(speaker),
        )
        for text, (kind, described_as) in said
        for speaker in [persons.get(described_as, described_as)]
    ]
    marked = _marked_by_article(found)
    return [each if each.marked else _without_fragments(each, marked.get(each.article, [])) for each in found]


def _described(articles: pd.DataFrame, quotations: pd.DataFrame, names: pd.DataFrame) -> dict[str, str]:
    """Persons behind the descriptions of speakers."""
    texts = dict(rows(articles, "article_id", "text"))
    return described_persons([speaker for (speaker,) in rows(quotations, "speaker")], names, texts)


def _is_marked(printed: str, text: ComparableText) -> bool:
    """Whether a quotation mark stands on either side of a quotation."""
    around = printed[max(0, text.start - 2) : text.start] + printed[text.end : text.end + 2]
    return not _MARKS.isdisjoint(around)


def _clause(text: ComparableText) -> ComparableText:
    return text._replace(wording=_without_that(text.wording))


@lru_cache(maxsize=WORDINGS_KEPT)
def _without_that(wording: Wording) -> Wording:
    """A reported clause without the "that" which introduces it."""
    if not wording.words or wording.words[0].form != "that":
        return wording
    return Wording(wording.surface, wording.words[1:], wording.letters.removeprefix("that"))


def _marked_by_article(quotations: Sequence[ComparableQuotation]) -> dict[int, list[ComparableText]]:
    """Quotations in marks of each article, by their start."""
    marked: dict[int, list[ComparableText]] = defaultdict(list)
    for each in quotations:
        if each.marked:
            marked[each.article].append(each.text)
    return {article: sorted(found, key=_start) for article, found in marked.items()}


def _start(text: ComparableText) -> int:
    return text.start


def _without_fragments(
    quotation: ComparableQuotation, marked: Sequence[ComparableText]
) -> ComparableQuotation:
    """Indirect speech with the fragments in marks that stand in it, and with the words outside them."""
    text = quotation.text
    first = bisect.bisect_left(marked, text.start, key=_start)
    last = bisect.bisect_left(marked, text.end, key=_start)
    inside = [other for other in marked[first:last] if other.end <= text.end]
    if not inside:
        return quotation
    words = tuple(
        each
        for each in text.words
        if not any(other.start <= text.start + each.start < other.end for other in inside)
    )
    unmarked = Wording(text.surface, words, "".join(bare_letters(each.surface) for each in words))
    return quotation._replace(unmarked=unmarked, fragments=frozenset(other.letters for other in inside))
