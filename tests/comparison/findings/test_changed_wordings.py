"""Which of two wordings was changed, as far as the reports show it."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.changed_wordings import ChangedWordings, KnownOrigins, LetterCopies
from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording


def wording(article, *said):
    pieces = tuple(
        MarkedPiece(20 * n, 20 * n + len(words), words) for n, words in enumerate(said or ("two",))
    )
    return MarkedWording(article, pieces, None, "")


A, B, C = map(wording, "abc")


def origins(sources=None, voices=None):
    return KnownOrigins({article: n for n, article in enumerate("abc")}, sources or {}, voices or {})


def told(pair, *others, rendered=(), **known):
    """The articles of a pair in their order, and whether the second is shown to have changed."""
    wordings = ChangedWordings([pair, *others], LetterCopies(rendered), origins(**known))
    base, other = wordings.in_order(pair)
    return base.article, other.article, wordings.is_shown(base, other)


def test_of_two_the_earlier_one_is_told_first_and_nothing_is_shown():
    assert told((B, A)) == ("a", "b", False)


def test_the_one_that_two_voices_contradict_is_shown_to_have_changed():
    assert told((A, B), (A, C)) == ("b", "a", True)
    assert told((A, B), (A, C), voices={"b": "X", "c": "X"}) == ("b", "a", False)


def test_letter_copies_speak_with_what_they_copy():
    rendered = [((B, C), "identical")]
    assert told((A, B), rendered=rendered) == ("b", "a", True)
    assert told((A, B), rendered=[((B, C), "reworded")]) == ("a", "b", False)
    assert told((A, B), rendered=rendered, voices={"b": "X", "c": "X"}) == ("b", "a", False)


@pytest.mark.parametrize(
    ("voices", "shown"), [({"a": "X", "b": "X"}, True), ({"a": "X", "b": "Y"}, False), ({}, False)]
)
def test_the_copy_of_a_source_in_one_voice_is_shown_to_have_changed(voices, shown):
    assert told((A, B), sources={"a": "b"}, voices=voices) == ("b", "a", shown)


def test_two_copies_of_one_source_show_nothing_of_each_other():
    known = {"sources": {"a": "c", "b": "c"}, "voices": dict.fromkeys("abc", "X")}
    assert told((A, B), **known) == ("a", "b", False)


def test_a_wording_is_copied_only_where_all_of_its_pieces_are():
    whole, rest = wording("a", "we left", "at noon"), wording("b", "we left")
    first, second = (MarkedWording("a", (piece,), None, "") for piece in whole.pieces)
    assert LetterCopies([((first, rest), "identical")]).of(whole) == set()
    later = MarkedWording("b", (MarkedPiece(20, 27, "at noon"),), None, "")
    assert LetterCopies([((first, rest), "identical"), ((second, later), "typographic")]).of(whole) == {"b"}


def test_a_fragment_that_is_identical_to_its_part_is_no_copy_of_the_whole():
    whole, part = wording("a", "We left. They stayed."), wording("b", "We left.")
    assert LetterCopies([((whole, part), "identical")]).of(whole) == set()


def test_generations_are_counted_from_the_source():
    known = origins(sources={"a": "b", "b": "c"})
    assert [known.generation(article) for article in "abc"] == [2, 1, 0]
