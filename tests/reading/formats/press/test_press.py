from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_exports import LAYOUTS, invented_articles

from newslens.reading.formats.press import lines_of_export, read_export, sign_of_several_documents
from newslens.reading.formats.press.coded_documents import read_coded_documents
from newslens.reading.formats.press.displayed_documents import read_displayed_documents
from newslens.reading.formats.press.nexis_documents import read_nexis_documents
from newslens.reading.formats.press.numbered_documents import read_numbered_documents
from newslens.reading.formats.press.ruled_documents import read_ruled_documents

HOSTILE = [
    "Body",
    "End of Document",
    "HD",
    "PD",
    "CO",
    "IN",
    "AN",
    "Load-Date: soon",
    "LENGTH: 30 metres",
    "Copyright 2031 Lund Printing",
    "Title: a song of the sea",
    "Full of hope, they waited.",
    "1 of 900 DOCUMENTS",
    "Document 7 of 900",
    "_" * 60,
    "(c) 2031",
    "Graphic content follows.",
    "Two\u00a0boats\u2009came.",
]
"""Lines of a report that look like lines of an export. A whole head, line for line, would be one."""


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 4), body=st.lists(st.sampled_from(HOSTILE), max_size=4), crlf=st.booleans())
def test_the_texts_are_slices_in_order_and_hold_no_field(layout, count, body, crlf):
    articles = invented_articles(count, body=body)
    text = LAYOUTS[layout](articles)
    if crlf:
        text = text.replace("\n", "\r\n")
    export = read_export(lines_of_export(text), text)
    assert export is not None
    assert not export.faults
    spans = [span for article in export.articles for span in article.spans]
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    found = [text[start:end].replace("\r\n", "\n") for start, end in spans]
    assert found == [article.text for article in articles]
    assert [
        (each.fields["title"], each.fields["outlet"], each.fields["published"]) for each in export.articles
    ] == [(article.title, article.outlet, f"{article.day} March 2031") for article in articles]
    assert all(each.fields["byline"] == "Ann Lee" for each in export.articles)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_large_export_is_read_in_bounded_time(layout):
    articles = invented_articles(1_500, body=HOSTILE[:5])
    text = LAYOUTS[layout](articles)
    start = time.perf_counter()
    export = read_export(lines_of_export(text), text)
    assert time.perf_counter() - start < 30
    assert export is not None
    assert len(export.articles) == 1_500


@pytest.mark.parametrize(
    "text", ["", "Two boats sank.\n\nNobody was hurt.", "HD\nPD\nSN\n", "Body\nEnd of Document"]
)
def test_other_texts_are_no_exports(text):
    assert read_export(lines_of_export(text), text) is None


PIECES = [
    *HOSTILE,
    "",
    "Ferry sinks off the coast",
    "The Herald",
    "A ferry sank.",
    "March 3, 2031 Monday",
    "3 March 2031",
    "Spring 2031",
    "12 words",
    "English",
    "Length: 12 words",
    "LENGTH: 12 words",
    "Byline: Ann Lee",
    "HEADLINE: Ferry sinks",
    "BODY:",
    "Graphic",
    "Classification",
    "Language: ENGLISH",
    "LOAD-DATE: March 4, 2031",
    "ABSTRACT",
    "FULL TEXT",
    "Full text: A ferry sank.",
    "DETAILS",
    "Title:",
    "Publication title: The Herald; Lund",
    "ProQuest document ID: 1",
    "1 of 2 DOCUMENTS",
    "2 of 2 DOCUMENTS",
    "Document 1 of 2",
    "HD\tFerry",
    "PD|3 March 2031",
    "SN",
    "SE",
    "LP",
    "TD",
    "LP A ferry sank.|",
    "Document LUNDH00020310304eh3400001",
    "AN\nDocument LUNDH00020310304eh3400001",
]
"""Lines of all layouts."""


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(["\n", "\r\n", "\n\n", " \x0c\n"]))
def test_any_mixture_of_lines_is_read_as_slices_in_order_or_not_at_all(pieces, line_end):
    text = line_end.join(pieces)
    lines = lines_of_export(text)
    sign_of_several_documents(lines)
    for read in (read_numbered_documents, read_nexis_documents, read_displayed_documents):
        check_export(read(lines), text)
    for read in (read_coded_documents, read_ruled_documents):
        check_export(read(lines, text), text)


def check_export(export, text):
    if export is None:
        return
    assert export.articles or export.faults
    spans = [span for article in export.articles for span in article.spans]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    assert all(text[start:end].strip() == text[start:end] for start, end in spans)
    assert all(
        1 <= each.line <= text.count("\n") + text.count("\x0c") + 1
        for each in (*export.articles, *export.faults)
    )
