"""Numbers that tell one thing from others."""

from __future__ import annotations

import pytest

from newslens.extraction.figures.number_context import read_context
from newslens.extraction.figures.number_labels import is_label, is_type_code
from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals


def context(text: str):
    low = text.lower()
    return read_context(text, low, find_quantities(text, low, find_numerals(text))[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Smoke rose near tank 7 on Monday.", True),
        ("Smoke rose near tank 99.", True),
        ("It ran at speed 100.", False),
        ("Smoke rose near tanks 7.", False),
        ("Smoke rose near tank 7 boats.", False),
        ("Smoke rose near a tank 7.", False),
        ("In total 12 of them left.", False),
        ("They paid about tax 12.", False),
        ("Tank 7.", False),
        ("The 9 Hill gang fled.", True),
        ("The 9 Hill gangs fled.", False),
        ("The 9 French crew fled.", False),
        ("The 9 Swiss gang fled.", False),
        ("The 9 hill gang fled.", False),
        ("The 1 Hill gang fled.", False),
        ("Some 9 Hill gang fled.", False),
        ("The 9 Hills fled.", False),
        ("The 9 crowns.", False),
    ],
)
def test_labels(text: str, *, expected: bool) -> None:
    assert is_label(context(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Comet 7C rocket flew.", True),
        ("A Comet 7F rocket flew.", True),
        ("It was at 7C.", False),
        ("In 7C heat.", False),
        ("A Comet 7 C rocket flew.", False),
        ("A Comet 7Cs rocket flew.", False),
    ],
)
def test_type_codes(text: str, *, expected: bool) -> None:
    assert is_type_code(context(text)) is expected
