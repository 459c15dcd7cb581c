"""How the atoms of a printed number make up its value.

An atom is what `newslens.language.numbers` cuts a run of number words and digits into: digits with the multiplier glued to them, a
number word, a scale ("thousand"), a denominator ("thirds"). The grammar is read from the left, the longest number
first:

    cardinal  := (digits | words) scale*              "two hundred and six", "1.5 million", "three lakh"
    fraction  := cardinal denominator | "half" ...    "two-thirds", "3/4", "a quarter", "half a million"
    mixed     := cardinal "and" fraction [scale]      "one and a half", "two and a half million"

A fraction behind "and" is a proper one: "three hundred and sixty-one hundredths" is 300.61, and a numerator that is
too large for it belongs to the whole number.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Atom", "Numeral", "product", "read_numeral"]


class Numeral(NamedTuple):
    """A number as printed: ``text[start:end]`` has the value `value`."""

    start: int
    end: int
    value: float
    form: str
    """integer (bare digits), digits (with separators, decimals or a multiplier), words, fraction or ratio."""
    scale: float = 1.0
    """The multiplier that the number ends in: 1000 for "five thousand", 1 without one."""


class Atom(NamedTuple):
    """A part of a printed number."""

    start: int
    end: int
    kind: str
    """integer, digits, vulgar ("½"), unit, ten, scale, plural ("dozens"), part ("thirds"), rank ("twenty-first")."""
    value: float
    plural: bool
    link: str
    """What stands before it: and, point, of, a, / or nothing but a space or hyphen."""
    scale: float = 1.0


def product(value: float, factor: float) -> float:
    """A number times a scale, as one does it on paper: 2.3 million are 2300000, not 2299999.9999999995.

    Examples
    --------
    >>> 4.35 * 100, product(4.35, 100)
    (434.99999999999994, 435.0)
    """
    return float(Decimal(repr(value)) * Decimal(repr(factor)))


class _Sum:
    """A whole number in the making."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current = 0.0
        self.last_scale = float("inf")
        self.previous = ""
        self.in_digits = False

    def multiply(self, scale: float) -> bool:
        """Take in a scale; false where no number goes on with it."""
        if self.current == 0 and self.total:  # "three lakh crore"
            self.total = product(self.total, scale)
        elif (
            scale == _DOZEN and self.current > 100 and self.previous != "hundred"
        ):  # "one hundred and two dozen"
            self.current += (self.current % 100) * (scale - 1)
        elif scale == 100:
            self.current = product(self.current or 1, 100)
        elif scale < self.last_scale:
            self.total += product(self.current or 1, scale)
            self.current, self.last_scale = 0.0, scale
        else:
            return False
        self.previous = "hundred" if scale == 100 else "scale"
        return True

    def add(self, atom: Atom) -> None:
        self.current += atom.value
        self.previous = atom.kind
        self.in_digits = self.in_digits or atom.kind in _DIGITS


_PARTS = frozenset({"part", "rank"})
_DOZEN = 12
_END = Atom(0, 0, "end", 0.0, plural=False, link="")
_DIGITS = frozenset({"integer", "digits"})
_WORDS = frozenset({"unit", "ten"})
_SCALES = frozenset({"scale", "plural"})
_DENOMINATORS = frozenset({*range(2, 11), 12, 15, 16, 20, 25, 32, 50, 64, 100, 1000})
"""Denominators of fractions with a stroke; other strokes join dates and seasons."""


def read_numeral(atoms: Sequence[Atom], at: int) -> tuple[Numeral | None, int]:
    """The number that begins at an atom, if one does, and the index of the atom after it."""
    first = atoms[at]
    if first.kind == "plural":  # "dozens" alone is a vague amount
        return None, at + 1
    if first.kind in {"part", "vulgar"}:
        return _scaled(atoms, at, at + 1, first.value if first.kind == "vulgar" else 1 / first.value)
    if first.kind in _DIGITS and _peek(atoms, at + 1).link == "/":
        return _with_stroke(atoms, at)
    value, scale, after = _cardinal(atoms, at)
    share, end = _share(atoms, after)
    if share is not None:
        return _mixed(atoms, at, end, value=value, share=share, scale=scale)
    return _divided(atoms, at, after, value)


