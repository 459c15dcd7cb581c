from __future__ import annotations

import json

import pytest

from newslens.errors import ReadingNotice
from newslens.reading import reading_thresholds as thresholds
from newslens.reading.corpus import read_articles
from newslens.reading.repeated_notices import without_repetition


def test_sentences_without_a_file_stay():
    assert without_repetition(["Nothing.", "a: b", "Nothing.", "c: b"]) == ["Nothing.", "a and c: b"]
    assert without_repetition([]) == []


def test_the_words_of_a_sentence_stay_together():
    sentences = [
        f"{name} was left out: newslens wrote it." for name in ("in/a b.html", "in/c.html", "out/d.html")
    ]
    assert without_repetition(sentences) == [
        "in/a b.html was left out: newslens wrote it (so too c.html and out/d.html)."
    ]
    exports = [
        f"{name} was read with {count} articles; left out: issue."
        for name, count in (("a", 2), ("b", 3), ("c", 2))
    ]
    assert without_repetition(exports) == [
        "a was read with 2 articles; left out: issue (so too c).",
        "b was read with 3 articles; left out: issue.",
    ]


def test_a_few_files_are_named_and_the_rest_counted():
    names = [f"a{number}" for number in range(thresholds.NAMED_FILES + 2)]
    few = without_repetition(f"{name}: cut off." for name in names[: thresholds.NAMED_FILES])
    assert few == ["a0, a1 and a2: cut off."]
    assert without_repetition(f"{name}: cut off." for name in names) == ["a0, a1, a2 and 2 more: cut off."]
    assert without_repetition(["a: cut off.", "a: cut off."]) == ["a: cut off."]


def test_a_folder_with_a_file_an_article_has_one_notice(tmp_path):
    for number in range(30):
        (tmp_path / f"a{number}.json").write_text(json.dumps({"maintext": f"{number} boats sank."}))
    with pytest.warns(ReadingNotice) as told:
        assert len(read_articles(tmp_path)) == 30
    assert [str(warning.message).removeprefix(f"{tmp_path}/") for warning in told] == [
        "a0.json, a1.json, a2.json and 27 more: read maintext as text. To read a column as another, say so, its own name first: --columns 'Web link=url'."
    ]
