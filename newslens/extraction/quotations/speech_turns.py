"""Turns of speech: who spoke in which sentence of a text, and whom a pronoun or noun behind them takes up.

Kept up while a text is read from its start to its end. A person is looked for in the same sentence first, then sentence by sentence
backwards: who spoke there, then whom the sentence is about; a body in the same way. A quotation without any cue goes on with
whoever spoke last.

What this does not cover: what a source phrase says itself (`speakers`). The preference for subjects and for the recent is that
of centering theory (Grosz, Joshi and Weinstein, Computational Linguistics 21, 1995), much simplified.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.issued_words import issuer_of
from newslens.extraction.quotations.speaker_coreference import first_subject, head_noun, names_several

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslens.extraction.quotations.named_bearers import NamedBearers
    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.language.tagger import TaggedWords
    from newslens.language.verb_arguments import WordRange

__all__ = ["SpeechTurns"]

_GENDERS = {"he": "m", "she": "f"}
"""What goes on with the person of a paragraph; "His brother ran" may bring another."""


class SpeechTurns:
    """Who spoke so far."""

    def __init__(self, bearers: NamedBearers) -> None:
        self._bearers = bearers
        self._spoken: list[_Turn] = []
        self._sentences: list[OwnSentence] = []
        self._paragraph_opens = 0

    def begin(self, sentence: OwnSentence) -> None:
        """Read on to a sentence."""
        if not self._sentences or self._sentences[-1].paragraph != sentence.paragraph:
            self._paragraph_opens = len(self._sentences)
        self._sentences.append(sentence)

    def note(self, speaker: str, *, plural: bool, writing: bool = False) -> None:
        """Take down that somebody, or a writing, speaks in the sentence that is read."""
        self._spoken.append(_Turn(len(self._sentences) - 1, speaker, plural, writing))

    def latest(self, count: int) -> Iterator[OwnSentence]:
        """Sentences before the one that is read, the last first."""
        yield from reversed(self._sentences[-count - 1 : -1])

    def last(self) -> str | None:
        """Who spoke last, if not long ago."""
        here = len(self._sentences) - 1
        recent = self._spoken and here - self._spoken[-1].sentence <= thresholds.SENTENCES_BACK
        return self._spoken[-1].speaker if recent else None

    def person_who_spoke_last(self) -> str | None:
        """The last person among the latest turns: "the 51-year-old"."""
        lately = [turn.speaker for turn in reversed(self._spoken[-thresholds.ROLE_TURNS :])]
        return next(filter(self._bearers.is_person, lately), None)

    def who_goes_on(self) -> str | None:
        """Who speaks a quotation that has no cue: the last to speak, or whom the sentence before is about."""
        here = len(self._sentences) - 1
        speaker = self._spoken[-1].speaker if self._spoken else None
        introduced = self._introduced_since()
        if introduced is not None:
            speaker = introduced
        elif here and not (self._spoken and here - self._spoken[-1].sentence <= thresholds.SILENT_SENTENCES):
            speaker = self._acts_in(self._sentences[here - 1]) or speaker
        if speaker is not None:
            self.note(speaker, plural=False)
        return speaker

    def _introduced_since(self) -> str | None:
        """Whom the paragraph so far is about, where nobody has spoken in it: "Tom Hale, 60, saw it. He ran. “Go.”".

        Its first sentence begins with the name, and the one before the quotation with "he" or "she".
        """
        here = len(self._sentences) - 1
        opens = self._paragraph_opens
        if opens == here or (self._spoken and self._spoken[-1].sentence >= opens):
            return None
        words = self._bearers.words_of(self._sentences[here - 1]).words
        gender = _GENDERS.get(words[0]) if words and here - 1 > opens else None
        first = self._bearers.first_person(self._sentences[opens], gender) if gender is not None else None
        return first if first is not None and self._bearers.opens(first, self._sentences[opens]) else None

    def issued(self, noun: str) -> tuple[OwnSentence, TaggedWords, WordRange] | None:
        """Who gave out what a definite noun takes up: the firm in "The firm issued a statement. The statement ..."."""
        here = len(self._sentences) - 1
        for sentence in reversed(self._sentences[max(0, here - thresholds.SENTENCES_BACK) : here]):
            words = self._bearers.words_of(sentence) if self._bearers.holds(sentence, noun) else None
            at = words.words.index(noun) if words is not None and noun in words.words else 0
            issuer = issuer_of(words, at) if words is not None and at else None
            if words is not None and issuer is not None:
                return sentence, words, issuer
        return None

    def is_a_writings(self) -> bool:
        """Whether only a writing speaks in the sentence that is read so far: "According to an article, Silva said ..."."""
        here = len(self._sentences) - 1
        return bool(self._spoken) and self._spoken[-1].sentence == here and self._spoken[-1].writing

    def person(self, before: int, gender: str) -> str | None:
        """The nearest person of a gender: in the same sentence, the last to speak, whom a sentence is about."""
        here = len(self._sentences) - 1
        beside = None
        for back in range(min(thresholds.SENTENCES_BACK, here + 1)):
            for speaker in self._who_spoke(here - back):
                if self._bearers.fits(speaker, gender) and self._bearers.is_person(speaker):
                    self._bearers.note_gender(speaker, gender)
                    return speaker
            if not back:
                subject = self._subject_role(self._sentences[here], before)
                if subject is not None and self._bearers.fits(subject, gender):
                    return subject
            about = self._whom_it_is_about(self._sentences[here - back], gender, before)
            if about is not None and not back and self._is_told_of(about, before):
                beside = about
            elif about is not None:
                self._bearers.note_gender(about, gender)
                return about
        return beside

    def _is_told_of(self, name: str, before: int) -> bool:
        """Whether a pronoun behind a comma closes the sentence that is read, which begins with another than this name.

        "The region thanked Silva, he added" is hardly Silva's; "Silva slept, he added" may be.
        """
        sentence = self._sentences[-1]
        words = self._bearers.words_of(sentence)
        at = bisect.bisect_left(words.starts, before)
        return words.tags[at - 1 : at] == "," and not self._bearers.opens(name, sentence)

    def several(self) -> str | None:
        """Those whom "they" takes up."""
        recent = [
            turn
            for turn in self._spoken[-thresholds.PLURAL_TURNS :]
            if turn.plural and turn.sentence >= len(self._sentences) - 1 - thresholds.SENTENCES_BACK
        ]
        return recent[-1].speaker if recent else None

    def body(self, before: int, noun: str) -> str | None:
        """The nearest body that a noun can take up: who spoke in a sentence or whom it is about, else the last to speak."""
        here = len(self._sentences) - 1
        for back in range(min(thresholds.SENTENCES_BACK, here + 1)):
            for speaker in self._who_spoke(here - back):
                if not self._bearers.is_person(speaker) and self._bearers.may_be_called(speaker, noun):
                    return speaker
            about = self._bearers.first_body(self._sentences[here - back], noun, before)
            if about is not None:
                return about
        for turn in reversed(self._spoken[-thresholds.BODY_TURNS :]):
            if not self._bearers.is_person(turn.speaker) and self._bearers.may_be_called(turn.speaker, noun):
                return turn.speaker
        return None

    def _whom_it_is_about(self, sentence: OwnSentence, gender: str, before: int) -> str | None:
        """The person of a gender who is the subject of a sentence, or else the first whom it names."""
        if sentence.end <= before:
            role = self._bearers.role_that_acts(sentence)
            if role is not None:
                return self._bearers.bearer_of(role.rsplit(" ", 1)[-1]) or role
        first = self._bearers.first_person(sentence, gender, before)
        acting = self._acts_in(sentence) if first is not None and sentence.end <= before else None
        return acting if acting is not None and self._bearers.fits(acting, gender) else first

    def _acts_in(self, sentence: OwnSentence) -> str | None:
        """The person who is the subject of a sentence."""
        first = self._bearers.first_person(sentence, "")
        if first is None or self._bearers.opens(first, sentence):
            return first
        subject = self._bearers.subject_of(sentence)
        named = self._bearers.heading(*subject) if subject is not None else None
        return named if named is not None and self._bearers.is_person(named) else None

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
        named = self._bearers.heading(sentence.words, subject)
        head = head_noun(sentence.words, subject)
        if named is not None or head is None:
            return named if named is not None and self._bearers.is_person(named) else None
        bearer = self._bearers.bearer_of(sentence.words.words[head])
        is_one = bearer is not None and not names_several(sentence.words, subject)
        return bearer if bearer is not None and is_one and self._bearers.is_person(bearer) else None


class _Turn(NamedTuple):
    """Somebody spoke in a sentence."""

    sentence: int
    speaker: str
    plural: bool
    writing: bool
