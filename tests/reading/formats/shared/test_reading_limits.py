from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared.reading_limits import FILE_BYTES, check_file_size


def test_a_file_up_to_the_limit_is_read_and_one_above_is_not():
    check_file_size(FILE_BYTES, name="a.txt")
    with pytest.raises(
        InputError, match=r"a.txt has 256 MB, and newslens reads up to 256 MB .*smaller files"
    ):
        check_file_size(FILE_BYTES + 1, name="a.txt")
