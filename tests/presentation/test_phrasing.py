from __future__ import annotations

import datetime as dt

import pytest

from newslens.presentation.phrasing import (
    VERDICTS,
    answer,
    clip,
    long_day,
    long_moment,
    moment,
    span_of_days,
    verdict,
    verdict_rank,
)
from newslens.schema import Figure


def figure(low, high, comparator="exact", unit=None, surface="as printed"):
    return Figure(0, len(surface), surface, low, high, comparator, unit)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (figure(3.0, 3.0), "3"),
        (figure(3.0, None, "at_least"), "≥ 3"),
        (figure(70.0, None, "more_than"), "> 70"),
        (figure(None, 20.0, "less_than"), "< 20"),
        (figure(None, 20.0, "at_most"), "≤ 20"),
        (figure(30.0, 30.0, "about"), "~ 30"),
        (figure(28.0, 32.0, "about"), "~ 30"),
        (figure(12.0, 15.0, "range"), "12 to 15"),
        (figure(12.0, 15.0, "range", "percent"), "12 to 15 %"),
        (figure(5.0, 5.0, unit="percent"), "5 %"),
        (figure(5.0, 5.0, unit="percentage_point"), "5 %"),
        (figure(5.0, 5.0, unit="USD"), "5"),
        (figure(24.0, 99.0, "vague"), "as printed"),
        (figure(0.5, 0.5, unit="fraction"), "as printed"),
        (figure(None, None), "as printed"),
        (figure(0.0, 0.0), "0"),
        (figure(1.5e6, 1.5e6), "1.5m"),
    ],
)
def test_an_answer_is_a_sign_and_an_amount_or_the_words(given, words):
    assert answer(given) == words


@pytest.mark.parametrize(("length", "is_cut"), [(24, False), (25, True)])
def test_words_that_stand_for_an_amount_are_cut(length, is_cut):
    assert answer(figure(2.0, 9.0, "vague", surface="x" * length)).endswith("…") == is_cut


@pytest.mark.parametrize(
    ("text", "length", "cut"),
    [
        ("two  boats\nsank", 15, "two boats sank"),
        ("two boats sank", 14, "two boats sank"),
        ("two boats sank", 13, "two boats…"),
        ("two boats sank", 9, "two boats…"),
        ("two boats sank", 8, "two…"),
        ("a" * 30, 9, "a" * 9 + "…"),
        ("ab " + "c" * 30, 9, "ab ccccccc"[:9] + "…"),
        ("", 5, ""),
    ],
)
def test_a_text_is_cut_at_a_word(text, length, cut):
    assert clip(text, length) == cut


@pytest.mark.parametrize(
    ("name", "word", "tone"),
    [
        ("conflict", "Conflict", "x"),
        ("update", "Update", "u"),
        ("agree", "Agree", "k"),
        (None, "Single", "k"),
        ("odd", "Single", "k"),
    ],
)
def test_a_verdict_has_a_word_and_a_tone(name, word, tone):
    assert (verdict(name).word, verdict(name).tone) == (word, tone)


def test_verdicts_have_tones_that_the_style_sheet_knows():
    assert {each.tone for each in VERDICTS.values()} == {"x", "u", "k"}


def test_every_verdict_has_a_sign_and_a_tone():
    assert {name: (each.sign, each.word, each.tone) for name, each in VERDICTS.items()} == {
        "conflict": ("≠", "Conflict", "x"),
        "altered": ("≠", "Altered quotation", "x"),
        "does_not_add_up": ("÷", "Does not add up", "x"),
        "disputed": ("⇄", "Disputed", "x"),
        "update": ("→", "Update", "u"),
        "compatible": ("≈", "Compatible", "k"),
        "agree": ("=", "Agree", "k"),
        "adds_up": ("=", "Adds up", "k"),
        "differs": ("?", "Differs", "k"),
        "single": ("·", "Single", "k"),
    }


def test_what_differs_ranks_before_what_agrees():
    ranked = sorted(["odd", None, "single", "agree", "compatible", "update", "conflict"], key=verdict_rank)
    assert ranked == ["conflict", "update", "compatible", "agree", "single", "odd", None]


@pytest.mark.parametrize(
    ("when", "short", "long"),
    [
        (dt.datetime(2027, 10, 17, 23, 40), "Sun 23:40", "Sunday 17 October 2027, 23:40"),
        (dt.datetime(2027, 10, 17, 0, 1), "Sun 00:01", "Sunday 17 October 2027, 00:01"),
        (dt.datetime(2027, 10, 17), "Sun 17 Oct", "Sunday 17 October 2027"),
        (None, "undated", "no date of publication"),
    ],
)
def test_midnight_sharp_is_a_date_without_a_time(when, short, long):
    assert (moment(when), long_moment(when)) == (short, long)


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ([], ""),
        ([dt.datetime(2027, 10, 17, 9), dt.datetime(2027, 10, 17, 22)], "17 October 2027"),
        ([dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 17, 9)], "17 and 18 October 2027"),
        ([dt.datetime(2027, 10, 17), dt.datetime(2027, 10, 19)], "17 to 19 October 2027"),
        ([dt.datetime(2027, 10, 31), dt.datetime(2027, 11, 1)], "31 October and 1 November 2027"),
        ([dt.datetime(2027, 12, 31), dt.datetime(2028, 1, 2)], "31 December 2027 to 2 January 2028"),
        ([dt.datetime(2027, 10, 17), dt.datetime(2028, 10, 17)], "17 October 2027 to 17 October 2028"),
    ],
)
def test_days_are_told_without_saying_the_month_twice(times, words):
    assert span_of_days(times) == words


def test_a_day_has_its_year():
    assert long_day(dt.datetime(2027, 3, 1)) == "1 March 2027"
