"""Mentions of names in one text, before it is known who bears them.

Each run of capitalised words is cut where a title, a weekday or a finished name ends, and what remains is a
mention with its evidence: the words it is made of and the title in front. A capital at the beginning of a
sentence or in a heading is no evidence; there a mention counts only where the lexicon knows it, where a title
stands in front, or where the text writes it with a capital elsewhere.

Takes a text; gives mentions in order, none overlapping another. Adjectives of countries ("Greek") are no
mentions; the peoples ("Greeks") are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.names.capitalised_runs import Run, Word, find_runs
from newslens.extraction.names.gazetteer import KINDS, known_name, longest, title_kind
from newslens.language.closed_classes import function_words
from newslens.language.phonetic_keys import Spelling, fold
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

__all__ = ["Mention", "find_mentions"]

_HEADS = {fields[0]: fields[1] for fields in entries("names/name_heads")}
_PLACE_OPENINGS = frozenset(word for word, role in entries("names/name_openings") if role == "place")
_CARRIED_ON = frozenset(word for word, role in entries("names/name_openings") if role == "of")
_ARTICLES = frozenset({"the", "a", "an"})
_CLOSING = frozenset(fields[0] for fields in entries("names/name_heads") if len(fields) > 2)
_GIVEN = words("names/given_names")
_FUNCTION = function_words()
_CLOSED = _FUNCTION | words("language/number_words")
_OPENING = frozenset(word.lower() for word in words("language/opening_words")) | _CLOSED
_OPENING_FORM = re.compile(r"\w{3,}(?:ing|ly)\Z")
_SPACES = re.compile(r"[ \u00a0]+")
_ACRONYM = re.compile(r"(?:[A-Z]\.){2,}[A-Z]?\Z|[A-Z]{2,7}\d*(?:-[A-Z\d]+)?s?\Z")
_SHOUTED = re.compile(r"[A-Z]{5,}|[A-Z]+ [A-Z ]+\Z")
_MODEL = re.compile(r"[A-Z]\w{0,3}-\d+\w*\Z|[A-Z]-[A-Z][\w.]*\Z|I['’]\w+\Z")
_BREAKS = frozenset({"title", "time", "thing"})
_LEAD = 48


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands."""

    start: int
    end: int
    surface: str
    kind: str | None
    """What the name itself says: a head word, the lexicon, a given name, a title in front."""
    title: str | None
    """Title in front, in small letters: "prime minister"."""
    title_start: int
    certain: bool
    """Whether it is a name wherever it stands in the sentence."""


class _Piece(NamedTuple):
    words: list[Word]
    labels: list[str]
    title: str | None
    title_start: int
    weak: bool
    """Whether its capital is no evidence."""


def find_mentions(text: str) -> list[Mention]:
    """Mentions of names.

    Examples
    --------
    >>> [each.surface for each in find_mentions("Premier Ana Duarte left Lima. Duarte's Reform Party won on Sunday.")]
    ['Ana Duarte', 'Lima', 'Duarte', 'Reform Party']
    """
    pieces = [piece for run in find_runs(text) for piece in _pieces(text, run) if not _model(piece)]
    found = [_mention(text, piece) for piece in pieces]
    certain = {fold(mention.surface) for mention in found if mention.certain}
    words_of_names = {word for name in certain for word in name}
    written = {
        fold(mention.surface) for mention in found if mention.certain and not mention.surface.isupper()
    }
    kept: list[Mention] = []
    for piece, mention in zip(pieces, found, strict=True):
        if mention.certain or _supported(fold(mention.surface), certain, words_of_names):
            shouted = mention.surface.isupper() and fold(mention.surface) in written
            kept.append(replace(mention, kind=None) if shouted and mention.title is None else mention)
        elif len(piece.words) > 1:
            kept += _inside(text, piece, certain, words_of_names)
    return kept


def _inside(
    text: str, piece: _Piece, certain: AbstractSet[Spelling], words_of_names: AbstractSet[str]
) -> Iterator[Mention]:
    """Names inside a stretch of capitals that as a whole is none: "Four Held In [Lima] Harbour Raid"."""
    at = 0
    while at < len(piece.words):
        for end in range(len(piece.words), at, -1):
            part = piece._replace(words=piece.words[at:end], labels=piece.labels[at:end], title=None)
            mention = _mention(text, part)
            known = known_name(mention.surface) is not None
            if end - at == 1 and not known and piece.labels[at] not in {"", "given"}:
                continue
            if known or _supported(fold(mention.surface), certain, words_of_names):
                yield mention
                at = end - 1
                break
        at += 1


