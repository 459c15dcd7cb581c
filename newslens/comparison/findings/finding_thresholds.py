"""Numbers that decide what is a finding, how heavy it is, and how much of it is spelled out.

Weights run from 0 to 1; the page leads with the heaviest finding. They were set by hand, in the order in which
a careful reader would want to know, and not measured: no annotation says which finding comes first.

The other numbers were set by hand as well. What other values do was measured on nine sets of reports: eight annotated
events and the five reports of `data/kadhimi-2021`. With the values below they give 40 findings, 19 of them conflicts and
one an altered quotation, and 147 differences between 69 pairs of renderings in marks whose words may have changed. "Nothing
changes" means: no finding and no kind of a difference. So few altered quotations say little about their limits.
"""

from __future__ import annotations

from typing import Final

FIGURE_WEIGHTS: Final = {"conflict": 0.8, "update": 0.6, "compatible": 0.3}
"""A question by its verdict: what cannot all be true first, then what moved, then what only looks like trouble."""

TOLL_WEIGHT: Final = 0.05
"""What a question of life and limb weighs more: enough to come before other questions of its verdict, whatever their
lineages, and not before those of a graver one."""

LINEAGE_WEIGHT: Final = 0.01
"""What each lineage adds that answers a question: the more were asked, the more the difference tells."""

LINEAGES_WEIGHED: Final = 5
"""Lineages up to which it adds, so that they never outweigh a toll."""

ONE_REPORT_WEIGHT: Final = 0.1
"""What a conflict within one report weighs less: it is often two sources that the report keeps apart."""

ANSWERS_NAMED: Final = 3
"""Answers up to which a summary names each; of more, only the least and the largest are read. At 2, six of the 19 conflicts
would lose an answer from their summary; at 5, one would name five."""

SURE_GROUNDS: Final = 3
"""Things that are the same in two reports from which on a conflict is said to be sure: what is counted, and where and when."""

DOUBT_WEIGHT: Final = 0.1
"""Figures that may answer one question: behind all that is shown, for it accuses nobody."""

DOUBTS_TOLD: Final = 8
"""Such findings at most: a reader looks at a handful. Not measured."""

SUM_WEIGHTS: Final = {"adds_up": 0.3, "does_not_add_up": 0.7}
"""A calculation by its verdict; "unchecked" is no finding. One that fails comes behind conflicts, which are surer."""

ASIDE_WEIGHT: Final = 0.1
"""What a sum that holds within one report weighs less than one that two reports support."""

REWORDED_WEIGHTS: Final = {
    "negation": 0.88,
    "exception": 0.88,
    "denied": 0.86,
    "opposite": 0.82,
    "amount": 0.82,
    "number": 0.8,
    "name": 0.64,
    "modal": 0.62,
    "hedge": 0.6,
    "word": 0.58,
}
"""Kinds of difference between renderings of one wording; `word` between copies alone. Words put into a speaker's mouth that turn
the sentence round come before every conflict of figures."""

TRANSLATED_WEIGHTS: Final = {
    "negation": 0.8,
    "exception": 0.84,
    "denied": 0.78,
    "opposite": 0.72,
    "amount": 0.7,
    "number": 0.74,
    "modal": 0.44,
}
"""The same between translations made independently, where a part of the differences is due to the translators; a kind
that is missing is no finding there."""

MODAL_STEPS: Final = 2
"""Steps of strength (lexicon `language/modals`) between two modal verbs that two translators would not take for one:
"must" and "should", not "must" and "need". From 1 to 3 nothing changes."""

SHOWN_CHARACTERS: Final = 40
"""Characters up to which a summary quotes a stretch whole: half a line of the page. A matter of layout; not measured."""

COPIED_SHARE: Final = 0.5
"""Share of the sentences of the shorter of two reports that the other must have letter for letter, for one other word in a
quotation to be told. Of a retranslation of one report, 1 of 29 sentences is the same; of what is copied word for word, 7 of 10
and more."""

PIECE_GAP: Final = 120
"""Characters between two pieces in marks up to which they are one quotation, broken by a clause. At 90 one pair of
renderings is another, at 20 to 60 three; from 120 to 400 nothing changes."""

EXCEPTION_REACH: Final = 40
"""Characters between a denial and the "anything but" that it denies; without a denial, "anything but" is one itself.
From 10 to 80 nothing changes."""

WORD_EDITS: Final = 0.25
"""Edits a letter up to which two words are one, spelled differently: "harbour" and "harbor". 141 of the 146
British and American spellings of the lexicon `language/spellings` are within it. Other words can be as near: "goat" for
"boat" passes for a spelling, which is no finding."""

NAME_EDITS: Final = 0.34
"""The same of names, which translators spell more freely. Of ten pairs of spellings of one bearer in the nine sets, the
farthest but one are at 0.29 ("Kadhimi", "Khadimi"), the farthest at 0.43. Names of two bearers can be as near: "Iraq" that
became "Iran" (0.25) passes for a spelling."""

CUT_WORDS: Final = 4
"""Words that one wording has in a row and the other has nothing for, from which on they are a cut, whatever they say: a clause
that an editor left out, not a word that changed. At the edge of a wording any number is a cut."""

