"""Whether a stretch puts one name for another, or only another spelling or another way to say it.

Takes a stretch in which two wordings part (`newslens.comparison.findings.parted_stretches`); gives `name`, `spelling`, or
None where it changes no name. One country has several names ("Britain", "the UK", "British"), an organisation a long and a
short one, and a title is none ("General Brandt", "Mr Brandt").

Method: spellings of one name are told by their edit distance (Damerau 1964; optimal string alignment, divided by the longer
length, as rapidfuzz computes it); names of countries and titles from lexicons.

What this does not cover: two names of one bearer that share nothing ("Olsen", "the Bear").
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from anyascii import anyascii
from rapidfuzz.distance import DamerauLevenshtein

from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.shared.content_words import CONTENT
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.findings.parted_stretches import PartedStretch, WordingPair
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["begins_sentence", "name_kind"]

_SENTENCE_ENDS = ".!?:"
_OPENING_MARKS = "\"“‘'«(["


def name_kind(pair: WordingPair, stretch: PartedStretch) -> str | None:
    """Kind of the change of a name in a stretch; None where there is none.

    Examples
    --------
    >>> from newslens.comparison.findings.parted_stretches import part, read_pair
    >>> pair = read_pair("I met Olsen of Britain there", "I met Brandt of Norway there")
    >>> [name_kind(pair, stretch) for stretch in part(pair.a, pair.b)]
    ['name', 'name']
    """
    # "Olsen" for "he" names whom the other leaves open; only "Olsen" for "Brandt" is another name.
    names_a, names_b = _names(pair.a.text, stretch.a), _names(pair.b.text, stretch.b)
    if not names_a or not names_b or _is_one_country(names_a, names_b):
        return None
    a, b = ("".join(names) for names in (names_a, names_b))
    if (
        _is_short_for(a, names_b)
        or _is_short_for(b, names_a)
        or not (_is_name(stretch.a) and _is_name(stretch.b))
    ):
        return None
    if _stands_in(stretch.a, pair.b.words) or _stands_in(stretch.b, pair.a.words):
        return None
    near = DamerauLevenshtein.normalized_distance(a, b) <= thresholds.NAME_EDITS
    return "spelling" if near else "name"


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


def _names(text: str, found: Sequence[ComparedWord]) -> list[str]:
    """Capitalised content words that do not begin a sentence and are no titles, in plain letters."""
    return [
        anyascii(each.form)
        for each in found
        if each.kind == CONTENT
        and each.surface[0].isupper()
        and each.form not in _titles()
        and not begins_sentence(text, each.start)
    ]


def _is_name(found: Sequence[ComparedWord]) -> bool:
    """Whether some words are a name and no more: in "Rovers had rallied" and "Olsen won" more than the name differs."""
    return all(each.kind != CONTENT or each.surface[0].isupper() for each in found)


def _stands_in(found: Sequence[ComparedWord], said: Sequence[ComparedWord]) -> bool:
    """Whether a name only changed its place: "Brandt, head of the Board" and "the Board's head, Brandt"."""
    stems = {each.stem for each in said}
    return any(each.kind == CONTENT and each.stem in stems for each in found)


def _is_short_for(short: str, names: Sequence[str]) -> bool:
    """Whether a name is made of the first letters of others, or begins another: "PHB", "Port Harbour Board"; "Dec."."""
    return "".join(names).startswith(short) or (
        len(names) > 1 and short == "".join(name[0] for name in names)
    )


def _is_one_country(a: Sequence[str], b: Sequence[str]) -> bool:
    lines_a, lines_b = (_countries().get(" ".join(names), frozenset()) for names in (a, b))
    return not lines_a.isdisjoint(lines_b)


@cache
def _titles() -> frozenset[str]:
    return frozenset(title.casefold().rstrip(".") for title in words("names/titles"))


@cache
def _countries() -> dict[str, frozenset[int]]:
    """For each name of a country, its people or its capital the lines of the lexicon that it stands in."""
    found: dict[str, set[int]] = {}
    for n, fields in enumerate(entries("names/countries")):
        for name in ", ".join(fields).split(", "):
            found.setdefault(anyascii(name.casefold().removeprefix("the ")), set()).add(n)
    return {name: frozenset(lines) for name, lines in found.items()}
