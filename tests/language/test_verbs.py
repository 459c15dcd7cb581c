from __future__ import annotations

import pytest

from newslens import lexicon
from newslens.language.verbs import finite_forms, is_past_form, lexicon_forms, verb_forms


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        (("talk",), {"talk": "v", "talks": "V", "talked": "d", "talking": "g"}),
        (("argue",), {"argue": "v", "argues": "V", "argued": "d", "arguing": "g"}),
        (("carry",), {"carry": "v", "carries": "V", "carried": "d", "carrying": "g"}),
        (("stay",), {"stay": "v", "stays": "V", "stayed": "d", "staying": "g"}),
        (("pass",), {"pass": "v", "passes": "V", "passed": "d", "passing": "g"}),
        (("lie",), {"lie": "v", "lies": "V", "lied": "d", "lying": "g"}),
        (("agree",), {"agree": "v", "agrees": "V", "agreed": "d", "agreeing": "g"}),
        (("stop", "stopped"), {"stop": "v", "stops": "V", "stopped": "d", "stopping": "g"}),
        (("win", "won"), {"win": "v", "wins": "V", "won": "y", "winning": "g"}),
        (("go", "went", "gone"), {"go": "v", "goes": "V", "went": "V", "gone": "E", "going": "g"}),
    ],
)
def test_forms_and_what_they_can_be(verb, forms):
    assert dict(verb_forms(*verb)) == forms


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("say", {"says", "said"}),
        ("know", {"knows", "knew"}),
        ("tell", {"tells", "told"}),
        ("deny", {"denies", "denied"}),
        ("warble", {"warbles", "warbled"}),
    ],
)
def test_finite_forms_are_those_of_a_clause(verb, forms):
    assert finite_forms(verb) == forms


@pytest.mark.parametrize("word", ["sank", "sunk", "hired", "carried", "cut"])
def test_past_forms(word):
    assert is_past_form(word)


@pytest.mark.parametrize("word", ["sink", "aged", "Ted", "hundred", "sinking"])
def test_no_past_forms(word):
    assert not is_past_form(word)


def test_every_verb_of_the_lexicon_has_its_forms():
    bases = {entry[0] for entry in lexicon.entries("language/verbs")}
    assert {verb for verb, _, letter in lexicon_forms() if letter == "v"} == bases
