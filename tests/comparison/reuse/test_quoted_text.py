"""What stands in quotation marks."""

from __future__ import annotations

import pytest

from newslens.comparison.reuse.quoted_text import quoted_pieces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Nobody slept,” he said, “and nobody will.”", ["Nobody slept,", "and nobody will."]),
        ('"Nobody slept," he said.', ["Nobody slept,"]),
        ("«Nobody slept», he said.", ["Nobody slept"]),
        ("„Nobody slept“, he said.", ["Nobody slept"]),
        ("a “vile act” of “seven of” them", ["vile act", "seven of"]),
        ("a “bad act” of them", []),  # seven characters
        ("“Nobody\nslept here”", []),
        ("Nobody slept.", []),
        ("", []),
    ],
)
def test_pieces(text, expected):
    assert quoted_pieces(text) == expected
