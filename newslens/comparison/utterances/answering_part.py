"""The part of a longer wording that answers to a fragment of it.

Takes a whole quotation and a fragment; gives the stretch of the whole with most of the fragment's ideas in its order:
beside "asked for calm", of "We mourn the dead, we ask for calm, and we ask for patience" the words "ask for calm".

What this does not cover: fragments that answer to two stretches far apart; the weightier one is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from newslens.comparison.shared.comparable_text import ComparableText, read_comparable
from newslens.comparison.shared.content_words import CONTENT
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.reading import split_sentences

if TYPE_CHECKING:
    from newslens.comparison.shared.comparable_text import Wording

__all__ = ["answering_stretch"]


def answering_stretch(whole: ComparableText, fragment: Wording, *, sentences: bool = False) -> ComparableText:
    """The stretch of a longer wording that answers to a fragment of it; all of it where none does.

    Parameters
    ----------
    whole, fragment
        The longer wording and the shorter one.
    sentences
        Whole sentences, for a fragment that is one itself.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_wording
    >>> whole = read_comparable(0, 0, "We mourn the dead, we ask for calm, and we ask for patience.")
    >>> answering_stretch(whole, read_wording("asked for calm")).surface
    'ask for calm'
    """
    best = max(_runs(whole.wording, fragment), key=lambda run: _weight(whole.wording, run), default=[])
    if not any(whole.words[n].kind == CONTENT for n in best) or whole.wording.ideas <= fragment.ideas:
        return whole
    start, end = whole.words[best[0]].start, whole.words[best[-1]].end
    if sentences:
        spans = split_sentences(whole.surface)
        start = max((left for left, _ in spans if left <= start), default=start)
        end = min((right for _, right in spans if right >= end), default=end)
    else:
        start, end = _with_marks(whole.surface, start, end, fragment)
    return read_comparable(whole.article, whole.start + start, whole.surface[start:end])


def _runs(whole: Wording, fragment: Wording) -> list[list[int]]:
    """Positions of words of the whole that stand in the fragment too, in runs without wide gaps."""
    opcodes = Indel.opcodes([each.idea for each in whole.words], [each.idea for each in fragment.words])
    runs: list[list[int]] = []
    for code in opcodes:
        for n in range(code.src_start, code.src_end) if code.tag == "equal" else ():
            if runs and n - runs[-1][-1] <= thresholds.STRETCH_GAP:
                runs[-1].append(n)
            else:
                runs.append([n])
    return runs


def _weight(whole: Wording, run: list[int]) -> float:
    return sum(whole.words[n].weight for n in run)


def _with_marks(text: str, start: int, end: int, fragment: Wording) -> tuple[int, int]:
    """A stretch with the marks around it that the fragment has around its words."""
    head = fragment.surface[: fragment.words[0].start]
    tail = fragment.surface[fragment.words[-1].end :]
    return start - len(head) * text[:start].endswith(head), end + len(tail) * text[end:].startswith(tail)
