from __future__ import annotations

import json

import jinja2
import pytest

from newslens.presentation.templating import admitted, asset, fill, in_script, trusted


def test_foreign_text_is_escaped():
    found = fill("folded.html.j2", parts=[], total=0, nothing="<script>alert(1)</script>")
    assert "&lt;script&gt;" in found
    assert "<script>" not in found


def test_a_fact_that_is_missing_is_an_error():
    with pytest.raises(jinja2.UndefinedError, match="nothing"):
        fill("folded.html.j2", parts=[], total=0)


def test_text_of_the_package_stands_as_it_is():
    assert fill("folded.html.j2", parts=[], total=0, nothing=trusted("a > b")).strip() == "<p>a > b</p>"


def test_a_style_sheet_is_read_as_it_stands():
    assert ":root" in asset("base.css")
    assert "addEventListener" in asset("page.js")


def test_nothing_in_a_text_can_end_the_script_that_it_stands_in():
    text = "</script><!-- & --> \u2028"
    written = in_script(json.dumps([text], ensure_ascii=False))
    assert json.loads(written) == [text]
    assert not set("<>&\u2028") & set(written)


def test_a_policy_admits_a_block_by_the_hash_of_its_bytes():
    assert admitted("ä") == "'sha256-M+bXP+6CkEyNevt43hFU0ejcKg7bCBIOY99bk4XC2cw='"
    assert fill("folded.html.j2", parts=[], total=0, nothing=admitted("")).count("'") == 2
