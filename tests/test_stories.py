"""Small events told by several reports: which figures answer one question there, and with what verdict."""

from __future__ import annotations

import pandas as pd
import pytest

import newslens

QUAKE = {
    "a": "Quake kills at least five in Velmark\n\nAn earthquake struck Velmark's Ondar province on Tuesday, killing at "
    "least five people and injuring dozens, officials said.\n\nAt least 50 people were injured in Ruvik alone, the "
    "mayor said. In 2004 a quake killed 170,000 people there.\n\nMarga Sulen, 35, ran into the street.",
    "b": "Velmark quake toll at 11\n\nAt least 11 people died in the earthquake in Ondar province, the rescue service "
    "said. Some 200 people were hurt.",
    "c": "The death toll from the earthquake in Ondar rose to 22 on Wednesday, with 210 people injured.\n\nTwelve people "
    "died in Ruvik and 10 in Benmark, the rescue service said.\n\nIn 2004 a quake killed more than 170,000 people "
    "in Velmark. Marga Sulen, 36, slept in her car.",
}
PIRATES = {
    "a": "The navy caught up with a gang in the Gulf of Tarn and arrested 26 pirates on Thursday. The marines recovered "
    "six AK-47 rifles and 12 magazines.\n\nThe frigate was escorting a convoy of five ships when it sighted six skiffs.",
    "b": "Twenty-eight pirates were captured in the Gulf of Tarn on Thursday. The frigate seized seven assault rifles and "
    "12 magazines.\n\nIt had intercepted the six skiffs as they neared a convoy of four merchant ships.",
}
SHARES = {
    "a": "Shares in Halvard Chemicals fell 8 percent to 31.20 euros after the blast.\n\nThe plant accounts for 12 percent "
    "of its sales.",
    "b": "Shares in Halvard Chemicals closed 11 percent down at 30.40 euros after the blast.",
}
MATCH = {
    "a": "Two fans were killed when supporters fought in Kestrin on Saturday. Police arrested 60 people when some 3,000 "
    "supporters stormed the pitch.\n\nKestrin United will play six home games without spectators.",
    "b": "Three football fans, including a boy, lost their lives in Kestrin on Saturday. Two men were injured when "
    "around 5,000 fans stormed the field.\n\nKestrin United will play eight home matches without spectators.",
}
DAYS = {"a": "2031-07-02T08:00", "b": "2031-07-02T18:00", "c": "2031-07-03T09:00"}


def told(story: dict[str, str]) -> newslens.Analysis:
    """A story analysed, its reports half a day apart."""
    articles = newslens.read_articles(
        pd.DataFrame(
            {
                "article_id": list(story),
                "text": list(story.values()),
                "published": [DAYS[article] for article in story],
            }
        )
    )
    return newslens.analyze(articles)


def key_of(analysis: newslens.Analysis, article: str, surface: str) -> str:
    """Question of the figure that stands as `surface` in an article."""
    figures = analysis.figures
    hit = figures[(figures["article_id"] == article) & (figures["surface"] == surface)]
    assert len(hit) >= 1, f"{surface!r} is none of {figures['surface'].tolist()}"
    return str(hit["question"].iloc[-1])


@pytest.mark.parametrize(
    ("story", "answers", "verdict"),
    [
        pytest.param(QUAKE, {"a": "at least five", "b": "At least 11", "c": "22"}, "compatible", id="toll"),
        pytest.param(QUAKE, {"b": "Some 200", "c": "210"}, "compatible", id="injured"),
        pytest.param(QUAKE, {"a": "170,000", "c": "more than 170,000"}, "compatible", id="past"),
        pytest.param(QUAKE, {"a": "35", "c": "36"}, "conflict", id="age"),
        pytest.param(PIRATES, {"a": "26", "b": "Twenty-eight"}, "update", id="captured"),
        pytest.param(PIRATES, {"a": "six", "b": "six"}, "agree", id="skiffs"),
        pytest.param(PIRATES, {"a": "five", "b": "four"}, "conflict", id="convoy"),
        pytest.param(SHARES, {"a": "8 percent", "b": "11 percent"}, "update", id="change"),
        pytest.param(SHARES, {"a": "31.20 euros", "b": "30.40 euros"}, "update", id="price"),
        pytest.param(MATCH, {"a": "Two", "b": "Three"}, "update", id="lives"),
        pytest.param(MATCH, {"a": "six", "b": "eight"}, "conflict", id="matches"),
    ],
)
def test_figures_of_a_story_that_answer_one_question(
    story: dict[str, str], answers: dict[str, str], verdict: str
) -> None:
    analysis = told(story)
    keys = {key_of(analysis, article, surface) for article, surface in answers.items()}
    assert len(keys) == 1, keys
    row = analysis.questions.set_index("question").loc[keys.pop()]
    if len(answers) == row["n_articles"]:
        assert row["verdict"] == verdict


@pytest.mark.parametrize(
    ("story", "one", "other"),
    [
        pytest.param(QUAKE, ("a", "At least 50"), ("b", "Some 200"), id="one place alone"),
        pytest.param(QUAKE, ("c", "Twelve"), ("c", "22"), id="shared out"),
        pytest.param(QUAKE, ("c", "10"), ("c", "22"), id="shared out without a verb"),
        pytest.param(SHARES, ("a", "12 percent"), ("b", "11 percent"), id="a share is no change"),
        pytest.param(MATCH, ("b", "around 5,000"), ("b", "Two"), id="another clause"),
    ],
)
def test_figures_of_a_story_that_answer_two_questions(
    story: dict[str, str], one: tuple[str, str], other: tuple[str, str]
) -> None:
    analysis = told(story)
    assert key_of(analysis, *one) != key_of(analysis, *other)


def test_things_of_two_names_that_were_got_in_two_ways_are_no_conflict() -> None:
    # Six AK-47 rifles that were recovered and seven assault rifles that were seized: nobody is accused.
    analysis = told(PIRATES)
    labels = analysis.questions[analysis.questions["verdict"] == "conflict"]["label"].tolist()
    assert not any("rifles" in label for label in labels), labels


def test_a_toll_is_told_from_the_lowest_to_the_highest() -> None:
    updates = told(QUAKE).findings.query("kind == 'update'")["summary"].tolist()
    assert updates == ["People injured: from dozens to 210."]


def test_the_label_of_a_clause_is_not_that_of_its_neighbour() -> None:
    labels = told(MATCH).questions["label"]
    assert not labels.str.contains("fans injured").any(), labels.tolist()
