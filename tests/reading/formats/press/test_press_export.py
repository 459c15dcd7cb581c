from __future__ import annotations

import pytest

from newslens.reading.formats.press.press_export import language_code, tidy_fields


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("English", "en"),
        ("ENGLISH", "en"),
        ("GERMAN; DEUTSCH", "de"),
        ("French, English", "fr"),
        ("Elvish", "Elvish"),
    ],
)
def test_languages_have_codes(written, code):
    assert language_code(written) == code


def test_fields_that_are_no_column_or_empty_are_left_out():
    assert tidy_fields({"length": "12 words", "title": " : ", "outlet": " The Herald ;"}) == {
        "outlet": "The Herald"
    }


@pytest.mark.parametrize(
    ("written", "byline"), [("By Ann Lee", "Ann Lee"), ("Byron Lee", "Byron Lee"), ("Lee, Ann", "Lee, Ann")]
)
def test_a_byline_is_the_name(written, byline):
    assert tidy_fields({"byline": written}) == {"byline": byline}
