from __future__ import annotations

import jinja2
import pytest

from newslens.presentation.templating import asset, fill, trusted, web_address


def test_foreign_text_is_escaped():
    found = fill("folded.html.j2", parts=[], total=0, nothing="<script>alert(1)</script>")
    assert "&lt;script&gt;" in found
    assert "<script>" not in found


def test_a_fact_that_is_missing_is_an_error():
    with pytest.raises(jinja2.UndefinedError, match="nothing"):
        fill("folded.html.j2", parts=[], total=0)


def test_text_of_the_package_stands_as_it_is():
    assert fill("folded.html.j2", parts=[], total=0, nothing=trusted("a > b")).strip() == "<p>a > b</p>"


def test_a_style_sheet_is_read_as_it_stands():
    assert ":root" in asset("base.css")
    assert "addEventListener" in asset("page.js")


@pytest.mark.parametrize(
    ("url", "is_web"),
    [
        ("https://example.org/a", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        (" https://example.org", False),
        ("ftp://example.org", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_links(url, is_web):
    assert web_address(url) == is_web
