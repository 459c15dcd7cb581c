"""Articles that credit another one with what they tell."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens.comparison.reuse.credited_articles import find_credited
from newslens.comparison.reuse.direction import ArticleFacts

SOURCE = (
    "A goods train left the rails near Ostrel on Sunday night, spilling grain over two fields. "
    "The driver had slept four hours in two days, a colleague said. The line stays closed until spring."
)
FIRST, SECOND = dt.datetime(2031, 3, 1), dt.datetime(2031, 3, 2)


def credited(text, *, outlet="Courier", other="Herald", first=FIRST, second=SECOND):
    known = {
        "a": ArticleFacts("a", outlet, first, SOURCE),
        "b": ArticleFacts("b", other, second, text),
    }
    return find_credited(known)


@pytest.mark.parametrize(
    "text",
    [
        "A train that left the rails had a driver who slept four hours, the Courier reports.",
        "A train that left the rails had a driver who slept four hours, according to the Courier.",
        "A train that left the rails had a driver who slept four hours, first reported by the Courier.",
        "The Courier wrote that a train had left the rails, spilling grain over fields.",
        "A colleague told the Courier that the driver of the train had slept four hours.",
        # a sentence under the credit, another in the words of the source
        "A train left the rails, spilling grain, the Courier reported. The line stays closed until spring.",
    ],
)
def test_what_is_told_under_a_credit_is_taken(text):
    assert credited(text) == [("a", "b")]


@pytest.mark.parametrize(
    "text",
    [
        # no credit, another outlet, no name of an outlet
        "A train that left the rails had a driver who slept four hours.",
        "A train that left the rails had a driver who slept four hours, the Lantern reports.",
        "A train left the rails, spilling grain over fields, a courier said on Sunday night.",
        "The Courier building is near the rails where the driver of the train slept four hours.",
        # a report of its own that names the other one once
        "Grain was spilling over fields from a train, the Courier reported. Farmers came. Schools sent children home.",
        # something else under the credit
        "The mayor of Velm wants a tax on dogs, the Courier reported.",
    ],
)
def test_what_is_not_taken(text):
    assert credited(text) == []


def test_an_earlier_article_is_not_taken_from_a_later_one():
    text = "A train left the rails, spilling grain over fields, the Courier reported."
    assert credited(text, first=SECOND, second=FIRST) == []
    assert credited(text, first=None) == [("a", "b")]


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("www.courier.co.uk", "Courier"),
        ("The Courier", "Courier"),
        ("9Star", "9Star"),
        ("C. N. R.", "C. N. R."),
    ],
)
def test_names_of_outlets(outlet, name):
    text = f"A train left the rails, spilling grain over fields, the {name} reported."
    assert credited(text, outlet=outlet) == [("a", "b")]


def test_an_outlet_that_names_itself_credits_nobody():
    text = "A train left the rails, spilling grain over fields, the Courier reported."
    assert credited(text, other="Courier") == []


def test_articles_without_outlets():
    assert credited("A train left the rails.", outlet=None, other=None) == []
    assert find_credited({}) == []


@pytest.mark.parametrize(
    ("own", "expected"), [(1, [("a", "b")]), (2, [])]
)  # a credited sentence and as many of its own, or one more
def test_credited_share_of_sentences(own, expected):
    text = (
        "A train left the rails, spilling grain over fields, the Courier reported." + " Farmers came." * own
    )
    assert credited(text) == expected


@pytest.mark.parametrize(
    ("others", "expected"), [("wet cold dark", [("a", "b")]), ("wet cold dark slow", [])]
)
def test_credited_share_of_words(others, expected):
    """Three words of the source beside three others, or four."""
    assert credited(f"The {others} grain, spring, driver, the Courier reported.") == expected
