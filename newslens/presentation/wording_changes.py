"""What happened to the words of an utterance on the way, counted and told in a sentence.

Takes the cells of an alignment table, for each witness a token or None in every column; gives sentences such as
"Report 3: of 12 words 2 replaced and 1 dropped; a negation is lost." Case, kinds of apostrophes and punctuation do not
count as differences. Not covered: what a changed word means, a negation aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.language.closed_classes import closed_class_words
from newslens.presentation.phrasing import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["SHORTER_BEFORE", "WordCounts", "count_changes", "form", "is_word", "length", "what_changed"]

SHORTER_BEFORE: Final = "shorter, a day or more before"
"""Relation to the base of what has fewer words and appeared before it: it cannot have been cut from there."""


class WordCounts(NamedTuple):
    """What became of the words of a base in a witness."""

    total: int
    """Words of the base."""
    kept: int
    replaced: int
    dropped: int
    added: int


def is_word(token: str) -> bool:
    """Whether a token is more than punctuation."""
    return any(character.isalnum() for character in token)


def form(token: str | None) -> str:
    """What counts of a token: no case, one kind of apostrophe; punctuation counts as nothing.

    Examples
    --------
    >>> form("People’s"), form(","), form(None)
    ("people's", '', '')
    """
    if token is None or not is_word(token):
        return ""
    return token.casefold().replace("’", "'").replace("‘", "'")


def length(cells: Iterable[str | None]) -> int:
    """Number of words."""
    return sum(1 for cell in cells if cell is not None and is_word(cell))


def count_changes(mine: Sequence[str | None], base: Sequence[str | None]) -> WordCounts:
    """What became of the words of a base, column by column.

    Examples
    --------
    >>> count_changes(["we", "heard", None, "!"], ["We", "saw", "it", "."])
    WordCounts(total=3, kept=1, replaced=1, dropped=1, added=0)
    """
    pairs = [(form(a), form(b)) for a, b in zip(mine, base, strict=True)]
    return WordCounts(
        total=length(base),
        kept=sum(1 for a, b in pairs if a and a == b),
        replaced=sum(1 for a, b in pairs if a and b and a != b),
        dropped=sum(1 for a, b in pairs if b and not a),
        added=sum(1 for a, b in pairs if a and not b),
    )


def what_changed(
    witnesses: Iterable[tuple[int, str, Sequence[str | None]]], base: Sequence[str | None]
) -> list[str]:
    """What happened to the words of the base in each other witness; those to which the same happened together.

    Parameters
    ----------
    witnesses
        Number, relation to the base and cells of each.
    base
        Cells of the base.

    Examples
    --------
    >>> what_changed([(2, "reworded", ["We", "saw", "none"]), (3, "identical", ["we", "saw", "it"])], ["We", "saw", "it"])
    ['Report 2: of 3 words 1 replaced; a negation is gained.', 'Report 3: every word kept.']
    """
    told: dict[str, list[str]] = {}
    for number, relation, cells in witnesses:
        told.setdefault(_deeds(relation, cells, base), []).append(str(number))
    return [
        f"{'Reports' if len(numbers) > 1 else 'Report'} {listed(numbers)}: {deeds}."
        for deeds, numbers in told.items()
    ]


def _deeds(relation: str, mine: Sequence[str | None], base: Sequence[str | None]) -> str:
    """What happened to the words of the base in one witness."""
    total, kept, replaced, dropped, added = count_changes(mine, base)
    if not (replaced or dropped or added):
        return "every word kept"
    if "translated" in relation:
        return f"worded on its own, {kept or 'none'} of {total} words in common"
    if "truncated" in relation:
        others = f", {replaced + added} other" if replaced + added else ""
        return f"{kept or 'none'} of {total} words{others}"
    if SHORTER_BEFORE in relation:
        return f"{kept or 'none'} of {total} words, before the base appeared"
    deeds = [
        f"{number} {what}"
        for what, number in (("replaced", replaced), ("dropped", dropped), ("added", added))
        if number
    ]
    return f"of {total} words {listed(deeds)}{_negations(mine, base)}"


def _negations(mine: Sequence[str | None], base: Sequence[str | None]) -> str:
    """Whether a negation was lost or gained; words may change without changing the sense, this one may not."""
    negations = closed_class_words("denies")
    lost = sum(form(token) in negations for token in base) - sum(form(token) in negations for token in mine)
    return "" if not lost else f"; a negation is {'lost' if lost > 0 else 'gained'}"
