from __future__ import annotations

import pytest

from newslens.language.number_grammar import Atom, read_numeral


def atom(kind, value, link="", *, plural=False, scale=1.0):
    return Atom(0, 1, kind, value, plural, link, scale)


def unit(value, link=""):
    return atom("unit", value, link)


def ten(value, link=""):
    return atom("ten", value, link)


def scale(value, link=""):
    return atom("scale", value, link)


def part(value, link="", *, plural=False):
    return atom("part", value, link, plural=plural)


def integer(value, link=""):
    return atom("integer", value, link)


@pytest.mark.parametrize(
    ("atoms", "value", "after"),
    [
        ([unit(7)], 7, 1),
        ([ten(20), unit(1)], 21, 2),
        ([ten(20), unit(12)], 20, 1),
        ([unit(2), scale(100), unit(6, "and")], 206, 3),
        ([unit(2), scale(100), ten(20), unit(1)], 221, 4),
        ([scale(100)], 100, 1),
        ([unit(3), scale(1000), unit(4), scale(100)], 3400, 4),
        ([unit(3), scale(100), unit(4), scale(100)], 300, 2),
        ([unit(3), scale(1e5), scale(1e7)], 3e12, 3),
        ([unit(2), scale(1e6), unit(3), scale(1e9)], 2e6, 2),  # "two million, three billion"
        ([integer(5), scale(1000)], 5000, 2),
        ([unit(1), part(2, "and"), scale(1e6)], 1.5e6, 3),
        ([unit(2), part(3)], None, 2),
        ([unit(2), part(3, plural=True)], 2 / 3, 2),
        ([unit(1), part(5)], 0.2, 2),
        ([unit(3), part(4)], 0.75, 2),
        ([ten(20), part(5)], None, 2),
        ([part(2), scale(1e6, "a")], 5e5, 2),
        ([atom("vulgar", 0.5)], 0.5, 1),
        ([integer(1), atom("vulgar", 0.5)], 1.5, 2),
        ([integer(3), integer(4, "/")], 0.75, 2),
        ([integer(3), integer(7, "/")], 3 / 7, 2),
        ([integer(5), integer(17, "/")], None, 2),
        ([integer(4), integer(3, "/")], None, 2),
        ([integer(3), integer(4, "/"), integer(5, "/")], None, 3),
        ([integer(2), integer(1), integer(4, "/")], 2.25, 3),
        ([unit(2), unit(0, "point"), unit(3)], 2.03, 3),
        ([unit(2), ten(70, "point"), unit(1)], 2.71, 3),
        ([atom("plural", 12)], None, 1),
        ([unit(3), atom("plural", 12)], 36, 2),
    ],
)
def test_values(atoms, value, after):
    found, end = read_numeral(atoms, 0)
    assert end == after
    assert (found and found.value) == (value if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("atoms", "form", "multiplier"),
    [
        ([integer(7)], "integer", 1),
        ([integer(7), scale(1000)], "digits", 1000),
        ([atom("digits", 7.5)], "digits", 1),
        ([unit(7)], "words", 1),
        ([unit(5), scale(1000)], "words", 1000),
        ([integer(3), integer(4, "/")], "fraction", 1),
        ([unit(2), part(3, plural=True)], "fraction", 1),
        ([part(2), scale(1e6, "a")], "words", 1),
    ],
)
def test_forms_and_multipliers(atoms, form, multiplier):
    found, _ = read_numeral(atoms, 0)
    assert (found.form, found.scale) == (form, multiplier)


def test_reading_starts_at_the_atom_that_is_asked_for():
    atoms = [unit(1), integer(5), scale(1000)]
    found, end = read_numeral(atoms, 1)
    assert (found.value, end) == (5000, 3)
