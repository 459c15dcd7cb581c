"""What kind of difference a stretch makes between two wordings.

Takes two wordings and a stretch in which they part (`newslens.comparison.findings.parted_stretches`); gives the kind,
the gravest that applies, or None where the stretch differs only in marks, spacing, contractions, or in how a number is
written. The kinds are explained in `newslens.comparison.findings.wording_differences`.

Most kinds need a stretch in which the wordings make one statement (`newslens.comparison.findings.anchored_stretches`); what
the words turn is told by `turned_meanings` and `changed_names`.

Method: rules of our own; spellings of one word are told by their edit distance (Damerau 1964; optimal string alignment,
divided by the longer length, as rapidfuzz computes it).

What this does not cover: whether a replaced word changes the meaning ("treachery" and "betrayal"?), and stretches
that crossed a quotation mark, which only the sentences around the wordings show (`wording_differences`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.anchored_stretches import is_anchored
from newslens.comparison.findings.changed_names import name_kind
from newslens.comparison.findings.turned_meanings import more_denials_in_a, turned_kind
from newslens.comparison.shared.content_words import bare_letters
from newslens.lexicon import mapping

if TYPE_CHECKING:
    from newslens.comparison.findings.parted_stretches import PartedStretch, ReadWording, WordingPair
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["kind_of"]


def kind_of(pair: WordingPair, stretch: PartedStretch) -> str | None:
    """Kind of a stretch, the gravest that applies; None where it changes no word.

    Examples
    --------
    >>> from newslens.comparison.findings.parted_stretches import part, read_pair
    >>> pair = read_pair("Two boats must not sail", "2 boats should not sail")
    >>> [kind_of(pair, stretch) for stretch in part(pair.a, pair.b)]
    [None, 'modal']
    """
    letters_a, letters_b = _letters(stretch.a), _letters(stretch.b)
    if letters_a == letters_b:  # "end game" and "endgame"; "isn't" and "is not"
        return None
    if _exception_differs(pair, stretch):
        return "exception"
    # An exception is looked for first: half a quotation may end at "nothing", and the cut says the opposite.
    kind = _changed(pair, stretch)
    if kind:
        return kind if kind != "same" else None
    if not stretch.a or not stretch.b:
        return "dropped" if stretch.a else "added"
    return "spelling" if _is_near(letters_a, letters_b, thresholds.WORD_EDITS) else "replaced"


def _changed(pair: WordingPair, stretch: PartedStretch) -> str | None:
    """Kind of a difference that the words decide; "same" where two numbers are one in other characters."""
    number = _number(pair, stretch)
    if number == "same" or not is_anchored(pair, stretch):
        return number if number == "same" else None
    return turned_kind(pair, stretch) or number or name_kind(pair, stretch)


def _letters(found: list[ComparedWord]) -> str:
    return "".join(bare_letters(each.form) for each in found)


def _exception_differs(pair: WordingPair, stretch: PartedStretch) -> bool:
    """Whether a denial lost what took it back: "nothing but debts" and "nothing", not "debts", which says the same."""
    excepts_a = any(each.start in pair.a.exceptions for each in stretch.a)
    excepts_b = any(each.start in pair.b.exceptions for each in stretch.b)
    return excepts_a != excepts_b and more_denials_in_a(stretch) == 0


def _number(pair: WordingPair, stretch: PartedStretch) -> str | None:
    values_a, values_b = _values(pair.a, stretch.a), _values(pair.b, stretch.b)
    if not values_a or not values_b:
        return None
    if values_a != values_b:
        # "12 miles" and "20 kilometres" are one length; whether they are equal, figures tell.
        return "number" if _units(stretch.a) == _units(stretch.b) else None
    # "two" and "2" differ in nothing; "two old" and "2 big" still differ in a word.
    bare = len(values_a) == len(stretch.a) == len(stretch.b)
    return "same" if bare else None


def _units(found: list[ComparedWord]) -> set[str]:
    """Units beside a number, or joined to it ("12-mile")."""
    measures = mapping("figures/measures")
    parts = (part for each in found for part in each.surface.casefold().split("-"))
    return {measures[part] for part in parts if part in measures}


def _values(wording: ReadWording, found: list[ComparedWord]) -> list[float]:
    if not found:
        return []
    # Any overlap counts: the stretch "six" of "two hundred and six" has the value 206.
    start, end = found[0].start, found[-1].end
    return [each.value for each in wording.numerals if each.start < end and start < each.end]


def _is_near(a: str, b: str, most: float) -> bool:
    return bool(DamerauLevenshtein.normalized_distance(a, b) <= most)
