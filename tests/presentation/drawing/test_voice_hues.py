from __future__ import annotations

import altair as alt
import pandas as pd
import vl_convert
from lxml import etree

from newslens.presentation import theme
from newslens.presentation.drawing.voice_hues import COLOUR, SHAPE


def drawn(hue):
    """Colour and outline of a mark in a chart that has no other hue."""
    chart = alt.Chart(pd.DataFrame({"hue": [hue]})).mark_point().encode(color=COLOUR, shape=SHAPE)
    with theme.enable("light"):
        svg = etree.fromstring(vl_convert.vegalite_to_svg(chart.to_dict()).encode())
    (mark,) = svg.xpath("//*[@aria-roledescription='point']")
    return {mark.get("fill"), mark.get("stroke")}, mark.get("d")


def test_each_voice_keeps_its_colour_and_its_shape_where_a_chart_lacks_the_others():
    colours, outlines = zip(*map(drawn, theme.HUES), strict=True)
    assert all(theme.colour(hue) in found for hue, found in zip(theme.HUES, colours, strict=True))
    assert len(set(outlines)) == len(theme.HUES)
