"""Whether the title that a document's properties state is the title of its text.

Programs fill the properties of a document by themselves: with the first words that were typed, with the name of a template,
with the owner of the machine and the hour of saving. Author and date of the properties are therefore never taken for byline
and day of publication; a title is, where the text has it as a line at its head.
"""

from __future__ import annotations

from newslens.reading.formats import format_thresholds as thresholds

__all__ = ["stated_title"]


def stated_title(title: str | None, text: str) -> dict[str, str]:
    r"""The title as a field, where the text has it as one of its first lines.

    Examples
    --------
    >>> stated_title("Boats  sink", "The Herald\nBOATS SINK\nTwo boats sank.")
    {'title': 'BOATS SINK'}
    >>> stated_title("Document1", "Boats sink\nTwo boats sank.")
    {}
    """
    wanted = " ".join((title or "").split()).casefold()
    lines = [line.strip() for line in text.split("\n", thresholds.TITLE_LINES)[: thresholds.TITLE_LINES]]
    found = next((line for line in lines if line and " ".join(line.split()).casefold() == wanted), None)
    return {"title": found} if found else {}
