from __future__ import annotations

import json

import pytest

from newslens.errors import ReadingNotice
from newslens.reading.corpus import read_articles
from newslens.reading.repeated_notices import without_repetition


def test_sentences_without_a_file_stay():
    assert without_repetition(["Nothing.", "a: b", "Nothing.", "c: b"]) == ["Nothing.", "a and 1 more: b"]
    assert without_repetition([]) == []


def test_a_folder_with_a_file_an_article_has_one_notice(tmp_path):
    for number in range(30):
        (tmp_path / f"a{number}.json").write_text(json.dumps({"maintext": f"{number} boats sank."}))
    with pytest.warns(ReadingNotice) as told:
        assert len(read_articles(tmp_path)) == 30
    assert [str(warning.message).rsplit("/", 1)[-1] for warning in told] == [
        "a0.json and 29 more: read maintext as text. To read a column as another, say so: --columns NAME=COLUMN."
    ]
