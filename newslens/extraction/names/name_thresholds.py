"""The numbers that decide in the reading of names, each with its reason and what it was measured on.

Takes nothing, gives constants. "The corpus" is what they were measured on: 354 articles (eight annotated events, the
five reports, and 44 further events) with 13,340 mentions. Each number was made larger and smaller, and the mentions
that came, went, or got another name or kind were counted. All numbers were set by hand first; none was fitted.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ABBREVIATION_LEAD",
    "ABBREVIATION_MENTIONS",
    "ACRONYM_LETTERS",
    "ACTING_WEIGHT",
    "AGE_WEIGHT",
    "BESIDE_WEIGHT",
    "CONTEXT_REACH",
    "COUNTRY_WORDS",
    "CROWDED_KEY",
    "CROWDED_WORD",
    "HEADING_CHARACTERS",
    "INITIALS_WEIGHT",
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
    "TITLED_SHARE",
    "TITLE_REACH",
    "TITLE_WORDS",
]

RUN_WORDS: Final = 16
"""Words after which a run of capitalised words is cut: longer ones are lists or noise, and cutting keeps the time short.

On the corpus 8 changes 24 mentions and 32 changes 3, all in lists of names."""

HEADING_CHARACTERS: Final = 160
"""Characters up to which a line without small words is a heading, in which capitals prove nothing.

On the corpus 100 changes 153 mentions (a name takes in the words of a long heading), 300 changes nothing."""

OPENING_CHARACTERS: Final = 6
"""Characters before a word in which the end of a sentence, a bullet or a mark that opens one is looked for.

On the corpus 3 and 4 find the same, 2 finds 4 mentions more, 12 one fewer."""

TITLE_REACH: Final = 48
"""Characters before a name in which a title in small letters is looked for: "former deputy prime minister Ana Duarte".

On the corpus 16 and 96 find the same."""

TITLE_WORDS: Final = 4
"""Words of a title in small letters, at most.

On the corpus 2 and 6 find the same, 1 loses 2 mentions."""

ACRONYM_LETTERS: Final = 7
"""Letters up to which a word in capitals is taken for initials, and so for an organisation.

On the corpus 9 changes nothing, 6 changes 6 kinds, 5 changes 101 (names of firms in capitals)."""

SHOUTED_LETTERS: Final = 5
"""Letters from which on a word in capitals whose capital is no evidence is shouting and no name: "FIRST boats left".

On the corpus 4 and 8 find the same: single words in capitals that only open a sentence are rare."""

CONTEXT_REACH: Final = 24
"""Characters before a name in which words that tell its kind are looked for: "in the town of".

On the corpus 18 and 48 change nothing, 12 changes 4 kinds."""

OWN_WEIGHT: Final = 8
"""Weight of what a name itself says of its kind: a head word, the lexicon, a title in front.

On the corpus 16 changes nothing, 5 changes 4 kinds."""

PHRASE_WEIGHT: Final = 6
"""Weight of a phrase with "of" in front: "in the city of Kelm".

On the corpus 12 changes nothing, 3 changes 2 kinds."""

AGE_WEIGHT: Final = 4
"""Weight of an age behind a name, which only persons have: "Jorna Pell, 54, ".

On the corpus 2 and 8 change nothing."""

INITIALS_WEIGHT: Final = 4
"""Weight of initials of a name that the same text uses by themselves, as bodies are: "Global Water Watch ... GWW".

On the corpus 2 and 8 change nothing."""

BESIDE_WEIGHT: Final = 3
"""Weight of a telling word directly before or behind a name: "in Mirazur", "Mirazur province".

On the corpus 2 changes 109 kinds and 5 changes 86."""

ACTING_WEIGHT: Final = 2
"""Weight of a verb behind a name that mostly persons do: "Duarte said"; bodies do it too, so it settles nothing alone.

On the corpus 1 changes 455 kinds and 3 changes 138; which of them are better was not judged."""

SHAPE_WEIGHT: Final = 1
"""Weight of the bare shape of a name: two to four words without digits look like a person.

The unit of the other weights."""

SETTLED_WEIGHT: Final = 3
"""Weight from which on the surroundings settle a kind; below it, the shapes of the mentions are counted as well.

The weight of one telling word. On the corpus 2 changes 97 kinds, 4 changes 48 and 6 changes 74."""

OFFICE_WORDS: Final = 4
"""Words that can stand between the comma behind a name and its office: ", the recently elected governor of".

On the corpus 3 loses 2 mentions by office, 6 finds 2 more."""

COUNTRY_WORDS: Final = 3
"""Words of the longest country in front of the name of a body: "United Arab Emirates Parliament".

On the corpus 2 and 5 change nothing, 1 parts 16 mentions ("U.S. Senate", "Senate")."""

SHORT_BODY_WORDS: Final = 3
"""Words up to which each word before the head tells a body apart: "Hasad" stands for the Harvest Hasad Alliance.

On the corpus 2 changes the names of 13 mentions, 4 those of 4."""

SLIP_LIKENESS: Final = 88.0
"""Likeness (normalised indel, 0 to 100) from which on surnames behind the same given name are one with a slip.

On the corpus 80 joins no more, 92 parts 3 mentions."""

SLIP_LETTERS: Final = 6
"""Letters that both surnames must have for that; in shorter ones a letter makes another name ("Kroll", "Krull").

On the corpus 3 joins no more, 8 parts 3 mentions."""

TELLING_CONSONANTS: Final = 3
"""Consonants that a name of one word must have to be joined to another by sound alone ("Talunda", "Taloonda").

On the corpus 1 and 2 join no more, 4 parts 2 mentions."""

CROWDED_KEY: Final = 64
"""Forms under one key beyond which no more are compared, so that a common surname costs no square.

On the corpus 4 and 1000 give the same; no surname there is borne by more than four forms."""

CROWDED_WORD: Final = 400
"""Full names among which a single word, such as a surname, looks for the one that it stands for; it bounds the work. Between four
hundred nobody could choose. Set by hand; no event has more than a few."""

TITLED_SHARE: Final = 4
"""Mentions of a single word to one behind a title, from which on it can be the short form of a body: "Northport" beside
"Northport Inc" is none where every fourth mention or more is "Mr Northport".

Measured: 2 and 8 change nothing in the eight annotated events."""

ABBREVIATION_MENTIONS: Final = 3
"""Mentions from which on an abbreviation can be the canonical name of a body."""

ABBREVIATION_LEAD: Final = 3
"""How many times as often as all longer forms an abbreviation stands that is the canonical name: readers know the body by it."""
