"""Which addresses become links: those of the web, and no program that an article brings along."""

from __future__ import annotations

__all__ = ["web_address"]


def web_address(url: str | None) -> bool:
    """Whether an address is one of the web; only such a one becomes a link.

    Examples
    --------
    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)"), web_address(None)
    (True, False, False)
    """
    return (url or "").lower().startswith(("https://", "http://"))
