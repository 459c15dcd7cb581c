"""Stretches of a sentence for which a verb of counting, seeing or saying gives a source."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.attribution_cues import cue_forms, find_figure_credits
from newslens.language.tagger import tag_words


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
