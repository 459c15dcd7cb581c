"""Codes of money with a multiplier before them."""

from __future__ import annotations

import pytest

from newslens.extraction.figures import find_figures
from newslens.extraction.figures.scaled_codes import ScaledCode, read_scaled_code


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("50 MUSD", ScaledCode(0, 7, "USD", 1e6)),
        ("50MEUR", ScaledCode(0, 6, "EUR", 1e6)),
        ("50 kNOK", ScaledCode(0, 7, "NOK", 1e3)),
        ("50 TEUR", ScaledCode(0, 7, "EUR", 1e3)),
        ("50 bnDKK", ScaledCode(0, 8, "DKK", 1e9)),
        ("50 USD", None),
        ("50 MUSDA", None),
        ("50 XUSD", None),
        ("50 MISS", None),
        ("50 MUSD-based", None),
    ],
)
def test_a_code_behind_a_number(text, found):
    assert read_scaled_code(text, 0, 2) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MSEK 50", ScaledCode(0, 7, "SEK", 1e6)),
        ("kEUR50", ScaledCode(0, 6, "EUR", 1e3)),
        ("SEK 50", None),
        ("AMSEK 50", None),
        ("XSEK 50", None),
        ("ONES 50", None),
    ],
)
def test_a_code_before_a_number(text, found):
    start = text.index("50")
    assert read_scaled_code(text, start, start + 2) == found


def test_the_multiplier_is_part_of_the_figure():
    found = find_figures("Orders of 2.5 MEUR came in, MSEK 12 more than in May.")
    assert [(each.surface, each.low, each.unit) for each in found] == [
        ("2.5 MEUR", 2.5e6, "EUR"),
        ("MSEK 12", 12e6, "SEK"),
    ]
