from __future__ import annotations

from newslens.reading.formats.shared.text_lines import BLOCK, CELL, LINE, TextLines


def test_the_strongest_of_several_ends_counts_and_none_stands_at_the_edges():
    lines = TextLines()
    lines.end(BLOCK)
    lines.add("a ")
    lines.end(LINE)
    lines.end(CELL)
    lines.add(" b")
    lines.end(CELL)
    lines.add("c")
    lines.end(LINE)
    lines.end(BLOCK)
    lines.add("  ")
    lines.add("d ")
    assert lines.text() == "a\nb\tc\n\nd"


def test_words_run_on_where_only_markup_stands_between_them():
    lines = TextLines()
    for piece in ("“", "Boats", "” sank", ", he\n\tsaid", " ", "."):
        lines.add(piece)
    assert lines.text() == "“Boats” sank, he said ."


def test_text_as_it_is_keeps_its_spaces():
    lines = TextLines()
    lines.add_as_is("a   b\n  c")
    assert lines.text() == "a   b\n  c"
