"""What shows that a speaker spoke another language."""

from __future__ import annotations

import pytest
from compared_quotations import quoted

from newslens.comparison.utterances.foreign_speech import ForeignSpeech

WE = "“We rebuild the pier,” "


def spoke_otherwise(*texts, speaker="Eva Lund"):
    said = [quoted("We rebuild the pier,", n, 1, speaker=speaker) for n in range(len(texts))]
    return ForeignSpeech(texts, said).is_translated(said[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{WE}Eva Lund said in Danish.", True),
        (f"{WE}Eva Lund said in Arabic, to applause.", True),
        (f"{WE}Eva Lund said through an interpreter.", True),
        (f"{WE}Eva Lund said of Danish waters.", False),
        (f"{WE}Eva Lund said in English.", False),
        (f"{WE}Eva Lund said.", False),
    ],
)
def test_a_language_is_named(text, expected):
    assert spoke_otherwise(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{WE}Danish Harbour Minister Eva Lund said.", True),
        (f"{WE}Denmark's minister of harbours, Eva Lund, said.", True),
        (f"{WE}Australian Harbour Minister Eva Lund said.", False),
        (f"{WE}US Secretary of State Eva Lund said.", False),
        (f"{WE}said Eva Lund. Denmark and Eva Lund disagree.", False),
        (f"{WE}said Eva Lund. Danish trawlers rammed Lund in May.", False),
    ],
)
def test_a_country_stands_in_the_title(text, expected):
    assert spoke_otherwise(text) == expected


def test_the_own_country_weighs_more_than_the_scene():
    text = f"{WE}Australian minister Eva Lund said in Lisbon. It was dark in Lisbon."
    assert not spoke_otherwise(text)
    assert spoke_otherwise(text.replace("Australian minister ", ""))


@pytest.mark.parametrize("speaker", [None, "Eva Lund"])
def test_the_scene_counts_where_enough_places_are_named(speaker):
    there = f"{WE}Eva Lund said in Portugal."
    plain = f"{WE}Eva Lund said."
    assert spoke_otherwise(there, plain, speaker=speaker)
    assert not spoke_otherwise(there, plain, plain, speaker=speaker)
    assert not spoke_otherwise(there, f"{plain} It was dark in Wales.", speaker=speaker)


def test_a_country_of_two_words_is_not_the_one_inside_it():
    assert not spoke_otherwise(f"{WE}Eva Lund said in South Sudan.")
    assert spoke_otherwise(f"{WE}Eva Lund said in Sudan.")


def test_a_country_in_the_name_of_the_speaker_counts():
    assert spoke_otherwise(f"{WE}it said.", speaker="the Danish Harbour Office")
    assert not spoke_otherwise(f"{WE}it said.", speaker="the British Harbour Office")


def test_a_report_may_say_that_it_was_translated():
    texts = [f"(Translated from the Danish)\n\n{WE}Eva Lund said.", f"{WE}Eva Lund said."]
    said = [quoted("We rebuild the pier,", n, 1, speaker="Eva Lund") for n in range(2)]
    foreign = ForeignSpeech(texts, said)
    assert [foreign.is_from_translation(each) for each in said] == [True, False]
    assert not foreign.is_translated(said[0])
