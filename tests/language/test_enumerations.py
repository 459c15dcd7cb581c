from __future__ import annotations

import pytest

from newslens.language.enumerations import items


@pytest.mark.parametrize(
    ("line", "second_and_later"),
    [
        ("1) Fire 2) Flood 3) Frost", ["2) Flood 3) Frost", "3) Frost"]),
        ("a. Fire b. Flood", ["b. Flood"]),
        ("• 9. Fire • 10. Flood", ["• 10. Flood"]),
        ("1.) Fire 2.) Flood", ["2.) Flood"]),
        ("y) Fire z) Flood a) Frost", ["z) Flood a) Frost"]),
        ("1) Fire 2. Flood", []),
        ("1) Fire 3) Flood", []),
        ("Fire 1) Flood 2) Frost", []),
        ("1)Fire 2)Flood", []),
        ("", []),
    ],
)
def test_items_of_a_line(line, second_and_later):
    assert [line[start:] for start in items(line, 0, len(line))] == second_and_later


def test_only_the_line_is_looked_at():
    text = "1) Fire 2) Flood 3) Frost"
    assert items(text, 0, text.index(" 3)")) == [8]
