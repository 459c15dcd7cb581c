"""Events of a series that are told by their number."""

from __future__ import annotations

import pytest

from newslens.comparison.claims.occasions.numbered_events import numbered_events_in, reported_numbers


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("They lost Game 2.", ["game 2"]),
        ("They lost Game Two.", ["game 2"]),
        ("He won Stage 14 and Stage 15.", ["stage 14", "stage 15"]),
        ("Sales fell in the third quarter.", ["third quarter"]),
        ("Second-quarter sales fell.", ["second quarter"]),
        ("They lost game 2.", []),
        ("A quarter of them lost.", []),
        ("Room 14 was empty.", []),
    ],
)
def test_numbered_events(text: str, keys: list[str]) -> None:
    assert [event.key for event in numbered_events_in(text)] == keys


def test_offsets() -> None:
    (event,) = numbered_events_in("They lost Game Two.")
    assert (event.start, event.end) == (10, 18)


def test_what_leads_name_most_often_is_reported() -> None:
    text = "They won Game 5. Game 2 was lost. Game 5 was long. Third-quarter sales fell."
    assert reported_numbers(text) == {"game": "5", "quarter": "third"}
    assert reported_numbers("Game 3, Game 2") == {"game": "3"}
    assert reported_numbers("") == {}
