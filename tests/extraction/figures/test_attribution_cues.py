"""Stretches of a sentence for which a verb of counting or seeing, or a citation, gives a source."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.attribution_cues import cue_forms, find_figure_credits
from newslens.language.tagger import TaggedWords, tag_words


def credited(text: str) -> list[tuple[str, str]]:
    """Source and stretch of each credit."""
    words = tag_words(text, 0, len(text))

    def cut(first: int, end: int) -> str:
        return text[words.starts[first] : words.ends[end - 1]]

    return [
        (cut(each.source.first, each.source.end), cut(each.first, each.end) if each.first < each.end else "")
        for each in find_figure_credits(words)
    ]


CREDITS = [
    # the object of a verb of counting
    ("The ministry reported 125 injuries.", [("The ministry", "125 injuries.")]),
    ("The ministry counted 125 boats and found 3.", [("The ministry", "125 boats and")]),
    # passives
    ("Some 340 cases were recorded by the hospital.", [("the hospital", "Some 340 cases were")]),
    ("It rained; 340 cases were recorded by the hospital.", [("the hospital", "340 cases were")]),
    ("Some 340 prisoners were released by the army.", []),
    ("Some 12 aces were recorded by Orvell.", []),
    ("Damage was put at about 4 million.", []),
    ("Damage was put at about 4 million by the city.", [("the city", "about 4 million")]),
    ("The dead were identified by police as Ana Kroll, 31.", [("police", "Ana Kroll, 31.")]),
    ("The dead were identified as Ana Kroll, 31.", []),
    # who keeps records counts, who plays or sells does not
    ("The health agency recorded 340 cases.", [("The health agency", "340 cases.")]),
    (
        "The Norland Geological Survey measured a quake of 6.2.",
        [("The Norland Geological Survey", "a quake of 6.2.")],
    ),
    ("Orvell recorded 12 aces.", []),
    ("The forward tallied 23 points.", []),
    ("Orvell claimed 5 wickets.", []),
    # forecasts
    ("Corvell expects sales of 400 million.", [("Corvell", "sales of 400 million.")]),
    ("Analysts had forecast sales of 390 million.", [("Analysts", "sales of 390 million.")]),
    ("Analysts had expected sales of 390 million.", [("Analysts", "sales of 390 million.")]),
    ("The bank projects growth of 2 percent.", [("The bank", "growth of 2 percent.")]),
    ("The bank wants growth of 2 percent.", []),
    ("The bank funds projects in 2 towns.", []),
    ("Sales are expected to reach 390 million.", []),
    # a number announced, not a deal with a number in it
    ("Corvell announced 300 job cuts.", [("Corvell", "300 job cuts.")]),
    ("Corvell announced some 300 job cuts.", [("Corvell", "some 300 job cuts.")]),
    ("Corvell announced a deal for 300 million.", []),
    ("Corvell announced it.", []),
    # data, and whose they are
    ("The survey showed a rise of 3 percent.", [("The survey", "a rise of 3 percent.")]),
    (
        "Figures released by the port on Friday showed a rise of 3 percent.",
        [("the port", "a rise of 3 percent.")],
    ),
    ("A poll gave the Greens 34 percent.", [("A poll", "the Greens 34 percent.")]),
    ("The mayor gave the Greens 34 books.", []),
    ("The film showed a boy of 12.", []),
    # named as
    (
        "Police named the dead as Ana Kroll, 31; and Tom Reed, 40.",
        [("Police", "Ana Kroll, 31; and Tom Reed, 40.")],
    ),
    ("Police named the dead.", []),
    ("Police named the street that was closed as 12 men left.", []),
    # who is cited
    (
        "State radio put it differently, citing the navy.",
        [("the navy", "State radio put it differently, citing the navy.")],
    ),
    ("The port closed, citing high costs.", []),
    (
        "The port closed, citing a study of 12 ships.",
        [("a study of 12 ships", "The port closed, citing a study of 12 ships.")],
    ),
    # put at
    ("Police put the crowd at 30,000 people.", [("Police", "30,000 people.")]),
    ("Police put the crowd at home.", []),
    ("Police put it at some of about 30,000.", [("Police", "some of about 30,000.")]),
    ("Police put it at some of the about 30,000.", []),
    # witnesses
    ("A reporter saw three trucks.", [("A reporter", "three trucks.")]),
    ("A minister saw three trucks.", []),
    # verbs of saying are read as reported speech, not here
    ("The mayor said 12 boats sank.", []),
    ("Some 12 boats sank, the mayor said.", []),
    ("Orvell added 23 points for Ondra, who had 101.", []),
    # the credit line
    ("Some 8 guards were hurt, per the NPA.", [("the NPA", "Some 8 guards were hurt")]),
    ("Some 8 guards were hurt, per the NPA, but 3 fell.", []),
    ("Some 8 guards were hurt per the NPA.", []),
    ("Nothing at all.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "found"), CREDITS)
def test_credits_of_a_sentence(text, found):
    assert credited(text) == found


@pytest.mark.parametrize(("words", "last"), [(13, "boats"), (14, "x")])
def test_the_object_is_sought_in_14_words(words, last):
    (_, stretch), *_ = credited("The ministry reported " + "x " * words + "boats")
    assert stretch.split()[-1] == last


def test_every_form_of_a_verb_has_its_frames():
    assert cue_forms()["counted"] == {"object", "witness"}
    assert cue_forms()["putting"] == {"at"}
    assert "sings" not in cue_forms()


def tagged(words: str, tags: str) -> list[tuple[int, int]]:
    """Stretches of a sentence whose tags are given; V verb, E participle, N noun, I preposition, R adverb."""
    listed = words.split()
    assert len(listed) == len(tags)
    places = list(range(len(listed)))
    return [(each.first, each.end) for each in find_figure_credits(TaggedWords(places, places, listed, tags))]


@pytest.mark.parametrize(
    ("words", "tags", "found"),
    [
        # the credit line closes its sentence with at most eight words behind it
        ("x , per mayor . . . . . . . .", "N,IN" + "." * 8, [(0, 1)]),
        ("x , per mayor . . . . . . . . .", "N,IN" + "." * 9, []),
        # the object ends before the next verb
        ("mayor counted is", "NVV", [(2, 2)]),
        ("mayor counted x is", "NVNV", [(2, 3)]),
        ("mayor counted x ; y", "NVN;N", [(2, 3)]),
        # at, and a number within four words
        ("mayor put at 5", "NVI#", [(3, 4)]),
        ("mayor put it at x x x 5", "NVPIRRR#", [(4, 8)]),
        ("mayor put it at x x x x 5", "NVPIRRRR#", []),
        ("mayor put it at", "NVPI", []),
        # the subject stands before the whole group of verbs
        ("mayor has now put at 5", "NARVI#", [(5, 6)]),
        ("it put at 5", "PVI#", [(3, 4)]),
        ("who put at 5", "WVI#", []),
        ("put at 5", "VI#", []),
        ("is put at 5", "AVI#", []),
        # "by" hands over all before it, back to the last stop
        ("x ; 5 counted by mayor", "N;#EIN", [(2, 3)]),
        ("x : 5 counted by mayor", "N:#EIN", [(2, 3)]),
        ("x , 5 counted by mayor", "N,#EIN", [(0, 3)]),
        # a credit line closes the sentence
        ("x , per mayor .", "N,IN.", [(0, 1)]),
        ("x per mayor .", "NIN.", []),
        # a passive hands over what stands between "at" and "by"
        ("it put at 5 by mayor", "NEI#IN", []),
        ("it is put at 5 by mayor", "NAEI#IN", [(4, 5)]),
        ("it is put in 5 by mayor", "NAEI#IN", []),
        ("it is put at 5 near mayor", "NAEI#IN", []),
    ],
)
def test_stretches_by_the_tags(words, tags, found):
    assert tagged(words, tags) == found
