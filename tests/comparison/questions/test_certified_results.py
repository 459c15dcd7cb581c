from __future__ import annotations

import pytest
from invented_event import analysis as invented

from newslens.comparison.questions.certified_results import Result, match_results, read_results
from newslens.errors import InputError

GIVEN = "holder,counted,year,value,total,authority\nMeadow,seats,2027,22,80,River Court\nMeadow,seats,2031,33,80,River Court\n"
NAMING = "file,holder,label,names\nseats.csv,Meadow,The Meadow Party,Meadow; Meadows\n"


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
        (NAMING.replace("seats.csv", "nowhere.csv"), GIVEN, r"nowhere\.csv cannot be read"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_place(tmp_path, naming, given, message):
    with pytest.raises(InputError, match=message):
        read_results(folder(tmp_path, naming, given))


def test_figures_meet_the_result_of_their_holder_and_year(tmp_path):
    found = match_results(invented(), read_results(folder(tmp_path)))
    assert found[["article_id", "surface", "year"]].values.tolist() == [
        ["wire", "more than 30", 2031],
        ["wire", "22", 2027],
        ["dnes", "more than 30", 2031],
    ]


def test_figures_of_another_holder_and_the_whole_house_stay_out(tmp_path):
    found = match_results(invented(), read_results(folder(tmp_path)))
    assert not found["article_id"].eq("calder").any()


def test_every_seat_of_the_five_reports_is_found(analysis, corpus_folder):
    found = match_results(analysis, read_results(corpus_folder))
    told = sorted(found[["holder", "year", "article_id", "surface"]].values.tolist())
    assert told == [
        ["Fatah", 2018, "agency", "48"],
        ["Fatah", 2021, "agency", "around 15"],
        ["Sadr", 2018, "cnn", "54"],
        ["Sadr", 2018, "retranslation", "54"],
        ["Sadr", 2021, "agency", "more than 70"],
        ["Sadr", 2021, "cnn", "more than 70"],
        ["Sadr", 2021, "retranslation", "more than 70"],
    ]


def test_no_results_match_no_figures():
    assert match_results(invented(), []).empty
