"""Named bearers: whom a text names, and what it says of them that a later word can take up.

Takes a text and its names; keeps, up to the sentence that has been read, which role each bearer was given last ("the
minister"), which gender is known of whom, and which bearers are no persons. A role stands right before a name ("mayor Ana
Duarte") or is the last word of the name of a body ("Porto League": "the league").

What this does not cover: roles behind a name ("Ana Duarte, the mayor"), which the sentence in which they speak tells
(`speakers`).
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import words_around_cues
from newslens.extraction.quotations.speaker_coreference import (
    alike,
    can_be_called,
    gender_before,
    gender_of,
    head_noun,
    heads_phrase,
    role_nouns,
    titles,
)
from newslens.language.tagger import tag_words
from newslens.language.verb_arguments import WordRange, subject_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.language.tagger import TaggedWords
    from newslens.schema import Name

__all__ = ["NamedBearers"]

_FINITE = re.compile(r"R*[VAM]")
_FIRM = frozenset({"company", "firm", "corporation"})
"""Nouns that stand behind the name of a firm and say no more than that it is one."""
_OPENING = frozenset("SFIGRY")
"""Tags of what opens a sentence before its main clause: "When ...,", "In Porto,", "Asked ...,"."""


class NamedBearers:
    """The bearers of the names of a text, with their roles and genders as far as the text has been read."""

    def __init__(self, text: str, names: Iterable[Name]) -> None:
        self._text = text
        self._names = sorted(_with_things(text, names), key=lambda name: name.start)
        self._starts = [name.start for name in self._names]
        counts = Counter(name.name for name in self._names if name.kind == "person")
        self._bodies = Counter(name.name for name in self._names if name.kind == "organisation")
        self._well_known = frozenset(name for name, count in counts.items() if count > 1)
        self._no_persons = {name.name for name in self._names if name.kind != "person"}
        self._outlets: set[str] = set()
        self._genders: dict[str, str] = {}
        self._roles: dict[str, str] = {}
        self._titles: dict[str, frozenset[str]] = {}
        self._read_until = 0
        self._introductions = [each for name in self._names for each in self._introduced(name)]
        for each in reversed(self._introductions):
            self.give_role(each.role, each.name)

    def read_to(self, end: int) -> None:
        """Read on to an offset; a role means whom the text gave it last before there, or else first behind."""
        while self._read_until < len(self._introductions):
            each = self._introductions[self._read_until]
            if each.start >= end:
                break
            self._roles[each.role] = each.name
            self._read_until += 1

    def between(self, start: int, end: int) -> Sequence[Name]:
        """Names that start in a stretch."""
        return self._names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def bearer_of(self, role: str) -> str | None:
        """The bearer of a role in lower case: "minister", "prime minister"."""
        return self._roles.get(role)

    def has_another_role(self, name: str, role: str) -> bool:
        """Whether the text calls somebody by a title, and by none that a role can stand for.

        Parameters
        ----------
        name
            The bearer.
        role
            A role in lower case; one that is no title, as "man", can be anybody's.
        """
        held = self._titles.get(name, frozenset())
        return role in titles() and bool(held) and held.isdisjoint({role, *alike(role)})

    def give_role(self, role: str, name: str) -> None:
        """Take down that somebody has a role."""
        self._roles[role] = name
        if role in titles():
            self._titles[name] = self._titles.get(name, frozenset()) | {role}

    def is_well_known(self, name: str | None) -> bool:
        """Whether the text names a person more than once."""
        return name in self._well_known

    def is_person(self, name: str) -> bool:
        """Whether a bearer can be a person."""
        return name not in self._no_persons

    def note_body(self, name: str) -> None:
        """Take down that a speaker is a body or a writing."""
        self._no_persons.add(name)

    def note_outlet(self, name: str) -> None:
        """Take down that a body passes on news, so that "the company" does not mean it."""
        self._outlets.add(name)

    def may_be_called(self, name: str, noun: str) -> bool:
        """Whether a noun can take up a body; "it" is the noun ""."""
        return can_be_called(name, noun) and not (noun and name in self._outlets)

    def fits(self, name: str, gender: str) -> bool:
        """Whether a bearer can have a gender, "m" or "f"; anybody has the gender ""."""
        return not gender or self._genders.get(name, gender) == gender

    def note_gender(self, name: str, gender: str) -> None:
        """Take down the gender of somebody of whom it was not known."""
        self._genders.setdefault(name, gender)

    def heading(self, words: TaggedWords, source: WordRange) -> str | None:
        """The bearer of the name that heads a source; of "a spokesman for Ana Duarte" there is none.

        A body that stands before its person counts only where no person heads the phrase: "the Porto League's Tom Hale".
        """
        start, end = words.starts[source.first], words.ends[source.end - 1]
        inside = self.between(start, end)
        fallback = None
        for at, name in enumerate(inside):
            first = bisect.bisect_left(words.starts, name.start)
            last = bisect.bisect_left(words.ends, name.end)
            following = words.tags[last + 1 : last + 2] if last + 1 < source.end else ""
            after_name = at > 0 and inside[at - 1].end + 2 >= name.start
            compound = (
                last < len(words.ends) and words.ends[last] > name.end and self._text[name.end] in "-‐‑"
            )
            if not compound and _is_that_firm(words, source, name, WordRange(first, last + 1)):
                return name.name
            if compound or following == "'" or not heads_phrase(words, source, first, after_name=after_name):
                continue
            in_marks = words.starts[first : first + 1] != [name.start] and words.tags[first - 1] in "QUZ"
            if in_marks and first - 1 > source.first:
                continue  # "Silva, author of “Grey Harbour”": the whole quotation is one word
            if name.kind == "person":
                if following and following in "NJX" and fallback is None:
                    continue  # "the Duarte campaign"
                return name.name
            if not (following and following in "NXJ'") and fallback is None:
                fallback = name.name
        return fallback

    def named_in(self, sentence: OwnSentence, kind: str) -> list[str]:
        """The bearers of a kind whom a sentence names outside its quotations, each once."""
        inside = self.between(sentence.start, sentence.end)
        quoted = list(sentence.quoted.values())
        return list(
            dict.fromkeys(
                name.name
                for name in inside
                if name.kind == kind and not any(each.opened <= name.start < each.closed for each in quoted)
            )
        )

    def first_person(self, sentence: OwnSentence, gender: str, before: int | None = None) -> str | None:
        """The first person of a gender that a sentence names outside its quotations, and not as an owner."""
        end = sentence.end if before is None else min(before, sentence.end)
        for name in self.between(sentence.start, end):
            if name.kind != "person" or not self.fits(name.name, gender):
                continue
            if any(each.opened <= name.start < each.closed for each in sentence.quoted.values()):
                continue
            if not self._text[name.end : name.end + 2].startswith(("’s", "'s")):
                return name.name
        return None

    def opens(self, name: str, sentence: OwnSentence) -> bool:
        """Whether a sentence opens with a name, which then is its subject."""
        return any(each.name == name for each in self.between(sentence.start, sentence.start + 1))

    def first_body(self, sentence: OwnSentence, noun: str, before: int | None = None) -> str | None:
        """The first body that a sentence is about and a noun can take up: "Northport" for "the company".

        Not one that only describes a noun ("Northport's offer", "a Northport share"), or somebody's hearer or partner ("told
        Northport", "with Northport").
        """
        end = sentence.end if before is None else min(before, sentence.end)
        for name in self.between(sentence.start, end):
            if name.kind != "organisation" or not self.may_be_called(name.name, noun):
                continue
            if any(each.opened <= name.start < each.closed for each in sentence.quoted.values()):
                continue
            leading = self._text[
                max(sentence.start, name.start - thresholds.ROLE_CHARACTERS) : name.start
            ].split()
            leading = leading[:-1] if leading[-1:] == ["the"] else leading
            owner = self._text[name.end : name.end + 2].startswith(("’s", "'s"))
            describes = owner or _only_describes(sentence.words, name)
            if not describes and (not leading or leading[-1].lower() not in words_around_cues("hearer")):
                return name.name
        return None

    def words_of(self, sentence: OwnSentence) -> TaggedWords:
        """Words of a sentence, tagged now where nothing is reported in it."""
        return sentence.words or tag_words(self._text, sentence.start, sentence.end)

    def holds(self, sentence: OwnSentence, word: str) -> bool:
        """Whether the characters of a word stand in a sentence."""
        return self._text.find(word, sentence.start, sentence.end) >= 0

    def subject_of(self, sentence: OwnSentence) -> tuple[TaggedWords, WordRange] | None:
        """What a sentence is about: the subject of its first verb, or of its main clause where a clause or phrase opens it.

        "Silva ran before Brandt fell" is about Silva; "When the tank blew up, Silva ran" is too, as no name is its first subject.
        """
        words = self.words_of(sentence)
        first = None
        for verb in _FINITE.finditer(words.tags, 1):
            phrase = subject_before(words, verb.start())
            if phrase is None:
                continue
            first = first or (words, phrase)
            if words.tags[0] not in _OPENING or self.heading(words, phrase) is not None:
                return words, phrase
        return first

    def role_that_acts(self, sentence: OwnSentence) -> str | None:
        """The subject of a sentence where it is one person without a name: "34-year-old man" in "A 34-year-old man was held"."""
        found = self.subject_of(sentence)
        head = head_noun(*found) if found is not None else None
        if found is None or head is None:
            return None
        words, subject = found
        word = words.words[head]
        plain = words.tags[subject.first] == "D" and words.words[subject.first] in {"the", "a", "an"}
        names_one = plain and word in role_nouns() and not word.endswith("s")
        if not names_one or self.heading(words, subject) is not None:
            return None
        return self._text[words.starts[subject.first + 1] : words.ends[head]]

    def main_body(self, noun: str) -> str | None:
        """The body that a text is about and a noun can take up: named at least twice, and twice as often as the next one."""
        fitting = [
            (name, count) for name, count in self._bodies.most_common() if self.may_be_called(name, noun)
        ]
        if not fitting or fitting[0][1] < thresholds.MAIN_BODY_MENTIONS:
            return None
        next_best = fitting[1][1] if len(fitting) > 1 else 0
        return fitting[0][0] if fitting[0][1] >= thresholds.MAIN_BODY_LEAD * next_best else None

    def _introduced(self, name: Name) -> Iterator[_Introduction]:
        """The roles that a name gives by itself or by what stands before it; the gender it tells is kept."""
        is_person = name.kind == "person"
        full = name.surface if " " in name.surface else name.name
        if not is_person and " " in full and (" " in name.surface or len(self._bodies) == 1):
            # "the party" is Labour, short for Labour Party elsewhere, only where no other body may be meant
            yield _Introduction(name.start, full.rsplit(" ", 1)[1].lower(), name.name)
        before = self._text[max(0, name.start - thresholds.ROLE_CHARACTERS) : name.start].lower()
        first, second = ["", "", *before.rsplit(maxsplit=2)][-2:]
        if second in titles() if is_person else alike(second):
            yield _Introduction(name.start, second, name.name)
            yield _Introduction(name.start, f"{first} {second}", name.name)
        if is_person and name.name not in self._genders:
            told = gender_before(second) or gender_of(name.name)
            if told:
                self._genders[name.name] = told


def _with_things(text: str, names: Iterable[Name]) -> Iterator[Name]:
    """Names, those that stand behind "the" wherever they stand told as no persons: "the Open, who ...", "the Prize".

    A name of one word only: "the Ana Duarte of 1990" is a person.
    """
    found = list(names)
    bare = {
        each.name
        for each in found
        if " " in each.surface or text[max(0, each.start - 4) : each.start].lower() != "the "
    }
    for each in found:
        is_thing = each.kind == "person" and each.name not in bare
        yield replace(each, kind="group") if is_thing else each


def _only_describes(words: TaggedWords | None, name: Name) -> bool:
    """Whether a noun stands behind a name: "Northport's offer", "a Northport share"."""
    if words is None:
        return False
    last = bisect.bisect_left(words.ends, name.end)
    return words.tags[last + 1 : last + 2] in ("N", "'", "J")


def _is_that_firm(words: TaggedWords, source: WordRange, name: Name, where: WordRange) -> bool:
    """Whether a source is a name and the noun for what bears it: "the Ondra Foods company"; not "the Marlow company" of a place."""
    may_be_firm = name.kind == "organisation" or (name.kind != "place" and where.end - where.first > 1)
    return (
        may_be_firm
        and where == WordRange(source.first + 1, source.end - 1)
        and words.words[source.first] == "the"
        and words.words[where.end] in _FIRM
    )


class _Introduction(NamedTuple):
    """The text gives somebody a role."""

    start: int
    role: str
    name: str
