from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslens.reading.formats.press.export_lines import (
    filled_lines,
    joined_lines,
    line_blocks,
    lines_of_export,
    span_of_lines,
)


@given(st.text(alphabet="ab \t\r\n\x0b\x0c\x1c\x1f\x85\xa0\u1680\u2005\u2028\u3000\ufeff"))
def test_a_line_is_a_slice_without_the_white_space_around_it(text):
    for line in lines_of_export(text):
        assert "".join(text[line.start : line.end].split()) == "".join(line.words.split())
        assert line.words == line.words.strip()
        assert bool(line.words) == bool(line.words.split())
    assert (
        "".join("".join(line.words.split()) for line in lines_of_export(text))
        == "".join(text.replace("\ufeff", " ").split())
        or "\ufeff" in text
    )


def test_blocks_and_stretches_of_lines():
    text = "\ufeffOne\r\ntwo\r\n \xa0\r\n\r\n  three  four \r\n"
    lines = lines_of_export(text)
    assert filled_lines(lines, 0, len(lines)) == [0, 1, 4]
    assert line_blocks(lines, 0, len(lines)) == [range(2), range(4, 5)]
    assert joined_lines(lines, range(len(lines))) == "One two three four"
    span = span_of_lines(lines, 0, len(lines))
    assert span is not None
    assert text[slice(*span)] == "One\r\ntwo\r\n \xa0\r\n\r\n  three  four"
    assert span_of_lines(lines, 2, 4) is None


def test_what_the_markup_calls_a_line():
    text = "World\nFerry\n\nA\nB\nC"
    stretches = [(13, 16, "paragraph"), (5, 11, "headline"), (13, 14, "headline")]
    assert [(line.words, line.kind) for line in lines_of_export(text, stretches)] == [
        ("World", ""),
        ("Ferry", "headline"),
        ("", ""),
        ("A", "paragraph"),
        ("B", "paragraph"),
        ("C", ""),
    ]
