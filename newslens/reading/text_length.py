"""How long an article may be, and what becomes of a longer one: it is cut at the end of a line and told, never read for hours.

A file of some megabytes that is read as one article is a database export whose articles nobody parted, a book, or an attack. Its
beginning is kept, so that nothing is lost of a long report that only drags its page behind it.
"""

from __future__ import annotations

from newslens.reading import reading_thresholds as thresholds

__all__ = ["cut_to_length", "is_too_long", "told_length"]


def is_too_long(text: str) -> bool:
    """Whether a text is longer than an article may be.

    Examples
    --------
    >>> is_too_long("Two boats sank.")
    False
    """
    return len(text) > thresholds.ARTICLE_LENGTH


def cut_to_length(text: str) -> str:
    """The text, or as many of its first lines as an article may have; where the first alone is longer, its beginning.

    Examples
    --------
    >>> cut_to_length("Two boats sank.")
    'Two boats sank.'
    """
    if not is_too_long(text):
        return text
    head = text[: thresholds.ARTICLE_LENGTH]
    whole_lines = head[: head.rfind("\n") + 1]
    return whole_lines if whole_lines.strip() else head


def told_length(text: str) -> str:
    """What is told of an article that is cut, for a sentence that begins with the article.

    Examples
    --------
    >>> told_length("a" * 500_000)
    'has 500,000 characters, of which only the first 300,000 are read; give every article a file or a row of its own'
    """
    return (
        f"has {len(text):,} characters, of which only the first {len(cut_to_length(text)):,} are read; "
        "give every article a file or a row of its own"
    )
