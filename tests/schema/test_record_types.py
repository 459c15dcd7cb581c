from __future__ import annotations

import dataclasses

import pytest

from newslens import schema


def test_the_tables_stand_in_the_order_in_which_they_come_about():
    assert " ".join(schema.RECORDS) == (
        "articles segments sentences names dates figures questions quotations renderings passages reuse lineages "
        "findings evidence"
    )


@pytest.mark.parametrize("kind", schema.RECORDS.values())
def test_what_is_not_given_is_missing(kind):
    for field in dataclasses.fields(kind):
        assert field.default in (None, dataclasses.MISSING), field.name
