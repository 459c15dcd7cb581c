r"""Every way to cut a text into words, each with its reason.

- `tokenize` is the tokeniser: words with their apostrophes and hyphens, numbers with their separators, single marks. Wordings
  are compared in it, and spans are drawn from it.
- `cut_for_tagging` cuts for the tagger: it keeps what has one part of speech together ("$3.5m", "Mr.", "9th"), parts what has
  two ("Silva" and "'s"), and reads a whole quotation as one word.
- `LETTER_RUNS` finds runs of letters, for look-ups of single words beside a number, where hyphens and digits part words:
  "12-seat" gives "seat".
- `COMPOUND_WORDS` finds words with their inner apostrophes and hyphens but without numbers: "two-week", "council's".

Offsets are half-open and count Unicode code points of the text.

What this does not cover: words that were divided with a hyphen at the end of a line, the runs of capitalised words that can be
names (`newslens.extraction.names`), and the words of a counted noun phrase (`noun_phrases`), whose grammars are their own.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newslens.lexicon import alternation, words

__all__ = [
    "COMPOUND_WORDS",
    "FILLER",
    "FRAGMENT",
    "LETTER_RUNS",
    "RUN_ON",
    "UTTERANCE",
    "Token",
    "cut_for_tagging",
    "tokenize",
]

LETTER_RUNS: Final = re.compile(r"[^\W\d_]+")
COMPOUND_WORDS: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

FRAGMENT, UTTERANCE, RUN_ON, FILLER = "\x01", "\x02", "\x04", "\x03"
"""What stands for a quotation in a text that is cut for tagging: one of the first three once, then `FILLER`.

A fragment stands in the middle of the article's clause, an utterance is whole and ends with its own punctuation, a run-on
ends with it but starts in small letters, so that it may hold the verb of the article's clause.
"""

_TOKEN = re.compile(
    r"\d+(?:st|nd|rd|th)\b"  # 3rd
    r"|\d+(?:[.,]\d+)*"  # 1,200.5
    r"|(?:[A-Z]\.){2,}"  # U.S.
    r"|\w+(?:[’'‑‐-]\w+)*"
    r"|[^\w\s]"
)
_INNER = r"(?:[-’'&](?![’']?s\b)\w+)*(?:['’](?=\s))?"
"""What a word goes on with behind a hyphen or apostrophe; its possessive is a word of its own, that of a plural is not."""
_NO_LETTERED_THING = "".join(rf"(?<!\b{word}\s[A-Z]\.)" for word in words("language/lettered_things"))
_TO_TAG = re.compile(
    rf"[a-z]\w+{_INNER}"  # first, because most words are such
    rf"|[{FRAGMENT}{UTTERANCE}{RUN_ON}]{FILLER}*"
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    rf"|(?<!on\s)[A-Z]\.(?=\s[A-Z]){_NO_LETTERED_THING}"  # "George W. Bush", but not "on X. She", "at Gate C. Silva"
    rf"|(?:{alternation(words('language/dotted_abbreviations'))})\."
    r"|[’']s\b"
    r"|[$£€¥]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|km|am|pm|%)?(?:-\w+)*"
    rf"|\w+{_INNER}"
    r"|-{2,3}|[^\w\s]"
)


class Token(NamedTuple):
    """A word, a number or a mark."""

    start: int
    end: int
    surface: str


def tokenize(text: str) -> list[Token]:
    """Words, numbers and marks of a text, in order.

    Examples
    --------
    >>> [token.surface for token in tokenize("Al-Sadr's bloc won $1,200.5")]
    ["Al-Sadr's", 'bloc', 'won', '$', '1,200.5']
    """
    return [Token(found.start(), found.end(), found.group()) for found in _TOKEN.finditer(text)]


def cut_for_tagging(text: str, start: int, end: int) -> tuple[list[str], list[int]]:
    """Words, numbers and marks of ``text[start:end]`` as the tagger reads them, and where each starts.

    Two lists rather than tokens, because most sentences are left untagged.

    Examples
    --------
    >>> cut_for_tagging("Mr. Silva's", 0, 11)
    (['Mr.', 'Silva', "'s"], [0, 4, 9])
    """
    surfaces: list[str] = _TO_TAG.findall(text, start, end)
    starts, at = [], start
    for surface in surfaces:
        # nothing but white space stands between two words
        at = text.index(surface, at)
        starts.append(at)
        at += len(surface)
    return surfaces, starts
