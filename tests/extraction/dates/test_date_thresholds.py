"""On either side of each number of the table: the values stand here as literals, so that a change of one is seen."""

from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates import find_dates, intervals
from newslens.extraction.dates.calendar_dates import resolve_calendar, resolve_slashed
from newslens.extraction.dates.dated_events import dated_by
from newslens.extraction.dates.elapsed_time import resolve_ago
from newslens.extraction.dates.grammar import find_expressions
from newslens.extraction.dates.reference_time import ReferenceTime
from newslens.extraction.dates.surrounding_words import SurroundingWords, words_around

SUNDAY = dt.datetime(2024, 5, 12)


def surfaces(text):
    return [" ".join(text[one.start : one.end].split()) for one in find_expressions(text)]


@pytest.mark.parametrize(("gap", "found"), [(45, "two weeks ago"), (46, "weeks ago")])
def test_an_expression_opens_48_characters_before_its_core(gap, found):
    assert surfaces(f"held two{' ' * gap}weeks ago") == [found]


@pytest.mark.parametrize(("gap", "found"), [(59, "Sunday night"), (60, "Sunday")])
def test_an_expression_closes_64_characters_behind_its_core(gap, found):
    assert surfaces(f"held Sunday{' ' * gap}night") == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"the Independent{' ' * 10}on Sunday", []),
        (f"the Independent{' ' * 11}on Sunday", ["Sunday"]),
        (f"the Sunday{' ' * 19}Times", []),
        (f"the Sunday{' ' * 20}Times", ["Sunday"]),
    ],
)
def test_a_name_reaches_24_characters_around_an_expression(text, found):
    assert surfaces(text) == found


@pytest.mark.parametrize(("before", "left"), [(159, 159), (160, 160), (161, 160)])
def test_160_characters_around_a_date_are_read(before, left):
    around = words_around("x" * (2 * before), before, before, (0, 2 * before))
    assert (len(around.left), len(around.right)) == (left, left)


@pytest.mark.parametrize(("length", "dated"), [(74, "march"), (75, "marc")])
def test_a_noun_phrase_ends_80_characters_behind_a_date(length, dated):
    assert dated_by(SurroundingWords("They saw the ", f" {'v' * length} march")) == dated


def test_a_noun_phrase_has_five_words():
    assert dated_by(SurroundingWords("They read the ", " old grey harbour fog paper log")) == "paper"


@pytest.mark.parametrize(("word", "expected"), [("viling", "viling"), ("viing", None)])
def test_a_running_form_has_six_letters(word, expected):
    assert dated_by(SurroundingWords(f"They are {word} on ", ".")) == expected


@pytest.mark.parametrize(("years", "resolved"), [(4, True), (5, False)])
def test_a_clock_time_finds_its_day_five_expressions_away(years, resolved):
    between = "".join(f", in {2001 + number}" for number in range(years))
    before = find_dates(f"On Sunday{between} at 3 pm they met.", SUNDAY)
    behind = find_dates(f"They met at 3 pm{between} on Sunday.", SUNDAY)
    assert (before[-1].first is not None) is resolved
    assert (behind[0].first is not None) is resolved


@pytest.mark.parametrize(("day", "year"), [("13", 2024), ("14", 2023)])
def test_a_day_is_past_until_one_day_after_publication(day, year):
    reference = ReferenceTime(SUNDAY, SurroundingWords("It sank on ", "."))
    found = resolve_calendar({"day": day, "month": "May"}, reference)
    assert found.interval is not None
    assert found.interval.first.year == year


@pytest.mark.parametrize(("written", "year"), [("69", 2069), ("70", 1970)])
def test_two_digits_below_70_are_years_of_this_century(written, year):
    reference = ReferenceTime(None, SurroundingWords("", ""))
    found = resolve_slashed({"a": "5", "b": "5", "year": written}, reference)
    assert found.interval is not None
    assert found.interval.first.year == year


@pytest.mark.parametrize(("last", "cut"), [(31, (4, 30)), (30, (5, 1))])
def test_thirds_are_cut_at_months_from_365_days_on(last, cut):
    whole = intervals.days_from(dt.datetime(2023, 1, 1), dt.datetime(2023, 12, last))
    early = intervals.third(whole, "early")
    assert (early.last.month, early.last.day) == cut


def test_half_a_month_is_fifteen_days():
    reference = ReferenceTime(dt.datetime(2024, 5, 15), SurroundingWords("It sank ", "."))
    found = resolve_ago({"count": "half a", "unit": "month"}, reference)
    assert found.interval is not None
    assert (found.interval.first.date(), found.interval.last.date()) == (
        dt.date(2024, 4, 15),
        dt.date(2024, 5, 15),
    )
