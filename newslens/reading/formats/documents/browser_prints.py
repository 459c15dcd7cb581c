"""Pages that a browser printed: what it writes above and below them is no part of the text.

    11/29/31, 3:56 PM        Ferry sinks off Lund | The Herald        (Chrome and Edge; Firefox and Safari in other corners)
    ...
    https://herald.example/ferry                                 1/3

Takes the lines of each page; gives them without these, with the title and the address that they state. The hour is that of printing, and
is dropped: it is never the date of publication.

That a browser printed a document is certain where each page has the same address at its edge and its number of all pages, or the hour
beside the title of the document's properties. From other documents nothing is taken away here.

What this does not cover: a title or an address that the browser cut off ("..."); it is dropped and not taken.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.page_paragraphs import without_ligatures
from newslens.reading.formats.shared.saved_addresses import original_address

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BrowserPrint", "without_browser_lines"]

_STAMP: Final = (
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(?:at |um |à )?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?"
)
_COUNT: Final = (
    r"(?:(?:page|seite|p[áa]gina)\s)?(?<![\d/.])\d{1,4}\s?(?:/|of|von|sur|de|di|van)\s?\d{1,4}(?![\d/.,])"
)
_ADDRESS: Final = r"(?:https?|file)://\S{1,2000}"
_PIECES: Final = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, piece in (("stamp", _STAMP), ("count", _COUNT), ("address", _ADDRESS))
    for pattern in (rf"(?P<piece>{piece})(?:\s+|\Z)", rf"(?:.*\s)?(?P<piece>{piece})\Z")
)
"""What stands in the corners of a page, at the beginning of a line and at its end; what is left of the line is the title."""
_NUMBERS: Final = re.compile(r"\d+")
_LONGEST: Final = 2_500
"""Characters of a line from which it is none that a browser writes: an address in it has up to 2,000."""
_CUT_OFF: Final = ("…", "...")


class BrowserPrint(NamedTuple):
    """Pages without what a browser wrote at their edges."""

    pages: list[str]
    is_certain: bool = False
    """Whether a browser printed them; the pages are as they were, where that is not certain."""
    title: str | None = None
    address: str | None = None


class _Corners(NamedTuple):
    """A line at the edge of a page, taken apart."""

    stamp: str
    place: tuple[int, int] | None
    """The number of the page, and how many there are."""
    address: str
    title: str
    """What else the line says."""


def without_browser_lines(pages: Sequence[str], *, title: str | None) -> BrowserPrint:
    r"""Pages without the lines that a browser wrote at their edges.

    Parameters
    ----------
    pages
        The lines of each page.
    title
        That of the document's properties.

    Examples
    --------
    >>> page = "Two boats sank.\n11/29/31, 3:56 PM Boats sink\nhttps://herald.example/boats 1/1"
    >>> without_browser_lines([page], title=None)
    BrowserPrint(pages=['Two boats sank.'], is_certain=True, title='Boats sink', address='https://herald.example/boats')
    """
    lines = [page.split("\n") for page in pages]
    edges = [{at: _corners(each[at]) for at in _edges(each)} for each in lines]
    filled = [each for each in edges if each]
    addresses = _shared([{corners.address for corners in each.values()} for each in filled])
    named = _shared(
        [{_folded(corners.title) for corners in each.values() if corners.stamp} for each in filled]
    )
    is_counted = len(addresses) == 1 and _are_counted(
        [[corners.place for corners in each.values()] for each in filled]
    )
    is_named = bool(title) and _folded(title or "") in named
    if not (is_counted or is_named):
        return BrowserPrint(list(pages))
    shared = _shared([{_folded(corners.title) for corners in each.values()} for each in filled])
    kept = [
        "\n".join(
            line for at, line in enumerate(each) if not _is_browsers(corners.get(at), addresses, shared)
        ).strip("\n")
        for each, corners in zip(lines, edges, strict=True)
    ]
    found = (
        corners
        for each in filled[:1]
        for corners in each.values()
        if _is_browsers(corners, addresses, shared)
    )
    said = next((corners.title for corners in found if corners.title), "")
    address = next(iter(addresses), "")
    return BrowserPrint(
        kept,
        is_certain=True,
        title=None if said.endswith(_CUT_OFF) else said or None,
        address=original_address(address) if address.startswith("http") and _is_whole(address) else None,
    )


def _edges(lines: Sequence[str]) -> list[int]:
    """Places of the lines of a page that may be a browser's; empty ones between them do not count."""
    filled = [at for at, line in enumerate(lines) if line.strip()]
    width = thresholds.BROWSER_LINES
    return filled if len(filled) <= 2 * width else [*filled[:width], *filled[-width:]]


def _corners(line: str) -> _Corners:
    rest = " ".join(without_ligatures(line).split())
    found: dict[str, str] = {}
    for name, pattern in _PIECES if len(rest) <= _LONGEST else ():
        if name not in found and (match := pattern.match(rest)):
            found[name] = match["piece"]
            rest = (rest[: match.start("piece")] + rest[match.end("piece") :]).strip()
    numbers = [int(each) for each in _NUMBERS.findall(found.get("count", ""))]
    count = (numbers[0], numbers[1]) if numbers else None
    return _Corners(found.get("stamp", ""), count, found.get("address", ""), rest)


def _shared(found: Sequence[set[str]]) -> set[str]:
    """What all pages have."""
    return set.intersection(*found) - {""} if found else set()


def _are_counted(counts: Sequence[Sequence[tuple[int, int] | None]]) -> bool:
    """Whether each page says which it is: of all, or of those of which some were printed."""
    every = [[count for count in each if count is not None] for each in counts]
    if all((number, len(every)) in each for number, each in enumerate(every, start=1)):
        return True
    rising = [min(each) for each in every if each]
    totals = {total for _, total in rising}
    return (
        1 < len(rising) == len(every)
        and len(totals) == 1
        and all(first < second for first, second in itertools.pairwise(rising))
    )


def _is_browsers(corners: _Corners | None, addresses: set[str], shared: set[str]) -> bool:
    """Whether a line is one that the browser wrote: nothing of it is the page's own."""
    if corners is None or (corners.title and _folded(corners.title) not in shared):
        return False
    return (
        corners.address in addresses
        or bool(corners.stamp)
        or (corners.place is not None and not corners.address)
    )


def _is_whole(address: str) -> bool:
    return not any(mark in address for mark in _CUT_OFF)


def _folded(title: str) -> str:
    return without_ligatures(" ".join(title.split())).casefold()
