"""Hours of the day that are written like counts and decimals."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures import find_figures
from newslens.extraction.figures.hours_of_day import is_hour


@pytest.mark.parametrize(
    "text",
    [
        "The tents were full by 7 this morning",
        "The count dragged on till nearly six in the morning",
        "They had met at three in the afternoon",
        "It rained from 4 that evening",
        "They came ashore on Monday at three",
        "The pool opens again this morning at ten",
        "It was 4.50 in the morning when the count ended",
        "It was only 4 in the morning",
        "It was 7.18 on Friday",
        "At 6.12 on Wednesday morning, the ferry left",
        "The ferry left by 6.12 on Wednesday",
        "The ferry struck the pier on Friday at 7.18",
        "The ferry struck a pier close to Velm on Friday at 7.18",
        "On Friday the ferry reached Port Velm at 7.18",
        "The two watchmen were freed at 4.15 by a cook",
        "The crush began at about 20.40, when it rained",
        "The count ended at half past six",
        "The roof fell at twenty to five on Tuesday",
        "They left at five to nine.",
        "At twenty minutes to five it fell",
        "By quarter to seven the hall was full",
        "At 10 past 4 she called",
        "She called on the crew at twenty past 4",
        "He came at 7 on Monday",
        "She took the 6.52 from Velm to work",
        "The 6.52 to Lund was late",
    ],
)
def test_an_hour(read_number, text):
    number = read_number(text, -1 if text.startswith("The two") else 0)
    assert is_hour(number)


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 7 this morning",
        "The storm took 3 in the morning and 4 at night",
        "They found 7 boats on Monday",
        "At 7 boats this morning they stopped",
        "The number had risen by 7 this morning",
        "The share closed at 7.18 on Friday",
        "The share was on Friday priced at 7.18",
        "It lost 7.18 this morning",
        "On Friday the loan was set at 4.15",
        "They saw the dam at 7.18 metres",
        "The gauge at 7.18 is broken",
        "They were freed at 4.75 of the way",
        "They were freed at 25.15",
        "The 6.52 on the scale was the most",
        "They sold it at 15 in the afternoon",
        "By 13 this morning",
        "The index opened on Monday at 10",
        "The toll at 7 on Monday was told",
        "He drove past half past six houses",
        "He drove past half past six people",
        "The vote was twenty to five",
        "They were beaten by ten to six",
        "They sold at ten to twelve euros",
        "It took ten minutes to five of them",
        "She went ten past the line",
        "A quarter to half of them left",
        "The rate stood at 7 on Monday",
        "They met on Monday at 7.75",
        "at 3 to 4 in the morning",
    ],
)
def test_no_hour(read_number, text):
    assert not is_hour(read_number(text))


def test_a_bare_hour_is_twelve_at_most(read_number):
    for hour, is_one in ((thresholds.HOURS, True), (thresholds.HOURS + 1, False)):
        assert is_hour(read_number(f"They slept until {hour} in the morning")) is is_one


def test_a_day_is_sought_in_the_same_sentence_and_near(read_number):
    assert not is_hour(read_number("It was Friday. The gauge at 7.18 stood still."))
    fill = thresholds.HOUR_WINDOW - len("on Friday the gauge in Velm at ")
    for more, is_one in ((0, True), (1, False)):
        text = f"Friday {'x' * (fill + more + 2)} the gauge in Velm at 7.18"
        assert is_hour(read_number(text)) is is_one


def test_a_verb_of_prices_is_sought_near(read_number):
    for between, is_one in ((thresholds.LEVEL_WORDS - 3, False), (thresholds.LEVEL_WORDS - 2, True)):
        text = f"The share closed {'far ' * between}Friday at 7.18"
        assert is_hour(read_number(text)) is is_one


@pytest.mark.parametrize(
    "text",
    [
        "It ended at half past six",
        "A quarter to 7 it was",
        "At 10 past four she came",
        "It ended at half past six this morning",
        "It was half past six as she came",
        "A quarter to 7 was too late",
        "At 10 past four his boat sank",
        "By a quarter past seven its crew was ashore",
    ],
)
def test_both_numbers_of_an_hour_are_it(text):
    assert find_figures(text) == []


def test_hours_are_no_figures():
    text = "The hall has 600 beds and was full by 7 this morning; the last guests were let in at 4.15."
    assert [figure.surface for figure in find_figures(text)] == ["600"]
