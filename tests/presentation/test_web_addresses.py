from __future__ import annotations

import pytest

from newslens.presentation.web_addresses import web_address


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
