"""Events that are told by their place."""

from __future__ import annotations

import pytest
from invented_occasions import PRINTED, row

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.occasions.events_of_places import find_place_events
from newslens.comparison.claims.occasions.main_occasion import MainOccasion
from newslens.extraction.dates import find_dates

MAIN = MainOccasion(days=((PRINTED, PRINTED),), places=frozenset(("Velm",)))


def keys(text: str, place: str = "Ostrel", kind: str = "place", known: tuple[str, ...] = ()) -> list[str]:
    start = text.index(place)
    names = [NearbyName(start, start + len(place), place, kind)]
    dates = [row(date) for date in find_dates(text, PRINTED)]
    return [anchor.key for anchor in find_place_events(text, names, dates, main=MAIN, known=known)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 40 died in the Ostrel flood.", ["ostrel"]),
        ("It was worse than Marn's Ostrel valley flood.", ["ostrel"]),
        ("Ostrel flood victims came.", []),
        ("The Ostrel mayor spoke of the flood.", []),
        ("A flood in Ostrel last month killed 40.", ["ostrel"]),
        ("A flood on a market near Ostrel last month killed 40.", ["ostrel"]),
        ("A flood in Ostrel killed 40.", []),
        ("A man in Ostrel died last month.", []),
    ],
)
def test_events_of_other_places(text: str, found: list[str]) -> None:
    assert keys(text) == found


def test_a_place_that_is_known_needs_no_date() -> None:
    assert keys("A flood in Ostrel killed 40.", known=("ostrel",)) == ["ostrel"]


def test_places_of_openings_and_persons_tell_of_no_other_event() -> None:
    assert keys("Some 40 died in the Velm flood.", "Velm") == []
    assert keys("Some 40 died in the Orvell flood.", "Orvell", "person") == []
