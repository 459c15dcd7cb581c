from __future__ import annotations

import json
import math
import runpy
import subprocess
import sys
from typing import NamedTuple

import numpy as np
import pytest
from agreement_fit import __main__ as program
from agreement_fit.annotated_events import read_event
from agreement_fit.annotated_figures import AnnotatedFigure, match_claims, read_figures
from agreement_fit.coefficient_table import EventCheck, by_feature, table_of, told_mean
from agreement_fit.grouped_pairs import f1_of_pairs, grouped_f1
from agreement_fit.logistic import area_under_curve, fit
from invented_claims import claim
from project import ROOT

from newslens.comparison.questions.agreement_coefficients import COEFFICIENTS
from newslens.comparison.questions.agreement_features import AgreementFeatures

FERRY = {
    "a": "The ferry Marenka sank off Port Avelin on Sunday. [14:dead] sailors died and [230:saved] passengers were saved. "
    "The ferry had [31:cabins] cabins.",
    "b": "[14:dead] sailors died when the ferry Marenka sank. Lifeboats brought [230:saved] passengers ashore. "
    "[31:boats] boats came to help.",
    "c": "Off Port Avelin [230:saved] passengers of the ferry were saved on Sunday; [14:dead] sailors died. "
    "About [4000:] people live there, and [14:-] roads lead to it.",
}
STRIKE = {
    "a": "Some [5200:out] drivers of the Velm tram went on strike on Monday. The union wants [7:raise] percent more pay.",
    "b": "[5200:out] tram drivers stopped work in Velm. They ask for [7:raise] percent more. [7:lines] lines stood still.",
    "c": "In Velm [7:lines] tram lines stood still, and [5200:out] drivers stayed at home on Monday.",
}
FIRE = {
    "a": "A fire in the mill of Ostrel burned [340:tonnes] tonnes of flour. [60:crew] firefighters came with [9:engines] engines.",
    "b": "[340:tonnes] tonnes of flour burned in Ostrel. The mill had [9:rooms] rooms. [60:crew] firefighters fought the fire.",
    "c": "The mill lost [340:tonnes] tonnes of flour in the fire, which [60:crew] firefighters put out.",
}


