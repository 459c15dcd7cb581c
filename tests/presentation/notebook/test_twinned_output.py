from __future__ import annotations

import pytest

from newslens.presentation.notebook.twinned_output import with_twin


def test_the_twin_is_the_form_in_html_and_all_else_stays():
    output = (
        {"application/vnd.jupyter.widget-view+json": {"model_id": "a"}, "text/html": "?"},
        {"isolated": True},
    )
    data, metadata = with_twin(output, lambda: "<p>A lamp.</p>")
    assert data == {**output[0], "text/html": "<p>A lamp.</p>"}
    assert metadata == {"isolated": True}
    assert output[0]["text/html"] == "?", "what anywidget gave is not changed"


def test_where_there_is_no_widget_no_twin_is_made():
    assert with_twin(None, lambda: pytest.fail("made for nobody")) is None
