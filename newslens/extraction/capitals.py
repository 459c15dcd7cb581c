"""Runs of capitalised words: where names can stand at all.

English writes names with capitals, and some other things too. A run is a stretch of neighbouring capitalised
words with what may stand between them: a particle (Ursula von der Leyen), "of" after a word that asks for it
(Ministry of Health), an article joined by a hyphen (Moqtada al-Sadr). An owner ends a run ("Brazil's Congress"
is two). Each run says whether a capital is any evidence where it stands: not at the beginning of a sentence,
and not in a line where every word has one.

Takes a text; gives its runs in order, in time proportional to the text.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from newslens.lexicon import alternation, entries, words

__all__ = ["Run", "Word", "find_runs"]

_UPPER = "".join(
    chr(code)
    for code in range(0x41, min(0x2C80, sys.maxunicode))
    if unicodedata.category(chr(code)) in {"Lu", "Lt"}
)
_PARTICLES = {
    kind: [fields[0] for fields in entries("name_particles") if fields[1] == kind]
    for kind in ("prefix", "inner", "suffix", "possessive")
}
_FIXED = sorted(
    {
        name
        for topic in ("countries", "places", "organisations")
        for fields in entries(topic)
        for name in (fields[0], *",".join(fields[1 if topic != "countries" else 4 :]).split(", "))
        if re.search(r" (?:and|of|the|without|della|y|de|&) |^al |^the ", name) and name[:1].isupper()
    }
)
_HEADS = frozenset(fields[0] for fields in entries("name_heads")) | words("name_openings")

_CAPITAL = rf"[{_UPPER}]\w*(?:['’]\w+)*"
_WORD = re.compile(
    rf"""(?<![\w'’])(?:
        (?P<fixed>{alternation(_FIXED)})(?!\w)
      | (?P<plain>
          (?:[{_UPPER}]\.){{2,}}(?:[{_UPPER}](?!\w))?
        | [{_UPPER}]\.(?=[ \u00a0][{_UPPER}])
        | (?:Mrs?|Ms|Dr|Prof|Rev|Fr|Gen|Lt|Col|Capt|Cmdr|Maj|Sgt|Cpl|Pvt|Adm|Brig|Insp|Supt|Det|Const|Sen|Rep|Gov|Pres|St|Jr|Sr)
          \.(?=[ \u00a0])
        | (?:(?:{alternation(_PARTICLES["prefix"])})[-‐‑])?{_CAPITAL}
          (?:[-‐‑](?:(?:{alternation(_PARTICLES["prefix"])})[-‐‑])?(?:{_CAPITAL}|\d+|(?:{alternation(_PARTICLES["suffix"])})(?!\w)))*
        )
    )""",
    re.VERBOSE,
)
_GAP = re.compile(
    rf"[ \u00a0](?:&[ \u00a0]|(?:(?:{alternation([*_PARTICLES['inner'], 'al', 'el'])})[ \u00a0]){{1,3}})?\Z"
)
_OF = re.compile(r"[ \u00a0](?:of|for)[ \u00a0](?:the[ \u00a0])?\Z")
_AND = re.compile(r"[ \u00a0]and[ \u00a0]\Z")
_OWNER = re.compile(r"['’][sS]?\Z")
_PLURAL_OWNERS = frozenset(owner.removesuffix("s").rstrip("'") for owner in _PARTICLES["possessive"])
_LONGEST_GAP = 24
_LONGEST_RUN = 16
"""Words after which a run is cut: longer ones are lists or noise."""
_BEGINS = re.compile(r"(?:\A|[.!?:;•|]|[\n\r]|--|[–—])[\s\"'“”‘’«»„(\[]*\Z|[\"“‘«„(\[]\Z")
_SMALL = re.compile(r"(?<![\w'’-])[^\W\d_A-Z]\w{3,}")
_LONGEST_HEADING = 160


class Word(NamedTuple):
    """A capitalised word, or several that always go together; `owner` where 's follows it."""

    start: int
    end: int
    surface: str
    owner: bool
    fixed: bool


class Run(NamedTuple):
    """Neighbouring capitalised words.

    `begins` where the first of them opens a sentence; `heading` where it stands in a line of capitals.
    """

    words: tuple[Word, ...]
    begins: bool
    heading: bool


def find_runs(text: str) -> list[Run]:
    """Runs of capitalised words of a text.

    Examples
    --------
    >>> [[word.surface for word in run.words] for run in find_runs("On Friday Ana van der Berg met Peru's Congress.")]
    [['On', 'Friday', 'Ana', 'Berg'], ['Peru'], ['Congress']]
    """
    headings = _headings(text)
    runs: list[Run] = []
    current: list[Word] = []
    for word in _words(text):
        if current and (len(current) == _LONGEST_RUN or not _joined(text, current, word)):
            runs.append(_run(text, current, headings))
            current = []
        current.append(word)
    if current:
        runs.append(_run(text, current, headings))
    return runs


def _words(text: str) -> list[Word]:
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        surface = match.group()
        owned = _OWNER.search(surface)
        if owned and match["fixed"] is None and surface[: owned.start()]:
            surface = surface[: owned.start()]
            end = start + len(surface)
        owner = (
            owned is not None or text[end : end + 2] in {"' ", "’ "} or text[end : end + 2] in {"'s", "’s"}
        )
        found.append(Word(start, end, surface, owner, match["fixed"] is not None))
    return found


def _joined(text: str, current: list[Word], word: Word) -> bool:
    last = current[-1]
    gap = text[last.end : word.start]
    if last.owner:
        return last.surface.removesuffix("s") in _PLURAL_OWNERS and gap in {"'s ", "’s ", "' ", "’ "}
    if gap in {" ", "\u00a0"}:
        return True
    if len(gap) > _LONGEST_GAP or gap[:1] not in {" ", "\u00a0"}:
        return False
    if _OF.match(gap):
        return last.surface in _HEADS
    if _AND.match(gap):
        return any(_OF.match(text[one.end : other.start]) for one, other in pairwise(current))
    return _GAP.match(gap) is not None


def _run(text: str, current: list[Word], headings: list[tuple[int, int]]) -> Run:
    start = current[0].start
    begins = _BEGINS.search(text, max(0, start - 6), start) is not None
    line = bisect_right(headings, (start, sys.maxsize)) - 1
    return Run(tuple(current), begins, line >= 0 and start < headings[line][1])


def _headings(text: str) -> list[tuple[int, int]]:
    """Short lines without a single small word of four letters."""
    lines = (found.span() for found in re.finditer(r"[^\n\r]+", text))
    return [
        (start, end)
        for start, end in lines
        if end - start <= _LONGEST_HEADING and not _SMALL.search(text, start, end)
    ]
