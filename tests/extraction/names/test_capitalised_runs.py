from __future__ import annotations

import pytest

from newslens.extraction.names.capitalised_runs import find_runs


def runs(text):
    return [" ".join(word.surface for word in run.words) for run in find_runs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Ana Duarte in Lima", ["Ana Duarte", "Lima"]),
        ("we met Ana\u00a0Duarte", ["Ana Duarte"]),
        ("we met Ana  Duarte", ["Ana Duarte"]),
        ("we met Ana, Duarte", ["Ana", "Duarte"]),
        ("we met Ana van der Berg", ["Ana van der Berg"]),
        ("we met Luis de la Cruz", ["Luis de la Cruz"]),
        ("we met Karim al-Sabbah", ["Karim al-Sabbah"]),
        ("we met Karim al Sabbah", ["Karim Sabbah"]),
        ("we met Park Ji-won there", ["Park Ji-won"]),
        ("the Turkey-based group", ["Turkey"]),
        ("a Mi-8 came", ["Mi-8"]),
        ("the U.N. Council", ["U.N. Council"]),
        ("we met J. Kroll", ["J. Kroll"]),
        ("we met Gen. Haddad", ["Gen. Haddad"]),
        ("we met Messrs. Haddad", ["Messrs. Haddad"]),
        ("we met Table. Haddad", ["Table", "Haddad"]),
        ("the Ministry of Health said", ["Ministry Health"]),
        ("the Ministry of the Interior said", ["Ministry Interior"]),
        ("the Ministry of Trade and Industry said", ["Ministry Trade Industry"]),
        ("the House of the Silent", ["House Silent"]),
        ("the smoke of Velm and the Fog of Ondra", ["Velm", "Fog", "Ondra"]),
        ("talks of Ana and Duarte", ["Ana", "Duarte"]),
        ("at Barnes & Noble", ["Barnes Noble"]),
        ("at AB & CD", ["AB", "CD"]),
        ("the Harvest (Hasad) Alliance", ["Harvest Hasad Alliance"]),
        ("the Harvest (Hasad) won", ["Harvest", "Hasad"]),
        ("Peru's Congress met", ["Peru", "Congress"]),
        ("the People's Party met", ["People Party"]),
        ("the Workers' Party met", ["Workers Party"]),
        ("it is Bosnia and Herzegovina now", ["Bosnia and Herzegovina"]),
        ("it is St Kitts and Nevis now", ["St Kitts and Nevis"]),
        ("it is Lloyd’s of London now", ["Lloyd’s of London"]),
        ("it is Velma and Ondra now", ["Velma", "Ondra"]),
        ("nobody", []),
        ("", []),
    ],
)
def test_what_stands_between_two_capitalised_words_joins_or_parts_them(text, expected):
    assert runs(text) == expected


@pytest.mark.parametrize("mark", ["'", "’"])
def test_an_owner_loses_its_ending_and_says_so(mark):
    (run,) = find_runs(f"they met Peru{mark}s mayor")
    assert [(word.surface, word.owner, word.end) for word in run.words] == [("Peru", True, 13)]
    (run,) = find_runs("they met Peru now")
    assert not run.words[0].owner


def test_a_letter_that_tells_things_apart_is_no_initial():
    assert runs("at Gate C. Silva left") == ["Gate C", "Silva"]
    assert runs("at platform C. Silva left") == ["C", "Silva"]
    assert runs("so John C. Silva left") == ["John C. Silva"]


def test_an_owner_that_a_text_never_parts_from_what_it_owns_joins_it():
    twice = "at Weaver's Hand. Later at Weaver's Hand."
    assert runs(twice) == ["Weaver Hand", "Later", "Weaver Hand"]
    assert runs("at Weaver's Hand.") == ["Weaver", "Hand"]
    assert runs(twice + " We met Weaver.") == ["Weaver", "Hand", "Later", "Weaver", "Hand", "We", "Weaver"]


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Velm burned", True),
        ("It rained. Velm burned", True),
        ("It rained: Velm burned", True),
        ("It rained; Velm burned", True),
        ("It rained — Velm burned", True),
        ("he said “Velm burned", True),
        ("he said (Velm burned", True),
        ("• Velm burned", True),
        ("it rained\nVelm burned", True),
        ("and Velm burned", False),
        ("and, Velm burned", False),
    ],
)
def test_a_run_knows_whether_it_opens_a_sentence(text, begins):
    assert find_runs(text)[-1].begins is begins


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Four Held In Mirazur Raid", True),
        ("Four held in Mirazur Raid", False),
        ("Four Met In Mirazur Raid.", False),
        ("and Four In Mirazur", False),
        ("Four For The Fog", True),
        ("FOUR BOATS WERE LOST in the storm", True),
        ("FOUR BOATS lost in the storm", False),
    ],
)
def test_a_heading_is_a_line_of_capitals_or_a_stretch_in_capitals(text, heading):
    assert find_runs(text)[0].heading is heading


def test_behind_a_stretch_in_capitals_the_line_is_no_heading():
    first, second = find_runs("FOUR BOATS WERE LOST somewhere off Velm")
    assert (first.heading, second.heading) == (True, False)
