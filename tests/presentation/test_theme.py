from __future__ import annotations

import re

import altair as alt
import pandas as pd
import pytest

from newslens.presentation.theme import HUES, PALETTE, SHAPES, colour, css_tokens, enable, hue, newslens


def luminance(value):
    """Relative luminance of a hex colour, as WCAG 2 defines it."""
    parts = [int(value[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("flavour", ["light", "dark"])
@pytest.mark.parametrize("role", ["ink", "ink2", "ink3", "pencil", "a", "b", "c", "d", "e"])
def test_words_can_be_read_on_paper(role, flavour):
    assert contrast(colour(role, flavour), colour("paper", flavour)) >= 4.5


@pytest.mark.parametrize(
    ("lineage", "role"),
    [("A", "a"), ("e", "e"), ("F", "ink2"), ("", "ink2"), (None, "ink2"), ("ink2", "ink2")],
)
def test_a_lineage_has_its_hue(lineage, role):
    assert hue(lineage) == role


def test_every_hue_has_a_shape():
    assert len(HUES) == len(SHAPES) == len(set(SHAPES))


def test_the_style_sheet_names_every_role_in_light_and_dark():
    plain, paired = css_tokens().split("@supports")
    for role, (light, dark) in PALETTE.items():
        assert f"--{role}:{light}" in plain
        assert f"--{role}:light-dark({light},{dark})" in paired


@pytest.mark.parametrize("flavour", ["light", "dark"])
def test_a_canvas_gets_values_and_a_page_gets_names(flavour):
    assert "var(" not in str(newslens(flavour))
    hexes = re.findall(r"#[0-9a-f]{6}", str(newslens(flavour)))
    assert set(hexes) <= {pair[flavour == "dark"] for pair in PALETTE.values()}
    assert "#" not in str(newslens("page"))


def test_the_theme_holds_for_a_block():
    chart = alt.Chart(pd.DataFrame({"x": [1]})).mark_point().encode(x="x:Q")
    before = alt.theme.active
    with enable("dark"):
        assert chart.to_dict()["config"]["background"] == colour("paper", "dark")
    assert alt.theme.active == before
