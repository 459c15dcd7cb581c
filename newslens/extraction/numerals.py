"""Numbers in a text, in digits and in words, and the value of each.

A number in print is a run of atoms: digits ("1,200", "3.5"), number words ("twenty", "million"), multipliers glued
to digits ("110bn") and denominators ("thirds"). One regular expression finds the runs, a small grammar reads each
of them from the left:

    cardinal  := (digits | words) scale*              "two hundred and six", "1.5 million", "three lakh"
    fraction  := cardinal denominator | "half" ...    "two-thirds", "3/4", "a quarter", "half a million"
    mixed     := cardinal "and" fraction [scale]      "one and a half", "two and a half million"

Takes a text; gives its numerals in order, none overlapping another. Which of them are figures that a report
gives, and which are dates, names or idioms, is not asked here. Powers and roots are not read.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from newslens import lexicon

__all__ = ["Numeral", "find_numerals", "lowered"]


class Numeral(NamedTuple):
    """A number as printed: ``text[start:end]`` has the value `value`."""

    start: int
    end: int
    value: float
    form: str
    """integer (bare digits), digits (with separators, decimals or a multiplier), words or fraction."""
    scale: float = 1.0
    """The multiplier that the number ends in: 1000 for "five thousand", 1 without one."""


class _Atom(NamedTuple):
    start: int
    end: int
    kind: str
    value: float
    plural: bool
    link: str
    """What stands before it: and, point, of, a, / or nothing but a space or hyphen."""
    scale: float = 1.0


_WORDS = {word: (float(value), kind) for word, value, kind in lexicon.entries("number_words")}
_ABBREVIATIONS = {short: float(value) for short, value, _ in lexicon.entries("number_abbreviations")}
_FREE = [short for short, _, how in lexicon.entries("number_abbreviations") if how == "free"]
_TIGHT = [short for short, _, how in lexicon.entries("number_abbreviations") if how == "tight"]

_VULGAR = "".join(chr(code) for code in (*range(0xBC, 0xBF), *range(0x2150, 0x215F), 0x2189))
_DIGITS = (
    r"\d{1,3}(?:\.\d{3})+,\d+"  # 1.111,11
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"  # 12,34,567
    r"|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"  # 1,234,567.8
    r"|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?!\d)(?:\.\d+)?"  # 1 234 567
    r"|\d{1,3}(?:٬\d{3})+(?:٫\d+)?"
    r"|(?<![\d,])\d+,\d{1,2}(?![\d,])(?!,\d)"  # 3,5: the decimal comma of translations
    r"|\d+(?:[.٫]\d+)?(?:\s?[x×]\s?10\s?\^?\s?[-−+]?\d+|e[-+]?\d+(?!\w)|\^[-+]{0,2}\d+)?"
    r"|(?<![\w.])\.\d+"
    rf"|[{_VULGAR}]"
)
_LINK = r"\s*[\s-]\s*(?:(?:and|point|of)[\s-]+)?(?:an?\s+)?"
_STARTS = lexicon.alternation(
    [word for word, (_, kind) in _WORDS.items() if kind in {"unit", "ten", "scale"}] + ["half", "quarter"]
)
_AFTER_ARTICLE = lexicon.alternation(
    [word for word, (_, kind) in _WORDS.items() if kind in {"scale", "part"}]
)
_ALONE_AFTER_ARTICLE = lexicon.alternation([word for word, (_, kind) in _WORDS.items() if kind == "part"])
_ALL = lexicon.alternation(_WORDS)
_RUN = re.compile(
    rf"(?:{_DIGITS}|(?<![\w’'])(?:(?:{_STARTS})(?:\b|(?=fold\b))|an?\s+(?:{_AFTER_ARTICLE})\b))"
    rf"(?:{_LINK}(?:{_DIGITS}|(?:{_ALL})\b)|(?<=\d)(?:[{_VULGAR}]|/\d+))*"
)
_SEED = re.compile(rf"[\d{_VULGAR}]|(?<![\w’'])(?:{_STARTS}|an?\s+(?:{_ALONE_AFTER_ARTICLE}))")
_ATOM = re.compile(rf"(?P<digits>{_DIGITS})|(?P<word>(?:{_ALL})(?:\b|(?=fold\b)))")
_LINKS = ("and", "point", "of", "a", "an")
_MULTIPLIER = re.compile(
    rf"\s?-?((?i:{lexicon.alternation(_FREE)}))(?!\w)|\s?\s?([kKM](?!\w))|({lexicon.alternation(_TIGHT)})(?![\w/])"
)
_EXPONENT = re.compile(r"(.*?)(?:\s?[x×]\s?10\s?\^?\s?|[eE])([-−+]?\d+)$")
_POWER = re.compile(r"(.*?)\^([-+]{0,2})(\d+)$")
_MINUS = re.compile(
    r"(?:(?<![\w.,)%])(?<!\d\s)(?:[-−]|−\s)|(?<!plus or )\b(?:minus|negative)[\s-]+)$", re.IGNORECASE
)
_BEHIND_MINUS = frozenset("-−")
_SPELT_MINUS = re.compile(r"(?:minus|ative|.{4}−)\s", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\u00a0\u2009\u202f ,٬]")
_DECIMAL_COMMA = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}")
_DENOMINATORS = frozenset({*range(2, 11), 12, 15, 16, 20, 25, 32, 50, 64, 100, 1000})
_CEILING = 1e300


def find_numerals(text: str, low: str | None = None) -> list[Numeral]:
    """Every number of a text; `low` is the text as `lowered` gives it, where that is at hand.

    Examples
    --------
    >>> [(found.start, found.end, found.value) for found in find_numerals("about 1.5 million, or two-thirds")]
    [(6, 17, 1500000.0), (22, 32, 0.6666666666666666)]
    """
    found: list[Numeral] = []
    low = lowered(text) if low is None else low
    reached = 0
    for seed in _SEED.finditer(low):
        start = seed.start()
        if start < reached:
            continue
        run = _RUN.match(low, _with_article(low, start))
        if run is None:
            continue
        reached = run.end()
        atoms = _atoms(text, low, run.start(), reached)
        at = 0
        while at < len(atoms):
            numeral, at = _read(atoms, at)
            if numeral is not None and numeral.value < _CEILING:
                found.append(_signed(text, numeral))
    return found


def lowered(text: str) -> str:
    """The text in lower case with every character at its place, which `str.lower` alone does not warrant.

    Examples
    --------
    >>> len("İzmir".lower()), len(lowered("İzmir"))
    (6, 5)
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _with_article(low: str, start: int) -> int:
    """Where a run starts: at the article before a multiplier ("a million"), at the point of ".5"."""
    if low[start - 2 : start] == "a " and (start == 2 or not low[start - 3].isalnum()):
        return start - 2 if _RUN.match(low, start - 2) else start
    return start - 1 if low[start - 1 : start] == "." and _RUN.match(low, start - 1) else start


