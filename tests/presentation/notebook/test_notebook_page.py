from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest

from newslens.presentation.notebook.notebook_page import completed, spec_json, without_style
from newslens.presentation.theme import PALETTE


def page(body):
    return completed(f"<head><!-- head --></head><nav><!-- contents --></nav>{body}<!-- programs --></body>")


def test_the_contents_lead_to_the_sections():
    found = page("<h2>One &amp; <em>two</em></h2><p>x</p><h2 class='a'>Three</h2>")
    assert '<li><a href="#section-1">One &amp; two</a></li><li><a href="#section-2">Three</a></li>' in found
    assert '<h2 id="section-1">One &amp; <em>two</em></h2>' in found
    assert '<h2 id="section-2">Three</h2>' in found


def test_the_policy_admits_what_the_page_holds():
    found = page("<p>Words.</p>")
    for tag, rule in (("style", "style-src-elem"), ("script", "script-src")):
        blocks = re.findall(f"<{tag}>(.*?)</{tag}>", found, flags=re.DOTALL)
        digests = [base64.b64encode(hashlib.sha256(block.encode()).digest()).decode() for block in blocks]
        assert re.search(rf"{rule} ([^;]+)", found)[1].split() == [f"'sha256-{digest}'" for digest in digests]


@pytest.mark.parametrize(("body", "programs"), [("<p>Words.</p>", 1), ('<div class="chart"></div>', 2)])
def test_vega_is_there_only_if_there_is_a_chart(body, programs):
    assert page(body).count("<script>") == programs


def test_marks_in_an_output_are_no_places_of_the_page():
    found = page("<p>&lt;!-- head --&gt;</p><pre><!-- programs --></pre>")
    assert found.count("Content-Security-Policy") == 1
    assert found.index("<pre>") < found.index("<script>")
    assert "<pre><!-- programs --></pre>" in found


def test_a_specification_cannot_end_its_element():
    written = spec_json({"title": "</script><b>&"})
    assert not set("<>&") & set(written)
    assert json.loads(written) == {"title": "</script><b>&"}


def test_colours_of_the_palette_follow_the_page():
    (ink, _), (paper, _) = PALETTE["ink"], PALETTE["paper"]
    spec = {"config": {"background": paper, "axis": [{"color": ink}], "other": "#123456", "size": 3}}
    assert json.loads(spec_json(spec))["config"] == {
        "background": "var(--paper)", "axis": [{"color": "var(--ink)"}], "other": "#123456", "size": 3,
    }  # fmt: skip


@pytest.mark.parametrize("key", ["ramp", "heatmap", "ordinal", "diverging", "datasets"])
def test_colours_that_are_mixed_and_data_stay_as_they_are(key):
    (ink, _) = PALETTE["ink"]
    assert json.loads(spec_json({key: [ink]})) == {key: [ink]}


def test_style_of_an_output_is_left_out():
    html = "<STYLE scoped>p{}</STYLE>\n<table><style>x</style><tr></tr></table>"
    assert without_style(html) == "<table><tr></tr></table>"
