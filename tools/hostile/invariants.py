"""What has to hold of whatever a reader finds in a text, whatever the text says."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from hostile.readers import READERS

if TYPE_CHECKING:
    import newslens

__all__ = ["BrokenInvariantError", "check_reader"]

SECONDS_A_THOUSAND: Final = 1.0
"""Seconds of processor time that a thousand characters may cost; the least is what two thousand cost. An ordinary text takes a
hundredth of it, the slowest known a fifth."""


class BrokenInvariantError(AssertionError):
    """A reader gave what may not be given of any text."""


def check_reader(name: str, text: str) -> float:
    """Read a text twice with a reader and check what it gives.

    Parameters
    ----------
    name
        Name of the reader in `hostile.readers`.
    text
        Any text.

    Returns
    -------
    float
        Seconds of processor time that the first reading took.

    Raises
    ------
    BrokenInvariantError
        When a surface is not its slice of the text, two readings differ, or a reading took too long.

    Examples
    --------
    >>> check_reader("names", "Ada  Brel spoke.") < 10
    True
    """
    begin = time.process_time()
    found = READERS[name](text)
    seconds = time.process_time() - begin
    if seconds > SECONDS_A_THOUSAND * max(2.0, len(text) / 1000):
        raise BrokenInvariantError(f"{name} took {seconds:.1f} s for {len(text)} characters")
    if name == "analyze":
        _check_analysis(found, READERS[name](text))
        return seconds
    for each in found:
        _check_span(name, text, each)
    if found != READERS[name](text):
        raise BrokenInvariantError(f"{name} gives two answers for one text")
    return seconds


def _check_span(name: str, text: str, found: Any) -> None:
    start, end = (found.start, found.end) if hasattr(found, "surface") else found
    if not 0 <= start <= end <= len(text):
        raise BrokenInvariantError(f"{name} gives a stretch outside of the text: {start} to {end}")
    if text[start:end] != getattr(found, "surface", text[start:end]):
        raise BrokenInvariantError(f"{name}: {found.surface!r} is not {text[start:end]!r}")


def _check_analysis(analysis: newslens.Analysis, again: newslens.Analysis) -> None:
    texts = dict(zip(analysis.articles["article_id"], analysis.articles["text"], strict=True))
    for name, frame in analysis.tables.items():
        if not frame.equals(again.tables[name]):
            raise BrokenInvariantError(f"two analyses of one text differ in {name}")
        if "surface" in frame:
            told = frame[["article_id", "start", "end", "surface"]].dropna()
            for key, start, end, surface in told.itertuples(index=False, name=None):
                if texts[key][int(start) : int(end)] != surface:
                    raise BrokenInvariantError(f"{name}: {surface!r} is not its slice of the article")
    if list(texts) != analysis.lineages["article_id"].tolist():
        raise BrokenInvariantError("an article was left out")
