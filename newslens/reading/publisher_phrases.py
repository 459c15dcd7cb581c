"""What may stand beside a date in the line that says who publishes a report and when.

Takes what stands between two marks of a line; tells whether it names a publisher or says what kind of text or edition this is:

- a name ("Lund Observer", "De Velmer Bode", "boats.example") or an author ("By Ann Lee", "From our correspondent in Velm");
- a kind of text or publication ("press release of the Port of Velm", "a sailing blog", "Sunday edition");
- that it was translated ("translated from the Danish"), or where it stands ("page 3", "No. 12").

What is not told is no such phrase: a line with one is a headline, a caption or a sentence. A name that says of another day
("Copyright Lund Observer", "Final Deadline") is none.

What this does not cover: names that open with a small letter or a number, and other languages than English.
"""

from __future__ import annotations

import re

from newslens.lexicon import alternation, entries, words

__all__ = ["NAME", "TEXT_KIND", "is_publisher_phrase", "is_text_kind", "means_another_day"]

_CAPITAL = "[A-ZÀ-ÖØ-ÞŁŚŠŽ]"
_WORD = rf"{_CAPITAL}[\w.'’&-]*+"
_LINK = r"(?:(?:&|and|of|the|for|on|de|del|di|du|la|le|der|des|van|von)\s+)"
NAME = rf"{_WORD}(?:\s+{_LINK}{{0,2}}{_WORD}){{0,7}}"
"""Regular expression source of names of outlets, offices, places and people."""


def _of_kind(wanted: str) -> str:
    return alternation(phrase for phrase, kind in entries("page/publication_kinds") if kind == wanted)


TEXT_KIND = rf"(?i:{_of_kind('text')})\b"
"""Regular expression source of a kind of text that its issuer dates: "press release"."""

_OF_NAME = rf"(?:\s+(?:of|by|from|for|at)\s+(?:the\s+)?{NAME})?"
_NUMBER = r"(?i:page|pages|pp?\.|no\.|nr\.|issue|vol\.)\s*\d{1,5}"
_TEXT = (
    rf"(?:(?i:an?)\s+)?(?:(?!(?i:the|no|old|new)\b)[^\W\d][\w'’-]*\s+)?{TEXT_KIND}(?:\s+{_NUMBER})?{_OF_NAME}"
)
_OUTLET = rf"(?:(?:el|il|la|le|de|der|die|das)\s+)?{NAME}"
_SITE = r"(?:[\w-]+\.)+[a-z]{2,}(?:/[\w-]+)?"
_WRITER = rf"(?:our|an?|the)\s+(?:[\w-]+\s+){{0,2}}(?:{alternation(words('page/writer_nouns'))})s?"
_BYLINE = rf"(?i:{alternation(words('page/byline_openings'))})\s*:?\s+(?:{NAME}|{_WRITER})(?:\s+in\s+{NAME})?"
_ISSUER = rf"(?i:{_of_kind('issuer')}){_OF_NAME}"
_MEDIUM = rf"(?i:an?)\s+(?:[\w'’-]+\s+){{0,2}}(?:{_of_kind('medium')})"
_EDITION = rf"[\w'’-]+\s+(?i:{_of_kind('edition')})"
_TRANSLATED = (
    rf"(?:[\w-]+\s+)?(?i:translated|translation)(?:\s+(?:from|by)\s+(?:[\w'’-]+\s+){{0,7}}?{_WORD})?"
)
_PHRASE = re.compile(
    rf"{_OUTLET}|{_SITE}|{_BYLINE}|{_TEXT}|{_ISSUER}|{_MEDIUM}|{_EDITION}|{_TRANSLATED}|{_NUMBER}"
)
_TEXT_KIND = re.compile(_TEXT)
_BODIES = alternation(
    head.lower() for head, kind, *_ in entries("names/name_heads") if kind == "organisation"
)
_BODY = re.compile(
    rf"{_WORD}(?:\s+{_WORD})?\s+(?:{_BODIES})|{_WORD}\s+(?:{_BODIES})\s+of\s+(?:the\s+)?{NAME}"
)
_OTHER_DATES = words("page/other_dates")


def is_publisher_phrase(phrase: str, *, issues: bool = False) -> bool:
    """Whether a phrase beside a date says who publishes, or what kind of text it is.

    Parameters
    ----------
    phrase
        What stands between two marks of a line, without surrounding white space.
    issues
        Whether the line says that it is a release or a statement: only there is a name with small letters ("Cantonal police")
        that of a body, and "Protesters storm bank" no headline.

    Examples
    --------
    >>> [is_publisher_phrase(phrase) for phrase in ("Lund Observer", "Sunday edition", "Boats sink")]
    [True, True, False]
    >>> is_publisher_phrase("Harbour police", issues=True)
    True
    """
    said = _PHRASE.fullmatch(phrase) or (issues and _BODY.fullmatch(phrase))
    return bool(said) and not means_another_day(phrase)


def means_another_day(phrase: str) -> bool:
    """Whether a phrase beside a date, or a remark in brackets, says that the day is not that of publication.

    Examples
    --------
    >>> [means_another_day(phrase) for phrase in ("Final Deadline", "left", "Lund Observer")]
    [True, True, False]
    """
    spoken = phrase.lower().split()
    return bool(spoken) and not _OTHER_DATES.isdisjoint((spoken[0], spoken[-1]))


def is_text_kind(phrase: str) -> bool:
    """Whether a phrase says what kind of text an office gives out.

    Examples
    --------
    >>> is_text_kind("press release of the Port of Velm"), is_text_kind("Port of Velm")
    (True, False)
    """
    return _TEXT_KIND.fullmatch(phrase) is not None
