from __future__ import annotations

from told_amounts import told

from newslens.presentation.drawing.chart_choice import CHOSEN_BY
from newslens.presentation.drawing.slope_layout import lay_out_slopes
from newslens.presentation.drawing.slope_lines import lines_of
from newslens.presentation.drawing.slope_places import WIDE
from newslens.presentation.drawing.slope_targets import slope_links, told_targets

MOMENTS = ("2018", "2021")


def drawn(said, voices=None, *, address=lambda key, start, _: f"#{key}-{start}"):
    event, (holder,) = told(said, voices)
    found = [lines_of(event, holder, address)]
    return lay_out_slopes(found, MOMENTS, WIDE), found, MOMENTS


def test_labels_and_marks_lead_to_the_words_and_a_link_that_repeats_another_has_no_name():
    (layer,) = slope_links(*drawn({"one": [("54", "more than 70")]}))
    told_of = layer.data[["href", "description"]].to_numpy().tolist()
    assert told_of == [
        ["#one-0", "Holder 1, Report 1: 54 in 2018"],
        ["#one-4", ""],
        ["#one-4", "Holder 1, Report 1: 54 to more than 70"],
    ]


def test_each_report_that_shares_a_line_has_its_number_as_a_link():
    slopes, holders, moments = drawn({"one": [("", "70")], "two": [("", "70")], "three": [("", "70")]}, "AAA")
    (layer,) = slope_links(slopes, holders, moments)
    named = layer.data[layer.data["description"] != ""]
    assert named["href"].tolist() == ["#one-0", "#two-0", "#three-0"]
    areas = named[["x", "x2"]].to_numpy().tolist()
    assert areas[0][0] == slopes.label_x < areas[1][0] < areas[1][1] < areas[2][0] < areas[2][1]


def test_without_an_address_there_are_no_links():
    assert slope_links(*drawn({"one": [("54", "70")]}, address=None)) == []


def test_in_a_notebook_labels_and_marks_tell_who_says_what_in_which_sentence():
    rows = told_targets(*drawn({"one": [("54", "70")], "two": [("54", "70")]}, "AA")).data.to_dict("records")
    assert len(rows) == 3
    assert {(row[CHOSEN_BY], row["outlet"], row["holder"], row["answer"]) for row in rows} == {
        ("Report 1 and Report 2", "One, Two", "Holder 1", "54 to 70")
    }
    assert all("70" in row["sentence"] for row in rows)


def test_a_band_of_many_voices_leads_to_the_table():
    slopes, holders, moments = drawn({f"r{n}": [("", str(70 + n % 3))] for n in range(15)})
    (layer,) = slope_links(slopes, holders, moments, "#change-1-table")
    assert layer.data[["href", "description"]].to_numpy().tolist() == [
        ["#change-1-table", "Holder 1, 15 voices: 70 to 72, median 71: table"]
    ]
