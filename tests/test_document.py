from __future__ import annotations

import datetime as dt
import time

import pandas as pd
import pytest

from newslens import schema
from newslens.document import Document, extract_sentences, read_documents, read_plain, segment
from newslens.reading import read_articles
from newslens.schema import Figure, Segment

TEXT = "LUND (Wire) — A ferry sank. Two died.\nREAD MORE: Storm closes port\nThe port is shut."
FILLED = f"The {'x' * 49} more\nthan 70 seats."


@pytest.fixture
def articles():
    return read_articles(
        pd.DataFrame(
            {
                "article_id": ["b", "a"],
                "text": [TEXT, "One ship sank.\n3 Comments"],
                "published": ["2031-03-02T10:15", None],
            }
        )
    )


def test_a_document_shows_one_text_in_several_ways():
    document = Document("b", TEXT)
    assert document.view == TEXT
    assert document.paragraphs == [(0, 37), (38, 66), (67, 84)]
    assert [(part.role, part.surface) for part in document.segments] == [
        ("dateline", "LUND (Wire) —"),
        ("body", "A ferry sank. Two died."),
        ("promo", "READ MORE: Storm closes port"),
        ("body", "The port is shut."),
    ]
    assert document.readable == f"{' ' * 14}A ferry sank. Two died.\n{' ' * 28}\nThe port is shut."
    assert [(each.surface, each.paragraph) for each in document.sentences] == [
        ("A ferry sank.", 0),
        ("Two died.", 0),
        ("The port is shut.", 2),
    ]


def test_each_part_is_worked_out_once(monkeypatch):
    document = Document("b", TEXT)
    first = [document.view, document.paragraphs, document.segments, document.readable, document.sentences]
    for room in ("unwrap", "segments_of", "blank_out", "sentences_of"):
        monkeypatch.setattr(f"newslens.reading.{room}", None)
    again = [document.view, document.paragraphs, document.segments, document.readable, document.sentences]
    assert all(one is other for one, other in zip(first, again, strict=True))


def test_known_segments_are_believed():
    document = Document("b", "3 Comments", known_segments=[Segment(0, 10, "3 Comments", "heading")])
    assert document.readable == "3 Comments"
    assert [each.surface for each in document.sentences] == ["3 Comments"]


def test_surfaces_are_those_of_the_text():
    document = Document("b", FILLED)
    start = FILLED.index("more")
    figure = Figure(
        start, start + 12, document.view[start : start + 12], 70, None, "more_than", counted="seats"
    )
    same = Figure(0, 3, "The", None, None, "vague")
    assert figure.surface == "more than 70"
    printed = document.as_printed([figure, same])
    assert [each.surface for each in printed] == ["more\nthan 70", "The"]
    assert (printed[0].low, printed[0].counted) == (70, "seats")
    assert printed[1] is same


@pytest.mark.parametrize("text", ["READ MORE: Two hurt\n3 Comments", "", " \n"])
def test_a_plain_text_is_read_whole(text):
    document = read_plain(text)
    assert document.readable == text
    assert (document.article_id, document.published) == ("", None)
    assert [(part.start, part.end, part.role) for part in document.segments] == [(0, len(text), "body")]


def test_a_plain_text_is_unwrapped():
    document = read_plain(FILLED, dt.datetime(2031, 3, 2))
    assert document.readable == FILLED.replace("\n", " ")
    assert len(document.sentences) == 1
    assert document.published == dt.datetime(2031, 3, 2)


def test_documents_stand_in_the_order_of_the_articles(articles):
    documents = read_documents(articles)
    assert [(each.article_id, each.text) for each in documents] == [
        ("b", TEXT),
        ("a", "One ship sank.\n3 Comments"),
    ]
    assert [each.published for each in documents] == [dt.datetime(2031, 3, 2, 10, 15), None]


def test_documents_take_the_segments_that_are_given(articles):
    given = schema.found_table("segments", [("a", [Segment(15, 25, "3 Comments", "body")])])
    first, second = read_documents(articles, given)
    assert first.segments == ()
    assert [each.surface for each in second.sentences] == ["3 Comments"]


def test_tables_of_segments_and_sentences(articles):
    before = articles.copy()
    documents = read_documents(articles)
    parts, sentences = segment(articles), extract_sentences(articles)
    assert parts["article_id"].tolist() == ["b"] * 4 + ["a"] * 2
    assert sentences["surface"].tolist() == [
        "A ferry sank.",
        "Two died.",
        "The port is shut.",
        "One ship sank.",
    ]
    for name, frame in (("segments", parts), ("sentences", sentences)):
        assert {key: str(kind) for key, kind in frame.dtypes.items()} == dict(schema.dtypes(name))
    pd.testing.assert_frame_equal(segment(articles, documents=documents), parts)
    pd.testing.assert_frame_equal(extract_sentences(articles, documents=documents), sentences)
    pd.testing.assert_frame_equal(extract_sentences(articles, segments=parts), sentences)
    pd.testing.assert_frame_equal(articles, before)


def test_documents_given_are_not_read_again(articles):
    documents = [Document("z", "Another text.")]
    assert segment(articles, documents=documents)["article_id"].tolist() == ["z"]
    assert extract_sentences(articles, documents=documents)["surface"].tolist() == ["Another text."]


def test_no_articles_give_empty_tables():
    none = schema.empty("articles")
    pd.testing.assert_frame_equal(segment(none), schema.empty("segments"))
    pd.testing.assert_frame_equal(extract_sentences(none), schema.empty("sentences"))


def test_the_time_grows_with_the_number_of_paragraphs():
    def taken(paragraphs):
        text = "\n".join(f"At least {number} people were hurt near Lund." for number in range(paragraphs))
        begun = time.process_time()
        document = Document("a", text)
        assert len(document.sentences) == paragraphs
        assert document.readable == text
        return time.process_time() - begun

    def least_taken(paragraphs):
        return min(taken(paragraphs) for _ in range(3))

    # Eight times as much text; sixty-four times if it grew with the square. The least of three, because the garbage of
    # other tests may be collected in one of them.
    assert least_taken(8000) < 16 * least_taken(1000) + 0.1
