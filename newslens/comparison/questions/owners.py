"""Who has, pays, wins, loses or scores what a figure counts, or whose price, weight or age it is.

Takes a sentence with its figures (`newslens.comparison.questions.clauses`), the names in it and the sentences before it; gives the
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

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.attachment import before_phrase
from newslens.comparison.questions.governing_words import base_of, governing_verb, verb_group_start
from newslens.comparison.shared.content_words import read_words
from newslens.language.tagger import TaggedWords, tag_found
from newslens.language.verb_arguments import phrase_before, subject_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.questions.claim import NearbyName
    from newslens.comparison.questions.clauses import FigureClauses
    from newslens.comparison.shared.content_words import ComparedWord
    from newslens.language.verb_arguments import WordRange

__all__ = ["NamedSentence", "owners_of"]

_POSSESSIVE = re.compile(r"['’]s?$")
_PERSONAL = frozenset(("he", "she", "his", "her"))
_IMPERSONAL = frozenset(("it", "its"))
_PLURAL = frozenset(("they", "their"))
_PRONOUNS = _PERSONAL | _IMPERSONAL | _PLURAL
_LOCATING = frozenset(
    (
        "in",
        "at",
        "near",
        "from",
        "to",
        "on",
        "against",
        "with",
        "over",
        "by",
        "after",
        "before",
        "than",
        "into",
    )
)
"""Prepositions behind which a name in a subject is not the owner: "a bus of the line from Ostrel"."""


class NamedSentence(NamedTuple):
    """A sentence with the names in it."""

    text: str
    start: int
    """Offset of its first character in the article."""
    mentions: Sequence[NearbyName]

    def mended(self, mention: NearbyName) -> NearbyName:
        """The mention as its sentence words it, but for persons, whose full name the article tells.

        Names of firms and teams are drawn out of headlines ("Velm Beats Marn") more often than they are shortened.
        """
        if mention.kind == "person" and mention.name.count(" ") < thresholds.NAME_WORDS:
            return mention
        surface = self.text[mention.start - self.start : mention.end - self.start]
        return replace(mention, name=_POSSESSIVE.sub("", surface))


class _Read(NamedTuple):
    """A sentence by words, with the name that stands at each."""

    words: Sequence[ComparedWord]
    tagged: TaggedWords
    name_at: Mapping[int, NearbyName]
    """Word position to the mention that the word is part of."""


def owners_of(
    clauses: FigureClauses,
    index: int,
    sentence: NamedSentence,
    before: Sequence[NamedSentence],
    *,
    is_age: bool,
) -> frozenset[str]:
    """Canonical names of those who own what a figure counts; empty where it is not known.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    sentence
        The same, with its names.
    before
        The sentences before it, the nearest first.
    is_age
        Whether the figure is somebody's age.
    """
    starts = [each.start for each in clauses.words]
    tagged = TaggedWords(
        starts, [each.end for each in clauses.words], [each.form for each in clauses.words], clauses.tags
    )
    read = _Read(clauses.words, tagged, _names_by_word(starts, sentence))
    if is_age:
        return _of_age(clauses, index, read)
    return (
        _of_brackets(clauses, index, read)
        or _of_possessor(clauses, index, read, before)
        or _of_list(clauses, index, read)
        or _of_subject(clauses, index, read, before)
        or _of_agent(clauses, index, read)
    )


def _names_by_word(starts: Sequence[int], sentence: NamedSentence) -> Mapping[int, NearbyName]:
    """Word position to the name that the word is part of."""
    found: dict[int, NearbyName] = {}
    at = 0
    for mention in map(sentence.mended, sentence.mentions):
        while at < len(starts) and starts[at] < mention.start - sentence.start:
            at += 1
        i = at
        while i < len(starts) and starts[i] < mention.end - sentence.start:
            found.setdefault(i, mention)
            i += 1
    return found


def _of_age(clauses: FigureClauses, index: int, read: _Read) -> frozenset[str]:
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
    if before in read.name_at and before < first - 1 and read.name_at[before].kind in {"person", ""}:
        return frozenset((read.name_at[before].name,))
    for at in range(after, min(len(clauses.words), after + thresholds.AGE_WORDS)):
        if at in read.name_at and read.name_at[at].kind in {"person", ""}:
            return frozenset((read.name_at[at].name,))
        if clauses.tags[at] not in 'JNXDQ"#-':
            break
    return frozenset()


def _of_brackets(clauses: FigureClauses, index: int, read: _Read) -> frozenset[str]:
    """The name before the brackets that a figure stands in: "Ivan Moreno (12-2, 9 KOs)"."""
    first = clauses.spans[index][0]
    opening = clauses.tags.rfind("(", 0, first)
    if opening < 1 or ")" in clauses.tags[opening:first] or opening - 1 not in read.name_at:
        return frozenset()
    return frozenset((read.name_at[opening - 1].name,))


def _of_possessor(
    clauses: FigureClauses, index: int, read: _Read, before: Sequence[NamedSentence]
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
    clauses: FigureClauses, places: range, read: _Read, before: Sequence[NamedSentence]
) -> frozenset[str]:
    for at in reversed(places):
        if at < 0:
            continue
        if at in read.name_at and _is_possessive(read.words, at):
            return frozenset((read.name_at[at].name,))
        if clauses.words[at].form in _PRONOUNS and clauses.tags[at] == "D":
            return _topic(clauses.words[at].form, at, read, before)
    return frozenset()


def _is_possessive(words: Sequence[ComparedWord], at: int) -> bool:
    """Whether a word is a possessor: "Velm's", "the Tars'"."""
    surface = words[at].surface
    is_plural = surface.endswith("s") and at + 1 < len(words) and words[at + 1].surface in {"'", "’"}
    return surface.endswith(("'s", "’s", "s'", "s’")) or is_plural


def _of_list(clauses: FigureClauses, index: int, read: _Read) -> frozenset[str]:
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
    clauses: FigureClauses, index: int, read: _Read, before: Sequence[NamedSentence]
) -> frozenset[str]:
    """The subject of the verb that governs a figure."""
    verb = governing_verb(clauses, index)
    if verb is not None:
        found = _possessor(clauses, range(verb + 1, clauses.spans[index][0]), read, before)
        if found or _yields(clauses, verb):
            return found
    for _ in range(thresholds.VERBS_OF_SUBJECT):
        if verb is None or base_of(read.words[verb].form) in _speaking():
            return frozenset()
        start = verb_group_start(clauses, verb)
        if start and clauses.tags[start - 1] in "KWH":
            return _names_in(phrase_before(read.tagged, start - 1), read)
        hangs = clauses.tags[start] == "G" and clauses.tags[start - 1 : start] == ","
        subject = None if hangs else subject_before(read.tagged, start)
        if subject is not None:
            if _is_listed(subject, read):
                return frozenset()
            return _owners_in(subject, read, before)
        verb = _verb_before(clauses, start)
    return frozenset()


def _verb_before(clauses: FigureClauses, start: int) -> int | None:
    """The verb of the same subject before a verb: "caught five passes and | scored 12 points", "won, | scoring 12 points"."""
    if not start or clauses.tags[start - 1] not in "C,":
        return None
    found = None
    for at in range(start - 2, max(-1, start - 2 - thresholds.GOVERNOR_REACH), -1):
        if clauses.tags[at] == "V" or (clauses.tags[at] == "E" and clauses.tags[at - 1] == "A"):
            found = at
        if clauses.tags[at] in "SFKWH;:.(":
            break
    return found


def _yields(clauses: FigureClauses, verb: int) -> bool:
    """Whether a verb says that its subject's opponent or debtor has the number: "gave up 40 points", "allowed four goals"."""
    phrase = " ".join(clauses.forms(verb, verb + 2))
    known = lexicon.words("comparison/yielding_verbs")
    return clauses.words[verb].form in known or phrase in known


