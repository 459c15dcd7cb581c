"""Runs of capitalised words: where names can stand at all.

English writes names with capitals, and some other things too. A run is a stretch of neighbouring capitalised
words with what may stand between them: a particle (Ursula von der Leyen), "of" after a word that asks for it
(Ministry of Health), an article joined by a hyphen (Moqtada al-Sadr). An owner ends a run ("Brazil's Congress"
is two). Each run says whether a capital is any evidence where it stands: not at the beginning of a sentence,
and not in a line where every word has one.

Takes a text; gives its runs in order, in time proportional to the text.

What this does not cover: names without capitals, and scripts that have none.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.names.name_thresholds import (
    HEADING_CHARACTERS,
    OPENING_CHARACTERS,
    RUN_WORDS,
)
from newslens.lexicon import alternation, entries, words

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["CapitalisedRun", "CapitalisedWord", "find_runs"]

_UPPER = "".join(
    chr(code)
    for code in range(0x41, min(0x2C80, sys.maxunicode))
    if unicodedata.category(chr(code)) in {"Lu", "Lt"}
)
_PARTICLES = {
    kind: [fields[0] for fields in entries("names/name_particles") if fields[1] == kind]
    for kind in ("prefix", "inner", "leading", "suffix", "possessive")
}
_FIXED = sorted(
    {
        name
        for topic in ("countries", "places", "organisations")
        for fields in entries(f"names/{topic}")
        for name in (fields[0], *", ".join(fields[1 if topic != "countries" else 4 :]).split(", "))
        if re.search(r" [a-z&]|['’]", name) and name[:1].isupper()
    }
    | {title for title in words("names/titles") if " of " in title},
)
_CARRIED_ON = words("names/name_heads") | {
    word for word, role in entries("names/name_openings") if role == "of"
}

_CAPITAL = rf"[{_UPPER}]\w*(?:['’&]\w+)*"
_NO_LETTERED_THING = "".join(rf"(?<!\b{thing}[ \u00a0]\w\.)" for thing in words("language/lettered_things"))
"""Where the full stop behind a capital letter is no initial's: "at Gate C. Silva left"."""
_WORD = re.compile(
    rf"""(?<![\w'’])(?:
        (?P<fixed>{alternation(_FIXED).replace("'", "['’]")})(?!\w)
      | (?P<plain>
          (?:[{_UPPER}]\.){{2,}}(?:[{_UPPER}](?!\w))?
        | [{_UPPER}]\.(?=[ \u00a0][{_UPPER}]){_NO_LETTERED_THING}
        | (?:{alternation(words("names/title_abbreviations"))})\.(?=[ \u00a0])
        | (?:(?:{alternation(_PARTICLES["leading"])})[ \u00a0](?:(?:de[nr]|la|las|los)[ \u00a0])?)?
          (?:(?:{alternation(_PARTICLES["prefix"])})[-‐‑])?{_CAPITAL}
          (?:[-‐‑](?:(?:{alternation(_PARTICLES["prefix"])})[-‐‑])?(?:{_CAPITAL}|\d+|(?:{alternation(_PARTICLES["suffix"])})(?!\w)))*
        )
    )""",
    re.VERBOSE,
)
_PARTICLES_BETWEEN = re.compile(
    rf" (?:(?:{alternation([*_PARTICLES['inner'], 'al', 'el'])}) ){{1,3}}\Z".replace(r"\s+", " ")
)
_ASIDE = re.compile(rf"\)[ ](?:{alternation(sorted(words('names/name_heads')))})(?!\w)")
"""Behind a second name in brackets inside a name: "the Harvest (Hasad) Alliance"."""
_OWNER = re.compile(r"['’][sS]?\Z")
_APOSTROPHES = frozenset("'’")
_OWNING = frozenset({"' ", "’ ", "'s", "’s"})
_PLURAL_OWNERS = frozenset(owner.removesuffix("s").rstrip("'") for owner in _PARTICLES["possessive"])
_SPACES = re.compile(r"[ \u00a0]+")
_BEGINS = re.compile(r"(?:\A|[.!?:;•|]|[\n\r]|--|[–—])[\s\"'“”‘’«»„(\[]*\Z|[\"“‘«„(\[]\Z")
_SMALL = re.compile(r"(?<![\w'’-])[^\W\d_A-Z]\w{3,}")
_PROSE = re.compile(r"\A\s*[a-z]|[a-z0-9)][.!?][\"”’']*\s*\Z")
"""What begins with a small letter or ends with a full stop."""
_LINE = re.compile(r"[^\n\r]+")
_SHOUTED = re.compile(r"(?<![^\W_])[A-Z]+(?:(?:,? |, | - )[A-Z]+(?![^\W_])){2,}")


class CapitalisedWord(NamedTuple):
    """A capitalised word, or several that always go together; `owner` where 's follows it."""

    start: int
    end: int
    surface: str
    owner: bool


