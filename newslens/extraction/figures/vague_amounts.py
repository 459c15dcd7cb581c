"""Amounts without a number: "several", "dozens", "a few hundred", "some of the guards", "no casualties".

Each has the range of numbers that its lexicon entry documents; a multiplier behind it multiplies the range. A
part of a whole ("some of the guards", "many of them") is an amount; the bare determiner ("some say", "many
economists") is none. "No casualties" and "no one was hurt" are counts of 0.

Takes a text in lower case; gives spans with bounds. What this does not cover: measures of vague size ("a minute",
"decades"), and what is counted (`counted_nouns`). The ranges are newslens' own; their reasons stand in the lexicon.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from newslens import lexicon

__all__ = ["VagueAmount", "find_vague_amounts"]


class VagueAmount(NamedTuple):
    """A vague amount and its bounds; a count of none is exact."""

    start: int
    end: int
    low: float | None
    high: float | None
    comparator: str
    counted: str | None = None
    """What it counts, where its own word says that: times, of "twice"."""


_AMOUNTS = {
    amount: (float(low) if low else None, float(high) if high else None)
    for amount, low, high in lexicon.entries("figures/vague_amounts")
}
_PARTITIVES = {
    amount: (float(low) if low else None, float(high) if high else None)
    for amount, low, high in lexicon.entries("figures/vague_partitives")
}
_SCALES = {
    word: float(value) for word, value, kind in lexicon.entries("language/number_words") if kind == "scale"
}
_MULTIPLES = {"twice": 2.0, "thrice": 3.0}
_MULTIPLIERS = lexicon.alternation(_SCALES)
_AGO = r"\s+(?:more\s+)?(?:minutes|hours|days|weeks|months|years|decades|centuries)\s+(?:ago|later|earlier|before|after)\b"
_NONE = lexicon.alternation(lexicon.words("figures/counted_as_none"))
_STATES = lexicon.alternation(lexicon.words("figures/casualties"))
_BELIEVED = (
    r"(?:believed|thought|known|reported|said|understood)\s+to\s+(?:be|have\s+been|have)\s+(?:\w+ly\s+)?"
)
"""What may stand before a state: "no one is believed to have been hurt"."""
_VAGUE = re.compile(
    rf"(?<![\w’'-])(?:(?P<amount>{lexicon.alternation(_AMOUNTS)})(?P<scales>(?:\s+(?:of\s+)?(?:{_MULTIPLIERS})(?:\s+(?:{_MULTIPLIERS}))?)?)(?![\w-])(?!{_AGO})"
    rf"|(?P<part>{lexicon.alternation(_PARTITIVES)})(?=\s+of\s+(?:the|these|those|his|her|its|their|our|them|us|whom|which)\b)"
    rf"|(?P<none>no|without\s+(?:causing\s+)?any)\s+(?:(?:further|other|serious|civilian|human)\s+)?(?=(?:{_NONE})\b(?!\s+(?:toll|count)|-))"
    rf"|(?P<twice>twice|thrice)(?![\w-])(?!\s+(?:an?|every|each|per|daily|weekly|monthly|yearly|over)\b)(?<!\bthink twice)(?<!\bor twice)"
    rf"|(?P<nobody>no\s?(?:-\s?)?one|nobody|none)\s+(?=(?:else\s+)?(?:was|were|is|has\s+been|had\s+been)\s+(?:\w+ly\s+)?(?:{_BELIEVED})?(?:{_STATES})\b))"
)


def find_vague_amounts(low: str) -> list[VagueAmount]:
    """Every vague amount of a text in lower case.

    Examples
    --------
    >>> find_vague_amounts("several hundred supporters")
    [VagueAmount(start=0, end=15, low=300.0, high=1500.0, comparator='vague', counted=None)]
    """
    return [_read(found, low) for found in _VAGUE.finditer(low)]


def _read(found: re.Match[str], low: str) -> VagueAmount:
    start, end = found.span()
    end -= len(low[start:end]) - len(low[start:end].rstrip())
    if found["none"] or found["nobody"]:
        name = "none" if found["none"] else "nobody"
        return VagueAmount(start, found.end(name), 0.0, 0.0, "exact")
    if found["twice"]:
        times = _MULTIPLES[found["twice"]]
        return VagueAmount(start, end, times, times, "exact", "times")
    if found["part"]:
        bounds = _PARTITIVES[found["part"]]
        return VagueAmount(start, end, *bounds, "vague")
    least, most = _AMOUNTS[" ".join(found["amount"].split())]
    scale = math.prod(_SCALES[word] for word in found["scales"].split() if word != "of")
    return VagueAmount(start, end, least and least * scale, most and most * scale, "vague")
