from __future__ import annotations

import pytest

from newslens.language.noun_phrases import is_plural, next_word, read_phrase


def read(text, **options):
    at = text.index(" ")
    found = read_phrase(text, text.lower(), at, **{"one": False, **options})
    return text[found.start : found.end] if found else None


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("12 people were hurt", "people"),
        ("two armed drones fell", "armed drones"),
        ("three rockets in Marby", "rockets"),
        ("9 arms dealers fled", "arms dealers"),
        ("9 new dealers arms", "new dealers arms"),
        ("12 of them", None),
        ("4 digital and physical sales fell", "digital and physical sales"),
        ("14 counts of fraud", "counts"),
        ("5 more boats sank", "boats"),
        ("6 injured people", "injured people"),
        ("6 injured in the fire", "injured"),
        ("8 the minister's guards", None),
        ("8 minister's guards", "guards"),
        ("3 aircraft landed", "aircraft"),
        ("7 quickly", None),
        ("4 early states voted", "early states"),
        ("10 most populous cities", "most populous cities"),
        ("eight 250ml bottles", "bottles"),
        ("four ferry hands-three women", "ferry hands"),
        ("3 U.S. ships", "U.S. ships"),
    ],
)
def test_what_several_are(text, counted):
    assert read(text) == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("one guard was hurt", "guard"),
        ("one security guard died", "security guard"),
        ("one drone crashed into a wall", "drone"),
        ("one boat carrying rice", "boat"),
        ("one man Silva knew", "man"),
        ("one bus passes", "bus"),
    ],
)
def test_what_one_is(text, counted):
    assert read(text, one=True) == counted


def test_a_mass_is_counted_only_where_it_may_be():
    assert read("percent crude output", mass=True) == "crude output"
    assert read("12 page document") == "page"


def test_a_state_is_marked_as_one():
    assert read_phrase("6 injured.", "6 injured.", 1, one=False).state
    assert not read_phrase("6 people.", "6 people.", 1, one=False).state


@pytest.mark.parametrize(
    ("word", "plural"),
    [
        ("drones", True),
        ("personnel", True),
        ("firemen", True),
        ("bus", False),
        ("crisis", False),
        ("glass", False),
        ("minister’s", False),
        ("guard", False),
    ],
)
def test_plurals(word, plural):
    assert is_plural(word) == plural


def test_next_word():
    assert next_word("two u.s. ships", 3) == "u.s"
    assert next_word("two Ships, three", 3) == "Ships"
    assert next_word("two, ships", 3) == ""
    assert next_word("two", 3) == ""


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("12 US soldiers left", "US soldiers"),
        ("12 IT workers left", "IT workers"),
        ("12 WHO doctors left", "WHO doctors"),
        ("12 us left", None),
        ("12 OF US LEFT", None),
        ("12 who left", None),
        ("12 known", None),
        ("12 cast", None),
    ],
)
def test_pronouns_in_capitals_are_names(text, phrase):
    found = read_phrase(text, text.lower(), 2, one=False)
    assert (found and text[found.start : found.end]) == phrase
