"""What a sentence tells of the counted: which deed, whether it is denied, whether it is done, and by whom.

Takes a sentence with its figures (`newslens.comparison.claims.clauses`); gives a `Deed`. "Forty nurses marched" and "the clinic hired 60
nurses" are two facts, "did not cancel 63 trains" is no count of the trains that were cancelled, "plans to build 400 flats" none of
those that stand, and the price of a ticket for children is not that of one for adults.

The verb is the one whose object the figure's phrase is ("hired 60 nurses"), else the one whose subject it is ("forty nurses
marched"). Verbs that only say how many there are (`comparison/having_verbs`) are all one deed, `HAVING`.

What this does not cover: what became of persons (`newslens.comparison.claims.outcome_search`), and denials that are longer than a
"not" beside the verb (`newslens.comparison.claims.claim_status`).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import before_phrase, is_governed, phrase_end, predicates_after
from newslens.comparison.claims.deed import HAVING, Deed
from newslens.comparison.claims.governing_words import governing_verb, verb_base, verb_group_start
from newslens.comparison.claims.roles import fold
from newslens.comparison.shared.content_words import CONTENT
from newslens.language.verb_arguments import subject_before
from newslens.language.verbs import is_past_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.claims.named_words import NamedWords
    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["is_number_denied", "read_deed"]

_NOT: Final = frozenset(("not", "never"))
_FOCUSING: Final = frozenset(("only", "just", "merely", "simply", "even", "until"))
"""Behind "not" they deny nothing of the number: "not only cancelled 63 trains"."""
_CONDITIONAL: Final = frozenset(("if", "whether", "or"))
"""Before "not" they leave open whether: "dozens, if not hundreds"."""
_ASIDE: Final = frozenset(("in", "on", "from", "for", "across", "among", "inside", "near", "through"))
"""Prepositions whose object what is told is not told of; "with 40 rooms" and "to 40 rooms" give the number of now, and "a camp of 400
tents" has them."""
_WANTING: Final = frozenset(("need", "want", "require", "demand", "seek", "request", "lack"))
"""Verbs whose object is not there yet: "needs 40 beds"."""
_SUMS: Final = frozenset((("in", "all"), ("in", "total")))
_NAMED: Final = "X"


def read_deed(
    clauses: FigureClauses,
    index: int,
    named: NamedWords,
    nouns: Sequence[ComparedWord] = (),
    *,
    dimension: str = "count",
) -> Deed:
    """What the sentence tells of the counted.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    named
        The same, with the names at its words.
    nouns
        Content words of the counted phrase.
    dimension
        Name of what the figure's unit measures: a measure has a verb further off than a count ("fell in a year by 4 percent").
    """
    is_negated = is_number_denied(clauses, index)
    if dimension != "count":
        verb = governing_verb(clauses, index)
        return (
            Deed(is_denied=is_negated)
            if verb is None
            else _deed_of_object(clauses, verb, named, is_negated=is_negated)
        )
    end = phrase_end(clauses, index, nouns)
    verb = _verb_of_object(clauses, index, end)
    if verb is not None:
        return _deed_of_object(clauses, verb, named, is_negated=is_negated)
    # "With 46 pupils taking part": what they are doing, wherever the phrase stands.
    if clauses.tags[end : end + 1] == "G":
        return Deed(_stem(clauses, end), is_own=True, is_denied=is_negated)
    if _is_aside(clauses, index):
        return Deed(is_denied=is_negated, is_aside=True)
    if is_governed(clauses, index) and not _is_sum(clauses, index):
        return Deed(is_denied=is_negated)
    return _own_deed(clauses, end, is_negated=is_negated)


def _deed_of_object(clauses: FigureClauses, verb: int, named: NamedWords, *, is_negated: bool) -> Deed:
    """What is done to the counted, by the verb that has them for an object."""
    start = verb_group_start(clauses, verb)
    group = range(start, verb + 1)
    agents, is_of_name = _agents(clauses, start, named)
    return Deed(
        _stem(clauses, verb, of_object=True),
        is_denied=is_negated or _denies(clauses, group),
        mood=_mood(clauses, group),
        agents=agents,
        is_of_name=is_of_name,
    )


def _own_deed(clauses: FigureClauses, end: int, *, is_negated: bool) -> Deed:
    """What is told of the counted as a subject, by the first predicate behind their phrase."""
    predicate = next(iter(predicates_after(clauses, end)), None)
    if predicate is None:
        return Deed(is_denied=is_negated)
    verb = _last_verb(clauses, end, predicate.at)
    group = range(max(end, verb_group_start(clauses, verb)), max(verb, predicate.at) + 1)
    return Deed(
        _stem(clauses, verb),
        is_own=not predicate.is_passive,
        is_denied=is_negated or _denies(clauses, group),
        mood=_mood(clauses, group),
    )


def _verb_of_object(clauses: FigureClauses, index: int, end: int) -> int | None:
    """The verb right before a counted phrase, whose object it is: "named 40 nurses", but not "said 40 nurses had joined"."""
    at = before_phrase(clauses, index)
    has_particle = at > 0 and clauses.words[at].form in lexicon.words("comparison/verb_particles")
    if has_particle:
        at -= 1
    # "Did not order 40 people", "shut down 40 servers": there the tagger's noun is a verb.
    is_certain = (at > 0 and _is_not(clauses.words[at - 1])) or (
        has_particle and is_past_form(clauses.words[at].form)
    )
    is_verb = at >= 0 and (clauses.tags[at] in "VGBEA" or is_certain)
    is_speech = is_verb and verb_base(clauses.words[at].form) in _speech()
    if is_speech and any(predicate.is_finite for predicate in predicates_after(clauses, end)):
        return None
    return at if is_verb else None


