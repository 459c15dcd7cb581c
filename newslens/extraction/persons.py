"""Which forms of a person's name can be the name of one person.

A full form is the words of a name in order, folded, without titles. Two full forms fit when first and last word
sound alike and nothing between contradicts ("George W. Bush" and "George H. Bush" do not fit); an initial
stands for every name that begins with it. A shorter form is part of a longer one when its words, by sound, come
in the same order there ("Sawarmi Khalid" in "Sawarmi Khaled Saad").

Takes folded names; gives verdicts and keys under which fitting forms meet, so that nobody compares all pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from newslens.extraction.transliteration import skeleton, sounds_alike, two_genders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["fits", "is_part", "keys"]

_SLIP = 88.0
"""Similarity from which on surnames with the same given name count as one with a slip of the pen."""
_SLIP_LENGTH = 6


def keys(name: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Keys of a full form: whoever fits it shares one of them.

    Examples
    --------
    >>> sorted(keys(("moqtada", "sadr")))
    [('m.', 'sdr'), ('mktd', 's.'), ('mktd', 'sdr')]
    """
    first, last = name[0], name[-1]
    yield skeleton(first), skeleton(last)
    yield f"{first[0]}.", skeleton(last)
    yield skeleton(first), f"{last[0]}."


def fits(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full forms can be one person's.

    Examples
    --------
    >>> fits(("karolos", "papoulias"), ("carolos", "papoulias")), fits(("maria", "gomes"), ("mario", "gomes"))
    (True, False)
    """
    if not _surnames(one, other):
        return False
    if not (sounds_alike(one[0], other[0]) or _initial(one[0], other[0]) or _initial(other[0], one[0])):
        return False
    inner, outer = sorted((one[1:-1], other[1:-1]), key=len)
    return _in_order(inner, outer)


def is_part(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the words of a form come, by sound and in order, in a longer one.

    Examples
    --------
    >>> is_part(("aboul", "gheit"), ("ahmed", "aboul", "gheit")), is_part(("gheit", "ahmed"), ("ahmed", "gheit"))
    (True, False)
    """
    return len(short) < len(full) and _in_order(short, full)


def _surnames(one: Sequence[str], other: Sequence[str]) -> bool:
    left, right = one[-1], other[-1]
    if sounds_alike(left, right):
        return True
    return (
        one[0] == other[0]
        and len(one[0]) > 1
        and min(len(left), len(right)) >= _SLIP_LENGTH
        and not two_genders(left, right)
        and ratio(left, right) >= _SLIP
    )


def _initial(short: str, full: str) -> bool:
    return len(short) == 1 and full.startswith(short)


def _in_order(inner: Sequence[str], outer: Sequence[str]) -> bool:
    rest = iter(outer)
    return all(
        any(sounds_alike(word, each) or _initial(word, each) or _initial(each, word) for each in rest)
        for word in inner
    )
