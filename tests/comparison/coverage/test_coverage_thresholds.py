from __future__ import annotations

import pytest
from invented_coverage import (
    LETTERS,
    PASSAGES,
    SENTENCES,
    figure,
    lineages,
    loss,
    rows,
    statement,
    telling,
    telling_losses,
)

from newslens.comparison.coverage import (
    CoveragePoint,
    TellingRows,
    coverage_thresholds,
    left_out,
    stand_sentences,
)
from newslens.comparison.coverage.coverage_points import longest_points, points_in
from newslens.frames import FigureRow, SentenceRow
from newslens.schema import Lineage


@pytest.mark.parametrize(("least", "told"), [(20, 1), (12, 1), (80, 0)])
def test_how_long_a_sentence_must_be(monkeypatch, least, told):
    monkeypatch.setattr(coverage_thresholds, "LEAST_LENGTH", least)
    found = telling()
    sentences = [each for each in found.standings.by_article["wire"] if each.length == 63]
    made = points_in(
        found,
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
    made = telling_losses(loss("wire", "40", "lost"), loss("harbour", "40", "lost"))
    found = left_out(made, [["island"]], LETTERS)[0]
    assert len([each for each in found.told.points if each.kind == "answer"]) == told


@pytest.mark.parametrize(("copies", "told"), [(2, 1), (3, 0)])
def test_how_many_copies_trace_an_unseen_version(monkeypatch, copies, told):
    monkeypatch.setattr(coverage_thresholds, "TRACED_COPIES", copies)
    assert len(left_out(telling(), [["wire"]], LETTERS)[0].told.points) == told


@pytest.mark.parametrize(("share", "told"), [(0.6, 1), (0.7, 0)])
def test_which_share_of_the_voices_must_have_it(monkeypatch, share, told):
    monkeypatch.setattr(coverage_thresholds, "OTHER_SHARE", share)
    made = telling_losses(loss("wire", "40", "lost"), loss("harbour", "40", "lost"))
    found = left_out(made, [["island"]], LETTERS)[0]
    assert len([each for each in found.told.points if each.kind == "answer"]) == told


@pytest.mark.parametrize(("words", "told"), [(2, 1), (9, 0)])
def test_how_much_different_answers_have_in_common(monkeypatch, words, told):
    monkeypatch.setattr(coverage_thresholds, "WORDS_IN_COMMON", words)
    texts = {
        "a": "The old mill lost 40 sacks of wheat.",
        "b": "The old mill lost 50 sacks of wheat.",
        "c": "It rained.",
    }
    sentences = [SentenceRow(0, len(text), text, 0, article_id=key) for key, text in texts.items()]
    figures = [
        FigureRow(
            18, 20, size, float(size), float(size), "exact", counted="sacks", question="lost", article_id=key
        )
        for key, size in (("a", "40"), ("b", "50"))
    ]
    traced = [Lineage(key, key, None, 0.9, None) for key in texts]
    made = TellingRows(stand_sentences(sentences, [], traced), figures, [], texts=texts)
    assert len(left_out(made, [["c"]], {key: key for key in texts})[0].told.points) == told


@pytest.mark.parametrize(("share", "told"), [(1.0, 1), (0.5, 0)])
def test_how_much_of_a_sentence_of_copies_stands_in_their_source(monkeypatch, share, told):
    monkeypatch.setattr(coverage_thresholds, "WORDS_COPIED", share)
    texts = {key: " ".join(parts) for key, parts in SENTENCES.items()}
    more = " A second boat waited beside the wreck of the ferry."
    texts["wire"] += more
    sentences = [
        *rows(),
        SentenceRow(len(texts["wire"]) - len(more), len(texts["wire"]), more, 0, article_id="wire"),
    ]
    made = TellingRows(stand_sentences(sentences, PASSAGES, lineages()), [], [], texts=texts)
    assert len(left_out(made, [["wire"]], LETTERS)[0].told.points) == told
