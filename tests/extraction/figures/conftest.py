from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newslens.extraction.figures.number_context import NumberContext, read_context
from newslens.extraction.figures.quantities import find_quantities
from newslens.language.numbers import find_numerals, lowered

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def read_number() -> Callable[..., NumberContext]:
    """A number of a text with its context; `which` says the first, the second, or the last (-1)."""

    def read(text: str, which: int = 0) -> NumberContext:
        low = lowered(text)
        return read_context(text, low, find_quantities(text, low, find_numerals(text, low))[which])

    return read
