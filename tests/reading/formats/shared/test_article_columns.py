from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.article_columns import METADATA, bounded, check_columns


def test_metadata_are_the_columns_of_the_articles_but_source_and_text():
    assert METADATA == (
        "article_id", "outlet", "title", "byline", "published", "url", "language", "rights", "published_utc", "published_from"
    )  # fmt: skip


def test_known_columns_and_documentation_pass():
    check_columns(["file", "outlet", "stated_in", "inferred"], known=("file", "outlet"), place="p")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("titel", "p: unknown column 'titel'; did you mean 'title'"),  # four letters of five agree: 0.8
        ("Title", "did you mean 'title'"),
        ("teat", "unknown column 'teat'; the columns are title, text"),  # teat, text: 0.75
        ("colour", "unknown column 'colour'; the columns are title, text"),
    ],
)
def test_unknown_columns_of_a_manifest(name, hint):
    with pytest.raises(InputError, match=hint):
        check_columns([name], known=("title", "text"), place="p")


def test_a_list_of_names_stays_short():
    names = [f"c{number}" for number in range(thresholds.LISTED_NAMES)]
    assert bounded(names).endswith("c9")
    assert bounded([*names, "c10"]).endswith("c9 and 1 more")
