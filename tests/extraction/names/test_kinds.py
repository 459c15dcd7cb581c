from __future__ import annotations

import pytest

from newslens.extraction.names.kinds import kinds_of_spellings
from newslens.extraction.names.mentions import find_mentions


def kind(name, *texts):
    found = kinds_of_spellings([(text, find_mentions(text)) for text in texts])
    return found[tuple(name.lower().split())]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("a man died in Mirazur", "Mirazur", "place"),
        ("In Mirazur it rained and poured", "Mirazur", "place"),
        ("a man of the town of Mirazur", "Mirazur", "place"),
        ("drought struck Mirazur province", "Mirazur", "place"),
        ("rallies of Hadaf militia leaders", "Hadaf", "organisation"),
        ("a talk by Jorna Pell, 54, there", "Jorna Pell", "person"),
        ("a talk by Jorna Pell, 54 and tired", "Jorna Pell", "person"),
        ("he met Jorna, who wept", "Jorna", "person"),
        ("it rained and the Mirazur won", "Mirazur", "organisation"),
        ("the Freedom Party lost", "Freedom Party", "organisation"),
        ("it began as Palm Street burned", "Palm Street", "place"),
    ],
)
def test_what_stands_beside_a_name_tells_its_kind(text, name, expected):
    assert kind(name, text).kind == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday Mirazur said so, and Mirazur Inc rose.", "organisation"),
        ("Mirazur Ltd fell. Mirazur was sold, and Mirazur had debts.", "organisation"),
        ("On Monday Mirazur said so, and the Mirazur Bank rose.", "organisation"),
        # a person of that surname, or a title
        ("Ned Mirazur slept. On Monday Mirazur said so, and Mirazur Inc rose.", "person"),
        ("On Monday Mr Mirazur said so, and Mirazur Inc rose.", "person"),
        ("On Monday Mirazur said so, and the Bank of Mirazur rose.", "person"),
    ],
)
def test_a_single_word_that_opens_the_name_of_a_body_is_that_body(text, expected):
    assert kind("Mirazur", text).kind == expected


def test_a_telling_place_settles_the_silent_ones_of_all_texts():
    silent = "it began as Mirazur burned"
    assert not kind("Mirazur", silent).settled
    assert kind("Mirazur", silent, "it burned in Mirazur") == ("place", True)


def test_a_full_form_without_evidence_takes_the_kind_of_a_settled_first_word():
    silent = "it began as Hadaf Watan burned"
    assert kind("Hadaf Watan", silent) == ("person", False)
    assert kind("Hadaf Watan", silent, "rallies of Hadaf militia leaders") == ("organisation", True)
    assert kind("Hadaf Watan", silent, "it burned in Hadaf") == ("person", False)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("Orlen Pell", "person"),
        ("Orlen Pell Vastra Murn", "person"),
        ("Orlen Pell Vastra Murn Kest", "organisation"),
        ("Orlen", "organisation"),
        ("Orlen Pell5", "organisation"),
        ("Orlen PELL", "organisation"),
    ],
)
def test_the_bare_shape_decides_where_nothing_else_does(surface, expected):
    text = f"it began as {surface} burned"
    (mention,) = find_mentions(text)
    found = kinds_of_spellings([(text, [mention])])
    ((decided, settled),) = found.values()
    if mention.kind is None:
        assert (decided, settled) == (expected, False)
    else:
        assert decided == mention.kind


def test_an_owner_inside_a_name_and_initials_that_the_text_uses_speak_for_a_body():
    assert kind("global water fern", "it is Global Water Fern now. A word by GWF").kind == "organisation"
    assert kind("global water fern", "it is Global Water Fern now. A word by GXF").kind == "person"
