from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tagged_sentences import surface, tagged

from newslens import lexicon
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.language.tagger import tag_words

FRAMES = {
    "clause", "that", "wh", "to", "ing", "matter", "person-clause", "person-to", "person-wh", "as", "naming", "small",
    "accusation", "blame", "attribution", "quote", "mind", "voiced", "asks", "thingless", "verdict",
}  # fmt: skip

# sentence, then for each outer report: cue, source, what is reported
CASES = [
    ("Said Ana Silva: <U>", [("said", "ana silva", ["<U>"])]),
    ("Said Ana Silva, <U>", [("said", "ana silva", ["<U>"])]),
    ("A claim that", []),
    ("His claim that, he knew", []),
    ("She said it rained.", [("said", "she", ["it rained"])]),
    ("She has long said that it rained.", [("has long said", "she", ["that it rained"])]),
    ("It rained, she said.", [("said", "she", ["it rained"])]),
    ("It rained, said the mayor of Porto.", [("said", "the mayor of porto", ["it rained"])]),
    (
        "The dam, she said, had cracked.",
        [("said", "she", ["the dam", "had cracked"])],
    ),
    (
        "Ana Silva, the mayor, told reporters on Monday that it rained.",
        [("told", "ana silva , the mayor ,", ["that it rained"])],
    ),
    ("The group vowed not to leave.", [("vowed", "the group", ["not to leave"])]),
    ("He urged them to leave.", [("urged", "he", ["them to leave"])]),
    ("He asked whether it rained.", [("asked", "he", ["whether it rained"])]),
    ("They were told that it rained.", [("were told", None, ["that it rained"])]),
    ("He called the plan a farce in a statement on Monday.", [("called", "he", ["the plan a farce"])]),
    ("She accused them of lying.", [("accused", "she", ["them of lying"])]),
    ("Critics described it as a farce.", [("described", "critics", ["it as a farce"])]),
    ("The union called for new talks.", [("called for", "the union", ["new talks"])]),
    (
        "She said it rained, adding that it would go on.",
        [("said", "she", ["it rained"]), ("adding", "she", ["that it would go on"])],
    ),
    (
        "He denied the charge and said it was absurd.",
        [("denied", "he", ["the charge"]), ("said", "he", ["it was absurd"])],
    ),
    (
        "The police said two died, while the army said three died.",
        [("said", "the police", ["two died"]), ("said", "the army", ["three died"])],
    ),
    ("The paper said it fell, which many denied.", [("said", "the paper", ["it fell"])]),
    (
        "The paper said it fell, which surprised many.",
        [("said", "the paper", ["it fell , which surprised many"])],
    ),
    ("In a show on <Q>, the mayor said it fell.", [("said", "the mayor", ["it fell"])]),
    ("If it rains, the crew finds two boats.", []),
    ("They announced a boat that can fly.", [("announced", "they", ["a boat that can fly"])]),
    ("They claimed a boat that can fly.", []),
    ("The office announced on Monday that it rained.", [("announced", "the office", ["that it rained"])]),
    ("His claim that it rained is false.", [("claim", "his", ["that it rained"])]),
    ("Two died, according to the army, and three were hurt.", [("according to", "the army", ["two died"])]),
    ("According to the army, two died.", [("according to", "the army", ["two died"])]),
    (
        "The aide who had seen the letter said it was short.",
        [("said", "the aide who had seen the letter", ["it was short"])],
    ),
    ("On Tuesday the council said no dam was safe.", [("said", "the council", ["no dam was safe"])]),
    ("They were worried that it rained.", [("were worried", "they", ["that it rained"])]),
    ("As Silva told reporters on Monday, it rained.", [("told", "silva", ["it rained"])]),
    ("It rained, as the mayor noted.", [("noted", "the mayor", ["it rained"])]),
    (
        "PORT ALDER: The navy on Friday seized a boat, an official said.",
        [("said", "an official", ["the navy on friday seized a boat"])],
    ),
    (
        "ALDER (Coast Wire) - Two boats sank on Friday, the navy said.",
        [("said", "the navy", ["two boats sank on friday"])],
    ),
    (
        "The wave hit at a depth of 10 km (6 miles), the survey said.",
        [("said", "the survey", ["the wave hit at a depth of 10 km ( 6 miles )"])],
    ),
    (
        "The firm, which employs 650 people, said the plant accounts for half its sales.",
        [("said", "the firm , which employs 650 people ,", ["the plant accounts for half its sales"])],
    ),
    (
        "The firm said five men, aged between 24 and 51, were in hospital.",
        [("said", "the firm", ["five men , aged between 24 and 51 , were in hospital"])],
    ),
    (
        "The mayor, Ana Silva, on Tuesday said that it rained.",
        [("said", "the mayor , ana silva ,", ["that it rained"])],
    ),
    (
        "It rained, the mayor was quoted as saying by a local paper.",
        [("was quoted as saying", "the mayor", ["it rained"])],
    ),
    (
        "Neighbours said they had left; the mayor claimed they had stayed.",
        [("said", "neighbours", ["they had left"]), ("claimed", "the mayor", ["they had stayed"])],
    ),
    ("No dam had ever cracked, the judge found.", [("found", "the judge", ["no dam had ever cracked"])]),
    ("She described leaving the house.", [("described", "she", ["leaving the house"])]),
    (
        "According to a poll released on Friday, most voters like rain.",
        [("according to", "a poll released on friday", ["most voters like rain"])],
    ),
    ("The poll showed Silva leading in Porto.", [("showed", "the poll", ["silva leading in porto"])]),
    ("The poll found most voters would stay.", [("found", "the poll", ["most voters would stay"])]),
    (
        "The Silva campaign said the report was wrong.",
        [("said", "the silva campaign", ["the report was wrong"])],
    ),
    ("He said Wednesday night that it rained.", [("said", "he", ["that it rained"])]),
    ("She said, however, that it rained.", [("said", "she", ["that it rained"])]),
    ("He said he also may run.", [("said", "he", ["he also may run"])]),
    ("Silva says many doubted her.", [("says", "silva", ["many doubted her"])]),
    (
        "Silva said hopes were fading - but insisted that it rained.",
        [("said", "silva", ["hopes were fading"]), ("insisted", "silva", ["that it rained"])],
    ),
    (
        "Two died, according to figures published by the police.",
        [("according to", "figures published by the police", ["two died"])],
    ),
    ("It is alleged that it rained.", [("is alleged", None, ["that it rained"])]),
    (
        "Research suggests people who sleep less are ill.",
        [("suggests", "research", ["people who sleep less are ill"])],
    ),
    (
        "State television, citing officials, reported that it rained.",
        [
            ("citing", "state television", ["officials"]),
            ("reported", "state television", ["that it rained"]),
        ],
    ),
    ("She has a plan, something Silva denies.", []),
    ("Silva shot back that it rained.", [("shot back", "silva", ["that it rained"])]),
    ("The fire has claimed five lives.", []),
    ("The group said goodbye.", []),
    ("He attacked the camp.", []),
    ("The report lay on the table.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_relations(text, expected):
    words = tagged(text)
    found = [
        (
            surface(words, (each.cue.first, each.cue.end)),
            surface(words, each.source),
            [surface(words, content) for content in each.contents],
        )
        for each in find_relations(words)
        if not each.nested
    ]
    assert found == expected


def test_a_report_inside_another_is_nested():
    words = tag_words("She said he had denied that it rained.", 0, 38)
    assert [(each.cue.lemma, each.nested) for each in find_relations(words)] == [
        ("say", False),
        ("deny", True),
    ]


def test_every_frame_of_the_lexicon_is_known():
    for verb, frames in lexicon.entries("speech/reporting_verbs"):
        assert set(frames.split()) <= FRAMES, verb


WORDS = (
    "she he said that it rained , . and who claim told them to according by as the dam of had not which : -"
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=25).map(" ".join))
def test_phrases_lie_in_their_sentence(text):
    words = tag_words(text, 0, len(text))
    for relation in find_relations(words):
        phrases = [*relation.contents, *([relation.source] if relation.source else [])]
        assert 0 <= relation.cue.first <= relation.cue.head < relation.cue.end <= len(words.tags)
        assert all(0 <= phrase.first < phrase.end <= len(words.tags) for phrase in phrases)
