"""The article's own sentences, in which every quotation counts as one word.

Takes a text and its marked stretches, gives `Sentence` after sentence: its tagged words, and for each quotation in it
the stretch that the word stands for. What stands in the marks can then neither end a sentence nor be taken
for its grammar: `"Go. Now," he said.` is one sentence of four words.

A sentence ends with its paragraph, at a full stop, and after a quotation that holds its own full stop where what
follows is no cue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.cues import holds_cue
from newslens.extraction.shallow import FILLER, FRAGMENT, RUN_ON, UTTERANCE, find_words, tag_found
from newslens.reading.text import split_paragraphs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.extraction.marks import Marked
    from newslens.extraction.shallow import Words

__all__ = ["Sentence", "read_sentences"]

_STAND_INS = FRAGMENT + UTTERANCE + RUN_ON
_OWN_STOP = ".,?!…"
_LONGEST = 250
"""Words after which a sentence is cut, so that a text without full stops costs no more than another."""
_CREDIT_WITHIN = 11
"""How many words after a question or cry a cue may follow: "Why?" the tall man at the window asked."""


class Sentence(NamedTuple):
    """A sentence of the article's own text."""

    start: int
    end: int
    paragraph: int
    words: Words | None
    """Nothing where the sentence holds neither a quotation nor a reporting word."""
    quoted: dict[int, Marked]
    """Positions of the words that stand for a quotation, and the stretch of each."""


def read_sentences(text: str, marked: Sequence[Marked]) -> Iterator[Sentence]:
    """Sentences of a text, in order.

    Parameters
    ----------
    text
        Any text.
    marked
        Its outer quotations, in order, as `find_marked` gives them.
    """
    masked = _mask(text, marked)
    by_start = {each.opened: each for each in marked}
    for number, (start, end) in enumerate(split_paragraphs(masked)):
        found = list(find_words(masked, start, end))
        first = 0
        for at in range(len(found)):
            if at + 1 == len(found) or at - first >= _LONGEST or _ends(text, found, at, by_start):
                yield _sentence(found[first : at + 1], number, by_start)
                first = at + 1


def _mask(text: str, marked: Sequence[Marked]) -> str:
    """The text with a filler of the same length in place of each quotation, marks included."""
    parts, at = [], 0
    for each in marked:
        if each.opened >= at:
            parts += [text[at : each.opened], _stand_in(text, each), FILLER * (each.closed - each.opened - 1)]
            at = each.closed
    return "".join([*parts, text[at:]])


def _stand_in(text: str, marked: Marked) -> str:
    """What stands for a quotation, by how it begins and ends."""
    if _last(text, marked) not in _OWN_STOP:
        return FRAGMENT
    return RUN_ON if text[marked.start].islower() else UTTERANCE


def _last(text: str, marked: Marked) -> str:
    """The last character in the marks that is no mark itself: of “He said ‘no.’” the full stop."""
    at = marked.end - 1
    while at > marked.start and text[at] in "’'”\" ":
        at -= 1
    return text[at]


def _sentence(found: list[re.Match[str]], paragraph: int, by_start: Mapping[int, Marked]) -> Sentence:
    start, end = found[0].start(), found[-1].end()
    surfaces = [each.group() for each in found]
    holds_quotation = any(surface[0] in _STAND_INS for surface in surfaces)
    if not holds_quotation and not holds_cue(map(str.lower, surfaces)):
        return Sentence(start, end, paragraph, None, {})
    words = tag_found(found)
    quoted = {
        at: by_start[words.starts[at]]
        for at, tag in enumerate(words.tags)
        if tag in "QUZ" and words.starts[at] in by_start
    }
    return Sentence(start, end, paragraph, words, quoted)


def _ends(text: str, found: list[re.Match[str]], at: int, by_start: Mapping[int, Marked]) -> bool:
    """Whether a sentence ends with the word at this place; another word follows it."""
    surface, following = found[at].group(), found[at + 1].group()
    if surface in ".?!;…":
        return not following[0].islower() and following[0] not in ",;:)"
    if surface[0] not in _STAND_INS:
        return False
    marked = by_start.get(found[at].start())
    if marked is None or _last(text, marked) not in ".?!…":
        return False
    if following[0] in _STAND_INS:
        return True
    if not following[0].isupper():
        return False
    return not _credited(found, at)


def _credited(found: list[re.Match[str]], at: int) -> bool:
    """Whether what follows a quotation that ends like a sentence says who spoke: "Why?" Silva asked."""
    for place in range(at + 1, min(at + _CREDIT_WITHIN, len(found))):
        surface = found[place].group()
        if surface in ".,;:?!" or surface[0] in _STAND_INS:
            return False
        if holds_cue((surface,)):
            after = found[place + 1].group() if place + 1 < len(found) else "."
            return after in ".,:;" or not after[0].isalpha() or after in _AFTER_CREDIT
    return False


_AFTER_CREDIT = frozenset(
    [
        "in",
        "on",
        "at",
        "during",
        "as",
        "after",
        "before",
        "to",
        "with",
        "from",
        "of",
        "him",
        "her",
        "them",
        "me",
        "us",
        "reporters",
        "when",
        "while",
    ]
)
