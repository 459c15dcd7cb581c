"""Where a sentence ends: the rules behind `newslens.reading.lines.split_sentences`.

Every run of end marks (``.`` ``!`` ``?`` and those of other scripts) is a candidate; a few rules, each asking one
question of the words around it, strike out those that end no sentence: abbreviations by their class
(`newslens/lexicon/language/abbreviations.txt`), initials, ellipses, a lower-case word behind, a quotation that its own
sentence goes on from (``"Never!" Mr Lee said``).

The rules are written for English news and hold for scripts without case and for languages whose abbreviations the
lexicon lists. They need no model and no look beyond a few words, so the time grows with the text.

Where a page lost the space behind a sentence ("She left.He stayed"), the mark ends one before a capitalised word,
behind a word in small letters; behind a name or a number only before a word that opens sentences ("in Velm.The").

What this does not cover: texts without end marks, a full stop that both closes an abbreviation and a sentence
before a name ("He left the U.S. Obama stayed"), and one that closes a clock time before a day ("at 6 a.m. Monday was").
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens.language import language_thresholds as thresholds
from newslens.language.calendar_names import MONTHS, WEEKDAYS
from newslens.language.closed_classes import closed_class_words
from newslens.language.verbs import finite_forms
from newslens.lexicon import alternation, entries, mapping, words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["boundaries"]

_CLOSERS = "\"'”’»)\\]›"
_GLUED = r"(?:(?<=[a-z\d]{2}[.!?])|(?<=[a-z\d]{2}[.!?]”))(?=“?[A-Z][a-z’']*\s)(?!(?:Com|Net|Org)\b)"
"""A capitalised word without a space before it, behind a word or a number."""
# One set of marks in front lets `re` run from mark to mark; what may stand around each follows.
_CANDIDATE = re.compile(
    rf"[.!?…‽。！？｡．؟۔।॥።፧։‼⁇⁈⁉](?:"
    rf"(?<=[.!?…‽])(?<![.!?…‽]{{2}})[.!?…‽]*+(?:\[\d+\])?[{_CLOSERS}]*+(?:(?=\s)|{_GLUED})"  # before white space
    rf"|(?:(?<=[。！？｡])|(?<=．)(?!\d))[。！？｡」』”’）]*"  # Chinese and Japanese put no space behind
    rf"|(?<=[؟۔।॥።፧։‼⁇⁈⁉])[{_CLOSERS}]*)"  # Arabic, Urdu, Hindi, Amharic, Armenian
)
_UNSPACED = re.compile("[。！？｡．؟۔।॥።፧։]")
_LAST_WORD = re.compile(r"[^\s(\[\"“‘«/—–]*$")
_NEXT = re.compile(r"\s*[\"'“‘«‹(\[¿¡„—–-]*\s*(?P<word>[^\s.,;:!?\"”’)]+(?:['’][a-z]+)?)?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_NAME_WITH_PARTICLE = re.compile(r"(?:[a-z]{1,4}[-‐’'])?[a-z]{0,2}[A-Z]")
_SPACED_ELLIPSIS = re.compile(r"(?<=\.)\s\.(?:\s\.)*|(?<=\s)\.(?:\s\.)+")
_DASH_OR_BRACKET = re.compile(r"\s+[(—–-]")
_UNBROKEN = re.compile(r"\S*$")
_PART_OF_ADDRESS = re.compile(r"[/@=_\\]")


def boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """Offsets, within a paragraph, at which a sentence ends, in order; the paragraph's own end is left out.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the paragraph.
    """
    first = start
    skip = start
    for found in _CANDIDATE.finditer(text, start, end):
        left, right = found.span()
        if left < skip or right >= end:
            continue
        if ellipsis := _SPACED_ELLIPSIS.match(
            text, left + (text[left] == "." and text[left - 1 : left] != " "), end
        ):
            skip = ellipsis.end()
            right = _after_ellipsis(text, left, skip, end)
        elif not _ends(text, first, left, right, end):
            continue
        if right:
            yield right
            first = right


def _after_ellipsis(text: str, left: int, right: int, end: int) -> int:
    """End of the sentence at ". . .", or 0: three dots leave words out, a fourth closes the sentence."""
    dots = text.count(".", left, right)
    if dots < 4 or right >= end or not _starts_sentence(_next_word(text, right, end)):
        return 0
    attached = left > 0 and not text[left - 1].isspace()
    return left + 1 if attached else right


def _ends(text: str, first: int, left: int, right: int, end: int) -> bool:
    """Whether the end marks at `left` to `right` end the sentence that starts at `first`."""
    if _UNSPACED.match(text, left):
        return True
    following = _next_word(text, right, end)
    if not text[right].isspace() and not _may_be_glued(text, first, left, following):
        return False
    marks = text[left:right].rstrip("\"'”’»)]›")
    quoted = len(marks) < right - left and text[right - 1] not in ")]"
    if not _starts_sentence(following) or (quoted and _said_behind(text, right, end)):
        return False
    if marks in {"...", "…"}:
        return following != "I" and text[left - 1 : left] not in {"[", "("}
    if marks == "?" and following[0].isdigit():
        return _is_question(text, first, left)
    return marks != "." or quoted or _ends_after_word(text, first, left, following)


def _may_be_glued(text: str, first: int, left: int, following: str) -> bool:
    """Whether a sentence can end at a mark without a space behind it, by the words on either side.

    "She left.He stayed" and "in Velm.The" are two sentences; "Node.Server" and an address are one word.
    """
    unbroken = _UNBROKEN.search(text, max(first, left - thresholds.SENTENCE_REACH), left)
    if unbroken is None or _PART_OF_ADDRESS.search(unbroken.group()):
        return False
    word = _LAST_WORD.search(unbroken.group())
    before = word.group() if word else ""
    return (before.isalpha() and before.islower()) or following in _function_words()


def _is_question(text: str, first: int, left: int) -> bool:
    # Of the sentence so far only the opening counts; the whole of it at each mark would be quadratic.
    begin = text[first : min(left, first + thresholds.SENTENCE_REACH)]
    opening = begin.lstrip("\"'“‘«( \t\xa0").split(maxsplit=1)
    return bool(opening) and opening[0].casefold().strip(",") in closed_class_words("asks")


def _ends_after_word(text: str, first: int, left: int, following: str) -> bool:
    """Whether a single full stop ends a sentence, by the word before it."""
    word = _LAST_WORD.search(text, max(first, left - 30), left)
    before = word.group() if word else ""
    if before.isdecimal() and (
        not text[max(first, left - thresholds.SENTENCE_REACH) : left].strip().removesuffix(before)
        or following in words("language/ordinal_followers")
    ):
        return False
    goes_on = _DASH_OR_BRACKET.match(text, left + 1) is not None
    opens = following in _function_words() and not goes_on
    kind = _abbreviations().get(before.casefold())
    if kind is not None:
        return _ends_after_abbreviation(
            kind,
            text[max(first, left - thresholds.SENTENCE_REACH) : left],
            following,
            opens=opens,
            goes_on=goes_on or (kind == "clock" and _day_or_zone().match(text, left + 1) is not None),
        )
    if before == "I":
        return opens and not _name_before(text, first, left - 1)
    return _INITIALS.fullmatch(before) is None or opens or _is_lettered(text, first, left - len(before))


def _is_lettered(text: str, first: int, left: int) -> bool:
    """Whether the word before a letter is a thing that has letters for numbers: "at Gate | C. Silva left"."""
    before = text[max(first, left - thresholds.SENTENCE_REACH) : left].split()
    return bool(before) and before[-1] in words("language/lettered_things")


def _ends_after_abbreviation(kind: str, sentence: str, following: str, *, opens: bool, goes_on: bool) -> bool:
    """Whether a full stop ends a sentence, by the class of the abbreviation before it."""
    if kind == "clock":
        return len(sentence.split()) > thresholds.FRONTED_WORDS and not goes_on
    if kind in {"number", "month"}:
        return not following[0].isdigit() and (opens or kind == "number")
    return kind == "open" and opens


def _next_word(text: str, right: int, end: int) -> str:
    found = _NEXT.match(text, right, min(end, right + thresholds.SENTENCE_REACH))
    return (found["word"] or "") if found else ""


def _starts_sentence(word: str) -> bool:
    """A capital, a digit, a letter of a script without case, or a name with its particle ("al-Sadr", "iPhone")."""
    if not word:
        return False
    return not word[0].islower() or _NAME_WITH_PARTICLE.match(word) is not None


def _name_before(text: str, first: int, left: int) -> bool:
    """Whether the word before an initial is a name: capital letter, and not the first of its sentence."""
    words = text[max(first, left - 40) : left].split()
    return bool(words) and words[-1][:1].isupper() and words[-1] not in _function_words()


def _said_behind(text: str, right: int, end: int) -> bool:
    """Whether a quotation is followed by a name and the verb that reports it."""
    return _reported().match(text, right, min(end, right + thresholds.SENTENCE_REACH)) is not None


@cache
def _reported() -> re.Pattern[str]:
    verbs = {fields[0] for fields in entries("speech/reporting_verbs") if " " not in fields[0]}
    forms = {form for verb in verbs for form in finite_forms(verb)}
    pronouns = r"(?!(?:I|He|She|We|They|You|It|This|That|These|Those|But|And)\b)"
    name = r"(?:[A-Z][\w.'’-]*|al-\w+|of|the|de|von|van|bin)"
    return re.compile(rf"\s+{pronouns}{name}(?:\s+{name}){{0,5}}\s+(?:{alternation(forms)})\b(?!-)")


@cache
def _day_or_zone() -> re.Pattern[str]:
    """What a clock time goes on with: "6 a.m. Monday", "4 a.m. Oct. 3", "5 p.m. EDT", "9 a.m. Velm time"."""
    days = alternation([*WEEKDAYS.full, *(f"{short}." for short in WEEKDAYS.short)])
    months = alternation(MONTHS.numbers)
    zones = alternation(words("dates/time_zones"))
    return re.compile(
        rf"\s+(?:(?:{days})(?![\w'’])|(?:{months})\.?\s+\d|(?:{zones})\b|(?:[A-Z][a-z]+\s+){{1,3}}[Tt]ime\b"
        rf"|(?:Eastern|Central|Mountain|Pacific)\s+(?:on|{days})\b)"
    )


@cache
def _abbreviations() -> dict[str, str]:
    return {key.casefold(): kind for key, kind in mapping("language/abbreviations").items()}


@cache
def _function_words() -> frozenset[str]:
    opening = frozenset(word for word, kind in entries("language/sentence_openers") if kind == "function")
    return opening | {word.capitalize() for word in closed_class_words("opens")}
