from __future__ import annotations

import dataclasses

import newslens as nl
from newslens.curation import EventTables


def test_an_analysis_is_what_curation_asks_for():
    asked = {name for name in vars(EventTables) if not name.startswith("_")}
    assert asked == {"tables", "decisions"}
    assert "decisions" in {field.name for field in dataclasses.fields(nl.Analysis)}
    assert isinstance(nl.Analysis.tables, property)
