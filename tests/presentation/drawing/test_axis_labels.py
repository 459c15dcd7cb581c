from __future__ import annotations

import datetime as dt

import pytest

from newslens.presentation.drawing.axis_labels import DayScale, labelled_axis
from newslens.presentation.drawing.mark_layout import Axis


@pytest.mark.parametrize(("high", "shortened"), [(9_999.0, False), (10_000.0, True)])
def test_large_amounts_are_shortened(high, shortened):
    axis = labelled_axis(Axis(0.0, high, (0.0, high)), None).to_dict()
    assert ("~s" in axis["labelExpr"]) is shortened


def test_days_are_written_as_dates():
    axis = labelled_axis(Axis(0.0, 3.0, (0.0, 3.0)), DayScale(dt.date(2031, 2, 27), 3)).to_dict()
    assert axis["labelExpr"] == "datum.value == 0.0 ? '27 Feb' : datum.value == 3.0 ? '2 Mar' : ''"
