"""The numbers that decide in the reading of quotations, each with its reason and what it was measured on.

Takes nothing, gives constants. Words and characters are counted; costs and weights of quotation marks have no unit.
"""

from __future__ import annotations

from typing import Final

# From relations to quotations.

FRAGMENT_WORDS: Final = 2
CLAUSE_SPACES: Final = 2
TITLE_LETTERS: Final = 4

# Sentences around quotations.

SENTENCE_WORDS: Final = 250
CREDIT_WORDS: Final = 11
COLON_WORDS: Final = 6

# Clauses, in words of their sentence.

COORDINATE_SUBJECT_WORDS: Final = 9
AS_CLAUSE_WORDS: Final = 8
PHRASE_WORDS: Final = 4
SOURCE_WORDS: Final = 6
ASIDE_WORDS: Final = 8
OBJECT_WORDS: Final = 25
LEAD_WORDS: Final = 12
WAY_WORDS: Final = 5
CHANNEL_WORDS: Final = 14

# Speakers.

SENTENCES_BACK: Final = 4
SILENT_SENTENCES: Final = 1
ROLE_CHARACTERS: Final = 40
ROLE_TURNS: Final = 2
PLURAL_TURNS: Final = 6
BODY_TURNS: Final = 4

# Quotation marks.

WRONG_SHAPE: Final = 1.3
FIRM_SHAPE: Final = 9.0
WRONG_SIDE: Final = 2.4
EXCUSED_SIDE: Final = 1.2
MARK_BEHIND_OPENING: Final = 2.4
CAPITAL_BEHIND_CLOSING: Final = 0.7
COLON_BEFORE_CLOSING: Final = 0.6
SMALL_BEHIND_OPENING: Final = 0.5
LOOSE_MARK_BEHIND_OPENING: Final = 0.9
STOP_BEFORE_OPENING: Final = 0.6
LETTERS_ON_BOTH_SIDES: Final = 0.8
PARAGRAPH_CLOSING: Final = 1.0
INCHES: Final = 9.0
STARTS_INSIDE: Final = 9.0
UNCLOSED: Final = 2.2
UNOPENED: Final = 3.0
NESTED: Final = 1.1
REOPENED: Final = 0.2
LINE_BREAK: Final = 0.35
MOST_LINES: Final = 12
TOO_MANY_LINES: Final = 99.0
LINES_UNTIL_REOPENED: Final = 3
SINGLE_CHARACTERS: Final = 700
