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

from newslens.extraction.channels import find_channel
from newslens.extraction.indirect import find_reports
from newslens.extraction.marks import find_marked
from newslens.extraction.names import extract_names, find_names
from newslens.extraction.narration import read_sentences
from newslens.extraction.speakers import Speakers
from newslens.reading.segments import readable, segment, segments_of
from newslens.tables import Name, Quotation, found_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd

    from newslens.extraction.indirect import Report
    from newslens.extraction.marks import Marked
    from newslens.extraction.narration import Sentence
    from newslens.extraction.shallow import Words

__all__ = ["extract_quotations", "find_quotations"]

_SHORT = 2
"""Spaces in what is too short for a clause."""
_TRIVIAL = str.maketrans("", "", 'QUZ,.CRHF-:"')
"""What an indirect quotation must hold more than: quotations, marks, conjunctions and adverbs."""


class _Credit(NamedTuple):
    """Who is given for a stretch in marks."""

    report: Report
    speaker: str | None
    alone: bool
    """The stretch is all that is reported, not a part of a reported clause."""


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
    marked = [each for each in find_marked(text) if each.depth == 1]
    speakers = Speakers(text, find_names(text) if names is None else names)
    found: list[Quotation] = []
    for sentence in read_sentences(text, marked):
        speakers.begin(sentence)
        if sentence.words is not None:
            found += _in_sentence(text, sentence, sentence.words, speakers)
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
    articles: pd.DataFrame, *, segments: pd.DataFrame | None = None, names: pd.DataFrame | None = None
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

    Returns
    -------
    DataFrame
        The `quotations` table; `utterance` is missing until quotations are collated.
    """
    segments = segment(articles) if segments is None else segments
    names = extract_names(articles, segments=segments) if names is None else names
    parts = segments_of(segments)
    named = _names_of(names)
    pairs = [
        (
            article_id,
            find_quotations(readable(text, parts.get(article_id, ())), names=named.get(article_id, ())),
        )
        for article_id, text in zip(articles["article_id"], articles["text"], strict=True)
    ]
    return found_table("quotations", pairs)


def _names_of(names: pd.DataFrame) -> dict[str, list[Name]]:
    """The names of each article, as records."""
    named: dict[str, list[Name]] = {}
    columns = ("article_id", "start", "end", "surface", "name", "kind")
    for article_id, start, end, surface, name, kind in zip(
        *(names[column] for column in columns), strict=True
    ):
        named.setdefault(article_id, []).append(Name(int(start), int(end), surface, name, kind))
    return named


def _in_sentence(text: str, sentence: Sentence, words: Words, speakers: Speakers) -> Iterator[Quotation]:
    """Quotations of a sentence: of each report what it reports, then what stands in marks."""
    credited: dict[int, _Credit] = {}
    for report in find_reports(words):
        speaker = speakers.of(sentence, report)
        for content in report.contents:
            inside = [at for at in sentence.quoted if content.first <= at < content.end]
            bare = not words.tags[content.first : content.end].translate(_TRIVIAL)
            if not (report.nested and "mind" in report.cue.frames):
                credited |= {at: _Credit(report, speaker, alone=bare and len(inside) == 1) for at in inside}
            if not bare and not report.nested:
                span = words.starts[content.first], words.ends[content.end - 1]
                yield _quotation(text, span, "indirect", words, report=report, speaker=speaker)
    for at, marked in sentence.quoted.items():
        yield from _in_marks(text, words, at, marked, credit=credited.get(at), speakers=speakers)


def _in_marks(
    text: str, words: Words, at: int, marked: Marked, *, credit: _Credit | None, speakers: Speakers
) -> Iterator[Quotation]:
    """The quotation that a marked stretch is, if it is one."""
    span = marked.start, marked.end
    kind = "direct" if _is_whole(text, words, at, marked, credit) else "partial"
    if credit is not None:
        yield _quotation(text, span, kind, words, report=credit.report, speaker=credit.speaker)
    elif kind == "direct":
        yield _quotation(text, span, kind, words, report=None, speaker=speakers.who_goes_on())
    elif not _is_title(text, marked):
        yield _quotation(text, span, kind, words, report=None, speaker=None)


def _is_whole(text: str, words: Words, at: int, marked: Marked, credit: _Credit | None) -> bool:
    """Whether whole clauses stand in the marks, not a fragment of the article's own clause."""
    tag, before = words.tags[at], words.tags[at - 1 : at]
    if tag == "U" or (tag == "Z" and not at):
        return True
    if credit is None or not credit.alone or credit.report.frame not in {"parenthetical", "quote"}:
        return False
    if tag == "Z" or text[marked.start].isupper():
        return before in {"", ",", ":"}
    return before in {"", ",", ":"} and text.count(" ", marked.start, marked.end) >= _SHORT


def _is_title(text: str, marked: Marked) -> bool:
    """Capitalised throughout like the title of a work."""
    words = [word for word in text[marked.start : marked.end].split() if word[0].isalpha()]
    return len(words) > 1 and all(
        word[0].isupper() for word in words if len(word) > 3 or word in {words[0], words[-1]}
    )


def _quotation(
    text: str, span: tuple[int, int], kind: str, words: Words, *, report: Report | None, speaker: str | None
) -> Quotation:
    start, end = span
    if report is None:
        return Quotation(start, end, text[start:end], kind, speaker)
    cue_start, cue_end = words.starts[report.cue.first], words.ends[report.cue.end - 1]
    source = report.source
    return Quotation(
        start,
        end,
        text[start:end],
        kind,
        speaker,
        words.starts[source.first] if source else None,
        words.ends[source.end - 1] if source else None,
        text[cue_start:cue_end],
        cue_start,
        cue_end,
        find_channel(text, words, report),
    )
