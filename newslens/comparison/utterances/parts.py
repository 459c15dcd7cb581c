"""The part of a longer wording that answers to a fragment of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from newslens.comparison.reuse.candidates import read_line
from newslens.comparison.shared.content_words import CONTENT
from newslens.reading.lines import split_sentences

if TYPE_CHECKING:
    from newslens.comparison.reuse.candidates import Line

__all__ = ["answering"]

_GAP = 5
"""Words between two that answer to a fragment, beyond which they are no longer one stretch."""


def answering(whole: Line, fragment: Line, *, sentences: bool = False) -> Line:
    """The stretch of a longer wording that answers to a fragment of it; all of it where none does.

    Parameters
    ----------
    whole, fragment
        The longer wording and the shorter one.
    sentences
        Whole sentences, for a fragment that is one itself.

    Examples
    --------
    >>> from newslens.comparison.reuse.candidates import read_line
    >>> whole = read_line(0, 0, "We mourn the dead, we ask for calm, and we ask for patience.")
    >>> answering(whole, read_line(1, 0, "asked for calm")).surface
    'ask for calm'
    """
    opcodes = Indel.opcodes([each.idea for each in whole.words], [each.idea for each in fragment.words])
    places = [n for code in opcodes if code.tag == "equal" for n in range(code.src_start, code.src_end)]
    runs: list[list[int]] = []
    for n in places:
        if runs and n - runs[-1][-1] <= _GAP:
            runs[-1].append(n)
        else:
            runs.append([n])
    best = max(runs, key=lambda run: sum(whole.words[n].weight for n in run), default=[])
    if not best or all(whole.words[n].kind != CONTENT for n in best) or _repeats(whole, fragment):
        return whole
    start, end = whole.words[best[0]].start, whole.words[best[-1]].end
    if sentences:
        spans = split_sentences(whole.surface)
        start = max((left for left, _ in spans if left <= start), default=start)
        end = min((right for _, right in spans if right >= end), default=end)
    else:
        start, end = _with_marks(whole.surface, start, end, fragment)
    return read_line(whole.owner, whole.start + start, whole.surface[start:end])


def _repeats(whole: Line, fragment: Line) -> bool:
    """Whether the longer wording says nothing but what the fragment says, more often."""
    return {each.idea for each in whole.content} <= {each.idea for each in fragment.content}


def _with_marks(text: str, start: int, end: int, fragment: Line) -> tuple[int, int]:
    """A stretch with the marks around it that the fragment has around its words."""
    head = fragment.surface[: fragment.words[0].start]
    tail = fragment.surface[fragment.words[-1].end :]
    return start - len(head) * text[:start].endswith(head), end + len(tail) * text[end:].startswith(tail)