class CapitalisedRun(NamedTuple):
    """Neighbouring capitalised words.

    `begins` where the first of them opens a sentence; `heading` where it stands in a line of capitals.
    """

    words: tuple[CapitalisedWord, ...]
    begins: bool
    heading: bool


def find_runs(text: str) -> list[CapitalisedRun]:
    """Runs of capitalised words of a text.

    Examples
    --------
    >>> [[word.surface for word in run.words] for run in find_runs("On Friday Ana van der Berg met Peru's Congress.")]
    [['On', 'Friday', 'Ana', 'van der Berg'], ['Peru'], ['Congress']]
    """
    headings = _headings(text)
    runs: list[CapitalisedRun] = []
    current: list[CapitalisedWord] = []
    found = _words(text)
    firm = _firm_pairs(found)
    for word in found:
        if current and (len(current) == RUN_WORDS or not _joined(text, current, word, firm)):
            runs.append(_run(text, current, headings))
            current = []
        current.append(word)
    if current:
        runs.append(_run(text, current, headings))
    return runs


def _words(text: str) -> list[CapitalisedWord]:
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        surface = match.group()
        # the end of most words holds no apostrophe, and a look there costs less than a search
        owned = _OWNER.search(surface) if not _APOSTROPHES.isdisjoint(surface[-2:]) else None
        if owned and match["fixed"] is None and surface[: owned.start()]:
            surface = surface[: owned.start()]
            end = start + len(surface)
        owner = owned is not None or text[end : end + 2] in _OWNING
        found.append(CapitalisedWord(start, end, surface, owner))
    return found


def _firm_pairs(found: list[CapitalisedWord]) -> set[tuple[str, str]]:
    """Owner and owned that a text never parts, and has more than once: "Weaver's Hand"."""
    pairs = Counter((one.surface, other.surface) for one, other in pairwise(found) if one.owner)
    alone = Counter(word.surface for word in found)
    return {pair for pair, times in pairs.items() if times > 1 and times == alone[pair[0]]}


def _joined(
    text: str, current: list[CapitalisedWord], word: CapitalisedWord, firm: set[tuple[str, str]]
) -> bool:
    """Whether a word goes on with the name before it."""
    last = current[-1]
    gap = text[last.end : word.start]
    if "\u00a0" in gap or "  " in gap:
        gap = _SPACES.sub(" ", gap)
    if last.owner:
        known = last.surface in _PLURAL_OWNERS or (last.surface, word.surface) in firm
        return known and gap in {"'s ", "’s ", "' ", "’ "}
    if gap == " ":
        return True
    joins = _JOINTS.get(gap)
    if joins is not None:
        return joins(_Joint(text, current, word))
    return _PARTICLES_BETWEEN.match(gap) is not None


class _Joint(NamedTuple):
    """The place between the words of a name so far and the word that may go on with it."""

    text: str
    name: list[CapitalisedWord]
    word: CapitalisedWord


def _of(joint: _Joint) -> bool:
    return joint.name[-1].surface in _CARRIED_ON


def _and(joint: _Joint) -> bool:
    """Inside a name that "of" carries on: the Ministry of Trade and Industry."""
    gaps = (_SPACES.sub(" ", joint.text[one.end : other.start]) for one, other in pairwise(joint.name))
    return any(_JOINTS.get(gap) is _of for gap in gaps)


def _ampersand(joint: _Joint) -> bool:
    return not (joint.name[-1].surface.isupper() and joint.word.surface.isupper())


def _opens_aside(joint: _Joint) -> bool:
    return _ASIDE.match(joint.text, joint.word.end) is not None


def _closes_aside(joint: _Joint) -> bool:
    last = joint.name[-1]
    return joint.text[last.start - 1] == "(" and _ASIDE.match(joint.text, last.end) is not None


_JOINTS: dict[str, Callable[[_Joint], bool]] = {
    " of ": _of,
    " of the ": _of,
    " for ": _of,
    " for the ": _of,
    " and ": _and,
    " & ": _ampersand,
    " (": _opens_aside,
    ") ": _closes_aside,
}
"""What may stand between two words of a name, and the test for each."""


def _run(text: str, current: list[CapitalisedWord], headings: list[tuple[int, int]]) -> CapitalisedRun:
    start = current[0].start
    begins = _BEGINS.search(text, max(0, start - OPENING_CHARACTERS), start) is not None
    line = bisect_right(headings, (start, sys.maxsize)) - 1
    return CapitalisedRun(tuple(current), begins, line >= 0 and start < headings[line][1])


def _headings(text: str) -> list[tuple[int, int]]:
    """Short lines without a small word of four letters or a full stop, and stretches in capital letters throughout."""
    found: list[tuple[int, int]] = []
    for start, end in (line.span() for line in _LINE.finditer(text)):
        if (
            end - start <= HEADING_CHARACTERS
            and not _SMALL.search(text, start, end)
            and not _PROSE.search(text, start, end)
        ):
            found.append((start, end))
        else:
            found += [shouted.span() for shouted in _SHOUTED.finditer(text, start, end)]
    return found
