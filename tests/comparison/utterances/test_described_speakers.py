"""Whom a description of a speaker stands for."""

from __future__ import annotations

import pytest

from newslens import schema
from newslens.comparison.utterances.described_speakers import described_persons
from newslens.schema import Name

HEAD = "head of the harbour office"


def persons(text, *speakers, kind="person"):
    """Persons behind descriptions, in a text where "Ada Brandt" and "Ivo Olsen" are names."""
    found = [
        Name(place, place + len(name), name, name, kind)
        for name in ("Ada Brandt", "Ivo Olsen")
        for place in [text.find(name)]
        if place >= 0
    ]
    return described_persons(speakers, schema.found_table("names", [("a", found)]), {"a": text})


@pytest.mark.parametrize(
    ("text", "description", "found"),
    [
        ("Ada Brandt, the head of the harbour office, spoke.", HEAD, True),
        ("Ada Brandt , the head of the harbour office, spoke.", HEAD, True),
        ("It was harbour office chief Ada Brandt who spoke.", HEAD, True),
        ("The head of the harbour office, Ada Brandt, spoke.", HEAD, True),
        ("Ada Brandt, the head of the harbour office.", HEAD, True),
        ("Ada Brandt, the chief of the harbour office, spoke.", HEAD, True),  # one idea
        ("The harbour office chief spoke of Ada Brandt.", HEAD, False),
        ("Ada Brandt spoke, the head of the harbour office.", HEAD, False),
        ("The head of the harbour office. Ada Brandt spoke.", HEAD, False),
        ("Ada Brandt. The head of the harbour office, spoke.", HEAD, False),
        ("Ada Brandt, a former head of the harbour office, spoke.", HEAD, False),
        ("Deputy head of the harbour office Ada Brandt spoke.", HEAD, False),
        ("Ada Brandt, the head of the harbour office, spoke.", "head of the school office", False),
        ("Ada Brandt, the head of the harbour office, spoke.", "head", False),
        ("Ada Brandt, the head of the harbour office, spoke.", "harbour head", True),
        (
            "Ada Brandt, the head of the harbour office, spoke.",
            "Harbour Office",
            False,
        ),  # a name, no description
        ("Ada Brandt, an official of the harbour, spoke.", "officials of the harbour", False),
        (
            "Ada Brandt, the head of the harbour office, and Ivo Olsen, the head of the harbour office, spoke.",
            HEAD,
            False,
        ),
        (
            "Ada Brandt, the head of the harbour office, spoke; Ivo Olsen, its harbour clerk, left.",
            HEAD,
            True,
        ),
    ],
)
def test_who_stands_behind_a_description(text, description, found):
    assert persons(text, description) == ({description: "Ada Brandt"} if found else {})


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        ("head of the port office", True),
        ("old new grey head of the port office", True),  # three words more
        ("old new grey tall head of the port office", False),
    ],
)
def test_so_many_other_words_may_stand_behind_a_name(behind, found):
    assert bool(persons(f"Ada Brandt, the {behind}, spoke.", HEAD)) == found


def test_before_a_name_no_other_word_may_stand():
    assert persons("The harbour office head Ada Brandt", HEAD)
    assert not persons("The harbour office head now Ada Brandt", HEAD)
    assert not persons("The harbour office head tall Ada Brandt", HEAD)


@pytest.mark.parametrize(("spaces", "found"), [(55, True), (56, False)])
def test_a_description_stands_within_eighty_characters(spaces, found):
    description = "head of the harbour trust"  # 25 characters, and a comma behind the name
    assert bool(persons(f"{description}{' ' * spaces}Ada Brandt", description)) == found
    assert bool(persons(f"Ada Brandt,{' ' * (spaces - 1)}{description}, x", description)) == found


def test_only_persons_are_described():
    assert persons("Ada Brandt, the head of the harbour office, spoke.", HEAD, kind="place") == {}


def test_nobody_is_sought_for_a_name_or_for_nobody():
    text = "Ada Brandt, the head of the harbour office, spoke."
    assert persons(text, "Ada Brandt", None, "") == {}
    assert persons(text) == {}


def test_several_descriptions_at_once():
    text = "Ada Brandt, the head of the harbour office, met the school board chief Ivo Olsen."
    assert persons(text, HEAD, "chief of the school board", None) == {
        HEAD: "Ada Brandt",
        "chief of the school board": "Ivo Olsen",
    }
