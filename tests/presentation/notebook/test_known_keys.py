from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.presentation.notebook.known_keys import known_key


@pytest.mark.parametrize(("known", "there"), [
    ([], "there are none."),
    (["a", "b"], "there are 'a', 'b'."),
    (list("abcdefgh"), "'g', 'h'."),
    (list("abcdefghi"), "'g', 'h' ...."),
])  # fmt: skip
def test_an_unknown_key_names_the_first_that_are_known(known, there):
    with pytest.raises(InputError) as error:
        known_key("z", known, "boat")
    assert str(error.value).startswith("There is no boat 'z' in this analysis; there are ")
    assert str(error.value).endswith(there)
    assert known_key("z", [*known, "z"], "boat") == "z"
