from __future__ import annotations

import sys

import pytest
from sample_files import TEXT, atom, feed, sample

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.pages import news_feeds
from newslens.reading.formats.shared.source_file import SourceFile

pytest.importorskip("feedparser")


def read(data: bytes):
    return read_file(SourceFile("a.xml", data, "a.xml"))


def test_an_entry_of_rss_with_its_content():
    reading = read(
        feed(
            "<item><title>Boats &amp;amp; ships sink</title><link>https://herald.example/a</link>"
            "<dc:creator>Ana Lee</dc:creator><pubDate>Sun, 03 Mar 2024 09:30:00 +0100</pubDate>"
            "<description>Short.</description>"
            f"<content:encoded><![CDATA[<p>{TEXT}</p><p>“Nobody was <b>hurt</b>.”</p>]]></content:encoded></item>"
        )
    )
    [document] = reading.documents
    assert document.text == f"{TEXT}\n\n“Nobody was hurt.”"
    assert document.fields == {
        "title": "Boats & ships sink",
        "byline": "Ana Lee",
        "published": "Sun, 03 Mar 2024 09:30:00 +0100",
        "url": "https://herald.example/a",
        "outlet": "The Herald",
        "language": "en",
    }
    assert reading.notices == ()


def test_an_entry_of_atom_and_the_feed_it_was_taken_from():
    [document] = read(
        atom(
            "<entry><title type='html'>Boats &lt;i>sink&lt;/i></title><link href='https://herald.example/a'/>"
            "<author><name>Ana Lee</name></author><updated>2024-03-04T00:00:00Z</updated>"
            f"<published>2024-03-03T09:30:00Z</published><content type='html'>&lt;p>{TEXT}&lt;/p></content>"
            "<source><title>The Post</title></source></entry>"
        )
    ).documents
    assert document.text == TEXT
    assert (document.fields["title"], document.fields["byline"]) == ("Boats sink", "Ana Lee")
    assert (document.fields["published"], document.fields["outlet"]) == ("2024-03-03T09:30:00Z", "The Post")


def test_the_day_of_a_change_is_not_that_of_publication():
    [document] = read(
        atom(f"<entry><updated>2024-03-04T00:00:00Z</updated><content>{TEXT}</content></entry>")
    ).documents
    assert "published" not in document.fields


def test_summaries_and_entries_without_text_are_told():
    summary = f"<item><title>a</title><description>{TEXT}</description></item>"
    reading = read(feed(summary * 2 + "<item><title>b</title></item>"))
    assert len(reading.documents) == 2
    assert reading.notices[0] == "a.xml: no text in 1 of 3 entries."
    assert reading.notices[1].startswith(
        "a.xml: no more than a summary in 2 of 3 entries, which was read as the text;"
    )


LINK = "&lt;a href='https://news.example/1'&gt;Boats sink off Lund&lt;/a&gt;&amp;nbsp;&lt;font&gt;The Post&lt;/font&gt;"


def test_an_entry_that_says_its_title_once_more_has_no_text():
    item = f"<item><title>Boats sink off Lund - The Post</title><description>{LINK}</description></item>"
    with pytest.raises(InputError, match="a feed without an entry that has a text"):
        read(feed(item))
    reading = read(feed(f"{item}<item><title>Boats</title><description>Boats sink.</description></item>"))
    assert [document.text for document in reading.documents] == ["Boats sink."]
    assert reading.notices[0] == "a.xml: no text in 1 of 2 entries."


def test_an_entry_that_cannot_be_read_costs_the_others_nothing(monkeypatch):
    whole = news_feeds.text_of_markup

    def refuse(markup, *, name, extra):
        if "deep" in markup:
            raise InputError(f"{name}: its markup is nested too deep.")
        return whole(markup, name=name, extra=extra)

    monkeypatch.setattr(news_feeds, "text_of_markup", refuse)
    items = "".join(
        f"<item><description>&lt;p&gt;{text}&lt;/p&gt;</description></item>" for text in ("deep", TEXT)
    )
    reading = read(feed(items))
    assert [each.place for each in reading.documents] == ["a.xml, entry 2"]
    assert reading.faults == ("a.xml, entry 1: its markup is nested too deep.",)


def test_a_feed_that_is_cut_off_is_read_and_told():
    reading = read(feed(f"<item><description>{TEXT}</description></item>")[:-20])
    assert reading.documents[0].text == TEXT
    assert "a.xml is damaged or cut off; what could be read of it was read." in reading.notices


@pytest.mark.parametrize(
    "entity", ['<!ENTITY b "{}">'.format("x" * 10_000), '<!ENTITY b SYSTEM "file:///etc/hostname">']
)
def test_entities_are_refused(entity):
    item = "<item><description>{}</description></item>".format("&b;" * 1_000)
    with pytest.raises(InputError, match=r"a\.xml declares entities"):
        read(feed(item, head=f"<!DOCTYPE rss [{entity}]>"))


def test_bytes_are_never_taken_for_a_name_or_an_address(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "<rss >").write_bytes(feed(f"<item><description>{TEXT}</description></item>"))
    with pytest.raises(InputError, match="a feed without an entry"):
        read(b"<rss >")


def test_other_xml_an_empty_feed_and_a_large_one_are_told(monkeypatch):
    with pytest.raises(InputError, match=r"a\.xml is XML, but no feed"):
        read(b"<?xml version='1.0'?><nitf><body/></nitf>")
    with pytest.raises(InputError, match="a feed without an entry"):
        read(feed(""))
    monkeypatch.setattr(news_feeds, "FEED_BYTES", 3)
    with pytest.raises(InputError, match="reads up to"):
        read(feed(""))


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[feeds\]"):
        read_file(sample(".rss"))


def test_a_feed_begins_within_its_first_characters():
    begun = feed(f"<item><title>Boats sink</title><description>{TEXT}</description></item>")
    assert len(read(b"\n" * 9_000 + begun).documents) == 1
    with pytest.raises(InputError, match="is XML, but no feed"):
        read(b"\n" * 10_000 + begun)  # the library takes four times as long for twice as many
