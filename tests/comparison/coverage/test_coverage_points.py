from __future__ import annotations

from invented_coverage import figure, statement, telling

from newslens.comparison.coverage import CoveragePoint
from newslens.comparison.coverage.coverage_points import longest_points, points_in, speaker_point


def points(told, **options):
    everything = {
        "is_told": lambda _: True,
        "tells_answer": lambda _: True,
        "tells_statement": lambda _: True,
    }
    return points_in(told, told.standings.by_article["wire"], **(everything | options))


def test_a_sentence_is_one_point_an_answer_before_a_speaker_before_what_it_says():
    told = telling(
        [figure("wire", 3, "40", "rescued")],
        [
            statement("wire", 2, "that the light on the reef had been dark for weeks", "Ute Brandis"),
            statement("wire", 3, "before midnight", "Ute Brandis"),
        ],
    )
    assert [each.kind for each in points(told)] == ["sentence", "answer", "sentence", "speaker"]


def test_a_question_is_told_once():
    told = telling([figure("wire", 1, "Friday", "day"), figure("wire", 3, "midnight", "day")])
    assert [each.kind for each in points(told)].count("answer") == 1


def test_short_sentences_are_no_points():
    told = telling()
    assert points_in(
        told,
        told.standings.by_article["island"],
        is_told=lambda each: each.length < 20,
        tells_answer=lambda _: False,
        tells_statement=lambda _: False,
    ) == []  # fmt: skip


def test_a_speaker_in_sentences_that_stand_elsewhere_is_no_point():
    told = telling(quotations=[statement("wire", 2, "the light on the reef", "Ute Brandis")])
    assert [each.kind for each in points(told, is_told=lambda _: False)] == []


def test_a_speaker_is_told_by_words_in_marks_if_there_are_any():
    spoken = [
        statement("wire", 2, "the light on the reef had been dark for weeks", "Ute Brandis"),
        statement("wire", 2, "dark for weeks", "Ute Brandis", "direct"),
    ]
    point = speaker_point(spoken)
    assert (point.verbatim, point.count) == (True, 2)
    assert point.spans == ((spoken[1].start, spoken[1].end),)


def test_what_nobody_says_and_what_answers_nothing_is_passed_over():
    told = telling(
        [figure("wire", 3, "40", None)],
        [
            statement("wire", 2, "dark for weeks", None),
            statement("wire", 4, "not speak before Monday", "harbour office", "attributed"),
        ],
    )
    assert told.answers == []
    assert told.statements == []


def test_the_longest_are_kept_and_put_back_in_order():
    made = [
        CoveragePoint("sentence", "wire", ((n, n + 1),), weight)
        for n, weight in enumerate([9, 1, 8, 7, 6, 5])
    ]
    told = longest_points(made, {"wire": 0})
    assert [each.spans[0][0] for each in told.points] == [0, 2, 3, 4, 5]
    assert told.more == 1


def test_what_more_voices_have_weighs_more():
    made = [CoveragePoint("sentence", "wire", ((n, n + 1),), 10) for n in range(5)]
    often = CoveragePoint("sentence", "wire", ((9, 10),), 4, reports=frozenset("ABC"))
    assert often in longest_points([*made, often], {"wire": 0}).points
