"""Stretches of a sentence for which a verb of counting, seeing or saying gives a source."""

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
    ("Some 340 cases were released by the hospital.", [("the hospital", "Some 340 cases were")]),
    ("Damage was put at about 4 million.", []),
    # put at
    ("Police put the crowd at 30,000 people.", [("Police", "30,000 people.")]),
    ("Police put the crowd at home.", []),
    ("Police put it at some of about 30,000.", [("Police", "some of about 30,000.")]),
    ("Police put it at some of the about 30,000.", []),
    # witnesses
    ("A reporter saw three trucks.", [("A reporter", "three trucks.")]),
    ("A minister saw three trucks.", []),
    # saying: a clause behind the verb, or all before it where it closes the sentence
    ("The mayor said 12 boats sank.", [("The mayor", "12 boats sank.")]),
    ("The mayor said so after 12 boats sank.", []),
    ("The mayor said to 12 men.", []),
    ("Some 12 boats sank, the mayor said.", [("the mayor", "Some 12 boats sank,")]),
    # the credit line
    (
        "Some 8 guards were hurt, reports the Norland Times.",
        [("the Norland Times", "Some 8 guards were hurt")],
    ),
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
    assert "say" in cue_forms()["says"]
    assert "state" in cue_forms()["underlined"]


def tagged(words: str, tags: str) -> list[tuple[int, int]]:
    """Stretches of a sentence whose tags are given; V verb, E participle, H that, N noun, S conjunction, R adverb."""
    listed = words.split()
    assert len(listed) == len(tags)
    places = list(range(len(listed)))
    return [(each.first, each.end) for each in find_figure_credits(TaggedWords(places, places, listed, tags))]


@pytest.mark.parametrize(
    ("words", "tags", "found"),
    [
        # what looks like a participle is a verb where "that" follows within four words, or nothing does
        ("ministry said x x x that it is", "NERRNHPV", [(2, 8)]),
        ("ministry said x x x x that it is", "NERRRNHPV", []),
        ("ministry said that it is", "NEHPV", [(2, 5)]),
        ("x ; ministry said .", "N;NE.", [(0, 2)]),
        ("in said that it is", "IEHPV", []),
        # the verb closes its sentence with at most eight words behind it
        ("x ; mayor said y y y y y y y .", "N;NV" + "Y" * 7 + ".", [(0, 2)]),
        ("x ; mayor said y y y y y y y y .", "N;NV" + "Y" * 8 + ".", []),
        ("x ; mayor said so .", "N;NVN.", []),
        # a clause that says when, and one that says what
        ("mayor said after it is", "NVSPV", []),
        ("mayor said than it is", "NVSPV", [(2, 5)]),
        ("mayor said so that it is", "NVRHPV", []),
        ("mayor said x that it is", "NVNHPV", [(2, 6)]),
        ("mayor said so x it is", "NVRNPV", [(2, 6)]),
        ("mayor said to it is", "NVTPV", []),
        ("mayor said it", "NVN", []),
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
        # a verb whose subject need not be somebody
        ("delay underlined that it is", "NVHPV", []),
        ("mayor underlined that it is", "XVHPV", [(2, 5)]),
    ],
)
def test_stretches_by_the_tags(words, tags, found):
    assert tagged(words, tags) == found
