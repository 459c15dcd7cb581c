"""Moments of publication that can be put in order."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens.comparison.shared.moments import publication_moments
from newslens.reading.corpus import read_articles

BERLIN, LONDON, BARE = "2031-03-02T09:30+01:00", "2031-03-02T09:00+00:00", "2031-03-02 09:10"


@pytest.mark.parametrize(
    ("stamps", "expected"),
    [
        ([BERLIN, LONDON], ["2031-03-02 08:30:00", "2031-03-02 09:00:00"]),
        ([BERLIN, None], ["2031-03-02 08:30:00", "None"]),
        ([BERLIN, BARE], ["2031-03-02 09:30:00", "2031-03-02 09:10:00"]),
        ([BARE, "2 March 2031 09:15 IST"], ["2031-03-02 09:10:00", "2031-03-02 09:15:00"]),
        ([None, None], ["None", "None"]),
    ],
)
def test_instants_where_every_stamp_names_its_zone_and_wall_clocks_otherwise(stamps, expected):
    articles = read_articles(pd.DataFrame({"text": ["Boats sank."] * 2, "published": stamps}))
    assert [str(moment) for moment in publication_moments(articles).values()] == expected
