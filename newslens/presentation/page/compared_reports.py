"""Any two reports side by side: what both have in one row, with the words that differ; what one alone has beside it.

Takes an event view and two reports; gives rows for a template. Sentences that correspond are joined: in the same words, or in
others, and then the words that differ are told. Which pair a page shows to a reader without script is chosen here as well:
the two reports that are most alike and still not the same.

The page's script (`side_by_side.js`) shows any other pair from what `newslens.presentation.page.wording_codes` gives it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from newslens.language.sentence_building import counted_in_digits
from newslens.presentation.page.differing_words import WordRun, compare_words
from newslens.presentation.page.paired_sentences import pair_sentences
from newslens.presentation.page.sentence_wordings import SentenceWordings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.presentation.page.paired_sentences import PairedRow
    from newslens.presentation.page.sentence_wordings import WordedSentence

__all__ = [
    "PairedCell",
    "PairedSentence",
    "SideBySide",
    "SideBySideRow",
    "compare_reports",
    "most_alike",
    "pairs_by_share",
]

_MOST_TRIED: Final = 40
"""Pairs that are put into rows to find one that differs in words; set by hand: so many take a fifth of a second."""


@dataclass(frozen=True, slots=True)
class PairedSentence:
    """A sentence with its number in the report, and its words."""

    number: int
    href: str
    runs: list[WordRun]


@dataclass(frozen=True, slots=True)
class PairedCell:
    """What one side has in a row."""

    sentences: list[PairedSentence]
    note: str = ""
    """Where the sentence was brought from, or where it stands instead."""


@dataclass(frozen=True, slots=True)
class SideBySideRow:
    """A row; a side that has nothing there is None."""

    left: PairedCell | None
    right: PairedCell | None
    how: str
    """same: joined, in the same words; reworded: joined, in other words; alone: the sides do not correspond."""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two reports."""

    left: NumberedArticle
    right: NumberedArticle
    rows: list[SideBySideRow]
    tally: str
    """How much they share, in a sentence."""


def compare_reports(
    event: EventView, left: str, right: str, *, wordings: SentenceWordings | None = None
) -> SideBySide:
    """Two reports side by side.

    Parameters
    ----------
    event
        Supplies the sentences and what corresponds.
    left, right
        Values of the `article_id` column.
    wordings
        Spares time where several pairs of one event are compared.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> from newslens.presentation.event_view import EventView
    >>> texts = ["Divers raised the wreck of the ferry on Monday.", "On Monday divers raised the wreck of the ferry."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> compare_reports(EventView(nl.analyze(articles)), "herald", "ledger").tally
    'They share 1 sentence: none in the same words, 1 in other words.'
    """
    wordings = wordings or SentenceWordings(event)
    ours, theirs = wordings.by_article[left], wordings.by_article[right]
    lengths = ([len(each.text) for each in ours], [len(each.text) for each in theirs])
    paired = pair_sentences(lengths, wordings.matches(left, right))
    shown = _Shown(paired, event.by_id[left], event.by_id[right], ours, theirs)
    rows = [shown.row(row) for row in paired]
    return SideBySide(shown.left, shown.right, rows, _tally(shown, rows))


def most_alike(event: EventView, wordings: SentenceWordings) -> tuple[str, str] | None:
    """The two reports that share most and still differ in words, in the order of the page; None for a single report.

    Where no two reports share anything in other words it is those that share most without being the same, and where none share
    anything the first two of different voices.

    Parameters
    ----------
    event
        Tells how much of each report stands in each other one.
    wordings
        Tell in which words.
    """
    shared = pairs_by_share(event)
    likely = islice((pair for pair in shared if wordings.in_other_words(*pair)), _MOST_TRIED)
    reworded = (pair for pair in likely if _is_reworded(compare_reports(event, *pair, wordings=wordings)))
    differing = (pair for pair in shared if not wordings.same_words(*pair))
    heads = [family[0].article_id for family in event.voices_as_given]
    first = heads if len(heads) > 1 else [each.article_id for each in event.articles]
    others = [(first[0], first[1])] if len(first) > 1 else []
    return next(chain(reworded, differing, shared, others), None)


