"""Words as a comparison sees them: their form, their stem, the idea they stand for, and what they weigh.

Two texts can agree in four degrees. To the character; but for marks, case and spacing (`bare_letters`), where the signs of a number
are no marks; word by word in other inflections and spellings (`ComparedWord.stem`); and by ideas, where a translator put one word for
another (`ComparedWord.idea`). A content word weighs 1, a number a little more, a word of the closed classes of English
a quarter, a mark almost nothing: "the" and "of" hold no two sentences together.

Stems are those of `newslens.language.stems`. Kindred words (`newslens/lexicon/language/kindred_words.txt`) cover the vocabulary of
public statements, not English at large.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.number_signs import without_marks
from newslens.comparison.shared.word_weights import (
    CONTENT_WEIGHT,
    FUNCTION_WEIGHT,
    MARK_WEIGHT,
    NUMBER_WEIGHT,
    WORDINGS_KEPT,
)
from newslens.language.closed_classes import closed_class_words, function_words
from newslens.language.stems import stem
from newslens.language.tokens import tokenize
from newslens.lexicon import entries, words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CONTENT",
    "FUNCTION",
    "MARK",
    "ComparedWord",
    "bare_letters",
    "is_function",
    "is_kindred",
    "read_words",
    "word",
]

CONTENT, FUNCTION, MARK = "content", "function", "mark"
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "‑": "-", "–": "-"})


class ComparedWord(NamedTuple):
    """A token of a text, ready to be compared."""

    start: int
    end: int
    surface: str
    form: str
    """Case-folded, apostrophes straight, hyphens and a possessive ending gone."""
    stem: str
    idea: str
    """Name of its line in the kindred words, else the stem."""
    kind: str
    """content, function or mark."""
    weight: float


def read_words(text: str, *, marks: bool = False) -> list[ComparedWord]:
    """Words of a text in order.

    Parameters
    ----------
    text
        Any text.
    marks
        Punctuation too, as tokens of its own.

    Examples
    --------
    >>> [(w.form, w.stem, w.kind) for w in read_words("The rebels' firebombs")]
    [('the', 'the', 'function'), ('rebels', 'rebel', 'content'), ('firebombs', 'firebomb', 'content')]
    """
    return list(_words_and_marks(text) if marks else _words(text))


def word(surface: str) -> ComparedWord:
    """One token by itself, at offset 0."""
    return ComparedWord(0, len(surface), surface, *_described(surface))


def is_function(form: str) -> bool:
    """Whether a case-folded form belongs to the closed classes of English."""
    return form in _function_words()


def is_kindred(each: ComparedWord) -> bool:
    """Whether a word stands in the kindred words."""
    return each.idea != each.stem


def bare_letters(text: str) -> str:
    """Letters and numbers of a text, case-folded and without accents: what marks and spacing cannot change.

    Examples
    --------
    >>> bare_letters("The end game, “he” said") == bare_letters("the endgame 'he' said")
    True
    >>> bare_letters("It fell by 3.5.") == bare_letters("It fell by 35.")
    False
    """
    return without_marks(unicodedata.normalize("NFKD", text).casefold(), str.isalnum)


@lru_cache(maxsize=WORDINGS_KEPT)
def _words_and_marks(text: str) -> tuple[ComparedWord, ...]:
    return tuple(
        ComparedWord(token.start, token.end, token.surface, *_described(token.surface))
        for token in tokenize(text)
    )


@lru_cache(maxsize=WORDINGS_KEPT)
def _words(text: str) -> tuple[ComparedWord, ...]:
    return tuple(each for each in _words_and_marks(text) if each.kind != MARK)


@lru_cache(maxsize=65536)
def _described(surface: str) -> tuple[str, str, str, str, float]:
    """Form, stem, idea, kind and weight of a token."""
    form = surface.translate(_APOSTROPHES).casefold()
    if not any(map(str.isalnum, form)):
        return form, form, form, MARK, MARK_WEIGHT
    if is_function(form):
        return form, form, form, FUNCTION, FUNCTION_WEIGHT
    form = form.removesuffix("'s").removesuffix("'").replace("-", "")
    if form[:1].isdigit():
        number = form.replace(",", "").rstrip(".")
        return form, number, number, CONTENT, NUMBER_WEIGHT
    if is_function(form):
        return form, form, form, FUNCTION, FUNCTION_WEIGHT
    stemmed = stem(form)
    return form, stemmed, _idea(form, stemmed), CONTENT, CONTENT_WEIGHT


@cache
def _function_words() -> frozenset[str]:
    return function_words() | closed_class_words("denies") | words("language/modals")


def _idea(form: str, stemmed: str) -> str:
    """Idea that a word stands for: of its line in the kindred words, else the stem itself."""
    by_form, by_stem = _ideas()
    return by_form.get(form) or by_form.get(form.removesuffix("s")) or by_stem.get(stemmed, stemmed)


@cache
def _ideas() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Ideas by form and, where all forms of a stem have one, by stem; an idea is named for its line's first word."""
    by_form: dict[str, str] = {}
    by_stem: dict[str, set[str]] = {}
    for line in entries("language/kindred_words"):
        for each in line:
            form = each.replace("-", "")
            by_form.setdefault(form, f"~{line[0]}")
            by_stem.setdefault(stem(form), set()).add(f"~{line[0]}")
    return by_form, {key: next(iter(names)) for key, names in by_stem.items() if len(names) == 1}