def _model(piece: _Piece) -> bool:
    """Letters that name no bearer: a single one, an aircraft (MI-17), a seat (R-Ohio), a word of an outcry (DEAD)."""
    surface = piece.words[0].surface
    if len(piece.words) > 1 or known_name(surface) is not None:
        return False
    shouted = surface.isupper() and surface.lower() in _OPENING
    return len(surface) == 1 or _MODEL.match(surface) is not None or shouted


def _supported(name: Spelling, certain: AbstractSet[Spelling], words_of_names: AbstractSet[str]) -> bool:
    return name in certain or (len(name) == 1 and name[0] in words_of_names and name[0] not in _OPENING)


def _pieces(text: str, run: Run) -> Iterator[_Piece]:
    """Parts of a run that are names, each with the title in front of it."""
    surfaces = [word.surface for word in run.words]
    at = _skipped(run, surfaces)
    doubtful = run.heading
    if at and len(surfaces) == 2 and surfaces[1] in _HEADS and known_name(surfaces[1]) is None:
        # "Enough Project ..." opens a sentence: a name only if it stands elsewhere too
        at, doubtful = 0, True
    title, title_start = _small_title(text, run.words[0].start) if at == 0 else (None, -1)
    weak = doubtful or (run.begins and at == 0)
    held: list[tuple[Word, str]] = []
    while at < len(surfaces):
        label, name, size = _label(
            surfaces, at, held, courtesy=title is not None and title_kind(title) == "courtesy"
        )
        if not label and surfaces[at].lower() in _FUNCTION and not _opens_head(surfaces, at, run):
            label = "thing"
        closes = label in _BREAKS or _ends_name(text, held, run.words[at:])
        if closes:
            yield from _cut(held, title, title_start, weak=weak, doubtful=doubtful)
            held, title, weak = [], None if held or label != "title" else title, doubtful
        if label == "title":
            title_start = run.words[at].start if title is None else title_start
            title = name if title is None or title_kind(name) in {"office", "role", "trade"} else title
        elif label not in _BREAKS:
            held += [(word, label) for word in run.words[at : at + size]]
        elif not held:
            title = None
        at += size
    yield from _cut(held, title, title_start, weak=weak, doubtful=doubtful)


def _opens_head(surfaces: Sequence[str], at: int, run: Run) -> bool:
    """Whether a small word is part of a name all the same: before a head ("Enough Project") or inside a name."""
    return not run.heading and (at > 0 or (len(surfaces) > 1 and surfaces[1] in _HEADS))


def _label(
    surfaces: Sequence[str], at: int, held: Sequence[tuple[Word, str]], *, courtesy: bool
) -> tuple[str, str, int]:
    """What a word of a run is, the name it is listed under, and how many words that takes."""
    entry, size = longest(surfaces, at) or (None, 1)
    label = entry.kind if entry is not None else _HEADS.get(surfaces[at].split("-")[0], "")
    if label in _BREAKS and size == 1 and _is_name_after_all(surfaces, at, held, label, courtesy=courtesy):
        return ("given" if label == "time" and not held else ""), "", 1
    if not label:
        if surfaces[at] in _GIVEN:
            return "given", "", 1
        if surfaces[at].lower() in _ARTICLES or (
            at and surfaces[at - 1].endswith(".") and surfaces[at].lower() in _FUNCTION
        ):
            return "thing", "", 1
    return label, entry.name if entry is not None else "", size


def _is_name_after_all(
    surfaces: Sequence[str], at: int, held: Sequence[tuple[Word, str]], label: str, *, courtesy: bool
) -> bool:
    """Whether a title or a month is part of a name where it stands."""
    last = at + 1 == len(surfaces)
    if held:
        # Theresa May, Stephen King; the House of the Silent Mariner
        surname = held[-1][1] == "given" and len(held) == 1
        return surname or (label == "title" and last and held[0][0].surface in _CARRIED_ON)
    if label == "time":
        # April Jones
        return surfaces[at] in _GIVEN and not last
    # Mr King; the General Assembly
    return label == "title" and (courtesy if last else surfaces[at + 1] in _HEADS)


