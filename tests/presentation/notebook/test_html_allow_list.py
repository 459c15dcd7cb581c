from __future__ import annotations

import json

import nbformat
import pytest
from lxml import html as lxml_html
from project import ROOT

from newslens.presentation.notebook.html_allow_list import harmless_html
from newslens.presentation.notebook.notebook_page import without_style

PIXEL = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize(
    "html",
    [
        '<p class="a" id="b" dir="rtl" lang="ar" title="c" tabindex="0" role="note">Two <b>boats</b></p>',
        '<details class="hint"><summary>Hint</summary><p>Two.</p></details>',
        (
            '<table class="dataframe" border="1"><thead><tr><th scope="col">n</th></tr></thead>'
            '<tbody><tr><td class="number" colspan="2">1</td></tr></tbody><tfoot><tr><td>2</td></tr></tfoot></table>'
        ),
        '<a href="https://example.org/a?b=c">a</a><a href="02-figures.html#x">b</a><a href="#c">c</a>',
        '<a href="mailto:ada@example.org">Ada</a>',
        '<h2 id="section-1">One</h2><blockquote>“Two”</blockquote><pre><code>x &lt; y</code></pre><hr>',
        (
            '<svg class="hue" viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="4.7"></circle>'
            '<path d="M0 0h9" stroke-width="2"></path><text x="1" y="2" text-anchor="middle">a</text></svg>'
        ),
        '<p style="color:red;text-align:right">Red.</p>',
        '<section class="footnotes"><ol start="2"><li>One</li></ol></section>',
        '<div class="newslens" data-k="q1" aria-label="One">x</div>',
    ],
)
def test_what_shows_something_stays_as_it_is(html):
    assert harmless_html(html) == html


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ('<meta http-equiv="refresh" content="0;url=https://example.org">', ""),
        ('<base href="https://example.org/">', ""),
        ('<link rel="stylesheet" href="https://example.org/a.css">', ""),
        ("<iframe src='https://example.org'>in</iframe>", "in"),
        ("<object data='a.swf'><embed src='a.swf'>in</object>", "in"),
        ("<form action='https://example.org'><button formaction='x'>Send</button></form>", "Send"),
        ("<input name=password><textarea>in</textarea>", '<input type="checkbox">in'),
        ("<script>alert(1)</script>", ""),
        ("<script>alert(1)", ""),
        ("before<script src=x><p>never closed", "before"),
        ("<style>*{position:fixed}</style>", ""),
        ("<style>*{position:fixed}", ""),
        ("<!-- head --><!-- programs -->a", "a"),
        (
            "<svg><script>alert(1)</script><style>*{}</style><foreignObject><p>a</p></foreignObject></svg>",
            "<svg></svg>",
        ),
        ('<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>', None),
        (
            '<svg><use href="data:image/svg+xml,x#a"></use><image href="x"></image><animate></animate></svg>',
            "<svg></svg>",
        ),
        ('<p onclick="a()" onmouseover=b()>a</p>', "<p>a</p>"),
        ("<div style='position:fixed;inset:0;z-index:99;background:white'>a</div>", '<div style="">a</div>'),
        (
            "<div style='position:absolute;top:-9rem;transform:scale(99);margin:-9rem'>a</div>",
            '<div style="">a</div>',
        ),
        (
            "<div style='background-color:red;width:9999px;height:9999px'>a</div>",
            '<div style="background-color:red">a</div>',
        ),
        ('<a href="javascript:alert(1)">a</a>', "<a>a</a>"),
        ('<a href=" java\nscript:alert(1)">a</a>', "<a>a</a>"),
        ('<a href="&#106;avascript:alert(1)">a</a>', "<a>a</a>"),
        ('<a href="data:text/html,<script>alert(1)</script>">a</a>', "<a>a</a>"),
        ('<a href=" DATA:text/html,x">a</a>', "<a>a</a>"),
        ('<a href="vbscript:x" target="_top" ping="https://example.org">a</a>', "<a>a</a>"),
        ('<a href="file:///etc/hosts">a</a>', "<a>a</a>"),
        ("<p>open<b>er", "<p>open<b>er</b></p>"),
        ("</div></main>a", "a"),
        ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>", None),
        (
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
            None,
        ),
        ("<template><meta http-equiv=refresh></template>", ""),
        ("<plaintext>a", "a"),
        ("<dialog open>a</dialog>", "a"),
        ("<video src=x autoplay></video><audio src=x></audio>", ""),
    ],
)
def test_what_acts_is_left_out(html, left):
    cleaned = harmless_html(html)
    if left is not None:
        assert cleaned == left
    for sign in ("<script", "<style", "<meta", "<iframe", "<img src=1", "javascript:", "onerror=alert(1)>"):
        assert sign not in cleaned


def test_cleaning_twice_changes_nothing():
    once = harmless_html("<p title='<b>' onclick=x>a & b<br><i>c<table><td>d</table><svg><circle r=1 />")
    assert harmless_html(once) == once


def test_a_picture_is_shown_from_where_it_is_told():
    asked = []

    def picture(address):
        asked.append(address)
        return PIXEL if address == "dot.png" else None

    html = '<img alt="A dot" src="dot.png"><img alt="Far" src="https://example.org/a.png" srcset="b.png 2x">'
    assert harmless_html(html, picture=picture) == f'<img alt="A dot" src="{PIXEL}"><img alt="Far">'
    assert asked == ["dot.png", "https://example.org/a.png"]
    assert harmless_html(html) == '<img alt="A dot"><img alt="Far">'


def test_the_data_of_a_reader_stay():
    data = json.dumps({"a": 'b " c', "n": [1, 2]})
    html = f'<div class="twin"><script type="application/json">{data}</script><p>One.</p></div>'
    assert harmless_html(html) == html


@pytest.mark.parametrize(
    "html",
    [
        '<script type="application/json">alert(1)</script>',
        '<script type="application/json">{"a": "<p>"}</script>',
        '<script type="application/json" src="x">{}</script>',
        '<script type="application/json">{}',
        '<script type="application/json">' + "[" * 100_000 + "</script>",
        '<data value="newslens-island-0"></data>',
        '<data value="newslens-island-999999999"></data>',
    ],
)
def test_what_is_no_data_of_a_reader_does_not(html):
    assert "<script" not in harmless_html(html)


def test_data_cannot_break_out_of_an_attribute():
    island = '<script type="application/json">["\\" onclick=alert(1) x=\\""]</script>'
    for html in (f"<p title='{island}'>a</p>", f'<p title="x {island}">a</p>', f"<p title={island}>a</p>"):
        tree = lxml_html.fragment_fromstring(harmless_html(html), create_parent="div")
        assert not [name for each in tree.iter() for name in each.attrib if name.startswith("on")]


def shape(html):
    """Elements, attributes and texts, whatever way they are written."""
    tree = lxml_html.fragment_fromstring(html, create_parent="div")
    for each in tree.iter():
        for name, value in each.attrib.items():
            each.attrib[name] = value.replace(": ", ":").rstrip(";") if name == "style" else value
    return [(each.tag, dict(each.attrib), each.text, each.tail) for each in tree.iter()]


@pytest.mark.parametrize("path", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.stem)
def test_what_newslens_shows_in_its_own_notebooks_stays(path):
    notebook = nbformat.read(path, as_version=4)
    outputs = [each for cell in notebook.cells for each in cell.get("outputs", ())]
    shown = [
        without_style(each["data"]["text/html"]) for each in outputs if "text/html" in each.get("data", {})
    ]
    assert shown
    for html in shown:
        assert shape(harmless_html(html)) == shape(html)
