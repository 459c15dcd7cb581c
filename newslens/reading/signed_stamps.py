"""Lines above a report that say who publishes it and when: "Lund Observer, Tuesday 4 March 2031".

Takes the lines of a text; gives the numbers of those that are a full date beside names, and nothing else: an outlet, a place or
an author ("4 March 2031, Daily Lantern"), a remark in brackets ("(Translated; Agence Nord) 4 March 2031"), an hour, or a label
with whoever posted it ("Posted on 4 March 2031 by the team"). Such a line is no headline and no sentence.

Only lines above the first long paragraph count, and the first line of all only where a headline stands below it: alone above
a report it is the headline itself ("Battle of Lund, 4 December 1676").

What this does not cover: a name without a mark between it and the date, and a date without its year.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newslens.lexicon import alternation, entries, words
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.publication_dates import MONTH

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["stamped_lines"]

_DAYS = alternation(name for fields in entries("dates/weekdays") for name in (fields[0], *fields[2].split()))
_HOUR = r"(?:\d{1,2}(?:[:.]\d{2}(?:\s*[ap]\.?m\b\.?)?|\s*[ap]\.?m\b\.?)(?:\s+[A-Z]{2,4}\b)?)"
_STAMP = (
    rf"(?:(?:{_DAYS})\b\.?,?\s+)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+\d{{4}}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})\b"
    rf"(?:(?:\s*[,|·/@–—-]\s*|\s+(?:at\s+)?){_HOUR})?"
)
_MARK = r"\s*[,|·•–—-]\s*"
_REMARK = r"\([^()\n]{1,60}\)"
_WORD = r"(?:[A-Z][\w.'’&-]*+|[a-z][\w-]*+\.[a-z]\w*+)"
_LINK = r"(?:(?:&|and|of|the|for|on|de|del|di|du|la|le|der|des|van|von)\s+)"
_NAME = rf"{_WORD}(?:\s+{_LINK}{{0,2}}{_WORD}){{0,7}}"
_SIGNED = re.compile(
    rf"(?:{_REMARK}\s*)?(?:{_NAME}(?:\s*{_REMARK})?{_MARK}){{0,2}}{_STAMP}(?:{_MARK}{_NAME})?(?:\s*{_REMARK})?\.?"
    rf"|{_NAME}\s+\({_STAMP}\)"
)
_LABEL = alternation(words("page/stamp_labels"))
_POSTED = re.compile(
    rf"(?i:(?:first\s+|last\s+)?(?:{_LABEL}))(?:\s+by\s+(?:the\s+)?{_NAME},?)?(?i:\s+on|:)?\s+{_STAMP}"
    rf"(?:{_MARK}(?:{_NAME}|\w+)|(?:{_MARK}|\s+)(?:by|in)\s+\w+(?:\s+[\w.'’&-]+){{0,5}})?\.?"
)


def stamped_lines(lines: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines that say when a report was published, and by whom.

    Parameters
    ----------
    lines
        Lines of a text, none blank, without surrounding white space.

    Examples
    --------
    >>> sorted(stamped_lines(["Ferry sinks", "Lund Observer, 4 March 2031", "A ferry sank."]))
    [1]
    >>> sorted(stamped_lines(["Battle of Lund, 4 December 1676", "It was the bloodiest day that the two kings ever saw."]))
    []
    """
    found: set[int] = set()
    for number, line in enumerate(islice(lines, thresholds.STAMPS_ABOVE)):
        if _is_paragraph(line):
            break
        if len(line) < thresholds.STAMP_LENGTH and (_SIGNED.fullmatch(line) or _POSTED.fullmatch(line)):
            found.add(number)
    if 0 in found and (len(lines) == 1 or _is_paragraph(lines[1]) or lines[1].endswith(".")):
        found.discard(0)
    return frozenset(found)


def _is_paragraph(line: str) -> bool:
    """Whether a line is too long for a headline or a summary below it."""
    most = thresholds.FIRST_LINE_PROSE_WORDS
    return len(line.split(maxsplit=most + 1)) > most
