"""Two quotations beside each other: whether they can be one utterance at all, how alike they are, and how they are linked.

Takes two quotations; gives a `MeasuredPair`, or nothing. An utterance needs somebody who uttered it: clauses reported of
"witnesses" or of no one are not joined, nor what states nothing, nor a passage of another report.

What this does not cover: whether a measured pair shares enough (`newslens.comparison.utterances.same_utterance`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.said_by_somebody import is_cited_report, states_something
from newslens.comparison.utterances.same_speaker import compare_voices, is_crowd
from newslens.comparison.utterances.same_utterance import MeasuredPair
from newslens.comparison.utterances.utterance_groups import QuotationLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.comparable_text import Wording
    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    from newslens.comparison.utterances.likeness import LikenessMeasure
    from newslens.comparison.utterances.shared_origin import SharedOrigin

__all__ = ["linked", "measured_pair"]


def measured_pair(
    quotations: Sequence[ComparableQuotation],
    measure: LikenessMeasure,
    origin: SharedOrigin,
    a: int,
    b: int,
) -> MeasuredPair | None:
    """Compare two quotations: speakers, wordings, and whether their places in the articles correspond.

    Parameters
    ----------
    quotations
        All quotations of the event.
    measure
        How alike wordings are.
    origin
        Which stretches of the articles correspond.
    a, b
        Positions of the two in `quotations`.

    Returns
    -------
    MeasuredPair | None
        What the comparison found; None where the two cannot be one utterance, as where neither stands in marks
        and one is ascribed to a crowd ("residents said the road was closed").
    """
    first, second = quotations[a], quotations[b]
    if not (_adds(first, second) and _adds(second, first) and _is_said(first, second)):
        return None
    return MeasuredPair(
        a,
        b,
        first,
        second,
        who=compare_voices(first.voice, second.voice),
        one_lineage=origin.one_lineage(first.text, second.text),
        corresponding=origin.corresponding(first.text, second.text),
        likeness=measure.of(_compared(first, second), _compared(second, first)),
    )


def linked(pair: MeasuredPair) -> QuotationLink:
    """The link of a pair that is one utterance: full, or of a part with the wording that says more."""
    a, b = _compared(pair.first, pair.second), _compared(pair.second, pair.first)
    weight = round(pair.likeness.cover, 6)
    if a is not pair.first.text.wording or b is not pair.second.text.wording:
        whole = pair.a if a is not pair.first.text.wording else pair.b
        return QuotationLink(pair.a, pair.b, weight, whole=whole, beside=True)
    if pair.likeness.same or pair.likeness.cover >= thresholds.FULL_COVER:
        return QuotationLink(pair.a, pair.b, weight)
    short, long = (a, b) if len(a.letters) <= len(b.letters) else (b, a)
    places = frozenset(n for n, word in enumerate(long.content) if word.idea in short.ideas)
    return QuotationLink(pair.a, pair.b, weight, whole=pair.b if long is b else pair.a, places=places)


def _is_said(a: ComparableQuotation, b: ComparableQuotation) -> bool:
    """Whether there is something said, and somebody to have said it.

    Clauses reported of crowds are the reporters' summaries, unless two reports have one to the letter.
    """
    if not (_utters(a) and _utters(b)):
        return False
    if a.marked or b.marked:
        return True
    if a.text.letters == b.text.letters and len(a.text.content) >= thresholds.STOCK_WORDS:
        return True
    return bool(a.speaker or b.speaker) and not is_crowd(a.speaker) and not is_crowd(b.speaker)


def _utters(quotation: ComparableQuotation) -> bool:
    """Whether a quotation is speech.

    It is none where it is a bare name of a thing ("a plan", "her to go"), a passage of another report in marks, or a clause
    that tells of its own speaker by name, as the article does and nobody of himself ("Mayor Brandt opened the bridge").
    """
    surface = quotation.text.surface
    if quotation.marked:
        return not is_cited_report(surface)
    if len(quotation.text.content) < thresholds.PHRASE_WORDS or not states_something(surface):
        return False
    return quotation.speaker_kind != "person" or not _names_its_speaker(quotation)


def _names_its_speaker(quotation: ComparableQuotation) -> bool:
    """Whether the last word of the speaker's name stands in the clause."""
    names = (quotation.speaker or "").split()
    return bool(names) and any(each.form == names[-1].casefold() for each in quotation.text.words)


def _adds(quotation: ComparableQuotation, other: ComparableQuotation) -> bool:
    """Whether indirect speech has more in common with a quotation than the fragments in marks inside it."""
    if quotation.unmarked is None or other.unmarked is not None:
        return True
    return not quotation.unmarked.ideas.isdisjoint(other.text.wording.ideas)


def _compared(quotation: ComparableQuotation, other: ComparableQuotation) -> Wording:
    """What of a quotation is compared with another: beside a fragment in marks, not its own such fragments."""
    if quotation.unmarked is not None and other.kind == "partial":
        return quotation.unmarked
    return quotation.text.wording
