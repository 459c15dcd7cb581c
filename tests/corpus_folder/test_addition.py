from __future__ import annotations

import datetime as dt
from pathlib import Path

from newslens.corpus_folder.addition import Addition, table_of_added
from newslens.schema import Article

HERALD = Article(
    "herald",
    "The Herald",
    None,
    None,
    dt.datetime(2031, 10, 16, 9, 30),
    None,
    None,
    None,
    None,
    "Two boats sank.",
)
LEDGER = Article("ledger", *[None] * 8, "Three boats sank off Lund.")


def added(*articles):
    return Addition(
        Path("ferry"), table_of_added([(each, "a.txt") for each in articles]), ("Not added: b.",), ()
    )


def test_what_is_missing_is_told_for_each_article():
    assert added(HERALD).missing == ()
    assert [sentence.partition(":")[0] for sentence in added(HERALD, LEDGER).missing] == [
        "No outlet is known of ledger",
        "No date of publication is known of ledger",
    ]


def test_it_tells_itself_as_lines():
    lines = str(added(HERALD, LEDGER)).splitlines()
    assert lines[0] == "Two articles added to ferry."
    assert lines[2].split() == ["herald", "The", "Herald", "2031-10-16", "09:30", "–", "3", "a.txt"]
    assert lines[4] == "Not added: b."


def test_nothing_added_has_the_columns_all_the_same():
    table = table_of_added([])
    assert table.dtypes.astype(str).to_dict()["published"] == "datetime64[s]"
    assert str(added()).splitlines()[0] == "No articles added to ferry."
