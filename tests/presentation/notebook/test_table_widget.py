from __future__ import annotations

import json

import pandas as pd
import pytest
from traitlets import TraitError

from newslens.errors import InputError
from newslens.presentation.notebook.table_widget import ROWS_A_PAGE, Tables

CREWS = pd.DataFrame({"boat": [f"boat {n}" for n in range(60)], "crew": [n % 7 for n in range(60)]})
TABLES = {"boats": CREWS, "harbours": pd.DataFrame({"name": ["Velm"]})}


def shown(widget):
    return json.loads(widget._shown)


def test_a_page_of_rows_goes_to_the_browser():
    widget = Tables(TABLES)
    first = shown(widget)
    assert (first["table"], first["found"], first["last_page"], len(first["rows"])) == (
        "boats",
        60,
        2,
        ROWS_A_PAGE,
    )
    widget.page = 2
    assert [row[0] for row in shown(widget)["rows"]] == [f"boat {n}" for n in range(50, 60)]
    widget.page = 9
    assert widget.page == 2


def test_rows_are_what_was_found_in_the_order_of_the_sort():
    widget = Tables(TABLES)
    widget.page = 1
    widget.search = "boat 1"
    assert widget.page == 0
    widget.sort = ["crew", "descending"]
    assert widget.rows["crew"].is_monotonic_decreasing
    assert len(widget.rows) == 22
    assert widget.rows.index.isin(CREWS.index).all()
    assert repr(widget) == "Tables('boats', 22 of 60 rows)"


def test_another_table_begins_anew():
    widget = Tables(TABLES, search="boat 1", sort=["crew", "ascending"])
    assert len(widget.rows) == 22
    widget.table = "harbours"
    assert (widget.search, widget.sort, widget.page) == ("", [], 0)
    assert widget.rows["name"].tolist() == ["Velm"]


@pytest.mark.parametrize(
    ("trait", "value"),
    [("table", "ships"), ("sort", ["ship", "ascending"]), ("sort", ["crew", "up"]), ("sort", ["crew"])],
)
def test_what_is_not_there_is_refused(trait, value):
    with pytest.raises((InputError, TraitError)):
        setattr(Tables(TABLES), trait, value)


def test_without_a_table_there_is_nothing_to_show():
    with pytest.raises(InputError, match="no table"):
        Tables({})


def test_the_static_form_stands_beside_the_widget():
    data, _ = Tables.of(CREWS, "boats")._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in data
    assert "And 40 more." in data["text/html"]


def test_ten_thousand_rows_are_sent_a_page_at_a_time():
    many = pd.concat([CREWS] * 170, ignore_index=True)
    widget = Tables.of(many)
    widget.search = "boat 59"
    assert len(widget.rows) == 170  # every 60th row
    assert len(widget._shown) < 5000
