from __future__ import annotations

import re
from types import SimpleNamespace

import invented_event
import pandas as pd
import pytest

import newslens as nl
from newslens.presentation.sheet import render_sheet, write_sheet


def analysis_of(*texts, **columns):
    frame = pd.DataFrame({"article_id": [f"r{n}" for n in range(len(texts))], "text": texts, **columns})
    return nl.analyze(nl.read_articles(frame))


def words(html):
    return re.sub(r"\s+", " ", re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL))


@pytest.fixture(scope="module")
def event():
    return invented_event.analysis()


def test_three_questions_and_no_answers(event):
    sheet = words(render_sheet(event, title="The sluice"))
    for heading in ("Who says this?", "What do the other reports say?", "Where does it come from?"):
        assert heading in sheet
    for solved in ("Three voices", "cannot all be right", "lost its “not”", "Word for word from the wire"):
        assert solved not in sheet


def test_answers_and_reports_are_added_when_asked_for(event):
    sheet = words(render_sheet(event, reports=True, answers=True))
    assert "Three voices: 1, 2 and 3 share one" in sheet
    assert "The Meadow Party won more than 30 seats in the council election" in sheet


def test_writing_it_is_a_public_verb(event, tmp_path):
    nl.write_sheet(event, tmp_path / "sheet.html", title="The sluice")
    assert nl.write_sheet is write_sheet
    assert (tmp_path / "sheet.html").read_text(encoding="utf-8") == render_sheet(event, title="The sluice")


def test_two_runs_give_the_same_bytes(event):
    assert render_sheet(event, answers=True) == render_sheet(event, answers=True)


def test_without_a_contradiction_the_sheet_says_so():
    text = "Two boats left the harbour on Sunday, the mayor said."
    assert "No number here was found to contradict another." in words(render_sheet(analysis_of(text, text)))


def test_reports_without_a_number_in_common():
    sheet = words(render_sheet(analysis_of("The band played.", "The mayor left."), answers=True))
    assert "No number stands in two of these reports" in sheet
    assert "The reports give no numbers." in sheet
    assert "Nobody is quoted here in quotation marks." in sheet
    assert "No question is answered by two reports." in sheet


def test_one_report():
    sheet = words(render_sheet(analysis_of("“We will come back next year,” the mayor said."), answers=True))
    assert "You have one report of an event." in sheet
    assert "There is one report here, so nothing can be compared." in sheet
    assert "No other report prints this sentence." in sheet
    assert "One report, one voice." in sheet
    assert "guess" not in sheet


def test_no_report():
    assert "There is no report here to work with." in words(render_sheet(SimpleNamespace()))


def test_of_many_reports_some_are_named():
    sheet = words(render_sheet(analysis_of(*[f"The band played for {n} hours." for n in range(2, 13)])))
    assert re.search(r"You have eight reports of one event, out of 11: 1, 2, ", sheet)


def test_a_missing_outlet_is_not_filled_with_a_file_name():
    sheet = words(render_sheet(analysis_of("Two boats left.", "Two boats left.")))
    assert "no outlet named" in sheet
    assert "r0" not in sheet


def test_a_long_sentence_is_cut_around_its_number():
    rest = "of the association that had been founded in the year before by people who liked to found associations "
    sheet = render_sheet(analysis_of(f"In the hall {rest * 2}sat 40 delegates {rest * 2}and slept."))
    (sentence,) = re.findall(r'<p class="words" dir="auto">(.*?)</p>', sheet)
    assert re.fullmatch(r"… .*\w sat <b>40</b> delegates of .*\w …", sentence)
    assert len(sentence) < 220


def test_text_stays_text():
    hostile = "<script>alert(1)</script> 3 people came, “<b>we saw it & left at once</b>” said <i>Ana</i>."
    articles = nl.read_articles(pd.DataFrame({"article_id": ["r0"], "text": ["Three people came."]}))
    articles = articles.assign(text=[hostile], outlet=["<img src=x>"])  # as read, nothing is taken for markup
    sheet = render_sheet(nl.analyze(articles), title="<b>", reports=True, answers=True)
    assert not re.search(r"<script|<img|<b>we|<i>Ana", sheet)
    assert "&lt;script&gt;" in sheet


def test_the_policy_admits_the_style_alone(event):
    sheet = render_sheet(event)
    assert re.search(r"default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'", sheet)
    assert " style=" not in sheet
    assert "<script" not in sheet


@pytest.mark.parametrize(("count", "told"), [(8, "You have eight reports of one event."), (9, "out of 9:")])
def test_up_to_eight_reports_are_worked_with(count, told):
    assert told in words(render_sheet(analysis_of(*["The band played."] * count)))


@pytest.mark.parametrize(("count", "roomy"), [(5, True), (6, False)])
def test_few_reports_get_more_room(count, roomy):
    assert ('<body class="roomy">' in render_sheet(analysis_of(*["The band played."] * count))) is roomy


@pytest.mark.parametrize(("length", "whole"), [(90, True), (91, False)])
def test_a_heading_fits_on_two_lines(length, whole):
    title = ("word " * 30)[: length - 1] + "x"
    assert (f">{title}</h1>" in render_sheet(analysis_of("The band played."), title=title)) is whole


@pytest.mark.parametrize(("count", "whole"), [(86, True), (87, False)])
def test_a_quotation_fits_on_three_lines(count, whole):
    said = " ".join(["go"] * count) + "."
    sheet = render_sheet(analysis_of(f"“{said}” said the mayor, Ana Brel."))
    assert (f"“{said}”" in sheet) is whole
    assert "“go go" in sheet


def test_a_sum_names_two_reports():
    event = invented_event.analysis()
    extra = [
        {
            "article_id": key,
            "start": 0,
            "end": 4,
            "surface": invented_event.TEXTS[key][:4],
            "finding": "share",
        }
        for key in ("wire", "dnes")
    ]
    event.evidence = pd.concat([event.evidence, pd.DataFrame(extra)]).astype(event.evidence.dtypes)
    told = words(render_sheet(event))
    assert "A sum to check. Report 1 has “VELM”; report 3 has “Four”. Do these numbers fit together?" in told
