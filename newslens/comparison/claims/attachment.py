"""What a figure's phrase hangs on: the verb or noun before it, and the predicate behind it.

Takes a sentence with its figures (`newslens.comparison.claims.clauses`) and its parts of speech
(`newslens.language.tagger`); gives the words that govern the counted phrase. "A tram overturned, trapping five people and
injuring another 40": the 40 hang on "injuring". "Forty people, two of them children, are believed to have been injured": what
is said of the forty is "injured", past the insertion and the verbs that hand on.

There is no parser: from the figure one walks over what can belong to its phrase (titles, phrases with a preposition, insertions
between commas, a relative clause) up to the first verb, and stops at anything else. So a predicate that stands far away is
missed, and then nothing is known. What the words mean is for `outcome_search` and `governing_words`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.roles import is_undergone
from newslens.language.verbs import is_past_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = [
    "Predicate",
    "before_phrase",
    "has_object",
    "is_governed",
    "nominal_end",
    "phrase_end",
    "predicates_after",
]

_NOMINAL = "DNXJ#Y'\"PQE"
"""What the object of a preposition consists of."""
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got", "getting"))
_HAVE = frozenset(("has", "have", "had"))
_HEDGES = frozenset(
    ("some", "about", "around", "roughly", "approximately", "nearly", "almost", "over", "another", "further")
)


class Predicate(NamedTuple):
    """What is said of a subject."""

    at: int
    """Position of its word."""
    is_passive: bool
    """Whether a form of "be" stands before it: "were killed"."""
    handed_on: bool = False
    """Whether a verb before it handed on to it: "believed to be", "suffered"."""
    is_finite: bool = False
    """Whether it is, or hangs on, a verb in a form for a subject: "were hurt", but not "people hurt in the fire"."""


def phrase_end(clauses: FigureClauses, index: int, nouns: Sequence[ComparedWord]) -> int:
    """Position behind the counted phrase of a figure; where its nouns are not given, behind those that follow on it.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    nouns
        Content words of the counted phrase.
    """
    after = clauses.spans[index][1]
    if nouns:
        reach = range(after, min(len(clauses.words), after + thresholds.PHRASE_REACH + len(nouns)))
        for at in reach:
            if clauses.words[at].surface == nouns[-1].surface:
                return at + 1
        return after
    return nominal_end(clauses, after)


def nominal_end(clauses: FigureClauses, start: int) -> int:
    """Position behind the nouns and adjectives that begin at a position; words of outcome are none of them.

    Parameters
    ----------
    clauses
        The sentence.
    start
        Where to begin.
    """
    at = start
    while at < len(clauses.words) and clauses.tags[at] in "NXJ#" and at not in clauses.outcomes:
        at += 1
    return at


def before_phrase(clauses: FigureClauses, index: int) -> int:
    """Position of the word before a figure that does not belong to its phrase; -1 where the sentence begins with it.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    at = clauses.spans[index][0] - 1
    least = max(-1, at - thresholds.PHRASE_REACH)
    while at > least and _leads(clauses, at):
        at -= 1
    return at


def _leads(clauses: FigureClauses, at: int) -> bool:
    """Whether a word before a number belongs to its phrase: "the", "another", "about", "Velm's"."""
    each = clauses.words[at]
    tag = clauses.tags[at]
    return (
        (tag in "DRq" and at not in clauses.outcomes)
        or each.form in _HEDGES
        or each.surface.endswith(("'s", "’s"))
        or (tag in 'J"' and at not in clauses.outcomes)
    )


