from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations.speaker_coreference import (
    alike,
    can_be_called,
    carriers,
    first_subject,
    gender_before,
    gender_of,
    head_noun,
    heads_phrase,
    is_body,
    is_firm,
    is_one_of_people,
    names_several,
    role_nouns,
    titles,
)
from newslens.language.verb_arguments import WordRange


@pytest.mark.parametrize(
    ("name", "noun", "expected"),
    [
        ("Nova", "carmaker", True),
        ("Nova Ltd", "firm", True),
        ("Porto League", "league", True),
        ("Porto League", "group", True),
        ("Porto League", "", True),
        ("Porto League", "carmaker", False),
        ("Interior Ministry", "company", False),
    ],
)
def test_what_a_body_can_be_called(name, noun, expected):
    assert can_be_called(name, noun) == expected


def test_nouns_of_firms_and_roles():
    assert is_firm("carmaker")
    assert not is_firm("mayor")
    assert {"author", "striker", "mayor"} <= role_nouns()
    assert not {"tide", "port"} & role_nouns()


def whole(words):
    return WordRange(0, len(words.tags))


# phrase, its head, whether it names several
HEADS = [
    ("the mayor of Porto", "mayor", False),
    ("the old town hall", "hall", False),
    ("mayor Ana Ruiz", "ruiz", False),
    ("the injured", "injured", False),
    ("the 51-year-old", "51-year-old", False),
    ("the mayor, a man of few words", "mayor", False),
    ("officials (two of them)", "officials", True),
    ("the missing woman", "woman", False),
    ("local police", "police", True),
    ("said", None, False),
]


@pytest.mark.parametrize(("text", "head", "plural"), HEADS)
def test_the_head_of_a_phrase_and_its_number(text, head, plural):
    words = tagged(text)
    at = head_noun(words, whole(words))
    assert (None if at is None else words.words[at]) == head
    assert names_several(words, whole(words)) == plural


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("It rained.", "it"),
        ("The mayor of Porto slept.", "the mayor of porto"),
        ("Then the mayor slept.", "the mayor"),
        ("The mayor never slept.", "the mayor"),
        ("Rain.", None),
        ("Has the mayor slept?", "the mayor"),
    ],
)
def test_the_subject_of_the_first_verb(text, subject):
    words = tagged(text)
    assert surface(words, first_subject(words)) == subject


@pytest.mark.parametrize(
    ("text", "first", "heads"),
    [
        ("Ruiz", 0, True),
        ("for Ruiz", 1, False),
        ("mayor Ruiz", 1, True),
        ("the old mayor Ruiz", 3, True),
        ("a spokesman for Ruiz", 3, False),
        ("a man who met Ruiz", 4, False),
        ("missed Ruiz", 1, True),
        ("the mayor, Ruiz", 3, True),
    ],
)
def test_a_name_heads_its_phrase_unless_a_preposition_governs_it(text, first, heads):
    words = tagged(text)
    assert heads_phrase(words, whole(words), first, after_name=False) == heads
    assert heads_phrase(words, whole(words), first, after_name=True)


@pytest.mark.parametrize(
    ("surface_of_one", "is_one"),
    [
        ("Italian", True),
        ("Saudi", True),
        ("31-year-old", True),
        ("Spaniard", False),
        ("French", False),
        ("Italians", False),
        ("italian", False),
        ("x-year-old", False),
        ("31-year-olds", False),
    ],
)
def test_one_person_by_country_or_age(surface_of_one, is_one):
    assert is_one_of_people(surface_of_one) == is_one


def test_words_by_what_they_tell():
    assert [is_body(word) for word in ("ministry", "report", "statement", "man", "police")] == [
        True, True, True, False, False,
    ]  # fmt: skip
    assert [gender_before(word) for word in ("mr", "mrs.", "ms", "dr")] == ["m", "f", "f", None]
    assert gender_of("Ana Ruiz") == "f"
    assert gender_of("Xq Ruiz") is None
    assert alike("union") == ("federation", "confederation")
    assert alike("mayor") == ()
    assert "mayor" in titles()
    assert "statement" in carriers()
    assert "report" not in carriers()
