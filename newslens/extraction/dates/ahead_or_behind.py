"""Whether a date lies ahead of publication or behind it, by the tense of its sentence.

Takes the words around a date; gives "future", "past" or None. The marker of tense that stands nearest to the date in
its clause decides, first to its left, then to its right, then in the rest of the sentence. A past form says past ("was",
"killed"); words that look ahead say future ("will", "scheduled"; `newslens/lexicon/dates/future_markers.txt`), and so
does a deadline ("by Friday"), a day that something is moved to ("postponed to Monday") and an order to do something
later ("ordered to appear in court Monday").

What this does not cover: the present tense used of the future ("the ship sails on Friday"), and reported speech,
whose tenses are moved back. No parser is asked, so in a nested clause the wrong verb can decide. Method: the nearest
verb decides the direction of an underspecified date, as in HeidelTime (Strötgen and Gertz, 2010).
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from newslens.extraction.dates.date_thresholds import SUMMONS_REACH
from newslens.extraction.dates.surrounding_words import clause_words
from newslens.language.verbs import finite_forms, is_past_form
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.dates.surrounding_words import SurroundingWords

__all__ = ["Tense", "tense_of", "tense_of_verbs"]

Tense = Literal["past", "future"]
_DEADLINE = frozenset({"by", "until", "till"})
_WILL = ("'ll", "’ll")


def tense_of(around: SurroundingWords) -> Tense | None:
    """Whether a date lies ahead or behind; None where nothing tells.

    Examples
    --------
    >>> from newslens.extraction.dates.surrounding_words import SurroundingWords
    >>> tense_of(SurroundingWords("Members will vote on ", ", it was said.")), tense_of(SurroundingWords("", " rain"))
    ('future', None)
    """
    near = [word for word in around.before if word != "the"]
    if near and (near[-1] in _DEADLINE or (near[-1] == "to" and not _postponing().isdisjoint(near))):
        return "future"
    return tense_of_verbs(around)


def tense_of_verbs(around: SurroundingWords) -> Tense | None:
    """The same by the verbs alone: "had left by Friday" looks back.

    Examples
    --------
    >>> from newslens.extraction.dates.surrounding_words import SurroundingWords
    >>> around = SurroundingWords("Nine had left by ", ".")
    >>> tense_of_verbs(around), tense_of(around)
    ('past', 'future')
    """
    # One at a time, so that the rest of the sentence is read only where the clause says nothing.
    if found := _tenses(around.before):
        return found[-1]
    if found := _tenses(around.behind):
        return found[0]
    if found := _tenses(around.all_before):
        return found[-1]
    found = _tenses(around.all_behind)
    return found[0] if found else None


def _tenses(clause: Sequence[str]) -> list[Tense]:
    """Markers of tense in a clause, in order."""
    found: list[Tense] = []
    position = 0
    while position < len(clause):
        kind = _kind(clause[position])
        length = _looks_ahead(clause, position) if kind == "future" else 0
        position += length or 1
        if length:
            found.append("future")
            position = _behind_verb(clause, position)
        elif kind == "past" or (kind == "future" and is_past_form(clause[position - 1])):
            # "agreed on Monday", and not "agreed to"
            found.append("past")
    return found


def _behind_verb(clause: Sequence[str], position: int) -> int:
    """Position behind the verb of a future: in "will also be held" the "held" is no past form."""
    while position < len(clause) and (
        clause[position] in clause_words("filler") or clause[position].endswith("ly")
    ):
        position += 1
    return position + (position < len(clause) and is_past_form(clause[position]))


@lru_cache(4096)
def _kind(word: str) -> Tense | None:
    """Tense that a word can mark, or open a marker of."""
    # "scheduled" is a past form as well; what the lexicon of the future lists looks ahead.
    if word in _markers() or word.startswith(_stems()) or word in _words_of_summons("order"):
        return "future"
    if is_past_form(word) or word in clause_words("past"):
        return "past"
    return "future" if word.endswith(_WILL) else None


def _looks_ahead(clause: Sequence[str], position: int) -> int:
    """Number of words of the marker at a position that looks ahead, or 0."""
    word = clause[position]
    if word.endswith(_WILL):
        return 1
    if word in _words_of_summons("order"):
        return _summons(clause, position)
    if word == "due" and clause[position + 1 : position + 2] == ["to"] and not _is_verb(clause, position + 2):
        return 0  # "due to heavy rain"
    for rest in _markers().get(word, ()):
        if tuple(clause[position + 1 : position + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 1 if word.startswith(_stems()) else 0


def _summons(clause: Sequence[str], position: int) -> int:
    """Number of words of an order to do something later, or 0: "ordered the crew to appear", not "ordered to leave"."""
    reach = clause[position + 1 : position + 1 + SUMMONS_REACH]
    if "to" not in reach:
        return 0
    behind = reach.index("to") + 1
    return behind + 1 if behind < len(reach) and reach[behind] in _words_of_summons("act") else 0


def _is_verb(clause: Sequence[str], position: int) -> bool:
    return position < len(clause) and clause[position] in _verbs()


@cache
def _verbs() -> frozenset[str]:
    return frozenset(fields[0] for fields in entries("language/verbs")) | {"be"}


@cache
def _words_of_summons(part: str) -> frozenset[str]:
    return frozenset(word for word, what in entries("dates/summons") if what == part)


@cache
def _postponing() -> frozenset[str]:
    """Forms of verbs that set another day: "moved to Monday"."""
    return frozenset(form for verb in words("dates/postponing_verbs") for form in (verb, *finite_forms(verb)))


@cache
def _markers() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word of each marker that looks ahead, to the words that follow it, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for fields in entries("dates/future_markers"):
        first, *rest = fields[0].split()
        if not first.endswith("*"):
            found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in found.items()}


@cache
def _stems() -> tuple[str, ...]:
    return tuple(fields[0][:-1] for fields in entries("dates/future_markers") if fields[0].endswith("*"))
