"""Pieces of a run of capitalised words that can be names, each with the title in front of it.

A run is cut where a title, a word of the calendar or a finished name ends: "On Friday | Premier | Ana Duarte", "the
Reform Party | Ana Duarte". Takes a text and one of its runs; gives the pieces in order, each with what the lexicon says
of its words and with whether its capital is any evidence.

What this does not cover: whether a piece is a name at all, which takes the whole text (`mentions`); and titles that the
lexicon does not list. Method: title, calendar and head words as boundaries, after McDonald, "Internal and External Evidence
in the Identification and Semantic Categorization of Proper Names", 1993.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newslens.extraction.names.gazetteer import KINDS, known_name, longest_listed, title_kind
from newslens.extraction.names.name_thresholds import TITLE_REACH, TITLE_WORDS
from newslens.language.closed_classes import function_words
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.extraction.names.capitalised_runs import CapitalisedRun, CapitalisedWord

__all__ = ["NamePiece", "cut_run", "name_heads", "opening_words"]

_CARRIED_ON = frozenset(word for word, role in entries("names/name_openings") if role == "of")
_ARTICLES = frozenset({"the", "a", "an"})
_CLOSING = frozenset(fields[0] for fields in entries("names/name_heads") if len(fields) > 2)
_GIVEN = words("names/given_names")
_FUNCTION = function_words()
_CLOSED = _FUNCTION | words("language/number_words")
_OPENING_FORM = re.compile(r"\w{3,}(?:ing|ly)\Z")
_BREAKS = frozenset({"title", "time", "thing"})


class NamePiece(NamedTuple):
    """Capitalised words that can be one name."""

    words: list[CapitalisedWord]
    labels: list[str]
    """What the lexicon says of each word: a kind, adjective, given, or nothing."""
    title: str | None
    title_start: int
    weak: bool
    """Whether its capital is no evidence."""


def cut_run(text: str, run: CapitalisedRun) -> Iterator[NamePiece]:
    """Parts of a run that can be names, each with the title in front of it.

    Examples
    --------
    >>> from newslens.extraction.names.capitalised_runs import find_runs
    >>> text = "On Friday Premier Ana Duarte left."
    >>> pieces = cut_run(text, find_runs(text)[0])
    >>> [([word.surface for word in piece.words], piece.title) for piece in pieces]
    [(['Ana', 'Duarte'], 'premier')]
    """
    surfaces = [word.surface for word in run.words]
    at = _skipped(run, surfaces)
    doubtful = run.heading
    if at and len(surfaces) == 2 and surfaces[1] in name_heads() and known_name(surfaces[1]) is None:
        # "Enough Project ..." opens a sentence: a name only if it stands elsewhere too
        at, doubtful = 0, True
    title, title_start = _small_title(text, run.words[0].start) if at == 0 else (None, -1)
    weak = doubtful or (run.begins and at == 0)
    held: list[tuple[CapitalisedWord, str]] = []
    while at < len(surfaces):
        label, name, size = _label(
            surfaces, at, held, courtesy=title is not None and title_kind(title) == "courtesy"
        )
        if not label and surfaces[at].lower() in _FUNCTION and not _opens_head(surfaces, at, run):
            label = "thing"
        closes = label in _BREAKS or (bool(held) and _ends_name(text, held, run.words[at:]))
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


def _opens_head(surfaces: Sequence[str], at: int, run: CapitalisedRun) -> bool:
    """Whether a small word is part of a name all the same: before a head ("Enough Project") or inside a name."""
    return not run.heading and (at > 0 or (len(surfaces) > 1 and surfaces[1] in name_heads()))


def _label(
    surfaces: Sequence[str], at: int, held: Sequence[tuple[CapitalisedWord, str]], *, courtesy: bool
) -> tuple[str, str, int]:
    """What a word of a run is, the name it is listed under, and how many words that takes."""
    entry, size = longest_listed(surfaces, at) or (None, 1)
    label = entry.kind if entry is not None else name_heads().get(surfaces[at].split("-")[0], "")
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
    surfaces: Sequence[str],
    at: int,
    held: Sequence[tuple[CapitalisedWord, str]],
    label: str,
    *,
    courtesy: bool,
) -> bool:
    """Whether a title or a month is part of a name where it stands."""
    last = at + 1 == len(surfaces)
    if held:
        # Theresa May, Ada M. Farmer; the House of the Silent Mariner
        surname = held[-1][1] == "given" and len(held) == 1
        surname = surname or (label == "title" and last and len(held[-1][0].surface.rstrip(".")) == 1)
        return surname or (label == "title" and last and held[0][0].surface in _CARRIED_ON)
    if label == "time":
        # Jan Jones
        return surfaces[at] in _GIVEN and not last
    # Mr King; the General Assembly
    return label == "title" and (courtesy if last else surfaces[at + 1] in name_heads())


def _skipped(run: CapitalisedRun, surfaces: Sequence[str]) -> int:
    """1 where the first word only opens the sentence, else 0."""
    first = surfaces[0]
    entry = longest_listed(surfaces, 0)
    if entry is not None or first in _GIVEN:
        return 0
    small = first.lower()
    opens = small in opening_words() or _OPENING_FORM.match(first) is not None
    # National Guard, Human Rights Watch
    named = small not in _CLOSED and len(surfaces) > 1 and surfaces[1] in name_heads()
    return int(opens and (run.begins or run.heading) and not named)


def _ends_name(
    text: str, held: Sequence[tuple[CapitalisedWord, str]], rest: Sequence[CapitalisedWord]
) -> bool:
    """Whether a name is complete before these words: "the Reform Party | Ana Duarte"."""
    if held[-1][0].surface not in _CLOSING or len(rest) < 2:
        return False
    straight = text[held[-1][0].end : rest[0].start].isspace()
    return straight and not any(word.surface in name_heads() for word in rest)


def _cut(
    held: list[tuple[CapitalisedWord, str]],
    title: str | None,
    title_start: int,
    *,
    weak: bool,
    doubtful: bool,
) -> Iterator[NamePiece]:
    kept = held
    while kept and kept[-1][1] == "adjective":
        kept = kept[:-1]
    while kept and kept[0][1] == "adjective" and not any(label in KINDS for _, label in kept[1:]):
        kept = kept[1:]
        weak = False
    if kept and not (
        len(kept) == 1 and kept[0][0].surface in name_heads() and known_name(kept[0][0].surface) is None
    ):
        weak = weak and (doubtful or (len(kept) == 1 and title is None))
        yield NamePiece([word for word, _ in kept], [label for _, label in kept], title, title_start, weak)


@cache
def name_heads() -> Mapping[str, str]:
    """Head words of names and the kind of bearer that each shows: "Ministry" is an organisation's."""
    return MappingProxyType({fields[0]: fields[1] for fields in entries("names/name_heads")})


@cache
def opening_words() -> frozenset[str]:
    """Words in lower case that open sentences, so that a capital is no evidence for them."""
    return frozenset(word.lower() for word in words("language/opening_words")) | _CLOSED


def _small_title(text: str, start: int) -> tuple[str | None, int]:
    """A title in small letters directly in front: "prime minister", "spokesman"."""
    if text[start - 1 : start] not in {" ", "\u00a0"}:
        return None, -1
    parts = text[max(0, start - TITLE_REACH) : start].replace("\u00a0", " ").split(" ")
    if len(parts) < 2 or parts[-1] or parts[-2] not in _title_endings():
        return None, -1
    for size in range(min(len(parts), TITLE_WORDS + 1), 1, -1):
        phrase = " ".join(parts[-size:-1])
        if phrase.islower() and title_kind(phrase) not in {None, "courtesy"}:
            # "major Ned Farrow", but "a major Northport customer"
            is_adjective = title_kind(phrase) == "rank" and parts[: 1 - size][-2:-1] in (["a"], ["the"])
            return (None, -1) if is_adjective else (phrase, start - 1 - len(phrase))
    return None, -1


@cache
def _title_endings() -> frozenset[str]:
    return frozenset(title.lower().split()[-1] for title in words("names/titles"))
