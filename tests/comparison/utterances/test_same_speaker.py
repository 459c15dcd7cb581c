"""Whether two names stand for one speaker."""

from __future__ import annotations

import pytest

from newslens.comparison.utterances.same_speaker import (
    Voice,
    compare_speakers,
    compare_voices,
    goes_by_name,
    is_crowd,
    speaker_words,
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("the Mayor of Velm, Ádám Bránd", {"mayor", "velm", "adam", "brand"}),
        ("al-Sadi of Bo", {"sadi"}),  # three letters at least
        ("Ann 22", {"ann"}),
        ("he", set()),
        ("", set()),
        (None, set()),
    ],
)
def test_words_of_a_name(name, expected):
    assert speaker_words(name) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ada Brandt", "Brandt", "same"),
        ("al-Kadimi", "Mustafa al-Kadimi", "same"),
        ("Ádám Bránd", "Adam Brand", "same"),
        ("the police", "police", "same"),
        ("officials", "officials", "same"),
        ("Ada Brandt", "Ivo Olsen", "different"),
        ("Ada Brandt", "the mayor", "unknown"),
        ("the spokesman", "the mayor", "unknown"),
        (None, "Ada Brandt", "unknown"),
        (None, None, "unknown"),
        ("", "Ada Brandt", "unknown"),
        ("New Zealand", "New Zealand", "same"),
        ("New Zealand", "New Zealand's army", "unknown"),
        ("Danish farmers", "Danish nurses", "different"),
        ("Danish farmers", "Danish officials", "unknown"),
        ("harbour officials", "Velm officials", "different"),
        ("Ada Brandt of Denmark", "Ivo Olsen of Denmark", "different"),
        ("Ada Brandt", "a Velm harbour spokesman", "unknown"),
        ("KHT", "Keldar Harbour Trust", "same"),
        ("a KHT spokesman", "the Keldar Harbour Trust", "same"),
        ("KHT", "Keldar Council", "different"),
        ("KH", "Keldar Harbour", "unknown"),
        ("President Ada Brandt", "President Ivo Olsen", "different"),
    ],
)
def test_two_names(a, b, expected):
    assert compare_speakers(a, b) == compare_speakers(b, a) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("witnesses at the camp", True),
        ("Danish officials", True),
        ("Officials", True),
        ("Harbour officials", False),
        ("police", False),
        ("Ada Brandt", False),
        (None, False),
    ],
)
def test_crowds(name, expected):
    assert is_crowd(name) == expected


@pytest.mark.parametrize(
    ("kind_a", "kind_b", "expected"),
    [
        ("person", "person", "different"),
        ("person", "organisation", "unknown"),
        ("organisation", "person", "unknown"),
        ("person", None, "different"),
    ],
)
def test_an_organisation_and_a_person_may_be_one_voice(kind_a, kind_b, expected):
    assert compare_voices(Voice("Ada Brandt", kind_a), Voice("Harbour Trust", kind_b)) == expected
    assert compare_voices(Voice("Brandt", kind_a), Voice("Ada Brandt", kind_b)) == "same"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Brandt", True),
        ("the Velm Council", True),
        ("a Velm spokeswoman", False),
        ("the mayor", False),
        ("", False),
        (None, False),
    ],
)
def test_a_name_is_no_role(name, expected):
    assert goes_by_name(name) == expected
