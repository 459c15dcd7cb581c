"""Sources of figures outside reported speech: "the ministry reported 125 injuries", "a reporter saw three trucks".

Beside quoting and reporting, English has a few frames that hand a figure to somebody: a verb of counting or forecasting
with the figure as its object, data that show it, "put ... at", "named the dead as", their passives with "by", the
eyewitness who saw or heard, and the source that is cited ("citing the ministry"). The verbs stand in the lexicon
`figures/figure_cues`; several count only with a subject of the right kind, because players record aces as agencies record quakes
(`figure_sources`).

Takes the tagged words of one sentence; gives stretches of it, each with the noun phrase of the source. What this does
not cover: verbs of saying (`newslens.extraction.quotations`), a source in another sentence, and a verb without a
subject of its own.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.credit_frames import (
    CLAUSE_ENDS,
    FRAMES,
    POSSESSIVES,
    CountingVerb,
    named_stretch,
    stretch_in_frame,
)
from newslens.extraction.figures.figure_sources import behind_data, can_be_cited, is_record_keeper
from newslens.language.closed_classes import word_classes
from newslens.language.tagger import may_be_verb
from newslens.language.verb_arguments import WordRange, object_after, subject_before
from newslens.language.verbs import all_forms
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newslens.language.tagger import TaggedWords

__all__ = ["FigureCredit", "cue_forms", "find_figure_credits", "may_credit"]

_CITING = frozenset({"citing", "quoting"})
"""Participles whose object a report owes its figures to."""
_CLOSING = frozenset('.Y"')
"""What may follow a credit line that closes its sentence: "..., per officials on Friday."."""
_WORD = re.compile(r"(?<![\w’'-])[a-z]+(?![\w-])")
_GAPPED = re.compile(r",C?(D?[JNX']+)I[DRJ]*#")
"""A source and its number behind a comma."""
_FINITE = frozenset("VAM")
_GROUP = frozenset("AMR")
_BE = frozenset(word for word, kind in word_classes().items() if kind == "be")


class FigureCredit(NamedTuple):
    """A stretch of a sentence, in words, whose figures somebody vouches for."""

    first: int
    end: int
    source: WordRange
    cited: bool = False
    """The source is cited by whoever speaks, and stands before them."""


@cache
def cue_forms() -> Mapping[str, frozenset[str]]:
    """Every form of the verbs of the lexicon, with its frames."""
    forms: dict[str, frozenset[str]] = {}
    for verb, frame in entries("figures/figure_cues"):
        for form in all_forms(verb):
            forms[form] = forms.get(form, frozenset()) | {frame}
    return MappingProxyType(forms)


def may_credit(sentence: str) -> bool:
    """Whether a sentence is worth its tagging: it has a word that can credit."""
    return not _cues().isdisjoint(_WORD.findall(sentence.lower()))


@cache
def _cues() -> frozenset[str]:
    """Words without which a sentence credits nobody."""
    return frozenset({"per", *_CITING, *cue_forms()})


def find_figure_credits(sentence: TaggedWords) -> list[FigureCredit]:
    """Stretches of a sentence that somebody vouches for.

    Examples
    --------
    >>> from newslens.language.tagger import tag_words
    >>> text = "The health ministry reported 125 injuries."
    >>> [credit.source for credit in find_figure_credits(tag_words(text, 0, len(text)))]
    [WordRange(first=0, end=3)]
    """
    found: list[FigureCredit] = []
    forms, known = cue_forms(), _cues()
    for at, word in enumerate(sentence.words):
        if word not in known:
            continue
        frames = forms.get(word)
        if frames is not None and (sentence.tags[at] in "VE" or _is_verb_after_all(sentence, at)):
            found += _credits(sentence, at, frames)
        elif word == "per" and sentence.tags[at - 1 : at] == ",":
            found += _credit_line(sentence, at)
        elif word in _CITING:
            found += _cited(sentence, at)
    return found


def _credits(sentence: TaggedWords, at: int, frames: frozenset[str]) -> Iterator[FigureCredit]:
    is_passive = at > 0 and sentence.words[at - 1] in _BE
    if is_passive or sentence.words[at + 1 : at + 2] == ["by"]:
        yield from _of_passive(sentence, at, frames)
        return
    finite = sentence.tags[at] in "VN" or sentence.tags[at - 1 : at] == "A"
    subject = _subject(sentence, at) if finite else None
    if subject is None:
        return
    cue = CountingVerb(sentence, at, subject)
    for frame in FRAMES:
        span = stretch_in_frame(cue, frame) if frame in frames else None
        if span is not None:
            source = behind_data(sentence, subject) if frame == "data" else subject
            yield FigureCredit(span.first, span.end, source)
            if frame == "at":
                yield from _gapped(sentence, span)


def _gapped(sentence: TaggedWords, put: WordRange) -> Iterator[FigureCredit]:
    """A second source whose verb is left out: "organisers put the crowd at 40,000, | police at 12,000"."""
    found = _GAPPED.search(sentence.tags, put.first, put.end)
    if found is not None and sentence.words[found.end(1)] == "at":
        yield FigureCredit(found.end(1) + 1, put.end, WordRange(*found.span(1)))


def _is_verb_after_all(sentence: TaggedWords, at: int) -> bool:
    """Whether what was read as a noun is a verb: "analysts had forecast sales", "the bank projects growth of 2 percent".

    A name and "its" beside the word tell it too: "Corvell cut its forecast".
    """
    tags, word = sentence.tags, sentence.words[at]
    if tags[at] != "N" or not at or tags[at + 1 : at + 2] not in ("N", "J", "#", "D"):
        return False
    if sentence.words[at + 1] in POSSESSIVES:
        return tags[at - 1] in "NX" and _FINITE.isdisjoint(tags)
    if not word.endswith("s"):
        has_verb = not _FINITE.isdisjoint(tags) or "E" in tags
        alone = (
            tags[-1] == "." and tags[at - 1] in "NX" and not has_verb
        )  # "the service forecast gusts of 90 km/h."
        return alone or (tags[at - 1] == "A" and sentence.words[at - 1] not in _BE)
    return may_be_verb(word) and tags[at - 1] in "NX" and _FINITE.isdisjoint(tags)


def _of_passive(sentence: TaggedWords, at: int, frames: frozenset[str]) -> Iterator[FigureCredit]:
    """Credits with their source behind "by": "340 cases were recorded by the hospital", "damage put at 4 million by the city"."""
    words, tags = sentence.words, sentence.tags
    last = min(len(words), at + 1 + thresholds.OBJECT_WORDS)
    by = next(
        (place for place in range(at + 1, last) if words[place] == "by" or tags[place] in CLAUSE_ENDS), last
    )
    agent = object_after(sentence, by + 1) if words[by : by + 1] == ["by"] else None
    if agent is None:
        return
    if by > at + 1:
        if "at" in frames and words[at + 1] == "at":
            yield FigureCredit(at + 2, by, agent)
            yield from _also_put_at(sentence, agent.end)
    elif "as" in frames:
        span = named_stretch(CountingVerb(sentence, by, agent))
        if span is not None:
            yield FigureCredit(span.first, span.end, agent)
    elif "object" in frames or ("record" in frames and is_record_keeper(sentence, agent)):
        yield FigureCredit(_clause_start(tags, at), at, agent)


def _also_put_at(sentence: TaggedWords, at: int) -> Iterator[FigureCredit]:
    """A second amount with its own source: "put at 14 by the mayor | and at 20 by the army"."""
    words = sentence.words
    if sentence.tags[at : at + 1] not in ("C", ",") or words[at + 1 : at + 2] != ["at"]:
        return
    by = next((place for place in range(at + 2, len(words)) if words[place] == "by"), len(words))
    agent = object_after(sentence, by + 1)
    if agent is not None:
        yield FigureCredit(at + 2, by, agent)


def _credit_line(sentence: TaggedWords, at: int) -> Iterator[FigureCredit]:
    """All before a credit that closes the sentence: "..., per officials"."""
    source = object_after(sentence, at + 1)
    if source is not None and _closes(sentence.tags, source.end):
        yield FigureCredit(0, at - 1, source)


def _cited(sentence: TaggedWords, at: int) -> Iterator[FigureCredit]:
    """The whole sentence where it is given on the word of another: "12 boats sank, state radio said, citing the navy"."""
    source = object_after(sentence, at + 1)
    if source is not None and can_be_cited(sentence, source):
        yield FigureCredit(0, len(sentence.words), source, cited=True)


def _closes(tags: str, at: int) -> bool:
    """Whether nothing but a day and a full stop follows."""
    return len(tags) - at <= thresholds.CLOSING_WORDS and set(tags[at:]) <= _CLOSING


def _subject(sentence: TaggedWords, at: int) -> WordRange | None:
    first = at
    while first and sentence.tags[first - 1] in _GROUP:
        first -= 1
    subject = subject_before(sentence, first)
    return (
        None if subject is None or sentence.tags[subject.first : subject.end] in {"K", "W", "H"} else subject
    )


def _clause_start(tags: str, at: int) -> int:
    return max(tags.rfind(";", 0, at), tags.rfind(":", 0, at)) + 1
