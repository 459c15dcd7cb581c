"""Whether a sentence goes on with the event of the one before, or points back to a background event.

Takes a sentence where it stands in its article; gives whether it goes on. A sentence goes on that begins with a pronoun or a word
of time that counts from what was told ("It killed 12", "The next day"), unless it tells of the present. "That quake" and "on that
occasion" point back to the background event last told of, however far; "the quake" does so only where no opening tells of one.

What this does not cover: names. A sentence with a subject of its own is taken to be told of the main event again.
"""

from __future__ import annotations

import re

from newslens.comparison.claims.occasions.event_nouns import is_event_noun

__all__ = ["goes_on", "points_back"]

_PRONOUN = re.compile(r"[\"“'‘]?(?:It|He|She|They|There)\s")
_POINTER = re.compile(r"[\"“'‘]?(That|Those|The)\s+([a-z-]+)(?:\s+([a-z]+))?\b")
_THAT_OCCASION = re.compile(
    r"[\"“'‘]?(?:On that occasion|That time|At that time|Back then|In that (?:instance|year)|That year)\b"
)
_GOING_ON = re.compile(
    r"(?:The (?:next|following|same|previous) (?:day|night|week|month|year)|That (?:day|night|week|month)|Later that|"
    r"(?:Hours|Days|Weeks|Months|(?:A|One|Two|Three) (?:hour|day|week|month|year)s?) (?:later|earlier|before|after)|Then)\b"
)
_PRESENT = re.compile(r"(?i)\b(?:is|are|has|have|will|says?|now|today)\b")


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on with the event of the one before.

    Parameters
    ----------
    text
        The article.
    start, end
        Half-open offsets of the sentence.

    Examples
    --------
    >>> goes_on("It killed 12 people.", 0, 20), goes_on("Rescuers found 12 people.", 0, 25)
    (True, False)
    """
    begins = _PRONOUN.match(text, start) or _GOING_ON.match(text, start)
    return bool(begins) and not _PRESENT.search(text, start, end)


def points_back(text: str, start: int, openings: str) -> bool:
    """Whether a sentence begins by pointing to the background event last told of.

    Parameters
    ----------
    text
        The article.
    start
        Offset of the sentence.
    openings
        The openings of the story in small letters.

    Examples
    --------
    >>> points_back("That quake killed 12.", 0, "a quake"), points_back("The quake killed 12.", 0, "a quake")
    (True, False)
    """
    if _THAT_OCCASION.match(text, start):
        return True
    pointer = _POINTER.match(text, start)
    if pointer is None:
        return False
    nouns = [word for word in pointer.groups()[1:] if word and is_event_noun(word)]
    return bool(nouns) and (pointer.group(1) != "The" or nouns[0] not in openings)
