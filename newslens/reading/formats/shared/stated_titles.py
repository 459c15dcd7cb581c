"""Whether the title that a document's properties state is the title of its text.

Programs fill the properties of a document by themselves: with the first words that were typed, with the name of a template,
with the owner of the machine and the hour of saving. Author and date of the properties are therefore never taken for byline
and day of publication; a title is, where the text has it as a line at its head.
"""

from __future__ import annotations

from newslens.reading.formats.shared import format_thresholds as thresholds

__all__ = ["stated_title"]

_MARKS = "|–—-:·•»«"
_BEFORE = tuple(f"{mark} " for mark in _MARKS)
_BEHIND = (*(f" {mark} " for mark in _MARKS), ": ")
"""What stands between a headline and the name of a site, from either side."""


def stated_title(title: str | None, text: str) -> dict[str, str]:
    r"""The title as a field, where the text has it as one of its first lines.

    A browser gives a document the title of its page, in which the name of the site stands beside the headline.

    Examples
    --------
    >>> stated_title("Boats  sink", "The Herald\nBOATS SINK\nTwo boats sank.")
    {'title': 'BOATS SINK'}
    >>> stated_title("Boats sink off Lund | The Herald", "The Herald\nBoats sink off Lund\nTwo boats sank.")
    {'title': 'Boats sink off Lund'}
    >>> stated_title("Document1", "Boats sink\nTwo boats sank.")
    {}
    """
    whole = _folded(title or "")
    lines = [line.strip() for line in text.split("\n", thresholds.TITLE_LINES)[: thresholds.TITLE_LINES]]
    heads = [
        line for line in lines if line and (_folded(line) == whole or _is_main_part(_folded(line), whole))
    ]
    return {"title": max(heads, key=len)} if heads else {}


def _is_main_part(line: str, title: str) -> bool:
    """Whether a line is what most of a title says, with a mark between it and the rest."""
    if len(line) < thresholds.TITLE_PART * len(title):
        return False
    before, found, behind = title.partition(line)
    return (
        bool(found)
        and (not before or before.endswith(_BEFORE))
        and (not behind or behind.startswith(_BEHIND))
    )


def _folded(line: str) -> str:
    return " ".join(line.split()).casefold()
