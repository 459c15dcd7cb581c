"""Numbers that decide how far the rooms of this folder look around a figure, and what they make of what they find.

Gives constants. All were set by hand.

Measured on the eight annotated events: over all of them, pairs of figures that are put under one question reach a
mean F1 of 80.2, 75.0 per cent of the questions get the right verdict, and 1 question is called a conflict that is
none. "A quarter less: F1 80.1, verdicts 73.4, false conflicts 2" says what comes of a number changed by a quarter of
its size (at least by one where it is whole) and nothing else. Where both ways change nothing, the number was set by
hand and the events do not decide it.

What this does not cover: see the tables of the other folders of `newslens.comparison`.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

NAME_LEAD: Final = 24
"""Characters before a name in which "in" or "fled" is looked for: three words at most stand between. A quarter less
or more changes nothing on the eight events."""

FEW_DAYS: Final = dt.timedelta(days=4)
"""A date that spans less names a day or a weekend; a longer one tells no occurrence from another. A quarter less or
more changes nothing on the eight events."""

AGE_REACH: Final = 30
"""Characters between an age and the name of the person whose age it is: ", who turned 54 on Monday". A quarter less
or more changes nothing on the eight events."""

LEAST_SUM: Final = 1e5
"""Numbers from here on may be sums of money that lost their currency; smaller broken numbers count no persons. A
quarter less or more changes nothing on the eight events."""

SENTENCE_SCENES: Final = 8
"""Pairs of outcome and place of one sentence that are told apart; it bounds the work. A quarter less or more changes
nothing on the eight events."""

FOLLOWERS: Final = 3
"""Words after a figure without a noun in which a group or a noun of money is looked for. A quarter less or more
changes nothing on the eight events."""

PART_FOLLOWERS: Final = 5
"""The same after a part: "two of them pregnant women". A quarter less or more changes nothing on the eight events."""

RELATIVE_LEAD: Final = 3
"""Words before a relative clause that it hangs on: "Ostrel, where 12 people died". A quarter less: F1 80.0, verdicts
74.3, false conflicts 2; a quarter more changes nothing."""

YEAR_LEAD: Final = 4
"""Words before a clause among which a year still belongs to it: "in 2019, when 12 people died". A quarter less: F1
79.2, verdicts 75.0, false conflicts 1; a quarter more changes nothing."""

PAST_LEAD: Final = 3
"""Words before a figure in which "down from" or "up from" is looked for. A quarter less or more changes nothing on
the eight events."""

CLAUSE_REACH: Final = 60
"""Words on either side of a figure beyond which no clause goes; it bounds the work in texts without marks. A quarter
less or more changes nothing on the eight events."""

INSERTION_GAP: Final = 2
"""Words between a figure and a bracket with its conversion: "10 miles (16 kilometres)". A quarter less or more
changes nothing on the eight events."""

INSERTION_LENGTH: Final = 8
"""Words of such a bracket; a longer one is a clause of its own. A quarter less or more changes nothing on the eight
events."""

GROWTH_LEAD: Final = 12
"""Words before a figure in which its course is looked for: "raised the number of confirmed dead in the town to 22". A
quarter less or more changes nothing on the eight events."""

GROWTH_REACH: Final = 25
"""Words behind a figure in which "so far" or "expected to rise" is looked for. A quarter less or more changes nothing
on the eight events."""

COMPANIONS: Final = 6
"""Words between two figures that still count the parts of one subject: "three boys and four girls drowned". A quarter
less or more changes nothing on the eight events."""

COMPANION_DEPTH: Final = 4
"""Figures of such a subject that are looked past; it bounds the work. Set by hand; not measured."""

PHRASE_REACH: Final = 6
"""Words beside a figure in which its counted noun, or the word that governs it, is looked for. A quarter less or more
changes nothing on the eight events."""

PHRASE_GAP: Final = 4
"""Words that may stand in the gap of a phrase of outcome: "taken to ... hospital". A quarter less or more changes
nothing on the eight events."""

TOTAL_REACH: Final = 24
"""Words before a figure in which the toll or the total stands that it is. A quarter less or more changes nothing on
the eight events."""

INSERTION_REACH: Final = 14
"""Words of an insertion between a subject and its verb: "12 people, two of them children, were hurt". A quarter less
or more changes nothing on the eight events."""

PREDICATE_REACH: Final = 9
"""Words from a verb on in which what it hands on to is looked for: "is believed to have been seriously injured". A
quarter less or more changes nothing on the eight events."""

PREDICATES: Final = 2
"""Predicates of one subject that are tried: that of a relative clause and the main one. It bounds the work. A quarter
less or more changes nothing on the eight events."""

ROW_GAP: Final = 2
"""Words between two phrases of a row: "three boys, and four girls". A quarter less or more changes nothing on the
eight events."""

GOVERNOR_REACH: Final = 14
"""Words before a figure in which the verb is looked for whose object it is, and words of that verb's subject. A
quarter less or more changes nothing on the eight events."""

MEASURE_REACH: Final = 4
"""Words behind a figure in which its word of measure stands, the unit among them: "40 km/h speed limit". A quarter
less or more changes nothing on the eight events."""

UNIT_REACH: Final = 3
"""Words behind a figure in which the "of" stands that leads to what is measured, the unit before it. A quarter less
or more changes nothing on the eight events."""

ROW_REACH: Final = 5
"""Words before a comma in which another object of the same verb has its number: "five passes, 41 yards". A quarter
less or more changes nothing on the eight events."""

AGENT_WORDS: Final = 8
"""Words of a subject that says whose deed it is; a longer one holds clauses of its own. Set by hand; not measured."""

AGE_WORDS: Final = 6
"""Words behind an age in which the name of its person stands: "the 31-year-old nurse Ada Orvell". A quarter less or
more changes nothing on the eight events."""

NAME_WORDS: Final = 3
"""Spaces in a person's canonical name from which on it is taken for a headline; then it counts as it stands. A
quarter less or more changes nothing on the eight events."""

VERBS_OF_SUBJECT: Final = 3
"""Verbs of one subject that are gone back over: "won, caught five passes and scored 12 points". It bounds the work. A
quarter less or more changes nothing on the eight events."""

SENTENCES_BACK: Final = 2
"""Sentences before a pronoun in which the name it stands for is looked for. A quarter less or more changes nothing on
the eight events."""

STATUS_REACH: Final = 10
"""Words between a verb that foresees, requires or promises and the figure in its object: "expected to bring the
company's revenue to 12". A quarter less or more changes nothing on the eight events."""

