"""Numbers that decide how far the rooms of this folder look around a figure, and how much play they give a number.

Gives constants for the reading of claims (`newslens.comparison.questions.sentence_claims`, `clauses`, `outcome_search`,
`places`, `conversions`, `label_words`), for answers (`answer_bounds`) and for arithmetic. All were set by hand.

Measured on the eight annotated events: over all of them, pairs of figures that are put under one question reach a mean
F1 of 64.9, 62.8 per cent of the questions get the right verdict, and 9 questions are called a conflict that are none.
"A quarter less: F1 62.8, verdicts 61.3, false conflicts 9" says what comes of a number changed by a quarter (at
least by one where it is whole) and nothing else. Where both ways change nothing, the number was set by hand and the events do not decide it.

What this does not cover: the weights by which claims are grouped (`newslens.comparison.questions.question_weights`).
"""

from __future__ import annotations

import datetime as dt
from typing import Final

# Around a figure, in characters and words.

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


# What a figure hangs on.

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


# Labels: how much of a clause they take up.

LONGEST_NOUN: Final = 40
"""Letters of a counted phrase in a label. Set by hand; not measured."""

LABEL_PHRASE_WORDS: Final = 6
"""Words of a noun phrase in a label: "share of the harvest of last year's wheat" is cut before it. Set by hand; not measured."""

LABEL_UNIT_WORDS: Final = 5
"""Words behind a number that can belong to its unit: "40 dollars a share". Set by hand; not measured."""

LABEL_NOUN_REACH: Final = 8
"""Words behind a number in which its counted noun ends: "12 of the 40 young people". Set by hand; not measured."""

LABEL_PREDICATE: Final = 32
"""Letters of what a label says of the counted: "who rammed their car into a shop". Set by hand; not measured."""

LABEL_QUOTATION: Final = 44
"""Letters around a figure in a label that quotes its clause. Set by hand; not measured."""

LABEL_OVERRUN: Final = 16
"""Letters by which a quotation may grow to end a noun phrase. Set by hand; not measured."""

LONGEST_LABEL: Final = 75
"""Letters of a label; a qualifier that would make it longer is left out. Set by hand; not measured."""

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


# Places and conversions.

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

CONVERSION_GAP: Final = 40
"""Characters between a figure and its conversion. A quarter less or more changes nothing on the eight events."""


# Play of numbers: what a careful reader takes them for.

ABOUT: Final = 0.1
"""Play of "about" on either side, of the number itself. A quarter less or more changes nothing on the eight
events."""

HEDGED_NEAR: Final = 0.05
"""How far a hedged number may miss the one it goes with, of itself: "nearly 14 billion" for 13.9 billion."""

HAIR: Final = 1e-9
"""Two rounded numbers that share no more than this of themselves only touch: a bound on errors of binary
fractions. A quarter less or more changes nothing on the eight events."""

UNIT_PLAY: Final = 0.5
"""Play of a number that is held against one in another unit: each may be rounded to a whole number of its own.
A quarter less or more changes nothing on the eight events."""


# Arithmetic.

TRIED_TOGETHER: Final = 8
"""Figures of one sentence or article that are tried together: no proof reader adds up more, and it bounds the
work. Set by hand; not measured."""

TOTALS_TRIED: Final = 32
"""Figures with the value of a sum that are tried as its total: a bound on the work in a large corpus. Set by hand; not
measured."""

PART_WORDS: Final = 8
"""Words between two parts of a total, without the join: "10 people in the old town and 4". Set by hand; not measured."""

SUM_WORDS: Final = 1
"""Words that the clauses of a total and of its parts must share where no outcome says what happened; of money one more,
since amounts have no noun. Set by hand; not measured."""

TELLING_SUM: Final = 10
"""Sums from here on are seldom equal by chance: below, a single person beside a count is added only where an outcome says
what became of them. Set by hand; not measured."""

LIST_LEAD: Final = 60
"""Characters beside a count in which single persons are looked for: "a man, a woman and two children". Set by hand;
not measured."""

FIGURE_LEAD: Final = 24
"""Characters before a figure in which "from" or "a majority of" is looked for. Set by hand; not measured."""

LOSS_LEAD: Final = 40
"""Characters before a share in which a word of loss is looked for. Set by hand; not measured."""

BRACKET_GAP: Final = 3
"""Characters after an amount in which the bracket of its conversion opens. Set by hand; not measured."""

ONE_RATE: Final = 0.05
"""Two conversions in one article whose rates differ by more than this cannot both be right: rates of one day
move less. Set by hand; not measured."""

MISREAD_RATE: Final = 1.0
"""Rates that differ by more than this show that a number was misread, not that it was miscalculated. Set by
hand; not measured."""

NO_DIFFERENCE: Final = 1e-9
"""Percentages that differ by less are equal: a bound on errors of binary fractions. Set by hand; not measured."""

SHARE_ROUNDING: Final = 0.005
"""What a share may be off because it is rounded to a whole per cent. Set by hand; not measured."""

MORE_THAN_REACH: Final = 1.3
""""More than half" is said of shares up to so many times as much; nobody says it of 90 per cent. Set by hand;
not measured."""

LESS_THAN_REACH: Final = 0.8
""""Nearly half" is said of shares down to this part of it. Set by hand; not measured."""

ROUGH_SHARE: Final = 0.1
"""What a share that is said to be rough may be off, of its own size. Set by hand; not measured."""

FRACTION_PLAY: Final = 0.03
"""What a fraction in words may be off: "a third" for 35 per cent. Set by hand; not measured."""

PERCENT_PLAY: Final = 0.006
"""What a per cent number may be off: its rounding and a hair. Set by hand; not measured."""

ROUGH_AMOUNT: Final = 0.1
"""What an amount that is said to be rough may be off, of its own size. Set by hand; not measured."""

WHOLE_AMOUNT: Final = 1000
"""From here on a computed amount is shown without decimals. Set by hand; not measured."""