def _atoms(text: str, low: str, start: int, end: int) -> list[_Atom]:
    """Atoms of a run. The article of "a hundred" and the multiplier of "110bn" are part of their atom."""
    atoms: list[_Atom] = []
    before = start
    for match in _ATOM.finditer(low, start, end):
        between = low[before : match.start()]
        link, begin = (_link(between), match.start()) if atoms else ("", start)
        if match["word"]:
            value, kind = _WORDS[" ".join(match["word"].split())]
            atom = _Atom(begin, match.end(), kind, value, low[match.end() - 1] == "s", link)
        else:
            atom = _digits(text, begin, match.end(), link)
        atoms.append(atom)
        before = atom.end
    return atoms


def _link(between: str) -> str:
    if "/" in between:
        return "/"
    words = between.split()
    return next((word for word in _LINKS if word in words), "") if words else ""


def _digits(text: str, start: int, end: int, link: str) -> _Atom:
    """A number in digits with what is glued to it."""
    surface = text[start:end]
    if surface in _VULGAR:
        return _Atom(start, end, "vulgar", unicodedata.numeric(surface), False, link)
    exponent = _EXPONENT.match(surface)
    if exponent:
        value = float(exponent[1].replace("٫", ".")) * _raised(10.0, int(exponent[2].replace("−", "-")[:5]))
        return _Atom(start, end, "digits", value, False, link)
    power = _POWER.match(surface)
    if power:
        sign = -1 if power[2] == "-" else 1
        return _Atom(start, end, "digits", _raised(float(power[1]), sign * int(power[3][:5])), False, link)
    plain = surface.isdecimal()
    if _DECIMAL_COMMA.fullmatch(surface):
        surface = surface.replace(".", "").replace(",", ".")
    value = float(_SEPARATORS.sub("", surface).replace("٫", "."))
    multiplier = _MULTIPLIER.match(text, end)
    if multiplier:
        short = multiplier[2] or multiplier[3] or multiplier[1].lower()
        return _Atom(
            start,
            multiplier.end(),
            "digits",
            value * _ABBREVIATIONS[short],
            False,
            link,
            _ABBREVIATIONS[short],
        )
    return _Atom(start, end, "integer" if plain else "digits", value, False, link)


