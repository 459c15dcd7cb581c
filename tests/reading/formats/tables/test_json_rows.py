from __future__ import annotations

import json

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared import format_thresholds as thresholds
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.tables.json_rows import json_value, rows_of_lines, rows_of_value

ONE, TWO = {"text": "One."}, {"text": "Two."}


def written(text, name="a.json"):
    return SourceFile(f"in/{name}", text.encode(), name)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (ONE, [("a, entry 1", ONE)]),
        ([ONE, TWO], [("a, entry 1", ONE), ("a, entry 2", TWO)]),
        ({"total": 1, "articles": [ONE]}, [("a, articles, entry 1", ONE)]),
        ({"response": {"status": "ok", "results": [TWO]}}, [("a, response, results, entry 1", TWO)]),
        (
            {"https://x.example/1": ONE, "https://x.example/2": TWO},
            [("a, entry 1", ONE), ("a, entry 2", TWO)],
        ),
        ({"articles": [{"title": "A", "url": "u"}]}, [("a, articles, entry 1", {"title": "A", "url": "u"})]),
        ({"text": "One.", "related": [TWO]}, [("a, entry 1", {"text": "One.", "related": [TWO]})]),
        (
            {"title": "A", "authors": [{"name": "Ana Brel", "url": "u"}]},
            [("a, entry 1", {"title": "A", "authors": [{"name": "Ana Brel", "url": "u"}]})],
        ),
        ([], []),
    ],
)
def test_the_articles_of_a_file(value, found):
    assert rows_of_value(value, name="a") == found


def test_a_wrapper_around_a_text_with_a_name_that_a_person_gives():
    found = rows_of_value({"docs": [{"prose": "One."}]}, name="a", renamed={"prose": "text"})
    assert found == [("a, docs, entry 1", {"prose": "One."})]


def test_wrappers_are_opened_to_a_depth():
    value = [ONE]
    for _ in range(thresholds.WRAPPERS):
        value = {"inside": value}
    assert len(rows_of_value({"outer": value}, name="a")) == 1
    assert rows_of_value({"more": {"outer": value}}, name="a")[0][1] == {"more": {"outer": value}}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [ONE], "b": [TWO]}, r"in several lists \(a, b\)|in holds several lists \(a, b\)"),
        ([ONE, 3], "in, entry 2: an article is an object"),
        (3, "in: an article is an object"),
    ],
)
def test_what_is_no_list_of_articles(value, message):
    with pytest.raises(InputError, match=message):
        rows_of_value(value, name="in")


def test_numbers_that_no_program_reads():
    value = json_value(written(json.dumps(ONE)[:-1] + f', "n": {"9" * 5000}, "m": NaN, "k": {"7" * 400}}}'))
    assert value == {"text": "One.", "n": "9" * 5000, "m": None, "k": int("7" * 400)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{oops", "in/a.json: this is no JSON"),
        ("[" * 200_000, "in/a.json: this JSON is nested too deeply"),
        ('{"a":' * 200_000, "in/a.json: this JSON is nested too deeply"),
    ],
)
def test_what_is_no_json(text, message):
    with pytest.raises(InputError, match=message):
        json_value(written(text))


def test_a_line_that_is_no_object_costs_itself():
    rows, faults = rows_of_lines(written('{"text": "One."}\n\n{oops\n[1]\n{"text": "Two."}', "a.jsonl"))
    assert rows == [("in/a.jsonl, line 1", ONE), ("in/a.jsonl, line 5", TWO)]
    assert [fault.partition(":")[0] for fault in faults] == ["in/a.jsonl, line 3", "in/a.jsonl, line 4"]


def test_many_faults_are_told_in_few_sentences():
    text = '{"text": "One."}\n' + "{oops\n" * (thresholds.LISTED_NAMES + 5)
    faults = rows_of_lines(written(text, "a.jsonl"))[1]
    assert len(faults) == thresholds.LISTED_NAMES + 1
    assert faults[-1] == "in/a.jsonl: 5 more lines are no JSON."


def test_a_file_without_any_object():
    with pytest.raises(InputError, match="line 1: this is no JSON"):
        rows_of_lines(written("{oops\n{oops\n", "a.jsonl"))


def test_lines_of_spaces_that_bytes_do_not_show_are_an_empty_file():
    with pytest.raises(InputError, match=r"a\.jsonl is empty"):
        rows_of_lines(written("\u00a0\n\u2003\n", "a.jsonl"))
