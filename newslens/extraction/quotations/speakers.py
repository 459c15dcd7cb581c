"""Speakers: whom a source stands for ("he", "the spokesman", "Silva", "who") and who goes on speaking.

Takes the sentences of a text in order, the reports in them and the names of the text; gives each report the
best name known for its speaker. A name in the source stands for its bearer. A pronoun stands for the nearest
earlier person who fits it: in the same sentence first, then the last to speak, then who the sentences before
are about. A role ("the minister") stands for the last bearer whom the text gave that role. A quotation without any
cue goes on with whoever spoke last.

Not covered: pronouns that look ahead ("In her speech, Silva ..." for "her"), and who "we" is. The preference for
subjects and for the recent is that of centering theory (Grosz, Joshi and Weinstein, Computational Linguistics
21, 1995), much simplified.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.quotations.speaker_coreference import (
    DEFINITE,
    alike,
    carriers,
    first_subject,
    gender_before,
    gender_of,
    head_noun,
    heads_phrase,
    is_body,
    is_one_of_people,
    is_plural,
    stands_for,
    titles,
)
from newslens.language.verb_arguments import WordRange, phrase_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.extraction.quotations.attribution_relation import AttributionRelation
    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.language.tagger import TaggedWords
    from newslens.schema import Name

__all__ = ["Speakers"]

_SENTENCES_BACK = 4
_ARTICLE = re.compile(r"\A(?:the|an?|its|their)\s+", re.IGNORECASE)


class Speakers:
    """Who speaks, kept up while a text is read from its start to its end."""

    def __init__(self, text: str, names: Sequence[Name]) -> None:
        self._text = text
        self._names = sorted(names, key=lambda name: name.start)
        self._starts = [name.start for name in self._names]
        counts = Counter(name.name for name in self._names if name.kind == "person")
        self._well_known = frozenset(name for name, count in counts.items() if count > 1)
        self._no_persons = {name.name for name in self._names if name.kind != "person"}
        self._gender: dict[str, str] = {}
        self._roles: dict[str, str] = {}
        self._read_until = 0
        self._spoken: list[_Turn] = []
        self._sentences: list[OwnSentence] = []
        self._introductions = [each for name in self._names for each in self._introduced(name)]
        for each in reversed(self._introductions):
            self._roles[each.role] = each.name

    def begin(self, sentence: OwnSentence) -> None:
        """Read on to a sentence; its names and roles are known from here on."""
        self._sentences.append(sentence)
        while self._read_until < len(self._introductions):
            each = self._introductions[self._read_until]
            if each.start >= sentence.end:
                break
            self._roles[each.role] = each.name
            self._read_until += 1

    def of(self, sentence: OwnSentence, relation: AttributionRelation) -> str | None:
        """Name of the speaker of a report, or nothing where it stays open."""
        if sentence.words is None or relation.source is None:
            return self.who_goes_on() if relation.cue.tag == "G" and not relation.cue.first else None
        speaker = self._whom(sentence, sentence.words, relation.source)
        if relation.frame == "headline" and speaker not in self._well_known:
            return None
        if speaker is not None:
            self._spoken.append(
                _Turn(len(self._sentences) - 1, speaker, is_plural(sentence.words, relation.source))
            )
        return speaker

    def who_goes_on(self) -> str | None:
        """Who speaks a quotation that has no cue: the last to speak, or whom the sentence before is about."""
        here = len(self._sentences) - 1
        if self._spoken and here - self._spoken[-1].sentence <= 1:
            speaker: str | None = self._spoken[-1].speaker
        elif here and self._about(self._sentences[here - 1], "") is not None:
            speaker = self._about(self._sentences[here - 1], "")
        else:
            speaker = self._spoken[-1].speaker if self._spoken else None
        if speaker is not None:
            self._spoken.append(_Turn(here, speaker, plural=False))
        return speaker

    def _introduced(self, name: Name) -> Iterator[_Introduction]:
        """The roles that stand before a name; the gender it tells is kept."""
        is_person = name.kind == "person"
        if not is_person and " " in name.name:
            yield _Introduction(name.start, name.name.rsplit(" ", 1)[1].lower(), name.name)
        first, second = ["", "", *self._text[max(0, name.start - 40) : name.start].lower().split()][-2:]
        if second in titles() if is_person else alike(second):
            yield _Introduction(name.start, second, name.name)
            yield _Introduction(name.start, f"{first} {second}", name.name)
        if is_person:
            told = gender_before(second) or gender_of(name.name)
            if told:
                self._gender.setdefault(name.name, told)

    def _whom(self, sentence: OwnSentence, words: TaggedWords, source: WordRange) -> str | None:
        while source.end - source.first > 1 and words.tags[source.end - 1] in ",'":
            source = WordRange(source.first, source.end - 1)
        word = words.words[source.first]
        if source.end - source.first == 1 and stands_for(word):
            return self._pronoun(sentence, words, source.first)
        named = self._named(words, source)
        if named is not None:
            self._note_roles(words, source, named)
            return named
        return self._described(words, source)

    def _pronoun(self, sentence: OwnSentence, words: TaggedWords, at: int) -> str | None:
        """Whom a pronoun stands for."""
        start, kind = words.starts[at], stands_for(words.words[at])
        speaker = None
        if kind == "relative":
            antecedent = phrase_before(words, at)
            speaker = self._whom(sentence, words, antecedent) if antecedent else None
        elif kind in {"he", "she"}:
            speaker = self._person(start, "m" if kind == "he" else "f")
        elif kind == "they":
            speaker = self._plural()
        elif kind == "it":
            speaker = self._thing(sentence, start)
        return speaker

    def _named(self, words: TaggedWords, source: WordRange) -> str | None:
        """The bearer of the name in a source, unless the name only says whose spokesman it is."""
        start, end = words.starts[source.first], words.ends[source.end - 1]
        inside = self._between(start, end)
        fallback = None
        for at, name in enumerate(inside):
            first = bisect.bisect_left(words.starts, name.start)
            last = bisect.bisect_left(words.ends, name.end)
            following = words.tags[last + 1 : last + 2] if last + 1 < source.end else ""
            if following == "'" or not heads_phrase(
                words, source, first, after_name=at > 0 and inside[at - 1].end + 2 >= name.start
            ):
                continue
            if name.kind == "person":
                if following and following in "NJX" and fallback is None:
                    continue
                return name.name
            if not (following and following in "NXJ'") and fallback is None:
                fallback = name.name
        return fallback

    def _note_roles(self, words: TaggedWords, source: WordRange, name: str) -> None:
        for at in range(source.first, source.end):
            word = words.words[at]
            if word in titles() or words.tags[at] == "N" or alike(word):
                self._roles[word] = name
                if at > source.first:
                    self._roles[f"{words.words[at - 1]} {word}"] = name

    def _described(self, words: TaggedWords, source: WordRange) -> str | None:
        """A source without a name: the bearer of the role, or else its own words."""
        head = head_noun(words, source)
        if head is None:
            return None
        word = words.words[head]
        definite = words.words[source.first] in DEFINITE or (
            words.tags[source.first] != "D" and word in titles()
        )
        if word in carriers() or f"{words.words[head - 1]} {word}" in carriers():
            return self._behind_carrier(words, source)
        if definite:
            pair = f"{words.words[head - 1]} {word}" if head > source.first else ""
            plain = head - source.first <= 1 or word in titles()
            known = self._roles.get(pair) or (self._roles.get(word) if plain else None)
            if known is None and plain:
                known = next((self._roles[each] for each in alike(word) if each in self._roles), None)
            one = word in titles() or is_one_of_people(self._text[words.starts[head] : words.ends[head]])
            alone = source.end - head == 1 and not any(
                words.tags[at] in "'X" or words.words[at][-1] in "'’" for at in range(source.first, head)
            )
            if known is None and one and alone:
                known = next(
                    (turn.speaker for turn in reversed(self._spoken[-2:]) if self._is_person(turn.speaker)),
                    None,
                )
            if known is not None:
                return known
        end = head + 1
        while end < source.end and words.tags[end] not in ",KWH(-":
            end += 1
        described = _ARTICLE.sub("", self._text[words.starts[source.first] : words.ends[end - 1]], count=1)
        self._roles[word] = described
        if is_body(word):
            self._no_persons.add(described)
        return described

    def _behind_carrier(self, words: TaggedWords, source: WordRange) -> str | None:
        """Whose statement or letter speaks: its own name's, that of the sentence's subject, or of the last to speak."""
        own = self._between(words.starts[source.first], words.ends[source.end - 1])
        if own:
            return own[0].name
        issuer = next(
            (at + 1 for at in range(source.first, source.end - 1) if words.words[at] in {"from", "by"}), None
        )
        if issuer is not None:
            return self._described(words, WordRange(issuer, source.end))
        subject = first_subject(words)
        if subject is not None and subject.end <= source.first:
            return self._named(words, subject) or self._described(words, subject)
        return self._spoken[-1].speaker if self._spoken else None

    def _person(self, before: int, gender: str) -> str | None:
        """The nearest person of a gender: in the same sentence, the last to speak, whom a sentence is about."""
        here = len(self._sentences) - 1
        for back in range(min(_SENTENCES_BACK, here + 1)):
            for speaker in self._who_spoke(here - back):
                if self._fits(speaker, gender) and self._is_person(speaker):
                    self._gender.setdefault(speaker, gender)
                    return speaker
            if not back:
                subject = self._subject_role(self._sentences[here], before)
                if subject is not None and self._fits(subject, gender):
                    return subject
            about = self._about(self._sentences[here - back], gender, before)
            if about is not None:
                self._gender.setdefault(about, gender)
                return about
        return None

    def _who_spoke(self, sentence: int) -> Iterator[str]:
        """Who spoke in a sentence, the last first."""
        for turn in reversed(self._spoken):
            if turn.sentence < sentence:
                return
            if turn.sentence == sentence and not turn.plural:
                yield turn.speaker

    def _subject_role(self, sentence: OwnSentence, before: int) -> str | None:
        """The bearer of the role that is the subject of a sentence: "The minister ... what he called"."""
        subject = first_subject(sentence.words) if sentence.words else None
        if sentence.words is None or subject is None or sentence.words.starts[subject.end - 1] >= before:
            return None
        named = self._named(sentence.words, subject)
        head = head_noun(sentence.words, subject)
        if named is not None or head is None:
            return named if named is not None and self._is_person(named) else None
        return self._roles.get(sentence.words.words[head])

    def _about(self, sentence: OwnSentence, gender: str, before: int | None = None) -> str | None:
        """The first person that a sentence names outside its quotations."""
        end = sentence.end if before is None else min(before, sentence.end)
        for name in self._between(sentence.start, end):
            if name.kind != "person" or not self._fits(name.name, gender):
                continue
            if any(each.opened <= name.start < each.closed for each in sentence.quoted.values()):
                continue
            if not self._text[name.end : name.end + 2].startswith(("’s", "'s")):
                return name.name
        return None

    def _plural(self) -> str | None:
        recent = [
            turn
            for turn in self._spoken[-6:]
            if turn.plural and turn.sentence >= len(self._sentences) - 1 - _SENTENCES_BACK
        ]
        return recent[-1].speaker if recent else None

    def _thing(self, sentence: OwnSentence, before: int) -> str | None:
        """What "it" stands for: an organisation that the sentence names first, or the last one to speak."""
        named = [name.name for name in self._between(sentence.start, before) if name.kind != "person"]
        if named:
            return named[0]
        for turn in reversed(self._spoken[-4:]):
            if not self._is_person(turn.speaker):
                return turn.speaker
        return None

    def _between(self, start: int, end: int) -> Sequence[Name]:
        return self._names[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def _fits(self, speaker: str, gender: str) -> bool:
        return not gender or self._gender.get(speaker, gender) == gender

    def _is_person(self, speaker: str) -> bool:
        return speaker not in self._no_persons


class _Introduction(NamedTuple):
    """The text gives somebody a role."""

    start: int
    role: str
    name: str


class _Turn(NamedTuple):
    """Somebody spoke in a sentence."""

    sentence: int
    speaker: str
    plural: bool
