from __future__ import annotations

from newslens.reading.formats.shared.containers import printable


def test_names_are_shown_on_one_line_and_not_endless():
    assert printable("in/Zürich 1.txt") == "in/Zürich 1.txt"
    assert printable("a\n\u202eb\ud800.txt") == "a��b�.txt"
    long = printable("x" * 5_000 + ".txt")
    assert (len(long), long[0], long[-4:]) == (201, "…", ".txt")
