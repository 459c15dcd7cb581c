"""Articles that are there already: the same words from the same outlet, under another name.

Two texts are the same where they differ only in spaces, line ends and capital letters: a text that was pasted, saved again, or
taken from two exports of one database. The same words from two outlets are two reports, one of which took them from the other or
both from an agency: that is what newslens is asked about. Where the outlet of one of them is not known, they count as one.
"""

from __future__ import annotations

import hashlib

__all__ = ["KnownTexts"]


class KnownTexts:
    r"""Texts that were seen, each with what it is called and who printed it.

    Examples
    --------
    >>> known = KnownTexts()
    >>> known.add("Two boats sank.", "north", outlet="Northern Star")
    >>> known.find("Two  boats\r\nsank. ", outlet=None), known.find("Two boats sank.", outlet="Herald")
    ('north', None)
    """

    def __init__(self) -> None:
        self._names: dict[bytes, dict[str | None, str]] = {}

    def add(self, text: str, name: str, *, outlet: str | None) -> None:
        """Remember a text; the first name of it stays."""
        self._names.setdefault(_digest(text), {}).setdefault(_key(outlet), name)

    def find(self, text: str, *, outlet: str | None) -> str | None:
        """What the same text of the same outlet is called; None where it is new."""
        printed = self._names.get(_digest(text))
        if printed is None:
            return None
        first = next(iter(printed.values()))
        return first if outlet is None else printed.get(_key(outlet), printed.get(None))


def _key(outlet: str | None) -> str | None:
    return None if outlet is None else outlet.casefold()


def _digest(text: str) -> bytes:
    words = " ".join(text.casefold().split())
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()
