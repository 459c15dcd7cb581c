"""Numbers in a text, in digits and in words, and the value of each.

A number in print is a run of atoms: digits ("1,200", "3.5"), number words ("twenty", "million"), multipliers glued
to digits ("110bn") and denominators ("thirds"). A cheap search finds where one may begin, one regular expression
takes the whole run, and `number_grammar` reads its value.

Takes a text; gives its numerals in order, none overlapping another. Which of them are figures that a report
gives, and which are dates, names or idioms, is not asked here.
"""

from __future__ import annotations

import re
import unicodedata

from newslens import lexicon
from newslens.language.number_grammar import Atom, Numeral, product, read_numeral

__all__ = ["Numeral", "find_numerals", "lowered"]


_WORDS = {word: (float(value), kind) for word, value, kind in lexicon.entries("language/number_words")}
_ABBREVIATIONS = {short: float(value) for short, value, _ in lexicon.entries("language/number_abbreviations")}
_FREE = [short for short, _, how in lexicon.entries("language/number_abbreviations") if how == "free"]
_TIGHT = [short for short, _, how in lexicon.entries("language/number_abbreviations") if how == "tight"]

_VULGAR = "".join(chr(code) for code in (*range(0xBC, 0xBF), *range(0x2150, 0x215F), 0x2189))
# Twelve groups at most, since no longer number is printed so: a column of digits costs no more time than its length.
_DIGITS = (
    r"\d{1,3}(?:\.\d{3}){1,12},\d+"  # 1.111,11
    r"|\d{1,2}(?:,\d{2}){1,12},\d{3}(?!\d)(?:\.\d+)?"  # 12,34,567
    r"|\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d+)?"  # 1,234,567.8
    r"|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,12}(?!\d)(?:\.\d+|,\d{1,2}(?![\d,]))?"  # 1 234 567, 1 234,5
    r"|\d{1,3}(?:['’]\d{3}){1,12}(?![\d'’])(?:\.\d+)?"  # 2'500 of Switzerland
    r"|\d{1,3}(?:\.\d{3}){2,12}(?![\d.])"  # 1.234.567
    r"|\d{1,3}(?:٬\d{3}){1,12}(?:٫\d+)?"
    r"|(?<![\d,])\d+,\d{1,2}(?![\d,])(?!,\d)"  # 3,5: the decimal comma of translations
    r"|\d+(?:[.٫]\d+)?(?:\s?[x×]\s?10\s?\^?\s?[-−+]?\d+|e[-+]?\d+(?!\w)|\^[-+]{0,2}\d+)?"
    r"|(?<![\w.])\.\d+"
    rf"|(?<![{_VULGAR}])[{_VULGAR}](?![{_VULGAR}])"
)
_LINK = r"(?:[^\S\n]{1,3}|[^\S\n]{0,2}-[^\S\n]{0,2})(?:(?:and|point|of)[\s-]{1,3})?(?:an?[\s-]{1,3})?"
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
    rf"(?:{_LINK}(?:{_DIGITS}|(?:{_ALL})\b)|(?<=\d)(?:[{_VULGAR}]|/\d+)|(?<=ty)-firsts?\b)*"
)
_SEED = re.compile(rf"[\d{_VULGAR}]|(?<![\w’'])(?:{_STARTS}|an?\s+(?:{_ALONE_AFTER_ARTICLE}))")
_ATOM = re.compile(rf"(?P<digits>{_DIGITS})|(?P<word>(?:{_ALL}|firsts?)(?:\b|(?=fold\b)))")
_FIRST = (1.0, "rank")
"""Behind the hyphen of a ten only: "the twenty-first" is a rank, "twenty first responders" are twenty."""
_LINKS = ("and", "point", "of", "a", "an")
_MULTIPLIER = re.compile(
    rf"\s?-?((?i:{lexicon.alternation(_FREE)}))(?!\w)|\s?\s?([kKM](?!\w))|({lexicon.alternation(_TIGHT)})(?![\w/])"
)
_EXPONENT = re.compile(r"([\d.٫]+)(?:\s?[x×]\s?10\s?\^?\s?|[eE])([-−+]?\d+)")
_POWER = re.compile(r"([\d.]+)\^([-+]{0,2})(\d+)")
_MINUS = re.compile(
    r"(?:(?<![\w.,)%])(?<!\d\s)(?:[-−]|−\s)|(?<!plus or )\b(?:minus|negative)[\s-]+)$", re.IGNORECASE
)
_BEHIND_MINUS = frozenset("-−")
_SPELT_MINUS = re.compile(r"(?:minus|ative|.{4}−)\s", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\u00a0\u2009\u202f ,٬'’]")
_DECIMAL_COMMA = re.compile(r"\d{1,3}(?:[.\u00a0\u2009\u202f ]\d{3})+,\d+|\d+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}")
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
        simple = _simple(text, low, run.start(), reached)
        if simple is not None:
            found.append(_signed(text, simple))
            continue
        atoms = _atoms(text, low, run.start(), reached)
        at = 0
        while at < len(atoms):
            numeral, at = read_numeral(atoms, at)
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


def _simple(text: str, low: str, start: int, end: int) -> Numeral | None:
    """A number that is one run of digits or one word, as most are; it needs no grammar."""
    surface = low[start:end]
    if end - start < 16 and surface.isdecimal():
        return None if _MULTIPLIER.match(text, end) else Numeral(start, end, float(surface), "integer")
    value, kind = _WORDS.get(surface, (0.0, ""))
    return Numeral(start, end, value, "words") if kind in {"unit", "ten"} else None


def _atoms(text: str, low: str, start: int, end: int) -> list[Atom]:
    """Atoms of a run. The article of "a hundred" and the multiplier of "110bn" are part of their atom."""
    atoms: list[Atom] = []
    before = start
    for match in _ATOM.finditer(low, start, end):
        between = low[before : match.start()]
        link, begin = (_link(between), match.start()) if atoms else ("", start)
        if match["word"]:
            value, kind = _WORDS.get(" ".join(match["word"].split()), _FIRST)
            if atoms and kind == "part" and between.endswith(" a "):  # "a third and | a half"
                begin -= len("a ")
            atom = Atom(begin, match.end(), kind, value, low[match.end() - 1] == "s", link)
        else:
            atom = _digits(text, begin, match.end(), link)
        atoms.append(atom)
        before = atom.end
    return atoms


def _link(between: str) -> str:
    if "/" in between:
        return "/"
    words = between.replace("-", " ").split()
    return next((word for word in _LINKS if word in words), "") if words else ""


def _digits(text: str, start: int, end: int, link: str) -> Atom:
    """A number in digits with what is glued to it."""
    surface = text[start:end]
    if surface in _VULGAR:
        return Atom(start, end, "vulgar", unicodedata.numeric(surface), False, link)
    plain = surface.isdecimal()
    value = float(surface) if plain else _value(surface)
    multiplier = _MULTIPLIER.match(text, end)
    if multiplier:
        short = multiplier[2] or multiplier[3] or multiplier[1].lower()
        scale = _ABBREVIATIONS[short]
        return Atom(start, multiplier.end(), "digits", product(value, scale), False, link, scale)
    return Atom(start, end, "integer" if plain else "digits", value, False, link)


def _value(surface: str) -> float:
    """Value of digits with separators, a decimal sign or an exponent."""
    if exponent := _EXPONENT.match(surface):
        return float(f"{exponent[1].replace('٫', '.')}e{exponent[2].replace('−', '-')[:5]}")
    if power := _POWER.match(surface):
        return _raised(float(power[1]), (-1 if power[2] == "-" else 1) * int(power[3][:5]))
    if _DECIMAL_COMMA.fullmatch(surface):
        surface = surface.replace(".", "").replace(",", ".")
    return float(_SEPARATORS.sub("", surface).replace("٫", "."))


def _raised(base: float, power: int) -> float:
    """A power; one that no float holds is infinite, and is passed over later."""
    try:
        return float(base**power)
    except (OverflowError, ZeroDivisionError):
        return float("inf")


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
