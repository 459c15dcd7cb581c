"""From attribution relations and quotation marks to quotations, sentence by sentence.

Takes a sentence of the article's own text, the attribution relations in it and whom they name; gives `Quotation` records.
An indirect one is what a relation has as its content, a direct or partial one what stands in marks. Of the relations
whose content holds a quotation in marks, the innermost attributes it: in "he told police he “heard voices”, prosecutors say" the
words in marks are his and the whole is the prosecutors'.

What stands in marks and is nobody's words is left out as far as that shows: titles of works, words as words, irony. What
this does not cover: a title that is printed in small letters ("they watched “the long day”" is taken for a fragment).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.channels import find_channel
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.extraction.quotations.names_in_marks import (
    is_nickname,
    is_title_in_sentence,
    is_written_as_title,
)
from newslens.extraction.quotations.reported_statements import is_statement
from newslens.language.verb_arguments import WordRange
from newslens.schema import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.extraction.quotations.attribution_relation import AttributionRelation
    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.extraction.quotations.quotation_marks import MarkedStretch
    from newslens.extraction.quotations.speakers import Speakers
    from newslens.language.tagger import TaggedWords

__all__ = ["SpokenRelation", "build_indirect", "build_marked", "find_spoken_relations"]

_BEFORE_WHOLE = frozenset({"", ",", ":", "-", "(", ";"})
"""Letters of what stands before a quotation that is whole."""
_GOVERNING = frozenset({"D", "J", "I", "'", "#"})
"""Letters of what makes the words in marks a part of the article's phrase: determiner, adjective, preposition, owner, number."""
_BARE = str.maketrans("", "", 'QUZ,.CRHF-:"')
"""Letters that make no indirect quotation by themselves: quotations, marks, conjunctions and adverbs."""
_SURROUNDED = frozenset({"parenthetical", "quote"})
"""Frames in which a quotation that runs on in small letters can be direct: "and so," he said."""


class SpokenRelation(NamedTuple):
    """An attribution relation in its sentence, and the name of its speaker."""

    words: TaggedWords
    relation: AttributionRelation
    speaker: str | None
    nameless: bool = False
    """Whether its source is the one word for several whom nothing names: "teachers"."""

    def span(self, phrase: WordRange) -> tuple[int, int]:
        """Offsets of a phrase of the sentence."""
        return self.words.starts[phrase.first], self.words.ends[phrase.end - 1]

    def is_bare(self, phrase: WordRange) -> bool:
        """Whether a phrase holds quotations and no more than marks, conjunctions and adverbs beside them."""
        return not self.words.tags[phrase.first : phrase.end].translate(_BARE)

    def states(self, phrase: WordRange) -> bool:
        """Whether a phrase is a statement in the article's own words: no thought or act, and at most half of it in marks."""
        if not is_statement(self.words, self.relation) or self._is_piece(phrase):
            return False
        start, end = self.span(phrase)
        quoted = (at for at in range(phrase.first, phrase.end) if self.words.tags[at] in "QUZ")
        in_marks = sum(self.words.ends[at] - self.words.starts[at] for at in quoted)
        return in_marks <= thresholds.SHARE_IN_MARKS * (end - start)

    def _is_piece(self, phrase: WordRange) -> bool:
        """Whether a phrase is the part without a verb of a statement that its cue cuts in two: "the dam, | she said, had cracked"."""
        return len(self.relation.contents) > 1 and not set("VAMp") & set(
            self.words.tags[phrase.first : phrase.end]
        )

    def is_plan(self) -> bool:
        """Whether the relation gives what somebody wants to do, without words: "they plan to sell the “Tern”"."""
        return self.relation.frame == "to" and not is_statement(self.words, self.relation)

    def is_headline_act(self, kind: str) -> bool:
        """Whether a line without a full stop tells what nameless people do, not what they say: "Teachers vow to strike"."""
        acts = kind == "attributed" or "verdict" in self.relation.cue.frames
        return acts and self.nameless and not self.words.tags.endswith((".", ":", "U", "Z"))

    def gives_words(self, at: int) -> bool:
        """Whether a quotation at this word is in the words of the relation's source.

        A thought inside another's speech is worded by the speaker: in "she said he hoped for “peace”" she says "peace".
        """
        if self.relation.nested and "mind" in self.relation.cue.frames:
            return False
        return self.relation.has(at)


def find_spoken_relations(sentence: OwnSentence, speakers: Speakers) -> list[SpokenRelation]:
    """The attribution relations of a sentence, with their speakers; a headline counts only with a known one."""
    if sentence.words is None:
        return []
    found = [
        SpokenRelation(
            sentence.words,
            each,
            speakers.of(sentence, each),
            speakers.is_nameless(sentence.words, each.source),
        )
        for each in find_relations(sentence.words)
    ]
    return [each for each in found if each.relation.frame != "headline" or each.speaker is not None]


