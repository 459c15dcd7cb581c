"""In which order utterances are told, and so numbered: what changed comes first, what was said once comes last.

Takes what each witness has of an utterance, word by word, and the lineages of the articles; gives what became of the words on the
way. A change inside a lineage is one that a copy made; two lineages that word something apart may each have translated it. Where
words are only missing, the utterance was shortened, unless what has fewer appeared a day before: nobody shortens what nobody has
printed yet, and a speaker may have said more later. Utterances that differ in the same way go by how many words differ.

The page has a section in this order, so that its numbers run without gaps from top to bottom; the reader and the notebooks
show the same numbers.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.presentation.wording_changes import count_changes, form, length

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from newslens.frames import QuotationRow
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["UtteranceChange", "came_before", "leading_witness", "utterance_change", "utterance_rank"]

_NEARLY: Final = 0.85
"""Share of the longest wording that is nearly as complete, so that it may lead in its place.

Set by hand: a wording that lacks one word in seven still shows what the others have.
"""
_WHOLE: Final = 0.5
"""Share of the longest wording that a wording needs to lead at all: beside a whole sentence a fragment does not, however many
have it. Set by hand."""
_CUT_WORDS: Final = 4
"""Words that a wording lacks in its midst from which on they are a clause that somebody left out. Set by hand."""
_ASKED: Final = 24
"""Witnesses that are asked whether they bear a wording out: a bound on the work. Set by hand."""
_BEFORE: Final = dt.timedelta(days=1)
"""Time from which on an earlier wording cannot have been cut from a later one; set by hand: within a day a wire is printed that
was sent before, and a date may have no hour."""
_ALONE: Final = {"indirect": 1, "attributed": 2}
"""Order of what one report has alone: in quotation marks, reported without, and what is attributed without being stated."""
_WAYS: Final = ("copied", "apart", "shortened", "extended", "alike")


class UtteranceChange(NamedTuple):
    """What became of the words of an utterance."""

    how: str
    """copied: a copy changed them; apart: the lineages word it differently; shortened: words are missing;
    extended: what appeared later has more; alike: nothing."""
    words: int
    """Words of the base that the witness that differs most replaced or dropped; of a shorter one those that it has."""
    total: int
    """Words of the base that it is held against."""
    added: int = 0
    """Words that it added."""

    @property
    def rank(self) -> tuple[int, int, int]:
        """Place among utterances: what a copy changed first, more words first."""
        words = self.words if self.how in {"shortened", "extended"} else -self.words
        return _WAYS.index(self.how), words, -self.added


def utterance_rank(
    quotations: Sequence[QuotationRow],
    *,
    lineages: int,
    change: UtteranceChange | None = None,
    disagreement: int | None = None,
) -> tuple[int, ...]:
    """Place of an utterance among all: smaller comes first.

    First what a finding calls altered, then what else changed, what several reports render alike, what several report without
    quotation marks, and what one report has alone. What is alike goes by the number of lineages that have it.

    Parameters
    ----------
    quotations
        Those that render it.
    lineages
        How many lineages have it.
    change
        What became of its words; only asked of what stands in marks, and more than once.
    disagreement
        Place of the finding that calls it altered.

    Examples
    --------
    >>> from newslens.frames import QuotationRow
    >>> once = [QuotationRow(0, 4, "Done", "direct", article_id="wire")]
    >>> utterance_rank([*once, *once], lineages=2) < utterance_rank(once, lineages=1)
    True
    """
    if len(quotations) == 1:
        return (4, _ALONE.get(quotations[0].kind, 0))
    if change is None:
        return (3, -lineages)
    if change.how == "alike":
        return (2, -lineages)
    return (1, *change.rank, -lineages) if disagreement is None else (0, disagreement)


def utterance_change(
    cells: Mapping[str, Sequence[str | None]],
    articles: Mapping[str, NumberedArticle],
    in_marks: Collection[str] = (),
) -> UtteranceChange:
    """What became of the words of an utterance on the way.

    Where two articles render it in quotation marks, those without say nothing of that: their words are their own.

    Parameters
    ----------
    cells
        For each article its token in every column of the alignment, None where it has nothing.
    articles
        Articles by their id.
    in_marks
        Those that render it in quotation marks.
    """
    if len(in_marks) > 1:
        cells = {key: row for key, row in cells.items() if key in in_marks}
    families: dict[str, list[str]] = defaultdict(list)
    for key in cells:
        families[articles[key].lineage].append(key)
    copied = [
        change
        for letter, family in families.items()
        if letter
        for change in _changes(cells, family, articles)
    ]
    across = _changes(cells, list(cells), articles)
    for how, changes in (("copied", copied), ("apart", across)):
        worded = [each for each in changes if each.how == "apart"]
        if worded:
            return max(worded, key=lambda each: (each.words, each.added))._replace(how=how)
    return min(
        across,
        key=lambda each: (each.how == "alike", each.how == "extended", each.words),
        default=UtteranceChange("alike", 0, 0),
    )


def came_before(one: NumberedArticle, other: NumberedArticle) -> bool:
    """Whether an article appeared so long before another that its wording cannot have been cut from there."""
    if one.moment is None or other.moment is None:
        return False
    return other.moment - one.moment >= _BEFORE


def leading_witness(
    cells: Mapping[str, Sequence[str | None]],
    articles: Mapping[str, NumberedArticle],
    in_marks: Collection[str] = (),
) -> str:
    """The witness that most voices bear out, or of several the most complete.

    Of those nearly as complete the source leads, or the one of whose words other voices have most, or the earliest. A voice bears
    a wording out where it has no other word than it: who prints the same, or an honest cut of it. So neither a translation leads
    nor what one report turned round, however long. One without quotation marks leads only where nobody sets the words in marks.
    """
    cells = {key: row for key, row in cells.items() if key in in_marks} or cells
    longest = max(length(row) for row in cells.values())
    whole = [key for key, row in cells.items() if length(row) >= _WHOLE * longest]
    asked = dict(list(cells.items())[:_ASKED])
    voices = {key: len(_voices_behind(cells[key], asked, articles)) for key in whole}
    borne_out = [key for key in whole if voices[key] == max(voices.values())]
    longest = max(length(cells[key]) for key in borne_out)
    complete = [key for key in borne_out if length(cells[key]) >= _NEARLY * longest]

    def rank(key: str) -> tuple[bool, int, bool, dt.datetime, int]:
        moment = articles[key].moment
        shared = _words_of_others(key, cells, asked, articles)
        dated = moment or dt.datetime.min  # noqa: DTZ901  compared with no other moment
        return articles[key].derived_from is not None, -shared, moment is None, dated, articles[key].number

    return min(complete, key=rank)


def _voices_behind(
    row: Sequence[str | None],
    cells: Mapping[str, Sequence[str | None]],
    articles: Mapping[str, NumberedArticle],
) -> set[str]:
    """Voices that print a wording, or an honest cut of it."""
    return {articles[key].lineage or key for key, mine in cells.items() if _is_cut(mine, row)}


def _is_cut(mine: Sequence[str | None], row: Sequence[str | None]) -> bool:
    """Whether a wording has no other word than another, and lacks in its midst none but whole clauses: a lone "not" is no cut."""
    gap: int | None = None
    for a, b in zip(map(form, mine), map(form, row), strict=True):
        if a and a != b:
            return False
        if a:
            if gap and gap < _CUT_WORDS:
                return False
            gap = 0
        elif b and gap is not None:
            gap += 1
    return True


def _words_of_others(
    leader: str,
    cells: Mapping[str, Sequence[str | None]],
    asked: Mapping[str, Sequence[str | None]],
    articles: Mapping[str, NumberedArticle],
) -> int:
    """How many words of a wording each other voice has at their place, all voices together."""
    shared: dict[str, int] = {}
    for key, mine in asked.items():
        voice = articles[key].lineage or key
        if voice != (articles[leader].lineage or leader):
            same = sum(1 for a, b in zip(mine, cells[leader], strict=True) if form(a) and form(a) == form(b))
            shared[voice] = max(shared.get(voice, 0), same)
    return sum(shared.values())


def _changes(
    cells: Mapping[str, Sequence[str | None]], keys: Sequence[str], articles: Mapping[str, NumberedArticle]
) -> list[UtteranceChange]:
    """How each of some witnesses differs from the one that leads them."""
    leader = leading_witness({key: cells[key] for key in keys}, articles)
    return [
        _change(cells[key], cells[leader], before=came_before(articles[key], articles[leader]))
        for key in keys
        if key != leader
    ]


def _change(mine: Sequence[str | None], base: Sequence[str | None], *, before: bool) -> UtteranceChange:
    found = count_changes(mine, base)
    if found.replaced or found.added:
        return UtteranceChange("apart", found.replaced + found.dropped, found.total, found.added)
    if found.dropped:
        return UtteranceChange("extended" if before else "shortened", found.kept, found.total)
    return UtteranceChange("alike", found.kept, found.total)
