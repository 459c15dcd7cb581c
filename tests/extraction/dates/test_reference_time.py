from __future__ import annotations

import datetime as dt

import pytest

from newslens.extraction.dates.reference_time import ReferenceTime, ResolvedDate
from newslens.extraction.dates.surrounding_words import SurroundingWords


@pytest.mark.parametrize(
    ("left", "right", "tense", "lead"),
    [
        ("It will sink on ", ".", "future", "on"),
        ("It sank within ", ".", "past", "within"),
        ("", " rain", None, ""),
    ],
)
def test_a_reference_time_knows_tense_and_lead_of_its_sentence(left, right, tense, lead):
    reference = ReferenceTime(dt.datetime(2024, 5, 15), SurroundingWords(left, right))
    assert (reference.tense, reference.lead) == (tense, lead)


def test_a_date_that_cannot_be_known_keeps_its_granularity():
    assert ResolvedDate(None, "week") == (None, "week")
