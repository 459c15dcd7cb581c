"""The record of what a sentence tells of the counted."""

from __future__ import annotations

from newslens.comparison.claims.deed import HAVING, Deed


def test_a_deed_of_which_nothing_is_known() -> None:
    assert Deed() == (None, False, False, False, "", frozenset(), False)


def test_having_is_a_deed_like_any_other() -> None:
    assert Deed(HAVING) != Deed("build")
