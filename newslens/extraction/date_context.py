"""What the sentence says about a date in it: whether it lies ahead or behind, and what it dates.

Tense: the marker nearest to the date in its clause decides, first to its left, then to its right: a past form
("was", "killed"), or a word that looks ahead ("will", "scheduled", "by Friday"; `newslens/lexicon/future_markers.txt`).

What is dated, as far as the words beside the date show it: the noun it stands before ("the 10 October elections",
"Friday's protest"), the event it stands behind ("elections held two weeks ago", "elections last month"), else the
verb of its clause ("fell on Sunday"). No parser is asked, so in a nested clause the answer can be the wrong verb.
"""

from __future__ import annotations

import re
from functools import cache

from newslens.lexicon import alternation, entries, words

__all__ = ["dated", "tense"]

_CLAUSE = re.compile(r"[;:—–()\[\]\"“”]|,\s|\s-\s")
_REACH = 160
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\s+")
_LEAD = r"(?:\s+(?:on|in|at|of|from|since|over|during|for|by|the|about|around|early|late|until|through))*\s*$"
_PASSIVE = r"(?:\s+(?:which|that|was|were|is|are|will|to|be|being|been|had|has|have|also|last|first|only))*"
_VERBAL = re.compile(
    r"\b(?:(?:will|would|shall|to|must|should|can|could|may|might)\s+(?:not\s+|be\s+|have\s+)*(?P<base>\w+)"
    r"|(?:been|is|are|was|were)\s+(?P<running>\w{2,}ing)\b|(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*))",
    re.IGNORECASE,
)
_AUXILIARIES = frozenset(
    {"was", "were", "had", "did", "has", "have", "been", "is", "are", "be", "will", "would"}
)


def tense(text: str, start: int, end: int, sentence: tuple[int, int]) -> str | None:
    """Whether the date at `start` to `end` lies ahead ("future") or behind ("past"); None where nothing tells.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the date.
    sentence
        Offsets of its sentence.

    Examples
    --------
    >>> text = "Members will vote on Thursday, the speaker said."
    >>> tense(text, 21, 29, (0, len(text)))
    'future'
    """
    left = text[max(sentence[0], start - _REACH) : start]
    right = text[end : min(sentence[1], end + _REACH)]
    near_left = _CLAUSE.split(left)[-1]
    near_right = _CLAUSE.split(right.lstrip(", "), maxsplit=1)[0]
    sides = [(near_left, -1), (near_right, 0), (left, -1), (right, 0)]
    for side, index in sides:
        found = list(_markers().finditer(side))
        if found:
            return "future" if found[index].lastgroup == "future" else "past"
    return None


def dated(text: str, start: int, end: int, sentence: tuple[int, int]) -> str | None:
    """Noun or verb that the date at `start` to `end` dates, in lower case; None where the sentence does not show it.

    Parameters
    ----------
    text
        Text of the article.
    start, end
        Offsets of the date.
    sentence
        Offsets of its sentence.

    Examples
    --------
    >>> text = "The party lost in the 10 October elections."
    >>> dated(text, 22, 32, (0, len(text)))
    'elections'
    """
    left = text[max(sentence[0], start - _REACH) : start]
    right = text[end : min(sentence[1], end + _REACH)]
    clause = _CLAUSE.split(left)[-1]
    return (
        _behind(left, right)
        or _event_before(left, clause)
        or _verb(clause, last=True)
        or _last_event(clause)
        or _verb(_CLAUSE.split(right.lstrip(", "), maxsplit=1)[0], last=False)
        or _verb(left, last=True)
        or _verb(right, last=False)
    )


