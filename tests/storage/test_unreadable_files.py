from __future__ import annotations

import pytest

from newslens.storage import why_unreadable


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (IsADirectoryError(21, "Is a directory", "a.csv"), "Is a directory"),
        (OSError("no number"), "no number"),
        (UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "invalid start byte"), "it is not in UTF-8 at byte 1"),
        (ValueError("line 3 is too short"), "line 3 is too short"),
    ],
)
def test_the_reason_is_for_the_person(error, reason):
    assert why_unreadable(error) == reason