def write_event(folder, texts):
    """An event whose figures stand as "[number:question]"; "-" as the question makes one marginal, none leaves it open."""
    articles, figures = [], []
    for article, marked in texts.items():
        text = ""
        for n, part in enumerate(marked.replace("]", "[").split("[")):
            number, _, question = part.partition(":")
            if n % 2:
                figures.append(
                    {
                        "article_id": article,
                        "start": len(text),
                        "end": len(text) + len(number),
                        "surface": number,
                        "low": float(number),
                        "high": float(number),
                        "question": None if question in {"", "-"} else question,
                        "marginal": question == "-",
                    }
                )
            text += number if n % 2 else part
        articles.append({"article_id": article, "text": text, "published": "2031-05-04"})
    folder.mkdir()
    for name, lines in (("articles", articles), ("figures", figures)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    home = tmp_path_factory.mktemp("events")
    events = {"ferry": FERRY, "fire": FIRE, "strike": STRIKE}
    return [write_event(home / name, texts) for name, texts in events.items()]


@pytest.fixture(scope="module")
def ferry(folders):
    return read_event(folders[0])


class Pairs(NamedTuple):
    features: np.ndarray
    answers: np.ndarray


def pairs(rows, answers):
    """Pairs with a constant feature before their own."""
    table = np.array(rows, dtype=float).reshape(len(rows), -1)
    return Pairs(np.hstack([np.ones((len(rows), 1)), table]), np.array(answers, dtype=float))


# Figures.


def test_marginal_figures_and_empty_lines_are_passed_over(folders, tmp_path):
    read = read_figures(folders[0] / "figures.jsonl")
    assert len(read) == 9
    assert not any(figure.marginal for figure in read)
    assert read[0] == AnnotatedFigure("a", 50, 52, 14.0, 14.0, "dead", marginal=False)
    (tmp_path / "figures.jsonl").write_text("\n\n")
    assert read_figures(tmp_path / "figures.jsonl") == []


@pytest.mark.parametrize(
    ("said", "annotated", "is_one"),
    [
        ({"value": 12.0}, {}, True),
        ({"value": 12.01}, {}, True),
        ({"value": 12.02}, {}, False),
        ({"value": 12.0, "article_id": "b"}, {}, False),
        # They overlap by a character, or only touch.
        ({"value": 12.0}, {"start": 1, "end": 9}, True),
        ({"value": 12.0}, {"start": 2, "end": 9}, False),
        ({"value": 12.0, "start": 9, "end": 11}, {"start": 0, "end": 9}, False),
        # "More than 12" has a number on one side only.
        ({"value": 12.0, "high": None, "comparator": "more_than"}, {}, True),
        ({"value": 12.0}, {"low": None}, True),
        ({"value": None}, {}, False),
        # "Several" is no number, whatever the lexicon makes of it.
        ({"value": 12.0, "comparator": "vague"}, {}, False),
        ({"value": 3.0, "comparator": "vague"}, {"low": None, "high": None}, True),
        ({"value": 3.0}, {"low": None, "high": None}, False),
    ],
)
def test_which_annotated_figure_a_claim_is(said, annotated, is_one):
    given = {"article_id": "a", "start": 0, "end": 2, "low": 12.0, "high": 12.0, "question": "q"}
    figure = AnnotatedFigure(**(given | annotated), marginal=False)
    one = claim(6, said.pop("value"), **({"start": 0, "end": 2} | said))
    assert match_claims([one], [figure]) == ({6: 0} if is_one else {})


def test_of_two_annotated_figures_the_first_counts():
    figure = AnnotatedFigure("a", 0, 2, 12.0, 12.0, "q", marginal=False)
    assert match_claims([claim(0)], [figure._replace(low=5.0), figure, figure]) == {0: 1}


# Events.


def test_an_event_gives_its_agreeing_pairs(ferry):
    assert ferry.name == "ferry"
    # Of 14 and of 230 there are three each, of 31 two; the fourth 14 is marginal.
    assert ferry.features.shape == (3 + 3 + 1, len(AgreementFeatures._fields))
    assert sorted(ferry.answers) == [0.0] + [1.0] * 6
    assert (ferry.features[:, 0] == 1).all()


def test_an_event_without_agreeing_pairs_has_an_empty_table(tmp_path):
    event = read_event(write_event(tmp_path / "lone", {"a": "[12:dead] sailors died."}))
    assert event.features.shape == (0, len(AgreementFeatures._fields))
    assert event.answers.shape == (0,)
    assert grouped_f1(event, COEFFICIENTS) == 1.0


def test_a_figure_is_no_pair_with_one_of_its_own_sentence(tmp_path):
    event = read_event(
        write_event(tmp_path / "twice", {"a": "[12:x] boats sank and [12:x] burned. [12:x] boats came."})
    )
    assert len(event.answers) == 2


def test_a_figure_without_a_question_is_one_with_none(tmp_path):
    event = read_event(write_event(tmp_path / "open", {"a": "[12:] boats sank.", "b": "[12:] boats sank."}))
    assert event.answers.tolist() == [0.0]


def test_figures_that_are_put_under_one_question(ferry):
    assert grouped_f1(ferry, COEFFICIENTS) >= 0.8
    # A model that is sure of nothing joins nothing.
    assert grouped_f1(ferry, {"constant": -9.0}) == 0.0


def test_a_pair_that_is_not_read_is_missed(ferry):
    more = [AnnotatedFigure(each, 0, 1, 9.0, 9.0, "unread", marginal=False) for each in "ab"]
    less = ferry._replace(figures=[*ferry.figures, *more])
    assert grouped_f1(less, COEFFICIENTS) < grouped_f1(ferry, COEFFICIENTS)


def test_a_conversion_answers_the_question_of_its_figure(tmp_path):
    event = read_event(
        write_event(
            tmp_path / "miles",
            {
                "a": "The wreck lies [10:far] miles ([16:far] kilometres) off Port Avelin.",
                "b": "The wreck lies [10:far] miles off Port Avelin.",
            },
        )
    )
    assert len(event.read.conversions) == 1
    assert len(event.read.claims) == 2
    assert grouped_f1(event, COEFFICIENTS) == 1.0


def test_f1_of_pairs():
    assert f1_of_pairs({(0, 1)}, set()) == f1_of_pairs(set(), {(0, 1)}) == 0.0
    assert f1_of_pairs({(0, 1), (2, 3)}, {(0, 1), (2, 3)}) == 1.0


# Fitting.


def test_the_fit_recovers_signs():
    rng = np.random.default_rng(4)
    rows = rng.normal(size=(400, 3))
    found = fit([pairs(rows, rows[:, 0] - 2 * rows[:, 1] > 0.5)])
    constant, up, down, idle = found
    assert up > 0.5
    assert down < -1.5 * up
    assert abs(idle) < 0.2 * up
    assert constant < 0
    assert (
        area_under_curve(pairs(rows, rows[:, 0]).features @ found, rows[:, 0] - 2 * rows[:, 1] > 0.5) > 0.98
    )


def test_a_feature_that_never_changes_gets_nothing():
    found = fit([pairs([[0, 7], [1, 7], [2, 7], [3, 7]] * 9, [0, 0, 1, 1] * 9)])
    assert found[2] == 0
    assert found[1] > 0


def test_without_a_telling_feature_the_constant_is_the_log_odds():
    found = fit([pairs([[5]] * 8, [1] * 6 + [0] * 2)])
    assert found[0] == pytest.approx(math.log(3), abs=1e-3)


def test_a_large_event_weighs_as_much_as_a_small_one():
    small, large = pairs([[0]] * 4, [1, 1, 1, 0]), pairs([[0]] * 400, [1] * 100 + [0] * 300)
    assert fit([small, large])[0] == pytest.approx(0, abs=1e-6)
    nothing = Pairs(np.ones((0, 2)), np.ones(0))
    assert fit([large, nothing, small])[0] == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(
    ("right", "wrong", "area"),
    [
        ([2, 3], [0, 1], 1.0),
        ([0], [1, 2], 0.0),
        ([1], [1], 0.5),
        ([1, 3], [2], 0.5),
        ([2], [1, 2, 3, 0], 0.625),
    ],
)
def test_area_under_the_curve(right, wrong, area):
    strengths = np.array([*right, *wrong], dtype=float)
    answers = np.array([1.0] * len(right) + [0.0] * len(wrong))
    assert area_under_curve(strengths, answers) == area


def test_without_wrong_pairs_there_is_no_area():
    assert math.isnan(area_under_curve(np.ones(3), np.ones(3)))
    assert math.isnan(area_under_curve(np.ones(3), np.zeros(3)))


# The table.

FITTED = by_feature([0.126 * n - 1 for n in range(len(AgreementFeatures._fields))])


def test_coefficients_have_two_places_and_no_minus_before_zero():
    found = by_feature([-0.001, 1.006, *[0.0] * (len(AgreementFeatures._fields) - 2)])
    assert list(found) == list(AgreementFeatures._fields)
    assert list(found.values())[:2] == [0.0, 1.01]
    assert math.copysign(1, found["constant"]) == 1
    with pytest.raises(ValueError, match="shorter"):
        by_feature([1.0])


def test_the_table_can_be_imported(tmp_path):
    path = tmp_path / "coefficients.py"
    path.write_text(
        table_of(FITTED, [EventCheck(30, 0.9, 0.8), EventCheck(12, float("nan"), 0.613)]), encoding="utf-8"
    )
    module = runpy.run_path(str(path))
    assert module["COEFFICIENTS"] == FITTED
    assert module["__all__"] == ["COEFFICIENTS"]
    told = " ".join(module["__doc__"].split())
    assert "on 42 pairs of agreeing figures of 2 annotated events" in told
    assert "(area under the curve) is 0.90, 0.90 on the average" in told
    # Smallest first, so that nothing shows which event is which.
    assert "an F1 of 0.61, 0.80, 0.71 on the average" in told


def test_the_table_is_as_the_linter_and_the_formatter_want_it():
    pytest.importorskip("ruff")
    source = table_of(FITTED, [EventCheck(30, 0.9, 0.8)])
    settings = ["--config", str(ROOT / "pyproject.toml"), "--stdin-filename", str(ROOT / program.TABLE), "-"]
    for words in (["check"], ["format", "--check"]):
        command = [sys.executable, "-m", "ruff", *words, *settings]
        done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_table_in_use_has_every_feature():
    assert list(COEFFICIENTS) == list(AgreementFeatures._fields)


def test_a_mean_leaves_out_what_is_no_number():
    assert told_mean([float("nan")]) == "none"
    assert told_mean([1.0, float("nan")]) == "1.00"


# The program.


def run(capsys, *words):
    assert program.main([str(word) for word in words]) == 0
    return capsys.readouterr().out.splitlines()


def test_every_event_is_checked_and_every_coefficient_printed(folders, capsys):
    out = run(capsys, *folders)
    assert [line.split()[0] for line in out[:3]] == ["ferry", "fire", "strike"]
    assert out[0].split()[1:5] == ["7", "pairs,", "6", "right,"]
    assert "F1 of figures under one question" in out[0]
    assert out[3].startswith("mean: area ")
    assert [line.split()[0] for line in out[4:]] == list(AgreementFeatures._fields)
    assert run(capsys, *folders[::-1]) == out


def test_an_event_that_is_left_out_is_checked_and_not_fitted_on(folders, capsys):
    everything = run(capsys, *folders)
    without = run(capsys, *folders, "--leave-out", "fire")
    assert without[1] == everything[1]
    assert without[4:] == run(capsys, folders[0], folders[2])[3:]
    assert without[4:] != everything[4:]


def test_the_table_is_written_when_it_is_asked_for(folders, capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(program, "TABLE", tmp_path / "table.py")
    out = run(capsys, *folders)
    assert not program.TABLE.exists()
    run(capsys, *folders, "--write")
    written = runpy.run_path(str(program.TABLE))
    assert [f"{name:20} {value:8.2f}" for name, value in written["COEFFICIENTS"].items()] == out[4:]
    assert "of 3 annotated" in written["__doc__"]
    run(capsys, *folders, "--write", "--leave-out", "ferry")
    assert "of 2 annotated" in runpy.run_path(str(program.TABLE))["__doc__"]


@pytest.mark.parametrize(
    ("count", "more", "why"),
    [
        (1, [], "at least two"),
        (2, ["--leave-out", "fire"], "at least two"),
        (3, ["--leave-out", "flood"], "no such folder"),
        (0, [], "required"),
    ],
)
def test_what_cannot_be_fitted_is_said_at_once(folders, capsys, count, more, why):
    with pytest.raises(SystemExit, match="2"):
        program.main([*map(str, folders[:count]), *more])
    assert why in capsys.readouterr().err
