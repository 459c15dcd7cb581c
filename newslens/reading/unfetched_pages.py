"""Articles of which only the address is known: newslens makes no request, and says how to save their pages.

Takes what is said of articles without a text; gives sentences that name them, few however many there are.

What this does not cover: pages behind a login or made by programs in the browser, which a browser saves as well as any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.language.sentence_building import counted_in_digits
from newslens.reading import reading_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.reading.article_entries import Entry

__all__ = ["told_without_text"]


def told_without_text(entries: Sequence[Entry]) -> list[str]:
    """Sentences on articles that have no text.

    Parameters
    ----------
    entries
        What is said of each, with its id.

    Examples
    --------
    >>> from newslens.reading.article_entries import Entry
    >>> told_without_text([Entry("a.csv, line 2", {"article_id": "a"})])
    ["a.csv, line 2: article 'a' has no text."]
    """
    plain = [entry for entry in entries if "url" not in entry.fields]
    told = [
        f"{entry.place}: article {entry.fields['article_id']!r} has no text."
        for entry in plain[: thresholds.LISTED_ARTICLES]
    ]
    if len(plain) > len(told):
        told.append(f"{counted_in_digits(len(plain) - len(told), 'more article', ('has', 'have'))} no text.")
    addressed = [entry for entry in entries if "url" in entry.fields]
    return [*told, _how_to_save(addressed)] if addressed else told


def _how_to_save(entries: Sequence[Entry]) -> str:
    shown = [
        f"{entry.place} ({entry.fields['url'][: thresholds.SHOWN_ADDRESS]})"
        for entry in entries[: thresholds.LISTED_ARTICLES]
    ]
    more = [f"{len(entries) - len(shown)} more"] if len(entries) > len(shown) else []
    number = counted_in_digits(len(entries), "article", ("has", "have"))
    return (
        f"{number} an address and no text, and newslens makes no request: open each page in a browser, save it as .html "
        f"(Ctrl+S) into a folder, and read the folder: {'; '.join([*shown, *more])}."
    )
