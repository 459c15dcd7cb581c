from __future__ import annotations

import warnings

import altair as alt
import pandas as pd
import pytest

from newslens.presentation import theme
from newslens.presentation.notebook.session import CHART_TYPE, setup


@pytest.fixture(autouse=True)
def afterwards():
    """Options of other libraries are theirs again after each test."""
    mathjax, width = pd.options.display.html.use_mathjax, pd.options.display.max_colwidth
    renderer, active = alt.renderers.active, alt.theme.active
    show = warnings.showwarning
    yield
    warnings.showwarning = show
    pd.options.display.html.use_mathjax, pd.options.display.max_colwidth = mathjax, width
    alt.renderers.enable(renderer)
    alt.theme.enable(active)


def chart(**options):
    return alt.Chart(pd.DataFrame({"x": [1]}), **options).mark_point().encode(x="x:Q")


def test_charts_draw_offline_whatever_was_chosen_before():
    alt.renderers.enable("json")
    setup()
    assert set(chart(description="A boat.")._repr_mimebundle_()) == {CHART_TYPE, "text/plain"}


def test_calling_it_again_changes_nothing():
    setup()
    first = chart()._repr_mimebundle_()
    setup()
    assert chart()._repr_mimebundle_() == first


def test_tables_keep_their_dollars_and_their_long_words():
    setup()
    html = pd.DataFrame({"words": ["$1.5 million to $5 million " + "x" * 100]})._repr_html_()
    assert "tex2jax_ignore" in html
    assert "x" * 100 in html


def test_charts_are_drawn_on_paper():
    setup()
    spec = chart()._repr_mimebundle_()[CHART_TYPE]
    assert spec["config"]["background"] == theme.colour("paper")
