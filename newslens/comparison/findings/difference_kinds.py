"""What kind of difference a stretch makes between two wordings.

Takes two wordings and a stretch in which they part (`newslens.comparison.findings.parted_stretches`); gives the kind,
the gravest that applies, or None where the stretch differs only in marks, spacing, contractions, or in how a number is
written. The kinds are explained in `newslens.comparison.findings.wording_differences`.

Method: rules of our own, the words from lexicons; spellings of one word or name are told by their edit distance
(Damerau 1964; optimal string alignment, divided by the longer length, as rapidfuzz computes it).

What this does not cover: whether a replaced word changes the meaning ("treachery" and "betrayal"?), and stretches
that crossed a quotation mark, which only the sentences around the wordings show (`wording_differences`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from anyascii import anyascii
from rapidfuzz.distance import DamerauLevenshtein

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.polarity import are_opposites, denies, modal_strengths
from newslens.comparison.shared.content_words import CONTENT, bare_letters
from newslens.lexicon import alternation, entries, mapping, words

if TYPE_CHECKING:
    from newslens.comparison.findings.parted_stretches import PartedStretch, ReadWording, WordingPair
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["begins_sentence", "kind_of"]

_PAUSE = re.compile(r"[.!?…]")
_SENTENCE_ENDS = ".!?:"
_OPENING_MARKS = "\"“‘'«(["


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
    kind = None if _is_cut(pair, stretch) else _changed(pair, stretch)
    if kind:
        return kind if kind != "same" else None
    if not stretch.a or not stretch.b:
        return "dropped" if stretch.a else "added"
    return "spelling" if _is_near(letters_a, letters_b, thresholds.WORD_EDITS) else "replaced"


def begins_sentence(text: str, at: int) -> bool:
    """Whether a word begins a sentence, or a quotation within one: there a capital says nothing.

    Parameters
    ----------
    text
        The text that the word stands in.
    at
        Where the word begins.

    Examples
    --------
    >>> [begins_sentence("He said: “Boats sank”", at) for at in (0, 3, 10, 16)]
    [True, False, True, False]
    """
    before = at
    while before and (text[before - 1] in _OPENING_MARKS or text[before - 1].isspace()):
        before -= 1
    # A space must follow the mark: "3.Oktober" and "U.S." begin nothing.
    return not before or (text[before - 1] in _SENTENCE_ENDS and text[before : before + 1].isspace())


def _changed(pair: WordingPair, stretch: PartedStretch) -> str | None:
    """Kind of a difference that the words decide; "same" where two numbers are one in other characters."""
    if _denial_differs(pair, stretch):
        return "negation"
    return _number(pair, stretch) or _modal(stretch) or _opposite(stretch) or _name(pair, stretch)


def _letters(found: list[ComparedWord]) -> str:
    """Letters of some words, contracted forms written out: "isn't" is "is not"."""
    return "".join(bare_letters(_contracted().sub(_written_out, each.form)) for each in found)


def _written_out(match: re.Match[str]) -> str:
    return mapping("language/contractions")[match.group()]


@cache
def _contracted() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternation(line[0] for line in entries('language/contractions'))})$")


def _is_cut(pair: WordingPair, stretch: PartedStretch) -> bool:
    """Whether one wording leaves out a good part of the other: its beginning, its end, or a sentence of it.

    What is cut changes nothing, whatever it says: who quotes half of a sentence has not denied the other half.
    """
    if stretch.a and stretch.b:
        return False
    if len(stretch.a) + len(stretch.b) < thresholds.CUT_WORDS:
        return False
    gaps = (pair.a.gap_after(stretch.at_a), pair.b.gap_after(stretch.at_b))
    return stretch.is_edge or any(map(_PAUSE.search, gaps))


def _exception_differs(pair: WordingPair, stretch: PartedStretch) -> bool:
    """Whether a denial lost what took it back: "nothing but debts" and "nothing", not "debts", which says the same."""
    excepts_a = any(each.start in pair.a.exceptions for each in stretch.a)
    excepts_b = any(each.start in pair.b.exceptions for each in stretch.b)
    return excepts_a != excepts_b and _more_denials_in_a(stretch) == 0


def _denial_differs(pair: WordingPair, stretch: PartedStretch) -> bool:
    """Whether one wording denies more often than the other, and here is where they part.

    "They must leave" has lost a denial beside "They must not leave". It has not where it denies in other words ("no
    peace until it is withdrawn", "as long as it is not withdrawn"), nor where what was denied was a denial itself
    ("never stopped running", "kept running") or was taken back ("nothing but debts", "debts").
    """
    # At an edge the two may stop at different places: "We stay, and never sell it" and "We stay and wait here" part
    # in more than a "never".
    is_long = len(stretch.a) + len(stretch.b) >= thresholds.CUT_WORDS
    if pair.a.denials == pair.b.denials or (stretch.is_edge and is_long):
        return False
    more_in_a = _more_denials_in_a(stretch)
    richer, denied, hidden_beside, hidden_in_poorer = (
        (pair.a, stretch.a, pair.hidden_a, pair.hidden_b)
        if more_in_a > 0
        else (pair.b, stretch.b, pair.hidden_b, pair.hidden_a)
    )
    taken_back = hidden_beside | richer.exceptions
    return more_in_a != 0 and not hidden_in_poorer and all(each.start not in taken_back for each in denied)


def _more_denials_in_a(stretch: PartedStretch) -> int:
    return sum(map(denies, stretch.a)) - sum(map(denies, stretch.b))


def _number(pair: WordingPair, stretch: PartedStretch) -> str | None:
    values_a, values_b = _values(pair.a, stretch.a), _values(pair.b, stretch.b)
    if not values_a or not values_b:
        return None
    if values_a != values_b:
        return "number"
    # "two" and "2" differ in nothing; "two old" and "2 big" still differ in a word.
    bare = len(values_a) == len(stretch.a) == len(stretch.b)
    return "same" if bare else None


def _values(wording: ReadWording, found: list[ComparedWord]) -> list[float]:
    if not found:
        return []
    # Any overlap counts: the stretch "six" of "two hundred and six" has the value 206.
    start, end = found[0].start, found[-1].end
    return [each.value for each in wording.numerals if each.start < end and start < each.end]


def _modal(stretch: PartedStretch) -> str | None:
    strength_a, strength_b = modal_strengths(stretch.a), modal_strengths(stretch.b)
    # "can" and "could" bind alike; "must" and "should" do not.
    if strength_a and strength_b:
        return "modal" if set(strength_a.values()) != set(strength_b.values()) else None
    # "will sink" beside "sinks" is a matter of tense; "may sink" is not.
    lone = strength_a or strength_b
    return "modal" if not words("comparison/doubting_modals").isdisjoint(lone) else None


def _opposite(stretch: PartedStretch) -> str | None:
    """Opposites are told where one word stands for one: in longer stretches the rest may turn them round again."""
    if len(stretch.a) != 1 or len(stretch.b) != 1:
        return None
    return "opposite" if are_opposites(stretch.a[0], stretch.b[0]) else None


def _name(pair: WordingPair, stretch: PartedStretch) -> str | None:
    # "Olsen" for "he" names whom the other leaves open; only "Olsen" for "Brandt" is another name.
    names_a, names_b = _names(pair.a.text, stretch.a), _names(pair.b.text, stretch.b)
    if not names_a or not names_b:
        return None
    return "spelling" if _is_near("".join(names_a), "".join(names_b), thresholds.NAME_EDITS) else "name"


def _names(text: str, found: list[ComparedWord]) -> list[str]:
    """Capitalised content words that do not begin a sentence, in plain letters."""
    return [
        anyascii(each.form)
        for each in found
        if each.kind == CONTENT and each.surface[0].isupper() and not begins_sentence(text, each.start)
    ]


def _is_near(a: str, b: str, most: float) -> bool:
    return bool(DamerauLevenshtein.normalized_distance(a, b) <= most)
