"""Ages that an article adds to a name."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.apposed_ages import is_age_in_apposition


@pytest.mark.parametrize(
    ("text", "apposed"),
    [
        ("Ana Orvell, 43, spoke.", [True]),
        ("Police named the skipper as Ana Orvell, 43.", [True]),
        ("The 43-year-old Orvell spoke.", [True]),
        ("The man was 43 years old.", [False]),
        ("A 43-year-old man spoke.", [False]),
        ("Orvell counted 43 boats.", [False]),
    ],
)
def test_an_age_stands_in_apposition_to_a_name(text, apposed):
    assert [is_age_in_apposition(text, figure) for figure in find_figures(text)] == apposed
