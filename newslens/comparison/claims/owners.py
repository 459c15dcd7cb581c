"""Who has, pays, wins, loses or scores what a figure counts, or whose price, weight or age it is.

Takes a sentence with its figures (`newslens.comparison.claims.clauses`), the names in it and the sentences before it; gives the
owners of a figure as canonical names. In the order in which they are tried:

- the name whose brackets or comma the figure stands behind: "Ivan Moreno (12-2, 9 KOs)", "Ada Orvell, 31,";
- the possessor in the figure's own phrase or that of the noun it is of: "Velm's 12 goals", "Silmar's price of $5", "his 41 passes";
- the name right before a figure in a list with its verb left out: "Norbank has 12 branches, Helvia nine";
- the subject of the verb that governs the figure: "Moreno scored 23 points", "shares of Silmar fell 4 per cent";
- who comes behind "for" or "by" where the figure is the subject itself: "12 goals by Velm".

A pronoun stands for the name that is the subject before it, in the sentence or in one of the two before. Who speaks and where it
happens owns nothing. Empty is unknown: never is a name taken because it stands in the clause.

What this does not cover: owners that are told by a description alone ("the company", "the striker"), and both sides of a score.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.attachment import before_phrase, is_governed
from newslens.comparison.claims.governing_words import governing_verb, verb_base, verb_group_start
from newslens.comparison.claims.named_words import is_possessor, names_in
from newslens.comparison.claims.pronoun_topics import POSSESSIVES, PRONOUNS, topic_of
from newslens.language.closed_classes import closed_class_words
from newslens.language.verb_arguments import WordRange, phrase_before, subject_before
from newslens.language.verbs import is_past_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.comparison.claims.named_words import NamedSentence, NamedWords

__all__ = ["owners_of"]


def owners_of(
    clauses: FigureClauses,
    index: int,
    read: NamedWords,
    before: Sequence[NamedSentence],
    *,
    is_age: bool,
    persons: bool,
) -> frozenset[str]:
    """Canonical names of those who own what a figure counts; empty where it is not known.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    read
        The same, with the names at its words.
    before
        The sentences before it, the nearest first.
    is_age
        Whether the figure is somebody's age.
    persons
        Whether persons are counted: those behind a preposition are not the subject's ("paid damages to 40 farmers").
    """
    if is_age:
        return _of_age(clauses, index, read)
    at = before_phrase(clauses, index)
    if index and at >= 0 and clauses.words[at].form == "including":
        return owners_of(clauses, index - 1, read, before, is_age=False, persons=persons)
    return (
        _of_brackets(clauses, index, read)
        or _of_apposition(clauses, index, read)
        or _of_possessor(clauses, index, read, before)
        or _of_list(clauses, index, read)
        or (
            frozenset()
            if persons and is_governed(clauses, index)
            else _of_subject(clauses, index, read, before)
        )
        or _of_agent(clauses, index, read)
    )


def _of_age(clauses: FigureClauses, index: int, read: NamedWords) -> frozenset[str]:
    """Whose age it is: "Ada Orvell, 31,", "31-year-old Ada Orvell", "Ada Orvell, who is 31"."""
    first, after = clauses.spans[index]
    before = first - 1
    while before >= 0 and clauses.words[before].form in {
        ",",
        "(",
        "aged",
        "age",
        "who",
        "is",
        "was",
        "turned",
        "turns",
    }:
        before -= 1
    if before in read.name_at and before < first - 1 and (found := _aged(clauses, before, read)):
        return found
    for at in range(after, min(len(clauses.words), after + thresholds.AGE_WORDS)):
        if at in read.name_at and read.name_at[at].kind in {"person", ""}:
            return frozenset((read.name_at[at].name,))
        if clauses.tags[at] not in 'JNXDQ"#-':
            break
    return frozenset()


def _aged(clauses: FigureClauses, last: int, read: NamedWords) -> frozenset[str]:
    """Whose age stands behind a name: the person's before a place that says where from, "Ada Orvell of Velm, 31,"."""
    first = last
    while read.name_at.get(first - 1) is read.name_at[last]:
        first -= 1
    if first and clauses.tags[first - 1] == "I":
        last = first - 2 - (clauses.tags[first - 2] == ",")
    mention = read.name_at.get(last)
    return (
        frozenset((mention.name,)) if mention is not None and mention.kind in {"person", ""} else frozenset()
    )


