from __future__ import annotations

import pytest

from newslens.reading.formats.stated_titles import stated_title


@pytest.mark.parametrize("title", [None, "", "  ", "sink", "Boats sink today"])
def test_a_title_that_the_text_has_not_is_none(title):
    assert stated_title(title, "Boats sink\nTwo boats sank.") == {}


def test_the_title_stands_at_the_head():
    assert stated_title("Boats", "x\n" * 19 + "Boats\n") == {"title": "Boats"}
    assert stated_title("Boats", "x\n" * 20 + "Boats\n") == {}
