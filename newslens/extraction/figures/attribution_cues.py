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

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.figure_sources import (
    behind_data,
    can_be_cited,
    is_body_of_data,
    is_record_keeper,
    is_witness,
)
from newslens.language.tagger import may_be_verb
from newslens.language.verb_arguments import WordRange, object_after, subject_before
from newslens.language.verbs import verb_forms
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newslens.language.tagger import TaggedWords

__all__ = ["CITING", "FigureCredit", "cue_forms", "find_figure_credits"]

CITING = frozenset({"citing", "quoting"})
"""Participles whose object a report owes its figures to."""
_CLAUSE_ENDS = frozenset("VAM;:")
_LIST_ENDS = frozenset("VAM:")
_CLOSING = frozenset('.Y"')
"""What may follow a credit line that closes its sentence: "..., per officials on Friday."."""
_FINITE = frozenset("VAM")
_GROUP = frozenset("AMR")
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_AMOUNT_LEADS = frozenset("DRIJ")
"""Tags that may stand between a verb and the number that is its object: "announced some 300 job cuts"."""


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
    principal = {verb: parts for verb, *parts in entries("language/verbs")}
    forms: dict[str, frozenset[str]] = {}
    for verb, frame in entries("figures/figure_cues"):
        for form, _ in verb_forms(verb, *principal.get(verb, [])):
            forms[form] = forms.get(form, frozenset()) | {frame}
    return MappingProxyType(forms)


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
    for at, word in enumerate(sentence.words):
        frames = cue_forms().get(word)
        if frames is not None and (sentence.tags[at] in "VE" or _is_verb_after_all(sentence, at)):
            found += _credits(sentence, at, frames)
        elif word == "per" and sentence.tags[at - 1 : at] == ",":
            found += _credit_line(sentence, at)
        elif word in CITING:
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
    cue = _Cue(sentence, at, subject)
    for frame, reach in _REACHED.items():
        span = reach(cue) if frame in frames else None
        if span is not None:
            source = behind_data(sentence, subject) if frame == "data" else subject
            yield FigureCredit(span.first, span.end, source)


def _is_verb_after_all(sentence: TaggedWords, at: int) -> bool:
    """Whether what was read as a noun is a verb: "analysts had forecast sales", "the bank projects growth of 2 percent"."""
    tags, word = sentence.tags, sentence.words[at]
    if tags[at] != "N" or not at or tags[at + 1 : at + 2] not in ("N", "J", "#", "D"):
        return False
    if not word.endswith("s"):
        return tags[at - 1] == "A" and sentence.words[at - 1] not in _BE
    return may_be_verb(word) and tags[at - 1] in "NX" and _FINITE.isdisjoint(tags)


def _of_passive(sentence: TaggedWords, at: int, frames: frozenset[str]) -> Iterator[FigureCredit]:
    """Credits with their source behind "by": "340 cases were recorded by the hospital", "damage put at 4 million by the city"."""
    words, tags = sentence.words, sentence.tags
    last = min(len(words), at + 1 + thresholds.OBJECT_WORDS)
    by = next(
        (place for place in range(at + 1, last) if words[place] == "by" or tags[place] in _CLAUSE_ENDS), last
    )
    agent = object_after(sentence, by + 1) if words[by : by + 1] == ["by"] else None
    if agent is None:
        return
    if by > at + 1:
        if "at" in frames and words[at + 1] == "at":
            yield FigureCredit(at + 2, by, agent)
    elif "as" in frames:
        span = _as(_Cue(sentence, by, agent))
        if span is not None:
            yield FigureCredit(span.first, span.end, agent)
    elif "object" in frames or ("record" in frames and is_record_keeper(sentence, agent)):
        yield FigureCredit(_clause_start(tags, at), at, agent)


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


class _Cue(NamedTuple):
    """A verb in its sentence, and its subject."""

    sentence: TaggedWords
    at: int
    subject: WordRange


def _seen(cue: _Cue) -> WordRange | None:
    """What a witness saw: all that follows."""
    if not is_witness(cue.sentence, cue.subject):
        return None
    return WordRange(cue.at + 1, len(cue.sentence.words))


def _put_at(cue: _Cue) -> WordRange | None:
    """What follows "at", where it is an amount."""
    for place in range(cue.at + 1, len(cue.sentence.words) - 1):
        if (
            cue.sentence.words[place] == "at"
            and "#" in cue.sentence.tags[place + 1 : place + 1 + thresholds.AMOUNT_WORDS]
        ):
            return WordRange(place + 1, len(cue.sentence.words))
    return None


def _as(cue: _Cue) -> WordRange | None:
    """What follows "as" up to the next verb, over the stops of a list: "as Ana Kroll, 31; and Tom Reed, 40"."""
    for place in range(cue.at + 1, min(len(cue.sentence.words), cue.at + 1 + thresholds.OBJECT_WORDS)):
        if cue.sentence.tags[place] in _LIST_ENDS:
            return None
        if cue.sentence.words[place] == "as":
            return WordRange(
                place + 1, _next_of(cue.sentence.tags, _LIST_ENDS, place + 1, len(cue.sentence.tags))
            )
    return None


def _object(cue: _Cue) -> WordRange | None:
    """The object: what follows up to the next verb."""
    end = min(len(cue.sentence.tags), cue.at + 1 + thresholds.OBJECT_WORDS)
    return WordRange(cue.at + 1, _next_of(cue.sentence.tags, _CLAUSE_ENDS, cue.at + 1, end))


def _number(cue: _Cue) -> WordRange | None:
    """The object where it starts with its number."""
    at = cue.at + 1
    while cue.sentence.tags[at : at + 1] in _AMOUNT_LEADS:
        at += 1
    return _object(cue) if cue.sentence.tags[at : at + 1] == "#" else None


def _recorded(cue: _Cue) -> WordRange | None:
    """The object of a keeper of records."""
    return _object(cue) if is_record_keeper(cue.sentence, cue.subject) else None


def _shown(cue: _Cue) -> WordRange | None:
    """The object of data."""
    return _object(cue) if is_body_of_data(cue.sentence, cue.subject) else None


_REACHED = {
    "witness": _seen,
    "at": _put_at,
    "as": _as,
    "object": _object,
    "number": _number,
    "record": _recorded,
    "data": _shown,
}
"""How far each frame reaches."""


def _next_of(tags: str, letters: frozenset[str], at: int, end: int) -> int:
    """Where the next of some letters stands before an end, or the end."""
    return next((place for place in range(at, end) if tags[place] in letters), end)


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
