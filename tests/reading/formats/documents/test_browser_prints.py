"""Lines of browsers at the edges of pages, as Chrome, Firefox and Safari write them, and lines that are like them."""

from __future__ import annotations

import pytest
from written_pdf import pdf_of_lines

from newslens.reading.corpus import read_articles
from newslens.reading.formats.documents.browser_prints import without_browser_lines
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.format_thresholds import BROWSER_LINES
from newslens.reading.formats.shared.source_file import SourceFile

TITLE = "Ferry sinks off Lund | The Herald"
ADDRESS = "https://herald.example/2031/ferry"
BODY = [
    ["Ferry sinks off Lund", "A ferry sank on Sunday, police said.", "Nobody was hurt, they said."],
    ["Divers went down on Monday.", "They found the bell of the ship.", "The port was closed until noon."],
    ["An inquiry opens on Friday.", "Its report is due in May.", "The owner said nothing."],
]


def chrome(stamp="11/29/31, 3:56 PM", title=TITLE, address=ADDRESS):
    return lambda lines, n, m: [*lines, f"{stamp} {title}", f"{address} {n}/{m}"]


def chrome_above(lines, n, m):
    return [f"29.11.31, 15:56 {TITLE}", *lines, f"{ADDRESS} {n}/{m}"]


def firefox(lines, n, m):
    return [f"{TITLE} {ADDRESS}", *lines, f"{n} of {m} 29/11/2031, 15:56"]


def firefox_de(lines, n, m):
    return [f"{TITLE} {ADDRESS}", *lines, f"{n} von {m} 29.11.2031, 15:56"]


def safari(lines, n, m):
    return [f"29/11/2031, 15:56 {TITLE}", *lines, f"{ADDRESS} Page {n} of {m}"]


def apart(lines, n, m):
    return ["29/11/2031, 15:56", TITLE, *lines, ADDRESS, f"{n}/{m}"]


def printed(write, pages):
    count = len(BODY[:pages])
    return ["\n".join(write(lines, n, count)) for n, lines in enumerate(BODY[:pages], start=1)]


@pytest.mark.parametrize("write", [chrome(), chrome_above, firefox, firefox_de, safari])
@pytest.mark.parametrize("pages", [1, 2, 3])
def test_lines_of_a_browser_are_left_out_and_say_title_and_address(write, pages):
    found = without_browser_lines(printed(write, pages), title=None)
    assert found.pages == ["\n".join(lines) for lines in BODY[:pages]]
    assert (found.is_certain, found.title, found.address) == (True, TITLE, ADDRESS)


def test_lines_that_stand_apart():
    found = without_browser_lines(printed(apart, 3), title=None)
    assert [page.split("\n")[-3:] for page in found.pages] == BODY
    assert found.address == ADDRESS


def test_empty_lines_between_paragraphs_stay():
    page = "\n\n".join(chrome()(BODY[0], 1, 1))
    assert without_browser_lines([page], title=None).pages == ["\n\n".join(BODY[0])]


def test_a_part_of_the_pages_that_was_printed():
    pages = [f"{page[:-3]}{n}/9" for n, page in enumerate(printed(chrome(), 3), start=4)]
    assert without_browser_lines(pages, title=None).pages == ["\n".join(lines) for lines in BODY]


def test_the_title_of_the_properties_beside_the_hour_is_certain_without_an_address():
    pages = [f"11/29/31, 3:56 PM {TITLE}\n" + "\n".join(lines) for lines in BODY]
    assert without_browser_lines(pages, title=TITLE).pages == ["\n".join(lines) for lines in BODY]
    assert not without_browser_lines(pages, title="Another").is_certain
    assert not without_browser_lines([*pages[:2], "\n".join(BODY[2])], title=TITLE).is_certain


def test_what_the_browser_cut_off_is_dropped_and_not_taken():
    write = chrome(title="Ferry sinks off…", address="https://herald.example/2031/fer…")
    found = without_browser_lines(printed(write, 2), title=None)
    assert found.pages == ["\n".join(lines) for lines in BODY[:2]]
    assert (found.title, found.address) == (None, None)


@pytest.mark.parametrize(
    ("address", "stated"),
    [
        ("file:///home/ada/ferry.html", None),
        ("https://web.archive.org/web/20310305000000/" + ADDRESS, ADDRESS),
        ("https://herald.example/o\ufb03ce", "https://herald.example/office"),
    ],
)
def test_addresses(address, stated):
    found = without_browser_lines(printed(chrome(address=address), 2), title=None)
    assert (found.is_certain, found.address) == (True, stated)


@pytest.mark.parametrize(
    "pages",
    [
        [],
        [""],
        ["Two boats sank.\nRead more: https://herald.example/a"],
        ["Two boats sank.\nThe side won 3/5.\nhttps://herald.example/a"],
        ["29/11/2031, 15:56 Boats sink\nTwo boats sank."],
        ["Two boats sank.\nPage 1 of 2", "Nobody was hurt.\nPage 2 of 2"],
        ["Two boats sank.\nhttps://herald.example/a 1/2", "Nobody was hurt.\nhttps://herald.example/b 2/2"],
        ["Two boats sank.\nhttps://herald.example/a 1/2", "Nobody was hurt."],
        ["Two boats sank.\nhttps://herald.example/a 5/7", "Nobody was hurt.\nhttps://herald.example/a 4/7"],
    ],
)
def test_other_pages_stay(pages):
    assert without_browser_lines(pages, title="Boats") == (pages, False, None, None)


def test_lines_of_the_report_stay_on_pages_of_a_browser():
    own = [
        "See https://herald.example/other",
        "The side won 3/5",
        "At 11/29/31, 3:56 PM the ferry sank",
        "1/2 of the crew left",
    ]
    found = without_browser_lines(
        printed(lambda lines, n, m: chrome()([*lines, *own[n - 1 : n + 1]], n, m), 3), title=None
    )
    assert found.is_certain
    assert [page.split("\n")[3:] for page in found.pages] == [own[n : n + 2] for n in range(3)]


@pytest.mark.parametrize(("above", "is_certain"), [(BROWSER_LINES - 1, True), (BROWSER_LINES, False)])
def test_how_far_from_the_edge_a_browser_writes(above, is_certain):
    more = [f"Line {n} of the report." for n in range(above)]
    page = "\n".join([*more, f"{ADDRESS} 1/1", *["And on."] * 9])
    assert without_browser_lines([page], title=None).is_certain is is_certain


def test_the_hour_of_printing_is_no_date_of_publication(tmp_path):
    path = tmp_path / "a.pdf"
    pages = [page.split("\n") for page in printed(chrome_above, 2)]
    path.write_bytes(pdf_of_lines(*pages, title=TITLE))
    with pytest.warns(match="was printed by a browser; what that wrote above and below each page"):
        articles = read_articles(path)
    assert articles["published"].isna().all()
    assert articles.loc[0, ["title", "url"]].tolist() == ["Ferry sinks off Lund", ADDRESS]
    assert "15:56" not in articles.loc[0, "text"]


def test_a_print_whose_headline_is_a_picture_has_the_title_of_the_page():
    data = pdf_of_lines([*BODY[1], f"11/29/31, 3:56 PM {TITLE}", f"{ADDRESS} 1/1"])
    [document] = read_file(SourceFile("a.pdf", data, "a.pdf")).documents
    assert document.fields == {"title": TITLE, "url": ADDRESS}
