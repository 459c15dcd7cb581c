"""Words as a comparison sees them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.comparison.shared.content_words import (
    CONTENT,
    FUNCTION,
    MARK,
    bare_letters,
    is_function,
    is_kindred,
    read_words,
    word,
)
from newslens.lexicon import entries


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("protestor", "protesters"),
        ("mobilised", "mobilize"),
        ("paralysing", "paralyzed"),
        ("centre", "center"),
        ("colour", "color"),
        ("harbour", "harbors"),
        ("travelled", "traveling"),
        ("responsible", "responsibility"),
        ("fire-bomb", "firebombs"),
        ("threw", "thrown"),
        ("women", "woman"),
        ("defence", "defense"),
        ("agencies", "agency"),
        ("Kadhimi's", "Kadhimi"),
        ("20,000", "20000"),
    ],
)
def test_forms_of_one_word_share_a_stem(a, b):
    assert word(a).stem == word(b).stem


@pytest.mark.parametrize(
    ("a", "b"),
    [("police", "policy"), ("attack", "attic"), ("minister", "ministry"), ("20", "200"), ("must", "should")],
)
def test_different_words_do_not(a, b):
    assert word(a).stem != word(b).stem


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("treachery", "betrayal"),
        ("killed", "died"),
        ("bankruptcy", "default"),
        ("perpetrators", "responsible"),
        ("calm", "restraint"),
        ("unhurt", "unharmed"),
    ],
)
def test_kindred_words_share_an_idea(a, b):
    assert word(a).idea == word(b).idea
    assert word(a).form != word(b).form


@pytest.mark.parametrize(
    ("a", "b"), [("stability", "instability"), ("security", "insecurity"), ("victory", "defeat")]
)
def test_an_opposite_is_no_kin(a, b):
    assert word(a).idea != word(b).idea


@pytest.mark.parametrize(
    ("surface", "kind"),
    [
        ("the", FUNCTION),
        ("isn’t", FUNCTION),
        ("Brandt", CONTENT),
        ("7", CONTENT),
        ("“", MARK),
        ("must", FUNCTION),
    ],
)
def test_kinds(surface, kind):
    assert word(surface).kind == kind


def test_marks_are_read_on_demand():
    assert [each.surface for each in read_words("Stay, he said.")] == ["Stay", "he", "said"]
    assert [each.surface for each in read_words("Stay, he said.", marks=True)] == [
        "Stay",
        ",",
        "he",
        "said",
        ".",
    ]


@pytest.mark.parametrize(
    ("a", "b"), [("The end game, “he” said", "the endgame 'he' said"), ("Ádám", "Adam"), ("", "— …")]
)
def test_skeleton_is_blind_to_marks_case_and_accents(a, b):
    assert bare_letters(a) == bare_letters(b)


def test_a_number_is_more_than_its_digits():
    assert bare_letters("It rose 3.5 percent.") != bare_letters("It rose 35 percent.")
    assert bare_letters("It rose by 12,000") == bare_letters("it rose by 12000.")


@given(st.text(max_size=200))
def test_offsets_hold_for_any_text(text):
    found = read_words(text, marks=True)
    assert all(text[each.start : each.end] == each.surface for each in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(each.weight > 0 for each in found)


def test_a_kindred_word_stands_in_one_line():
    seen = [each for line in entries("language/kindred_words") for each in line]
    assert sorted({each for each in seen if seen.count(each) > 1}) == []
    assert [each for each in seen if word(each).kind != CONTENT] == []


@pytest.mark.parametrize(("a", "b"), [("plane", "plan"), ("letter", "let"), ("evident", "evidence")])
def test_a_stem_of_several_ideas_goes_by_its_form(a, b):
    assert word(a).idea != word(b).idea


@pytest.mark.parametrize(
    ("surface", "form"),
    [
        ("Brandt’s", "brandt"),
        ("rebels’", "rebels"),
        ("fire-bomb", "firebomb"),
        ("Isn’t", "isn't"),
        ("HE’S", "he's"),
        ("1,200", "1,200"),
        ("“", "“"),
    ],
)
def test_forms(surface, form):
    assert word(surface).form == form


@pytest.mark.parametrize(
    ("surface", "stem"), [("1,200", "1200"), ("20", "20"), ("3.5", "3.5"), ("3rd", "3rd")]
)
def test_a_number_stands_for_itself(surface, stem):
    read = word(surface)
    assert (read.stem, read.idea, read.kind) == (stem, stem, CONTENT)


def test_a_possessive_of_a_function_word_is_one():
    assert [word(each).kind for each in ("other", "other's", "others'")] == [FUNCTION, FUNCTION, CONTENT]


def test_a_word_by_itself_stands_at_the_beginning():
    read = word("harbour")
    assert (read.start, read.end, read.surface) == (0, 7, "harbour")


def test_offsets_are_those_of_the_text():
    read = read_words("  The ferry")
    assert [(each.start, each.end) for each in read] == [(2, 5), (6, 11)]


def test_a_list_of_words_is_the_callers_own():
    text = "The ferry sank in the harbour."
    read_words(text).clear()
    assert len(read_words(text)) == 6
    read_words(text, marks=True).clear()
    assert len(read_words(text, marks=True)) == 7


def test_function_words_are_told_by_their_form():
    assert is_function("the")
    assert is_function("not")
    assert is_function("must")
    assert not is_function("ferry")


def test_kindred_words_are_told_by_their_idea():
    assert is_kindred(word("treachery"))
    assert not is_kindred(word("ferry"))
