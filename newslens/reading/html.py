"""HTML pages to text and what the page states about itself, through trafilatura.

The text of an HTML article is what trafilatura takes for the article's body; offsets count in that text. Title,
author, site, date, address and language are taken from the page's metadata, never guessed from its prose.
Needs the extra `html`.
"""

from __future__ import annotations

from typing import Any

from newslens.errors import InputError, MissingExtraError

__all__ = ["read_html"]

_FIELDS = {
    "title": "title",
    "author": "byline",
    "sitename": "outlet",
    "date": "published",
    "url": "url",
    "language": "language",
}
# Without a fixed upper bound the library compares with the clock.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def read_html(page: str, *, name: str) -> tuple[str, dict[str, Any]]:
    """Text of a page's article, and its metadata by column of the articles table.

    Parameters
    ----------
    page
        HTML source.
    name
        How messages name the file.

    Raises
    ------
    InputError
        When there is no article on the page.
    MissingExtraError
        When trafilatura is not installed.
    """
    try:
        import trafilatura  # noqa: PLC0415 - an optional dependency
    except ImportError as error:
        raise MissingExtraError("Reading HTML", "html") from error
    found = trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=True, date_extraction_params=_DATES
    )
    values = found.as_dict() if found is not None else {}
    text = values.get("text") or ""
    if not text.strip():
        raise InputError(f"{name} holds no article text; save the article as .txt.")
    return text, {column: values[key] for key, column in _FIELDS.items() if values.get(key)}
