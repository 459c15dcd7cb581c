"""Quotations: what an article says that somebody said, with who, by which word and on which channel.

Terms. An *attribution relation* ties a *content* (what is said) to its *source* (the phrase that names who says it) by
a *cue* (the word that says so), as in the annotation of S. Pareti (A database of attribution relations, LREC 2012).
A *speaker* is the best name for whom a source phrase means. A quotation is *direct* (whole clauses in quotation marks),
*partial* (a fragment in marks inside the article's own clause) or *indirect* (a clause reported without marks). Lines
of a transcript are direct as well. A
reported clause that holds quoted fragments gives both, and both have the same speaker.

The steps: `quotation_marks` finds the stretches in marks, `outside_marks` the article's own sentences with each such
stretch as one word, `indirect_speech` the attribution relations in a sentence, `speakers` whom their sources mean,
`channels` the way the words took, `transcripts` speech printed without marks, and `quotation_builder` makes quotations of it all.

Takes a text or a table of articles; gives `Quotation` records or the table `quotations`. What this does not cover:
languages other than English beyond their marks, and reported speech without any reporting word.
"""

from __future__ import annotations

import bisect
import dataclasses
import functools
from typing import TYPE_CHECKING

from newslens.document import read_documents, read_plain
from newslens.extraction.names import extract_names, find_names
from newslens.extraction.quotations.headings_in_marks import settle_headings
from newslens.extraction.quotations.names_in_marks import is_name_by_place
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_builder import (
    SpokenRelation,
    build_indirect,
    build_marked,
    find_spoken_relations,
)
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.extraction.quotations.speakers import Speakers
from newslens.extraction.quotations.transcripts import (
    TranscribedLine,
    find_transcribed_lines,
    may_be_transcript,
)
from newslens.frames import spans_by_article
from newslens.schema import Name, Quotation, found_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from newslens.document import Document
    from newslens.extraction.quotations.quotation_marks import MarkedStretch

__all__ = ["extract_quotations", "find_quotations", "find_quotations_in"]


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


def _find(text: str, names: Sequence[Name] | None) -> list[Quotation]:
    """Quotations of an unwrapped text, by their start."""
    marked = [
        each for each in find_marked_stretches(text) if each.depth == 1 and not is_name_by_place(text, each)
    ]
    sentences = list(read_own_sentences(text, marked))
    if all(sentence.words is None for sentence in sentences) and not may_be_transcript(text):
        return []  # before names are found, which costs as much as all the rest
    names = find_names(text) if names is None else names
    speakers = Speakers(text, names)
    found: list[Quotation] = []
    announced: SpokenRelation | None = None
    turns = _spoken_turns(text, names, marked)
    ends = [turn.end for turn in turns]
    for sentence in sentences:
        speakers.begin(sentence)
        relations = find_spoken_relations(sentence, speakers)
        quoted = build_marked(text, sentence, relations, announced, speakers)
        at = bisect.bisect_right(ends, sentence.start)
        if at < len(turns) and turns[at].opened < sentence.end:
            found += (each for each in quoted if each.cue is not None and each.start >= turns[at].start)
            announced = None
            continue
        found += build_indirect(text, sentence, relations)
        found += quoted
        announced = next((each for each in relations if each.relation.frame == "announced"), None)
    found += map(functools.partial(_as_quotation, text), turns)
    found.sort(key=lambda each: (each.start, -each.end))
    settled = settle_headings(text, _named_at_last(found, {each.start for each in marked if not each.whole}))
    return _named_behind(text, settled)


def _spoken_turns(text: str, names: Sequence[Name], marked: Sequence[MarkedStretch]) -> list[TranscribedLine]:
    """Lines of transcripts, but those in which the marks tell what is said by whom.

    That is where the words stand in marks ("Brandt: “We stay.”"), and where marks stand in a line that no label opens, which the
    article may say itself.
    """
    opened = [each.opened for each in marked]
    found = []
    for line in find_transcribed_lines(text, names):
        at = bisect.bisect_left(opened, line.start)
        inside = at < len(opened) and opened[at] < line.end
        if not inside or line.opened < line.start < opened[at]:
            found.append(line)
    return found


def _as_quotation(text: str, line: TranscribedLine) -> Quotation:
    where = (line.speaker.start, line.speaker.end) if line.named and line.speaker else (None, None)
    speaker = line.speaker.name if line.speaker else None
    return Quotation(line.start, line.end, text[line.start : line.end], "direct", speaker, *where)


def _named_at_last(found: list[Quotation], unclosed: set[int]) -> list[Quotation]:
    """The same with speakers for the paragraphs of a long quotation whose speaker only the last of them names.

    The paragraphs before the last have no closing mark: "“One.", "“Two.", "“Three,” she said."
    """
    for at in range(len(found) - 2, -1, -1):
        here, following = found[at], found[at + 1]
        goes_on = here.start in unclosed and here.cue is None
        if goes_on and following.kind == "direct" and following.speaker is not None:
            found[at] = dataclasses.replace(here, speaker=following.speaker)
    return found


def _named_behind(text: str, found: list[Quotation]) -> list[Quotation]:
    """The same with a speaker for whole quotations that open an article, where the next sentence begins with who spoke.

    "“It shook the house.” Ana Silva says the blast woke her"; not where another has spoken before.
    """
    for at, each in enumerate(found[:-1]):
        if each.speaker is not None:
            break
        following = found[at + 1]
        unnamed = each.kind == "direct" and each.cue is None and following.speaker is not None
        if unnamed and following.speaker_start is not None and following.kind != "direct":
            between = text[each.end : following.speaker_start]
            if not between.strip("\"'”’»“ \n\r\t\u00a0"):
                found[at] = dataclasses.replace(each, speaker=following.speaker)
    return found
