from __future__ import annotations

from told_amounts import told

from newslens.presentation.drawing.holders import Holder


def test_a_holder_is_told_where_a_report_gives_any_amount():
    _, (holder,) = told({"one": [("", "17")]})
    assert holder.is_told
    assert not Holder("Nobody", ((), ()), (22.0, 33.0)).is_told
