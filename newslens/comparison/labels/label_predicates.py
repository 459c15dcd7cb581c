"""What is said of a counted noun by the words right behind it: "abducted", "who boarded the wrong flight", "at the scene".

Takes the sentence of a figure in words and the place behind the noun; gives a `Done`. A predicate is taken only from where
grammar attaches it: a participle or relative clause behind the noun, or the verb group that the noun is the subject of. A
passive is shortened to its participle; anything else keeps its words behind "who" or "that", up to the end of the clause or
the length of a label, and is left out where what it needs would be cut off ("who asked whether ...").

What this does not cover: verbs that the noun is the object of (`label_counts`), denials, and predicates further away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims.roles import fold, outcome_of
from newslens.comparison.labels import label_thresholds as thresholds
from newslens.comparison.labels.label_verbs import base_of, is_weak, participle
from newslens.comparison.shared.content_words import word
from newslens.language.tagger import first_tag

if TYPE_CHECKING:
    from newslens.comparison.labels.figure_words import FigureWords

__all__ = ["PARTICLES", "Done", "predicate_key", "said_behind"]

PARTICLES = frozenset(("down", "up", "off", "out", "over", "away", "back"))
"""Adverbs that belong to the verb before them: "shot down"."""
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_DENIALS = frozenset(("not", "never", "n't"))
_ENDS = frozenset('.,:;()-"SCUZ#WFKH')
"""Tags before which a predicate in a label ends: marks, joining words, further figures."""
_NOMINAL = frozenset("NXJ'")
_LOOSE_ENDS = frozenset("DIJTRPAMHWKFS#'")
"""Tags that a predicate cannot end on: "taken to the"."""


class Done(NamedTuple):
    """What is said of the counted."""

    text: str
    """As the label gives it: "abducted", "who boarded the wrong flight". Empty where it says too little by itself."""
    key: str
    """Stem of the verb, by which two claims are compared."""
    full: str = ""
    """The same with the words that follow, where the text can do without: "taken to hospital"."""


def said_behind(found: FigureWords, at: int, *, persons: bool, is_object: bool = False) -> Done | None:
    """What the words right behind the counted say of it; None where they say nothing that can be read.

    Parameters
    ----------
    found
        The sentence in words.
    at
        Position of the word behind the noun.
    persons
        Whether persons are counted.
    is_object
        Whether a verb before the figure governs it, so that the noun is the subject of none.
    """
    who = "who" if persons else "that"
    while found.tag(at) == "R":
        at += 1
    tag, form = found.tag(at), found.form(at)
    if tag == "E" or (tag == "V" and _is_reduced(found, at, is_object=is_object)):
        return _passive(found, at)
    if tag == "G":
        return Done(_cut(found, at), predicate_key(form)) if _is_whole(found, at, at) else None
    if tag == "K" or (tag in "WH" and form in {"that", "which"}):
        return _group(found, at + 1, who)
    return _group(found, at, who) if tag in "AMV" and not is_object else None


def _is_reduced(found: FigureWords, at: int, *, is_object: bool) -> bool:
    """Whether a past form is a participle without its "were": "40 shells found in the boot", "a hall used by the firm"."""
    if participle(found.form(at)) != found.form(at):
        return False
    if is_object:
        return found.tag(at + 1) not in "DNX"
    if base_of(found.form(at)) == found.form(at):
        return True  # "400 jobs cut", which says that they were
    if found.form(at + 1) == "by" and first_tag(found.words.tags, "VAM", at + 2) is not None:
        return True  # the clause has a verb of its own: "12 halls used by the firm were closed"
    return found.tag(found.first - 1) == "I" and found.tag(at + 1) in ".,I"


def _passive(found: FigureWords, at: int) -> Done:
    """A participle, with the words behind it where they hang on it: "taken to hospital"."""
    form = found.form(at)
    particle = found.form(at + 1)
    text = f"{form} {particle}" if particle in PARTICLES and found.tag(at + 2) not in "DNX#" else form
    full = _cut(found, at) if found.tag(at + 1) in "IT" else ""
    return Done("" if is_weak(form) else text, predicate_key(form), full if full != form else "")


def _group(found: FigureWords, at: int, who: str) -> Done | None:
    """What a verb group says: a passive as its participle, anything else in full behind "who" or "that"."""
    first = at
    while found.tag(at) in "AMRT":
        at += 1
    tag, form = found.tag(at), found.form(at)
    auxiliaries = [found.form(i) for i in range(first, at) if found.tag(i) in "AM"]
    if tag not in "VBEGIJ" or any(found.form(i) in _DENIALS for i in range(first, at)):
        return None
    is_being = bool(auxiliaries) and auxiliaries[-1] in _BE
    if is_being and tag == "E" and not any(found.tag(i) == "M" for i in range(first, at)):
        return _passive(found, at)
    if is_being and tag in "IJ":
        return Done(_cut(found, at), predicate_key(form))
    if tag in "IJ" or not _is_whole(found, first, at):
        return None
    return Done(f"{who} {_cut(found, first)}", predicate_key(form))


def _is_whole(found: FigureWords, first: int, verb: int) -> bool:
    """Whether what a label can hold of a predicate ends where its clause does, or behind the verb's object."""
    said = _cut(found, first)
    last = first
    while last < len(found.words.words) and len(found.said(first, last + 1)) <= len(said):
        last += 1
    while found.tag(last) == "R":
        last += 1
    # "who asked | whether ...", "who will be making | our voices heard" lack what they say.
    return last > verb + 1 or (
        last == verb + 1 and found.tag(last) in ".,;:)-CS" and not is_weak(found.form(verb))
    )


def _cut(found: FigureWords, first: int) -> str:
    """The words from a place to the end of their clause, at most so many letters, never ending on a small word."""
    last = first
    while (
        last < len(found.words.words)
        and found.tag(last) not in _ENDS
        and found.form(last) not in {"and", "or", "but"}
    ):
        if last > first and "\n" in found.text[found.words.ends[last - 1] : found.words.starts[last]]:
            break
        if len(found.said(first, last + 1)) > thresholds.LABEL_PREDICATE:
            break
        last += 1
    goes_on = found.tag(last) in _NOMINAL or found.form(last) in lexicon.words("language/noun_verbs")
    if goes_on and found.tag(last - 1) in _NOMINAL:
        while last > first + 1 and found.tag(last - 1) in _NOMINAL:
            last -= 1  # a noun phrase that would be cut in its middle goes whole
    while last > first + 1 and found.tag(last - 1) in _LOOSE_ENDS:
        last -= 1
    return found.said(first, last)


def predicate_key(form: str) -> str:
    """What a verb is compared by: its outcome, else its stem.

    Examples
    --------
    >>> predicate_key("drowned"), predicate_key("stole") == predicate_key("stealing")
    ('killed', True)
    """
    return outcome_of(form) or fold(word(base_of(form) or form))
