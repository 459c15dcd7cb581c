"""Which differences between two renderings of one utterance a reader would want to know of.

Takes two quotations in marks and how they relate (`renderings.relation`); gives the differences between them that
alter what was said. What alters depends on the relation: within one wording every changed number, name, denial, modal
verb or mark is a change that somebody made. Two translations were made independently, so that a name or a mark
may differ without fault, and a modal verb tells only where it binds much more in one of them.

Method: rules of our own over `newslens.comparison.findings.wording_differences`.

What this does not cover: replaced, added and dropped words, which a reader has to judge.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.polarity import modal_strengths
from newslens.comparison.findings.wording_differences import differences
from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.lexicon import alternation, words

if TYPE_CHECKING:
    from newslens.comparison.findings.marked_wordings import MarkedWording
    from newslens.comparison.findings.wording_differences import Difference

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
    found = differences(base.surface, other.surface, around_a=base.around, around_b=other.around)
    known = weights_of(relation)
    return [each for each in found if each.kind in known and _tells(each, base, other, relation)]


def _tells(difference: Difference, base: MarkedWording, other: MarkedWording, relation: str) -> bool:
    # "Nothing less than the mill" has a word of denial and denies nothing.
    if difference.kind == "negation":
        return not (_denies_nothing(base.surface) or _denies_nothing(other.surface))
    # A translator may add a "may" for a mood that English lacks: in translations both sides must have a modal verb.
    if difference.kind == "modal" and relation == "translated":
        binds_a, binds_b = _strength(difference.surface_a), _strength(difference.surface_b)
        return bool(binds_a and binds_b) and abs(binds_a - binds_b) >= thresholds.MODAL_STEPS
    if difference.kind == "marks":
        crossed = read_words(difference.surface_a or difference.surface_b)
        return sum(each.kind == CONTENT for each in crossed) >= thresholds.CROSSED_WORDS
    return True


def _strength(surface: str) -> int:
    """How strongly the strongest modal verb of a stretch binds; 0 where there is none."""
    return max(modal_strengths(read_words(surface)).values(), default=0)


def _denies_nothing(text: str) -> bool:
    """Whether a wording has a word of denial in a phrase that denies nothing: "nothing less than a wreck"."""
    return bool(_empty_denial().search(text))


@cache
def _empty_denial() -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{alternation(words('comparison/empty_denials'))})\b")
