"""What every section of a page is: an id, a name for the contents, and its markup.

Each section has a room of its own, which gives one of these from an event view and the anchors of its articles, or None
where the event has nothing for it. Its body is a whole `section` element that bears the id and is labelled by its
heading. Template and style sheet of a section are named after its heading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markupsafe import Markup

__all__ = ["PageSection"]


class PageSection(NamedTuple):
    """A section of the page."""

    anchor: str
    name: str
    """Name in the contents."""
    body: Markup
