"""The article's own sentences, in which every quotation counts as one word.

Takes a text and its stretches in marks; gives `OwnSentence` after sentence: its tagged words, and for each quotation in it the
stretch that the word stands for. What stands in the marks can then neither end a sentence nor be taken for its grammar:
`"Go. Now," he said.` is one sentence of four words.

A sentence ends with its paragraph, at a full stop, and after a quotation that holds its own full stop where no cue follows.
Sentences in which nothing can be reported are left untagged, because tagging costs most of the time.

What this does not cover: abbreviations that the tagger does not know; a sentence that is cut there loses no quotation that
lies on one side. The method is newslens' own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import (
    forms_of_be,
    holds_cue,
    is_reporting_verb,
    may_hold_attribution,
    words_around_cues,
)
from newslens.extraction.quotations.utterance_nouns import is_utterance_noun
from newslens.language.tagger import tag_found
from newslens.language.tokens import FILLER, FRAGMENT, RUN_ON, UTTERANCE, cut_for_tagging
from newslens.reading import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.extraction.quotations.quotation_marks import MarkedStretch
    from newslens.language.tagger import TaggedWords

__all__ = ["OwnSentence", "read_own_sentences"]

_STAND_INS = FRAGMENT + UTTERANCE + RUN_ON
_OWN_STOP = ".,?!…"
_MAY_END = frozenset(".?!;…" + _STAND_INS)
_STOPS = frozenset(".,;:?!")
_TELLING = frozenset({"told", "tells"})


class OwnSentence(NamedTuple):
    """A sentence of the article's own text."""

    start: int
    end: int
    paragraph: int
    words: TaggedWords | None
    """Nothing where the sentence holds neither a quotation nor a reporting word."""
    quoted: dict[int, MarkedStretch]
    """Positions of the words that stand for a quotation, and the stretch of each."""


def read_own_sentences(text: str, marked: Sequence[MarkedStretch]) -> Iterator[OwnSentence]:
    """Sentences of a text, in order.

    Parameters
    ----------
    text
        Any text.
    marked
        Its outer quotations, in order, as `find_marked_stretches` gives them.
    """
    masked = _mask(text, marked)
    by_start = {each.opened: each for each in marked}
    for number, (start, end) in enumerate(split_paragraphs(masked)):
        surfaces, starts = cut_for_tagging(masked, start, end)
        first = 0
        for last in _lasts(text, surfaces, starts, by_start):
            part = slice(first, last + 1)
            yield _sentence(surfaces[part], starts[part], number, by_start)
            first = last + 1


def _lasts(
    text: str, surfaces: list[str], starts: list[int], by_start: Mapping[int, MarkedStretch]
) -> Iterator[int]:
    """The last word of each sentence of a paragraph."""
    first, last = 0, len(surfaces) - 1
    may_end = [at for at, surface in enumerate(surfaces) if surface[0] in _MAY_END]
    for at in [*may_end, last] if surfaces else ():
        while at - first > thresholds.SENTENCE_WORDS:
            yield first + thresholds.SENTENCE_WORDS
            first += thresholds.SENTENCE_WORDS + 1
        if at < first:
            continue
        if (
            at == last
            or at - first == thresholds.SENTENCE_WORDS
            or _ends(text, surfaces, at, by_start.get(starts[at]))
        ):
            yield at
            first = at + 1


def _mask(text: str, marked: Sequence[MarkedStretch]) -> str:
    """The text with a filler of the same length in place of each quotation, marks included."""
    parts, at = [], 0
    for each in marked:
        if each.opened >= at:
            parts += [text[at : each.opened], _stand_in(text, each), FILLER * (each.closed - each.opened - 1)]
            at = each.closed
    return "".join([*parts, text[at:]])


def _stand_in(text: str, marked: MarkedStretch) -> str:
    """What stands for a quotation, by how it begins and ends."""
    if _last(text, marked) not in _OWN_STOP:
        return FRAGMENT
    return RUN_ON if text[marked.start].islower() else UTTERANCE


