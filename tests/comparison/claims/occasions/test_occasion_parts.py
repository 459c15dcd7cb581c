"""Which parts of a sentence an anchor speaks for."""

from __future__ import annotations

import re

import pytest

from newslens.comparison.claims.occasions.occasion_parts import AnchoredSentence, OccasionAnchor


def sentence(text: str, *, compares: bool = False, shift: int = 0, main: str = "") -> AnchoredSentence:
    """A sentence whose years are anchors; one that is the main event's has an empty key."""
    anchors = [
        OccasionAnchor(
            shift + m.start(), shift + m.end(), "" if m.group() == main else m.group(), compares=compares
        )
        for m in re.finditer(r"\d{4}", text)
    ]
    return AnchoredSentence(text, shift, anchors)


def at(text: str, figure: str, **more: object) -> str | None:
    start = text.index(figure)
    return sentence(text, **more).occasion_at(start, start + len(figure))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A flood killed 31 in Marn.", None),
        ("A flood killed 31 in 1994.", "1994"),
        ("In 1994, a flood killed 31 in Marn.", "1994"),
        ("Back in 1994 a flood came, and 31 died.", "1994"),
        ("A flood came in 1994, and a fire killed 31.", None),
        ("A flood came in 1994, killing 31.", "1994"),
        ("A flood came in 1994, which killed 31.", "1994"),
        ("A flood came in 1994, when rain fell and 31 died.", "1994"),
        ("A flood killed 31 and a fire hurt 50 in 1994.", None),
        ("A flood killed 31 and injured 50 in 1994.", "1994"),
        ("A flood killed 31, but a fire was worse in 1994.", None),
        ("Marn, which flooded in 1994, lost 31 people.", None),
        ("Marn flooded in 1994; 31 died.", None),
        ("Marn was founded in 1994 and has 31 wells.", None),
        ("Marn was flooded in 1994 and repaired with 31 wells.", "1994"),
        ("In 1994, Marn flooded, while a fire killed 31.", "1994"),
        ("In 1994 40 died, and in 2001, 31 died.", "2001"),
        ("Of the people, 31 of those trapped in 1994 were found.", None),
        ("The flood cost 31 percent more than in 1994.", None),
    ],
)
def test_what_an_anchor_speaks_for(text: str, found: str | None) -> None:
    assert at(text, "31") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("With 31 dead it is the worst since 1994.", None),
        ("It is the worst since 1994, when 31 died.", "1994"),
        ("The worst since 1994, when 40 died, killed 31.", None),
        ("It is the worst since 1994. That's 31 years.", None),
    ],
)
def test_a_date_to_compare_with_speaks_for_relative_clauses(text: str, found: str | None) -> None:
    assert at(text, "31", compares=True) == found


def test_a_day_of_the_main_event_ends_what_stands_before() -> None:
    assert at("In 1994 40 died, and in 2028 31 died.", "31", main="2028") == ""


def test_an_age_between_commas_parts_nothing() -> None:
    assert at("Ada Kroll, 31, resigned in 1994.", "31") == "1994"


def test_words_for_another_event_outweigh_a_date() -> None:
    text = "Other floods in 1994 killed 31."
    anchors = [OccasionAnchor(0, 12, "another", is_other=True), OccasionAnchor(16, 20, "1994")]
    assert AnchoredSentence(text, 0, anchors).occasion_at(28, 30) == "another"


@pytest.mark.parametrize(
    ("text", "compares", "found"),
    [
        ("A flood hit Marn in 1994.", False, "1994"),
        ("A flood hit Marn in 1994, then in 2001.", False, "2001"),
        ("It is the worst since 1994.", True, None),
        ("It is the worst since 1994, when many died.", True, "1994"),
        ("It is bad.", False, None),
    ],
)
def test_what_a_sentence_leaves_the_next_one(text: str, compares: bool, found: str | None) -> None:
    assert sentence(text, compares=compares).carried() == found


def test_a_decade_is_not_carried_on() -> None:
    text = "She sang in the 1990s."
    assert AnchoredSentence(text, 0, [OccasionAnchor(16, 21, "1990s")]).carried() is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("There were no deaths since 1994.", "1994"),
        ("There were no deaths but in 1994.", None),
        ("No deaths.", None),
    ],
)
def test_what_something_is_counted_from(text: str, found: str | None) -> None:
    assert sentence(text, compares=True).compared_at(text.lower().index("no ")) == found


def test_offsets_are_those_of_the_article() -> None:
    text = "In 1994, 31 died."
    assert sentence(text, shift=100).occasion_at(109, 111) == "1994"
