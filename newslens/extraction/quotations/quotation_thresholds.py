"""The numbers that decide in the reading of quotations, each with its reason and what it was measured on.

Takes nothing, gives constants. All were set by hand; none was fitted. "Measured" is what a change of the number does to
the 6,223 quotations of the eight annotated events, 271 further articles and the 1,925 sentences of the validation part of
PolNeAR (Newell et al., LREC 2018); where nothing is said, half and twice the number change none of them. Words and
characters are counted; what speaks against a reading of a mark has no unit.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ASIDE_WORDS",
    "AS_CLAUSE_WORDS",
    "BODY_TURNS",
    "CAPITAL_BEHIND_CLOSING",
    "CHANNEL_WORDS",
    "CLAUSE_SPACES",
    "COLON_BEFORE_CLOSING",
    "COLON_WORDS",
    "COORDINATE_SUBJECT_WORDS",
    "CREDIT_BEHIND_OPENING",
    "CREDIT_CHARACTERS",
    "CREDIT_WORDS",
    "DIALOGUE_TURNS",
    "EXCUSED_SIDE",
    "FIRM_SHAPE",
    "FRAGMENT_WORDS",
    "GO_BETWEEN_WORDS",
    "HEADING_WORDS",
    "HEAD_LINES",
    "INCHES",
    "INTRODUCED_TURNS",
    "JOINT_SPEAKERS",
    "LEAD_WORDS",
    "LETTERS_ON_BOTH_SIDES",
    "LINES_UNTIL_REOPENED",
    "LINE_BREAK",
    "LONGER_LETTERS",
    "LOOSE_MARK_BEHIND_OPENING",
    "MAIN_BODY_LEAD",
    "MAIN_BODY_MENTIONS",
    "MARK_BEHIND_OPENING",
    "MEASURE_CHARACTERS",
    "MOST_LINES",
    "NAME_WORDS",
    "NAMING_CHARACTERS",
    "NESTED",
    "OBJECT_WORDS",
    "PAIR_SENTENCES",
    "PARAGRAPH_CLOSING",
    "PHRASE_WORDS",
    "PLURAL_TURNS",
    "REOPENED",
    "ROLE_CHARACTERS",
    "ROLE_TURNS",
    "SENTENCES_BACK",
    "SENTENCE_WORDS",
    "SHARE_IN_MARKS",
    "SILENT_SENTENCES",
    "SINGLE_CHARACTERS",
    "SMALL_BEHIND_OPENING",
    "SOURCE_WORDS",
    "STOP_BEFORE_OPENING",
    "TITLE_LETTERS",
    "UNCLOSED",
    "UNOPENED",
    "VERDICT_WORDS",
    "WAY_WORDS",
    "WRONG_SHAPE",
    "WRONG_SIDE",
]

# From attribution relations to quotations.

FRAGMENT_WORDS: Final = 2
"""Words from which on a fragment that nobody is given for can be a quotation; a single word is a word as a word
(“odd”).

Measured: 1 adds 68 quotations, nearly all single words in irony; 3 loses 64."""

SHARE_IN_MARKS: Final = 0.5
"""Share of a reported clause in characters, marks included, above which the words in marks are the statement and the clause around
them is only attributed: “he said the plan was "a very great mistake"”.

Measured: of 63 such clauses in the annotated events 21 hold more, two of which are annotated as clauses; of 42 that hold less 31 are. 0.4
and 0.6 move four and two of them."""

CLAUSE_SPACES: Final = 2
"""Spaces from which on a quotation in small letters can be a clause: “stay here now” she said.

Measured: 1 and 4 change nothing."""

TITLE_LETTERS: Final = 4
"""Letters from which on a word is capitalised in the title of a work: “The House of the Dead”.

Measured: 3 adds 23 quotations, 5 loses one."""

NAMING_CHARACTERS: Final = 40
"""Characters before a mark in which a phrase that gives a name stands: "known professionally as the".

Measured: 20 and 80 change nothing in the annotated events."""

NAME_WORDS: Final = 7
"""Words from which on a stretch is too long for a name: “Six Days and the Nights Between”.

Measured: 5 and 10 change nothing in the annotated events."""

# Sentences around quotations.

SENTENCE_WORDS: Final = 250
"""Words after which a sentence is cut, so that a text without full stops costs no more than another.

Measured: 125 changes 4, 500 changes nothing."""

CREDIT_WORDS: Final = 11
"""Words behind a question or cry before which its cue stands: “Why?” the tall man at the window asked.

Measured: 10 and 22 change nothing, 5 changes 6."""

COLON_WORDS: Final = 6
"""Words at the start of a sentence among which the colon of a headline stands: "Ana Silva: Dam will hold".

