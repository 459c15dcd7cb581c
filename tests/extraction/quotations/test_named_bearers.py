from __future__ import annotations

import pytest
from tagged_sentences import tagged

from newslens.extraction.quotations.named_bearers import NamedBearers
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.language.verb_arguments import WordRange
from newslens.schema import Name


def bearers(text, **kinds):
    """Bearers of the names of a text: `Ana_Ruiz="person"`; each mention bears its own surface as name."""
    found = []
    for name, kind in kinds.items():
        spelled = name.replace("_", " ")
        at = text.find(spelled)
        while at >= 0:
            found.append(Name(at, at + len(spelled), spelled, spelled, kind))
            at = text.find(spelled, at + 1)
    return NamedBearers(text, found)


HEADING = [
    ("Ana Ruiz", "Ana Ruiz"),
    ("mayor Ana Ruiz", "Ana Ruiz"),
    ("a spokesman for Ana Ruiz", None),
    ("Ana Ruiz's aide", None),
    ("the Ana Ruiz campaign", None),
    ("the Porto League", "Porto League"),
    ("the Porto League's Ana Ruiz", "Ana Ruiz"),
    ("Porto League chief Ana Ruiz", "Ana Ruiz"),
    ("the Porto League report", None),
    ("Ana Ruiz of the Porto League", "Ana Ruiz"),
    ("the mayor, Ana Ruiz", "Ana Ruiz"),
    ("a man who met Ana Ruiz", None),
    ("the mayor", None),
    ("the Ana Ruiz-led council", None),
    ("the Porto League-based club", None),
    ("the Porto League company", "Porto League"),
    ("a Porto League company", None),
    ("the old Porto League company", None),
    ("the Porto League companies", None),
]


@pytest.mark.parametrize(("text", "name"), HEADING)
def test_the_name_that_heads_a_source(text, name):
    words = tagged(text)
    known = bearers(text, Ana_Ruiz="person", Porto_League="organisation")
    assert known.heading(words, WordRange(0, len(words.tags))) == name


def test_a_role_means_whom_the_text_gave_it_last():
    text = "Mayor Tom Hale left. Mayor Ana Ruiz came."
    known = bearers(text, Tom_Hale="person", Ana_Ruiz="person")
    assert known.bearer_of("mayor") == "Tom Hale"  # before anything is read, the first
    known.read_to(text.index("Ana"))
    assert known.bearer_of("mayor") == "Tom Hale"
    known.read_to(text.index("Ana") + 1)
    assert known.bearer_of("mayor") == "Ana Ruiz"
    known.give_role("mayor", "Eva Lind")
    assert known.bearer_of("mayor") == "Eva Lind"


def test_roles_come_from_the_two_words_before_and_from_names_of_bodies():
    known = bearers(
        "The interior minister Tom Hale met the Porto League at the paper Nova.",
        Tom_Hale="person",
        Porto_League="organisation",
        Nova="organisation",
    )
    assert known.bearer_of("minister") == known.bearer_of("interior minister") == "Tom Hale"
    assert known.bearer_of("league") == "Porto League"
    assert known.bearer_of("paper") == "Nova"
    assert known.bearer_of("nova") is None
    assert known.bearer_of("hale") is None


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Velma lost.", "Velma Party"),
        ("Velma lost to Ondra.", None),  # either may be "the party"
        ("Velma Party lost to Ondra.", "Velma Party"),
    ],
)
def test_a_role_of_a_full_name_printed_elsewhere_is_held_where_nobody_else_is_named(text, party):
    full = "Velma Party" if "Party" in text else "Velma"
    named = [Name(0, len(full), full, "Velma Party", "organisation")]
    if "Ondra" in text:
        at = text.index("Ondra")
        named.append(Name(at, at + 5, "Ondra", "Ondra", "organisation"))
    assert NamedBearers(text, named).bearer_of("party") == party