def _last_verb(clauses: FigureClauses, end: int, at: int) -> int:
    """The verb of a predicate that ends in a noun: "treated" of "were treated at the scene", "were" of "were at the scene"."""
    told = (
        next((i for i in range(at, end - 1, -1) if clauses.tags[i] in tags), None) for tags in ("VEGB", "A")
    )
    return next((verb for verb in told if verb is not None), at)


@cache
def _speech() -> frozenset[str]:
    """Verbs that a clause can follow on without "that"."""
    return frozenset(
        verb
        for verb, frames in lexicon.entries("speech/reporting_verbs")
        if {"clause", "that"} & set(frames.split())
    )


def _stem(clauses: FigureClauses, verb: int, *, of_object: bool = False) -> str | None:
    """The verb as it is compared; "be" is unknown, and one that says nothing of its object: "took 40", "counted 40 people"."""
    each = clauses.words[verb]
    base = verb_base(each.form)
    # "The union counts 900 members" has them, "police counted 900 members" saw them.
    is_counting = base in lexicon.words("comparison/counting_verbs") and is_past_form(each.form)
    if of_object and base in lexicon.words("comparison/having_verbs") and not is_counting:
        return HAVING
    is_empty = base == "be" or (of_object and base in _telling_nothing())
    return None if is_empty or each.kind != CONTENT else fold(each)


@cache
def _telling_nothing() -> frozenset[str]:
    """Verbs that tell nothing of what they have for an object."""
    return lexicon.words("comparison/light_roles") | lexicon.words("comparison/counting_verbs")


def _is_aside(clauses: FigureClauses, index: int) -> bool:
    """Whether the counted only say where or whose something else is: "the guests in 12 rooms", but not "a convoy of 12 boats"."""
    at = before_phrase(clauses, index)
    return at >= 0 and clauses.words[at].form in _ASIDE and not _is_sum(clauses, index)


def _is_sum(clauses: FigureClauses, index: int) -> bool:
    """Whether what looks like a preposition before a number says that it is all: "in all 40 beds were sold"."""
    at = before_phrase(clauses, index)
    return clauses.forms(at, at + 2) in _SUMS


def is_number_denied(clauses: FigureClauses, index: int) -> bool:
    """Whether "not" stands right before a number: "900 members, not 1,200"; of "not one" the number is none already.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    """
    first, after = clauses.spans[index]
    if clauses.forms(first - 1, first) != ("not",) or first < 1:
        return False
    is_plain = (_FOCUSING | {"than"}).isdisjoint(clauses.forms(first, after))
    return is_plain and _CONDITIONAL.isdisjoint(clauses.forms(first - 2, first - 1))


def _denies(clauses: FigureClauses, group: range) -> bool:
    """Whether a "not" or "never" stands in a group of verbs, where it is no part of an outcome ("did not survive")."""
    start = group.start
    while start and clauses.tags[start - 1] == "R":
        start -= 1
    for at in range(start, group.stop):
        if (
            _is_not(clauses.words[at])
            and at not in clauses.outcomes
            and _FOCUSING.isdisjoint(clauses.forms(at + 1, at + 2))
        ):
            return True
    return False


def _is_not(each: ComparedWord) -> bool:
    """Whether a word is "not", "never" or an auxiliary with a "not" of its own."""
    return each.form in _NOT or each.form.endswith("n't")


def _mood(clauses: FigureClauses, group: range) -> str:
    """Whether a group of verbs tells what is meant to be done, or what is done."""
    tags = clauses.tags
    if any(clauses.words[at].form == "can" for at in group):
        return "able"
    if verb_base(clauses.words[group.stop - 1].form) in _WANTING:
        return "meant"
    for at in group:
        if tags[at] == "M":
            return "meant"
        if tags[at] == "T" and at > group.start:
            verb = next((i for i in range(at - 1, group.start - 1, -1) if tags[i] != "R"), group.start)
            return "meant" if _intends(clauses, verb) else ""
    first = next((at for at in group if tags[at] != "R"), group.start)
    form = clauses.words[first].form
    is_have = tags[first] == "A" and verb_base(form) == "have"
    is_past = is_past_form(form) or form in {"was", "were"}
    return "done" if tags[first] in "VAE" and (is_past or (is_have and len(group) > 1)) else ""


def _intends(clauses: FigureClauses, verb: int) -> bool:
    return verb_base(clauses.words[verb].form) in lexicon.words("comparison/intending_verbs")


def _agents(clauses: FigureClauses, start: int, named: NamedWords) -> tuple[frozenset[str], bool]:
    """Content words of the subject of a group of verbs, and whether there is a name among them."""
    subject = subject_before(named.tagged, start) if start else None
    if subject is None or subject.end - subject.first > thresholds.AGENT_WORDS:
        return frozenset(), False
    span = range(subject.first, subject.end)
    is_of_name = any(at in named.name_at or clauses.tags[at] == _NAMED for at in span)
    return clauses.ideas(subject.first, subject.end), is_of_name