def _behind(left: str, right: str) -> str | None:
    """Noun that the date stands before: "Friday's protest", "the 2018 vote"."""
    possessive = _POSSESSIVE.match(right)
    phrase = _noun_phrase(right[possessive.end() :] if possessive else right.removeprefix(" "))
    if not phrase or (not possessive and not right.startswith(" ")):
        return None
    event = next((word for word in reversed(phrase) if word in _events()), None)
    named = re.search(r"\b(?:the|a|an|this|that|its|his|her|their|['’]s)\s+$", left, re.IGNORECASE)
    if possessive or named:
        return event or phrase[-1]
    return event if event in {phrase[0], phrase[-1]} else None


def _noun_phrase(right: str) -> list[str]:
    """Words behind the date up to the first that is no part of a noun phrase."""
    phrase: list[str] = []
    position = 0
    for found in _WORD.finditer(right, 0, 80):
        word = found.group().casefold()
        between = right[position : found.start()]
        if between.strip() or word in _closed() or _is_past(word) or len(phrase) == 5:
            break
        phrase.append(word.removesuffix("'s").removesuffix("’s"))
        position = found.end()
    return phrase


def _event_before(left: str, clause: str) -> str | None:
    """Event that the date stands behind: "elections held on", "riots in"."""
    if held := _held().search(left):
        noun = held["noun"].casefold()
        return noun if noun in _events() else _last_event(clause) or noun
    found = _event().search(left)
    return found["noun"].casefold() if found else None


def _last_event(clause: str) -> str | None:
    found = [word for match in _WORD.finditer(clause) if (word := match.group().casefold()) in _events()]
    return found[-1] if found else None


def _verb(clause: str, *, last: bool) -> str | None:
    """Last or first verb of a clause: a past form, a base behind a modal verb, or a running form."""
    found: list[str] = []
    for match in _VERBAL.finditer(clause):
        word = (match["base"] or match["running"] or match["word"]).casefold()
        if word not in _AUXILIARIES and (
            match["running"] or _is_past(word) or (match["base"] and word in _bases())
        ):
            found.append(word)
    return (found[-1] if last else found[0]) if found else None


def _is_past(word: str) -> bool:
    return word in _past_forms() or (
        word.endswith("ed") and len(word) > 4 and word not in words("no_past_forms")
    )


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(
        form for fields in entries("verbs") for field in fields[1:] for form in field.split() if form
    )


@cache
def _bases() -> frozenset[str]:
    return frozenset(fields[0] for fields in entries("verbs") if fields[0] not in words("event_nouns"))


@cache
def _events() -> frozenset[str]:
    nouns = words("event_nouns")
    return nouns | {f"{noun}s" for noun in nouns}


@cache
def _closed() -> frozenset[str]:
    return (
        words("function_words")
        | words("modals")
        | _AUXILIARIES
        | {"when", "as", "after", "before", "while", "because", "said"}
    )


@cache
def _markers() -> re.Pattern[str]:
    """Markers of tense, in one expression; a verb after "will" belongs to it."""
    ahead = "|".join(
        r"\s+".join(re.escape(part).replace(r"\*", r"\w*") for part in fields[0].split())
        for fields in sorted(entries("future_markers"), key=lambda fields: -len(fields[0]))
    )
    past = alternation(_past_forms() | {"was", "were", "had", "did", "has", "have"})
    none = alternation(words("no_past_forms"))
    return re.compile(
        rf"(?:(?<!\w)(?P<future>(?:{ahead}|['’]ll)(?!\w)(?:\s+(?:be|have|been|not|also|likely|\w+ly))*(?:\s+(?:\w+ed|{past})\b)?"
        rf"|(?:by|until|till|before|no\s+later\s+than)(?:\s+the)?\s*$)"
        rf"|(?<![\w-])(?!(?:{none})\b)(?P<past>(?:{past})\b|\w{{2,}}ed\b))",
        re.IGNORECASE,
    )


@cache
def _held() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<noun>[^\W\d_][\w-]+){_PASSIVE}\s+(?:{alternation(words('holding_verbs'))}){_LEAD}",
        re.IGNORECASE,
    )


@cache
def _event() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<noun>{alternation(_events())}){_LEAD}", re.IGNORECASE)
