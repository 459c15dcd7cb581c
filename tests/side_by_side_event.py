"""Four invented reports to set side by side: a wire, its copy, its retelling in another order, and one with nothing in common."""

from __future__ import annotations

from functools import cache

import pandas as pd

import newslens
from newslens.presentation.event_view import EventView
from newslens.reading import read_articles

TEXTS = {
    "wire": "The old lighthouse of Brenn lost its lamp in the storm on Sunday night. "
    "Keeper Olaf Tirs climbed the tower at dawn and found the glass in splinters on the floor. "
    "“We will set a lantern of the fishermen in its place,” he told the harbour office. "
    "The ministry has promised a new lamp before the herring season begins in autumn.",
    "copy": "The old lighthouse of BRENN lost its lamp in the storm on Sunday night. "
    "Keeper Olaf Tirs climbed the tower at dawn  and found the glass in splinters on the floor. "
    '"We will set a lantern of the fishermen in its place," he told the harbour office.',
    "free": "Keeper Olaf Tirs climbed the tower at sunrise and found the glass in pieces on the floor. "
    "“We shall set a lantern of the fishermen in its place,” he told the harbour office. "
    "On Sunday night in the storm the old lighthouse of Brenn has lost its lamp. "
    "Two <b>trawlers</b> & a ferry waited outside until noon.",
    "other": "A choir of ninety children opened the spring fair with songs of the island.",
}


@cache
def analysis(copies=0):
    """The event, with further copies of the wire if they are asked for."""
    ids = [*TEXTS, *(f"echo{n}" for n in range(1, copies + 1))]
    outlets = [
        "Brenn Wire",
        "Copyist",
        "Free Press",
        "Island Song",
        *(f"Echo {n}" for n in range(1, copies + 1)),
    ]
    frame = pd.DataFrame(
        {
            "article_id": ids,
            "outlet": outlets,
            "text": [*TEXTS.values(), *[TEXTS["wire"]] * copies],
            "published": [f"2031-03-{day:02}" for day in range(1, len(ids) + 1)],
        }
    )
    return newslens.analyze(read_articles(frame))


def event():
    return EventView(analysis())
