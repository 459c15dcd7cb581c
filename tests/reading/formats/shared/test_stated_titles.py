from __future__ import annotations

import pytest

from newslens.reading.formats.shared.format_thresholds import TITLE_PART
from newslens.reading.formats.shared.stated_titles import stated_title


@pytest.mark.parametrize("title", [None, "", "  ", "sink", "Boats sink today"])
def test_a_title_that_the_text_has_not_is_none(title):
    assert stated_title(title, "Boats sink\nTwo boats sank.") == {}


def test_the_title_stands_at_the_head():
    assert stated_title("Boats", "x\n" * 19 + "Boats\n") == {"title": "Boats"}
    assert stated_title("Boats", "x\n" * 20 + "Boats\n") == {}


HEADLINE = "Boats sink off the coast of Lund"


@pytest.mark.parametrize(
    "title",
    [
        f"{HEADLINE} | The Herald",
        f"{HEADLINE} - The Herald",
        f"The Herald – {HEADLINE}",
        f"The Herald: {HEADLINE}",
        f"{HEADLINE}: The Herald",
    ],
)
def test_a_title_with_the_name_of_the_site(title):
    assert stated_title(title, f"The Herald\n{HEADLINE}\nTwo boats sank.") == {"title": HEADLINE}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("The Herald - Boats sink off Lund", "The Herald\nTwo boats sank."),
        ("Boats sink off Lund again", "Boats sink off Lund\nTwo boats sank."),
        ("No boats sink off Lund", "boats sink off Lund\nTwo boats sank."),
    ],
)
def test_a_part_of_a_title_that_is_no_title(title, text):
    assert stated_title(title, text) == {}


@pytest.mark.parametrize(("rest", "is_stated"), [(0, True), (1, False)])
def test_the_part_of_a_title_that_is_most_of_it(rest, is_stated):
    headline = "b" * 20
    whole = f"{headline} | " + "h" * (round(20 / TITLE_PART) - 20 - 3 + rest)
    assert bool(stated_title(whole, f"{headline}\nTwo.")) is is_stated
