"""The numbers that decide in the rules of the language: how far a rule looks, and how alike two spellings are.

All were set by hand on examples such as those beside them, and are tested on either side; none was measured on annotated
texts. Those that bound how far a rule looks keep the time in proportion to the text.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALIKE",
    "ALIKE_SHORT",
    "DASHED_WORDS",
    "FOREIGN_TO_ENGLISH",
    "FOREIGN_WORDS",
    "FOREIGN_WORD_SHARE",
    "FRONTED_WORDS",
    "HEADLINE_NAMES",
    "HEADLINE_SHARE",
    "LANGUAGE_SAMPLE",
    "LONGEST_NOUN_PHRASE",
    "LONGEST_WORD",
    "LONG_KEY",
    "OBJECT_WORDS",
    "OPENING_PLURAL_LETTERS",
    "OTHER_LETTERS",
    "OTHER_SCRIPT",
    "PLURAL_LETTERS",
    "SENTENCE_REACH",
    "SHORTEST_REGULAR_PAST",
    "SUBJECT_WORDS",
    "TELLING_CAPITALS",
]

SENTENCE_REACH: Final = 120
"""Characters beside a full stop that its rules look at: a name with its title and the verb behind it are shorter. It bounds the
time of a text without spaces."""

FRONTED_WORDS: Final = 3
"""Words up to the end of a clock time with which it opens its sentence and closes none: "At 5 a.m. Mr. Lee left" against "Left
at 5 a.m. Mr. Lee stayed". Set by hand."""

LONGEST_NOUN_PHRASE: Final = 7
"""Words of the longest counted phrase: "two hundred | armed local security guards". Longer ones in news are lists or clauses.
Set by hand."""

PLURAL_LETTERS: Final = 4
"""Letters from which on a word in -s can be a plural: "gas", "bus" and "yes" are none, "cars" is one. Set by hand."""

SHORTEST_REGULAR_PAST: Final = 5
"""Letters from which on a word in -ed is a regular past: "hired" is one, "aged" and "Ted" are not. Set by hand."""

LONG_KEY: Final = 3
"""Consonants from which on two words with one key of consonants need be less alike letter by letter."""

ALIKE: Final = 65.0
"""Likeness in per cent of two spellings with a long key: "kadhemi" and "khadimi" have 71, "hussein" and "husain" 77."""

ALIKE_SHORT: Final = 76.0
"""The same with a short key, where chance makes more pairs alike: "saad" and "said" have 75 and are two names, "elias" and
"ilias" have 80 and are one."""

HEADLINE_NAMES: Final = 4
"""Capitalised words from which on a sentence may be a headline, in which capitals tell no names."""

TELLING_CAPITALS: Final = 4
"""Letters from which on a word counts when a headline is told by its capitals: shorter ones are often small there too."""

HEADLINE_SHARE: Final = 6
"""In a headline at most one of so many of these words is small."""

OPENING_PLURAL_LETTERS: Final = 5
"""Letters from which on an unknown word in -s that opens a sentence is a noun ("Neighbours said") and no name ("Reis said")."""

SUBJECT_WORDS: Final = 60
"""Words of the longest subject. It bounds the time of a sentence without verbs."""

DASHED_WORDS: Final = 30
"""Words of the longest insertion between dashes behind a subject: "the dam – it is the oldest here – broke"."""

OBJECT_WORDS: Final = 20
"""Words of the longest object that is read: whom somebody told, by whom something was said."""

LONGEST_WORD: Final = 100
"""Characters at which a word is cut where only a word of a list is sought: far more than any word of a list has. It bounds the time
of a text without spaces."""

LANGUAGE_SAMPLE: Final = 20_000
"""Characters at the beginning of a text by which its language is told; bounds the work."""

OTHER_SCRIPT: Final = 0.5
"""Share of letters of other scripts than Latin beyond which a text is in another language: reports that quote Greek or Arabic
stay far below, and none of 355 English reports has a tenth. Japanese and Russian texts have all but their names ..."""

OTHER_LETTERS: Final = 20
"""... and letters of them that there must be at least: a line with a foreign name is no foreign text. Set by hand."""

FOREIGN_WORDS: Final = 5
"""Words of grammar of other languages that a text must have to be in one; a report with a foreign name or title has two or three.
Of reports with three sentences in 23 languages the poorest has five."""

FOREIGN_WORD_SHARE: Final = 0.12
"""Their share of the words in small letters. Measured on those reports: 0.13 to 0.45; on 355 English reports and thirteen kinds of
English texts with little grammar: 0.18 where a line quotes a foreign one, else below."""

FOREIGN_TO_ENGLISH: Final = 1.5
"""How many of them there must be for each English word of grammar of two letters or more. Measured on the same texts: 1.75 and more
where they are foreign (Portuguese "do", "no" and "as" are English too), 0.6 and less where they are English."""
