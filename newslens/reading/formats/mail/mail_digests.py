"""Mails that hold the beginnings of several articles: alerts, digests, newsletters with a list of stories.

Takes the text of a mail and its markup, where it has some; gives a sentence that tells it, or nothing. Such a mail has a line that leads
elsewhere below or above each few words; a report that was sent as a mail has few such lines in many words.

What this does not cover: taking the mail apart. Its stories are beginnings, and their pages have to be saved.
"""

from __future__ import annotations

import re
from typing import Final

from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.link_lists import links_of

__all__ = ["told_digest"]

_ADDRESS: Final = re.compile(r"[\[(<]?https?://\S+", re.IGNORECASE)


def told_digest(text: str, markup: str, *, name: str) -> str | None:
    r"""A sentence on a mail that holds several articles; None for any other.

    Parameters
    ----------
    text
        The text of the mail.
    markup
        The same as HTML; empty where the mail has none.
    name
        How messages name the mail.

    Examples
    --------
    >>> stories = "".join(f"Boat {n} sinks off Lund\nA boat sank ...\n<https://herald.example/{n}>\n" for n in range(3))
    >>> told_digest(stories, "", name="a.eml").partition(";")[0]
    'a.eml seems to hold the beginnings of several articles (3 lines of it lead elsewhere), and was read as one'
    >>> told_digest("Two boats sank off Lund.", "", name="a.eml")
    """
    links = {words for words in links_of(markup) if len(words.split()) >= thresholds.STORY_WORDS}
    lines = [line.strip() for line in text.split("\n")]
    leading = sum(bool(_ADDRESS.fullmatch(line)) or " ".join(line.split()) in links for line in lines)
    words = len(_ADDRESS.sub("", text).split())
    if leading < thresholds.STORIES or words >= thresholds.WORDS_OF_A_STORY * leading:
        return None
    return (
        f"{name} seems to hold the beginnings of several articles ({leading} lines of it lead elsewhere), and was read as one; open "
        "each in a browser, and save its page as .html (Ctrl+S)."
    )
