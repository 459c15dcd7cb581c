"""Words that say what a number came to: "rose to", "bringing the total to", "reached", "so far".

Takes the words before or around a number as forms; gives whether it rose, fell or was superseded, and whether a phrase of
the lexicon `comparison/growth_phrases` stands there. Verbs of change are those of `figures/trends`; some lead to a number
only with an amount ("gained 3 percent to 45"), some only with a total ("bringing the total to 14", "the toll reached 14").

What this does not cover: which words belong to which figure (`newslens.comparison.claims.growth`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["course_before", "has_verb_of", "holds_phrase"]

_GOALS = frozenset(("to", "past", "above", "beyond"))
_WAY = {"up": "risen", "down": "fallen"}


def course_before(before: Sequence[str]) -> str | None:
    """Course of a number by the words before it: "the toll had risen to about".

    A step ends at its last number: of "rose from 12 to 15" the 15 has risen and the 12 is superseded.

    Parameters
    ----------
    before
        Forms of the words of the clause before the number.

    Returns
    -------
    str or None
        risen, fallen or superseded.
    """
    words = list(before)
    while words and words[-1] in _fillers():
        words.pop()
    if not words:
        return None
    *rest, last = words
    total = next((i for i, form in enumerate(rest) if form in lexicon.words("comparison/total_nouns")), None)
    if last in _forms_of("comparison/reaching_verbs"):
        return None if total is None else "risen"
    # "up to 14" is a bound, "the past 14 days" a time.
    if last not in _GOALS | {"from"} or rest[-1:] == ["up"] or (last == "past" and rest[-1:] == ["the"]):
        return None
    way = _way_told(rest)
    if last == "from":
        return None if way is None else "superseded"
    # "Bringing the total to 14", but not "a total of 51 were taken to two clinics".
    if way is None and total is not None and has_verb_of(rest[:total], "comparison/raising_verbs"):
        return "risen"
    return way


def _way_told(words: Sequence[str]) -> str | None:
    """What the last verb or noun of change says; some say it with an amount only: "gained 3 percent to 45"."""
    for index in range(len(words) - 1, -1, -1):
        form = words[index]
        if form in _ways():
            has_amount = any(each[0].isdigit() for each in words[index:])
            return (
                _ways()[form]
                if has_amount or form not in _forms_of("comparison/amount_first_verbs")
                else None
            )
    return None


def has_verb_of(forms: Sequence[str], topic: str) -> bool:
    """Whether a form of a verb of a lexicon stands among words.

    Parameters
    ----------
    forms
        Forms of words.
    topic
        Name of a lexicon of verbs.
    """
    return not _forms_of(topic).isdisjoint(forms)


def holds_phrase(forms: Sequence[str], kind: str, *, at_end: bool = False) -> bool:
    """Whether a phrase of the lexicon `comparison/growth_phrases` stands among words, without a "not" before it.

    Parameters
    ----------
    forms
        Forms of words.
    kind
        Its kind, as the lexicon explains them.
    at_end
        Only at the end of the words, but for such as change no number: "revised to about".
    """
    kept = list(forms)
    while at_end and kept and kept[-1] in _fillers():
        kept.pop()
    known = _phrases(kind)
    for start, form in enumerate(kept):
        for phrase in known.get(form, ()):
            end = start + len(phrase)
            is_denied = start > 0 and kept[start - 1] == "not"
            if tuple(kept[start:end]) == phrase and not is_denied and (not at_end or end == len(kept)):
                return True
    return False


@cache
def _phrases(kind: str) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Phrases of a kind by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase, of in lexicon.entries("comparison/growth_phrases"):
        if of == kind:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
    return found


@cache
def _fillers() -> frozenset[str]:
    """Words before a number that leave its direction what it is: "rose to about", "to at least", "to more than"."""
    hedges = {part for phrase in lexicon.words("figures/hedges") for part in phrase.split()}
    return frozenset(hedges | {"least", "more", "than", "nearly", "a", "the", "as", "many"}) | {"$", "€", "£"}


@cache
def _ways() -> Mapping[str, str]:
    """Form of a verb or noun of change, to what it says of a number behind "to"."""
    return {form: _WAY[way] for form, way, *_ in lexicon.entries("figures/trends")}


@cache
def _forms_of(topic: str) -> frozenset[str]:
    """All forms of the verbs of a lexicon."""
    verbs = lexicon.words(topic)
    return frozenset(form for verb, form, _ in lexicon_forms() if verb in verbs)
