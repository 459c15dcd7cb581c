"""Who has an age and what has a magnitude: "the driver", "aftershock".

Takes the sentence of a figure in words; gives the noun phrase that bears what the figure tells, where it is read safely.

What this does not cover: ages of persons who are named beside the figure, which the claim itself holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.roles import is_person
from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.figure_governors import subject_at, with_the
from newslens.comparison.labels.figure_words import is_unit_word
from newslens.comparison.shared.content_words import word

if TYPE_CHECKING:
    from newslens.comparison.labels.figure_words import FigureWords

__all__ = ["read_age", "read_shaken"]


def read_age(found: FigureWords | None) -> str | None:
    """Whose age a figure gives, where it is no name: "the driver" of "the 42-year-old driver".

    Parameters
    ----------
    found
        The sentence of the figure in words.
    """
    if found is None:
        return None
    if found.glued or found.form(found.after).startswith("year"):
        phrase = found.phrase_from(found.after)
        return with_the(phrase.text) if phrase and not is_unit_word(phrase.head) else None
    before = found.first - 1
    if found.form(before) in {"aged", "age", "ages"}:
        before -= 1
    if found.form(before) == "at":
        verb = before - 1
        return subject_at(found, verb) if found.tag(verb) in "VE" else None
    if found.tag(before) == "A" and found.tag(before - 1) == "K":
        before -= 2  # "the leader of the Open, who is 28"
    if found.form(before) in {",", "("}:
        before -= 1
    if (role := _role_of(found, before)) is not None:
        return role
    phrase = found.phrase_before(_without_place(found, before) + 1)
    if phrase is None or is_unit_word(phrase.head):
        return None
    return phrase.text if phrase.text[:1].isupper() or phrase.head.endswith("s") else f"the {phrase.text}"


def _role_of(found: FigureWords, last: int) -> str | None:
    """A person who is named by what he is of: "the head of the union", "the mother of the boy", but "the death of the boy"."""
    first = last
    while first > 0 and found.tag(first) in "DNXJ'" and found.form(first) != "of":
        first -= 1
    role = found.phrase_before(first) if found.form(first) == "of" and first < last else None
    if role is None or not is_person(word(role.head)):
        return None
    return f"{with_the(role.text)} {found.said(first, last + 1)}"


def _without_place(found: FigureWords, last: int) -> int:
    """The last word before what says where somebody is from: "Ada Orvell" of "Ada Orvell of Velm, 31"."""
    at = last
    while found.tag(at) == "X":
        at -= 1
    return at - 1 if at < last and found.tag(at) == "I" and found.tag(at - 1) in "NX" else last


def read_shaken(found: FigureWords | None) -> str | None:
    """What a magnitude is of: "aftershock" in "a 2.9 aftershock", "earthquake" in "an earthquake with a magnitude of 6".

    Parameters
    ----------
    found
        The sentence of the figure in words.
    """
    if found is None:
        return None
    behind = range(found.end, found.end + thresholds.LABEL_UNIT_WORDS)
    before = range(found.first - 1, found.first - 1 - thresholds.LABEL_NOUN_REACH, -1)
    quakes = {noun for noun, kind in lexicon.entries("figures/earthquakes") if kind == "noun"}
    return next(
        (
            form.removesuffix("s")
            for at in (*behind, *before)
            if (form := found.form(at)).removesuffix("s") in quakes
        ),
        None,
    )
