from __future__ import annotations

import pytest

from newslens.corpus_folder.article_ids import readable_id


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["The Herald"], "the-herald"),
        ([None, "export-3"], "export-3"),
        (["!!!", "a.b"], "a-b"),
        (["Süddeutsche Zeitung"], "suddeutsche-zeitung"),
        (["Коммерсантъ"], "kommersant"),
        ([None, ""], "article"),
        (["x" * 40], "x" * 32),
        (["x" * 31 + " y"], "x" * 31),
    ],
)
def test_ids_are_small_letters_digits_and_hyphens(names, expected):
    assert readable_id(*names, taken=set()) == expected


def test_an_id_that_is_taken_is_counted_on():
    assert readable_id("Herald", taken={"herald", "herald-2"}) == "herald-3"
