from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens import lexicon
from newslens.extraction.quotations.cues import (
    find_cues,
    holds_cue,
    is_reporting_noun,
    is_reporting_verb,
    may_hold_attribution,
    words_around_cues,
)

# sentence, then for each cue: its verb group, its head, its entry in the lexicon, its letter, whether it is passive
CUES = [
    ("She said it rained.", [("said", "said", "say", "V", False)]),
    ("She has long said so.", [("has long said", "said", "say", "E", False)]),
    (
        "He continued to call for talks.",
        [
            ("continued", "continued", "continue", "V", False),
            ("continued to call for", "call", "call for", "B", False),
        ],
    ),
    ("They were told to go.", [("were told", "told", "tell", "E", True)]),
    ("It was reported.", [("was reported", "reported", "report", "E", True)]),
    ("He was quoted as saying it.", [("was quoted as saying", "saying", "say", "V", False)]),
    (
        "He was cited as saying it.",
        [("was cited", "cited", "cite", "E", True), ("was cited as saying", "saying", "say", "V", False)],
    ),
    ("She spoke as saying it.", [("saying", "saying", "say", "G", False)]),
    ("As saying goes.", [("saying", "saying", "say", "G", False)]),
    (
        "The report said so.",
        [("report", "report", "report", "N", False), ("said", "said", "say", "V", False)],
    ),
    ("His claims failed.", [("claims", "claims", "claim", "N", False)]),
    ("Her worries grew.", [("worries", "worries", "worry", "N", False)]),
    ("according to the army", [("according to", "according", "according to", "I", False)]),
    ("according the army", []),
    ("It fell, per Silva.", [("per", "per", "per", "I", False)]),
    ("It fell per Silva.", []),
    ("Per Silva it fell.", []),
    ("It fell, per the Silva paper.", [("per", "per", "per", "I", False)]),
    ("It fell, per litre.", []),
    ("They are worried that it rained.", [("are worried", "worried", "be worried", "V", False)]),
    ("They worried that it rained.", []),
    ("They are worried.", []),
    ("Yesterday said Silva.", [("said", "said", "say", "V", False)]),
    ("He then said so.", [("said", "said", "say", "V", False)]),
    (
        "He wanted to say so.",
        [("wanted", "wanted", "want", "V", False), ("wanted to say", "say", "say", "B", False)],
    ),
    ("to say so", [("to say", "say", "say", "B", False)]),
    ("said", [("said", "said", "say", "E", True)]),
    ("He shot back that it rained.", [("shot back", "shot", "shoot back", "V", False)]),
    ("He shot that it rained.", []),
    ("Reported by Silva.", [("reported", "reported", "report", "E", True)]),
    ("pledges", [("pledges", "pledges", "pledge", "N", False)]),
    ("She has not been told that.", [("has not been told", "told", "tell", "E", True)]),
    ("Earlier today he quickly said so.", [("quickly said", "said", "say", "V", False)]),
    (
        "Then again claimed to have never said it.",
        [
            ("again claimed", "claimed", "claim", "V", False),
            ("again claimed to have never said", "said", "say", "E", False),
        ],
    ),
    ("It rained.", []),
    ("They isn't aware that it rained.", [("isn't aware", "aware", "be aware", "V", False)]),
    (
        "He went on to explain it.",
        [("went on", "went", "go on", "V", False), ("to explain", "explain", "explain", "B", False)],
    ),
    # what still has to be said or known
    ("What miners need to know about the dam.", []),
    ("The mayor needs to say why.", []),
    ("They need it, he said.", [("said", "said", "say", "V", False)]),
    ("He went on.", [("went on", "went", "go on", "V", False)]),
]


@pytest.mark.parametrize(("text", "expected"), CUES)
def test_cues(text, expected):
    words = tagged(text)
    found = [
        (surface(words, (each.first, each.end)), words.words[each.head], each.lemma, each.tag, each.passive)
        for each in find_cues(words)
    ]
    assert found == expected


def test_a_cue_has_the_frames_of_its_entry():
    (told,) = find_cues(tagged("She told them."))
    assert told.frames == set(lexicon.mapping("speech/reporting_verbs")["tell"].split())
    (claim,) = find_cues(tagged("Her claim failed."))
    assert claim.frames == {"that"}
    (worried,) = find_cues(tagged("She was worried that it rained."))
    assert worried.frames == {"that", "mind"}
    (source,) = find_cues(tagged("according to them"))
    assert source.frames == {"source"}


@pytest.mark.parametrize(
    ("word", "noun", "verb"),
    [
        ("claim", True, True),
        ("claims", True, True),
        ("claimed", False, True),
        ("claiming", False, True),
        ("accusations", True, False),
        ("accusation", True, False),
        ("prophecies", False, False),
        ("told", False, True),
        ("table", False, False),
    ],
)
def test_forms_of_reporting_nouns_and_verbs(word, noun, verb):
    assert is_reporting_noun(word) == noun
    assert is_reporting_verb(word) == verb


def test_a_noun_in_y_has_its_plural_in_ies():
    nouns = [noun for (noun,) in lexicon.entries("speech/reporting_nouns") if noun.endswith("y")]
    assert all(is_reporting_noun(noun[:-1] + "ies") and not is_reporting_noun(noun + "s") for noun in nouns)


@pytest.mark.parametrize(
    ("words", "holds", "may"),
    [
        (["she", "said"], True, True),
        (["her", "accusation"], True, False),
        (["her", "accusation", "that"], True, True),
        (["glad", "that"], True, True),
        (["glad"], True, False),
        (["that", "dam"], False, False),
        (["according"], True, True),
        (["per"], True, True),
        ([], False, False),
    ],
)
def test_words_that_can_report(words, holds, may):
    assert holds_cue(words) == holds
    assert may_hold_attribution(words) == may


def test_every_word_around_cues_plays_a_known_part():
    parts = {part for _, parts in lexicon.entries("speech/cue_surroundings") for part in parts.split()}
    assert parts == {
        "closes", "finite", "way", "bearer", "apart", "aside", "amount", "time", "owner", "several", "hearer",
            "shown", "writer", "unsaid", "hinders",
    }  # fmt: skip
    assert "while" in words_around_cues("aside") & words_around_cues("closes")
    assert "today" not in words_around_cues("aside")
