from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens.errors import InputError
from newslens.reading.article_entries import Entry, repeated_ids, to_entry


def test_an_entry_holds_what_is_there():
    row = {
        "article_id": 7,
        "title": " Ferry ",
        "outlet": " ",
        "url": None,
        "rights": float("nan"),
        "text": "x",
    }
    assert to_entry(row | {"published": "2 March 2031"}, place="p") == Entry(
        "p", {"article_id": "7", "title": "Ferry", "published": dt.datetime(2031, 3, 2)}
    )
    assert to_entry({"published": pd.NaT, "file": "a.txt"}, place="p").fields == {"file": "a.txt"}


def test_a_date_that_is_none_is_said_with_its_place():
    with pytest.raises(InputError, match="line 3: column published: 'soon' is no date"):
        to_entry({"published": "soon"}, place="line 3")


def test_an_id_stands_once():
    lines = [Entry(f"line {n}", {"article_id": key}) for n, key in enumerate("abaa", start=2)]
    assert list(repeated_ids(lines[:2])) == []
    assert list(repeated_ids(lines)) == [
        "line 4: article_id 'a' stands at line 2 already; give it another.",
        "line 5: article_id 'a' stands at line 2 already; give it another.",
    ]
