"""What the times of two claims say against one question."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claim

from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.time_differences import (
    appeared_far_apart,
    days_told,
    open_times,
    times_told,
)

MONDAY, TUESDAY = dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 19)


def on(*days: dt.datetime) -> dict[str, object]:
    return {"days": tuple((day, day) for day in days)}


def open_between(one: dict[str, object], other: dict[str, object]) -> tuple[str, ...]:
    """What is left open, whichever comes first."""
    a, b = claim(0, 12.0, **one), claim(1, 14.0, **other)
    found = open_times(a, b)
    assert open_times(b, a) == found
    return found


def test_what_is_told_of_the_time() -> None:
    noon = claim(0, 12.0, hours=frozenset(("noon",)), turn="after", **on(MONDAY))
    assert times_told(noon, claim(1, 14.0)) == {
        "day": ({MONDAY.date()}, set()),
        "hour": ({"noon"}, set()),
        "turn": ({"after"}, set()),
    }


def test_of_a_few_days_the_first_and_the_last_are_told() -> None:
    assert days_told(claim(0, 12.0, days=((MONDAY, TUESDAY),))) == {MONDAY.date(), TUESDAY.date()}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (on(MONDAY) | {"is_of_one_day": True}, {}, ("day",)),
        (on(MONDAY) | {"is_of_one_day": True}, on(MONDAY), ()),
        (on(MONDAY) | {"is_of_one_day": True, "outcome": "killed"}, {"outcome": "killed"}, ()),
        (on(MONDAY), {}, ()),
    ],
)
def test_one_day_of_several(one: dict, other: dict, expected: tuple[str, ...]) -> None:
    assert open_between(one, other) == expected


NOW = {"is_of_now": True, "published": TUESDAY}


@pytest.mark.parametrize(
    ("now", "other", "expected"),
    [
        (NOW, {"published": MONDAY}, ("moment",)),
        (NOW, {"published": TUESDAY}, ()),
        (NOW, {"published": TUESDAY} | on(MONDAY), ("moment",)),
        (NOW, {"published": MONDAY} | on(TUESDAY), ()),
        (NOW | on(TUESDAY), {"published": MONDAY}, ()),
        # A report without a date may be of any day.
        (NOW | {"published": None}, {"published": MONDAY}, ("moment",)),
        (NOW | {"published": None}, on(MONDAY), ("moment",)),
        (NOW, {}, ("moment",)),
        (NOW | {"published": None}, {}, ()),
    ],
)
def test_the_day_of_a_report(now: dict, other: dict, expected: tuple[str, ...]) -> None:
    assert open_between(now, other) == expected


def test_one_moment() -> None:
    def far(apart: dt.timedelta) -> bool:
        return appeared_far_apart(claim(0, 1.0, published=MONDAY), claim(1, 2.0, published=MONDAY + apart))

    assert not far(weights.ONE_MOMENT)
    assert far(weights.ONE_MOMENT + dt.timedelta(seconds=1))
    assert not appeared_far_apart(claim(0, 1.0), claim(1, 2.0, published=MONDAY))
