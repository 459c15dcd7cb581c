"""Lines above a report that say who publishes it and when: "Lund Observer, Tuesday 4 March 2031".

Takes the lines of a text; gives the numbers of those that are a full date beside names, and nothing else: an outlet, a place or
an author ("4 March 2031, Daily Lantern"), a kind of text or edition ("Port of Velm, press release, 4 March 2031"), a remark in
brackets ("(Translated; Agence Nord) 4 March 2031"), an hour, a label ("Lund Observer, posted 4 March 2031 by Ann Lee"), or a later
date behind its own label ("4 March 2031, updated 6 March 2031"). Such a line is no headline and no sentence.

Only lines above the first long paragraph count, and the first line of all only where a headline stands below it or it says
that it is a release or was posted: alone above a report a name and a date are the headline itself ("Battle of Lund, 4 December
1676"). Lines in a row that each have a date of their own are a list.

What this does not cover: a name without a mark between it and the date, and a date without its year.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newslens.language.calendar_names import WEEKDAYS
from newslens.lexicon import alternation, entries, words
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.publication_dates import MONTH
from newslens.reading.publisher_phrases import (
    NAME,
    TEXT_KIND,
    is_publisher_phrase,
    is_text_kind,
    means_another_day,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["stamped_lines"]

_WEEKDAY = rf"(?:(?:{alternation(WEEKDAYS.full)})|(?:(?<![^\W\d_] )|(?<=\bon )|(?<=\bof )|(?<=ed ))(?:{alternation(WEEKDAYS.short)}))\b\.?,?\s+"
"""A weekday before the date; the short one of a name ("The Lund Sun, 4 March 2031") is none."""
_HOUR = r"(?:\d{1,2}(?:[:.]\d{2}(?:\s*[ap]\.?m\b\.?)?|\s*[ap]\.?m\b\.?)(?:\s+[A-Z]{2,4}\b)?)"
_MONTH = rf"(?i:{MONTH})"
_STAMP = re.compile(
    rf"(?<![\w/.])(?:{_WEEKDAY})?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+\d{{4}}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    r"|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/\d{4})\b"
    rf"(?:(?:\s*[,|·/@–—-]\s*|\s+(?:at\s+)?){_HOUR})?"
)
_MARK = re.compile(r"\s*[,|·•–—]\s*|\s+[/-]\s+|(?:(?<=[a-z]{3})|\A)\.\s+")
_IN_BRACKETS = re.compile(rf"\s\(({_STAMP.pattern})\)\Z")
_REMARK = re.compile(r"\([^()\n]{1,60}\)")
_LABEL = rf"(?:first\s+|last\s+|originally\s+)?(?:{alternation(words('page/stamp_labels'))})"
_LABELLED = re.compile(rf"(?i:{_LABEL})(?:\s+(?:by|in)\s+(?:the\s+)?{NAME}|\s+by\s+[\w/@-]+)?(?i:\s+on|:)?")
_KIND_OF = re.compile(rf"(?:(?i:an?)\s+)?{TEXT_KIND}(?:\s+(?:of|dated|from|on))?:?")
_LATER = re.compile(
    rf"(?:\s*[,|·•–—;(/.-]\s*|\s+)(?i:{alternation(label for label, kind in entries('page/date_labels') if kind == 'later')})"
    rf"(?:\s+(?:on|at)|:)?\s*(?:{_STAMP.pattern}|{_HOUR})\)?"
)
"""A later date or hour of the same report behind the first one: ", updated 6 March 2031"."""
_SIGNER = re.compile(
    rf"\s+(?:by|in|on)\s+{NAME}(?:,?\s+(?:on|in|for)\s+{NAME})?|\s+(?:by|in)\s+\w+(?:\s+[\w'’&-]+){{0,5}}"
)
"""Who posted it, behind the date: "by Ann Lee on The Harbour Blog", "by the harbour watch"."""
_USER = re.compile(r"\w+")
_NAMED, _LABELLED_SO = "named", "labelled"


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
    manners: dict[int, str] = {}
    for number, line in enumerate(islice(lines, thresholds.STAMPS_ABOVE)):
        if _is_paragraph(line):
            break
        if len(line) < thresholds.SIGNED_LENGTH and (manner := _manner(line)):
            manners[number] = manner
    named = [number for number, manner in manners.items() if manner == _NAMED]
    if len(named) >= thresholds.LIST_LINES:
        return frozenset(manners).difference(named)
    if 0 in named and (len(lines) == 1 or _is_paragraph(lines[1]) or lines[1].endswith(".")):
        del manners[0]
    return frozenset(manners)


def _manner(line: str) -> str | None:
    """How a line says when a report was published: by names beside the date, or by a label or kind of text; None where it does not."""
    line = _IN_BRACKETS.sub(r" | \1", line)
    first = _LATER.sub("", line)
    if first == line or not _STAMP.search(first):
        return _manner_of_one(line)
    return _LABELLED_SO if _manner_of_one(first) else None


def _manner_of_one(line: str) -> str | None:
    """The same for a line with one date."""
    parts = _STAMP.split(line)
    if len(parts) != 2 or any(means_another_day(remark[1:-1]) for remark in _REMARK.findall(line)):
        return None
    *above, lead = _phrases(parts[0])
    if not lead and above and _LABELLED.fullmatch(above[-1]):
        lead = above.pop()
    behind = parts[1].rstrip().removesuffix(".")
    is_labelled = _LABELLED.fullmatch(lead) is not None
    is_kind = _KIND_OF.fullmatch(lead) is not None
    if (is_labelled or is_kind) and _SIGNER.fullmatch(behind):
        behind = ""
    start, *below = _phrases(behind)
    if start or (lead and not is_labelled and not is_kind):
        return None
    if is_labelled and len(below) == 1 and _USER.fullmatch(below[0]):
        below = []
    return _manner_of_phrases([*above, *below], has_label=is_labelled, has_kind=is_kind)


def _manner_of_phrases(phrases: list[str], *, has_label: bool, has_kind: bool) -> str | None:
    """The same for what stands beside the date and its label."""
    said = [phrase for phrase in phrases if phrase]
    names = [phrase for phrase in said if not is_text_kind(phrase)]
    issues = has_kind or len(names) < len(said)
    if len(names) > thresholds.SIGNED_NAMES or not all(
        is_publisher_phrase(name, issues=issues) for name in names
    ):
        return None
    return _LABELLED_SO if has_label or issues else _NAMED


def _phrases(beside: str) -> list[str]:
    """What stands between the marks of a part of a line, remarks in brackets left out; an empty phrase where a mark ends or begins it."""
    return [phrase.strip() for phrase in _MARK.split(_REMARK.sub(" | ", beside))]


def _is_paragraph(line: str) -> bool:
    """Whether a line is too long for a headline or a summary below it."""
    most = thresholds.FIRST_LINE_PROSE_WORDS
    return len(line.split(maxsplit=most + 1)) > most
