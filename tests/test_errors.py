from __future__ import annotations

import time

import pytest

from newslens import errors


@pytest.mark.parametrize(
    ("error", "known_as"), [(errors.InputError, ValueError), (errors.MissingExtraError, ImportError)]
)
def test_errors_are_newslens_errors_and_what_python_calls_them(error, known_as):
    assert issubclass(error, errors.NewslensError)
    assert issubclass(error, known_as)


def test_a_missing_extra_names_the_command_that_installs_it():
    error = errors.MissingExtraError("Reading HTML", "html")
    assert str(error) == "Reading HTML needs an extra that is not installed: pip install 'newslens[html]'"
    assert error.extra == "html"


def test_warnings_can_be_told_from_those_of_others():
    for kind in (errors.UnreadableArticleWarning, errors.UnmatchedDecisionWarning):
        assert issubclass(kind, UserWarning)


def test_all_names_are_public():
    assert set(errors.__all__) == {name for name in vars(errors) if name[0].isupper()} | {
        "kind_of_warning",
        "one_sentence",
    }


def test_only_a_notice_is_a_note():
    kinds = {
        each: errors.kind_of_warning(getattr(errors, each))
        for each in errors.__all__
        if each.endswith(("Warning", "Notice"))
    }
    assert {name for name, kind in kinds.items() if kind == "Note"} == {"ReadingNotice"}
    assert set(kinds.values()) == {"Note", "Warning"}
    assert errors.kind_of_warning(DeprecationWarning) == "DeprecationWarning"


def test_a_long_message_keeps_its_head_and_its_tail():
    ordinary = "a" * 1100
    assert errors.one_sentence(ordinary) == ordinary
    told = str(errors.InputError(f"a.csv, line 2: {'b' * 1100} is no date; mend it."))
    assert told.startswith("a.csv, line 2: bbb")
    assert told.endswith("bbb is no date; mend it.")
    assert len(told) < 1110


@pytest.mark.parametrize("kind", ["InputError", "ReadingNotice", "UnreadableArticleWarning"])
def test_a_message_is_one_line(kind):
    told = str(getattr(errors, kind)("a.csv: the column 'Boats\r\n  sink' is unknown;\nrename it."))
    assert told == "a.csv: the column 'Boats sink' is unknown; rename it."


def test_a_message_that_quotes_blanks_without_end_is_told_at_once():
    begin = time.process_time()
    told = errors.one_sentence(f"a.csv: unknown column 'x{' ' * 200_000}y'; rename it.")
    assert time.process_time() - begin < 1  # it took minutes
    assert told.endswith("y'; rename it.")
