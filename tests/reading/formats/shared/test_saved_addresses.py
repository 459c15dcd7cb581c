from __future__ import annotations

import pytest

from newslens.reading.formats.pages.web_pages import read_html
from newslens.reading.formats.shared.saved_addresses import host_of, original_address, saved_from

ADDRESS = "https://herald.example/boats?x=1"
ARTICLE = (
    "<html><head><title>Boats sink</title>{head}</head><body><article><h1>Boats sink</h1><p>Two boats sank off Lund on Sunday, and 14 "
    "people were saved, the coast guard said in the evening.</p><p>Divers will search the wrecks on Monday, a spokeswoman said.</p>"
    "</article></body></html>"
)


@pytest.mark.parametrize(
    "note",
    [
        f"<!DOCTYPE html>\n<!-- saved from url=(0031){ADDRESS} -->\n<html>",
        f"<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Mon Mar 03 2031 10:00:00 GMT+0100\n-->",
    ],
)
def test_what_a_browser_noted(note):
    assert saved_from(note) == ADDRESS


@pytest.mark.parametrize(
    "page",
    [
        f"<!-- see {ADDRESS} --><html>",
        "<!-- saved from url=(0014)about:internet -->",
        "<!-- saved from url=(0020)file:///home/ada/a.html -->",
        " " * 5000 + f"<!-- saved from url=(0031){ADDRESS} -->",
    ],
)
def test_other_comments_are_no_address(page):
    assert saved_from(page) is None


@pytest.mark.parametrize(
    "before",
    [
        "https://web.archive.org/web/20310305000000/",
        "http://web.archive.org/web/20310305000000im_/",
        "https://archive.ph/20310305101112/",
        "http://archive.today/2031.03.05-101112/",
    ],
)
def test_the_address_of_an_archive_is_taken_away(before):
    assert original_address(before + ADDRESS) == ADDRESS


@pytest.mark.parametrize(
    "address", [ADDRESS, "https://archive.org/details/boats", "https://archive.ph/AbC12", "nonsense"]
)
def test_other_addresses_stay(address):
    assert original_address(address) == address


def test_hosts():
    assert [host_of(each) for each in (ADDRESS, "https://[", "x")] == ["herald.example", "", ""]


def test_a_page_of_an_archive_is_that_of_its_outlet():
    pytest.importorskip("trafilatura")
    kept = f'<link rel="canonical" href="https://web.archive.org/web/20310305000000/{ADDRESS}">'
    assert read_html(ARTICLE.format(head=kept), name="a.html")[1] == {
        "title": "Boats sink",
        "outlet": "herald.example",
        "url": "https://herald.example/boats?x=1",
    }
    named = kept + '<meta property="og:site_name" content="The Herald">'
    assert read_html(ARTICLE.format(head=named), name="a.html")[1]["outlet"] == "The Herald"


def test_what_the_page_states_goes_before_what_the_browser_noted():
    pytest.importorskip("trafilatura")
    note = f"<!-- saved from url=(0031){ADDRESS} -->"
    stated = '<link rel="canonical" href="https://herald.example/canonical">'
    assert (
        read_html(note + ARTICLE.format(head=stated), name="a.html")[1]["url"]
        == "https://herald.example/canonical"
    )
    assert read_html(note + ARTICLE.format(head=""), name="a.html")[1]["url"] == ADDRESS
