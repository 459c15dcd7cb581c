from __future__ import annotations

import pytest

pytest.importorskip("lxml")

from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.mail.mail_digests import told_digest
from newslens.reading.formats.shared.format_thresholds import STORIES, STORY_WORDS, WORDS_OF_A_STORY
from newslens.reading.formats.shared.markup_text import text_of_markup
from newslens.reading.formats.shared.source_file import SourceFile

REPORT = "Two boats sank off Lund on Sunday, and 14 people were saved by a lifeboat. " * 30


def told(text, markup=""):
    return told_digest(text, markup, name="a.eml")


def stories(count, words=10):
    return "\n\n".join(f"{'boat ' * words}\n<https://herald.example/{n}>" for n in range(count))


def test_as_many_stories_as_a_digest_has():
    assert told(stories(STORIES))
    assert told(stories(STORIES - 1)) is None


def test_as_many_words_as_a_teaser_has():
    assert told(stories(4, WORDS_OF_A_STORY - 1))
    assert told(stories(4, WORDS_OF_A_STORY)) is None


@pytest.mark.parametrize(("words", "is_told"), [(STORY_WORDS, True), (STORY_WORDS - 1, False)])
def test_links_that_are_headlines(words, is_told):
    markup = "".join(
        f"<p><a href='/{n}'>{'Boat ' * (words - 1)}{n}</a></p><p>A boat sank.</p>" for n in range(5)
    )
    assert bool(told(text_of_markup(markup, name="a", extra="mail"), markup)) is is_told


def test_a_report_with_a_footer_is_one_article():
    footer = "\nUnsubscribe\n<https://herald.example/u>\nRead in the app\n<https://herald.example/a>\n<https://herald.example/b>"
    assert told(REPORT + footer) is None


def test_an_alert_is_read_as_one_and_told():
    mail = f"From: Alerts <a@b.example>\nSubject: Alert\n\n{stories(3)}"
    reading = read_file(SourceFile("a.eml", mail.encode(), "a.eml"))
    assert len(reading.documents) == 1
    assert reading.notices[0].startswith(
        "a.eml seems to hold the beginnings of several articles (3 lines of it lead elsewhere)"
    )
