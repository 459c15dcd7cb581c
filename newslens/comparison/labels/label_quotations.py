"""A short quotation of the clause around a figure, which names a question where no noun or verb can be read safely.

Takes the sentence of a claim in words; gives the words around the figure in quotation marks, with three dots in its place:
"“slid for … seconds”". The quotation ends at marks, at the next figure, or at a length, always between words.

What this does not cover: when a question is named so (`labels`).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.figure_words import read_figure_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import Claim
    from newslens.comparison.labels.figure_words import FigureWords

__all__ = ["quote_clause", "quote_shared"]

_PLACE = "…"
_BREAKS = frozenset('.;:()"-UZ')
_LOOSE_END = frozenset("DTPAMHWKFSCI,'")
_NOMINAL = frozenset("NXJ'")
_SMALL = frozenset("DITPAHWKFSC,#'")
_LOOSE_START = frozenset("CHWKFS,'")


def quote_clause(found: FigureWords | None, *, longest: int = thresholds.LABEL_QUOTATION) -> str | None:
    """The words around a figure as a quotation; None where nothing stands around it.

    Parameters
    ----------
    found
        The sentence in words.
    longest
        Letters of the quotation, at most.
    """
    if found is None:
        return None
    for breaks in (_BREAKS | {",", "#", "C"}, _BREAKS | {",", "#"}, _BREAKS | {"#"}, frozenset(".UZ")):
        left, right = _window(found, longest, breaks)
        if sum(found.tag(i) not in _SMALL for i in (*range(left, found.first), *range(found.end, right))) > 1:
            break
    before, behind = found.said(left, found.first), _behind(found, right)
    if not before and not behind.strip("- "):
        return None
    return f"“{before} {_PLACE}{behind}”".replace("“ ", "“")


def _window(found: FigureWords, longest: int, breaks: frozenset[str]) -> tuple[int, int]:
    """The words of the quotation, half-open, between marks that end it."""
    left, right, room = found.first, found.end, longest
    may_left = may_right = True
    # The words behind a figure name its unit and noun, so that they come first: two of them for each before it.
    for turn in range(2 * longest):
        if turn % 3 < 2 and may_right:
            length = _length(found, right, right, breaks)
            may_right = 0 < length <= room
            right, room = (right + 1, room - length) if may_right else (right, room)
        elif may_left:
            length = _length(found, left - 1, left, breaks)
            may_left = 0 < length <= room
            left, room = (left - 1, room - length) if may_left else (left, room)
        elif not may_right:
            break
    while left < found.first and found.tag(left) in _LOOSE_START:
        left += 1
    left, right = _whole(found, left, right)
    while right > found.end and found.tag(right - 1) in _LOOSE_END:
        right -= 1
    return left, right


def _whole(found: FigureWords, left: int, right: int) -> tuple[int, int]:
    """The window with the noun phrases at its edges whole: they are run out, or where they are long the last is left out."""
    first, last = left, right
    most = thresholds.LABEL_OVERRUN + 1  # so many words have more letters than that: the phrase is too long
    while (
        max(0, left - most) < first < found.first
        and found.tag(first) in _NOMINAL
        and found.tag(first - 1) in _NOMINAL | {"D"}
    ):
        first -= 1
    while found.end < last < right + most and found.tag(last - 1) in _NOMINAL and found.tag(last) in _NOMINAL:
        last += 1
    if "\n" in found.text[found.words.starts[first] : found.words.starts[left]]:
        first = left
    if len(found.said(right, last)) > thresholds.LABEL_OVERRUN:
        while last > found.end and found.tag(last - 1) in _NOMINAL:
            last -= 1
    return first if len(found.said(first, left)) <= thresholds.LABEL_OVERRUN else left, last


def _length(found: FigureWords, at: int, gap: int, breaks: frozenset[str]) -> int:
    """Letters of a word with the space beside it; 0 where the quotation must end before it."""
    if not 0 <= at < len(found.words.words) or found.tag(at) in breaks:
        return 0
    between = (
        found.text[found.words.ends[gap - 1] : found.words.starts[gap]]
        if 0 < gap < len(found.words.words)
        else ""
    )
    return 0 if "\n" in between else len(found.form(at)) + 1


def _behind(found: FigureWords, right: int) -> str:
    """The words behind the figure, with the space that parts them, or the hyphen that hangs them on it."""
    said = found.said(found.end, right)
    # A comma follows its word: "the …-ton, unmarked truck".
    return found.hanging + (f" {said}" if said and not said.startswith(",") else said)


def quote_shared(group: Sequence[Claim], *, longest: int = thresholds.LABEL_QUOTATION) -> str | None:
    """The clause of the claim whose words most of the others share, quoted around the figure.

    Parameters
    ----------
    group
        Claims that answer one question.
    longest
        Letters of the quotation, at most.
    """
    shared = Counter(word for c in group for word in c.clause_words)
    ranked = sorted(group, key=lambda c: -sum(shared[word] for word in c.clause_words))
    return next((q for c in ranked if (q := quote_clause(read_figure_words(c), longest=longest))), None)
