from __future__ import annotations

from newslens import schema
from newslens.schema import record_tables, record_types


def test_the_folder_gives_what_its_rooms_give():
    assert set(schema.__all__) == {*record_types.__all__, *record_tables.__all__}
    assert all(getattr(schema, name) is not None for name in schema.__all__)
