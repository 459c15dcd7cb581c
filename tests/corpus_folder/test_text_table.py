from __future__ import annotations

import pandas as pd

from newslens.corpus_folder.text_table import plain_rows


def test_times_are_told_to_the_minute_and_long_cells_are_cut():
    frame = pd.DataFrame(
        {
            "published": [pd.Timestamp("2031-10-16 09:30:10"), pd.Timestamp("2031-10-16"), pd.NaT],
            "title": ["x" * 48, "x" * 49, "one\n two"],
        }
    )
    assert plain_rows(frame) == [
        "  published         title",
        "  2031-10-16 09:30  " + "x" * 48,
        "  2031-10-16        " + "x" * 47 + "…",
        "  –                 one two",
    ]