def _of_brackets(clauses: FigureClauses, index: int, read: NamedWords) -> frozenset[str]:
    """The name before the brackets that a figure stands in: "Ivan Moreno (12-2, 9 KOs)"."""
    first = clauses.spans[index][0]
    opening = clauses.tags.rfind("(", 0, first)
    if opening < 1 or ")" in clauses.tags[opening:first]:
        return frozenset()
    before = opening - 1
    if before in read.name_at:
        return frozenset((read.name_at[before].name,))
    # A surname that the list of names does not have.
    return frozenset((clauses.words[before].surface,)) if clauses.tags[before] == "X" else frozenset()


def _of_apposition(clauses: FigureClauses, index: int, read: NamedWords) -> frozenset[str]:
    """The name that a phrase with the figure stands beside: "Silmar, a firm with 300 workers", "Velm, a town of 5,000 people"."""
    at = before_phrase(clauses, index)
    least, governed = max(0, at - thresholds.PHRASE_REACH), False
    while at > least and clauses.tags[at] in "NJDI":
        governed = governed or clauses.tags[at] == "I"
        at -= 1
    before = at - 1
    if not governed or at < 1 or clauses.tags[at] != "," or before not in read.name_at:
        return frozenset()
    if clauses.tags[at + 1] not in "DI" or clauses.words[at + 1].form in closed_class_words("joins"):
        return frozenset()
    mention = read.name_at[before]
    while before in read.name_at and read.name_at[before] is mention:
        before -= 1
    is_placed = mention.is_located or (before >= 0 and clauses.tags[before] in "IT")
    return frozenset() if is_placed else frozenset((mention.name,))


def _of_possessor(
    clauses: FigureClauses, index: int, read: NamedWords, before: Sequence[NamedSentence]
) -> frozenset[str]:
    """The possessor in a figure's phrase, or in that of the noun it is of: "Velm's 12 goals", "its price of $5"."""
    first = clauses.spans[index][0]
    start = before_phrase(clauses, index) + 1
    found = _possessor(clauses, range(start, first), read, before)
    if found or start < 2 or clauses.words[start - 1].form not in {"of", "at"}:
        return found
    noun = start - 2
    while noun >= 0 and clauses.tags[noun] in "NJ":
        noun -= 1
    return _possessor(clauses, range(noun, start - 1), read, before)


def _possessor(
    clauses: FigureClauses, places: range, read: NamedWords, before: Sequence[NamedSentence]
) -> frozenset[str]:
    for at in reversed(places):
        if at < 0:
            continue
        if at in read.name_at and is_possessor(read.words, at):
            return frozenset((read.name_at[at].name,))
        if clauses.words[at].form in POSSESSIVES and clauses.tags[at] != "O":
            return topic_of(clauses.words[at].form, at, read, before)
    return frozenset()


def _of_list(clauses: FigureClauses, index: int, read: NamedWords) -> frozenset[str]:
    """The name right before a figure, where a list leaves its verb out: "Norbank has 12 branches, Helvia nine"."""
    at = before_phrase(clauses, index)
    first = at
    while first in read.name_at and read.name_at[first] == read.name_at.get(at):
        first -= 1
    if first == at or (not index and first >= 0):
        return frozenset()
    is_item = first < 0 or clauses.words[first].form in {",", ";", "and", "while", ":", "but"}
    is_mark = clauses.spans[index][0] - 1 == at
    return frozenset((read.name_at[at].name,)) if is_item and is_mark else frozenset()


def _of_subject(
    clauses: FigureClauses, index: int, read: NamedWords, before: Sequence[NamedSentence]
) -> frozenset[str]:
    """The subject of the verb that governs a figure."""
    verb = governing_verb(clauses, index)
    if verb is not None:
        found = _possessor(clauses, range(verb + 1, clauses.spans[index][0]), read, before)
        if found or _yields(clauses, verb):
            return found
    for _ in range(thresholds.VERBS_OF_SUBJECT):
        if verb is None or _speaks(clauses, verb, index):
            break
        start = verb_group_start(clauses, verb)
        subject = _subject_of(clauses, start, read)
        if subject is not None:
            return frozenset() if _is_listed(subject, read) else _owners_in(subject, read, before)
        verb = _verb_before(clauses, start)
    return frozenset()


def _speaks(clauses: FigureClauses, verb: int, index: int) -> bool:
    """Whether a verb only says what others have; "added 12 points" is no speech."""
    base = verb_base(clauses.words[verb].form)
    return base in _speaking() and not (base == "add" and before_phrase(clauses, index) == verb)