STATUS_LEAD: Final = 7
"""Words before a figure in which a phrase such as "the previous offer of about" stands. A quarter less or more
changes nothing on the eight events."""

STATUS_BEHIND: Final = 7
"""Words behind a figure in which "a year earlier" or "needed" ends. A quarter less or more changes nothing on the
eight events."""

KIND_LEAD: Final = 4
"""Words before a figure in which the article of a whole kind stands: "a quake of magnitude 6 can". A quarter less or
more changes nothing on the eight events."""

HARM_WORDS: Final = 2
"""Words from "serious" on in which a word of harm stands: "serious or fatal injuries". A quarter less or more changes
nothing on the eight events."""

NEXT_WORDS: Final = 3
"""Words behind a counted phrase that "a day" and "per household" take at most. A quarter less or more changes nothing
on the eight events."""

WHOLE_WORDS: Final = 7
"""Words between a part and the number it is taken from: "five were among the 91". A quarter less or more changes
nothing on the eight events."""

PERIOD_WORDS: Final = 7
"""Words of a period that stands outside of the figure's clause: "Over the past ten years,". A quarter less or more
changes nothing on the eight events."""

APPOSITION_WORDS: Final = 6
"""Words behind a name in which it is called a witness: ", a long-time resident". A quarter less or more changes
nothing on the eight events."""

MAIN_SCENE: Final = 0.7
"""Places that at least this share as many articles name as the most named one are those of the main event. A quarter
less: F1 80.0, verdicts 75.5, false conflicts 1; a quarter more: F1 80.2, verdicts 74.4, false conflicts 1."""

HOMELAND: Final = 0.3
"""Countries that at least this share as many articles name are those of the whole story. A quarter less or more
changes nothing on the eight events."""

PLACE_GAP: Final = 60
"""Characters between two places that the text can show to lie in each other. A quarter less or more changes nothing
on the eight events."""

SUBJECT_REACH: Final = 14
"""Words before a number in which its sentence may name what it is the number of: "the number of old stone houses destroyed by
Friday had already risen to". Set by hand."""

REJECTED_REACH: Final = 16
"""Words between a number and the one that is set aside for it: "Seventeen men were trapped when the roof of the gallery came down, not
14". Set by hand."""