def build_indirect(
    text: str, sentence: OwnSentence, relations: Sequence[SpokenRelation]
) -> Iterator[Quotation]:
    """Contents that are reported without marks, or with marks around a part of them; not the title that somebody wrote."""
    for spoken in relations:
        for content in spoken.relation.contents:
            if spoken.relation.nested or content.end - content.first <= 1 or spoken.is_bare(content):
                continue
            starts_with_title = content.first in sentence.quoted and is_title_in_sentence(
                text, sentence, content.first
            )
            kind = "indirect" if spoken.states(content) else "attributed"
            if not starts_with_title and not spoken.is_headline_act(kind):
                yield _quotation(text, spoken.span(content), kind, spoken)


def build_marked(
    text: str,
    sentence: OwnSentence,
    relations: Sequence[SpokenRelation],
    announced: SpokenRelation | None,
    speakers: Speakers,
) -> Iterator[Quotation]:
    """What stands in marks in a sentence.

    Parameters
    ----------
    text
        The text of the article.
    sentence
        One of its sentences.
    relations
        The attribution relations of the sentence.
    announced
        The relation of the sentence before that announces a quotation with a colon, if there is one.
    speakers
        Who spoke so far.
    """
    for at, marked in sentence.quoted.items():
        spoken = _innermost([each for each in relations if each.gives_words(at)])
        is_direct = sentence.words is not None and _is_whole(text, sentence.words, at, marked, spoken)
        kind = "direct" if is_direct else "partial"
        if is_direct and spoken is None and not at:
            spoken = announced
        span = (marked.start, marked.end)
        if is_nickname(text, marked) or (kind == "partial" and is_title_in_sentence(text, sentence, at)):
            continue
        if spoken is not None and not (spoken.is_plan() and _is_mention(text, marked, kind)):
            yield _quotation(text, span, kind, spoken)
        elif spoken is None and not _is_mention(text, marked, kind):
            speaker = speakers.who_goes_on() if is_direct else speakers.who_issued(sentence, at)
            yield Quotation(*span, text[marked.start : marked.end], kind, speaker)


def _innermost(holding: Sequence[SpokenRelation]) -> SpokenRelation | None:
    """The last nested relation, or else the last one."""
    nested = [each for each in holding if each.relation.nested]
    return next(reversed(nested or holding), None)


def _is_whole(
    text: str, words: TaggedWords, at: int, marked: MarkedStretch, spoken: SpokenRelation | None
) -> bool:
    """Whether whole clauses stand in the marks, not a fragment of the article's own clause."""
    tag, before = words.tags[at], words.tags[at - 1 : at]
    starts_large = text[marked.start].isupper()
    if not at and (tag in "UZ" or (starts_large and not words.tags[1:].strip("."))):
        return True
    if tag == "U" and before not in _GOVERNING:  # not: the “Go!” that he shouted
        return spoken is not None or before in _BEFORE_WHOLE
    if spoken is None or spoken.relation.frame not in _SURROUNDED or before not in _BEFORE_WHOLE:
        return False
    is_long = text.count(" ", marked.start, marked.end) >= thresholds.CLAUSE_SPACES
    return _stands_alone(spoken, at) and (tag == "Z" or is_long or starts_large)


def _stands_alone(spoken: SpokenRelation, at: int) -> bool:
    """Whether a quotation is all that its relation has as content, beside fragments."""
    content = next(each for each in spoken.relation.contents if each.first <= at < each.end)
    tags = spoken.words.tags[content.first : content.end]
    return spoken.is_bare(content) and sum(letter in "QUZ" for letter in tags) == 1


def _is_mention(text: str, marked: MarkedStretch, kind: str) -> bool:
    """Whether what nobody is given for is no quotation: capitalised like the title of a work, or a word by itself."""
    count = sum(word[0].isalpha() for word in text[marked.start : marked.end].split())
    if kind == "partial" and count < thresholds.FRAGMENT_WORDS:
        return True
    return count > 1 and is_written_as_title(text[marked.start : marked.end])


def _quotation(text: str, span: tuple[int, int], kind: str, spoken: SpokenRelation) -> Quotation:
    relation = spoken.relation
    cue_start, cue_end = spoken.span(WordRange(relation.cue.first, relation.cue.end))
    source_start, source_end = spoken.span(relation.source) if relation.source is not None else (None, None)
    return Quotation(
        *span,
        text[slice(*span)],
        kind,
        spoken.speaker,
        source_start,
        source_end,
        text[cue_start:cue_end],
        cue_start,
        cue_end,
        find_channel(text, spoken.words, relation),
    )