def pairs_by_share(event: EventView) -> list[tuple[str, str]]:
    """Pairs of reports that share text, what shares most first; the two of a pair in the order of the page.

    Parameters
    ----------
    event
        Tells how much of each report stands in each other one.
    """
    places = {each.article_id: place for place, each in enumerate(event.articles)}
    return sorted(
        (pair for pair in event.reuse if places[pair[0]] < places[pair[1]]),
        key=lambda pair: (
            -event.reuse[pair] - event.reuse.get((pair[1], pair[0]), 0.0),
            places[pair[0]],
            places[pair[1]],
        ),
    )


def _is_reworded(pair: SideBySide) -> bool:
    """Whether two reports have a sentence in other words that does not stand in both in the same words as well."""
    return any(row.how == "reworded" for row in pair.rows)


class _Shown:
    """The rows of two reports with their words."""

    def __init__(
        self,
        paired: Sequence[PairedRow],
        left: NumberedArticle,
        right: NumberedArticle,
        ours: Sequence[WordedSentence],
        theirs: Sequence[WordedSentence],
    ) -> None:
        self.paired, self.left, self.right, self.ours, self.theirs = paired, left, right, ours, theirs
        self._row_of_right = {
            place: n for n, row in enumerate(paired) if row.gone_to is None for place in row.right
        }
        self._row_left_by = {
            place: n for n, row in enumerate(paired) if row.gone_to is not None for place in row.right
        }

    def row(self, row: PairedRow) -> SideBySideRow:
        """A row with its words."""
        ours, theirs = [self.ours[i] for i in row.left], [self.theirs[j] for j in row.right]
        if row.joined:
            runs = compare_words([each.text for each in ours], [each.text for each in theirs])
            left = PairedCell(_sentences(self.left, ours, runs.left))
            right = PairedCell(_sentences(self.right, theirs, runs.right), self._brought(row))
            return SideBySideRow(left, right, "same" if runs.same else "reworded")
        return SideBySideRow(
            self._alone(self.left, ours, self._again(row.left_told, self.theirs, "right")),
            self._gone(row, theirs)
            if row.gone_to is not None
            else self._alone(self.right, theirs, self._again(row.right_told, self.ours, "left")),
            "alone",
        )

    def _brought(self, row: PairedRow) -> str:
        if not row.moved:
            return ""
        below = self._row_left_by[row.right[0]] > self._row_of_right[row.right[0]]
        return f"from further {'down' if below else 'up'}"

    def _gone(self, row: PairedRow, theirs: Sequence[WordedSentence]) -> PairedCell:
        place = row.right[0]
        above = self._row_of_right[place] < self._row_left_by[place]
        note = f"stands {'above' if above else 'below'}, beside {self.ours[row.gone_to or 0].number}"
        return PairedCell(_sentences(self.right, theirs, [[] for _ in theirs]), note)

    @staticmethod
    def _again(told: int | None, others: Sequence[WordedSentence], side: str) -> str:
        return "" if told is None else f"like {others[told].number} at the {side}"

    @staticmethod
    def _alone(article: NumberedArticle, sentences: Sequence[WordedSentence], note: str) -> PairedCell | None:
        if not sentences:
            return None
        return PairedCell(
            _sentences(article, sentences, [[WordRun(each.text, False)] for each in sentences]), note
        )


def _sentences(
    article: NumberedArticle, sentences: Sequence[WordedSentence], runs: Sequence[list[WordRun]]
) -> list[PairedSentence]:
    return [
        PairedSentence(each.number, f"#s{article.number}-{each.number}", words)
        for each, words in zip(sentences, runs, strict=True)
    ]


def _tally(shown: _Shown, rows: Sequence[SideBySideRow]) -> str:
    """How much two reports share."""
    same = sum(row.how == "same" for row in rows)
    reworded = sum(row.how == "reworded" for row in rows)
    if not same + reworded:
        return "They share no sentence."
    alone = [
        f"{number} in report {article.number}"
        for number, article in (
            (sum(bool(row.left) and not row.joined for row in shown.paired), shown.left),
            (
                sum(bool(row.right) and not row.joined and row.gone_to is None for row in shown.paired),
                shown.right,
            ),
        )
        if number
    ]
    moved = sum(row.moved for row in shown.paired)
    told = f"They share {counted_in_digits(same + reworded, 'sentence')}: "
    told += f"{same or 'none'} in the same words, {reworded or 'none'} in other words."
    if alone:
        told += f" Alone: {', '.join(alone)}."
    if moved:
        told += f" Out of order: {moved}."
    return told
