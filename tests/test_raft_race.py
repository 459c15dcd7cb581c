"""The light corpus: what was planted in it is found, line by line of the table in PLANTED.md."""

from __future__ import annotations

import pytest
from project import RAFT_RACE

import newslens as nl


@pytest.fixture(scope="module")
def race():
    return nl.analyze(nl.read_articles(RAFT_RACE))


def answers(race, words):
    """What the evidence of the finding whose summary has some words says, by report."""
    rows = race.findings[race.findings["summary"].str.contains(words, regex=False)]
    assert len(rows) == 1, race.findings["summary"].tolist()
    shown = race.evidence[race.evidence["finding"] == rows["finding"].iloc[0]]
    return rows["verdict"].iloc[0], dict(zip(shown["article_id"], shown["surface"], strict=True))


@pytest.mark.parametrize(
    ("words", "verdict", "said"),
    [
        (
            "lost its “not” in report 3",
            "altered",
            {
                "courier": "We do not want to move the race to the lake,",
                "gazette": "We do not want to move the race to the lake,",
                "correio": "We want to move the race to the lake,",
            },
        ),
        (
            "Home-made rafts",
            "conflict",
            {
                **dict.fromkeys(["courier", "gazette", "correio"], "Forty-two"),
                "riverfm": "Thirty-nine",
                "echo": "some 40",
            },
        ),
        (
            "People who watched",
            "conflict",
            {
                **dict.fromkeys(["courier", "gazette"], "About 3,000"),
                "correio": "Around 3,000",
                "riverfm": "4,500",
                "echo": "Several thousand",
            },
        ),
        ("had to swim ashore", "conflict", {"courier": "seven", "gazette": "seven", "riverfm": "Five"}),
        ("The election", "conflict", {"courier": "4 May", "riverfm": "three weeks ago"}),
        ("since the storm", "conflict", {"courier": "3 February", "riverfm": "13 February"}),
        ("55 to 29 is a loss of 47.27 per cent", "does_not_add_up", None),
    ],
)
def test_what_disagrees_is_found(race, words, verdict, said):
    found, surfaces = answers(race, words)
    assert found == verdict
    assert surfaces.keys() == {"riverfm"} if said is None else surfaces == said


def test_nothing_else_is_said_to_disagree(race):
    loud = race.findings[race.findings["verdict"].isin(["altered", "conflict", "does_not_add_up", "update"])]
    assert len(loud) == 7


def test_copies_go_back_to_their_source(race):
    rows = race.lineages.set_index("article_id")
    assert rows["lineage"].to_dict() == {
        **dict.fromkeys(["courier", "gazette", "correio"], "A"),
        "riverfm": "B",
        "echo": "C",
    }
    assert rows["derived_from"].dropna().to_dict() == {"gazette": "courier", "correio": "courier"}
    assert "translation there and back" in rows["reason"]["correio"]


def relation(race, words, copy):
    """How a report's rendering of the utterance that holds some words relates to the first report's."""
    keys = race.quotations[race.quotations["surface"].str.contains(words, regex=False)]["utterance"]
    rows = race.renderings[race.renderings["utterance"].isin(keys)]
    return rows[(rows["article_a"] == "courier") & (rows["article_b"] == copy)]["relation"].tolist()


@pytest.mark.parametrize("words", ["nine evenings", "began in 1974"])
def test_quotations_are_shortened_and_retranslated(race, words):
    assert relation(race, words, "gazette") == ["truncated"]
    assert relation(race, words, "correio") == ["reworded"]


def test_points_are_held_against_the_results(race):
    matched = nl.match_results(race, nl.read_results(RAFT_RACE))
    said = {(row.article_id, row.holder, row.year): row.surface for row in matched.itertuples()}
    assert (said["courier", "Upper Town", 2030], said["courier", "Upper Town", 2031]) == ("38", "64")
    assert said["riverfm", "Upper Town", 2031] == "more than 60"
    assert (said["riverfm", "Lower Town", 2030], said["riverfm", "Lower Town", 2031]) == ("55", "29")
    assert said["echo", "Upper Town", 2031] == "about 60"


@pytest.mark.parametrize("pair", [("48", "51"), ("£12,400", "£14,100")])
def test_what_is_called_not_found_is_not_found(race, pair):
    """When one of these fails PLANTED.md, the lesson and the teacher's page have good news to tell."""
    found = race.figures[race.figures["surface"].str.startswith(pair)]
    assert set(found["surface"].str.extract(r"(£?[\d,]+)")[0]) == set(pair)
    assert (
        found.groupby("question")["surface"].agg(lambda group: len({each[:7] for each in group})).max() == 1
    )


def test_each_text_is_short_and_ends_with_a_line():
    for path in RAFT_RACE.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert text.endswith("\n")
        assert len(text.split()) < 300
