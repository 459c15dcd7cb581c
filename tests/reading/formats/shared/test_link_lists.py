from __future__ import annotations

import pytest

pytest.importorskip("lxml")

from newslens.errors import InputError
from newslens.reading.formats.pages.web_pages import read_html
from newslens.reading.formats.shared.format_thresholds import LINK_SHARE, LISTED_LINKS
from newslens.reading.formats.shared.link_lists import is_list_of_links, links_of


def links(count):
    return "".join(
        f'<li><a href="https://herald.example/{n}">Ferry number {n} sinks off the coast</a></li>'
        for n in range(count)
    )


def lines(count):
    return "\n".join(f"- Ferry number {n} sinks off the coast" for n in range(count))


def test_as_many_links_as_a_list_has():
    assert is_list_of_links(links(LISTED_LINKS), lines(LISTED_LINKS))
    assert not is_list_of_links(links(LISTED_LINKS - 1), lines(LISTED_LINKS - 1))


def test_as_much_other_text_as_a_list_may_have():
    length = len(lines(10).replace("- ", "").replace("\n", ""))
    other = round(length / LINK_SHARE) - length
    assert is_list_of_links(links(10), f"{lines(10)}\n{'x' * other}")
    assert not is_list_of_links(links(10), f"{lines(10)}\n{'x' * (other + 2)}")


def test_a_report_with_links_below_it_is_a_report():
    report = "Two boats sank off Lund on Sunday, and 14 people were saved. " * 8
    assert not is_list_of_links(f"<p>{report}</p>{links(8)}", f"{report}\n{lines(8)}")
    assert not is_list_of_links("", report)


def test_a_reading_list_is_refused():
    pytest.importorskip("trafilatura")
    page = f"<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>{links(9)}</ul></body></html>"
    with pytest.raises(InputError, match=r"a\.html is a list of links and holds no article; open each link"):
        read_html(page, name="a.html")


def test_of_links_in_links_the_outer_one_says_all():
    page = "<a href='/a'>Ferry <object><a href='/b'>sinks</a></object> off Lund</a><a href='/c'>Boats</a>"
    assert list(links_of(page)) == ["Ferry sinks off Lund", "Boats"]
    assert len(list(links_of("<a href='/a'><object>" * 200 + "boats " * 10))) == 1
