from __future__ import annotations

import pandas as pd

from newslens.presentation.notebook.analysis_widget import AnalysisOverview
from newslens.presentation.notebook.fragments import View, fragment_style


def test_a_head_stands_above_the_tables():
    overview = AnalysisOverview(View("<p>A storm.</p>"), {"boats": pd.DataFrame({"boat": ["Ada"]})})
    head, tables = overview.children
    assert head.value == "<p>A storm.</p>"
    assert tables is overview.tables
    assert tables.table == "boats"
    assert overview.view_bundle()["application/vnd.jupyter.widget-view+json"]["model_id"] == overview.model_id


def test_the_rules_of_style_travel_once_with_the_tables():
    overview = AnalysisOverview(View("<p>A storm.</p>"), {"boats": pd.DataFrame({"boat": ["Ada"]})})
    head, tables = overview.children
    assert "<style" not in head.value
    assert fragment_style() in tables._css
