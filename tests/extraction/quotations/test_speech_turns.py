from __future__ import annotations

from newslens.extraction.names import find_names
from newslens.extraction.quotations.named_bearers import NamedBearers
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.speech_turns import SpeechTurns


def turns(text, *spoken):
    """Turns of a text whose sentences are read in order; who speaks in each, or nothing."""
    kept = SpeechTurns(NamedBearers(text, find_names(text)))
    for sentence, speaker in zip(read_own_sentences(text, []), [*spoken, *[None] * 9], strict=False):
        kept.begin(sentence)
        if speaker is not None:
            kept.note(speaker, plural=speaker.endswith("s"))
    return kept


SLEPT = "Mr Tom Hale slept. Mrs Ana Ruiz slept. It froze."


def test_the_nearest_person_of_a_gender():
    assert turns(SLEPT).person(len(SLEPT), "m") == "Tom Hale"
    assert turns(SLEPT).person(len(SLEPT), "f") == "Ana Ruiz"
    assert turns(SLEPT, "Ana Ruiz", "Tom Hale").person(len(SLEPT), "m") == "Tom Hale"
    assert turns("It froze.").person(9, "m") is None


def test_who_spoke_last():
    assert turns(SLEPT, "Tom Hale").last() == "Tom Hale"
    assert turns(SLEPT).last() is None
    assert turns("It froze. " * 6, "Tom Hale").last() is None
    assert turns(SLEPT, "Tom Hale", "miners").person_who_spoke_last() == "miners"


def test_those_who_spoke():
    assert turns(SLEPT, "miners").several() == "miners"
    assert turns(SLEPT, "Tom Hale").several() is None


def test_the_nearest_body():
    text = "Nova Ltd fell. It froze."
    assert turns(text).body(len(text), "company") == "Nova Ltd"
    assert turns(text, "Nova Ltd").body(len(text), "") == "Nova Ltd"
    assert turns(SLEPT).body(len(SLEPT), "company") is None
    text = "The Porto League met. It froze."
    assert turns(text).body(len(text), "carmaker") is None
    assert turns(text).body(len(text), "group") == "Porto League"


def test_who_goes_on():
    assert turns("Mr Tom Hale slept. It froze.", "Tom Hale").who_goes_on() == "Tom Hale"
    assert turns("Ana Ruiz slept. It froze.").who_goes_on() == "Ana Ruiz"
    assert turns("It froze.").who_goes_on() is None
