from __future__ import annotations

import re

from newslens.presentation.notebook.fragments import View, fragment
from newslens.presentation.theme import PALETTE


def shown(**facts):
    return fragment("folded.html.j2", **({"parts": [], "total": 0, "nothing": "Nothing."} | facts))


def test_a_fragment_stands_in_an_element_of_its_own():
    assert isinstance(shown(), View)
    assert re.fullmatch(r'<div class="newslens mathjax_ignore">\s*<p>Nothing.</p>\s*</div>', shown())


def test_a_fragment_inside_a_fragment_stays_markup():
    assert "<p>Nothing.</p>" in shown(parts=[(None, "<b>", shown())], total=1)
    assert "&lt;b&gt;" in shown(parts=[(None, "<b>", shown())], total=1)


def test_jupyterlab_gets_the_rules_of_style_along():
    found = shown()._repr_html_()
    assert found == shown().styled
    assert found.startswith("<style>.newslens.newslens{")
    assert found.endswith(str(shown()))


def test_colours_follow_the_choice_of_jupyterlab():
    light, dark = shown().styled.split("[data-jp-theme-light=false]")
    for role, (by_day, by_night) in PALETTE.items():
        assert f"--{role}:{by_day}" in light
        assert f"--{role}:{by_night}" in dark
