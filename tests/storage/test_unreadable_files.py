from __future__ import annotations

import pytest

from newslens.storage import is_there, lies_in, why_unreadable


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


def test_a_name_that_no_system_takes_is_not_there(tmp_path):
    (tmp_path / "a.txt").touch()
    assert is_there(tmp_path / "a.txt")
    for name in ("b.txt", "a" * 5000, "a\0b", "\ud800"):
        assert not is_there(tmp_path / name)


def test_what_leads_out_of_a_folder_or_nowhere_does_not_lie_in_it(tmp_path):
    (tmp_path / "loop").symlink_to("loop")
    assert lies_in(tmp_path, tmp_path / "a.txt")
    assert lies_in(tmp_path, tmp_path / ("a" * 5000))
    for name in ("../a.txt", "a\0b", "\ud800", "loop"):
        assert not lies_in(tmp_path, tmp_path / name)
