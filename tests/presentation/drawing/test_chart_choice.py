from __future__ import annotations

import altair as alt
import pandas as pd
import pytest
import vl_convert

from newslens.presentation.drawing.chart_choice import CHOSEN_BY, FADED, TARGETS, choosable, fading


def layer(**mark):
    frame = pd.DataFrame({"x": [1, 2], CHOSEN_BY: ["Report 1", "Report 2"]})
    return alt.Chart(frame).mark_point(**mark).encode(x="x:Q")


@pytest.mark.parametrize(("mark", "full"), [({}, 1.0), ({"opacity": 0.4}, 0.4)])
def test_a_layer_fades_from_its_own_opacity(mark, full):
    opacity = fading(layer(**mark)).to_dict()["encoding"]["opacity"]
    assert opacity == {"condition": {"param": "chosen", "value": full}, "value": full * FADED}


def test_what_is_no_reports_stays_as_it_is():
    plain = alt.Chart(pd.DataFrame({"x": [1]})).mark_point()
    assert fading(plain) is plain


def panels():
    panel = [alt.layer(fading(layer()), layer(opacity=0).properties(name=TARGETS)) for _ in range(2)]
    return choosable(alt.concat(*panel))


def test_one_choice_holds_for_all_panels():
    drawn = panels().to_dict()
    views = [part["name"] for panel in drawn["concat"] for part in panel["layer"] if "name" in part]
    select = {"type": "point", "fields": [CHOSEN_BY]}
    assert drawn["params"] == [{"name": "chosen", "select": select, "views": views}]
    assert len(set(views)) == 2
    assert panels().to_dict() == drawn


def test_a_chart_of_one_panel_has_a_choice_too():
    single = choosable(alt.layer(fading(layer()), layer(opacity=0).properties(name=TARGETS)))
    assert single.to_dict()["params"][0]["views"] == [TARGETS]


@pytest.mark.parametrize("version", ["5.8", "6.4"])
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.filterwarnings("ignore:Automatically deduplicated selection")
def test_both_versions_draw_it(version, times):
    chart = panels() if times == 1 else panels() | panels()
    spec = {key: value for key, value in chart.to_dict().items() if key != "$schema"}
    assert "<svg" in vl_convert.vegalite_to_svg(spec, vl_version=version)
