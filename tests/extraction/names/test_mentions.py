from __future__ import annotations

import pytest

from newslens.extraction.names.mentions import find_mentions


def names(text):
    return [mention.surface for mention in find_mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Workers left. Smoke rose.", []),
        ("Mirazur burned.", []),
        ("Mirazur burned. It was night in Mirazur.", ["Mirazur", "Mirazur"]),
        ("Lima burned.", ["Lima"]),
        ("Velka, 29, ran home.", ["Velka"]),
        ("Pellor, 54, of the harbour, ran home.", ["Pellor"]),
        ("Velka ran home.", []),
        ("Then, 29, he ran home.", []),
        ("Velka, 2030, burned.", []),
        ("Duarte left. He met Ana Duarte.", ["Duarte", "Ana Duarte"]),
        ("Mr Velka left.", ["Velka"]),
        ("Orlen Pell left.", ["Orlen Pell"]),
        ("Four Held In Mirazur Harbour Raid\nA raid in Mirazur led on.", ["Mirazur", "Mirazur"]),
        ("Four Held In Mirazur Harbour Raid\nA raid led on.", []),
        ("Four Held In Lima Harbour Raid\nA raid led on.", ["Lima"]),
        ("a Mi-8 or MI-17 came down", []),
        ("a plan B came", []),
        ("Velka Lima\nA raid led somewhere on.", ["Lima"]),
        ("they never met Seven again", []),
        ("they never met Seven Velka again", ["Seven Velka"]),
        ("he cried DEAD", []),
        ("an R-Ohio senator", []),
        ("I've never met Orlen Pell", ["Orlen Pell"]),
        ("the Greek police met Greeks", ["Greeks"]),
    ],
)
def test_a_capital_counts_only_with_evidence(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it cost EUR 40 million, the firm said", []),
        ("it cost EUR40m, the firm said", []),
        ("sales of SEK 3.4bn and of NOK 2bn", []),
        ("sales of ZAR\u00a0310 a share", []),
        # a name all the same
        ("they met the MAD Drummers", ["MAD Drummers"]),
        ("they met MAD in Lima", ["MAD", "Lima"]),
        ("they met GHTV 40 times", ["GHTV"]),
    ],
)
def test_the_code_of_a_currency_before_its_number_is_no_name(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("they met Mr Velka", "person"),
        ("they met Ana Velka", "person"),
        ("they met the Velka Party", "organisation"),
        ("they met the Ministry of Velka", "organisation"),
        ("they met on Velka Street", "place"),
        ("they met on the Street of the Velka Bank", "place"),
        ("they met in South Velka", "place"),
        ("they met on the Street of Parliament", "place"),
        ("they met GHTV", "organisation"),
        ("they met G.H.T.", "organisation"),
        ("they met Lima", "place"),
        ("they met Reuters Velka", "organisation"),
        ("they met Velka", None),
    ],
)
def test_what_a_name_itself_says_of_its_kind(text, kind):
    assert find_mentions(text)[-1].kind == kind


def test_a_mention_carries_its_title():
    (mention,) = find_mentions("they met prime minister Ana Velka")
    assert (mention.title, mention.title_start, mention.start) == ("prime minister", 9, 24)
    (mention,) = find_mentions("they met Lima")
    assert (mention.title, mention.title_start) == (None, 9)


def test_a_name_in_capitals_that_stands_elsewhere_in_small_letters_says_nothing_of_its_kind():
    text = "MIRAZUR — A man died in Mirazur."
    assert [(mention.surface, mention.kind) for mention in find_mentions(text)] == [
        ("MIRAZUR", None),
        ("Mirazur", None),
    ]


def test_spaces_in_a_surface_are_single():
    (mention,) = find_mentions("they met Ana\u00a0 Velka")
    assert (mention.surface, mention.end - mention.start) == ("Ana Velka", 10)