STRETCH_WORDS: Final = 5
"""Words of either wording up to which a stretch is read as one expression put for another ("will not be able" for "should
be able"). In longer ones the two say other things, one after the other: four of the six stretches in which a
reader saw a false alarm had six words and more."""

EXCERPT_WORDS: Final = 2
"""Words by which an excerpt may begin later and still begin within one expression of amount: "almost | all boats"."""

CLAUSE_SHARE: Final = 0.6
"""Share of the rest of a clause that both wordings must have, by the weight of its words, for a stretch in it to be a change
of one statement and not a part of two."""

DATING_DAYS: Final = 10
"""Days that a date expression may cover to exclude another: "two weeks ago" gives some days, "last month" too many.
At 5 or less and at 31 the one date conflict of the nine sets is lost; from 7 to 20 nothing changes."""

DATES_APART_DAYS: Final = 45
"""Days between two dates up to which they are about one occasion: last year's election is another. At 10
the one date conflict is lost; from 20 to 400 nothing changes."""

DATE_WEIGHT: Final = 0.55
"""An occasion with two dates: below an update, since a date that is counted from the day of publication is less sure."""

WEEKDAY_WEIGHT: Final = 0.5
"""A date with another day of the week: below two dates of one occasion, for it is most often a slip of the pen."""

ONE_CALENDAR: Final = 1924
"""Year from which on days of the week are counted: Greece was the last country of Europe to leave the Julian calendar, in 1923."""

NAME_LETTERS: Final = 4
"""Letters from which on a word of a name can have spellings: shorter ones sound like too many others ("Ali", "Eli").
At 2 one wrong spelling ("Al", "al") more, at 6 one right one is lost; from 3 to 5 nothing changes."""

SPELLING_WEIGHT: Final = 0.15
"""A name spelled in two ways: it tells texts apart and contradicts nothing."""

SPELLING_REPORT_WEIGHT: Final = 0.01
"""What each report adds that has one of the spellings."""

REPORTS_WEIGHED: Final = 5
"""Reports up to which it adds, so that a spelling never outweighs a compatible figure."""

WORDINGS_KEPT: Final = 4_096
"""Distinct wordings that are kept once they are read. A bound on memory; the wordings of some hundred reports."""

PAIRS_KEPT: Final = 4_096
"""Pairs of distinct wordings whose differences are kept. A bound on memory: of 132 near copies of eleven reports 12,401
renderings came down to 184 pairs whose words differ."""

SCORE_WEIGHT: Final = 0.75
"""A match with two scores: behind a toll, before what moved."""

SCORE_SENTENCES: Final = 6
"""First sentences of a report, its headline among them, in which the result of its own match is told; further down stand
other matches. Set by hand."""

DEED_WORDS: Final = 2
"""Content words, besides what is dated, that two sentences must share to tell one deed. Set by hand."""

DEED_SHARE: Final = 0.6
"""Share of the shorter sentence's content words that the other must have as well. At 0.4 and below one wrong conflict is
found on 53 sets of reports, from 0.5 on none."""

DEEDS_COMPARED: Final = 12
"""Date expressions with the same verb or noun that each is compared with: a bound on the work in a large corpus."""

DEED_APART_DAYS: Final = 10
"""Days between two dates up to which they can be two datings of one deed. Set by hand."""

DEED_APART_YEARS: Final = 2
"""The same in years: a slip is by one or two. Set by hand."""

CLOCK_APART_HOURS: Final = 12
"""Hours between two times of day up to which they can be of one deed. Set by hand."""

CLOCK_APART_MINUTES: Final = 20
"""Minutes from which on two times of day are not one, rounded. Set by hand."""

LEAD_SHOWN: Final = 60
"""Characters of a sentence that are shown before its date. A matter of layout."""

DISPUTE_WEIGHT: Final = 0.65
"""A statement and its denial: before what adds up, behind what contradicts itself."""

DENIED_WORDS: Final = 4
"""Content words that what is denied must have: fewer stand in many sentences. Set by hand."""

DENIED_SHARE: Final = 0.8
"""Share of them that one sentence of another report must have. Set by hand."""

TELLING_TIMES: Final = 3
"""Times as many content words that the telling sentence may have: in a longer one the words stand by chance. Set by hand."""

DENIED_LOOKED_UP: Final = 2
"""Rarest words of what is denied by which sentences are looked up. Set by hand."""

DENIED_TRIED: Final = 64
"""Sentences with such a word that are tried: a bound on the work in a large corpus. Set by hand."""

DISPUTE_SHOWN: Final = 90
"""Characters of each side that a summary shows. A matter of layout."""

SURVIVAL_WEIGHTS: Final = {"conflict": 0.86, "update": 0.66}
"""Dead in one report and alive in another: before every other difference of its verdict."""

SURVIVAL_WORDS: Final = 2
"""Words that the sentences of two counts with different nouns must share to be of one thing. Set by hand."""

OLD_TOTALS_TRIED: Final = 32
"""Figures with the value of a total before its growth that are tried: a bound on the work in a large corpus."""

OLD_TOTAL_WORDS: Final = 2
"""Words that the sentence of such a figure must share with that of the growth where no outcome says what happened. Set by
hand."""

KINDS_HELD_TOGETHER: Final = 12
"""Different answers to one question that are held against each other, two by two, before they are said to go together; it bounds
the work. Set by hand; not measured."""