Measured: 3 and 12 change nothing."""

# Clauses, in words of their sentence.

COORDINATE_SUBJECT_WORDS: Final = 9
"""Longest subject with which a cue at the end of its sentence takes over from the one before: "..., the old chief of
the town said".

Measured: 8 and 18 change nothing, 4 changes 3."""

AS_CLAUSE_WORDS: Final = 8
"""Words within which the comma closes "as Silva told reporters on Monday,".

Measured: 4 and 16 change 1 and 2."""

PHRASE_WORDS: Final = 4
"""Words from which on a phrase without a verb can be reported: "Heavy rain in Porto, she said".

Measured: 3 adds one, 8 loses none."""

SOURCE_WORDS: Final = 6
"""Words within which the comma closes a participle of the source: "according to a poll released on Friday,".

Measured: 3 and 12 change 2, 5 and 7 nothing."""

ASIDE_WORDS: Final = 8
"""Words between a cue and the comma behind which its content goes on: "he told reporters in Porto on Monday, and it
poured".

Measured: 7 loses 4, 4 loses 25, 16 adds 2."""

OBJECT_WORDS: Final = 25
"""Words of an object within which "of", "for", "to" or "as" is looked for: "accused them of lying".

Measured: 12 and 50 change nothing."""

LEAD_WORDS: Final = 12
"""Words of a place between a cue and its clause: "said in Geneva the talks would go on".

Measured: 6 changes 3, 24 nothing."""

WAY_WORDS: Final = 5
"""Words of the way behind a reported noun phrase: "called it a farce | in a brief statement".

Measured: 4 changes 4, 6 nothing, 10 changes 4."""

VERDICT_WORDS: Final = 6
"""Words behind "“Q” was" among which the noun stands that says whose words they are: "the short and final verdict of Silva".

Measured: 3 and 12 change nothing."""

GO_BETWEEN_WORDS: Final = 6
"""Words around "as saying" among which "by" names who passes the words on: "quoted by the Velm Evening Herald as saying"."""

CHANNEL_WORDS: Final = 14
"""Words behind a cue or its source among which the channel is looked for.

Measured: 7 changes 43, 13 two, 15 three, 28 nineteen; which of them are right was not counted."""

# Speakers.

SENTENCES_BACK: Final = 4
"""Sentences, its own among them, in which the person is looked for whom "he" or "she" takes up.

Measured: 3 changes 23 speakers, 5 changes 16, 2 changes 76; which of them are right was not counted."""

SILENT_SENTENCES: Final = 1
"""Sentences since the last speaker after which a quotation without a cue is still theirs.

Measured: 0 changes 23 speakers, 2 changes 6."""

ROLE_CHARACTERS: Final = 40
"""Characters before a name in which its role is looked for: "interior minister | Ana Silva".

Measured: 20 and 80 change nothing in the annotated events."""

ROLE_TURNS: Final = 2
"""Turns of speech back to a person whom "the 51-year-old" takes up.

Measured: 1 changes 3 speakers, 4 changes one."""

JOINT_SPEAKERS: Final = 4
"""Most phrases that "and" and commas join to speakers of one quotation; more are a list of another kind.

Measured: 3 and 8 change nothing."""

PLURAL_TURNS: Final = 6
"""Turns of speech back to those whom "they" takes up.

Measured: 3 and 12 change nothing."""

MAIN_BODY_MENTIONS: Final = 2
"""Mentions that make a body the one that a text is about, whom "the company" means where no nearer one fits."""

MAIN_BODY_LEAD: Final = 2
"""How many times as often as the next body the one is named that a text is about."""

PAIR_SENTENCES: Final = 2
"""Sentences back in which the two are looked for whom "they" or "the two leaders" takes up."""

LONGER_LETTERS: Final = 4
"""Letters from which on a word has a capital in a headline that gives capitals to its words."""

BODY_TURNS: Final = 4
"""Turns of speech back to the body that "it" takes up.

Measured: 3 changes 4 speakers, 5 three, 8 five."""

# Quotation marks: what speaks against a reading of a mark, and what a reading of several costs. Only sums are compared.

WRONG_SHAPE: Final = 1.3
"""A closing mark read as opening, or the reverse: “We stay “, he said. Less than a wrong side, so that such marks are
read by their sides."""

FIRM_SHAPE: Final = 9.0
"""The same of corner marks, which are never printed the wrong way round."""

WRONG_SIDE: Final = 2.4
"""An opening mark with its space behind it, a closing one with its space before it.

