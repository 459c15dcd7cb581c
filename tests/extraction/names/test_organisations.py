from __future__ import annotations

import pytest

from newslens.extraction.names.organisations import (
    core_words,
    expanded_name,
    initials_of,
    is_core_of,
    is_made_of_initials,
    is_short_for,
    without_country,
)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ministry of the interior", "interior ministry", True),
        ("world food programme", "world food program", True),
        ("food programmes", "food programs", True),
        ("norland defence force", "norland defense force", True),
        ("labour party", "labor party", True),
        ("health centre", "health center", True),
        ("peoples party", "people party", True),
        ("northern council", "north council", True),
        ("western council", "west council", True),
        ("trade organisation", "trade organization", True),
        ("trade organisations", "trade organizations", True),
        ("trade organisational", "trade organizational", False),
        ("freedom party", "freedom front", False),
        ("bank for velm in ondra", "bank on velm and ondra", True),
    ],
)
def test_core_words_tell_a_body_apart_whatever_their_order_and_spelling(one, other, same):
    assert (core_words(tuple(one.split())) == core_words(tuple(other.split()))) is same


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("US State Department", "State Department"),
        ("Greek Parliament", "Parliament"),
        ("South Korea Parliament", "Parliament"),
        ("Greek Lima", None),
        ("Velka Parliament", None),
        ("Reuters Parliament", None),
        ("Parliament", None),
    ],
)
def test_a_body_without_its_country(surface, expected):
    assert without_country(surface) == expected


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("U.N. Council", "United Nations Council"),
        ("UN", "UN"),
        ("Greek Council", "Greek Council"),
        ("Velka Council", "Velka Council"),
    ],
)
def test_a_listed_name_at_the_beginning_is_written_out(surface, expected):
    assert expanded_name(surface) == expected


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        ("Ministry of Public Works", "MPW"),
        ("Velka-Orlen Bank", "VOB"),
        ("Centre on Food in Velm", "CFV"),
        ("Velka", ""),
        ("The Velka", ""),
        ("Fund for the Velka", "FV"),
    ],
)
def test_initials_leave_small_words_out(full, expected):
    assert initials_of(full) == expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("KRG", "Kurdish Regional Government", True),
        ("N.P.", "Northern Pilots", True),
        ("NPs", "Northern Pilots", True),
        ("KRG", "Kurdish Government", False),
        ("K", "Kurdish", False),
        ("NaPo", "Northern Pilots", False),
        ("Np", "Northern Pilots", False),
    ],
)
def test_initials_have_two_letters_and_nothing_else(short, full, expected):
    assert is_made_of_initials(short, full) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("harvest bank", "harvest investment bank", True),
        ("harvest bank", "harvest bank", False),
        ("harvest", "harvest bank", False),
        ("harvest", "harvest and harvest", False),
        ("national bank", "national savings bank", False),
        ("lima bank", "lima savings bank", False),
        ("harvest bank", "harvest bank group", False),
        ("harvest fund old bank", "harvest old fund new bank", False),
        ("vesta bank", "harvest investment bank", False),
        ("harvest old bank", "harvest very old new bank", True),
    ],
)
def test_words_left_out_in_the_middle(short, full, expected):
    assert is_core_of(tuple(short.split()), tuple(full.split())) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("harvest", "harvest alliance", True),
        ("alliance", "harvest alliance", False),
        ("hasad", "harvest hasad alliance", True),
        ("hasad", "harvest hasad velka", False),
        ("hasad", "harvest old hasad alliance", False),
        ("harvest", "harvest old hasad velka", True),
        ("the", "the harvest alliance", False),
        ("harvest", "harvest", False),
        ("harvest hasad", "harvest hasad alliance", False),
        ("velka", "harvest alliance", False),
    ],
)
def test_one_word_that_stands_for_a_body(short, full, expected):
    assert is_short_for(tuple(short.split()), tuple(full.split())) is expected
