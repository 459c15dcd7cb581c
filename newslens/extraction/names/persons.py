"""Which forms of a person's name can be the name of one person.

A full form is the words of a name in order, folded, without titles. Two full forms fit when they have as many words
and each sounds like its fellow. A shorter form is part of a longer one when its words, by sound, come in the same
order there ("Tarik Hamid" in "Tarik Hameed Nur"), and one with initials is part of every one that begins so:
such a form can belong to several people ("George Kroll", "G. Kroll"), and who joins them asks that it be but one.

Takes folded names; gives verdicts and keys under which fitting forms meet, so that nobody compares all pairs.

What this does not cover: nicknames (Bill for William), names that are translated rather than transliterated, and names
whose given name comes last (Li Weiming is taken up where a name is resolved, in `canonical_names`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from newslens.extraction.names.name_thresholds import SLIP_LETTERS, SLIP_LIKENESS
from newslens.language.phonetic_keys import skeleton, sounds_alike, two_genders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["fit_one_person", "is_part_of", "part_key", "part_keys", "person_keys"]


def person_keys(name: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Keys of a full form: whoever fits it shares one of them.

    Examples
    --------
    >>> list(person_keys(("moqtada", "sadr")))
    [('mktd', 'sdr'), ('mktd', 's.')]
    """
    first, last = name[0], name[-1]
    yield skeleton(first), skeleton(last)
    yield skeleton(first), f"{last[0]}."


def part_keys(name: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Keys of a full form under which its parts look for it, those of their own first and last word.

    Examples
    --------
    >>> list(part_keys(("ahmed", "ghazal")))
    [('Amd', 'gzl'), ('a.', 'gzl')]
    """
    for number, word in enumerate(name[:-1]):
        for after in name[number + 1 :]:
            yield skeleton(word), skeleton(after)
    yield f"{name[0][0]}.", skeleton(name[-1])


def part_key(name: Sequence[str]) -> tuple[str, str]:
    """Key under which a form looks for those it is part of."""
    first = name[0]
    return f"{first}." if len(first) == 1 else skeleton(first), skeleton(name[-1])


def fit_one_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full forms can be one person's.

    Examples
    --------
    >>> fit_one_person(("karolos", "papoulias"), ("carolos", "papoulias")), fit_one_person(("maria", "gomes"), ("mario", "gomes"))
    (True, False)
    """
    if len(one) != len(other) or not _surnames(one, other):
        return False
    return all(sounds_alike(left, right) for left, right in zip(one[:-1], other[:-1], strict=True))


def is_part_of(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the words of a form, or their initials, come in order in a fuller one.

    Examples
    --------
    >>> is_part_of(("aboul", "gheit"), ("ahmed", "aboul", "gheit")), is_part_of(("j", "kroll"), ("jan", "kroll"))
    (True, True)
    """
    fuller = len(short) < len(full) or sum(map(len, short)) < sum(map(len, full))
    return fuller and len(short) <= len(full) and short != full and _in_order(short, full)


def _surnames(one: Sequence[str], other: Sequence[str]) -> bool:
    left, right = one[-1], other[-1]
    if sounds_alike(left, right):
        return True
    return (
        one[0] == other[0]
        and len(one[0]) > 1
        and min(len(left), len(right)) >= SLIP_LETTERS
        and not two_genders(left, right)
        and ratio(left, right) >= SLIP_LIKENESS
    )


def _initial(short: str, full: str) -> bool:
    return len(short) == 1 and full.startswith(short)


def _in_order(inner: Sequence[str], outer: Sequence[str]) -> bool:
    rest = iter(outer)
    return all(any(sounds_alike(word, each) or _initial(word, each) for each in rest) for word in inner)
