"""Quotations: what an article says that somebody said, with who, by which word and on which channel.

Takes a text, gives `Quotation` records: direct ones (whole clauses in quotation marks), partial ones (a fragment in
marks inside the article's own clause) and indirect ones (a clause reported without marks). A reported clause that
holds quoted fragments gives both, and both have the same speaker.

The steps: `marks` finds the stretches in quotation marks, `narration` the article's own sentences with each such
stretch as one word, `indirect` the reports in a sentence, `speakers` who the source of a report is, `channels` the
way it took. What stands in marks and is nobody's words (titles of works, words as words, irony) is left out as far
as that shows.

Not covered: languages other than English beyond their marks, and reports without any reporting word.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, NamedTuple

from newslens.document import read_documents, read_plain
from newslens.extraction.names import extract_names, find_names
from newslens.extraction.quotations.channels import find_channel
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.extraction.quotations.speakers import Speakers
from newslens.frames import spans_by_article
from newslens.schema import Name, Quotation, found_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from newslens.document import Document
    from newslens.extraction.quotations.attribution_relation import AttributionRelation
    from newslens.extraction.quotations.outside_marks import OwnSentence
    from newslens.extraction.quotations.quotation_marks import MarkedStretch
    from newslens.language.tagger import TaggedWords
    from newslens.language.verb_arguments import WordRange

__all__ = ["extract_quotations", "find_quotations", "find_quotations_in"]

_SHORT = 2
"""Fewer words are too short for a fragment that nobody is given for, fewer spaces for a clause that starts small."""
_OPENING = frozenset({"", ",", ":", "-", "(", ";"})
"""What stands before a quotation that is whole."""
_GOVERNING = frozenset({"D", "J", "I", "'", "#"})
"""What makes the words in marks a part of the article's phrase: a determiner, adjective, preposition, owner, number."""
_TRIVIAL = str.maketrans("", "", 'QUZ,.CRHF-:"')
"""What an indirect quotation must hold more than: quotations, marks, conjunctions and adverbs."""


class _AttributedRelation(NamedTuple):
    """A report in its sentence, and who its speaker is."""

    words: TaggedWords
    relation: AttributionRelation
    speaker: str | None

    def span(self, phrase: WordRange) -> tuple[int, int]:
        """Offsets of a phrase of the sentence."""
        return self.words.starts[phrase.first], self.words.ends[phrase.end - 1]

    def is_bare(self, phrase: WordRange) -> bool:
        """A phrase holds quotations and no more than marks, conjunctions and adverbs beside them."""
        return not self.words.tags[phrase.first : phrase.end].translate(_TRIVIAL)


def find_quotations(text: str, *, names: Sequence[Name] | None = None) -> list[Quotation]:
    """Quotations of a text.

    Parameters
    ----------
    text
        Any text.
    names
        Its names, where they are known already; found in the text otherwise. The speaker of a quotation gets the
        canonical name that they give.

    Returns
    -------
    list of Quotation
        By their start, an indirect one before the partial ones inside it. Offsets count code points.

    Examples
    --------
    >>> found = find_quotations("Mayor Ana Duarte said the bridge was “a wreck”. “We close it,” she wrote on Twitter.")
    >>> [(each.kind, each.surface, each.speaker, each.cue, each.channel) for each in found]
    [('indirect', 'the bridge was “a wreck”', 'Ana Duarte', 'said', None),
     ('partial', 'a wreck', 'Ana Duarte', 'said', None),
     ('direct', 'We close it,', 'Ana Duarte', 'wrote', 'Twitter')]
    """
    return find_quotations_in(read_plain(text), names)


def find_quotations_in(document: Document, names: Sequence[Name] | None = None) -> list[Quotation]:
    """Quotations of what extraction reads of a document.

    Parameters
    ----------
    document
        An article, or a plain text.
    names
        Its names, where they are known already; found in it otherwise.
    """
    return document.as_printed(_find(document.readable, names))


def _find(text: str, names: Sequence[Name] | None) -> list[Quotation]:
    """Quotations of a text that is unwrapped, by their start."""
    marked = [each for each in find_marked_stretches(text) if each.depth == 1]
    sentences = list(read_own_sentences(text, marked))
    if all(sentence.words is None for sentence in sentences):
        return []  # names cost as much as all the rest
    speakers = Speakers(text, find_names(text) if names is None else names)
    found: list[Quotation] = []
    announced: _AttributedRelation | None = None
    for sentence in sentences:
        speakers.begin(sentence)
        relations = _attributed(sentence, speakers)
        found += _reported(text, relations)
        found += _marked(text, sentence, relations, announced, speakers)
        announced = next((each for each in relations if each.relation.frame == "announced"), None)
    found.sort(key=lambda each: (each.start, -each.end))
    return _named_at_last(found, {each.start for each in marked if not each.whole})


def _named_at_last(found: list[Quotation], unclosed: set[int]) -> list[Quotation]:
    """Paragraphs of one long quotation whose speaker only the last of them names."""
    for at in range(len(found) - 2, -1, -1):
        here, following = found[at], found[at + 1]
        if (
            here.start in unclosed
            and here.cue is None
            and following.kind == "direct"
            and following.speaker is not None
        ):
            found[at] = dataclasses.replace(here, speaker=following.speaker)
    return found