def _raised(base: float, power: int) -> float:
    """A power; one that no float holds is infinite, and is passed over later."""
    try:
        return float(base**power)
    except (OverflowError, ZeroDivisionError):
        return float("inf")


def _read(atoms: list[_Atom], at: int) -> tuple[Numeral | None, int]:
    """The numeral that begins at an atom, if one does, and the atom after it."""
    if atoms[at].kind in {"part", "vulgar"}:
        value = atoms[at].value if atoms[at].kind == "vulgar" else 1 / atoms[at].value
        return _scaled(atoms, at, at + 1, value)
    if atoms[at].kind == "plural":
        return None, at + 1
    value, last_scale, after = _cardinal(atoms, at)
    part, end = _fraction(atoms, after)
    if (
        part is not None
        and end < len(atoms)
        and 1 < atoms[end].value < last_scale
        and atoms[end].kind == "scale"
    ):
        return Numeral(atoms[at].start, atoms[end].end, value + part * atoms[end].value, "words"), end + 1
    if part is not None:
        return _scaled(atoms, at, end, value + part * (last_scale if last_scale >= 1000 else 1))
    following = atoms[after] if after < len(atoms) else None
    if following and following.kind == "part" and not following.link:
        if value == 1 or following.plural or following.value == 4:
            return _scaled(atoms, at, after + 1, value / following.value)
        return None, after + 1  # "twenty-fifth" is a rank
    if following and following.link == "/" and atoms[at].kind == "integer" and after == at + 1:
        return _slashed(atoms, at, value)
    form = "digits" if atoms[at].kind in {"integer", "digits"} else "words"
    if after == at + 1 and atoms[at].kind == "integer":
        form = "integer"
    last = atoms[after - 1]
    scale = last.value if last.kind in {"scale", "plural"} and last.value < value else last.scale
    return Numeral(atoms[at].start, last.end, value, form, scale), after


def _cardinal(atoms: list[_Atom], at: int) -> tuple[float, float, int]:
    """Value of the longest whole number that begins at an atom, its last scale, and the atom after it."""
    total, current, last_scale, previous = 0.0, 0.0, float("inf"), ""
    first = at
    while at < len(atoms):
        kind, value, link = atoms[at].kind, atoms[at].value, atoms[at].link
        if at > first and link in {"of", "/", "point"}:
            break
        if kind in {"scale", "plural"}:
            if at > first and link in {"and", "a"}:
                break
            if current == 0 and total:  # "three lakh crore"
                total *= value
            elif value < last_scale or value == 100:
                if value == 100:
                    current = (current or 1) * 100
                else:
                    total, current, last_scale = total + (current or 1) * value, 0.0, value
            else:
                break
            previous = "hundred" if value == 100 else "scale"
        elif at == first:
            current, previous = value, kind
        elif _continues(atoms, at, previous, current, last_scale):
            current, previous = current + value, kind
        else:
            break
        at += 1
    if at < len(atoms) and atoms[at].link == "point":
        decimals, after = _decimals(atoms, at)
        if decimals:
            return total + current + float(f"0.{decimals}"), 1, after
    return total + current, last_scale if current == 0 and last_scale < float("inf") else 1, at


