"""Numbers that decide which quotations render one utterance, and how their renderings relate.

All were set by hand. A logistic model on the same measures, trained on seven events and read on the eighth, was worse: at as many
true pairs it joined more than three times as many wrong ones: a hundred true pairs are too few. Where a docstring gives results
of other values, they were measured on eight annotated events, in which 140 of 161 annotated pairs of quotations are joined
with the values below, 137 of them with the right relation, and 6 pairs are joined wrongly; or on 44 events that nobody
annotated, by reading. "Nothing changes" means that none of these three counts changed when it was measured.
"""

from __future__ import annotations

from typing import Final

from newslens.comparison.utterances.same_speaker import DIFFERENT, SAME, UNKNOWN

__all__ = [
    "ALIGNED_SHARE",
    "ALIGNED_WORDS",
    "ALL_CONTENT",
    "ALTERED_ORDER",
    "ALTERED_WORDS",
    "BESIDE_SHARE",
    "BEST",
    "CITED_CREDITS",
    "COVERED",
    "DESCRIPTION_REACH",
    "DESCRIPTION_SPARE",
    "DESCRIPTION_WORDS",
    "FEW_IDEAS",
    "FULL_COVER",
    "GROUP_CROWD",
    "ID_WORDS",
    "LEAST_COVER",
    "LINEAGE_PASSAGES",
    "MISHEARD_FROM",
    "NEEDED",
    "NOTE_CHARACTERS",
    "NOTE_LINE",
    "NOTE_LINES",
    "PART_SHARE",
    "PHRASE_WORDS",
    "SCENE_PLACES",
    "SPEECH_WORDS",
    "STOCK_WORDS",
    "STRETCH_GAP",
    "TELLING_WORDS",
    "TITLE_WORDS",
    "TRANSLATED_BELOW",
    "VOICES_HELD",
    "VOICE_WORDS",
    "WORDING_CROWD",
    "WORD_COVER",
]

NEEDED: Final = {
    SAME: ((3, 0.48), (4, 0.45), (6, 0.4)),
    UNKNOWN: ((4, 0.7), (6, 0.6)),
    DIFFERENT: ((5, 0.75),),
}
"""By what is known of the speakers: so many content words in common, and such a share of the shorter wording.

One speaker: 2 words instead of 3 join 6 wrong pairs more, 0.45 instead of 0.48 one true one; without the second rule two
true pairs are missed, without the third one. Unknown: at 0.75 one true pair is missed, with 5 words two; the second
rule changes nothing. Different: at 0.7 one true pair more, at 0.8 or with 6 words one wrong fewer."""

COVERED: Final = {SAME: ((5, 0.36, 0.25),), UNKNOWN: ((6, 0.55, 0.5),)}
"""Where two quotations share much of the longer one too: content words, share of the shorter, share of the longer.

One speaker: of ten such pairs of events that nobody annotated eight were one utterance. Unknown: of eleven nine; at 0.5 of
the shorter one two wrong pairs more, at 0.45 of the longer one two more."""

BEST: Final = ((2, 0.55, 0.0), (4, 0.33, 0.33), (3, 0.38, 0.33), (2, 0.5, 0.33))
"""The same for the best match of one speaker's quotation in another article: content words, share of the shorter, share of the
longer. The rows behind the first change nothing on the annotated events; on 44 others they joined seven pairs, all of them
one utterance, while of twelve that share as much of the shorter one alone four were."""

BESIDE_SHARE: Final = 0.33
"""Share that quotations beside a pair that is one utterance must have in common. From 0.25 to 0.4 nothing changes."""

ALIGNED_WORDS: Final = 2
"""Content words that quotations in corresponding sentences must share, if not most of their words in order. From 1 to 3
nothing changes."""

ALIGNED_SHARE: Final = 0.4
"""Share of the shorter one that they must have in common. At 0.5 one true pair is missed; from 0.3 to 0.45 nothing changes."""

ALL_CONTENT: Final = 0.9
"""Share of the content that two sentences which say the same have in common, of the longer one too. From 0.8 to 1 nothing
changes."""

LEAST_COVER: Final = 0.12
"""Share of the longer wording that a few words in common must make up: a speech of forty words has three of any sentence on its
subject. Of eight such pairs of events that nobody annotated one was one utterance; at 0.16 four true pairs are missed."""

FULL_COVER: Final = 0.6
"""Share of the longer wording from which on two wordings have the same extent. At 0.5 one relation is wrong that was right,
at 0.7 one right that was wrong."""

STOCK_WORDS: Final = 4
"""Content words that make a wording more than a stock phrase, whoever is said to have spoken. From 3 to 5 nothing changes."""