Measured: 1.2 changes 3, 4.8 changes 20."""

EXCUSED_SIDE: Final = 1.2
"""The same where a bracket, dash or comma stands on the other side: (" go ")."""

MARK_BEHIND_OPENING: Final = 2.4
"""An opening mark right before a comma or full stop."""

CAPITAL_BEHIND_CLOSING: Final = 0.7
"""A closing mark with spaces on both sides before a capital or digit."""

COLON_BEFORE_CLOSING: Final = 0.6
"""A closing mark with spaces on both sides behind a colon, dash or bracket."""

SMALL_BEHIND_OPENING: Final = 0.5
"""An opening mark with spaces on both sides before a small letter.

Measured: 1.0 changes 3, 0.25 nothing."""

LOOSE_MARK_BEHIND_OPENING: Final = 0.9
"""An opening mark with spaces on both sides before a comma or full stop, or at the end of the text."""

STOP_BEFORE_OPENING: Final = 0.6
"""An opening mark with spaces on both sides behind a comma or full stop."""

CREDIT_BEHIND_OPENING: Final = 3.0
"""An opening mark with spaces on both sides behind a comma or full stop and before a credit: `we stay, " said the mayor.`. It
outweighs the mark's being a closing one without its beginning, and the next one's standing on the wrong side of its space.

Measured: 2.0 mends two in three of the passages that start inside a quotation, 6.0 no more than 3.0."""

CREDIT_CHARACTERS: Final = 160
"""Characters behind such a mark in which the verb of the credit stands."""

LETTERS_ON_BOTH_SIDES: Final = 0.8
"""An opening mark behind a letter, or a closing one between a bracket and a letter, with no space on either side."""

PARAGRAPH_CLOSING: Final = 1.0
"""A closing mark as the first thing in its paragraph."""

INCHES: Final = 0.5
"""A mark behind a small number that is read as inches: a 15.4" screen. Less than a quotation without a beginning or
an end, more than the end of one that is open.

Measured: 0.25 and 1.0 change nothing in the annotated events."""

MEASURE_CHARACTERS: Final = 9
"""Characters before a mark in which the number of inches stands: 6'10.25".

Measured: 8 and 18 change nothing in the annotated events."""

UNCLOSED: Final = 2.2
"""A quotation whose mark is never closed.

Measured: 1.1 changes 80, 1.65 changes 10, 2.93 changes 4, 4.4 changes 13."""

UNOPENED: Final = 3.0
"""A mark that closes nothing; more than an unclosed one, because a quotation over several paragraphs is left open in
print.

Measured: 1.5 changes 23, 2.25 changes 16, 3.99 changes 73, 6.0 changes 75."""

NESTED: Final = 1.1
"""A quotation inside another in double marks.

Measured: 0.55 changes nothing, 0.83 changes nothing, 1.46 changes 6, 2.2 changes 6."""

REOPENED: Final = 0.2
"""A mark that re-opens a long quotation at the start of its next paragraph.

Measured: 0.1 changes 5, 0.15 changes 5, 0.27 changes nothing, 0.4 changes nothing."""

LINE_BREAK: Final = 0.35
"""Each line break that a quotation runs across without re-opening its mark.

Measured: 0.17 changes nothing, 0.26 changes nothing, 0.47 changes 3, 0.7 changes 13."""

MOST_LINES: Final = 12
"""Line breaks that a quotation runs across at most.

Measured: 11 changes nothing, 13 changes nothing, 6 changes 25, 24 changes nothing."""

LINES_UNTIL_REOPENED: Final = 3
"""Line breaks between an unclosed quotation and the mark that re-opens it; further down the first ends with its own
paragraph.

Measured: 2 changes 4, 4 changes 2, 1 changes 29, 6 changes 4."""

SINGLE_CHARACTERS: Final = 700
"""Characters of the longest quotation in single marks, so that an apostrophe does not look for its end far down."""

HEAD_LINES: Final = 3
"""Lines right before the first turn of a transcript, and at the head of the article, one of which says that a speech
follows. Set by hand: between the two may stand a byline, a date and a sentence on the occasion."""

DIALOGUE_TURNS: Final = 2
"""Turns that each of so many persons must have to make a dialogue. A single "Silva: We won" is a caption or a heading."""

INTRODUCED_TURNS: Final = 3
"""Turns under labels in capitals from which on a text is a dialogue where one label gives a role ("HOLM, REPORTER: ..."). Two can be
headings of a list with a place or a date behind a comma. Set by hand; no annotated event holds a transcript."""

HEADING_WORDS: Final = 8
"""Words up to which a quotation alone on its line, without a full stop, is a heading; beyond, it is a speech whose full stop is missing.
Headings between paragraphs seldom have more than five. Set by hand; of 23 events, three hold such headings, of one to three words."""