def _is_listed(subject: WordRange, read: _Read) -> bool:
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


def _of_agent(clauses: FigureClauses, index: int, read: _Read) -> frozenset[str]:
    """Who comes behind "for" or "by" where the figure's phrase is no object: "12 goals by Velm"."""
    after = clauses.spans[index][1]
    for at in range(after, min(len(clauses.words) - 1, after + thresholds.PHRASE_REACH)):
        if clauses.words[at].form in {"by", "for"} and clauses.tags[at] == "I":
            following = at + 1 + (clauses.tags[at + 1] == "D")
            mention = read.name_at.get(following)
            return frozenset() if mention is None else frozenset((mention.name,))
        if clauses.tags[at] not in "NXJE":
            break
    return frozenset()


def _owners_in(subject: WordRange, read: _Read, before: Sequence[NamedSentence]) -> frozenset[str]:
    """Owners that a subject names, itself or by its pronoun."""
    if subject.end - subject.first == 1 and read.words[subject.first].form in _PRONOUNS:
        return _topic(read.words[subject.first].form, subject.first, read, before)
    return _names_in(subject, read) or _possessive_in(subject, read, before)


def _possessive_in(subject: WordRange, read: _Read, before: Sequence[NamedSentence]) -> frozenset[str]:
    """Whom the pronoun before a subject's noun stands for: "its shares"."""
    form = read.words[subject.first].form
    return _topic(form, subject.first, read, before) if form in _PRONOUNS else frozenset()


