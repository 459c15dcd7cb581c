"""An address where a file or a folder is expected: newslens makes no request, and says what to do instead.

Takes what was given as a path; refuses it where it is an address of the web. Whoever looks for a file asks once the file is not
there, because a file may be called like an address (`www.north.example.txt`).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from newslens.errors import InputError

__all__ = ["check_no_address", "refuse_address"]

_ADDRESS: Final = re.compile(r"(?i)(?P<scheme>https?|ftp):/{1,2}(?P<rest>[^/\s].*)")
"""An address; one that went through a path has lost one of its two slashes."""
_SITE: Final = re.compile(r"(?i)www\..+")
"""An address that is written without its scheme. Somebody may call a file so that is to be written."""


def check_no_address(source: str | Path) -> None:
    """Refuse an address where a file or folder is to be read.

    Raises
    ------
    InputError
        With the way to save the page.

    Examples
    --------
    >>> check_no_address("corpus")
    >>> check_no_address("https:/north.example/a")
    Traceback (most recent call last):
        ...
    newslens.errors.InputError: 'https://north.example/a' is an address, and newslens makes no request: open the page in a browser, save it there as .html (Ctrl+S) and give the file.
    """
    written = _written(source)
    if address := _address(written) or (written if _SITE.fullmatch(written) else None):
        raise InputError(
            f"{address!r} is an address, and newslens makes no request: open the page in a browser, save it there as "
            ".html (Ctrl+S) and give the file."
        ) from None


def refuse_address(target: str | Path) -> None:
    """Refuse an address where something is to be written.

    Raises
    ------
    InputError
        With the way out.

    Examples
    --------
    >>> refuse_address("www.ferry.html")
    >>> refuse_address("https://north.example/page.html")
    Traceback (most recent call last):
        ...
    newslens.errors.InputError: 'https://north.example/page.html' is an address, and newslens makes no request: name a place on this machine.
    """
    if address := _address(_written(target)):
        raise InputError(
            f"{address!r} is an address, and newslens makes no request: name a place on this machine."
        ) from None


def _written(given: str | Path) -> str:
    return (given.as_posix() if isinstance(given, Path) else given).strip()


def _address(written: str) -> str | None:
    """The address that is written, with both of its slashes; None where it is none."""
    found = _ADDRESS.fullmatch(written)
    return f"{found['scheme']}://{found['rest']}" if found else None
