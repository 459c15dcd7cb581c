"""Mutated texts through every reader, with fixed seeds; `make fuzz` does it with fresh ones."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hostile import invariants
from hostile.invariants import BrokenInvariantError, check_reader
from hostile.mutations import mutated_texts
from hostile.readers import READERS
from hypothesis import HealthCheck, given, settings

QUICK = sorted(READERS.keys() - {"analyze"})


@dataclass
class Found:
    start: int
    end: int
    surface: str


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(mutated_texts())
def test_every_find_function_gives_slices_of_any_text(text):
    for name in QUICK:
        check_reader(name, text)


@settings(max_examples=3, suppress_health_check=list(HealthCheck))
@given(mutated_texts())
def test_any_two_articles_are_analysed(text):
    check_reader("analyze", text)


@pytest.mark.parametrize(
    "text", ["Ada  Brel spoke.", "Ada\nBrel spoke.", "Ada\u00a0\u200bBrel spoke.", "hundred " * 155, "9" * 5000, "In 9999, 1e400 died."]
)  # fmt: skip
def test_texts_that_broke_a_reader_once(text):
    for name in READERS:
        check_reader(name, text)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ([[Found(0, 3, "Ada")], [Found(0, 3, "Ada")]], None),
        ([[Found(0, 3, "Eda")]], "'Eda' is not 'Ada'"),
        ([[Found(0, 30, "Ada")]], "outside of the text"),
        ([[(3, 2)]], "outside of the text"),
        ([[(0, 3)], [(0, 2)]], "two answers"),
    ],
)
def test_what_a_reader_may_not_give(answers, told, monkeypatch):
    given_now = iter(answers)
    monkeypatch.setitem(READERS, "names", lambda _: next(given_now))
    if told is None:
        check_reader("names", "Ada spoke.")
    else:
        with pytest.raises(BrokenInvariantError, match=told):
            check_reader("names", "Ada spoke.")


def test_a_reader_may_not_take_long(monkeypatch):
    monkeypatch.setattr(invariants, "SECONDS_A_THOUSAND", 0.0)
    with pytest.raises(BrokenInvariantError, match="took"):
        check_reader("names", "Ada spoke.")
