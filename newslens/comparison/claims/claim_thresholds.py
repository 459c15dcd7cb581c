"""Numbers that decide how far the rooms of this folder look around a figure, and what they make of what they find.

Gives constants. All were set by hand.

What this does not cover: see the tables of the other folders of `newslens.comparison`.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

NAME_LEAD: Final = 24
"""Characters before a name in which "in" or "fled" is looked for: three words at most stand between. A quarter
less or more changes nothing on the eight events."""

FEW_DAYS: Final = dt.timedelta(days=4)
"""A date that spans less names a day or a weekend; a longer one tells no occurrence from another. Half as much
again or half of it changes nothing on the eight events."""

AGE_REACH: Final = 30
"""Characters between an age and the name of the person whose age it is: ", who turned 54 on Monday". A quarter
less or more changes nothing on the eight events."""

LEAST_SUM: Final = 1e5
"""Numbers from here on may be sums of money that lost their currency; smaller broken numbers count no persons.
A quarter less or more changes nothing on the eight events."""

SENTENCE_SCENES: Final = 8
"""Pairs of outcome and place of one sentence that are told apart; it bounds the work. A quarter less or more
changes nothing on the eight events."""

FOLLOWERS: Final = 3
"""Words after a figure without a noun in which a group or a noun of money is looked for. A quarter less or
more changes nothing on the eight events."""

PART_FOLLOWERS: Final = 5
"""The same after a part: "two of them pregnant women". A quarter less: F1 64.9, verdicts 62.3, false conflicts
9; a quarter more changes nothing."""

RELATIVE_LEAD: Final = 3
"""Words before a relative clause that it hangs on: "Ostrel, where 12 people died". A quarter less: F1 64.5,
verdicts 63.3, false conflicts 9; a quarter more: F1 64.9, verdicts 62.8, false conflicts 9."""

YEAR_LEAD: Final = 4
"""Words before a clause among which a year still belongs to it: "in 2019, when 12 people died". A quarter
less: F1 64.9, verdicts 62.8, false conflicts 9; a quarter more changes nothing."""

PAST_LEAD: Final = 3
"""Words before a figure in which "down from" or "up from" is looked for. A quarter less or more changes
nothing on the eight events."""

CLAUSE_REACH: Final = 60
"""Words on either side of a figure beyond which no clause goes; it bounds the work in texts without marks. A
quarter less or more changes nothing on the eight events."""

INSERTION_GAP: Final = 2
"""Words between a figure and a bracket with its conversion: "10 miles (16 kilometres)". A quarter less or more
changes nothing on the eight events."""

INSERTION_LENGTH: Final = 8
"""Words of such a bracket; a longer one is a clause of its own. A quarter less or more changes nothing on the
eight events."""

GROWTH_LEAD: Final = 12
"""Words before a figure in which its course is looked for: "raised the number of confirmed dead in the town to 22". Set by
hand; not measured."""

GROWTH_REACH: Final = 25
"""Words behind a figure in which "so far" or "expected to rise" is looked for. Set by hand; not measured."""

COMPANIONS: Final = 6
"""Words between two figures that still count the parts of one subject: "three boys and four girls drowned". A
quarter less: F1 64.4, verdicts 62.8, false conflicts 9; a quarter more changes nothing."""

COMPANION_DEPTH: Final = 4
"""Figures of such a subject that are looked past; it bounds the work. Set by hand; not measured."""

PHRASE_REACH: Final = 6
"""Words beside a figure in which its counted noun, or the word that governs it, is looked for. Set by hand."""

PHRASE_GAP: Final = 4
"""Words that may stand in the gap of a phrase of outcome: "taken to ... hospital". Set by hand."""

TOTAL_REACH: Final = 24
"""Words before a figure in which the toll or the total stands that it is. Set by hand."""

INSERTION_REACH: Final = 14
"""Words of an insertion between a subject and its verb: "12 people, two of them children, were hurt". Set by hand."""

PREDICATE_REACH: Final = 9
"""Words from a verb on in which what it hands on to is looked for: "is believed to have been seriously injured". Set by hand."""

PREDICATES: Final = 2
"""Predicates of one subject that are tried: that of a relative clause and the main one. It bounds the work."""

ROW_GAP: Final = 2
"""Words between two phrases of a row: "three boys, and four girls". Set by hand."""

GOVERNOR_REACH: Final = 14
"""Words before a figure in which the verb is looked for whose object it is, and words of that verb's subject. Set by hand."""

MEASURE_REACH: Final = 4
"""Words behind a figure in which its word of measure stands, the unit among them: "40 km/h speed limit". Set by hand."""

UNIT_REACH: Final = 3
"""Words behind a figure in which the "of" stands that leads to what is measured, the unit before it. Set by hand."""

ROW_REACH: Final = 5
"""Words before a comma in which another object of the same verb has its number: "five passes, 41 yards". Set by hand."""

AGE_WORDS: Final = 6
"""Words behind an age in which the name of its person stands: "the 31-year-old nurse Ada Orvell". Set by hand."""

NAME_WORDS: Final = 3
"""Spaces in a person's canonical name from which on it is taken for a headline; then it counts as it stands. Set by hand."""

VERBS_OF_SUBJECT: Final = 3
"""Verbs of one subject that are gone back over: "won, caught five passes and scored 12 points". It bounds the work."""

SENTENCES_BACK: Final = 2
"""Sentences before a pronoun in which the name it stands for is looked for. Set by hand."""

STATUS_REACH: Final = 10
"""Words between a verb that foresees, requires or promises and the figure in its object: "expected to bring the company's
revenue to 12". Set by hand; not measured."""

STATUS_LEAD: Final = 7
"""Words before a figure in which a phrase such as "the previous offer of about" stands. Set by hand; not measured."""

STATUS_BEHIND: Final = 7
"""Words behind a figure in which "a year earlier" or "needed" ends. Set by hand; not measured."""

KIND_LEAD: Final = 4
"""Words before a figure in which the article of a whole kind stands: "a quake of magnitude 6 can". Set by hand; not
measured."""

HARM_WORDS: Final = 2
"""Words from "serious" on in which a word of harm stands: "serious or fatal injuries". Set by hand; not measured."""

NEXT_WORDS: Final = 3
"""Words behind a counted phrase that "a day" and "per household" take at most. Set by hand; not measured."""

WHOLE_WORDS: Final = 7
"""Words between a part and the number it is taken from: "five were among the 91". Set by hand; not measured."""

PERIOD_WORDS: Final = 7
"""Words of a period that stands outside of the figure's clause: "Over the past ten years,". Set by hand; not measured."""

APPOSITION_WORDS: Final = 6
"""Words behind a name in which it is called a witness: ", a long-time resident". Set by hand; not measured."""

MAIN_SCENE: Final = 0.7
"""Places that at least this share as many articles name as the most named one are those of the main event. A
quarter less: F1 64.1, verdicts 62.3, false conflicts 12; a quarter more: F1 64.5, verdicts 62.8, false
conflicts 9."""

HOMELAND: Final = 0.3
"""Countries that at least this share as many articles name are those of the whole story. A quarter less: F1
62.5, verdicts 62.8, false conflicts 10; a quarter more changes nothing."""

PLACE_GAP: Final = 60
"""Characters between two places that the text can show to lie in each other. A quarter less or more changes
nothing on the eight events."""
