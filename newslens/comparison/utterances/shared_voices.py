"""Speakers who are one voice because two articles put the same sentence into their mouths.

Takes measured pairs of quotations and those that are one utterance already; gives pairs anew. One report quotes the
statement of a firm, the other its spokeswoman: nothing in the names shows that they are one, the sentence in marks that both
are given does. So what else those two articles have them say needs to share no more than what one speaker says.

What this does not cover: speakers whose names show that they are two (`newslens.comparison.utterances.same_speaker`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.same_speaker import SAME, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.same_utterance import MeasuredPair

__all__ = ["with_shared_voices"]

_Voice = tuple[int, str]
"""An article, and the name of a speaker there."""


def with_shared_voices(
    measured: Sequence[MeasuredPair], held: Iterable[MeasuredPair]
) -> Sequence[MeasuredPair]:
    """The pairs, those of speakers not known to be one who are one voice by what is held as pairs of one speaker.

    Parameters
    ----------
    measured
        All measured pairs; given back as they are where no voices are shared.
    held
        Those of them that are one utterance.
    """
    voices = {_voices(pair) for pair in held if _equates(pair)} - {None}
    if not voices:
        return measured
    return [
        pair._replace(who=SAME) if pair.who == UNKNOWN and _voices(pair) in voices else pair
        for pair in measured
    ]


def _equates(pair: MeasuredPair) -> bool:
    """Whether a pair shows that its speakers are one: a whole sentence in marks, to the letter, that says something."""
    likeness = pair.likeness
    return (
        pair.who == UNKNOWN
        and pair.first.kind == pair.second.kind == "direct"
        and (likeness.same or likeness.inside)
        and likeness.words >= thresholds.VOICE_WORDS
    )


def _voices(pair: MeasuredPair) -> frozenset[_Voice] | None:
    """The two voices of a pair; None where one of them has no name."""
    both = [_voice(pair.first), _voice(pair.second)]
    return None if None in both else frozenset(each for each in both if each)


def _voice(quotation: ComparableQuotation) -> _Voice | None:
    return (quotation.article, quotation.speaker) if quotation.speaker else None