def _peek(atoms: Sequence[Atom], at: int) -> Atom:
    return atoms[at] if at < len(atoms) else _END


def _divided(atoms: Sequence[Atom], at: int, after: int, value: float) -> tuple[Numeral | None, int]:
    """A whole number, or the fraction that a denominator behind it makes of it."""
    following, behind = _peek(atoms, after), _peek(atoms, after + 1)
    if _is_compound_part(atoms, after) and (value == 1 or behind.plural):
        return _scaled(atoms, at, after + 2, value / (following.value + _rank(behind)))
    if following.kind not in _PARTS or following.link:
        return _whole(atoms, at, after, value), after
    if following.kind == "rank":
        return None, after + 1
    if value == 1 or following.plural or following.value == 4:
        return _scaled(atoms, at, after + 1, value / following.value)
    return None, after + 1  # "twenty-fifth" is a rank


def _is_compound_part(atoms: Sequence[Atom], at: int) -> bool:
    """Whether two atoms are one denominator: the "twenty-fifths" of "three twenty-fifths"."""
    tens, units = _peek(atoms, at), _peek(atoms, at + 1)
    return (
        tens.kind == "ten"
        and not tens.link
        and units.kind in _PARTS
        and not units.link
        and 0 < _rank(units) < 10
    )


def _rank(atom: Atom) -> float:
    """The rank that a denominator is as well; a half is none."""
    return atom.value if atom.value != 2 else 0


def _whole(atoms: Sequence[Atom], at: int, after: int, value: float) -> Numeral:
    """A number without a fraction."""
    first, last = atoms[at], atoms[after - 1]
    form = "words"
    if first.kind in _DIGITS:
        form = first.kind if after == at + 1 else "digits"
    scale = last.value if last.kind in _SCALES and last.value < value else last.scale
    return Numeral(first.start, last.end, value, form, scale)


def _cardinal(atoms: Sequence[Atom], first: int) -> tuple[float, float, int]:
    """Value of the longest whole number that begins at an atom, the scale it ends in, and the atom after it."""
    made = _Sum()
    at = first
    while at < len(atoms) and (at == first or _goes_on(atoms, at, made)):
        if atoms[at].kind not in _SCALES:
            made.add(atoms[at])
        elif not made.multiply(atoms[at].value):
            break
        at += 1
    value = made.total + made.current
    if _peek(atoms, at).link == "point":
        decimals, after = _decimals(atoms, at)
        return (float(f"{value:.0f}.{decimals}"), 1, after) if decimals else (value, 1, at)
    return value, made.last_scale if made.current == 0 and made.total else 1, at


def _goes_on(atoms: Sequence[Atom], at: int, made: _Sum) -> bool:
    """Whether an atom carries on the whole number before it: "hundred | and six", "twenty | one"."""
    atom, following = atoms[at], _peek(atoms, at + 1)
    if atom.kind in _SCALES:
        return not atom.link
    scale = following.value if following.kind == "scale" and not following.link else 0.0
    is_hundred = made.previous == "hundred" or not made.in_digits
    spelt = atom.link == "and" and is_hundred  # "3 hundred and 21", but "5 million and 21 boats" are two
    plain = atom.kind in _WORDS or (atom.kind in _DIGITS and (spelt or scale > 0))
    if not plain or atom.value == 0 or atom.link not in {"", "and"}:
        return False
    is_share = atom.link == "and" and _share(atoms, at)[0] is not None
    if is_share or (following.plural and _is_compound_part(atoms, at)):  # "one hundred | thirty-fifths"
        return False
    if made.previous == "ten":
        return atom.kind == "unit" and atom.value < 10 and not atom.link
    if made.previous == "hundred":
        return atom.value < 100 and scale != 100
    is_lower = max(atom.value, scale) < made.last_scale  # "2 million and 3 million" are two
    return made.previous == "scale" and made.current == 0 and is_lower


