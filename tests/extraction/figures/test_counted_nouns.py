"""What a number counts: the noun phrase behind it."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.counted_nouns import find_counted, find_counted_whole, find_measured

PHRASES = [
    ("drones fell", "drones"),
    ("armed drones were seen", "armed drones"),
    ("security forces members", "security forces members"),
    ("of the drones", "drones"),
    ("of Ada Marsden's guards", "guards"),
    ("of the 329 seats", "seats"),
    ("of Northland's 70,000 mills", "mills"),
    ("-seat hall", "seat"),
    ("more people", "people"),
    ("further explosions at noon", "explosions"),
    ("early states", "early states"),
    ("U.N. aircraft landed", "U.N. aircraft"),
    ("international and local officers", "international and local officers"),
    ("barrels of oil a day", "barrels of oil a day"),
    ("members of the union", "members"),
    ("were wounded", "wounded"),
    ("have been reported killed", "killed"),
    ("wounded", "wounded"),
    ("wounded soldiers", "wounded soldiers"),
    ("dead and wounded", "dead and wounded"),
    ("killed or injured there", "killed or injured"),
    ("were reported dead and missing", "dead and missing"),
    ("were killed or wounded in Velm", "killed or wounded"),
    ("dead and wounded 30", "dead"),
    ("dead and wounded at least 30", "dead"),
    ("killed and injured a boy", "killed"),
    ("dead and several missing", "dead"),
    ("of them children", "children"),
    ("of them were young women", "young women"),
    ("were students", "students"),
    ("are hostages there", "hostages"),
    ("of them wearing masks", None),
    ("of them in bed", None),
    ("were always hungry", None),
    ("were drums", None),
    ("were carrying babies", None),
    ("come from there", None),
    ("landed inside", None),
    (", then left", None),
    ("in all", None),
    ("", None),
]


@pytest.mark.parametrize(("behind", "phrase"), PHRASES)
def test_what_several_count(behind, phrase):
    text = "Seven" + ("" if behind[:1] in "-," else " ") + behind
    found = find_counted(text, text.lower(), 5, one=False)
    assert (text[found.start : found.end] if found else None) == phrase


@pytest.mark.parametrize(
    ("behind", "phrase"),
    [
        ("protester threw a stone", "protester"),
        ("person killed in it", "person"),
        ("police armored van torched", "police armored van"),
        ("person was hurt", "person"),
        ("bomb hit a school", "bomb"),
        ("man says so", "man"),
        ("woman Tuesday", "woman"),
    ],
)
def test_what_one_counts(behind, phrase):
    text = "One " + behind
    found = find_counted(text, text.lower(), 3, one=True)
    assert found is not None
    assert text[found.start : found.end] == phrase


@pytest.mark.parametrize(
    ("behind", "phrase", "partitive", "state"),
    [
        ("of the drones", "drones", True, False),
        ("drones", "drones", False, False),
        ("were wounded", "wounded", False, True),
        ("wounded", "wounded", False, True),
        ("out of 40 mills", "mills", True, False),
        ("of all the mills", "mills", True, False),
        ("of those two hundred mills", "mills", True, False),
        ("of mills", None, False, False),
        ("others and wounded 30", None, False, False),
        ("were wounded in 30 mills", "wounded", False, True),
        ("-and-a-half", None, False, False),
        ("- seat", None, False, False),
        ("barrels of Oil", "barrels", False, False),
        ("crates per week", "crates per week", False, False),
        ("crates a weekday", "crates", False, False),
        ("crates a week", "crates a week", False, False),
        ("crates a week earlier", "crates", False, False),
        ("crates a year ago", "crates", False, False),
        ("crates a month later", "crates", False, False),
        ("crates a day after dark", "crates a day", False, False),
        ("crates a day on average", "crates a day", False, False),
    ],
)
def test_how_it_is_counted(behind, phrase, partitive, state):
    text = "Seven" + ("" if behind[:1] == "-" else " ") + behind
    found = find_counted(text, text.lower(), 5, one=False)
    assert (text[found.start : found.end] if found else None) == phrase
    assert found is None or (found.partitive, found.state) == (partitive, state)


@pytest.mark.parametrize(
    ("text", "directly", "phrase"),
    [
        ("Half the remaining seats", True, "remaining seats"),
        ("Half the remaining seats", False, None),
        ("Half of the seats", False, "seats"),
        ("Half of output", False, "output"),
        ("Half of all seats", False, "seats"),
        ("Half seats", True, "seats"),
        ("Half seats", False, None),
        ("Half higher", False, None),
    ],
)
def test_shares_look_behind_of_and_articles(text, directly, phrase):
    found = find_counted_whole(text, text.lower(), 4, directly=directly)
    assert (text[found.start : found.end] if found else None) == phrase


@pytest.mark.parametrize(
    ("behind", "is_length", "phrase"),
    [
        ("flour was lost", False, "flour"),
        ("the stolen oil", False, "stolen oil"),
        ("flour", True, "flour"),
        ("the border", True, None),
        ("Ondra", True, None),
        ("it", False, None),
        ("wounded men", False, "wounded men"),
        ("wounded", False, None),
    ],
)
def test_a_measure_is_of_a_substance(behind, is_length, phrase):
    text = "of " + behind
    found = find_measured(text, text.lower(), 2, is_length=is_length)
    assert (text[found.start : found.end] if found else None) == phrase


def test_a_count_of_another_ends_with_its_sentence():
    text = "won 3 of 5. Sales rose"
    assert find_counted(text, text.lower(), 5, one=False) is None
