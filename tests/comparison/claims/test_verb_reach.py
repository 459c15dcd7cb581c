"""Whether a phrase before a figure governs it."""

from __future__ import annotations

import pytest
from invented_claims import marked

from newslens.comparison.claims.verb_reach import is_in_object, own_words_before


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It expects revenue to reach [12]", True),
        ("It expects a total of [12]", True),
        ("It expects growth of $[12]", True),
        ("It expects guilt in killing [12]", False),
        ("It expects to plan to sell [12]", False),
        ("It expects friends of [12]", False),
        ("It expects rain and sold [12]", False),
        ("It expects more in the [12]", False),
    ],
)
def test_the_object_of_a_phrase(sentence: str, *, expected: bool) -> None:
    clauses = marked(sentence)
    assert is_in_object(clauses, 2, clauses.spans[0][0]) is expected


def test_the_words_before_a_figure_end_at_the_figure_before() -> None:
    clauses = marked("It sold [12] ships and [40] boats")
    assert own_words_before(clauses, 0) == (0, 2)
    assert own_words_before(clauses, 1) == (3, 5)
