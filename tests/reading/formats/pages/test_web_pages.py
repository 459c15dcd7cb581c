from __future__ import annotations

import sys

import pytest

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.pages.web_pages import read_html
from newslens.reading.formats.shared.reading_limits import PAGE_BLOCKS

PAGE = """<html lang="en"><head><title>Ferry sinks off Lund</title><meta property="og:site_name" content="The Herald">
<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-03-02T08:00:00Z"></head>
<body><nav>Home News Sport</nav>
<article><h1>Ferry sinks off Lund</h1><p>A ferry sank off the coast of Lund on Friday, and two people were hurt in the
accident, the coast guard said in a statement to reporters.</p><p>The cause of the accident is not known, and divers
will search the wreck on Monday, a spokeswoman of the coast guard said.</p></article></body></html>"""


def test_text_and_metadata_of_a_page():
    pytest.importorskip("trafilatura")
    text, stated = read_html(PAGE, name="a.html")
    assert "A ferry sank off the coast of Lund on Friday" in text
    assert "Home News Sport" not in text
    assert {key: stated[key] for key in ("title", "byline", "outlet", "published")} == {
        "title": "Ferry sinks off Lund",
        "byline": "Ann Lee",
        "outlet": "The Herald",
        "published": "2024-03-02T08:00:00Z",
    }
    assert "url" not in stated  # the page does not say


def test_the_address_and_the_language_of_a_page():
    pytest.importorskip("trafilatura")
    link = '<link rel="canonical" href="https://herald.example/ferry"></head>'
    _, stated = read_html(PAGE.replace("</head>", link), name="a.html")
    assert stated["url"] == "https://herald.example/ferry"


def test_a_page_without_an_article():
    pytest.importorskip("trafilatura")
    with pytest.raises(InputError, match=r"a\.html holds no article text"):
        read_html("<html><body></body></html>", name="a.html")


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[html\]"):
        read_html(PAGE, name="a.html")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ('content="2024-03-02T23:30:00-05:00"', "2024-03-02T23:30:00-05:00"),
        ('content="2024-03-02T23:30"', "2024-03-02T23:30"),
        ('content="2024-03-02"', "2024-03-02"),
    ],
)
def test_the_hour_of_publication_is_kept_with_its_zone(stated, expected):
    pytest.importorskip("trafilatura")
    _, found = read_html(PAGE.replace('content="2024-03-02T08:00:00Z"', stated), name="a.html")
    assert found["published"] == expected


def test_the_hour_in_linked_data_counts_only_for_publication():
    pytest.importorskip("trafilatura")
    data = '<script type="application/ld+json">{"dateModified": "2024-03-02T11:00:00Z", "datePublished": "2024-03-02T09:15:00Z"}</script>'
    page = PAGE.replace('<meta property="article:published_time" content="2024-03-02T08:00:00Z">', data)
    assert read_html(page, name="a.html")[1]["published"] == "2024-03-02T09:15:00Z"


@pytest.mark.parametrize("more", [0, 1])
@pytest.mark.parametrize("block", ["<li>a", "<TD class=x>a", "<br/>a"])
def test_a_page_of_very_many_blocks_is_read_without_a_second_opinion(block, more, monkeypatch):
    trafilatura = pytest.importorskip("trafilatura")
    asked = []
    read = trafilatura.bare_extraction
    monkeypatch.setattr(
        trafilatura,
        "bare_extraction",
        lambda page, **options: asked.append(options["fast"]) or read(page, **options),
    )
    prose = "Two boats sank off Lund on Sunday, and 14 people were saved by a lifeboat. " * 5
    text, _ = read_html(
        f"<html><body><article>{prose}{block * (PAGE_BLOCKS + more)}</article>", name="a.html"
    )
    assert asked == [bool(more)]
    assert "Two boats sank" in text