def extract_quotations(
    articles: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,
    names: pd.DataFrame | None = None,
    documents: Sequence[Document] | None = None,
) -> pd.DataFrame:
    """Quotations of every article.

    Parameters
    ----------
    articles
        The articles table.
    segments
        Their segments, where they are known already. Only body, headings and captions are read.
    names
        Their names, where they are known already; speakers get the canonical names of this table.
    documents
        The same articles as documents, where they are read already.

    Returns
    -------
    DataFrame
        The `quotations` table; `utterance` is missing until quotations are collated.
    """
    read = read_documents(articles, segments) if documents is None else documents
    names = extract_names(articles, documents=read) if names is None else names
    named = spans_by_article(names, Name)
    found = ((each.article_id, find_quotations_in(each, named.get(each.article_id, ()))) for each in read)
    return found_table("quotations", found)


def _attributed(sentence: OwnSentence, speakers: Speakers) -> list[_AttributedRelation]:
    """The reports of a sentence, with their speakers."""
    if sentence.words is None:
        return []
    found = [
        _AttributedRelation(sentence.words, each, speakers.of(sentence, each))
        for each in find_relations(sentence.words)
    ]
    return [each for each in found if each.relation.frame != "headline" or each.speaker is not None]


def _reported(text: str, relations: Sequence[_AttributedRelation]) -> Iterator[Quotation]:
    """Clauses that are reported without marks, or with marks around a part of them."""
    for credit in relations:
        for content in credit.relation.contents:
            is_clause = content.end - content.first > 1 and not credit.is_bare(content)
            if is_clause and not credit.relation.nested:
                yield _quotation(text, credit.span(content), "indirect", credit, credit.speaker)


def _marked(
    text: str,
    sentence: OwnSentence,
    relations: Sequence[_AttributedRelation],
    announced: _AttributedRelation | None,
    speakers: Speakers,
) -> Iterator[Quotation]:
    """What stands in marks, with the innermost report that holds it, or the one that the sentence before announced."""
    for at, marked in sentence.quoted.items():
        holding = [each for each in relations if _reports(each, at)]
        credit = next(
            (each for each in reversed(holding) if each.relation.nested), holding[-1] if holding else None
        )
        kind = (
            "direct" if sentence.words and _is_whole(text, sentence.words, at, marked, credit) else "partial"
        )
        if kind == "direct" and credit is None and not at:
            credit = announced
        if credit is not None:
            yield _quotation(text, (marked.start, marked.end), kind, credit, credit.speaker)
        elif not _is_mention(text, marked, kind):
            speaker = speakers.who_goes_on() if kind == "direct" else None
            yield _quotation(text, (marked.start, marked.end), kind, None, speaker)


def _reports(credit: _AttributedRelation, at: int) -> bool:
    """Whether a quotation is words that a report gives; a thought inside another's report is that one's wording."""
    if credit.relation.nested and "mind" in credit.relation.cue.frames:
        return False
    return any(content.first <= at < content.end for content in credit.relation.contents)


def _is_whole(
    text: str, words: TaggedWords, at: int, marked: MarkedStretch, credit: _AttributedRelation | None
) -> bool:
    """Whether whole clauses stand in the marks, not a fragment of the article's own clause."""
    tag, before = words.tags[at], words.tags[at - 1 : at]
    if not at and (tag in "UZ" or (text[marked.start].isupper() and not words.tags[1:].strip("."))):
        return True
    if tag == "U" and before not in _GOVERNING:
        return credit is not None or before in _OPENING
    if credit is None or credit.relation.frame not in {"parenthetical", "quote"} or before not in _OPENING:
        return False
    content = next(each for each in credit.relation.contents if each.first <= at < each.end)
    alone = (
        credit.is_bare(content)
        and sum(each in "QUZ" for each in words.tags[content.first : content.end]) == 1
    )
    long = text.count(" ", marked.start, marked.end) >= _SHORT
    return alone and (tag == "Z" or long or text[marked.start].isupper())


def _is_mention(text: str, marked: MarkedStretch, kind: str) -> bool:
    """Whether what nobody is given for is no quotation: capitalised like the title of a work, or a word by itself."""
    words = [word for word in text[marked.start : marked.end].split() if word[0].isalpha()]
    if kind == "partial" and len(words) < _SHORT:
        return True
    telling = [word for word in words if len(word) > 3 or word in {words[0], words[-1]}]
    return len(words) > 1 and all(word[0].isupper() for word in telling)


def _quotation(
    text: str, span: tuple[int, int], kind: str, credit: _AttributedRelation | None, speaker: str | None
) -> Quotation:
    start, end = span
    if credit is None:
        return Quotation(start, end, text[start:end], kind, speaker)
    words, relation = credit.words, credit.relation
    cue_start, cue_end = words.starts[relation.cue.first], words.ends[relation.cue.end - 1]
    source_start, source_end = credit.span(relation.source) if relation.source is not None else (None, None)
    return Quotation(
        start,
        end,
        text[start:end],
        kind,
        speaker,
        source_start,
        source_end,
        text[cue_start:cue_end],
        cue_start,
        cue_end,
        find_channel(text, words, relation),
    )
