"""What a figure hangs on to its left: the verb with its subject, past hedges and prepositions.

Takes the sentence of a figure in words; gives the place of the word before the figure's hedges, the verb of amount before
it, and subjects as a label can use them.

What this does not cover: what the verb says (`label_measures`, `label_counts`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.figure_words import is_unit_word, small_opening
from newslens.language.verb_arguments import subject_before

if TYPE_CHECKING:
    from newslens.comparison.labels.figure_words import FigureWords, Phrased

__all__ = ["before_leads", "subject_at", "subject_of_being", "verb_before", "with_the"]

_SHARES = frozenset(part for each in lexicon.words("figures/shares") for part in each.split())


def verb_before(found: FigureWords) -> int | None:
    """Position of the verb that a figure hangs on, with only hedges, adverbs and one "to", "at", "by" or "in value" between.

    Parameters
    ----------
    found
        The sentence of the figure in words.
    """
    at = before_leads(found)
    for _ in range(2):
        if found.form(at) in {"to", "at", "by", "in", "from"}:
            at = before_leads(found, at)
        elif found.tag(at) == "N" and found.form(at - 1) == "in":
            at -= 2  # "dropped in value by"
    # "fell 4 per cent to $65": the first figure stands between.
    back = at
    while (
        back > 0
        and at - back < 4
        and (found.tag(back) == "#" or is_unit_word(found.form(back)) or found.form(back) in _SHARES)
    ):
        back -= 1
    at = back
    return at if at >= 0 and found.tag(at) in "VBEGA" else None


def before_leads(found: FigureWords, at: int | None = None) -> int:
    """Position of the word before a figure and its hedges.

    Parameters
    ----------
    found
        The sentence of the figure in words.
    at
        Where to begin; the figure itself where it is not given.
    """
    at = (found.first if at is None else at) - 1
    while at >= 0 and (
        (found.form(at) in lexicon.words("comparison/figure_leads") and found.form(at) not in {"to", "at"})
        or found.tag(at) == "R"
        or _is_hedge_pair(found, at)
    ):
        at -= 1
    return at


def _is_hedge_pair(found: FigureWords, at: int) -> bool:
    """Whether "at" or "to" belongs to a hedge: "at least", "up to"."""
    if found.form(at) == "at":
        return found.form(at + 1) in {"least", "most"}
    return found.form(at) == "to" and found.form(at - 1) == "up"


def subject_of_being(found: FigureWords) -> Phrased | None:
    """The subject of "is" before a figure, as a phrase: "the well" of "the well is 60 metres deep".

    Parameters
    ----------
    found
        The sentence of the figure in words.
    """
    at = before_leads(found)
    return found.phrase_before(at) if found.tag(at) == "A" else None


def subject_at(found: FigureWords, verb: int) -> str | None:
    """The subject of the verb group that ends at a word, up to its first comma, relative clause or preposition but "of".

    Parameters
    ----------
    found
        The sentence of the figure in words.
    verb
        Position of the last word of the group.
    """
    while verb > 0 and found.tag(verb - 1) in "AMR":
        verb -= 1
    subject = subject_before(found.words, verb)
    if subject is None or found.tag(subject.first) in "PKWH":
        return None
    first = subject.first
    while first < subject.end and found.tag(first) in "DCRP'" and found.form(first) != "the":
        first += 1
    last = first
    while (last < subject.end and found.tag(last) in "DNXJ'#") or (
        found.form(last) == "of" and last < subject.end
    ):
        last += 1
    if last <= first or found.tag(last - 1) not in "NX" or "#" in found.words.tags[first:last]:
        return None
    said = found.said(first, last)
    if "\n" in found.text[found.words.starts[first] : found.words.ends[last - 1]]:
        return None
    if first == 0:
        said = small_opening(said)
    said = said.removeprefix("the ").removeprefix("The ")
    return said if len(said) <= thresholds.LABEL_PREDICATE + 10 else None


def with_the(text: str) -> str:
    """The phrase with "the", unless it is a name, a plural, or has it.

    Examples
    --------
    >>> with_the("well"), with_the("the well"), with_the("Velm"), with_the("wells")
    ('the well', 'the well', 'Velm', 'wells')
    """
    return text if text.startswith("the ") or text[:1].isupper() or text.endswith("s") else f"the {text}"
