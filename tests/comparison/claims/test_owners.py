"""Whose number it is."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.named_words import NamedSentence

NAMES = {
    "Ivan Moreno": "person",
    "Ada Orvell": "person",
    "Norbank": "organisation",
    "Silmar": "organisation",
    "the Tars": "group",
    "Velm": "place",
    "Helvia": "place",
}


def named(text: str, start: int = 0) -> list[NearbyName]:
    """Mentions of the names in a text, in order."""
    found = [
        NearbyName(start + at, start + at + len(name), name, kind, is_located=text[:at].endswith(" in "))
        for name, kind in NAMES.items()
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return sorted(found, key=lambda mention: mention.start)


def owners(sentence: str, *before: str) -> list[list[str]]:
    """Owners of each figure of a sentence."""
    earlier = tuple(NamedSentence(text, 0, named(text)) for text in before)
    return [sorted(each.owners) for each in read(sentence, mentions=named(sentence), before=earlier)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ivan Moreno scored 23 points.", [["Ivan Moreno"]]),
        ("Ivan Moreno won the cup and scored 23 points.", [["Ivan Moreno"]]),
        ("Ivan Moreno won the cup, scoring 23 points.", [["Ivan Moreno"]]),
        ("Shares of Silmar fell 4 percent.", [["Silmar"]]),
        ("Silmar's price of $5 was low.", [["Silmar"]]),
        ("Norbank raised Silmar's price to $5.", [["Silmar"]]),
        ("Ivan Moreno (12-2, 9 KOs) beat Ada Orvell.", [["Ivan Moreno"]] * 3),
        ("Norbank has 12 branches, Helvia nine and Silmar eight.", [["Norbank"], ["Helvia"], ["Silmar"]]),
        ("There were 12 goals by Silmar.", [["Silmar"]]),
        ("The hall, which Norbank bought for $5, burned.", [["Norbank"]]),
        ("Norbank, which has 12 branches, closed.", [["Norbank"]]),
        ("Silmar, a firm with 300 workers, closed.", [["Silmar"]]),
        ("Silmar, located 40 miles from here, closed.", [["Silmar"]]),
        ("Despite running for 40 yards, Ivan Moreno lost.", [["Ivan Moreno"]]),
        ("Ivan Moreno ran for 226 yards, including a 40-yard dash.", [["Ivan Moreno"], ["Ivan Moreno"]]),
        ("Ivan Moreno added 12 points.", [["Ivan Moreno"]]),
        ("They saw Ivan Moreno, who scored 12 points.", [["Ivan Moreno"]]),
        ("Norbank paid $5 for Silmar.", [["Norbank"]]),
        ("They paid $5 for Silmar.", [[]]),
        ("Its Silmar offer rose to $5.", [[]]),
        ("Norbank paid damages to 40 farmers.", [[]]),
        ("Norbank employs 40 farmers.", [["Norbank"]]),
        # Who speaks, where it happens, and whose opponent has it.
        ("Ada Orvell said 12 houses burned.", [[]]),
        ("The hall in Velm has 200 seats.", [[]]),
        ("Silmar gave up 40 points.", [[]]),
        ("The bridge has 12 arches.", [[]]),
        ("The guests from Helvia, Norbank and Silmar make up 12 percent.", [[]]),
        # What became of persons is nobody's.
        ("Norbank lost 12 miners killed in the fire.", [[]]),
    ],
)
def test_owners_in_a_sentence(sentence: str, expected: list[list[str]]) -> None:
    assert owners(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ada Orvell, 31, lives here.", [["Ada Orvell"]]),
        ("Ada Orvell of Velm, 31, lives here.", [["Ada Orvell"]]),
        ("Ada Orvell, of Velm, 31, lives here.", [["Ada Orvell"]]),
        ("A nurse from Velm, 31, lives here.", [[]]),
        ("The 31-year-old nurse Ada Orvell lives here.", [["Ada Orvell"]]),
        # Three words between the age and the name, and four.
        ("The 31-year-old night desk nurse Ada Orvell lives here.", [["Ada Orvell"]]),
        ("The 31-year-old night shift desk nurse Ada Orvell lives here.", [[]]),
        ("A 31-year-old man from Velm saw Ada Orvell.", [[]]),
    ],
)
def test_whose_age_it_is(sentence: str, expected: list[list[str]]) -> None:
    assert owners(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "before", "expected"),
    [
        ("She caught 41 passes.", ["Ada Orvell won."], ["Ada Orvell"]),
        ("Her 41 passes were a record.", ["Ada Orvell won."], ["Ada Orvell"]),
        ("She caught 41 passes.", ["It rained.", "Ada Orvell won."], ["Ada Orvell"]),
        ("She caught 41 passes.", ["Norbank won."], []),
        ("It has 41 branches.", ["Norbank won."], ["Norbank"]),
        ("It has 41 branches.", ["Ada Orvell won."], []),
        ("Norbank said it has 41 branches.", ["Silmar won."], ["Norbank"]),
        ("The firm said it has 41 branches.", ["Silmar won."], []),
        ("It has 41 branches.", [], []),
    ],
)
def test_whom_a_pronoun_stands_for(sentence: str, before: list[str], expected: list[str]) -> None:
    assert owners(sentence, *before) == [expected]


def test_a_firm_is_named_as_its_sentence_does() -> None:
    mention = NearbyName(0, 7, "Norbank Closes Its Doors", "organisation")
    assert NamedSentence("Norbank has 12 branches.", 0, [mention]).mended(mention).name == "Norbank"
    person = NearbyName(0, 6, "Ivan Moreno", "person")
    assert NamedSentence("Moreno scored.", 0, [person]).mended(person).name == "Ivan Moreno"