def _last(text: str, marked: MarkedStretch) -> str:
    """The last character in the marks that is no mark itself: of “He said ‘no.’” the full stop."""
    at = marked.end - 1
    while at > marked.start and text[at] in "’'”\" ":
        at -= 1
    return text[at]


def _sentence(
    surfaces: list[str], starts: list[int], paragraph: int, by_start: Mapping[int, MarkedStretch]
) -> OwnSentence:
    start, end = starts[0], starts[-1] + len(surfaces[-1])
    together = "".join(surfaces)  # in which a mark is looked for at once, not word by word
    may_report = (
        any(mark in together for mark in _STAND_INS)
        or ":" in surfaces[: thresholds.COLON_WORDS]
        or may_hold_attribution(map(str.lower, surfaces))
    )
    if not may_report:
        return OwnSentence(start, end, paragraph, None, {})
    words = tag_found(surfaces, starts)
    quoted = {
        at: by_start[words.starts[at]]
        for at, tag in enumerate(words.tags)
        if tag in "QUZ" and words.starts[at] in by_start
    }
    return OwnSentence(start, end, paragraph, words, quoted)


def _ends(text: str, surfaces: list[str], at: int, marked: MarkedStretch | None) -> bool:
    """Whether a sentence ends with the word at this place; another word follows it."""
    following = surfaces[at + 1]
    if marked is None:
        return not following[0].islower() and following[0] not in ",;:)"
    if _last(text, marked) not in ".?!…":
        return False
    if following[0] in _STAND_INS or _is_announced(surfaces, at):
        return following[0] in _STAND_INS or not following[0].islower()
    if not following[0].isupper():
        return False
    return not (_is_taken_up(surfaces, at) or _is_credited(surfaces, at, plain=_last(text, marked) == "."))


def _is_taken_up(surfaces: list[str], at: int) -> bool:
    """Whether the next sentence says whose words the quotation was: "“Go.” That was the verdict of Ana Silva."."""
    if surfaces[at + 1] in {"So", "Thus"}:
        return is_reporting_verb(surfaces[at + 2]) if at + 2 < len(surfaces) else False
    if surfaces[at + 1] not in {"That", "Those", "Such", "This", "These"}:
        return False
    following = [surface.lower() for surface in surfaces[at + 2 : at + 2 + thresholds.CREDIT_WORDS]]
    stop = next((place for place, word in enumerate(following) if word in _STOPS), len(following))
    is_form = following[:1] != [] and following[0] in forms_of_be()
    return is_form and any(is_utterance_noun(word) for word in following[1:stop])


def _is_announced(surfaces: list[str], at: int) -> bool:
    """Whether the cue stands right before a quotation, as in: Silva said, "Go"."""
    return at > 1 and surfaces[at - 1] in {",", ":"} and holds_cue((surfaces[at - 2].lower(),))


def _is_credited(surfaces: list[str], at: int, *, plain: bool) -> bool:
    """Whether what follows a quotation that ends like a sentence says who spoke: "Why?" Silva asked.

    Behind a full stop only the plain verbs of saying do: "“We wait.” Silva said."; "“We wait.” Silva agreed." is a sentence about
    the quotation.
    """
    for place in range(at + 1, min(at + thresholds.CREDIT_WORDS, len(surfaces))):
        surface = surfaces[place]
        if surface in _STOPS or surface[0] in _STAND_INS or surface in words_around_cues("finite"):
            return False
        if is_reporting_verb(surface):
            if plain and surface not in lexicon.words("language/light_verbs"):
                return False
            after = surfaces[place + 1] if place + 1 < len(surfaces) else "."
            return after != ":" and (
                not after[0].isalpha() or after in words_around_cues("closes") or surface in _TELLING
            )
    return False
