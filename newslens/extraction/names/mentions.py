"""Mentions of names in one text, before it is known who bears them.

Each run of capitalised words is cut into pieces (`name_pieces`), and a piece that has evidence is a mention: the words
it is made of, the kind of bearer that they show, and the title in front. A capital at the beginning of a sentence or in a heading is no evidence; there a mention counts only where the lexicon knows it, where a title
stands in front, or where the text writes it with a capital elsewhere.

Takes a text; gives mentions in order, none overlapping another. Adjectives of countries ("Greek") are no
mentions; the peoples ("Greeks") are.

What this does not cover: names without capitals, and names that only open sentences and stand nowhere else. Method: internal
and external evidence after McDonald, 1993; "one sense per discourse" (Gale, Church and Yarowsky, 1992) for doubtful capitals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newslens.extraction.names.capitalised_runs import find_runs
from newslens.extraction.names.gazetteer import known_name
from newslens.extraction.names.name_pieces import NamePiece, cut_run, name_heads, opening_words
from newslens.extraction.names.name_thresholds import ACRONYM_LETTERS, SHOUTED_LETTERS
from newslens.language.phonetic_keys import Spelling, fold_name
from newslens.lexicon import entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from newslens.extraction.names.capitalised_runs import CapitalisedWord

__all__ = ["NameMention", "find_mentions"]

_CURRENCIES = frozenset(fields[1] for fields in entries("figures/currencies"))
_CODE_LETTERS = 3
"""Letters of a code of ISO 4217."""
_NUMBER = re.compile(r"[ \u00a0]?\d")
_PLACE_OPENINGS = frozenset(word for word, role in entries("names/name_openings") if role == "place")
_SPACES = re.compile(r"[ \u00a0]+")
_ACRONYM = re.compile(rf"(?:[A-Z]\.){{2,}}[A-Z]?\Z|[A-Z]{{2,{ACRONYM_LETTERS}}}\d*(?:-[A-Z\d]+)?s?\Z")
_AGED = re.compile(r", \d{2}, (?=[a-z])")
"""An age behind a name, which no other word that opens a sentence has: "Silva, 29, ran"."""
_SHOUTED = re.compile(rf"[A-Z]{{{SHOUTED_LETTERS},}}|[A-Z]+ [A-Z ]+\Z")
_MODEL = re.compile(r"[A-Z]\w{0,3}-\d+\w*\Z|[A-Z]-[A-Z][\w.]*\Z|I['’]\w+\Z")


@dataclass(frozen=True, slots=True)
class NameMention:
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


def find_mentions(text: str) -> list[NameMention]:
    """Mentions of names.

    Examples
    --------
    >>> [each.surface for each in find_mentions("Premier Ana Duarte left Lima. Duarte's Reform Party won on Sunday.")]
    ['Ana Duarte', 'Lima', 'Duarte', 'Reform Party']
    """
    pieces = [
        piece
        for run in find_runs(text)
        for piece in cut_run(text, run)
        if not _model(piece) and not _money(text, piece)
    ]
    found = [_mention(text, piece) for piece in pieces]
    certain = {fold_name(mention.surface) for mention in found if mention.certain}
    words_of_names = {word for name in certain for word in name}
    written = {
        fold_name(mention.surface) for mention in found if mention.certain and not mention.surface.isupper()
    }
    kept: list[NameMention] = []
    for piece, mention in zip(pieces, found, strict=True):
        if mention.certain or _supported(fold_name(mention.surface), certain, words_of_names):
            shouted = mention.surface.isupper() and fold_name(mention.surface) in written
            kept.append(replace(mention, kind=None) if shouted and mention.title is None else mention)
        elif len(piece.words) > 1:
            kept += _inside(text, piece, certain, words_of_names)
    return kept


def _inside(
    text: str, piece: NamePiece, certain: AbstractSet[Spelling], words_of_names: AbstractSet[str]
) -> Iterator[NameMention]:
    """Names inside a stretch of capitals that as a whole is none: "Four Held In [Lima] Harbour Raid"."""
    at = 0
    while at < len(piece.words):
        for end in range(len(piece.words), at, -1):
            part = piece._replace(words=piece.words[at:end], labels=piece.labels[at:end], title=None)
            mention = _mention(text, part)
            known = known_name(mention.surface) is not None
            if end - at == 1 and not known and piece.labels[at] not in {"", "given"}:
                continue
            if known or _supported(fold_name(mention.surface), certain, words_of_names):
                yield mention
                at = end - 1
                break
        at += 1


def _model(piece: NamePiece) -> bool:
    """Letters that name no bearer: a single one, an aircraft (MI-17), a seat (R-Ohio), a word of an outcry (DEAD)."""
    surface = piece.words[0].surface
    if len(piece.words) > 1 or known_name(surface) is not None:
        return False
    shouted = surface.isupper() and surface.lower() in opening_words()
    return len(surface) == 1 or _MODEL.match(surface) is not None or shouted


def _money(text: str, piece: NamePiece) -> bool:
    """The code of a currency before its number: "EUR 40 million, it said"; the club "MAD Drummers" is a name."""
    word = piece.words[0]
    named = len(piece.words) > 1 or word.surface[:_CODE_LETTERS] not in _CURRENCIES
    return not named and _NUMBER.match(text, word.start + _CODE_LETTERS) is not None


def _supported(name: Spelling, certain: AbstractSet[Spelling], words_of_names: AbstractSet[str]) -> bool:
    return name in certain or (
        len(name) == 1 and name[0] in words_of_names and name[0] not in opening_words()
    )


def _mention(text: str, piece: NamePiece) -> NameMention:
    start, end = piece.words[0].start, piece.words[-1].end
    surface = text[start:end]
    if "\u00a0" in surface or "  " in surface:
        surface = _SPACES.sub(" ", surface)
    known = known_name(surface)
    kind = known.kind if known is not None else _kind(text, piece, surface)
    shouted = _SHOUTED.match(surface) is not None and piece.weak
    common = len(piece.words) == 1 and surface.lower() in opening_words() and piece.title is None
    aged = not common and _AGED.match(text, end) is not None
    certain = known is not None or not (piece.weak or common) or aged
    titled = piece.title is not None and kind in {"person", None}
    return NameMention(
        start,
        end,
        surface,
        kind,
        piece.title if titled else None,
        piece.title_start if titled else start,
        certain and not shouted,
    )


def _kind(text: str, piece: NamePiece, surface: str) -> str | None:
    """Kind that the words of a name show which is not listed."""
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


def _head(text: str, parts: Sequence[CapitalisedWord]) -> str | None:
    """Kind that a head word shows: the last one, or the one that "of" carries on."""
    if len(parts) < 2:
        return None
    for number, word in enumerate(parts[:-1]):
        kind = name_heads().get(word.surface)
        if kind is not None and not text[word.end : parts[number + 1].start].isspace():
            return kind
    found = [kind for word in parts if (kind := name_heads().get(word.surface.split("-")[0])) is not None]
    return ("organisation" if "organisation" in found else found[0]) if found else None
