from __future__ import annotations

import os

import pytest

from newslens.comparison.questions.result_files import Result, read_result_lines, read_results
from newslens.errors import InputError

GIVEN = "holder,counted,year,value,total,authority\nMeadow,seats,2027,22,80,River Court\nMeadow,seats,2031,33,80,River Court\n"
NAMING = "file,holder,label,names\nseats.csv,Meadow,The Meadow Party,Meadow; Meadows\n"


BAD_YEARS = ["٢٠٢٧", "2027.5", "-2027", "0", "10000", "nan", ""]
BAD_NUMBERS = ["1e400", "inf", "nan", "٣٣", "1_000", "many", ""]


def folder(tmp_path, naming=NAMING, given=GIVEN):
    (tmp_path / "results.csv").write_text(naming, encoding="utf-8")
    (tmp_path / "seats.csv").write_text(given, encoding="utf-8")
    return tmp_path


def test_results_are_read_with_the_names_that_reports_use(tmp_path):
    assert read_results(folder(tmp_path)) == [
        Result("Meadow", "The Meadow Party", ("Meadow", "Meadows"), "seats", year, value, 80.0, "River Court")
        for year, value in ((2027, 22.0), (2031, 33.0))
    ]


def test_the_five_reports_have_results_beside_them(corpus_folder):
    found = {(each.holder, each.year): each.value for each in read_results(corpus_folder)}
    assert found == {("Sadr", 2018): 54, ("Sadr", 2021): 73, ("Fatah", 2018): 48, ("Fatah", 2021): 17}


@pytest.mark.parametrize(
    ("naming", "given", "message"),
    [
        ("file,holder\nseats.csv,Meadow\n", GIVEN, r"results\.csv has no column 'label'"),
        (NAMING, "holder,counted\nMeadow,seats\n", r"seats\.csv has no column 'year'"),
        (
            NAMING.replace("seats.csv,Meadow", "seats.csv,Iron"),
            GIVEN,
            r"line 2: seats\.csv has no results of 'Iron'",
        ),
        (NAMING, GIVEN.replace("2027", "then"), r"seats\.csv, line 2: .*'then'"),
        *((NAMING, GIVEN.replace("2027", year), r"line 2: year must be a year") for year in BAD_YEARS),
        *(
            (NAMING, GIVEN.replace(",33,", f",{value},"), r"line 3: value must be a number")
            for value in BAD_NUMBERS
        ),
        (
            NAMING,
            GIVEN.replace(",80,", ",1e400,"),
            r"line 2: total must be a number in the digits 0 to 9, not '1e400'",
        ),
        (
            NAMING.replace("seats.csv", "nowhere.csv"),
            GIVEN,
            r"results\.csv, line 2: there is no file 'nowhere\.csv'",
        ),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_place(tmp_path, naming, given, message):
    with pytest.raises(InputError, match=message):
        read_results(folder(tmp_path, naming, given))


def test_a_file_is_read_from_itself_as_from_its_folder(tmp_path):
    assert read_results(folder(tmp_path) / "results.csv") == read_results(tmp_path)


def test_cells_may_be_empty_and_spaced(tmp_path):
    naming = "file,holder,label,names\nseats.csv,Meadow,, Meadow ;; Meadows\n"
    given = "holder,counted,year,value,total,authority\nMeadow, seats ,2027,22,,\nHill,seats,2027,1,80,River Court\n"
    (only,) = read_results(folder(tmp_path, naming, given))
    assert only == Result("Meadow", "Meadow", ("Meadow", "Meadows"), "seats", 2027, 22.0, None, "")


def test_the_first_and_the_last_year_are_years(tmp_path):
    for year in (1, 9999):
        found = read_results(folder(tmp_path, given=GIVEN.replace("2031", f"{year:04}")))
        assert found[1].year == year


def test_what_lies_outside_of_the_folder_is_not_read(tmp_path):
    event = tmp_path / "event"
    event.mkdir()
    folder(event)
    (tmp_path / "other.csv").write_text(GIVEN, encoding="utf-8")
    (event / "results.csv").write_text(NAMING.replace("seats.csv", "../other.csv"), encoding="utf-8")
    with pytest.raises(
        InputError, match=r"line 2: '\.\./other\.csv' does not lie in the folder of results\.csv"
    ):
        read_results(event)
    (event / "linked.csv").symlink_to(tmp_path / "other.csv")
    (event / "results.csv").write_text(NAMING.replace("seats.csv", "linked.csv"), encoding="utf-8")
    with pytest.raises(InputError, match=r"'linked\.csv' does not lie in the folder"):
        read_results(event)


def test_a_link_that_leaves_the_folder_is_refused_and_one_within_is_read(tmp_path):
    event = tmp_path / "event"
    event.mkdir()
    folder(event)
    (event / "results.csv").rename(event / "naming.csv")
    (event / "results.csv").symlink_to(event / "naming.csv")
    assert len(read_results(event)) == 2
    (event / "naming.csv").rename(tmp_path / "naming.csv")
    (event / "results.csv").unlink()
    (event / "results.csv").symlink_to(tmp_path / "naming.csv")
    for path in (event, event / "results.csv"):
        with pytest.raises(InputError, match=r"results\.csv is a link that leaves its folder"):
            read_results(path)


def test_a_folder_and_a_pipe_are_no_files(tmp_path):
    folder(tmp_path)
    (tmp_path / "seats.csv").unlink()
    os.mkfifo(tmp_path / "seats.csv")
    with pytest.raises(InputError, match=r"seats\.csv is no file"):
        read_results(tmp_path)


def test_every_fault_is_told_and_costs_its_own_line(tmp_path):
    naming = NAMING + "seats.csv,Iron,,Iron\n../other.csv,Meadow,,Meadow\nseats.csv,Hill,,Hill\n"
    given = GIVEN.replace("2027,22", "then,many") + "Hill,seats,2031,1,all,River Court\n"
    found = read_result_lines(folder(tmp_path, naming, given))
    assert [told.replace(f"{tmp_path}/", "").partition(";")[0] for told in found.faults] == [
        "seats.csv, line 2: year must be a year in the digits 0 to 9, not 'then'.",
        "seats.csv, line 2: value must be a number in the digits 0 to 9, not 'many'.",
        "results.csv, line 3: seats.csv has no results of 'Iron'",
        "results.csv, line 4: '../other.csv' does not lie in the folder of results.csv",
        "seats.csv, line 4: total must be a number in the digits 0 to 9, not 'all'.",
    ]
    assert [(each.holder, each.year) for each in found.results] == [("Meadow", 2031)]


def test_a_name_that_no_system_takes_is_told_of_its_line(tmp_path):
    (tmp_path / "results.csv").write_text(f"file,holder,label,names\n{'a' * 300},A,,\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"results\.csv, line 2: there is no file 'aaa"):
        read_results(tmp_path)
