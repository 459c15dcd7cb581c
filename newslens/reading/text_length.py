"""How long an article may be, and what becomes of a longer one: it is cut at the end of a line and told, never read for hours.

A file of some megabytes that is read as one article is a database export whose articles nobody parted, a book, or an attack. Its
beginning is kept, so that nothing is lost of a long report that only drags its page behind it. Numbers are counted as well: each costs
what a whole sentence costs, and a text of numbers alone holds a hundred times as many as a report of its length.
"""

from __future__ import annotations

from newslens.language.numbers import find_numerals
from newslens.reading import reading_thresholds as thresholds

__all__ = ["cut_to_length", "told_length"]


def cut_to_length(text: str) -> str:
    """The text, or as many of its first lines as an article may have; where the first alone is longer, its beginning.

    Examples
    --------
    >>> cut_to_length("Two boats sank.")
    'Two boats sank.'
    """
    reach = _reach(text)
    if reach == len(text):
        return text
    head = text[:reach]
    whole_lines = head[: head.rfind("\n") + 1]
    return whole_lines if whole_lines.strip() else head


def told_length(text: str, kept: int) -> str:
    """What is told of an article that is cut, for a sentence that begins with the article.

    Parameters
    ----------
    text
        All of it.
    kept
        How many of its characters are read.

    Examples
    --------
    >>> told_length("a" * 500_000, 300_000)
    'has 500,000 characters, of which only the first 300,000 are read; give every article a file or a row of its own'
    """
    is_cut_by_numbers = _reach(text) < min(len(text), thresholds.ARTICLE_LENGTH)
    numbers = f"more than {thresholds.ARTICLE_NUMBERS:,} numbers in its " if is_cut_by_numbers else ""
    return (
        f"has {numbers}{len(text):,} characters, of which only the first {kept:,} are read; "
        "give every article a file or a row of its own"
    )


def _reach(text: str) -> int:
    """How many characters of a text an article may have, if it need not end with a line."""
    length = min(len(text), thresholds.ARTICLE_LENGTH)
    if length <= thresholds.ARTICLE_NUMBERS:
        return length
    beyond = find_numerals(text[:length])[thresholds.ARTICLE_NUMBERS :]
    return beyond[0].start if beyond else length
