"""Two sources that one report sets against each other."""

from __future__ import annotations

import pandas as pd
import pytest

import newslens


def verdicts(text: str) -> list[str]:
    """Verdicts on the questions of one report."""
    articles = newslens.read_articles(pd.DataFrame({"article_id": ["a"], "text": [text]}))
    return newslens.analyze(articles).questions["verdict"].tolist()


@pytest.mark.parametrize(
    "text",
    [
        "About 1,200 people came to the square, the police said; the organisers counted 3,000.",
        "Police put the number at 35,000, the organisers at 15,000.",
        "Police said 300 people marched. Organisers spoke of 2,000.",
        "The harbour office said 12 boats had sunk, the fishermen say 15.",
    ],
)
def test_the_second_answers_the_question_of_the_first(text: str) -> None:
    assert verdicts(text) == ["conflict"]


@pytest.mark.parametrize(
    "text",
    [
        # Another deed, another thing, a size of its own, no second source, an addition.
        "The mayor said 12 boats sank, and the harbour office said it had 40 boats.",
        "Police said 300 people marched; the hospital said 12 were treated.",
        "Police said 300 people marched; the organisers counted 90,000.",
        "Police said 300 people marched and counted 20 flags.",
        "Police said 300 people marched. Organisers spoke of another 200.",
        # Of two numbers nobody knows which is meant, and a paragraph on another matter may stand between.
        "Police said 300 people marched where 90 people had been expected. Organisers spoke of 200.",
        "Police said 300 people marched. The day was fine and the square was full. Organisers spoke of 2,000.",
    ],
)
def test_what_may_be_another_question_contradicts_nobody(text: str) -> None:
    assert "conflict" not in verdicts(text)
