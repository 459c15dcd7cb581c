from __future__ import annotations

import pytest
from invented_coverage import LETTERS, figure, statement, telling

from newslens.comparison.coverage import CoveragePoint, coverage_thresholds, left_out
from newslens.comparison.coverage.coverage_points import longest_points, points_in


@pytest.mark.parametrize(("least", "told"), [(20, 1), (12, 1), (80, 0)])
def test_how_long_a_sentence_must_be(monkeypatch, least, told):
    monkeypatch.setattr(coverage_thresholds, "LEAST_LENGTH", least)
    rows = telling()
    sentences = [each for each in rows.standings.by_article["wire"] if each.length == 63]
    made = points_in(
        rows,
        sentences,
        is_told=lambda _: True,
        tells_answer=lambda _: False,
        tells_statement=lambda _: False,
    )
    assert len(sentences) == 1
    assert len(made) == told


@pytest.mark.parametrize("most", [1, 3])
def test_how_many_points_are_told(monkeypatch, most):
    monkeypatch.setattr(coverage_thresholds, "MOST_POINTS", most)
    made = [CoveragePoint("sentence", "wire", ((n, n + 1),), 5) for n in range(4)]
    assert len(longest_points(made, {"wire": 0}).points) == most


def test_answers_and_speakers_count_twice():
    told = telling(
        [figure("wire", 3, "40", "rescued")], [statement("wire", 2, "dark for weeks", "Ute Brandis")]
    )
    made = points_in(
        told,
        told.standings.by_article["wire"],
        is_told=lambda _: True,
        tells_answer=lambda _: True,
        tells_statement=lambda _: True,
    )
    weights = {each.kind: each.weight for each in made}
    assert weights["answer"] == 2 * told.standings.by_article["wire"][2].length
    assert weights["speaker"] == 2 * len("dark for weeks")


@pytest.mark.parametrize(("voices", "told"), [(2, 1), (3, 0)])
def test_how_many_other_voices_must_have_it(monkeypatch, voices, told):
    monkeypatch.setattr(coverage_thresholds, "OTHER_VOICES", voices)
    rows = telling([figure("wire", 3, "40", "rescued"), figure("harbour", 2, "two", "rescued")])
    found = left_out(rows, [["island"]], LETTERS)[0]
    assert len([each for each in found.told.points if each.kind == "answer"]) == told


@pytest.mark.parametrize(("copies", "told"), [(2, 1), (3, 0)])
def test_how_many_copies_trace_an_unseen_version(monkeypatch, copies, told):
    monkeypatch.setattr(coverage_thresholds, "TRACED_COPIES", copies)
    assert len(left_out(telling(), [["wire"]], LETTERS)[0].told.points) == told


@pytest.mark.parametrize(("share", "told"), [(0.6, 1), (0.7, 0)])
def test_which_share_of_the_voices_must_have_it(monkeypatch, share, told):
    monkeypatch.setattr(coverage_thresholds, "OTHER_SHARE", share)
    rows = telling([figure("wire", 3, "40", "rescued"), figure("harbour", 2, "two", "rescued")])
    found = left_out(rows, [["island"]], LETTERS)[0]
    assert len([each for each in found.told.points if each.kind == "answer"]) == told