def _subject_of(clauses: FigureClauses, start: int, read: NamedWords) -> WordRange | None:
    """The subject of a group of verbs, where it stands beside it."""
    before = clauses.tags[start - 1] if start else ""
    if before and before in "KWH":
        return _antecedent(clauses, start - 1, read)
    if before == "," and clauses.tags[start] == "G":
        return None  # "Moreno won, scoring 12 points" goes on with "won"
    if before == "," and start - 2 in read.name_at and is_past_form(clauses.words[start].form):
        return phrase_before(read.tagged, start)  # "Velm, located 40 miles from here"
    return subject_before(read.tagged, start) or _subject_behind(clauses, start)


def _antecedent(clauses: FigureClauses, relative: int, read: NamedWords) -> WordRange | None:
    """What a relative pronoun stands for: the name right before it, else the phrase that ends there."""
    last = relative - 1
    if last > 0 and clauses.tags[last] == ",":
        last -= 1
    if last not in read.name_at:
        return phrase_before(read.tagged, relative)
    first = last
    while read.name_at.get(first - 1) is read.name_at[last]:
        first -= 1
    return WordRange(first, last + 1)


def _subject_behind(clauses: FigureClauses, start: int) -> WordRange | None:
    """The subject behind a participle that opens the sentence: "Despite running for 40 yards, the Tars lost"."""
    if start > 1 or clauses.tags[start] != "G":
        return None
    comma = clauses.tags.find(",", start, start + thresholds.INSERTION_REACH)
    end = comma + 1
    while comma > 0 and end < len(clauses.tags) and clauses.tags[end] in "DNXJ":
        end += 1
    return WordRange(comma + 1, end) if comma > 0 and end > comma + 1 else None


def _verb_before(clauses: FigureClauses, start: int) -> int | None:
    """The verb of the same subject before a verb: "caught five passes and | scored 12 points", "won, | scoring 12 points"."""
    if not start or clauses.tags[start - 1] not in "C,":
        return None
    found = None
    for at in range(start - 2, max(-1, start - 2 - thresholds.GOVERNOR_REACH), -1):
        if clauses.tags[at] in "VA":
            found = at
        if clauses.tags[at] in "SFKWH;:.(":
            break
    return found


def _yields(clauses: FigureClauses, verb: int) -> bool:
    """Whether a verb says that its subject's opponent or debtor has the number: "gave up 40 points", "allowed four goals"."""
    phrase = " ".join(clauses.forms(verb, verb + 2))
    known = lexicon.words("comparison/yielding_verbs")
    return clauses.words[verb].form in known or phrase in known


def _is_listed(subject: WordRange, read: NamedWords) -> bool:
    """Whether what looks like a subject is the end of a list that something else governs: "guests from Marn, Velm and Ostrel"."""
    before = subject.first - 1
    return before > 0 and (
        read.tagged.tags[before] == "I"
        or (
            read.tagged.tags[before] == ","
            and before - 1 in read.name_at
            and "C" in read.tagged.tags[subject.first : subject.end]
        )
    )


def _of_agent(clauses: FigureClauses, index: int, read: NamedWords) -> frozenset[str]:
    """Who comes behind "for" or "by" where the figure's phrase is no object: "12 goals by Velm", not "paid $5 for Velm"."""
    verb = governing_verb(clauses, index)
    if verb is not None and clauses.tags[verb] != "A":
        return frozenset()
    after = clauses.spans[index][1]
    for at in range(after, min(len(clauses.words) - 1, after + thresholds.PHRASE_REACH)):
        if clauses.words[at].form in {"by", "for"} and clauses.tags[at] == "I":
            following = at + 1 + (clauses.tags[at + 1] == "D")
            mention = read.name_at.get(following)
            return frozenset() if mention is None else frozenset((mention.name,))
        if clauses.tags[at] not in "NXJE":
            break
    return frozenset()


def _owners_in(subject: WordRange, read: NamedWords, before: Sequence[NamedSentence]) -> frozenset[str]:
    """Owners that a subject names, itself or by the pronoun that is or opens it: "it", "its shares"."""
    form = read.words[subject.first].form
    if form in POSSESSIVES or (form in PRONOUNS and subject.end - subject.first == 1):
        return topic_of(form, subject.first, read, before)
    return names_in(subject, read)


@cache
def _speaking() -> frozenset[str]:
    """Verbs of speech: who says a number does not own it."""
    return frozenset(
        verb
        for verb, frames in lexicon.entries("speech/reporting_verbs")
        if {"clause", "that"} & set(frames.split())
    )