def is_governed(clauses: FigureClauses, index: int) -> bool:
    """Whether a preposition before the phrase makes another the subject: "a mother of 11 was shot"; not "a total of 11 were".

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    at = before_phrase(clauses, index)
    if at < 0 or clauses.tags[at] not in "IT" or clauses.words[at].form == "including":
        return False
    if clauses.forms(at - 1, at + 1) == ("up", "to"):
        return False
    quantities = lexicon.words("comparison/quantity_nouns")
    return not (clauses.words[at].form == "of" and at and clauses.words[at - 1].form in quantities)


def has_object(clauses: FigureClauses, at: int) -> bool:
    """Whether an object follows on a verb, so that it is active: "killed a guard", but not "killed on Monday".

    Parameters
    ----------
    clauses
        The sentence.
    at
        Position of the verb.
    """
    following = at + 1
    if following >= len(clauses.words):
        return False
    if clauses.words[following].form in lexicon.words("comparison/time_openers"):
        return False
    return clauses.tags[following] in "DPOX#NJ" and following not in clauses.outcomes


def predicates_after(clauses: FigureClauses, start: int) -> Iterator[Predicate]:
    """What is said of the phrase that ends before a position, the nearest first: mostly one, with a relative clause two.

    Parameters
    ----------
    clauses
        The sentence.
    start
        Position behind the phrase.
    """
    verb: int | None = start
    for _ in range(thresholds.PREDICATES):
        at = None if verb is None else _past_modifiers(clauses, verb)
        if at is None:
            return
        tag = clauses.tags[at]
        found = _predicate(clauses, at + (tag in "KWH"))
        if found is None:
            return
        is_reduced = tag == "V" and _may_be_participle(clauses, at)
        yield found._replace(is_finite=tag in "VAM" and not is_reduced and clauses.tags[at - 1] != "T")
        # "girls who were trapped", "girls trapped there", "girls living there": the main verb may follow.
        if tag not in "KWHEG" and not is_reduced:
            return
        verb = _main_verb(clauses, found.at + 1)


def _may_be_participle(clauses: FigureClauses, at: int) -> bool:
    """Whether a verb right behind a noun can be a participle: "12 people killed in the fire", but not "12 people died"."""
    form = clauses.words[at].form
    return is_past_form(form) and not is_undergone(form) and not has_object(clauses, at)


def _past_modifiers(clauses: FigureClauses, start: int) -> int | None:
    """Position of the verb or relative pronoun that follows on a phrase with its modifiers; None where none does."""
    at: int | None = start
    most = min(len(clauses.words), start + thresholds.CLAUSE_REACH)
    while at is not None and at < most:
        if clauses.tags[at] in "VAMBEGKWHJ" or (at in clauses.outcomes and clauses.words[at].form != "to"):
            return at
        at = _past_modifier(clauses, at)
    return None


def _past_modifier(clauses: FigureClauses, at: int) -> int | None:
    """Position behind what may stand between a phrase and its verb; None where it is something else."""
    tags = clauses.tags
    tag, following = tags[at], tags[at + 1 : at + 2]
    is_addition = clauses.words[at].form in lexicon.words("comparison/additions")
    if tag in 'RY"' or is_addition or (tag == "T" and following in {"B", "A"}):
        return at + 1
    is_row = tag == "C" and following in set("DNXJ#") and at + 1 not in clauses.figure_at
    if tag == "I" or is_row:
        return _past_object(clauses, at + 1)
    if tag in ",-":
        return _past_insertion(clauses, at)
    return next((i + 1 for i in range(at, len(tags)) if tags[i] == ")"), None) if tag == "(" else None


def _past_object(clauses: FigureClauses, at: int) -> int:
    """Position behind the nouns that a preposition governs."""
    tags, start = clauses.tags, at
    while at < len(tags) and tags[at] in _NOMINAL and (at == start or at not in clauses.outcomes):
        at += 1
    return at


def _past_insertion(clauses: FigureClauses, opening: int) -> int | None:
    """Position behind an insertion or a row of nouns: "people, two of them boys, | were hurt", "men, boys | and girls"."""
    tags = clauses.tags
    mark = tags[opening]
    row = nominal_end(clauses, opening + 1)
    if "#" in tags[opening:row]:
        row = opening + 1
    if tags[opening + 1 : opening + 2] in tuple("VAM") or (
        row > opening + 1 and tags[row : row + 1] in {"C", ","}
    ):
        return max(row, opening + 1)
    for at in range(opening + 1, min(len(tags) - 1, opening + thresholds.INSERTION_REACH)):
        if tags[at] in ".;:":
            return None
        if tags[at] == mark and (tags[at + 1] in "VAM" or at + 1 in clauses.outcomes):
            return at + 1
    return None


def _main_verb(clauses: FigureClauses, at: int) -> int | None:
    """Position of the main verb behind a relative clause: "people who were aboard | were hurt"."""
    tags = clauses.tags
    for i in range(at, min(len(tags) - 1, at + thresholds.INSERTION_REACH)):
        if (tags[i] in ".;:SFC" and clauses.words[i].form != "as") or (
            tags[i] == "," and tags[i + 1] not in "VAM"
        ):
            return None
        if tags[i] in "AM" or (tags[i] == "V" and tags[i - 1] in "N,X"):
            return i
    return None


def _predicate(clauses: FigureClauses, at: int) -> Predicate | None:
    """The word that tells something of the subject, behind auxiliaries and verbs that hand on."""
    tags, words = clauses.tags, clauses.words
    passing = _passing_verbs()
    is_passive = handed_on = among = False
    for i in range(at, min(len(words), at + thresholds.PREDICATE_REACH)):
        form = words[i].form
        if i in clauses.outcomes and (handed_on or form != "to"):
            return Predicate(i, is_passive, handed_on)
        if tags[i] == "A" or form in _BE:
            is_passive = is_passive or form in _BE
            handed_on = handed_on or form in _HAVE
        elif form in passing and (is_passive or tags[i] == "E" or passing[form] != "passive"):
            handed_on = True
        elif form == "as" and handed_on:
            continue  # "are reported as missing"
        elif form == "among":
            among = True
        elif i + 1 in clauses.outcomes and tags[i] in "JGN":
            continue  # "were walking wounded"
        elif tags[i] not in ("RTMYDIJ#NX" if among else "RTMY") and not (
            (handed_on or is_passive) and (tags[i] in "IDJPC" or words[i].surface.endswith(("'s", "’s")))
        ):
            return Predicate(i, is_passive, handed_on)
    return None


@cache
def _passing_verbs() -> Mapping[str, str]:
    """Forms that hand on, each with "passive" where it does so only in the passive."""
    return {form: "".join(voice) for form, *voice in lexicon.entries("comparison/passing_verbs")}
