"""Speakers: whom a source means ("he", "the spokesman", "Silva", "who") and who goes on speaking.

Takes the sentences of a text in order, the attribution relations in them and the names of the text; gives each relation the
best name known for its speaker. A name in the source means its bearer. A pronoun means the nearest person before it who
fits: in the same sentence first, then the last to speak, then whom the sentences before are about. A role ("the minister")
means the last bearer whom the text gave that role. A quotation without any cue goes on with whoever spoke last.

What this does not cover: pronouns that look ahead ("In her speech, Silva ..." for "her"), and who "we" is. The preference
for subjects and for the recent is that of centering theory (Grosz, Joshi and Weinstein, Computational Linguistics 21,
1995), much simplified.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import words_around_cues
from newslens.extraction.quotations.issued_words import issuer_of_phrase
from newslens.extraction.quotations.joint_speakers import joined_phrases, joint_name
from newslens.extraction.quotations.named_bearers import NamedBearers
from newslens.extraction.quotations.speaker_coreference import (
    DEFINITE,
    alike,
    carriers,
    first_subject,
    head_noun,
    is_body,
    is_firm,
    is_one_of_people,
    names_several,
    role_nouns,
    titles,
)
from newslens.extraction.quotations.speech_turns import SpeechTurns
from newslens.extraction.quotations.utterance_nouns import is_utterance_noun, whose_words
from newslens.language.closed_classes import referent
from newslens.language.verb_arguments import WordRange, phrase_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newslens.extraction.quotations.attribution_relation import AttributionRelation
    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.language.tagger import TaggedWords
    from newslens.schema import Name

__all__ = ["Speakers"]

_PLACE_BEFORE = re.compile(r"DX{1,3},X{1,2}\.?,\Z")
"""A town and its state or country, set between commas behind the article of the noun that follows."""
_PASSED_ON = frozenset({"report", "note"})
"""Cues behind what an outlet passes on: "shares fell, the Herald reported"."""
_INDEFINITE = frozenset("D#q")
"""Tags of what opens a phrase that takes up nobody, beside "the": "a doctor", "one doctor", "some doctors"."""
_BOTH = frozenset({"both", "two"})
_AMOUNT = re.compile(r"(?!(?:1[89]|20)\d\d\b)\d[\d.,]*(?![\w-])|.*(?:\bper\s?cent\b|\d\s?%)", re.IGNORECASE)
"""What begins with a number in digits, or is a share: "61 per cent", "600 hens"; not "34-year-old woman" or "1997 article". Nobody speaks
under that name."""
_PLACED = (" in ", " at ", " on ")
"""What stands before the name of a place that speaks no more than the sign that hangs there."""
_ARTICLE = re.compile(r"\A(?:the|an?|its|their)\s+", re.IGNORECASE)


class Speakers:
    """Who speaks, kept up while a text is read from its start to its end."""

    def __init__(self, text: str, names: Iterable[Name]) -> None:
        self._text = text
        self._bearers = NamedBearers(text, names)
        self._turns = SpeechTurns(self._bearers)

    def begin(self, sentence: OwnSentence) -> None:
        """Read on to a sentence; its names and roles are known from here on."""
        self._turns.begin(sentence)
        self._bearers.read_to(sentence.end)

    def of(self, sentence: OwnSentence, relation: AttributionRelation) -> str | None:
        """Name of the speaker of a relation, or nothing where it stays open; in a headline only one whom the text names again."""
        if sentence.words is None or relation.source is None:
            return self.who_goes_on() if relation.cue.tag == "G" and not relation.cue.first else None
        speaker = self._speaker_of(sentence, sentence.words, relation.source)
        if relation.cue.lemma == ":" and self._is_topic(sentence.words, relation.source):
            return None
        if relation.frame == "headline" and not self._bearers.is_well_known(speaker):
            return None
        if speaker is not None and (not relation.nested or self._turns.is_a_writings()):
            plural = names_several(sentence.words, relation.source) or " and " in speaker
            if relation.frame == "parenthetical" and relation.cue.lemma in _PASSED_ON:
                self._bearers.note_outlet(speaker)
            head = head_noun(sentence.words, relation.source)
            writing = head is not None and sentence.words.words[head] in lexicon.words("speech/channels")
            self._turns.note(speaker, plural=plural, writing=writing)
        return speaker

    def is_nameless(self, words: TaggedWords, source: WordRange | None) -> bool:
        """Whether a source is one word for several: "teachers"; not "Porto's teachers", or a name or pronoun."""
        if source is None or source.end - source.first > 1 or referent(words.words[source.first]):
            return False
        return names_several(words, source) and self._bearers.heading(words, source) is None

    def who_goes_on(self) -> str | None:
        """Who speaks a quotation that has no cue: the last to speak, or whom the sentence before is about."""
        return self._turns.who_goes_on()

    def who_issued(self, sentence: OwnSentence, at: int) -> str | None:
        """Whose offer, pledge or warning a fragment in marks at a place is a part of: "the firm made a “last and best” offer"."""
        if sentence.words is None:
            return None
        marked = sentence.quoted[at]
        last_word = self._text[marked.start : marked.end].rsplit(maxsplit=1)[-1].strip(".,!?").lower()
        issuer = issuer_of_phrase(sentence.words, at, last_word)
        return self._speaker_of(sentence, sentence.words, issuer) if issuer is not None else None

    def _speaker_of(self, sentence: OwnSentence, words: TaggedWords, source: WordRange) -> str | None:
        """Whom a source means, by its pronoun, its name, or its noun."""
        while source.end - source.first > 1 and words.tags[source.end - 1] in ",'":
            source = WordRange(source.first, source.end - 1)
        word = words.words[source.first]
        if source.end - source.first == 1 and referent(word):
            return self._pronoun(sentence, words, source.first)
        joint = self._joint(words, source)
        if joint is not None:
            return joint
        named = self._bearers.heading(words, source)
        if named is not None:
            self._note_roles(words, source, named)
            return named
        return self._described(sentence, words, source)

    def _is_topic(self, words: TaggedWords, source: WordRange) -> bool:
        """Whether what stands before a colon says what the words are about, not who speaks: "Rail fares: “We pay more”".

        A name, a role and a body speak there, and so does what has an article ("the neighbour: “...”"); an answer does where the
        phrase tells whose it is.
        """
        head = head_noun(words, source)
        if head is None or self._bearers.heading(words, source) is not None:
            return False
        word = words.words[head]
        if is_utterance_noun(word):
            carries = is_body(word) or word in carriers()
            return not carries and whose_words(words, source, head) is None
        if words.tags[head] != "N" or words.tags[source.first] in "D#":
            return False
        speaks = word in role_nouns() or is_body(word) or is_firm(word) or alike(word)
        return not speaks and not names_several(words, source) and not referent(word)

    def _joint(self, words: TaggedWords, source: WordRange) -> str | None:
        """The names of a source that names several: "Silva and Brandt"."""
        named = [self._bearers.heading(words, each) for each in joined_phrases(words, source)]
        known = [name for name in named if name is not None]
        return joint_name(known) if len(known) == len(named) > 1 and len(set(known)) > 1 else None

    def _pronoun(self, sentence: OwnSentence, words: TaggedWords, at: int) -> str | None:
        """Whom a pronoun stands for."""
        start, kind = words.starts[at], referent(words.words[at])
        speaker = None
        if kind == "relative":
            antecedent = phrase_before(words, at)
            speaker = self._speaker_of(sentence, words, antecedent) if antecedent else None
        elif kind in {"he", "she"}:
            speaker = self._turns.person(start, "m" if kind == "he" else "f")
        elif kind == "they":
            speaker = self._turns.several() or self._two_together()
        elif kind == "it":
            speaker = self._it(sentence, start)
        return speaker

    def _two_together(self) -> str | None:
        """Those who are one subject of a sentence shortly before: "Silva and Brandt met. They said"."""
        for sentence in self._turns.latest(thresholds.PAIR_SENTENCES):
            subject = self._bearers.subject_of(sentence)
            joint = self._joint(*subject) if subject is not None else None
            if joint is not None:
                return joint
        return None

    def _two_named(self, noun: str) -> str | None:
        """Whom "the two leaders" takes up: one subject, or the only two persons, or firms, of a sentence shortly before."""
        if not noun.endswith("s") and noun not in {"men", "women"}:
            return None
        is_firms = is_firm(noun.removesuffix("s")) or is_firm(noun.removesuffix("ies") + "y")
        for sentence in self._turns.latest(thresholds.PAIR_SENTENCES):
            named = self._bearers.named_in(sentence, "organisation" if is_firms else "person")
            if len(named) > 1:
                return joint_name(named) if len(named) == 2 else None
        return None

    def _note_roles(self, words: TaggedWords, source: WordRange, name: str) -> None:
        """Take down what a source says of the bearer of its name: "Ana Duarte, the interior minister"."""
        governed = False
        for at in range(source.first, source.end):
            word = words.words[at]
            governed = words.tags[at] == "I" or (governed and words.tags[at] != ",")
            if governed:
                continue  # "Ana Duarte, chair of the union" is not the union
            if word in titles() or words.tags[at] == "N" or alike(word):
                self._bearers.give_role(word, name)
                if at > source.first:
                    self._bearers.give_role(f"{words.words[at - 1]} {word}", name)

    def _described(self, sentence: OwnSentence, words: TaggedWords, source: WordRange) -> str | None:
        """A source without a name: whose words they are, the bearer of the role, or else its own words."""
        head = head_noun(words, source)
        if head is None:
            return None
        word = words.words[head]
        if is_utterance_noun(word):
            whose = whose_words(words, source, head)
            if whose is not None:
                return self._speaker_of(sentence, words, whose)
        if word in carriers() or f"{words.words[head - 1]} {word}" in carriers():
            return self._behind_carrier(sentence, words, source)
        plain = words.words[source.first] in DEFINITE and head == source.first + 1
        if plain and is_utterance_noun(word) and is_body(word):
            # "The report said": a writing of its own, not the body that has another word for it in its name
            return self._bearers.bearer_of(word) or self._in_own_words(words, source, head)
        if words.words[source.first] in _BOTH or words.words[source.first + 1 : source.first + 2] == ["two"]:
            both = self._two_named(word)
            if both is not None:
                return both
        opens = _phrase_opens(words, source.first)
        takes_up = (
            words.words[source.first] in DEFINITE
            or (words.tags[source.first] not in _INDEFINITE and word in titles())
            or opens < source.first
        )
        known = self._bearer_of_role(words, source, head) if takes_up else None
        return self._in_own_words(words, source, head) if known is None else known

    def _bearer_of_role(self, words: TaggedWords, source: WordRange, head: int) -> str | None:
        """Whom a definite source takes up: by its role, a noun used for the same, or as the last person to speak.

        "The minister" is the bearer of that role; "the interior minister" only the bearer of that one, unless the noun is a
        title; "the 51-year-old" is the last to speak; "Porto's mayor" is nobody's who was not given that role.
        """
        word = words.words[head]
        is_title = word in titles()
        before = range(source.first, head)
        owned = any(words.tags[at] == "'" or words.words[at][-1] in "'’" for at in before)
        pair = f"{words.words[head - 1]} {word}" if head > source.first else ""
        plain = not owned and (head - source.first <= 1 or is_title)
        firm = is_firm(word) and words.tags[head - 1] != "'"
        known = self._bearers.bearer_of(pair)
        if known is None and firm:
            known = self._turns.body(words.starts[_phrase_opens(words, source.first)], word)
        if known is None and plain:
            known = next(filter(None, map(self._bearers.bearer_of, [word, *alike(word)])), None)
        if known is None and plain and firm:
            known = self._bearers.main_body(word)
        if known is not None:
            return known
        one = is_title or is_one_of_people(self._text[words.starts[head] : words.ends[head]])
        alone = source.end - head == 1 and not owned and not any(words.tags[at] == "X" for at in before)
        last = self._turns.person_who_spoke_last() if one and alone else None
        # Behind words in marks "the evangelist said" takes up who spoke before; "two guards slept, the prosecutor said" need not.
        is_other = "U" not in words.tags and "Z" not in words.tags
        is_other = is_other and last is not None and self._bearers.has_another_role(last, word)
        return None if is_other else last

    def _in_own_words(self, words: TaggedWords, source: WordRange, head: int) -> str | None:
        """A source as the text has it, up to the noun and what defines it, without its article; none in a line of capitals."""
        if self._text[words.starts[head]].isupper() and _is_title_case(self._text, words, source):
            return None  # "Neighbour Calls Suspect: “Quiet”"
        end = head + 1
        while end < source.end and words.tags[end] not in ",KWH(-" and not _leads_to_channel(words, end):
            end += 1
        described = _ARTICLE.sub("", self._text[words.starts[source.first] : words.ends[end - 1]], count=1)
        if _AMOUNT.match(described):
            return None
        self._bearers.give_role(words.words[head], described)
        if is_body(words.words[head]) or is_firm(words.words[head]):
            self._bearers.note_body(described)
        return described

    def _behind_carrier(self, sentence: OwnSentence, words: TaggedWords, source: WordRange) -> str | None:
        """Whose statement or letter speaks: its own name's, that of the sentence's subject, or of the last to speak."""
        own = [
            name
            for name in self._bearers.between(words.starts[source.first], words.ends[source.end - 1])
            if not self._text[max(0, name.start - 4) : name.start].lower().endswith(_PLACED)
        ]
        if own:
            return own[0].name
        issuer = next(
            (at + 1 for at in range(source.first, source.end - 1) if words.words[at] in {"from", "by"}), None
        )
        if issuer is not None:
            return self._described(sentence, words, WordRange(issuer, source.end))
        subject = first_subject(words)
        if subject is not None and subject.end <= source.first:
            known = self._bearers.heading(words, subject)
            head = head_noun(words, subject)
            if (
                known is None
                and head is not None
                and (words.words[head] in role_nouns() or is_body(words.words[head]))
            ):
                known = self._described(sentence, words, subject)
            if known is not None:
                return known
        head = head_noun(words, source)
        if head is not None and words.words[source.first] in DEFINITE:
            issued = self._turns.issued(words.words[head])
            if issued is not None:
                return self._speaker_of(*issued)
        if not words_around_cues("shown").isdisjoint(words.words[source.first : source.end]):
            return None  # whoever put up the banner
        return self._turns.last() or self._turns.body(words.starts[source.first], "")

    def _it(self, sentence: OwnSentence, before: int) -> str | None:
        """What "it" stands for: an organisation that the sentence names first, or the nearest one before."""
        subject = first_subject(sentence.words) if sentence.words is not None else None
        if (
            sentence.words is not None
            and subject is not None
            and sentence.words.starts[subject.end - 1] < before
        ):
            heads = self._bearers.heading(sentence.words, subject)
            if heads is not None and not self._bearers.is_person(heads):
                return heads  # a country too: "Peru issued what it called ..."
        named = [
            name.name for name in self._bearers.between(sentence.start, before) if name.kind == "organisation"
        ]
        return named[0] if named else self._turns.body(before, "")


def _phrase_opens(words: TaggedWords, first: int) -> int:
    """Where a phrase opens that has the place of what it means before its noun: "| the Marlow, Ohio, company said"; else its first word."""
    place = _PLACE_BEFORE.search(words.tags, 0, first)
    return place.start() if place is not None and words.words[place.start()] == "the" else first


def _is_title_case(text: str, words: TaggedWords, source: WordRange) -> bool:
    """Whether a source of several words stands in a line in which every longer word has a capital."""
    surfaces = [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]
    plain = [each for each in surfaces if each.isalpha() and len(each) >= thresholds.LONGER_LETTERS]
    return source.end - source.first > 1 and len(plain) > 1 and all(each[0].isupper() for each in plain)


def _leads_to_channel(words: TaggedWords, at: int) -> bool:
    """Whether the way of the words starts here: "the skipper | on X", "the club | in a press release"."""
    behind = words.words[at + 1 : at + 4]
    phrases = {*behind[:2], *map(" ".join, pairwise(behind))}
    way = words.words[at] in words_around_cues("way")
    return way and not lexicon.words("speech/channels").isdisjoint(phrases)
