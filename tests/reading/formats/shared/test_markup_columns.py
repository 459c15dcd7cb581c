"""Cells that are HTML, whole kind and near misses that have to stay."""

from __future__ import annotations

import json

import pytest

from newslens.errors import ReadingNotice, UnreadableArticleWarning
from newslens.reading.corpus import read_articles
from newslens.reading.formats.shared.format_thresholds import MARKUP_SHARE
from newslens.reading.formats.shared.markup_columns import is_markup_text, shown_cells


def shown(*cells):
    places = [f"a.csv, line {number}" for number in range(2, len(cells) + 2)]
    return shown_cells(list(cells), places=places, name="a.csv", column="body")


MARKUP = {
    "<p>Two boats sank.</p><p>R&amp;D said &#8220;no&#8221;.</p>": "Two boats sank.\n\nR&D said “no”.",
    "<div><p>Two <b>boats</b> sank.<br/>Nobody was hurt.</p></div>\n": "Two boats sank.\nNobody was hurt.",
    "<ul><li>Two boats sank.<li>Nobody … [+1230 chars]": "Two boats sank.\nNobody … [+1230 chars]",
    'Two boats sank, <a href="/a">police</a> said.\n\nNobody was hurt.': "Two boats sank, police said.\n\nNobody was hurt.",
    "Two boats sank.<br>Nobody was hurt.<br />": "Two boats sank.\nNobody was hurt.",
    "<h2>Boats</h2>\nTwo boats\nsank.\n\nNobody was hurt.\n<ul><li>One</li></ul>": "Boats\n\nTwo boats sank.\n\nNobody was hurt.\n\nOne",
    "<p>Two boats sank.</p><script>track()</script>": "Two boats sank.",
    "&lt;p&gt;Two boats &amp;amp; a raft sank.&lt;/p&gt;": "Two boats & a raft sank.",
}
PLAIN = [
    "Two boats sank.",
    "R&D and AT&T said x < 5 & y > 3.",
    "Fish &amp; chips, or R&D.",
    "The tag <b> opens bold type.",
    "A page opens with <p>, and </p> ends it, she said.",
    "Write to <ada@herald.example>, she said.",
    "<Ada> So you went? <Ben> We did.",
    "Prices fell &unknown; nobody knows why.",
]


@pytest.mark.parametrize(("cell", "text"), MARKUP.items())
def test_markup_is_read_as_the_text_that_it_shows(cell, text):
    found = shown(cell)
    assert found.cells == [text]
    assert "the column body holds HTML" in found.notice


@pytest.mark.parametrize("cell", PLAIN)
def test_text_stays_as_it_is(cell):
    assert shown(cell) == ([cell], None, ())


def test_signs_alone_are_read_where_none_stands_for_itself():
    found = shown("Fish &amp; chips", "Caf&eacute;, &#8220;closed&#x201D;", "One\n\nTwo", "")
    assert found.cells == ["Fish & chips", "Café, “closed”", "One\n\nTwo", ""]
    assert found.notice.endswith("are written as in HTML (&amp;), and were read as what they stand for.")
    assert shown("Fish &amp; chips", "R&D").notice is None
    assert shown("Fish &amp; chips", "x < 5").notice is None


def test_rows_without_tags_keep_their_lines_in_a_column_of_markup():
    assert shown("<p>One.</p><p>Two.</p>", "Three.\n\nFour &amp; five.").cells[1] == "Three.\n\nFour & five."


def test_a_column_is_markup_where_most_cells_with_tags_are():
    certain, talk = "<p>Two boats sank.</p>", "The tag <b> is bold."
    at_least = round(1 / MARKUP_SHARE)
    assert shown(certain, *[talk] * (at_least - 1)).notice
    assert shown(certain, *[talk] * at_least).notice is None


def test_a_cell_that_is_nested_without_end_costs_itself(tmp_path):
    deep = f"<p>One.</p>{'<div>' * 5000}Two."
    rows = [{"text": deep, "title": "A"}, {"text": "<p>Three boats sank.</p>", "title": "B"}]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(rows))
    with (
        pytest.warns(UnreadableArticleWarning, match="entry 1: its markup is nested too deep"),
        pytest.warns(ReadingNotice),
    ):
        articles = read_articles(path)
    assert articles["text"].tolist() == ["Three boats sank."]


def test_titles_of_a_content_system_are_read_as_one_line(tmp_path):
    path = tmp_path / "a.json"
    titles = ["Boats &#8211; two", "<em>Alma</em> sinks<br>off Lund", "Rafts"]
    path.write_text(
        json.dumps(
            [{"title": {"rendered": title}, "content": {"rendered": "<p>Two.</p>"}} for title in titles]
        )
    )
    with pytest.warns(ReadingNotice):
        articles = read_articles(path)
    assert articles["title"].tolist() == ["Boats – two", "Alma sinks off Lund", "Rafts"]


def test_a_frame_that_newslens_read_is_read_again_as_it_is(tmp_path):
    (tmp_path / "a.csv").write_text('title,text\n"A","The tag <p> opens, &amp; stays; R&D."\n')
    articles = read_articles(tmp_path / "a.csv")
    assert articles.loc[0, "text"] == "The tag <p> opens, &amp; stays; R&D."


@pytest.mark.parametrize(
    ("text", "is_markup"),
    [
        ("<p>Two boats sank.</p>\n\n<p>Nobody was hurt.</p>", True),
        ("<p>Two boats\nsank.</p>", True),
        ("<p>Two boats\nsank,\npolice said.</p>\n", True),
        ("Two boats sank.\nNobody was hurt.\nThat is all.</p>", False),
        ("A page opens with <p>, and </p> ends it.\nShe said so.", False),
        ("<Ada> So you went?\n<Ben> We did.", False),
        ("Two boats sank.", False),
        ("", False),
    ],
)
def test_a_whole_text_is_markup_where_most_lines_are(text, is_markup):
    assert is_markup_text(text) is is_markup
