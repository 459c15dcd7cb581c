from __future__ import annotations

import pytest

from newslens.reading import reading_thresholds as thresholds
from newslens.reading.article_languages import language_notice
from newslens.reading.article_making import make_article

ENGLISH = "Two boats sank off the port on Sunday, and nobody was hurt."
GERMAN = "Zwei Boote sind vor dem Hafen gesunken, sagte die Küstenwache, und niemand wurde bei dem Unglück verletzt."


def article(text, language=None, name="a"):
    return make_article({"article_id": name, "language": language}, text, None)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (ENGLISH, None, False),
        (ENGLISH, "en", False),
        (ENGLISH, "en-GB", False),
        (ENGLISH, "eng", False),
        (ENGLISH, "English", False),
        (ENGLISH, "und", False),
        (ENGLISH, "de", True),
        (ENGLISH, "German", True),
        (ENGLISH, "enm", True),
        (GERMAN, None, True),
        (GERMAN, "Unknown", True),
        (GERMAN, "en", True),
    ],
)
def test_what_is_stated_goes_first_where_it_names_another_language(text, language, told):
    assert (language_notice([article(text, language)]) is not None) is told


def test_all_articles_are_told_in_one_sentence():
    many = [article(GERMAN, name=f"a{number}") for number in range(thresholds.LISTED_ARTICLES + 2)]
    assert language_notice([article(ENGLISH, name="e"), *many]).startswith("Not in English: a0, a1,")
    assert "a9 and 2 more. Figures in digits" in language_notice(many)
