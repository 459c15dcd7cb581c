from __future__ import annotations

import calendar

import pytest

from newslens.language.calendar_names import MONTHS, WEEKDAYS


@pytest.mark.parametrize(
    ("names", "expected"), [(MONTHS, list(calendar.month_name)[1:]), (WEEKDAYS, list(calendar.day_name))]
)
def test_full_names_stand_in_the_order_of_the_calendar(names, expected):
    assert list(names.full) == expected


@pytest.mark.parametrize(("names", "first"), [(MONTHS, 1), (WEEKDAYS, 0)])
def test_every_name_has_the_number_of_what_it_is_short_for(names, first):
    assert set(names.numbers) == {*names.full, *names.short}
    assert all(names.full[number - first].startswith(name) for name, number in names.numbers.items())


def test_a_name_that_is_short_already_has_no_abbreviation():
    assert "May" in MONTHS.full
    assert "May" not in MONTHS.short
    assert {"Sept", "Thurs"} < {*MONTHS.short, *WEEKDAYS.short}
