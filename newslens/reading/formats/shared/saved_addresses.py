"""Where a page was saved from: what browsers and archives of the web write into it, and what address they mean.

Takes a page, or an address; gives the address of the page in the web. A browser, or an extension of it, notes the address in a comment
at the head of what it saves. An archive puts its own before that of the page ("https://web.archive.org/web/2031.../https://...").

What this does not cover: archives that give a page a name of their own (archive.today/AbC12).
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

__all__ = ["host_of", "original_address", "saved_from"]

_HEAD: Final = 4_000
"""Characters at the head of a page in which a browser notes where it was saved from."""
_NOTED: Final = re.compile(
    r"<!--\s*(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s+url:\s*)(?P<address>https?://[^\s<>]{1,2000})"
)
_ARCHIVED: Final = re.compile(
    r"https?://(?:web\.archive\.org/web/\d{1,14}(?:[a-z]{2}_)?|archive\.(?:today|ph|is|li|vn|fo|md)/(?:\d{14}|[\d.]{10}-\d{6}))/"
    r"(?P<scheme>https?):/{1,2}(?P<rest>[^/].*)",
    re.IGNORECASE,
)


def saved_from(page: str) -> str | None:
    """The address that a browser noted in a page; None where it noted none.

    Examples
    --------
    >>> saved_from("<!-- saved from url=(0028)https://herald.example/boats --><html>")
    'https://herald.example/boats'
    """
    found = _NOTED.search(page, 0, _HEAD)
    return found["address"].removesuffix("--") if found else None


def original_address(address: str) -> str:
    """The address of a page, without that of the archive that kept it.

    Examples
    --------
    >>> original_address("https://web.archive.org/web/20310305000000/https:/herald.example/boats")
    'https://herald.example/boats'
    >>> original_address("https://herald.example/boats")
    'https://herald.example/boats'
    """
    found = _ARCHIVED.fullmatch(address)
    return f"{found['scheme']}://{found['rest']}" if found else address


def host_of(address: str) -> str:
    """The host of an address, as pages without a name are called by it.

    Examples
    --------
    >>> host_of("https://www.herald.example/boats")
    'herald.example'
    """
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:  # brackets of an address that is none
        return ""
