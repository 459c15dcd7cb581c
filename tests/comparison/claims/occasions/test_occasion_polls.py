"""Polls told apart by who took them."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.occasions.occasion_polls import StoryPolls
from newslens.reading import split_sentences


def polls(*texts: str) -> StoryPolls:
    named = dict(zip("ab", texts, strict=False))
    return StoryPolls(named, {key: split_sentences(text) for key, text in named.items()})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A poll by Orvell has 31 percent.", "orvell poll"),
        ("A survey conducted by the Orvell group has 31 percent.", "orvell poll"),
        ("The latest Orvell poll has 31 percent.", "orvell poll"),
        ("Orvell's survey has 31 percent.", "orvell poll"),
        ("A poll has 31 percent.", ""),
        ("Another poll has 31 percent.", ""),
        ("A poll by Orvell came. It has 31 percent.", "orvell poll"),
        ("A poll by Orvell came. Rain fell. Snow fell. Wind rose. It has 31 percent.", ""),
    ],
)
def test_who_took_a_poll(text: str, found: str) -> None:
    assert polls(text, "A Tarnova poll has 40 percent.").at("a", text.index("31")) == found


def test_one_pollster_tells_nothing_apart() -> None:
    assert polls("A poll by Orvell has 31 percent.").at("a", 22) == ""
    assert polls().at("a", 22) == ""


def test_two_names_of_one_poll_are_one_pollster() -> None:
    both = polls("A poll by Orvell for the Courier has 31 percent.", "The Courier poll has 31 percent.")
    assert both.at("a", 38) == both.at("b", 21) == ""


def test_of_two_polls_in_a_sentence_the_last_before_counts() -> None:
    text = "The Orvell poll has 31 percent, the Tarnova poll 40 percent."
    found = polls(text)
    assert found.at("a", text.index("31")) == "orvell poll"
    assert found.at("a", text.index("40")) == "tarnova poll"