def _names_in(phrase: WordRange | None, read: _Read) -> frozenset[str]:
    """Names that a noun phrase is about: its own, its possessors and those behind "of"; not the places in it."""
    if phrase is None:
        return frozenset()
    found: list[str] = []
    at = phrase.first
    while at < phrase.end and not (found and read.tagged.tags[at] in ",-(KWH"):
        if read.words[at].form in _LOCATING and read.tagged.tags[at] == "I":
            break
        mention = read.name_at.get(at)
        if mention is not None and not mention.is_located:
            found.append(mention.name)
            if _is_possessive(read.words, at):
                break
        at += 1
    return frozenset(found)


def _topic(form: str, at: int, read: _Read, before: Sequence[NamedSentence]) -> frozenset[str]:
    """The name that a pronoun stands for: the one that fits before it in the sentence, else the subject of a sentence before."""
    inside = _single([read.name_at[i] for i in sorted(read.name_at) if i < at], form)
    if inside is not None or "V" in read.tagged.tags[:at]:
        return inside or frozenset()
    for sentence in before[: thresholds.SENTENCES_BACK]:
        words = read_words(sentence.text, marks=True)
        starts = [each.start for each in words]
        tagged = tag_found([each.surface for each in words], starts)
        earlier = _Read(words, tagged, _names_by_word(starts, sentence))
        verb = next((i for i, tag in enumerate(tagged.tags) if tag in "VAM" and i), None)
        if verb is None:
            continue
        subject = subject_before(tagged, verb)
        found = (
            [earlier.name_at[i] for i in range(subject.first, subject.end) if i in earlier.name_at]
            if subject
            else []
        )
        fitting = _single(found, form)
        if fitting:
            return fitting
    return frozenset()


def _single(mentions: Sequence[NearbyName], form: str) -> frozenset[str] | None:
    """The one bearer among mentions whom a pronoun fits; None where nobody fits, empty where several do."""
    fitting = [m for m in mentions if _fits(m, form)]
    # "it" is rather the firm than the town it comes from.
    fitting = [m for m in fitting if m.kind != "place"] or fitting
    names = list(dict.fromkeys(m.name for m in fitting))
    if not names:
        return None
    return frozenset(names) if len(names) == 1 or form in _PLURAL else frozenset()


def _fits(mention: NearbyName, form: str) -> bool:
    if mention.is_located:
        return False
    if form in _PERSONAL:
        return mention.kind == "person"
    return mention.kind != "person" if form in _IMPERSONAL else mention.kind in {"organisation", "group"}


@cache
def _speaking() -> frozenset[str]:
    """Verbs of speech: who says a number does not own it."""
    return frozenset(
        verb
        for verb, frames in lexicon.entries("speech/reporting_verbs")
        if {"clause", "that"} & set(frames.split())
    )