def _skipped(run: Run, surfaces: Sequence[str]) -> int:
    """1 where the first word only opens the sentence, else 0."""
    first = surfaces[0]
    entry = longest(surfaces, 0)
    if entry is not None or first in _GIVEN:
        return 0
    small = first.lower()
    opens = small in _OPENING or _OPENING_FORM.match(first) is not None
    # National Guard, Human Rights Watch
    named = small not in _CLOSED and len(surfaces) > 1 and surfaces[1] in _HEADS
    return int(opens and (run.begins or run.heading) and not named)


def _ends_name(text: str, held: Sequence[tuple[Word, str]], rest: Sequence[Word]) -> bool:
    """Whether a name is complete before these words: "the Reform Party | Ana Duarte"."""
    if not held or held[-1][0].surface not in _CLOSING or len(rest) < 2:
        return False
    straight = text[held[-1][0].end : rest[0].start].isspace()
    return straight and not any(word.surface in _HEADS for word in rest)


def _cut(
    held: list[tuple[Word, str]], title: str | None, title_start: int, *, weak: bool, doubtful: bool
) -> Iterator[_Piece]:
    kept = held
    while kept and kept[-1][1] == "adjective":
        kept = kept[:-1]
    while kept and kept[0][1] == "adjective" and not any(label in KINDS for _, label in kept[1:]):
        kept = kept[1:]
        weak = False
    if kept and not (
        len(kept) == 1 and kept[0][0].surface in _HEADS and known_name(kept[0][0].surface) is None
    ):
        weak = weak and (doubtful or (len(kept) == 1 and title is None))
        yield _Piece([word for word, _ in kept], [label for _, label in kept], title, title_start, weak)


def _mention(text: str, piece: _Piece) -> Mention:
    start, end = piece.words[0].start, piece.words[-1].end
    surface = _SPACES.sub(" ", text[start:end])
    kind = _kind(text, piece)
    shouted = _SHOUTED.match(surface) is not None and piece.weak
    common = len(piece.words) == 1 and surface.lower() in _OPENING and piece.title is None
    certain = known_name(surface) is not None or not (piece.weak or common)
    titled = piece.title is not None and kind in {"person", None}
    return Mention(
        start,
        end,
        surface,
        kind,
        piece.title if titled else None,
        piece.title_start if titled else start,
        certain and not shouted,
    )


def _kind(text: str, piece: _Piece) -> str | None:
    surface = _SPACES.sub(" ", text[piece.words[0].start : piece.words[-1].end])
    known = known_name(surface)
    if known is not None:
        return known.kind
    head = _head(text, piece.words)
    if head == "group" and (piece.title is not None or piece.labels[0] == "given"):
        head = None
    if head is not None:
        return head
    if piece.title is not None or (len(piece.labels) > 1 and piece.labels[0] == "given"):
        return "person"
    if _ACRONYM.match(surface):
        return "organisation"
    if "organisation" in piece.labels:
        return "organisation"
    return "place" if len(piece.words) > 1 and piece.words[0].surface in _PLACE_OPENINGS else None


def _head(text: str, parts: Sequence[Word]) -> str | None:
    """Kind that a head word shows: the last one, or the one that "of" carries on."""
    if len(parts) < 2:
        return None
    for number, word in enumerate(parts[:-1]):
        kind = _HEADS.get(word.surface)
        if kind is not None and not text[word.end : parts[number + 1].start].isspace():
            return kind
    found = [kind for word in parts if (kind := _HEADS.get(word.surface.split("-")[0])) is not None]
    return ("organisation" if "organisation" in found else found[0]) if found else None


def _small_title(text: str, start: int) -> tuple[str | None, int]:
    """A title in small letters directly in front: "prime minister", "spokesman"."""
    parts = text[max(0, start - _LEAD) : start].replace("\u00a0", " ").split(" ")
    if len(parts) < 2 or parts[-1] or parts[-2] not in _title_endings():
        return None, -1
    for size in range(min(len(parts), 5), 1, -1):
        phrase = " ".join(parts[-size:-1])
        if phrase.islower() and title_kind(phrase) not in {None, "courtesy"}:
            return phrase, start - 1 - len(phrase)
    return None, -1


@cache
def _title_endings() -> frozenset[str]:
    return frozenset(title.lower().split()[-1] for title in words("names/titles"))
