"""Quotations of a clause around its figure."""

from __future__ import annotations

import pytest
from invented_claims import read

from newslens.comparison.labels.figure_words import read_figure_words
from newslens.comparison.labels.label_quotations import quote_clause


def quoted(sentence: str, **options: int) -> str | None:
    return quote_clause(read_figure_words(read(sentence)[0]), **options)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Osk said the tram slid for eight seconds, then stopped.", "“Osk said the tram slid for … seconds”"),
        ("They ran on a 12-gauge track; nobody knew.", "“They ran on a …-gauge track”"),
        ("They met again after 12 years and 3 days.", "“They met again after … years”"),
        ("They hauled a 40-ton, rusty crane by hand.", "“They hauled a …-ton, rusty crane by hand”"),
        ("They were late\n12 minutes late, in all", "“… minutes late”"),
    ],
)
def test_the_clause_is_quoted_to_its_marks(sentence: str, expected: str) -> None:
    assert quoted(sentence) == expected


def test_a_quotation_ends_between_words() -> None:
    assert quoted("The tram slid for eight seconds on the wet rails.", longest=20) == "“for … seconds”"


def test_where_nothing_stands_around_it_nothing_is_quoted() -> None:
    assert quoted("12") is None
    assert quote_clause(None) is None