def test_what_is_known_of_a_bearer():
    known = bearers(
        "Mr Tom Hale met Mrs Xu Ruiz; Tom Hale of the League left.",
        Tom_Hale="person",
        Xu_Ruiz="person",
        League="organisation",
    )
    assert known.is_well_known("Tom Hale")
    assert not known.is_well_known("Xu Ruiz")
    assert not known.is_well_known("League")
    assert not known.is_well_known(None)
    assert known.is_person("Tom Hale")
    assert not known.is_person("League")
    assert known.fits("Tom Hale", "m")
    assert not known.fits("Tom Hale", "f")
    assert not known.fits("Xu Ruiz", "m")
    assert known.fits("Xu Ruiz", "")
    assert known.fits("League", "f")
    known.note_gender("League", "m")
    assert not known.fits("League", "f")
    known.note_gender("League", "f")
    assert not known.fits("League", "f")
    known.note_body("union")
    assert not known.is_person("union")


def test_names_between_offsets():
    known = bearers("Tom Hale met Ana Ruiz.", Tom_Hale="person", Ana_Ruiz="person")
    assert [name.surface for name in known.between(0, 13)] == ["Tom Hale"]
    assert [name.surface for name in known.between(0, 14)] == ["Tom Hale", "Ana Ruiz"]
    assert [name.surface for name in known.between(1, 14)] == ["Ana Ruiz"]


ABOUT = [
    ("Ana Ruiz said so.", "", None, "Ana Ruiz"),
    ("Ana Ruiz’s aide and Tom Hale said so.", "", None, "Tom Hale"),
    ("Ana Ruiz and Tom Hale said so.", "m", None, "Tom Hale"),
    ("Ana Ruiz and Tom Hale said so.", "m", 5, None),
    ("“Ana Ruiz left,” Tom Hale said.", "", None, "Tom Hale"),
    ("The League said so.", "", None, None),
]


@pytest.mark.parametrize(("text", "gender", "before", "person"), ABOUT)
def test_the_first_person_that_a_sentence_is_about(text, gender, before, person):
    known = bearers(text, Ana_Ruiz="person", Tom_Hale="person", League="organisation")
    (sentence,) = read_own_sentences(text, find_marked_stretches(text))
    assert known.first_person(sentence, gender, before) == person


BODIES = [
    ("The Porto League said so.", "", "Porto League"),
    ("The Porto League said so.", "league", "Porto League"),
    ("Nova said so.", "carmaker", "Nova"),
    # an owner, a hearer, a partner, a modifier, a quotation
    ("Nova’s plan failed, they said.", "carmaker", None),
    ("They told Nova so.", "carmaker", None),
    ("They said so with Nova.", "carmaker", None),
    ("A Nova share said so.", "carmaker", None),
    ("“Nova fell,” they said.", "carmaker", None),
    ("The Porto League said so.", "carmaker", None),
]


@pytest.mark.parametrize(("text", "noun", "body"), BODIES)
def test_the_first_body_that_a_sentence_is_about(text, noun, body):
    known = bearers(text, Porto_League="organisation", Nova="organisation")
    (sentence,) = read_own_sentences(text, find_marked_stretches(text))
    assert known.first_body(sentence, noun) == body


def test_what_stands_behind_a_source_does_not_matter():
    text = "Ana Ruiz campaign"
    assert bearers(text, Ana_Ruiz="person").heading(tagged(text), WordRange(0, 2)) == "Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "name", "is_person"),
    [
        ("The leader of the Open slept. The Open went on.", "Open", False),
        ("The leader of the Open slept. Then Open spoke.", "Open", True),
        ("The Ana Ruiz of old slept.", "Ana_Ruiz", True),
        ("Then Ruiz slept.", "Ruiz", True),
    ],
)
def test_what_always_stands_behind_the_is_no_person(text, name, is_person):
    assert bearers(text, **{name: "person"}).is_person(name.replace("_", " ")) is is_person


def test_somebody_with_another_title():
    found = bearers("Minister Ana Ruiz met Tom Hale.", Ana_Ruiz="person", Tom_Hale="person")
    assert found.has_another_role("Ana Ruiz", "prosecutor")
    assert not found.has_another_role("Ana Ruiz", "minister")
    assert not found.has_another_role("Ana Ruiz", "man")
    assert not found.has_another_role("Tom Hale", "prosecutor")
