"""Notes on the author below a report ("Ann Lee covers schools for the Herald.").

Takes a line, says whether it introduces a writer to the reader. Such a note starts with a full name and tells in the present tense that
its bearer writes for a newspaper. It stands below the report, so a line is looked at only there (`newslens.reading.line_roles`): in a
report, "Ann Lee is a reporter for the Herald" can tell of a witness.

What this does not cover: notes on writers who are known for something else ("Ann Lee is a professor of law").
"""

from __future__ import annotations

import re
from functools import cache

from newslens.lexicon import alternation, words
from newslens.reading import reading_thresholds as thresholds

__all__ = ["is_author_note"]

_NAME = r"(?!The |An? |Our )[A-Z][\w.'’-]*(?: (?:(?:de|di|da|van|von|der|el|al) )?[A-Z][\w.'’-]*){1,3}"
_PAST = re.compile(r"\b(?:was|were|had|said|says|told|will|would)\b")
_SENTENCE = re.compile(r"[^.!?]+")


def is_author_note(line: str) -> bool:
    """Whether a line introduces its writer.

    Parameters
    ----------
    line
        A line without surrounding white space.

    Examples
    --------
    >>> is_author_note("Ann Lee covers schools for the Herald."), is_author_note("Ann Lee is a reporter at the Herald.")
    (True, True)
    >>> is_author_note("Ann Lee is a pilot at the port."), is_author_note("Ann Lee, a reporter at the Herald, was hurt.")
    (False, False)
    """
    if len(line) > thresholds.AUTHOR_NOTE_LENGTH or not line[0].isupper():
        return False
    found = _note().match(line)
    if found is None:
        return False
    rest = _SENTENCE.match(line, found.end())
    return rest is None or _PAST.search(rest.group()) is None


@cache
def _note() -> re.Pattern[str]:
    """A name, and what it writes or that it is a writer."""
    writer = rf"(?:{alternation(words('page/writer_nouns'))})s?"
    return re.compile(
        rf"(?:About the author:? )?{_NAME}(?:(?:,| and) {_NAME})*"
        rf" (?:(?:is|are) (?:(?:an?|the|our|one of our) )?(?:[\w'’,&/-]+ ){{0,5}}?{writer}\b(?! (?:who|whose)\b)"
        rf"|(?:also )?(?:covers?|reports? on|writes? (?:about|on|for)) )"
    )
