"""The numbers that decide in the reading of names, each with its reason and what it was measured on.

Takes nothing, gives constants. "The corpus" is what they were measured on: 354 articles (eight annotated events, the
five reports, and 44 further events) with 13,340 mentions. Each number was made larger and smaller, and the mentions
that came, went, or got another name or kind were counted. All numbers were set by hand first; none was fitted.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACRONYM_LETTERS",
    "ACTING_WEIGHT",
    "AGE_WEIGHT",
    "BESIDE_WEIGHT",
    "CONTEXT_REACH",
    "COUNTRY_WORDS",
    "CROWDED_KEY",
    "GAP_CHARACTERS",
    "HEADING_CHARACTERS",
    "INITIALS_WEIGHT",
    "OFFICE_REACH",
    "OFFICE_WORDS",
    "OPENING_CHARACTERS",
    "OWN_WEIGHT",
    "PHRASE_WEIGHT",
    "RUN_WORDS",
    "SETTLED_WEIGHT",
    "SHAPE_WEIGHT",
    "SHORT_BODY_WORDS",
    "SHOUTED_LETTERS",
    "SLIP_LETTERS",
    "SLIP_LIKENESS",
    "TELLING_CONSONANTS",
    "TITLE_REACH",
    "TITLE_WORDS",
]

GAP_CHARACTERS: Final = 24
"""Characters between two capitalised words beyond which no particles join them ("Luis de la Cruz")."""

RUN_WORDS: Final = 16
"""Words after which a run of capitalised words is cut: longer ones are lists or noise, and cutting keeps the time short."""

HEADING_CHARACTERS: Final = 160
"""Characters up to which a line without small words is a heading, in which capitals prove nothing."""

OPENING_CHARACTERS: Final = 6
"""Characters before a word in which the end of a sentence, a bullet or a mark that opens one is looked for."""

TITLE_REACH: Final = 48
"""Characters before a name in which a title in small letters is looked for: "former deputy prime minister Ana Duarte"."""

TITLE_WORDS: Final = 4
"""Words of a title in small letters, at most."""

ACRONYM_LETTERS: Final = 7
"""Letters up to which a word in capitals is taken for initials, and so for an organisation."""

SHOUTED_LETTERS: Final = 5
"""Letters from which on a word in capitals whose capital is no evidence is shouting and no name: "FIRST boats left"."""

CONTEXT_REACH: Final = 24
"""Characters before a name in which words that tell its kind are looked for: "in the town of"."""

OWN_WEIGHT: Final = 8
"""Weight of what a name itself says of its kind: a head word, the lexicon, a title in front."""

PHRASE_WEIGHT: Final = 6
"""Weight of a phrase with "of" in front: "in the city of Kelm"."""

AGE_WEIGHT: Final = 4
"""Weight of an age behind a name, which only persons have: "Jorna Pell, 54, "."""

INITIALS_WEIGHT: Final = 4
"""Weight of initials of a name that the same text uses by themselves, as bodies are: "Global Water Watch ... GWW"."""

BESIDE_WEIGHT: Final = 3
"""Weight of a telling word directly before or behind a name: "in Mirazur", "Mirazur province"."""

ACTING_WEIGHT: Final = 2
"""Weight of a verb behind a name that mostly persons do: "Duarte said"; bodies do it too, so it settles nothing alone."""

SHAPE_WEIGHT: Final = 1
"""Weight of the bare shape of a name: two to four words without digits look like a person."""

SETTLED_WEIGHT: Final = 3
"""Weight from which on the surroundings settle a kind; below it, the shapes of the mentions are counted as well."""

OFFICE_REACH: Final = 40
"""Characters before a name or an office in which an office, or the country it is of, is looked for."""

OFFICE_WORDS: Final = 4
"""Words that can stand between the comma behind a name and its office: ", the recently elected governor of"."""

COUNTRY_WORDS: Final = 3
"""Words of the longest country in front of the name of a body: "United Arab Emirates Parliament"."""

SHORT_BODY_WORDS: Final = 3
"""Words up to which each word before the head tells a body apart: "Hasad" stands for the Harvest Hasad Alliance."""

SLIP_LIKENESS: Final = 88.0
"""Likeness (normalised indel, 0 to 100) from which on surnames behind the same given name are one with a slip."""

SLIP_LETTERS: Final = 6
"""Letters that both surnames must have for that; in shorter ones a letter makes another name ("Kroll", "Krull")."""

TELLING_CONSONANTS: Final = 3
"""Consonants that a name of one word must have to be joined to another by sound alone ("Talunda", "Taloonda")."""

CROWDED_KEY: Final = 64
"""Forms under one key beyond which no more are compared, so that a common surname costs no square."""
