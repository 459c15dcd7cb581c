"""Pictures that a notebook shows from files, put into its page.

A page loads nothing, so a picture travels in it. Only what lies in the notebook's own folder is taken along: a notebook of
somebody else must not carry files of whoever exports it onto a page. It has to be an ordinary file of a size that a
page bears, and begin as pictures of its kind do.

Takes an address as it stands in the notebook; gives one that holds the picture itself, or nothing.
"""

from __future__ import annotations

import base64
import re
import stat
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MOST_BYTES", "embedded_picture"]

MOST_BYTES: Final = 2**23
"""Bytes of one picture, 8 MiB: a photograph as phones take it has about 4, and as text it takes a third more."""

_HELD: Final = re.compile(r"data:image/(png|jpeg|gif|webp|avif|svg\+xml);base64,[A-Za-z0-9+/=\s]+")
_KINDS: Final = {
    ".png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff"),
    ".jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    ".gif": ("image/gif", b"GIF8"),
    ".webp": ("image/webp", b"RIFF"),
    ".svg": ("image/svg+xml", b"<"),
}
"""Type and first bytes of the pictures that browsers show, by the ending of the file."""
_BEFORE: Final = b"\xef\xbb\xbf \t\r\n"
"""What may stand before the first bytes of a picture that is a text."""


def embedded_picture(address: str, folder: Path | None) -> str | None:
    """The address of a picture that holds the picture itself; None where it cannot or must not be taken along.

    Parameters
    ----------
    address
        As it stands in the notebook: a file relative to it, or a picture in the address itself.
    folder
        The notebook's folder; None where it is not known.

    Examples
    --------
    >>> embedded_picture("data:image/png;base64,iVBORw0KGgo=", None)
    'data:image/png;base64,iVBORw0KGgo='
    >>> embedded_picture("https://example.org/a.png", None) is None
    True
    """
    if _HELD.fullmatch(address):
        return address
    path = None if folder is None else _inside(address, folder)
    data = None if path is None else _bytes(path)
    if path is None or data is None:
        return None
    kind, beginning = _KINDS[path.suffix.lower()]
    if not data.lstrip(_BEFORE).startswith(beginning):
        return None
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"


def _inside(address: str, folder: Path) -> Path | None:
    """The picture's file behind all links, if it lies in the folder."""
    try:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path:
            return None
        path, home = (folder / unquote(parts.path)).resolve(), folder.resolve()
    except (ValueError, OSError, RuntimeError):  # no address, no path, or links in a circle
        return None
    return path if path.is_relative_to(home) and path.suffix.lower() in _KINDS else None


def _bytes(path: Path) -> bytes | None:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
            return None
        return path.read_bytes()
    except OSError:
        return None