def _continues(atoms: list[_Atom], at: int, previous: str, current: float, last_scale: float) -> bool:
    """Whether a number atom carries on the number before it: "hundred and six", "twenty-one"."""
    atom = atoms[at]
    following = atoms[at + 1] if at + 1 < len(atoms) else None
    scale_follows = following is not None and following.kind == "scale" and not following.link
    if atom.kind not in {"unit", "ten", "integer", "digits"} or atom.value == 0:
        return False
    if atom.kind in {"integer", "digits"} and not (atom.link == "and" or scale_follows):
        return False
    if atom.link == "and" and _fraction(atoms, at)[0] is not None:
        return False
    if previous == "ten":
        return atom.kind == "unit" and atom.value < 10 and not atom.link
    if previous == "hundred":
        return atom.value < 100 and not (scale_follows and following is not None and following.value == 100)
    if previous == "scale" and current == 0:
        return atom.value < last_scale
    return False


def _decimals(atoms: list[_Atom], at: int) -> tuple[str, int]:
    """Digits after a spoken "point": "zero three", "seventy-one"."""
    digits = ""
    while at < len(atoms) and atoms[at].kind in {"unit", "ten"} and atoms[at].link in {"", "point"}:
        if atoms[at].link == "point" and digits:
            break
        value = int(atoms[at].value)
        if (
            atoms[at].kind == "ten"
            and at + 1 < len(atoms)
            and atoms[at + 1].kind == "unit"
            and not atoms[at + 1].link
        ):
            at += 1
            value += int(atoms[at].value)
        digits += str(value)
        at += 1
    return digits, at


def _fraction(atoms: list[_Atom], at: int) -> tuple[float | None, int]:
    """The fraction that follows a whole number, as in "one and a half", "2 1/4", "1½"."""
    if at >= len(atoms):
        return None, at
    atom = atoms[at]
    if atom.kind == "vulgar" and not atom.link:
        return atom.value, at + 1
    if atom.kind == "part" and atom.link in {"and", "a"}:
        return 1 / atom.value, at + 1
    if atom.link == "and" and atom.kind in {"unit", "ten"}:
        value, after = atom.value, at + 1
        if (
            atom.kind == "ten"
            and after < len(atoms)
            and atoms[after].kind == "unit"
            and not atoms[after].link
        ):
            value, after = value + atoms[after].value, after + 1
        if after < len(atoms) and atoms[after].kind == "part" and not atoms[after].link:
            return (value / atoms[after].value, after + 1) if value < atoms[after].value else (None, at)
    if not atom.link and atom.kind == "integer" and _is_slashed(atoms, at):
        return atom.value / atoms[at + 1].value, at + 2
    return None, at


def _slashed(atoms: list[_Atom], at: int, value: float) -> tuple[Numeral | None, int]:
    """A fraction in digits; dates ("5/17"), seasons and the like are passed over whole."""
    if _is_slashed(atoms, at):
        return Numeral(atoms[at].start, atoms[at + 1].end, value / atoms[at + 1].value, "fraction"), at + 2
    after = at + 1
    while after < len(atoms) and atoms[after].link == "/":
        after += 1
    return None, after


def _is_slashed(atoms: list[_Atom], at: int) -> bool:
    """Whether two atoms are a fraction with a stroke: a usual denominator, above it a smaller number."""
    if at + 1 >= len(atoms) or atoms[at + 1].link != "/" or atoms[at + 1].kind != "integer":
        return False
    further = at + 2 < len(atoms) and atoms[at + 2].link == "/"
    return not further and 0 < atoms[at].value < atoms[at + 1].value and atoms[at + 1].value in _DENOMINATORS


def _scaled(atoms: list[_Atom], first: int, after: int, value: float) -> tuple[Numeral, int]:
    """A fraction with the scale it may be a fraction of: "half a million", "two and a half million"."""
    form = "fraction"
    while after < len(atoms) and atoms[after].kind == "scale" and atoms[after].link in {"", "a", "of"}:
        value *= atoms[after].value
        form, after = "words", after + 1
    if atoms[first].kind in {"integer", "digits", "unit", "ten", "scale"} and value > 1:
        form = "words"
    return Numeral(atoms[first].start, atoms[after - 1].end, value, form), after


def _signed(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the minus that stands before it."""
    if text[numeral.start - 1 : numeral.start] not in _BEHIND_MINUS and not _SPELT_MINUS.match(
        text, max(0, numeral.start - 6)
    ):
        return numeral
    minus = _MINUS.search(text, max(0, numeral.start - 16), numeral.start)
    if not minus:
        return numeral
    return numeral._replace(start=minus.start(), value=-numeral.value)
