"""Whether two wordings say the same around a stretch, so that what differs there is a change of one statement.

Takes a stretch with its clause (`newslens.comparison.findings.parted_stretches`). A changed word is a change only where both
wordings make the same statement around it. It is none in an excerpt, which has fewer words and no others; where an editor
put words in brackets or an ellipsis; and where the rest of the clause differs as well.

What this does not cover: what the stretch changes (`newslens.comparison.findings.difference_kinds`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.certainty import states_certainty
from newslens.comparison.shared.content_words import CONTENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.findings.parted_stretches import PartedStretch, ReadWording, WordingPair
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["is_anchored"]

_EDITED = re.compile(r"[\[\](){}]|…|\.\s?\.\s?\.|[”\"»]\s*[“\"«]")
"""Brackets, an ellipsis, and the seam of two pieces: here an editor and not the speaker put the words together."""


_BREAK = re.compile(r"[,;:–—-]")

_ARTICLES: Final = frozenset({"a", "an", "the"})


def is_anchored(pair: WordingPair, stretch: PartedStretch) -> bool:
    """Whether both wordings make one statement around a stretch.

    Examples
    --------
    >>> from newslens.comparison.findings.parted_stretches import part, read_pair
    >>> def anchored(a, b):
    ...     pair = read_pair(a, b)
    ...     return [is_anchored(pair, stretch) for stretch in part(pair.a, pair.b)]
    >>> anchored("We will not sell it", "We will sell it"), anchored("We will sell it, never", "We will sell it")
    ([True], [False])
    """
    if (stretch.is_cut and not _begins_excerpt(stretch)) or _is_other_ending(stretch):
        return False
    lone = not (stretch.a and stretch.b)
    sides = ((pair.a, stretch.a, stretch.at_a), (pair.b, stretch.b, stretch.at_b))
    if any(_is_edited(*side, lone=lone) for side in sides):
        return False
    if lone and any(_is_aside(*side) for side in sides):
        return False
    return _says_the_same_around(stretch)


def _begins_excerpt(stretch: PartedStretch) -> bool:
    """Whether one wording begins a word or two later than the other, perhaps within an expression: "not | all boats"."""
    return not (stretch.at_a or stretch.at_b) and len(stretch.a) + len(stretch.b) <= thresholds.EXCERPT_WORDS


def _is_other_ending(stretch: PartedStretch) -> bool:
    """Whether two wordings go on, or begin, with other words: "We stay, and never sell" and "We stay and wait"."""
    if not (stretch.is_edge and stretch.a and stretch.b):
        return False
    # "a" and "an" go with the word behind them.
    stems_a, stems_b = ({each.stem for each in said} - _ARTICLES for said in (stretch.a, stretch.b))
    return len(stems_a) + len(stems_b) >= thresholds.CUT_WORDS and stems_a.isdisjoint(stems_b)


def _is_edited(wording: ReadWording, words: Sequence[ComparedWord], at: int, *, lone: bool) -> bool:
    """Whether an editor's mark stands in a stretch, or right beside it where the other wording has nothing there."""
    if not words:
        return bool(_EDITED.search(wording.gap_after(at)))
    before, behind = wording.text[at : words[0].start], wording.gap_after(words[-1].end)
    inside = wording.text[words[0].start : words[-1].end]
    if _EDITED.search(inside) or "[" in before or "(" in before or "]" in behind or ")" in behind:
        return True
    return lone and bool(_EDITED.search(before) or _EDITED.search(behind))


def _is_aside(wording: ReadWording, words: Sequence[ComparedWord], at: int) -> bool:
    """Whether some words are an aside with something of its own: "we want peace, not war, here"; not "it will, perhaps, sink"."""
    if not words or not any(each.kind == CONTENT and not states_certainty(each) for each in words):
        return False
    return all(_BREAK.search(wording.gap_after(gap)) for gap in (at, words[-1].end))


def _says_the_same_around(stretch: PartedStretch) -> bool:
    clause = stretch.clause
    # The words of a cut are not counted in its clause.
    own_a, own_b = (0.0, 0.0) if stretch.is_cut else (_weight(stretch.a), _weight(stretch.b))
    rest = max(_weight(clause.a) - own_a, _weight(clause.b) - own_b)
    same = _weight(clause.same)
    if same < thresholds.CLAUSE_SHARE * rest:
        return False
    # "That was legal" and "that was illegal" part in their only content word; then all others must be the same.
    return _shares_content(stretch) or (len(clause.same) > 1 and same == rest)


def _shares_content(stretch: PartedStretch) -> bool:
    """Whether both wordings have a content word, in one form or in two: "sinks" and "may sink"."""
    inside = {each.stem for each in stretch.a if each.kind == CONTENT} & {each.stem for each in stretch.b}
    return bool(inside) or any(each.kind == CONTENT for each in stretch.clause.same)


def _weight(words: Sequence[ComparedWord]) -> float:
    return sum(each.weight for each in words)
