"""Persons and things, groups, outcomes."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.roles import (
    fold,
    folded,
    groups_of,
    is_person,
    is_undergone,
    outcome_of,
    outcomes_of,
    outcomes_that,
)
from newslens.comparison.shared.content_words import read_words, word


@pytest.mark.parametrize(
    "noun",
    ["people", "miner", "miners", "activist", "musicians", "engineers", "trustees", "fisherman", "women",
     "sailor", "Danes", "Chinese", "employee", "crew", "wives", "ladies", "heroes", "31-year-olds", "runner-up",
     "churchgoers", "oncologist", "sportsmen"],
)  # fmt: skip
def test_nouns_for_persons(noun: str) -> None:
    assert is_person(word(noun))


@pytest.mark.parametrize(
    "noun",
    [
        "boat",
        "boats",
        "newspapers",
        "number",
        "towers",
        "letters",
        "matters",
        "UAVs",
        "danes",
        "Dane",
        "motors",
        "beer",
        "trawlers",
        "trees",
        "computers",
        "checklists",
        "specimens",
        "Boeings",
        "families",
    ],
)
def test_nouns_for_things(noun: str) -> None:
    assert not is_person(word(noun))


@pytest.mark.parametrize(
    ("phrase", "groups"),
    [
        ("pregnant women", {"pregnant", "women"}),
        ("students", {"students"}),
        ("teenagers", {"teenagers"}),
        ("toddler", {"children"}),
        ("boats", set()),
    ],
)
def test_groups_that_a_phrase_names(phrase: str, groups: set[str]) -> None:
    assert groups_of(read_words(phrase)) == groups


@pytest.mark.parametrize(
    ("form", "outcome"),
    [
        ("wounded", "injured"),
        ("killing", "killed"),
        ("kills", "killed"),
        ("fatalities", "killed"),
        ("dead", "killed"),
        ("arrests", "arrested"),
        ("rescuing", "rescued"),
        ("march", "protesting"),
        ("lost", None),
        ("shot", None),
        ("executives", None),
        ("liberals", None),
        ("hospitals", None),
        ("boat", None),
    ],
)
def test_words_that_name_an_outcome(form: str, outcome: str | None) -> None:
    assert outcome_of(form) == outcome


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Twelve were killed and three wounded", {2: "killed", 5: "injured"}),
        ("They lost their lives", {1: "killed", 2: "killed", 3: "killed"}),
        ("They lost their way", {}),
        ("Two were shot dead", {2: "killed", 3: "killed"}),
        ("caught", {}),
        ("caught by police", {0: "arrested", 1: "arrested"}),
        ("shot at", {0: "shot"}),
        ("found guilty", {0: "convicted", 1: "convicted"}),
        ("found not guilty", {0: "acquitted", 1: "acquitted", 2: "acquitted"}),
        ("twelve in March", {}),
    ],
)
def test_outcomes_of_a_sentence(text: str, outcomes: dict[int, str]) -> None:
    assert outcomes_of(read_words(text)) == outcomes


def test_synonyms_of_counted_things_are_one_word() -> None:
    assert fold(word("demonstrators")) == fold(word("marchers")) == fold(word("protest"))
    assert fold(word("boats")) == fold(word("vessel"))
    assert fold(word("boats")) != fold(word("planes"))
    assert fold(word("gale")) == word("gale").stem


def test_words_of_a_lexicon_as_claims_have_them() -> None:
    assert fold(word("seats")) in folded("comparison/held_things")
    assert fold(word("people")) in folded("comparison/general_persons")
    assert fold(word("miners")) not in folded("comparison/general_persons")


@pytest.mark.parametrize(
    ("way", "inside", "outside"),
    [
        ("grows", {"killed", "arrested"}, {"protesting", "survived", "grows"}),
        ("telling", {"killed", "protesting"}, {"arrested", "rescued"}),
        ("bodily", {"killed", "survived"}, {"arrested", "protesting"}),
    ],
)
def test_how_counts_of_an_outcome_behave(way: str, inside: set[str], outside: set[str]) -> None:
    assert outcomes_that(way) >= inside
    assert not outcomes_that(way) & outside


@pytest.mark.parametrize("form", ["drowned", "died", "missing", "dead", "homeless"])
def test_what_befalls_the_subject_itself(form: str) -> None:
    assert is_undergone(form)


@pytest.mark.parametrize("form", ["killed", "injured", "arrested", "shot"])
def test_what_befalls_an_object(form: str) -> None:
    assert not is_undergone(form)
