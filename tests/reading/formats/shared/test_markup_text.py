from __future__ import annotations

import sys
import time

import pytest

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.shared import markup_text
from newslens.reading.formats.shared.markup_text import shown_text, text_of_markup


def text(markup: str) -> str:
    return text_of_markup(markup, name="a.eml", extra="mail")


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<h1>Boats</h1><p>Two\n boats <b>sank</b>.</p>tail", "Boats\n\nTwo boats sank.\n\ntail"),
        ("<p>“<i>Never</i>,” she said (<a href=x>here</a>).</p>", "“Never,” she said (here)."),
        ("<p>a<br>b<br><br>c</p>", "a\nb\nc"),
        ("<ul><li>one<li>two</ul><p>x", "one\ntwo\n\nx"),
        ("<table><tr><td>a</td><td>b c</td></tr><tr><td>d</td></tr></table>", "a\tb c\nd"),
        ("<table><tr><td><p>a</p></td></tr></table>", "a"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<title>t</title><style>s</style><script>x</script>a<!-- c --><noscript>n</noscript> b", "a b"),
        ("<div style='display: none'>x</div>a<p hidden>y</p>", "a"),
        ("A&amp;B&nbsp;C &lt;x&gt;", "A&B\xa0C <x>"),
        (
            "14 people<sup><a href=x>1</a></sup>, 5<a epub:type=noteref>2</a> or 6<a role=doc-noteref>3</a>.",
            "14 people, 5 or 6.",
        ),
        ("7 km<sup>2</sup> <a href=x>2</a>", "7 km2 2"),
        ("no markup at all", "no markup at all"),
        ("", ""),
        ("<!-- nothing -->", ""),
        ("a\x00b", "ab"),
    ],
)
def test_what_a_browser_shows(markup, shown):
    assert text(markup) == shown


def test_markup_that_never_closes_is_read():
    assert text("<div>" * 1_000 + "deep") == "deep"


@pytest.mark.parametrize("tag", ["<b>", "<div>"])
def test_markup_nested_too_deep_is_told_and_not_cut_in_silence(tag):
    with pytest.raises(InputError, match=r"a\.eml: its markup is nested too deep to be read whole"):
        text(tag * 50_000 + "deep")


@pytest.mark.parametrize("piece", ["<p>A", "</div>", "<td>", "<!--", "<br>", "<span class='x'></span>"])
def test_hostile_markup_is_read_in_bounded_time(piece):
    start = time.perf_counter()
    text(piece * 100_000)
    assert time.perf_counter() - start < 30


def test_what_elements_with_a_class_show():
    shown = shown_text(
        "<div class=a>A<p class=b>B<br>C</p></div><p class=c></p><p>D <i class=d>E</i></p>",
        name="x",
        extra="html",
    )
    assert [(shown.text[start:end].strip(), name) for start, end, name in shown.classes] == [
        ("B\nC", "b"),
        ("A\n\nB\nC", "a"),
        ("E", "d"),
    ]


def test_too_much_markup_is_told(monkeypatch):
    monkeypatch.setattr(markup_text, "MARKUP_BYTES", 10)
    with pytest.raises(InputError, match=r"a.eml has 1 MB, and newslens reads up to"):
        text("x" * 11)


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(MissingExtraError, match=r"newslens\[mail\]"):
        text("<p>x")