def _decimals(atoms: Sequence[Atom], at: int) -> tuple[str, int]:
    """Digits after a spoken "point": "zero three", "seventy-one"."""
    digits = ""
    while _peek(atoms, at).kind in _WORDS and atoms[at].link == ("" if digits else "point"):
        value, at = _below_hundred(atoms, at)
        digits += str(int(value))
    return digits, at


def _below_hundred(atoms: Sequence[Atom], at: int) -> tuple[float, int]:
    """A number word, or a ten and a unit."""
    following = _peek(atoms, at + 1)
    if atoms[at].kind == "ten" and following.kind == "unit" and not following.link:
        return atoms[at].value + following.value, at + 2
    return atoms[at].value, at + 1


def _share(atoms: Sequence[Atom], at: int) -> tuple[float | None, int]:
    """The fraction that follows a whole number, as in "one and a half", "2 1/4", "1½"."""
    atom = _peek(atoms, at)
    if atom.kind == "vulgar" and not atom.link:
        return atom.value, at + 1
    if atom.kind == "part" and atom.link in {"and", "a"}:
        return 1 / atom.value, at + 1
    if atom.kind in _WORDS and atom.link == "and":
        value, after = _below_hundred(atoms, at)
        part = _peek(atoms, after)
        if part.kind == "part" and not part.link and value < part.value:
            return value / part.value, after + 1
    if atom.kind == "integer" and not atom.link and _is_fraction(atoms, at):
        return atom.value / atoms[at + 1].value, at + 2
    return None, at


def _mixed(
    atoms: Sequence[Atom], at: int, end: int, *, value: float, share: float, scale: float
) -> tuple[Numeral, int]:
    """A whole number and a fraction, which may be one of a scale: "a million and a half (million)"."""
    following = _peek(atoms, end)
    if following.kind == "scale" and following.value < scale and scale > 1:
        value += share * following.value
        return Numeral(atoms[at].start, following.end, value, "words"), end + 1
    return _scaled(atoms, at, end, value + share * (scale if scale >= 1000 else 1))


def _with_stroke(atoms: Sequence[Atom], at: int) -> tuple[Numeral | None, int]:
    """A fraction in digits; dates ("5/17"), seasons and the like are passed over whole."""
    if _is_fraction(atoms, at):
        first, second = atoms[at], atoms[at + 1]
        return Numeral(first.start, second.end, first.value / second.value, "fraction"), at + 2
    after = at + 1
    while _peek(atoms, after).link == "/":
        after += 1
    return None, after


def _is_fraction(atoms: Sequence[Atom], at: int) -> bool:
    """Whether two atoms are a fraction with a stroke: a usual denominator, above it a smaller number."""
    above, below = atoms[at], _peek(atoms, at + 1)
    if below.link != "/" or below.kind != "integer" or _peek(atoms, at + 2).link == "/":
        return False
    return 0 < above.value < below.value and below.value in _DENOMINATORS


def _scaled(atoms: Sequence[Atom], first: int, after: int, value: float) -> tuple[Numeral, int]:
    """A fraction with the scale it may be a fraction of: "half a million", "two and a half million"."""
    form = "fraction"
    while _peek(atoms, after).kind == "scale" and atoms[after].link in {"", "a", "of"}:
        value = product(value, atoms[after].value)
        form, after = "words", after + 1
    if value > 1 and atoms[first].kind not in {"part", "vulgar"}:
        form = "words"
    return Numeral(atoms[first].start, atoms[after - 1].end, value, form), after
