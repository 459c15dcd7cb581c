"""Pages that are a list of links: bookmarks, reading lists of Pocket and Instapaper, the front of a site.

Takes a page and the text that was found on it; says whether the lines of the text are links and hardly anything else. Such a page holds
the titles of many articles and the text of none.

What this does not cover: lists with a summary below each link.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.reading.formats.shared import format_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

__all__ = ["is_list_of_links", "links_of"]

_MARKS = "-*•·– \t"
"""What stands before an item of a list."""


def is_list_of_links(page: str, text: str) -> bool:
    r"""Whether a text is what the links of its page say.

    Parameters
    ----------
    page
        HTML source.
    text
        The lines of text that were taken from it.

    Examples
    --------
    >>> links = "".join(f"<li><a href='/{n}'>Boat {n} sinks</a></li>" for n in range(3))
    >>> is_list_of_links(f"<ul>{links}</ul>", "- Boat 0 sinks\n- Boat 1 sinks\n- Boat 2 sinks")
    True
    """
    linked = set(links_of(page))
    lines = [" ".join(line.split()).strip(_MARKS) for line in text.split("\n") if line.strip()]
    length = sum(len(line) for line in lines)
    found = [line for line in lines if line in linked]
    return len(found) >= thresholds.LISTED_LINKS and sum(map(len, found)) >= thresholds.LINK_SHARE * length


def links_of(page: str) -> Iterator[str]:
    """What the links of a page say, each on one line; of a link in another, which HTML does not have, the outer one says all.

    Examples
    --------
    >>> list(links_of("<p><a href='/a'>Boats <b>sink</b></a>, <a href='/b'></a>it says.</p>"))
    ['Boats sink']
    """
    from lxml import etree  # noqa: PLC0415 - an optional dependency, which came with the reader of pages

    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True)
    root = etree.fromstring(page.encode("utf-8", "replace"), parser) if page.strip() else None
    for link in _outermost_links(root) if root is not None else ():
        if words := " ".join("".join(map(str, link.itertext())).split()).strip(_MARKS):
            yield words


def _outermost_links(root: etree._Element) -> Iterator[etree._Element]:
    """Links that stand in no other one: a page that nests hundreds would have its words read as often."""
    from lxml import etree  # noqa: PLC0415 - an optional dependency

    depth = 0
    for event, link in etree.iterwalk(root, events=("start", "end"), tag="a"):
        if event == "start" and depth == 0:
            yield link
        depth += 1 if event == "start" else -1
