from __future__ import annotations

import pytest

pytest.importorskip("lxml")

from newslens.errors import InputError
from newslens.reading.formats.pages.page_nesting import without_deep_nesting
from newslens.reading.formats.pages.web_pages import read_html
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.reading_limits import PAGE_NESTING

ONE = "Two boats sank off Lund on Sunday, and 14 people were saved, the coast guard said in the evening."
TWO = "Divers will search the wrecks on Monday, a spokeswoman of the coast guard told reporters at the port."
LAST = "The port stays closed until Tuesday, the harbour master said, and ferries go to Ondra instead."


def page(tag, depth, *, words=""):
    inner = f"<{tag}>{words}" * depth + f"<p>{TWO}</p><ul><li>Boats: 2</li></ul>" + f"</{tag}>" * depth
    return f"<html><head><title>Boats</title></head><body><article><h1>Boats</h1><p>{ONE}</p>{inner}<p>{LAST}</p></article></body></html>"


@pytest.mark.parametrize("tag", ["div", "section", "span", "b", "font"])
@pytest.mark.parametrize("depth", [10, 250, 300, 2000])
def test_a_page_of_any_depth_is_read_to_its_end(tag, depth):
    pytest.importorskip("trafilatura")
    text, _ = read_html(page(tag, depth), name="a.html")
    assert [words in text for words in (ONE, TWO, LAST)] == [True] * 3


def test_a_page_that_the_parser_reads_is_left_as_it_is():
    written = page("div", 200)
    assert without_deep_nesting(written, name="a.html") is written


def test_words_of_boxes_that_are_taken_away_stay_apart():
    flat = without_deep_nesting(page("div", 400, words="Boat "), name="a.html")
    assert text_of_markup(flat, name="a", extra="html").split("\n").count("Boat") == 400
    assert flat.count("<div") <= PAGE_NESTING
    assert "<li>Boats: 2</li>" in flat


def test_a_page_without_end_is_refused():
    with pytest.raises(
        InputError, match=r"a\.html is nested too deep to be read whole; save the article as \.txt\."
    ):
        without_deep_nesting(page("div", 5000), name="a.html")


@pytest.mark.parametrize("empty", ["", " \n", "<!-- -->"])
def test_a_page_without_elements_stays(empty):
    assert without_deep_nesting(empty, name="a.html") == empty
