"""Forms of names, and which of them are one bearer's.

A form is a name as the rules see it: its kind and its folded words. Forms are joined into disjoint sets over the
whole corpus: first those that say the same (persons that fit by sound, bodies with the same distinguishing words),
then each shorter form with the fuller one that it is part of, where that is but one. Whatever fits two stays apart.

Takes forms and their disjoint sets; joins the sets. Forms meet under keys, never all pairs; a crowded key joins only a
bounded number, so that a common surname costs no square.

What this does not cover: bearers that only knowledge of the world would join (a nickname) or keep apart (two people of
one name). Method: blocking by phonetic key, then pairwise rules (Christen, Data Matching, 2012).
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from newslens.extraction.names import organisations, persons
from newslens.extraction.names.gazetteer import known_name
from newslens.extraction.names.name_thresholds import CROWDED_KEY, TELLING_CONSONANTS
from newslens.language.phonetic_keys import Spelling, fold_name, skeleton, sounds_alike

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newslens.disjoint_sets import DisjointSets

__all__ = ["NameForm", "NameKey", "is_listed", "join_forms", "join_singles"]

NameForm = tuple[str, Spelling]
"""Kind and folded words."""
NameKey = tuple[str, ...]


def join_forms(
    forms: Sequence[NameForm], joined: DisjointSets[NameForm], together: Callable[[NameForm, NameForm], bool]
) -> None:
    """Join the full forms of a corpus.

    Parameters
    ----------
    forms
        Forms in a fixed order.
    joined
        The sets, changed by this.
    together
        Whether two forms stand in one article, where a small difference is meant.

    Examples
    --------
    >>> from newslens.disjoint_sets import DisjointSets
    >>> forms = [("person", ("elias", "vretos")), ("person", ("ilias", "vretos"))]
    >>> sets = DisjointSets(forms)
    >>> join_forms(forms, sets, lambda one, other: False)
    >>> sets.find(forms[1])
    ('person', ('elias', 'vretos'))
    """
    blocks: dict[NameKey, list[NameForm]] = defaultdict(list)
    for form in forms:
        for key in dict.fromkeys(_keys(form)):
            blocks[key].append(form)
    for key in sorted(blocks):
        block = blocks[key]
        for number, one in enumerate(block[:CROWDED_KEY]):
            for other in block[number + 1 : CROWDED_KEY]:
                if _same(one, other, together):
                    joined.join(one, other)
    _join_parts(forms, joined)


def join_singles(forms: Sequence[NameForm], joined: DisjointSets[NameForm]) -> None:
    """Join names of one word that no fuller form explains, by sound: two spellings of a town.

    Parameters
    ----------
    forms
        Forms in a fixed order; those of several words, and those that the lexicon lists, are left as they are.
    joined
        The sets, changed by this.
    """
    blocks: dict[NameKey, list[NameForm]] = defaultdict(list)
    for kind, words in forms:
        if len(words) == 1 and len(skeleton(words[0])) >= TELLING_CONSONANTS and not is_listed((kind, words)):
            blocks[kind, skeleton(words[0])].append((kind, words))
    for block in blocks.values():
        for one, other in pairwise(block[:CROWDED_KEY]):
            if sounds_alike(one[1][0], other[1][0]):
                joined.join(one, other)


def is_listed(form: NameForm) -> bool:
    """Whether the lexicon lists a name, so that a like one is another.

    Examples
    --------
    >>> is_listed(("place", ("niger",))), is_listed(("place", ("talunda",)))
    (True, False)
    """
    return form[0] != "person" and known_name(" ".join(form[1]).title()) is not None


def _keys(form: NameForm) -> list[NameKey]:
    """Keys under which forms that say the same meet."""
    kind, words = form
    if kind == "person":
        return [(kind, *key) for key in persons.person_keys(words)]
    core = organisations.core_words(words)
    return [(kind, *core), (kind, "sound", *(skeleton(word) for word in core))]


def _same(one: NameForm, other: NameForm, together: Callable[[NameForm, NameForm], bool]) -> bool:
    if one[0] == "person":
        alike = sounds_alike(one[1][-1], other[1][-1])
        return persons.fit_one_person(one[1], other[1]) and (alike or not together(one, other))
    left, right = organisations.core_words(one[1]), organisations.core_words(other[1])
    if left == right:
        return True
    if len(left) != len(right) or (is_listed(one) and is_listed(other)):
        return False
    return all(sounds_alike(first, second) for first, second in zip(left, right, strict=True))


def _join_parts(forms: Sequence[NameForm], joined: DisjointSets[NameForm]) -> None:
    """Each form to the fuller one that it is part of, where that is but one; the fullest first."""
    fuller: dict[NameKey, list[NameForm]] = defaultdict(list)
    for form in forms:
        for key in dict.fromkeys(_keys_of_fuller(form)):
            fuller[key].append(form)
    for form in sorted(forms, key=lambda form: (-len(form[1]), -sum(map(len, form[1])), form)):
        found = {
            joined.find(other)
            for key in _keys_of_part(form)
            for other in fuller.get(key, [])[:CROWDED_KEY]
            if _is_part(form, other)
        } - {joined.find(form)}
        if len(found) == 1:
            joined.join(form, *found)


def _keys_of_part(form: NameForm) -> list[NameKey]:
    """Keys under which a form looks for fuller ones."""
    kind, words = form
    if kind == "person":
        return [(kind, *persons.part_key(words))]
    return [
        (kind, "ends", words[0], words[-1]),
        (kind, "home", *organisations.core_words(words)),
        (kind, "of", *words),
    ]


def _keys_of_fuller(form: NameForm) -> Iterator[NameKey]:
    """Keys under which a form is found by those that are part of it."""
    kind, words = form
    if kind == "person":
        yield from ((kind, *key) for key in persons.part_keys(words))
        return
    yield kind, "ends", words[0], words[-1]
    home = _home_core(form)
    if home is not None:
        yield kind, "home", *home
    yield from ((kind, "of", *words[:at]) for at, word in enumerate(words) if word == "of" and at > 1)


def _is_part(form: NameForm, other: NameForm) -> bool:
    if form[0] == "person":
        return persons.is_part_of(form[1], other[1])
    return len(form[1]) < len(other[1]) and (
        organisations.is_core_of(form[1], other[1])
        or other[1][: len(form[1]) + 1] == (*form[1], "of")
        or _home_core(other) == organisations.core_words(form[1])
    )


def _home_core(form: NameForm) -> Spelling | None:
    home = organisations.without_country(" ".join(form[1]).title())
    return None if home is None else organisations.core_words(fold_name(home))