PHRASE_WORDS: Final = 2
"""Content words that make a wording more than a word that returns by chance. With 1 two wrong pairs more, with 3 eight true
ones missed."""

WORD_COVER: Final = 0.3
"""How much of the whole a single word must be to count as cut from it. At 0.2 six pairs more that nobody annotated; at 0.4
nothing changes."""

ALTERED_WORDS: Final = 4
"""Content words in common from which a sentence with two numbers is one whose number changed. From 3 to 5 nothing changes."""

ALTERED_ORDER: Final = 0.8
"""Share of all words in one order that it takes besides. From 0.7 to 0.9 nothing changes."""

FEW_IDEAS: Final = 3
"""Ideas of a wording up to which a single shared one is worth a look at the order of the words. At 1 one true pair is
missed; from 2 to 6 nothing changes."""

WORDING_CROWD: Final = 24
"""Up to so many witnesses of one wording, and up to so many pairs of two wordings, each is compared with each; beyond, with
the first. It bounds the work; from 6 to 48 nothing changes."""

GROUP_CROWD: Final = 24
"""In a group of more members than this, each is paired with the first instead of with each other. It bounds the table
`renderings`; from 6 to 48 nothing changes."""

VOICES_HELD: Final = 60
"""Names of speakers, of one group in all and of one group in one article, that are held against each other; it bounds the work. The
largest group of the eight events has 4 names, so that from 4 on nothing changes."""

PART_SHARE: Final = 0.3
"""Share of the smaller of two fragments' places that both hold, from which on they are one part. From 0.1 to 0.5 nothing
changes."""

SPEECH_WORDS: Final = 16
"""Content words from which on a quotation is a speech, of which different sentences are utterances of their own; two or three
sentences have fewer. Set by hand: it decides which pairs are one utterance, and makes no pair."""

STRETCH_GAP: Final = 5
"""How many words on the next one that answers to a fragment may stand and still be of one stretch. From 3 to 8 nothing
changes."""

LINEAGE_PASSAGES: Final = 3
"""Shared passages that show one text behind two articles, where their lineages are not given. An analysis gives them: not
measured."""

MISHEARD_FROM: Final = 0.92
"""Likeness of two wordings in marks, word by word, from which on they are one rendering. At 0.9 one relation is right that
was wrong, at 0.96 nothing changes."""

TRANSLATED_BELOW: Final = 0.75
"""Likeness below which two wordings in marks are two translations; in between the speaker's other quotations decide. From
0.65 to 0.85 nothing changes."""

TELLING_WORDS: Final = 4
"""Content words from which on it tells something that two lineages quote a speaker to the letter. From 3 to 5 nothing
changes."""

DESCRIPTION_REACH: Final = 80
"""Characters on either side of a name in which a description of its bearer stands. From 40 to 120 nothing changes."""

DESCRIPTION_SPARE: Final = 3
"""Content words behind a name that may stand among those of a description: "the head of the *local* office". From 1 to 5
nothing changes."""

DESCRIPTION_WORDS: Final = 2
"""Content words that a description of a speaker must have to be sought in other reports. With 1 one pair more that nobody
annotated, with 3 one wrong pair fewer."""

ID_WORDS: Final = 5
"""Words of an utterance that make its id: enough to know it again, short enough for a cell of a table. Set by hand."""

CITED_CREDITS: Final = 2
"""Credits inside marks ("..., Captain Ada Brandt said.") from which on they hold a passage of another report. With 1 a
speaker who retells a talk counts as one; from 2 to 4 nothing changes."""

SCENE_PLACES: Final = 0.5
"""Places in a country that an article must name on average for its language to be that of the speakers. A single "in
Tokyo" in six articles on an American airline says nothing of its pilots; from 0.3 to 1 nothing changes."""

TITLE_WORDS: Final = 5
"""Words between a country and a name that can still be a title: "German *Chancellor* Anna Weber". From 3 to 8 nothing
changes."""

VOICE_WORDS: Final = 2
"""Content words of a sentence in marks that shows its two speakers to be one voice: "This is a tragic loss" has so many, "Thank
you" one."""

NOTE_CHARACTERS: Final = 600
"""Characters at either end of a text in which a note of its translation can stand: a bound on the work. Set by hand."""

NOTE_LINES: Final = 4
"""Lines at either end that can hold it: heading, outlet, byline, and the line with the dateline. Set by hand."""

NOTE_LINE: Final = 100
"""Characters of a line that is no sentence of the report, so that the note may stand behind other words in it ("Ribe Tidende
(translated), 3 May 2031"). Set by hand."""
