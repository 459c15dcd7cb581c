"""Sources of figures outside reported speech: "the ministry reported 125 injuries", "a reporter saw three trucks".

Beside quoting and reporting, English has a few frames that hand a figure to somebody: a verb of counting with
the figure as its object, "put ... at", its passive with "by", and the eyewitness who saw or heard. The verbs stand in
the lexicon `figures/figure_cues`, the witnesses in `witness_nouns`. A verb of saying with a subject vouches for the rest
of its sentence too, so that a figure is not lost where the reported clause could not be delimited.

Takes the tagged words of one sentence; gives stretches of it, each with the noun phrase of the source. What this does
not cover: a source in another sentence, and a verb without a subject of its own.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.language.verb_arguments import WordRange, object_after, subject_before
from newslens.language.verbs import verb_forms
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newslens.language.tagger import TaggedWords

__all__ = ["FigureCredit", "cue_forms", "find_figure_credits"]

_CLAUSE_ENDS = frozenset("VAM;:")
_SAYING = {"clause": "say", "person-clause": "say", "that": "state"}
"""Frames of the reporting verbs, and what they are here."""
_SUBJECT_ENDS = frozenset({"N", "X", "E"})
_FINITE = frozenset("VAMp")
_COMPARING = frozenset({"than", "as"})
_CLOSING = frozenset('.Y"')
"""What may follow a verb of saying that closes its sentence: "..., a witness said on Friday."."""
_GROUP = frozenset("AMR")
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})


class FigureCredit(NamedTuple):
    """A stretch of a sentence, in words, whose figures somebody vouches for."""

    first: int
    end: int
    source: WordRange


@cache
def cue_forms() -> Mapping[str, frozenset[str]]:
    """Every form of the verbs of the lexicon, with its frames."""
    principal = {verb: parts for verb, *parts in entries("language/verbs")}
    forms: dict[str, frozenset[str]] = {}
    reporting = (
        (verb, frame) for verb, frames in entries("speech/reporting_verbs") for frame in frames.split()
    )
    saying = [(verb, _SAYING[frame]) for verb, frame in reporting if frame in _SAYING]
    for verb, frame in (*entries("figures/figure_cues"), *saying):
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
    found = []
    for at, word in enumerate(sentence.words):
        frames = cue_forms().get(word)
        if frames is not None and sentence.tags[at] in "VE":
            found += list(_credits(sentence, at, frames))
        if sentence.tags[at - 1 : at] == "," and (word == "per" or (frames is not None and "say" in frames)):
            found += list(_credit_line(sentence, at))
    return found


def _credits(sentence: TaggedWords, at: int, frames: frozenset[str]) -> Iterator[FigureCredit]:
    if sentence.words[at + 1 : at + 2] == ["by"] and frames & {"object", "by"}:
        agent = object_after(sentence, at + 2)
        if agent is not None:
            yield FigureCredit(_clause_start(sentence.tags, at), at, agent)
        return
    if (
        sentence.words[at - 1 : at]
        and sentence.words[at - 1] in _BE
        and not sentence.words[at].endswith("ing")
    ):
        return  # "damage was put at 4 million": the subject of a passive gives nothing
    finite = sentence.tags[at] == "V" or ("say" in frames and _is_finite_after_all(sentence.tags, at))
    subject = _subject(sentence, at) if finite else None
    if subject is not None:
        reached = (_REACHED[frame](_Cue(sentence, at, subject)) for frame in _REACHED if frame in frames)
        yield from (FigureCredit(span.first, span.end, subject) for span in reached if span is not None)


def _credit_line(sentence: TaggedWords, at: int) -> Iterator[FigureCredit]:
    """All before a credit that closes the sentence: "..., reports the Norland Times", "..., per officials"."""
    source = object_after(sentence, at + 1)
    if source is not None and _closes(sentence.tags, source.end):
        yield FigureCredit(0, at - 1, source)


def _is_finite_after_all(tags: str, at: int) -> bool:
    """Whether what looks like a participle behind a noun has a clause of its own, or closes the sentence."""
    return tags[at - 1 : at] in _SUBJECT_ENDS and (
        "H" in tags[at + 1 : at + 1 + thresholds.CLAUSE_WORDS] or _closes(tags, at + 1)
    )


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
    there = not words("figures/witness_nouns").isdisjoint(
        cue.sentence.words[cue.subject.first : cue.subject.end]
    )
    return WordRange(cue.at + 1, len(cue.sentence.words)) if there else None


def _put_at(cue: _Cue) -> WordRange | None:
    """What follows "at", where it is an amount."""
    for place in range(cue.at + 1, len(cue.sentence.words) - 1):
        if (
            cue.sentence.words[place] == "at"
            and "#" in cue.sentence.tags[place + 1 : place + 1 + thresholds.AMOUNT_WORDS]
        ):
            return WordRange(place + 1, len(cue.sentence.words))
    return None


def _object(cue: _Cue) -> WordRange | None:
    """The object: what follows up to the next verb."""
    end = min(len(cue.sentence.tags), cue.at + 1 + thresholds.OBJECT_WORDS)
    return WordRange(
        cue.at + 1,
        next((place for place in range(cue.at + 1, end) if cue.sentence.tags[place] in _CLAUSE_ENDS), end),
    )


def _said(cue: _Cue) -> WordRange | None:
    """A clause behind the verb, or all before the subject where the verb closes the sentence."""
    tags = cue.sentence.tags
    if _closes(tags, cue.at + 1):
        return WordRange(0, cue.subject.first)
    verb = next((place for place in range(cue.at + 1, len(tags)) if tags[place] in _FINITE), None)
    if verb is None or tags[cue.at + 1] == "T" or _is_adverbial(cue.sentence, cue.at + 1, verb):
        return None
    return WordRange(cue.at + 1, len(tags))


def _stated(cue: _Cue) -> WordRange | None:
    """The same for verbs whose subject need not be somebody, where it is: "the delay underlined that"."""
    return _said(cue) if "X" in cue.sentence.tags[cue.subject.first : cue.subject.end] else None


def _is_adverbial(sentence: TaggedWords, first: int, verb: int) -> bool:
    """Whether the clause of a verb says when or what for, and not what was said: "so that", "after"."""
    return any(
        (sentence.tags[at] == "S" and sentence.words[at] not in _COMPARING)
        or (sentence.tags[at] == "H" and sentence.tags[at - 1] in "RC")
        for at in range(first, verb)
    )


_REACHED = {"witness": _seen, "at": _put_at, "object": _object, "say": _said, "state": _stated}
"""How far each frame reaches."""


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
