"""Labels of questions that count."""

from __future__ import annotations

import pytest
from invented_claims import claim, read

from newslens.comparison.labels.count_labels import label_count


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (["A 12-gauge rifle was found.", "It was a 12-gauge rifle."], "“A …-gauge rifle was found”"),
        (
            ["Police freed 12 kidnapped sailors.", "The 12 kidnapped sailors were fed."],
            "kidnapped sailors freed",
        ),
        (["Storms claimed 12 lives.", "The storm killed 12 people."], "people killed"),
        (["Twelve people.", "Twelve people."], "“… people”"),
        (["The mayor won 12.", "The mayor won 12."], "“The mayor won …”"),
        (["In Velm 12 boats sank."], "boats that sank"),
        (["The market fell 64 points."], "fall of the market (points)"),
    ],
)
def test_the_label_of_a_count(sentences: list[str], expected: str) -> None:
    assert (
        label_count([read(each, article)[0] for article, each in zip("ab", sentences, strict=False)])
        == expected
    )


def test_what_another_noun_did_is_not_said_of_this_one() -> None:
    boats = [*read("Twelve boats sank.", "a"), *read("Twelve boats.", "b")]
    jobs = read("Twelve jobs vanished.", "c")
    assert label_count(boats) == "boats that sank"
    assert label_count([*boats, *jobs]) == "boats"


def test_without_anything_a_question_is_of_figures() -> None:
    assert label_count([claim(0)]) == "figures"
