"""Which figures answer one question, and how the question is called and counted."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslens
from newslens import schema
from newslens.comparison.questions import FigureCollation, collate_figures
from newslens.extraction.dates import extract_dates
from newslens.extraction.figures import extract_figures
from newslens.extraction.names import extract_names

if TYPE_CHECKING:
    from collections.abc import Sequence


def collated(texts: Sequence[str], published: Sequence[str] | None = None) -> FigureCollation:
    """Texts as articles a, b, c ..., their figures collated with names and dates."""
    articles = newslens.read_articles(
        pd.DataFrame(
            {
                "article_id": [chr(ord("a") + n) for n in range(len(texts))],
                "text": list(texts),
                "published": list(published) if published else ["2027-10-18"] * len(texts),
            }
        )
    )
    return collate_figures(
        articles, extract_figures(articles), names=extract_names(articles), dates=extract_dates(articles)
    )


def question_of(collation: FigureCollation, article: str, surface: str) -> str:
    """Question of the figure that stands as `surface` in an article."""
    figures = collation.figures
    hit = figures[
        (figures["article_id"] == article) & (figures["surface"].str.casefold() == surface.casefold())
    ]
    assert len(hit) == 1, f"{surface!r} is not one figure of {figures['surface'].tolist()}"
    return str(hit["question"].iloc[0])


TOGETHER = [
    (
        "Twelve people were killed when the ferry Marenka struck the breakwater.",
        "The ferry Marenka struck the breakwater, leaving 12 dead.",
        "Twelve",
        "12",
        "agree",
    ),
    (
        "Seven dock workers were injured in the blast at the Corvane refinery.",
        "The blast at the Corvane refinery injured seven people, doctors said.",
        "Seven",
        "seven",
        "agree",
    ),
    (
        "Two fishing boats reached the wreck first.",
        "Three fishing boats reached the wreck first, the coastguard said.",
        "Two",
        "Three",
        "conflict",
    ),
    (
        "Several guards of the mayor were injured when the bomb went off.",
        "Six guards of the mayor were injured when the bomb went off.",
        "Several",
        "Six",
        "compatible",
    ),
    (
        "At least two people died in the Ostrel mine.",
        "Two miners died in the Ostrel mine.",
        "At least two",
        "Two",
        "compatible",
    ),
    (
        "The Progress Party won more than 70 seats in the council.",
        "The Progress Party won 73 seats in the council.",
        "more than 70",
        "73",
        "compatible",
    ),
    (
        "The bank will lend the shipyard 110 billion crowns.",
        "The 110 billion crowns that the bank lends the shipyard come too late.",
        "110 billion",
        "110 billion",
        "agree",
    ),
    (
        "About 17,000 demonstrators marched through Corvane on Saturday.",
        "Some 17,000 protesters marched through Corvane.",
        "About 17,000",
        "Some 17,000",
        "agree",
    ),
    (
        "Nobody was hurt in the collision, the harbour office said.",
        "Four sailors were hurt in the collision.",
        "Nobody",
        "Four",
        "conflict",
    ),
    (
        "The Progress Party took 61 seats in the new council.",
        "The Progress Party won with 63 seats, official results showed.",
        "61",
        "63",
        "conflict",
    ),
    (
        "Turnout was 71 per cent.",
        "Turnout was 70.8 per cent, the lowest since 1990.",
        "71 per cent",
        "70.8 per cent",
        "compatible",
    ),
    (
        "The camp lies 10 miles (16 kilometres) from the border.",
        "The camp lies 16 kilometres from the border.",
        "10",
        "16",
        "compatible",
    ),
]


@pytest.mark.parametrize(("first", "second", "one", "other", "verdict"), TOGETHER)
def test_figures_that_answer_one_question(
    first: str, second: str, one: str, other: str, verdict: str
) -> None:
    collation = collated([first, second])
    question = question_of(collation, "a", one)
    assert question == question_of(collation, "b", other)
    row = collation.questions.set_index("question").loc[question]
    assert row["verdict"] == verdict
    assert row["n_articles"] == 2


APART = [
    ("Ilka Dravenne, 54, chairs the council.", "Her party won 54 seats in the council.", "54", "54"),
    (
        "Twelve people were killed in the explosion at Ostrel.",
        "Twelve people were injured in the explosion at Ostrel.",
        "Twelve",
        "Twelve",
    ),
    (
        "Nine people died in the Marenka fire on Sunday.",
        "In 1998, nine people died in a fire on another ferry.",
        "Nine",
        "nine",
    ),
    (
        "Four people were killed, including two children.",
        "Four people were killed.",
        "two",
        "Four",
    ),
    (
        "Thirty people marched in Paris.",
        "Thirty people marched in Berlin.",
        "Thirty",
        "Thirty",
    ),
    (
        "Police arrested six men on the quay.",
        "A further twelve people were arrested in Corvane.",
        "six",
        "twelve",
    ),
    (
        "The Progress Party won 31 seats.",
        "The Progress Party lost 12 seats.",
        "31",
        "12",
    ),
    (
        "Two of the dead were children.",
        "Nine people died.",
        "Two",
        "Nine",
    ),
    (
        "The lifeboat carried 15 people.",
        "The rescue cost 15 million crowns.",
        "15",
        "15 million",
    ),
    (
        "The Progress Party won 31 seats.",
        "The Civic Union won 31 seats.",
        "31",
        "31",
    ),
]


@pytest.mark.parametrize(("first", "second", "one", "other"), APART)
def test_figures_that_answer_two_questions(first: str, second: str, one: str, other: str) -> None:
    collation = collated([first, second])
    assert question_of(collation, "a", one) != question_of(collation, "b", other)


def test_two_figures_of_one_sentence_are_two_facts() -> None:
    collation = collated(["Two women and two men died in the fire.", "Two women died in the fire."])
    women = collation.figures[collation.figures["counted"].str.contains("women", na=False)]
    assert len(set(women["question"])) == 1
    assert collation.figures["question"].nunique() == 2


def test_sources_that_contradict_each_other_in_one_article_are_a_conflict() -> None:
    collation = collated(
        ["One protester died, the police said, while a hospital source said two demonstrators were killed."]
    )
    assert collation.questions["verdict"].tolist() == ["conflict"]


def test_a_rising_toll_is_an_update() -> None:
    texts = [
        "Three people died when the ferry Marenka sank.",
        "Five people died when the ferry Marenka sank.",
    ]
    rising = collated(texts, ["2027-10-17 21:50", "2027-10-18 00:30"])
    falling = collated(texts, ["2027-10-18 00:30", "2027-10-17 21:50"])
    assert rising.questions["verdict"].tolist() == ["update"]
    assert falling.questions["verdict"].tolist() == ["conflict"]


def test_a_conversion_is_no_fact_of_its_own() -> None:
    collation = collated(["The crater is three metres (9.8 feet) wide.", "The crater is three metres wide."])
    assert len(collation.questions) == 1
    row = collation.questions.iloc[0]
    assert row["verdict"] == "agree"
    assert row["n_figures"] == 3
    assert row["unit"] == "meter"


def test_copies_are_one_voice() -> None:
    collation = collated(["Two boats sank off Ostrel."] * 3)
    articles = pd.DataFrame({"article_id": ["a", "b", "c"], "text": ["Two boats sank off Ostrel."] * 3})
    lineages = pd.DataFrame({"article_id": ["a", "b", "c"], "lineage": ["A", "A", "B"]})
    again = collate_figures(articles.assign(published=pd.NaT), collation.figures, lineages=lineages)
    assert again.questions[["n_figures", "n_articles", "n_lineages"]].to_numpy().tolist() == [[3, 3, 2]]


def test_the_copied_place_of_a_figure_is_its_question() -> None:
    texts = [
        "Shares in the shipyard plunged 5.4 per cent in early trading on Monday after the news.",
        "Shares in the shipyard closed down 3.9 per cent on Monday after the news.",
    ]
    articles = newslens.read_articles(pd.DataFrame({"article_id": ["a", "b"], "text": texts}))
    passage = schema.Passage("a", 0, len(texts[0]), "b", 0, len(texts[1]), "reworded", 0.8)
    collation = collate_figures(
        articles, extract_figures(articles), passages=schema.table("passages", [passage])
    )
    assert collation.questions["verdict"].tolist() == ["update"]


def test_questions_of_the_five_reports(analysis: newslens.Analysis) -> None:
    figures = analysis.figures.merge(analysis.questions, on="question", suffixes=("", "_q"))

    def verdict(article: str, before: str) -> tuple[str, str]:
        text = analysis.articles.set_index("article_id").loc[article, "text"]
        start = text.index(before)
        hit = figures[(figures["article_id"] == article) & (figures["end"] > start)].sort_values("start")
        return hit.iloc[0]["question"], hit.iloc[0]["verdict"]

    ids = analysis.articles["article_id"].tolist()
    cnn = next(each for each in ids if "cnn" in each)
    agency = next(each for each in ids if "agency" in each)
    retold = next(each for each in ids if "retranslation" in each)
    newser = next(each for each in ids if "newser" in each)
    assert verdict(cnn, "two armed drones") == verdict(retold, "Three drones")
    assert verdict(cnn, "two armed drones")[1] == "conflict"
    assert verdict(cnn, "One of the drones") == verdict(retold, "two of the drones")
    assert verdict(cnn, "One of the drones")[1] == "conflict"
    assert verdict(cnn, "Seven of Kadhimi") == verdict(newser, "Several of al-Kadhimi")
    assert verdict(cnn, "Seven of Kadhimi")[1] == "compatible"
    assert verdict(agency, "One protestor died") == verdict(agency, "two demonstrators")
    assert verdict(agency, "two demonstrators")[1] == "conflict"
    assert verdict(cnn, "dozens were wounded") == verdict(agency, "125 injuries")
    assert verdict(agency, "125 injuries")[1] == "compatible"
    assert verdict(cnn, "more than 70 seats") == verdict(agency, "more than 70 seats")
    assert verdict(cnn, "54 seats")[0] != verdict(newser, "54, was Iraq")[0]
    assert len({verdict(agency, each)[0] for each in ("15 of the 329", "329 seats", "48 it held")}) == 3


def test_every_figure_has_one_question(analysis: newslens.Analysis) -> None:
    assert analysis.figures["question"].notna().all()
    assert set(analysis.figures["question"]) == set(analysis.questions["question"])
    assert analysis.questions["question"].is_unique
    counted = analysis.figures["question"].value_counts().to_dict()
    assert dict(zip(analysis.questions["question"], analysis.questions["n_figures"], strict=True)) == counted


def test_no_figures_give_empty_tables() -> None:
    articles = pd.DataFrame({"article_id": ["a"], "text": ["No ships sailed."], "published": [pd.NaT]})
    collation = collate_figures(articles, schema.empty("figures"))
    assert collation.figures.dtypes.astype(str).to_dict() == dict(schema.dtypes("figures"))
    assert collation.questions.dtypes.astype(str).to_dict() == dict(schema.dtypes("questions"))
    assert collation.questions.empty


def test_the_figures_given_are_not_changed(analysis: newslens.Analysis) -> None:
    given_figures = analysis.figures.assign(
        question=pd.Series(pd.NA, index=analysis.figures.index, dtype="string")
    )
    before = given_figures.copy()
    collate_figures(analysis.articles, given_figures, sentences=analysis.sentences)
    pd.testing.assert_frame_equal(given_figures, before)


def test_a_sentence_of_a_thousand_figures_is_read() -> None:
    collation = collated([" and ".join(f"{number} men" for number in range(2, 1002)) + " marched."])
    assert collation.figures["question"].notna().all()


STOCK = [
    "Twelve people were killed when the ferry Marenka sank off Ostrel.",
    "The sinking of the ferry Marenka killed at least 12 people.",
    "Five people died in the sinking of the Marenka, the coastguard said.",
    "Seven sailors were injured on Sunday.",
    "Several sailors were injured, doctors in Corvane said.",
    "Two boats joined the search, and three helicopters followed.",
    "Three boats joined the search off Ostrel.",
    "The insurer put the damage at 40 million crowns ($4 million).",
    "Damage of 40 million crowns was reported.",
    "Captain Osmo Terrick, 54, was on the bridge.",
]


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from(STOCK), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_articles_does_not_change_the_partition(texts: list[str], draw) -> None:
    frame = pd.DataFrame(
        {
            "article_id": [f"x{n}" for n in range(len(texts))],
            "text": texts,
            "published": pd.Timestamp("2027-10-18"),
        }
    )
    order = list(range(len(texts)))
    draw.shuffle(order)
    assert partition(frame) == partition(frame.iloc[order].reset_index(drop=True))


def partition(frame: pd.DataFrame) -> set[frozenset[tuple[str, int]]]:
    articles = newslens.read_articles(frame)
    figures = collate_figures(articles, extract_figures(articles)).figures
    groups = itertools.groupby(
        sorted(zip(figures["question"], figures["article_id"], figures["start"], strict=True)),
        key=lambda each: each[0],
    )
    return {frozenset((article, start) for _, article, start in group) for _, group in groups}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Polling took place in 14 states.", "Polling took place in nine stations."),
        ("The scandal brought down 14 governors.", "The scandal brought down nine governments."),
        ("Floods cut off 14 offices in Velm.", "Floods cut off nine officers in Velm."),
        ("The landslide buried 14 villages near Velm.", "The landslide buried nine villagers near Velm."),
        ("The court heard 14 objections.", "The court heard nine objectives."),
        ("The mill stopped 14 productions.", "The mill stopped nine products."),
    ],
)
def test_two_things_with_words_that_look_alike_are_two_questions(one: str, other: str) -> None:
    collation = collated([one, other])
    assert question_of(collation, "a", "14") != question_of(collation, "b", "nine")
    assert collation.questions["verdict"].tolist() == ["single", "single"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The quake shook Ostrel, which has 120,000 residents.",
            "The quake shook Ostrel, which has 200,000 people.",
        ),
        ("The island has 120,000 inhabitants.", "The island has 200,000 residents."),
    ],
)
def test_the_people_of_a_place_are_counted_under_three_nouns(one: str, other: str) -> None:
    assert collated([one, other]).questions["verdict"].tolist() == ["conflict"]
