"""What the sentence says about a date in it: whether it lies ahead or behind, and what it dates.

Tense: the marker nearest to the date in its clause decides, first to its left, then to its right: a past form
("was", "killed"), or words that look ahead ("will", "scheduled", "by Friday"; `newslens/lexicon/future_markers.txt`).

What is dated, as far as the words beside the date show it: the noun it stands before ("the 10 October elections",
"Friday's protest"), the event it stands behind ("elections held two weeks ago", "elections last month"), else the
verb of its clause ("fell on Sunday"). No parser is asked, so in a nested clause the answer can be the wrong verb.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from newslens.language.closed_classes import function_words
from newslens.lexicon import entries, words

__all__ = ["Context", "context_of"]

_CLAUSE = re.compile(r"[;:—–()\[\]\"“”]|,\s|\s-\s")
_REACH = 160
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\s+")
_PHRASE = 5
_ING = 5
_ED = 4
_NAMING = frozenset({"the", "a", "an", "this", "that", "its", "his", "her", "their", "our"})
_LEADS = frozenset(
    [
        "on",
        "in",
        "at",
        "of",
        "from",
        "since",
        "over",
        "during",
        "for",
        "by",
        "the",
        "about",
        "around",
        "early",
        "late",
        "until",
        "through",
    ]
)
_PASSIVE = frozenset(
    [
        "which",
        "that",
        "was",
        "were",
        "is",
        "are",
        "will",
        "to",
        "be",
        "being",
        "been",
        "had",
        "has",
        "have",
        "also",
        "last",
        "first",
        "only",
    ]
)
_BE = frozenset({"been", "is", "are", "was", "were"})
_BEFORE_BASE = frozenset({"will", "would", "shall", "to", "must", "should", "can", "could", "may", "might"})
_FILLERS = frozenset({"be", "have", "been", "not", "also", "likely"})
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "did", "has", "have"})
_AUXILIARIES = _PAST_AUXILIARIES | {"been", "is", "are", "be", "will", "would"}
_DEADLINE = frozenset({"by", "until", "till"})


@dataclass(frozen=True)
class Context:
    """The words around a date in its sentence."""

    left: str
    right: str

    @cached_property
    def before(self) -> list[str]:
        """Words of the clause up to the date, in lower case."""
        return _words(_CLAUSE.split(self.left)[-1])

    @cached_property
    def behind(self) -> list[str]:
        """Words of the clause behind the date, in lower case."""
        return _words(_CLAUSE.split(self.right.lstrip(", "), maxsplit=1)[0])

    @property
    def lead(self) -> str:
        """The word before the date."""
        return self.before[-1] if self.before else ""

    def tense(self) -> str | None:
        """Whether the date lies ahead ("future") or behind ("past"); None where nothing tells."""
        near = [word for word in self.before[-2:] if word != "the"]
        if near and near[-1] in _DEADLINE:
            return "future"
        if found := _tenses(self.before):
            return found[-1]
        if found := _tenses(self.behind):
            return found[0]
        if found := _tenses(_words(self.left)):
            return found[-1]
        found = _tenses(_words(self.right))
        return found[0] if found else None

    def dated(self) -> str | None:
        """Noun or verb that the date dates, in lower case; None where the sentence does not show it."""
        chosen = self._noun_behind() or self._event_before()
        if chosen is None and (verbs := _verbs(self.before)):
            chosen = verbs[-1]
        chosen = chosen or _last_event(self.before)
        if chosen is None and (verbs := _verbs(self.behind)):
            chosen = verbs[0]
        if chosen is None and (verbs := _verbs(_words(self.left))):
            chosen = verbs[-1]
        if chosen is None and (verbs := _verbs(_words(self.right))):
            chosen = verbs[0]
        return chosen

    def _noun_behind(self) -> str | None:
        """Noun that the date stands before: "Friday's protest", "the 2018 vote"."""
        possessive = _POSSESSIVE.match(self.right)
        if not possessive and not self.right.startswith(" "):
            return None
        phrase = _noun_phrase(self.right[possessive.end() if possessive else 1 :])
        if not phrase:
            return None
        event = next((word for word in reversed(phrase) if word in _events()), None)
        if possessive or self.lead in _NAMING or self.lead.endswith(("'s", "’s")):
            return event or phrase[-1]
        return event if event in {phrase[0], phrase[-1]} else None

    def _event_before(self) -> str | None:
        """Event that the date stands behind: "elections held on", "riots in"."""
        clause = list(self.before)
        _strip(clause, _LEADS)
        if clause and clause[-1] in words("dates/holding_verbs"):
            clause.pop()
            _strip(clause, _PASSIVE)
            return _last_event(clause) or (clause[-1] if clause else None)
        return clause[-1] if clause and clause[-1] in _events() else None


def context_of(text: str, start: int, end: int, sentence: tuple[int, int]) -> Context:
    """The words around a date.

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
    >>> context_of(text, 21, 29, (0, len(text))).tense()
    'future'
    >>> text = "The party lost in the 10 October elections."
    >>> context_of(text, 22, 32, (0, len(text))).dated()
    'elections'
    """
    return Context(text[max(sentence[0], start - _REACH) : start], text[end : min(sentence[1], end + _REACH)])


def _words(clause: str) -> list[str]:
    return _WORD.findall(clause.casefold())


def _strip(clause: list[str], strippable: frozenset[str]) -> None:
    """Take words off the end of a clause."""
    while clause and clause[-1] in strippable:
        clause.pop()


def _tenses(clause: list[str]) -> list[str]:
    """Markers of tense in a clause, in order; a verb after "will" belongs to it and is no past form."""
    found: list[str] = []
    position = 0
    while position < len(clause):
        kind = _kind(clause[position])
        length = _looks_ahead(clause, position) if kind == "ahead" else 0
        position += length or 1
        if length:
            found.append("future")
            while position < len(clause) and (
                clause[position] in _FILLERS or clause[position].endswith("ly")
            ):
                position += 1
            position += position < len(clause) and _is_past(clause[position])
        elif kind == "past":
            found.append("past")
    return found


@lru_cache(4096)
def _kind(word: str) -> str:
    """Whether a word can be, or open, a marker of tense."""
    if word in _markers() or word.startswith(_stems()) or word.endswith(("'ll", "’ll")):
        return "ahead" if not _is_past(word) or word in _markers() or word.startswith(_stems()) else "past"
    return "past" if word in _PAST_AUXILIARIES or _is_past(word) else ""


def _looks_ahead(clause: list[str], position: int) -> int:
    """Number of words of the marker at a position that looks ahead, or 0."""
    word = clause[position]
    if word.endswith(("'ll", "’ll")):
        return 1
    for rest in _markers().get(word, ()):
        if tuple(clause[position + 1 : position + 1 + len(rest)]) == rest:
            return 1 + len(rest)
    return 1 if word.startswith(_stems()) else 0


def _verbs(clause: list[str]) -> list[str]:
    """Verbs of a clause: past forms, bases behind a modal verb, running forms behind a form of "be"."""
    found: list[str] = []
    for position, word in enumerate(clause):
        if _is_past(word) and word not in _AUXILIARIES:
            found.append(word)
            continue
        previous = clause[position - 1] if position else ""
        running = previous in _BE and word.endswith("ing") and len(word) > _ING
        if running or (previous in _BEFORE_BASE and word in _bases() and word not in _AUXILIARIES):
            found.append(word)
    return found


def _noun_phrase(right: str) -> list[str]:
    """Words behind the date up to the first that is no part of a noun phrase."""
    phrase: list[str] = []
    position = 0
    for found in _WORD.finditer(right, 0, 80):
        word = found.group().casefold()
        if (
            right[position : found.start()].strip()
            or word in _closed()
            or _is_past(word)
            or len(phrase) == _PHRASE
        ):
            break
        phrase.append(word.removesuffix("'s").removesuffix("’s"))
        position = found.end()
    return phrase


def _last_event(clause: list[str]) -> str | None:
    return next((word for word in reversed(clause) if word in _events()), None)


@lru_cache(4096)
def _is_past(word: str) -> bool:
    return word in _past_forms() or (
        word.endswith("ed") and len(word) > _ED and word not in words("language/no_past_forms")
    )


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(
        form for fields in entries("language/verbs") for field in fields[1:] for form in field.split()
    )


@cache
def _bases() -> frozenset[str]:
    return frozenset(
        fields[0] for fields in entries("language/verbs") if fields[0] not in words("dates/event_nouns")
    )


@cache
def _events() -> frozenset[str]:
    nouns = words("dates/event_nouns")
    return nouns | {f"{noun}s" for noun in nouns}


@cache
def _closed() -> frozenset[str]:
    return (
        function_words()
        | words("language/modals")
        | _AUXILIARIES
        | {"when", "as", "after", "before", "while", "because", "said"}
    )


@cache
def _markers() -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word of each marker that looks ahead, to the words that follow it, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for fields in entries("dates/future_markers"):
        first, *rest = fields[0].split()
        if not first.endswith("*"):
            found.setdefault(first, []).append(tuple(rest))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in found.items()}


@cache
def _stems() -> tuple[str, ...]:
    return tuple(fields[0][:-1] for fields in entries("dates/future_markers") if fields[0].endswith("*"))
