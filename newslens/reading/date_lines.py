"""When an article says itself that it was published, where nobody else says so.

Takes the text of an article; gives the date of its own date line. Looked at are the lines above the report and the last ones
of the text that are a stamp and nothing else ("Published 16 October 2031 9.05 BST", "Tuesday, 20 December 2005", "LOAD-DATE:
October 16, 2031"), those above the report that say beside the date who publishes it ("Lund Observer, press release, 20 December
2005"), then the dateline, where it holds a year. What is said to be the hour of publication goes before what was updated later or
loaded into an archive.

What is doubtful is left out: stamps of several days, dates without a year, "4/9/2007", which can be two days; "8.9.2007" is the
eighth of September, since dates with points have the day first. What this does not cover: dates in the prose of a report.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from newslens.lexicon import alternation, entries
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.datelines_and_links import leading_dateline
from newslens.reading.line_role_words import is_timestamp
from newslens.reading.publication_dates import find_stamps, instant_of, parse_published
from newslens.reading.signed_stamps import stamped_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["StatedPublication", "stated_publication"]

_LABELS = {
    kind: alternation(word for word, each in entries("page/date_labels") if each == kind)
    for kind in ("first", "later")
}
_LABELLED = re.compile(rf"\W*(?:{_LABELS['first']}|{_LABELS['later']})\s*:\s*(?=.*\d)", re.IGNORECASE)
_PARTS = re.compile(rf"(?i)(?=\b(?:{_LABELS['first']}|{_LABELS['later']})\b)")
_LATER = re.compile(rf"\W*(?:{_LABELS['later']})\b", re.IGNORECASE)


class StatedPublication(NamedTuple):
    """When an article says that it was published."""

    published: dt.datetime
    """On its own clock."""
    published_utc: dt.datetime | None
    """The instant, where the stamp names its zone."""


def stated_publication(text: str) -> StatedPublication | None:
    r"""When an article says that it was published; None where it does not, or says several days.

    Examples
    --------
    >>> stated_publication("Ferry sinks\nPublished 3 March 2031 9.05 GMT\nTwo boats sank.").published
    datetime.datetime(2031, 3, 3, 9, 5)
    >>> stated_publication("Two boats sank on 3 March 2031.")
    """
    first: list[str] = []
    later: list[str] = []
    for part in _stamps(text):
        (later if _LATER.match(part) else first).append(part)
    datelines = [line for line in map(leading_dateline, text.split("\n")[: thresholds.STAMPS_ABOVE]) if line]
    for stated in (first, datelines, later):
        if stamps := [stamp for part in stated for stamp in find_stamps(part)]:
            return _agreed(stamps)
    return None


def _stamps(text: str) -> Iterator[str]:
    """Stamps of the first and the last lines; one that holds two ("Published ... Updated ...") is cut in two."""
    lines = text.strip().split("\n")
    above = lines[: thresholds.STAMPS_ABOVE]
    below = lines[thresholds.STAMPS_ABOVE :][-thresholds.STAMPS_BELOW :]
    written = [line.strip() for line in above if line.strip()]
    signed = [written[number] for number in sorted(stamped_lines(written))]
    alone = [
        line
        for line in (*above, *below)
        if len(line) < thresholds.STAMP_LENGTH and (_LABELLED.match(line) or is_timestamp(line))
    ]
    for line in (*signed, *alone):
        yield from filter(None, map(str.strip, _PARTS.split(line)))


def _read(stamp: str) -> StatedPublication | None:
    try:
        published = parse_published(stamp)
    except ValueError:
        return None
    return None if published is None else StatedPublication(published, instant_of(stamp))


def _agreed(stamps: list[str]) -> StatedPublication | None:
    """The first of some stamps of one day that gives an hour; None where they give several days, or one of them can be two."""
    read = [each for each in map(_read, stamps) if each is not None]
    if len(read) < len(stamps) or len({each.published.date() for each in read}) > 1:
        return None
    return next((each for each in read if each.published.time() != dt.time()), read[0])
