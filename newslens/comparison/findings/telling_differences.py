"""Which differences between two renderings of one utterance a reader would want to know of.

Takes two quotations in marks and how they relate (`renderings.relation`); gives the differences between them that
alter what was said. What alters depends on the relation: within one wording every changed number, name, denial or modal
verb is a change that somebody made. Two translations were made independently, so that a name may differ without fault, and
a modal verb tells only where it binds much more in one of them. A fragment in a reporter's sentence may follow its tense.

Beside them stands what `newslens.comparison.findings.moved_denials` finds, with the kind `denied`: as many denials, of other
words. In such a sentence none was lost or gained.

Method: rules of our own over `newslens.comparison.findings.wording_differences`.

What this does not cover: replaced, added and dropped words, which a reader has to judge, and words that crossed a quotation
mark: an excerpt that ends earlier says nothing else.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.certainty import weakest
from newslens.comparison.findings.moved_denials import find_moved_denials
from newslens.comparison.findings.wording_differences import Difference, differences
from newslens.comparison.findings.written_out import read_written_out
from newslens.lexicon import alternation, mapping, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.findings.marked_wordings import MarkedWording
    from newslens.comparison.findings.moved_denials import MovedDenial, MovedDenials
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["CHANGED_RELATIONS", "find_telling_differences", "weights_of"]

CHANGED_RELATIONS: Final = ("truncated", "reworded", "translated")
"""Relations of renderings whose words may have changed, from the least to the most."""


def weights_of(relation: str) -> dict[str, float]:
    """Weight of each kind of difference between renderings; a kind that is missing is no finding.

    Examples
    --------
    >>> weights_of("translated")["modal"] < weights_of("reworded")["modal"], "name" in weights_of("translated")
    (True, False)
    """
    return thresholds.TRANSLATED_WEIGHTS if relation == "translated" else thresholds.REWORDED_WEIGHTS


def find_telling_differences(base: MarkedWording, other: MarkedWording, relation: str) -> list[Difference]:
    """Differences between two renderings that a reader would want to know of, in the order of the first."""
    denials = find_moved_denials(base.surface, other.surface)
    found = [
        each
        for each in differences(base.surface, other.surface, around_a=base.around, around_b=other.around)
        if _tells(each, base, other, relation) and not _is_settled(each, denials)
    ]
    found += [_moved(each) for each in denials.moved]
    known = weights_of(relation)
    return sorted((each for each in found if each.kind in known), key=lambda each: each.start_a)


def _is_settled(difference: Difference, denials: MovedDenials) -> bool:
    """Whether a denial seems lost or gained in a sentence that has as many of them in both wordings."""
    return difference.kind == "negation" and any(
        start <= difference.start_a <= end for start, end in denials.settled
    )


def _moved(denial: MovedDenial) -> Difference:
    """A denial that moved, as the word that is denied in the one wording and the one in the other."""
    sides = [(each.start, each.end, each.surface) if each else (0, 0, "") for each in denial]
    return Difference("denied", *sides[0], *sides[1])


def _tells(difference: Difference, base: MarkedWording, other: MarkedWording, relation: str) -> bool:
    # "Nothing less than the mill" has a word of denial and denies nothing.
    if difference.kind == "negation":
        return not (_denies_nothing(base.surface) or _denies_nothing(other.surface))
    if difference.kind == "modal":
        return _modal_tells(difference, base, other, relation)
    return True


def _modal_tells(difference: Difference, base: MarkedWording, other: MarkedWording, relation: str) -> bool:
    said_a, said_b = (read_written_out(each) for each in (difference.surface_a, difference.surface_b))
    # "She said they “would wait”": a fragment follows the tense of the sentence that it stands in.
    if "partial" in {base.kind, other.kind} and _present(said_a) == _present(said_b):
        return False
    if relation != "translated":
        return True
    # A translator may add a "may" for a mood that English lacks: in translations both sides must have a modal verb.
    binds_a, binds_b = weakest(said_a), weakest(said_b)
    return binds_a is not None and binds_b is not None and abs(binds_a - binds_b) >= thresholds.MODAL_STEPS


def _present(said: Sequence[ComparedWord]) -> list[str]:
    """Forms of some words, modal verbs in the present: "would" is "will" told later."""
    return [mapping("comparison/shifted_modals").get(each.form, each.form) for each in said]


def _denies_nothing(text: str) -> bool:
    """Whether a wording has a word of denial in a phrase that denies nothing: "nothing less than a wreck"."""
    return bool(_empty_denial().search(text))


@cache
def _empty_denial() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{alternation(words('comparison/empty_denials'))})\b")
