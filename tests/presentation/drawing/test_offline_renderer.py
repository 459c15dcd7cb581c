from __future__ import annotations

import subprocess
import sys

import altair as alt
import pandas as pd
import pytest

from newslens.presentation import theme
from newslens.presentation.drawing.offline_renderer import CHART_TYPE, draw_offline, draw_offline_by_default


@pytest.fixture(autouse=True)
def afterwards():
    """Options of Altair are its own again after each test."""
    renderer, active = alt.renderers.active, alt.theme.active
    yield
    alt.renderers.enable(renderer)
    alt.theme.enable(active)


def bundle(**options):
    return alt.Chart(pd.DataFrame({"x": [1]}), **options).mark_point().encode(x="x:Q")._repr_mimebundle_()


def test_a_chart_is_kept_as_its_specification_without_a_version():
    draw_offline()
    shown = bundle(description="A boat.")
    assert set(shown) == {CHART_TYPE, "text/plain"}
    assert "$schema" not in shown[CHART_TYPE]
    assert shown["text/plain"] == "A boat."
    assert shown[CHART_TYPE]["config"]["background"] == theme.colour("paper")


def test_a_chart_without_words_says_so():
    draw_offline()
    assert bundle()["text/plain"] == "A chart without a description."


def test_what_was_chosen_before_stays():
    alt.renderers.enable("json")
    alt.theme.enable("dark")
    draw_offline_by_default()
    assert (alt.renderers.active, alt.theme.active) == ("json", "dark")


def test_without_a_choice_charts_draw_offline():
    alt.renderers.enable("default")
    alt.theme.enable("default")
    draw_offline_by_default()
    assert (alt.renderers.active, alt.theme.active) == ("newslens", "newslens")


def test_importing_the_charts_is_enough():
    """In a process of its own: here they are imported already."""
    program = (
        "from newslens.presentation import charts; import altair as alt, pandas as pd;"
        "print(*alt.Chart(pd.DataFrame({'x': [1]})).mark_point()._repr_mimebundle_())"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == [CHART_TYPE, "text/plain"]
